//! The handbook in a browser, from disk as users open it.

mod driver;
mod finder;
#[path = "../support/mod.rs"]
mod support;

use std::path::{Path, PathBuf};

use driver::Browser;
use serde_json::json;
use support::Workspace;

/// Every column tries to run a script, to include a file, or to lead astray.
const HOSTILE: &str = "\
表 1: <script>window.ran = 1</script> {{#include /etc/passwd}} [x](javascript:window.ran=1)

リスナー\tリスナー プロトコルおよびポート\tリモート デバイス\tトラフィックの方向\t注記
<img src=x onerror=\"window.ran=2\">\tTCP 40007\t</main><script>window.ran=3</script>\t双方向\t<a href=\"javascript:window.ran=4\">x</a> **b** `c`
ルータ `{{#playground x}}`\tTCP 443\t<svg onload=\"window.ran=5\">\t着信\t\u{202e}evil
";

fn pages(book: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(book).expect("the book was rendered").map(|entry| entry.expect("an entry").path());
    let mut pages: Vec<_> = entries.filter(|path| path.extension().is_some_and(|end| end == "html")).collect();
    pages.sort();
    pages
}

/// All pages but the bare table of contents, which has no scripts to watch.
fn readable(book: &Path) -> impl Iterator<Item = PathBuf> {
    pages(book).into_iter().filter(|page| !page.ends_with("toc.html"))
}

#[test]
fn every_page_shows_its_facts_without_complaint() {
    let workspace = Workspace::new();
    workspace.portolan(&[]).with_code(0);
    let browser = Browser::start();
    for tag in ["en", "ja"] {
        let book = workspace.root().join("book/html").join(tag);
        assert!(pages(&book).len() > 8);
        for page in readable(&book) {
            browser.open(&page);
            assert_eq!(browser.complaints(), json!([]), "{}", page.display());
            assert_eq!(browser.value("document.documentElement.lang"), tag, "{}", page.display());
            assert_eq!(browser.value("document.querySelectorAll('.sidebar a').length > 5"), true, "the table of contents");
        }
        browser.open(&book.join("example_1.0_ja_table-1.html"));
        assert_eq!(browser.value("document.querySelector('main table').tBodies[0].querySelectorAll('tr[id]').length"), 2);
        assert_eq!(browser.value("document.querySelector('main tbody td code').textContent"), "40007 + 40*instance");
        browser.open(&book.join("instances.html"));
        let row = "[...document.querySelectorAll('main tbody td')].slice(-4).map(cell => cell.textContent)";
        assert_eq!(browser.value(row), json!(["40007", "40047", "40087", "40127"]));
    }
}

#[test]
fn the_switch_leads_to_the_same_place() {
    let workspace = Workspace::new();
    workspace.portolan(&[]).with_code(0);
    let browser = Browser::start();
    browser.open(&workspace.root().join("book/html/en/example_1.0_ja_table-1.html"));
    browser.value("document.querySelector('main tbody tr td:last-child a').click()");
    let id = browser.value("document.querySelector('main tbody tr').id");
    assert_eq!(browser.value("new Promise(done => setTimeout(() => done(location.hash.slice(1)), 100))"), id);
    let target = browser.value("document.querySelector('nav.languages a').href");
    let target = target.as_str().and_then(|target| target.strip_prefix("file://")).expect("a page on disk");
    browser.open(Path::new(target));
    assert_eq!(browser.value("document.documentElement.lang"), "ja");
    assert_eq!(browser.value("document.querySelector('tr:target').id"), id);
}

#[test]
fn a_hostile_document_runs_nothing_and_shows_everything() {
    let workspace = Workspace::new();
    workspace.write("source-docs/example/1.0/ja.txt", HOSTILE);
    workspace.portolan(&[]).with_code(0);
    let browser = Browser::start();
    for tag in ["en", "ja"] {
        let book = workspace.root().join("book/html").join(tag);
        for page in readable(&book) {
            browser.open(&page);
            assert_eq!(browser.value("String(window.ran)"), "undefined", "{}", page.display());
            assert_eq!(browser.complaints(), json!([]), "{}", page.display());
            let alive = "main script:not([src^=finder]), main img, main svg[onload], main b, a[href^=\"javascript:\"]";
            assert_eq!(browser.value(&format!("document.querySelectorAll('{alive}').length")), 0, "{}", page.display());
        }
        browser.open(&book.join("example_1.0_ja_table-1.html"));
        let shown = browser.value("document.querySelector('main').textContent");
        let shown = shown.as_str().expect("text");
        for part in
            ["<script>window.ran = 1</script>", "{{#include /etc/passwd}}", "<U+202E>evil", "**b**", "`{{#playground x}}`"]
        {
            assert!(shown.contains(part), "{part} is shown: {shown}");
        }
    }
}

#[test]
fn the_policy_forbids_what_a_page_does_not_use() {
    let workspace = Workspace::new();
    workspace.portolan(&[]).with_code(0);
    let browser = Browser::start();
    browser.open(&workspace.root().join("book/html/en/index.html"));
    let inject = "new Promise(done => {
        document.addEventListener('securitypolicyviolation', event => done(event.effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'window.ran = 1';
        document.body.append(script);
        setTimeout(() => done('allowed'), 3000);
    })";
    assert_eq!(browser.value(inject), "script-src-elem");
    assert_eq!(browser.value("String(window.ran)"), "undefined");
}
