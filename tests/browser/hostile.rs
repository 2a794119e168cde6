//! Documents that mean harm: pages run nothing of theirs and show all of it.

use serde_json::json;

use super::driver::Browser;
use super::readable;
use super::support::Workspace;

/// Every column tries to run a script, to include a file, or to lead astray.
const HOSTILE: &str = "\
表 1: <script>window.ran = 1</script> {{#include /etc/passwd}} [x](javascript:window.ran=1)

リスナー\tリスナー プロトコルおよびポート\tリモート デバイス\tトラフィックの方向\t注記
<img src=x onerror=\"window.ran=2\">\tTCP 40007\t</main><script>window.ran=3</script>\t双方向\t<a href=\"javascript:window.ran=4\">x</a> **b** `c`
ルータ `{{#playground x}}`\tTCP 443\t<svg onload=\"window.ran=5\">\t着信\t\u{202e}evil
";

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

/// In every format that is read: markup that a reader of HTML or Markdown must not pass on, in captions, headings and cells.
const MARKUP: [(&str, &str); 3] = [
    (
        "en.html",
        "<html lang=en><body onload=\"window.ran=1\"><h1>Table 1: Ports <script>window.ran=2</script></h1><table>
        <caption onclick=\"window.ran=3\">Table 1: <a href=\"javascript:window.ran=4\">Ports</a></caption>
        <tr><th>Listener<th>Listener protocol and port<th>Remote device<th>Direction<th>Notes</tr>
        <tr><td onmouseover=\"window.ran=5\">&lt;img src=x onerror=window.ran=6&gt;<td>TCP 443<td><iframe src=\"javascript:window.ran=7\"></iframe>Router<td>Inbound
        <td>&lt;a href='javascript:window.ran=8'&gt;x&lt;/a&gt; {{#include ../../document.toml}}</tr></table></body></html>",
    ),
    (
        "en.md",
        "# Ports {{#title window.ran}}\n\nTable 1: Ports\n\n| Listener | Listener protocol and port | Remote device | Direction | Notes |\n|---|---|---|---|---|\n\
         | <svg onload=window.ran=9> | TCP 443 | [Router](javascript:window.ran=10) | Inbound | ![x](x \"onerror=window.ran=11\") {{#include /etc/passwd}} |\n",
    ),
    (
        "en.csv",
        "Listener,Listener protocol and port,Remote device,Direction,Notes\n\"=HYPERLINK(\"\"javascript:window.ran=12\"\")\",TCP 443,<script>window.ran=13</script>,Inbound,@SUM(1)\n",
    ),
];

#[test]
fn no_format_passes_markup_on() {
    let browser = Browser::start();
    for (name, text) in MARKUP {
        let workspace = Workspace::new();
        workspace.remove("source-docs/example/1.0/ja.txt");
        workspace.write(&format!("source-docs/example/1.0/{name}"), text);
        workspace.portolan(&[]).with_code(0);
        for page in readable(&workspace.root().join("book/html/en")) {
            browser.open(&page);
            // What waits for a hand gets one: everything that can be clicked or pointed at inside of the page's own text.
            browser.value(
                "document.querySelectorAll('main *:not(a):not(button)').forEach(element => {
                    element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })); element.dispatchEvent(new MouseEvent('click', { bubbles: true })); })",
            );
            assert_eq!(browser.value("String(window.ran)"), "undefined", "{name}: {}", page.display());
            assert_eq!(browser.complaints(), json!([]), "{name}: {}", page.display());
            let handlers = "[...document.querySelectorAll('main *')].filter(element => [...element.attributes].some(attribute =>
                attribute.name.startsWith('on') || /^\\s*javascript:/i.test(attribute.value))).map(element => element.outerHTML)";
            assert_eq!(browser.value(handlers), json!([]), "{name}: {}", page.display());
            let included = browser
                .value("document.body.textContent.includes('instances_reason') || document.body.textContent.includes('root:')");
            assert_eq!(included, false, "{name}: a file was included in {}", page.display());
        }
    }
}

/// Cells of ten thousand letters, of formulas, and of letters that turn the line around.
#[test]
fn long_and_turning_cells_are_shown_whole() {
    let long = "長い<i 文&amp;".repeat(700);
    let document = format!(
        "表 1: 表\n\nリスナー\tリスナー プロトコルおよびポート\tリモート デバイス\tトラフィックの方向\t注記\n\
         ルータ\tTCP 443\t=cmd|' /C calc'!A0\t着信\t{long}\n\u{202e}転倒\u{2066}\tTCP 444\t@SUM(A1)\t着信\t\u{200f}右\n"
    );
    let workspace = Workspace::new();
    workspace.write("source-docs/example/1.0/ja.txt", &document);
    workspace.portolan(&[]).with_code(0);
    let browser = Browser::start();
    for tag in ["en", "ja"] {
        let book = workspace.root().join("book/html").join(tag);
        browser.open(&book.join("example_1.0_ja_table-1.html"));
        let shown = browser.value("document.querySelector('main').textContent");
        let shown = shown.as_str().expect("text");
        for part in [long.as_str(), "=cmd|' /C calc'!A0", "<U+202E>転倒<U+2066>", "@SUM(A1)", "<U+200F>右"] {
            assert!(shown.contains(part), "{} is shown ({tag})", part.chars().take(20).collect::<String>());
        }
        let hidden = "/[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]/.test(document.documentElement.outerHTML)";
        for page in readable(&book) {
            browser.open(&page);
            assert_eq!(browser.value(hidden), false, "{} turns the line around", page.display());
        }
        browser.open(&book.join("finder.html#columns=ports.owner.other.notes"));
        let copied = browser.value("Portolan.csv.write(Portolan.finder.table.lines())");
        let copied = copied.as_str().expect("text");
        assert!(copied.contains(",'=cmd|") && copied.contains(",'@SUM(A1)") && copied.contains(&long), "{}", &copied[..200]);
    }
}

/// What `document.toml` says of a document is no more to be trusted: it may come from where the document came from. Two releases, so
/// that changes, history and the words that tell releases apart are there too.
#[test]
fn metadata_runs_nothing_either() {
    let workspace = Workspace::new();
    for (release, port) in [("1.0", 443), ("2.0", 444)] {
        let folder = format!("source-docs/example/{release}");
        let hostile =
            |number: u32| format!("<img src=x onerror=window.ran={number}> {{{{#include /etc/passwd}}}} [x](javascript:y) `");
        workspace.write(
            &format!("{folder}/document.toml"),
            &format!(
                "vendor = '{}'\nproduct = '{}'\nrelease = '{release} {}'\ntitle = '{}'\ninstances = \"0..=3\"\ninstances_reason = '{}'\n",
                hostile(1),
                hostile(2),
                hostile(3),
                hostile(4),
                hostile(5)
            ),
        );
        let rows = format!(
            "表 1: 表\n\n区分\tリスナー\tリスナー プロトコルおよびポート\tリモート デバイス\tトラフィックの方向\t注記\t<b onclick=window.ran=6>\n\
             <i onclick=window.ran=7>\tルータ\t<u>低</u> : TCP {port} + (インスタンス番号 * 40)\tロガー\t双方向\t=1+1\t</table><script>window.ran=8</script>\n"
        );
        workspace.write(&format!("{folder}/ja.txt"), &rows);
    }
    workspace.portolan(&["publish"]).with_code(0);
    let browser = Browser::start();
    for tag in ["en", "ja"] {
        let book = workspace.root().join("book/html").join(tag);
        assert!(book.join("history.html").exists(), "there are changes to tell");
        for page in readable(&book) {
            browser.open(&page);
            assert_eq!(browser.value("String(window.ran)"), "undefined", "{}", page.display());
            assert_eq!(browser.complaints(), json!([]), "{}", page.display());
            let alive = "main script:not([src^=finder]), main img, main b, main i:not(.fa, [class]), a[href^=\"javascript:\"]";
            assert_eq!(browser.value(&format!("document.querySelectorAll('{alive}').length")), 0, "{}", page.display());
        }
    }
}
