//! A handbook of a workspace's own: title, logo, colours, style and introduction, without touching derived pages.

use serde_json::json;

use super::driver::{Browser, Look};
use super::support::{Shared, Workspace};
use super::{axe, readable};

const SETTINGS: &str = "\
[book]
title = { en = \"Example ports\", ja = \"例のポート\" }
accent = { light = \"#a0225a\", dark = \"#ff9ac4\" }
logo = \"book/our \\\"logo.svg\"
style = \"book/own.css\"
";
const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"20\"><script>window.ran=1</script><rect width=\"60\" height=\"20\" fill=\"#a0225a\"/></svg>";
const STYLE: &str = ".introduction { border-left: 7px solid var(--accent); }\n";
const INTRODUCTION: &str = "\
# Who to ask

Ask **operations**, by [form](https://intranet.example/form).

![How it hangs together](plan.svg)

```
first

second
```

<script>window.ran = 2</script>

<!-- not
for readers -->
</main><img src=x onerror=\"window.ran=3\">
";

static BRANDED: Shared = Shared::new(branded);

fn branded() -> Workspace {
    let workspace = Workspace::new();
    workspace.write("portolan.toml", SETTINGS);
    workspace.write("book/our \"logo.svg", LOGO);
    workspace.write("book/plan.svg", LOGO);
    workspace.write("book/own.css", STYLE);
    workspace.write("book/introduction.en.md", INTRODUCTION);
    workspace.write("book/introduction.ja.md", "社内のポート一覧です。\n");
    workspace.portolan(&["publish"]).with_code(0);
    workspace
}

#[test]
fn every_page_carries_the_brand() {
    let workspace = BRANDED.get();
    let browser = Browser::start();
    for (tag, title) in [("en", "Example ports"), ("ja", "例のポート")] {
        for (look, links) in [(Look::DESK, "rgb(160, 34, 90)"), (Look::DESK.dark(), "rgb(255, 154, 196)")] {
            browser.look(look);
            for page in readable(&workspace.root().join("book/html").join(tag)) {
                browser.open(&page);
                let seen = "[document.querySelector('.menu-title').textContent, getComputedStyle(document.querySelector('nav.languages a')).color]";
                assert_eq!(browser.value(seen), json!([title, links]), "{} {look:?}", page.display());
                assert_eq!(browser.complaints(), json!([]), "{}", page.display());
            }
            // The picture is there: as an image it has a size.
            let logo = "new Promise(done => {
                const picture = new Image();
                picture.onload = () => done(picture.naturalWidth);
                picture.onerror = () => done(0);
                picture.src = /url\\(\"(.*)\"\\)/.exec(getComputedStyle(document.querySelector('.menu-title'), '::before').backgroundImage)[1].replaceAll('\\\\', '');
            })";
            assert_eq!(browser.value(logo), 60, "{tag} {look:?}");
        }
    }
}

#[test]
fn an_introduction_opens_the_first_page_and_runs_nothing() {
    let workspace = BRANDED.get();
    let browser = Browser::start();
    browser.open(&workspace.root().join("book/html/en/index.html"));
    let outline = "[...document.querySelectorAll('main h1, main h2')].map(heading => heading.textContent.trim()).slice(0, 3)";
    assert_eq!(browser.value(outline), json!(["About this handbook", "Who to ask", "Documents"]));
    let shown = browser.value("document.querySelector('main .introduction').innerText");
    let shown = shown.as_str().expect("text");
    for part in ["<script>window.ran = 2</script>", "</main><img src=x", "first\n\nsecond"] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    assert!(!shown.contains("for readers"), "{shown}");
    assert_eq!(browser.value("document.querySelector('.introduction img').naturalWidth"), 60);
    assert_eq!(browser.value("getComputedStyle(document.querySelector('.introduction')).borderLeftWidth"), "7px");
    assert_eq!(
        browser.value("String(window.ran) + document.querySelectorAll('main script, main [onerror]').length"),
        "undefined0"
    );
    browser.open(&workspace.root().join("book/html/ja/index.html"));
    assert_eq!(browser.value("document.querySelector('.introduction').innerText.trim()"), "社内のポート一覧です。");
}

#[test]
fn a_branded_handbook_keeps_the_rules() {
    let workspace = BRANDED.get();
    let browser = Browser::start();
    browser.before_pages(&axe::rules());
    for look in [Look::DESK, Look::DESK.dark(), Look::PHONE, Look::PHONE.dark()] {
        browser.look(look);
        for name in ["index", "finder", "example_1.0_ja_table-1"] {
            browser.open(&workspace.root().join(format!("book/html/en/{name}.html")));
            assert_eq!(axe::broken(&browser), json!([]), "{name} {look:?}");
        }
    }
}
