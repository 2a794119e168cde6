//! Long chapters: tables and indexes of more rows than a page bears stand on several, and every link leads to the right one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Cursor;
use std::path::Path;

use calamine::{Data, Reader, Xlsx};
use serde_json::{Value, json};

use super::axe::{Wrong, rules};
use super::driver::{Browser, Look};
use super::readable;
use super::support::synthetic::document;
use super::support::{Shared, Workspace};

const TABLE: &str = "example_1.0_ja_table-1";

/// Rows of the document; the first table has half of them.
const ROWS: u32 = 1100;

/// An id with `.md` inside, which what renders the pages takes for the name of a source file.
const MDS: &str = "表 99: MDS\n\nリスナー\tリスナー プロトコルおよびポート\tリモート デバイス\tトラフィックの方向\t注記\n\
                   ルータ\tMDS ポート : TCP 41000\tロガー\t双方向\t\n";

static PUBLISHED: Shared = Shared::new(published);

fn published() -> Workspace {
    let workspace = Workspace::new();
    workspace.write("source-docs/example/1.0/ja.txt", &format!("{}{MDS}", document(ROWS, 200)));
    workspace.portolan(&["publish"]).with_code(0);
    workspace
}

/// Values of an attribute, wherever it stands in the markup.
fn values<'h>(html: &'h str, attribute: &str) -> impl Iterator<Item = &'h str> {
    let begin = format!(" {attribute}=\"");
    let parts: Vec<&str> = html.split(&begin).skip(1).collect();
    parts.into_iter().filter_map(|rest| rest.split_once('"')).map(|(value, _)| value)
}

/// Places of a book, by page.
fn places(book: &Path) -> BTreeMap<String, (String, BTreeSet<String>)> {
    let page = |path: &Path| path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
    let read = |path: &Path| fs::read_to_string(path).expect("a page");
    readable(book)
        .filter(|path| !path.ends_with("print.html"))
        .map(|path| {
            let html = read(&path);
            let ids = values(&html, "id").map(str::to_owned).collect();
            (page(&path), (html, ids))
        })
        .collect()
}

/// Links among the given that lead nowhere.
fn astray<'l>(places: &BTreeMap<String, (String, BTreeSet<String>)>, links: impl Iterator<Item = &'l str>) -> Vec<&'l str> {
    let found = |link: &&str| {
        let (page, anchor) = link.split_once('#').unwrap_or((link, ""));
        places.get(page).is_some_and(|(_, ids)| anchor.is_empty() || ids.contains(anchor))
    };
    links.filter(|link| !found(link)).collect()
}

#[test]
fn every_link_leads_to_the_part_where_its_place_stands() {
    let workspace = PUBLISHED.get();
    let browser = Browser::start();
    for tag in ["en", "ja"] {
        let book = workspace.root().join("book/html").join(tag);
        let places = places(&book);
        for name in [TABLE, "ports", "components", "instances", "connections"] {
            assert!(places.contains_key(&format!("{name}~2.html")), "{name} is split");
        }
        for (page, (html, _)) in &places {
            let facts = html.split_once("<main>").and_then(|(_, rest)| rest.split_once("</main>")).expect("a content").0;
            let links = values(facts, "href").filter(|link| link.contains(".html") && !link.starts_with("../"));
            assert_eq!(astray(&places, links), Vec::<&str>::new(), "on {page} ({tag})");
        }
        browser.open(&book.join("finder.html"));
        let links = "(() => { const { engine } = Portolan.finder;
            return [...engine.rows.map(row => `${engine.texts.texts[row.page][0]}.html#${row.anchor}`),
                ...engine.findings.filter(found => found.length).map(found => found[3])]; })()";
        let links = browser.value(links);
        let links: Vec<&str> = links.as_array().expect("links").iter().filter_map(Value::as_str).collect();
        assert!(links.len() > ROWS as usize && links.iter().any(|link| link.starts_with("findings.html#")));
        assert_eq!(astray(&places, links.into_iter()), Vec::<&str>::new(), "from the finder ({tag})");
    }
    let links = of_the_workbook(workspace.root());
    assert_eq!(links.len(), ROWS as usize + 1);
    assert!(links.iter().any(|link| link.contains("~2e~md")), "there is such an id");
    let places = places(&workspace.root().join("book/html/en"));
    assert_eq!(astray(&places, links.iter().map(String::as_str)), Vec::<&str>::new(), "from the workbook");
}

/// Pages and places that the sheet Ports names.
fn of_the_workbook(root: &Path) -> Vec<String> {
    let bytes = fs::read(root.join("generated/ports.xlsx")).expect("the workbook");
    let mut workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook");
    let ports = workbook.worksheet_range("Ports").expect("the sheet");
    let column = ports
        .rows()
        .next()
        .expect("headings")
        .iter()
        .position(|name| *name == Data::String("Page".to_owned()))
        .expect("the column");
    ports.rows().skip(1).map(|row| row[column].to_string()).collect()
}

/// Waits until the page is another one, and says where it leads.
const ARRIVED: &str = "new Promise(done => { const look = () => document.querySelector(':target') && document.readyState === 'complete'
    ? done([location.pathname.split('/').slice(-2).join('/'), document.querySelector(':target').id]) : setTimeout(look, 50); look(); })";

#[test]
fn readers_find_the_part_and_the_way_between_parts_keeps_the_rules() {
    let workspace = PUBLISHED.get();
    let browser = Browser::start();
    browser.before_pages(&rules());
    an_old_link_and_the_switch_of_language_find_the_part(&browser, workspace.root());
    the_way_between_the_parts_is_shown(&browser, workspace.root());
}

fn an_old_link_and_the_switch_of_language_find_the_part(browser: &Browser, root: &Path) {
    let book = root.join("book/html");
    browser.open(&book.join(format!("ja/{TABLE}~2.html")));
    for place in ["tr[id]", "tr[id] li[id]"] {
        let id = browser.value(&format!("[...document.querySelectorAll('{place}')].at(-1).id"));
        let id = id.as_str().expect("an id").to_owned();
        browser.open(Path::new("/"));
        // As it was when the table was shorter, or when all of it stood on one page.
        browser.open(&book.join(format!("ja/{TABLE}.html#{id}")));
        let there = json!([format!("ja/{TABLE}~2.html"), id]);
        assert_eq!(browser.value(ARRIVED), there);
        assert_eq!(browser.complaints(), json!([]));
        browser.value("document.querySelector('nav.languages a').click()");
        assert_eq!(browser.value("new Promise(done => setTimeout(() => done(document.documentElement.lang), 500))"), "en");
        assert_eq!(browser.value(ARRIVED), json!([format!("en/{TABLE}~2.html"), id]));
        browser.open(&book.join(format!("ja/{TABLE}~2.html")));
    }
}

fn the_way_between_the_parts_is_shown(browser: &Browser, root: &Path) {
    let mut wrong = Wrong::default();
    for look in [Look::DESK, Look::PHONE.dark()] {
        browser.look(look);
        for name in ["ports~2", "components", "instances~2", TABLE] {
            let page = root.join(format!("book/html/en/{name}.html"));
            browser.open(&page);
            wrong.take(browser, &page, look);
            let current = "document.querySelector('nav.parts a[aria-current=page]').getAttribute('href')";
            assert_eq!(browser.value(current), format!("{name}.html"));
        }
    }
    browser.value("[...document.querySelectorAll('nav.parts a')].at(-1).click()");
    let there = "new Promise(done => setTimeout(() => done(location.pathname.split('/').at(-1)), 500))";
    assert_eq!(browser.value(there), format!("{TABLE}~2.html"));
    wrong.none();
}
