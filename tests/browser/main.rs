//! The handbook in a browser, from disk as users open it.

mod access;
mod axe;
mod brand;
mod choices;
mod driver;
mod finder;
mod hostile;
mod paper;
mod parts;
mod preview;
mod printed;
mod scale;
mod screenshots;
#[path = "../support/mod.rs"]
mod support;
mod world;

use std::path::{Path, PathBuf};

use driver::Browser;
use serde_json::json;
use support::Workspace;

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
