//! What a reader chooses in the port finder: facets, columns, order, instance; and what can be taken away: links, copies, files.

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::driver::Browser;
use super::world;

const PORTS: &str = "[...document.querySelectorAll('.finder-table tbody th a.finder-open')].map(link => link.textContent)";
const HEADINGS: &str = "[...document.querySelectorAll('.finder-table thead th')].map(heading => heading.querySelector('button')?.dataset.sort ?? heading.textContent)";

/// The finder of a book with a view, loaded anew.
fn view(browser: &Browser, root: &Path, language: &str, hash: &str) {
    browser.open(Path::new("/"));
    browser.open(&root.join(format!("book/html/{language}/finder.html#{hash}")));
}

/// Chooses the option of a facet whose title begins so, as a hand does; the number of rows that the option promises.
fn choose(browser: &Browser, facet: &str, title: &str) -> Value {
    browser.value(&format!(
        "(() => {{ const list = document.getElementById('finder-{facet}'); list.focus();
            const option = [...list.options].find(option => option.textContent.startsWith({}));
            const promised = Number(/\\((\\d+)\\)$/.exec(option.textContent)[1]);
            list.value = option.value; list.dispatchEvent(new Event('change')); return promised; }})()",
        json!(title)
    ))
}

#[test]
fn every_facet_narrows_to_what_it_says() {
    let workspace = world::workspace();
    let browser = Browser::start();
    // Facet, option, and the ports that are left.
    let expected: [(&str, &str, &[&str]); 8] = [
        ("component", "ロガー", &["39500-39999"]),
        ("side", "B", &["43027 + 40*instance", "43027 + 40*instance"]),
        ("transport", "UDP", &["39500-39999"]),
        ("role", "リモート", &["40001", "ダイナミック（動的）"]),
        ("direction", "発信", &["42067", "ダイナミック（動的）"]),
        ("release", "Widget 2.0", &["42027 + 40*instance", "43027 + 40*instance", "40008 + 40*instance", "8443"]),
        ("condition", "オプション", &["443"]),
        ("component", "シネージ", &["443"]),
    ];
    for (facet, title, ports) in expected {
        view(&browser, workspace.root(), "ja", "");
        let promised = choose(&browser, facet, title);
        let left = browser.value(PORTS);
        assert_eq!(left, json!(ports), "{facet} {title}");
        assert_eq!(promised, left.as_array().map_or(0, Vec::len), "what {facet} promises for {title}");
        let link = browser.value("location.hash");
        view(&browser, workspace.root(), "en", link.as_str().expect("a hash").trim_start_matches('#'));
        assert_eq!(browser.value(&format!("{PORTS}.length")), ports.len(), "the same view in the other language: {link}");
    }
}

#[test]
fn facets_together_narrow_further() {
    let workspace = world::workspace();
    let browser = Browser::start();
    view(&browser, workspace.root(), "en", "");
    choose(&browser, "side", "A");
    choose(&browser, "release", "Widget 1.0");
    assert_eq!(browser.value(PORTS), json!(["42027 + 40*instance"]));
    assert_eq!(browser.value("document.querySelector('.finder-filters summary').textContent"), "Filters (2)");
}

#[test]
fn where_nothing_is_found_the_finder_says_what_would_be() {
    let workspace = world::workspace();
    let browser = Browser::start();
    let help = "document.querySelector('.finder-help').textContent";
    view(&browser, workspace.root(), "en", "q=39400");
    assert_eq!(browser.value(help), "Nearest ports in use: 8443 39500");
    browser.value("[...document.querySelectorAll('.finder-help button')].at(-1).click()");
    assert_eq!(browser.value(PORTS), json!(["39500-39999"]));
    assert_eq!(browser.value("document.activeElement.id"), "finder-query");
    view(&browser, workspace.root(), "ja", "q=39600&transport=tcp");
    assert_eq!(browser.value(help), "絞り込みを外す（1 件）");
    browser.value("document.querySelector('.finder-help button').click()");
    assert_eq!(browser.value("location.hash"), "#q=39600");
    assert_eq!(browser.value(PORTS), json!(["39500-39999"]));
    view(&browser, workspace.root(), "en", "q=zzzz");
    assert!(browser.value(help).as_str().is_some_and(|text| text.contains("shorter words")));
}

#[test]
fn marks_of_findings_lead_to_the_finding() {
    let workspace = world::workspace();
    let browser = Browser::start();
    view(&browser, workspace.root(), "en", "q=42067");
    let lint = browser.value("document.querySelector('.finder-table a.finder-tag').textContent");
    browser.value("document.querySelector('.finder-table a.finder-tag').click()");
    let there = "new Promise(done => setTimeout(() => done(document.querySelector('li:target code')?.textContent ?? null), 500))";
    assert_eq!(browser.value(there), lint, "the finding is marked where the link leads");
}

#[test]
fn columns_are_chosen_and_the_link_keeps_them() {
    let workspace = world::workspace();
    let browser = Browser::start();
    view(&browser, workspace.root(), "en", "");
    assert_eq!(browser.value(HEADINGS), json!(["ports", "transport", "owner", "label", "other", "direction"]));
    for (column, shown) in [("release", true), ("notes", true), ("label", false)] {
        let click = format!("document.getElementById('finder-column-{column}').click()");
        browser.value(&click);
        assert_eq!(browser.value(&format!("{HEADINGS}.includes('{column}')")), shown, "{column}");
    }
    let chosen = browser.value(HEADINGS);
    let row = "document.querySelectorAll('.finder-table tbody tr')[0].cells.length";
    assert_eq!(browser.value(row), chosen.as_array().map_or(0, Vec::len));
    let link = browser.value("location.hash");
    view(&browser, workspace.root(), "ja", link.as_str().expect("a hash").trim_start_matches('#'));
    assert_eq!(browser.value(HEADINGS), chosen);
}

#[test]
fn headings_sort_up_and_down_and_as_it_was() {
    let workspace = world::workspace();
    let browser = Browser::start();
    view(&browser, workspace.root(), "en", "transport=tcp&i=0");
    let unsorted = browser.value(PORTS);
    let heading = "document.querySelector('[data-sort=ports]')";
    let up = json!(["443", "443", "8443", "40001", "40007", "40008", "42027", "42027", "42067", "43027", "43027"]);
    let mut down: Vec<Value> = up.as_array().expect("a list").clone();
    down.reverse();
    let number = "[...document.querySelectorAll('.finder-table tbody th a.finder-open')].map(link => link.textContent)";
    browser.value(&format!("{heading}.click()"));
    assert_eq!(browser.value(number), up);
    assert_eq!(browser.value(&format!("{heading}.closest('th').getAttribute('aria-sort')")), "ascending");
    browser.value(&format!("{heading}.click()"));
    assert_eq!(browser.value(number), json!(down));
    assert_eq!(browser.value(&format!("document.activeElement === {heading}")), true, "the reader stays on the heading");
    browser.value(&format!("{heading}.click()"));
    assert_eq!(browser.value(PORTS), unsorted);
}

#[test]
fn the_instance_holds_for_the_whole_page() {
    let workspace = world::workspace();
    let browser = Browser::start();
    view(&browser, workspace.root(), "en", "i=3");
    let shown = browser.value(PORTS);
    let shown: Vec<_> = shown.as_array().expect("ports").iter().filter_map(Value::as_str).collect();
    assert!(
        shown.contains(&"42147") && shown.contains(&"43147") && shown.contains(&"40127") && shown.contains(&"40128"),
        "{shown:?}"
    );
    assert!(!shown.iter().any(|port| port.contains("instance")), "{shown:?}");
    assert_eq!(browser.value("Portolan.finder.table.lines().slice(1).every(line => line[3] === 3)"), true, "what is copied too");
    browser.value("document.getElementById('finder-instance').focus()");
    browser.press("\u{E003}1");
    assert_eq!(browser.value(&format!("{PORTS}.includes('42067')")), true, "typed anew");
    assert_eq!(browser.value("new URLSearchParams(location.hash.slice(1)).get('i')"), "1");
}

#[test]
fn what_is_shown_can_be_copied() {
    let workspace = world::workspace();
    let browser = Browser::start();
    view(&browser, workspace.root(), "en", "q=39600");
    // What a page writes to the clipboard is caught on its way: the clipboard itself is the machine's.
    let caught = |button: &str| {
        let caught = browser.value(&format!(
            "new Promise(done => {{ navigator.clipboard.writeText = text => {{ done(text); return Promise.resolve(); }};
                document.querySelector('[data-do={button}]').click(); setTimeout(() => done(null), 2000); }})"
        ));
        caught.as_str().unwrap_or_else(|| panic!("{button} copies nothing")).to_owned()
    };
    let lines = caught("csv");
    assert_eq!(lines.lines().count(), 2, "{lines}");
    assert!(lines.lines().nth(1).is_some_and(|line| line.starts_with("39500-39999,39500,39999,UDP,")), "{lines}");
    assert_eq!(browser.value("document.querySelector('.finder-status').textContent"), "Copied as CSV.");
    let link = caught("link");
    assert!(link.ends_with("/en/finder.html#q=39600"), "{link}");
}

#[test]
fn what_is_shown_can_be_downloaded() {
    let workspace = world::workspace();
    // Others look at the workspace too; what is downloaded lies elsewhere.
    let downloads = tempfile::tempdir().expect("a folder");
    let folder = downloads.path();
    let browser = Browser::start();
    browser.command("Browser.setDownloadBehavior", json!({ "behavior": "allow", "downloadPath": folder }));
    view(&browser, workspace.root(), "ja", "transport=udp");
    browser.value("document.querySelector('[data-do=download]').click()");
    let file = folder.join("ports.csv");
    let begun = Instant::now();
    while !file.exists() {
        assert!(begun.elapsed() < Duration::from_secs(10), "nothing was downloaded");
        std::thread::sleep(Duration::from_millis(50));
    }
    let bytes = std::fs::read(&file).expect("the file");
    let text = String::from_utf8(bytes).expect("UTF-8");
    let mut rows = csv::Reader::from_reader(text.strip_prefix('\u{feff}').expect("a byte order mark").as_bytes());
    let headings = rows.headers().expect("headings").clone();
    let rows: Vec<_> = rows.records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), 1);
    let owner = headings.iter().position(|name| name == "待ち受ける側").expect("the listener's column");
    assert_eq!((&rows[0][0], &rows[0][owner]), ("39500-39999", "ロガー"));
    assert_eq!(browser.complaints(), json!([]));
}

#[test]
fn formulas_are_found_as_they_are_written() {
    let workspace = world::workspace();
    let browser = Browser::start();
    for query in ["42027 + 40*instance", "42027+40", "４２０２７＋４０"] {
        let hash = format!("q={}", query.replace('+', "%2B").replace(' ', "%20"));
        view(&browser, workspace.root(), "en", &hash);
        assert_eq!(browser.value(PORTS), json!(["42027 + 40*instance", "42027 + 40*instance"]), "{query}");
    }
}
