//! Pictures of the handbook: all kinds of pages for those who change how they look, and the two that stand in the README.
//!
//! `cargo xtask screenshots` publishes first, so that `book/html` is what the checkout says.

use std::fs;
use std::path::{Path, PathBuf};

use super::driver::{Browser, Look};

/// One page of each kind, with the view or place that shows most.
const PAGES: [(&str, &str); 13] = [
    ("introduction", ""),
    ("finder", ""),
    ("finder", "q=42067&i=1"),
    ("components", ""),
    ("tables", ""),
    ("cisco-ucce_11.0_ja_table-1", ""),
    ("ports", ""),
    ("instances", ""),
    ("map", ""),
    ("connections", ""),
    ("findings", ""),
    ("sources", ""),
    ("changes", ""),
];

const LOOKS: [(&str, Look); 4] = [
    ("desk-light", Look::DESK),
    ("desk-dark", Look::DESK.dark()),
    ("phone-light", Look::PHONE),
    ("phone-dark", Look::PHONE.dark()),
];

/// Those in the README: file, language, page, view, the part that stands at the top, look.
const README: [(&str, &str, &str, &str, &str, Look); 2] = [
    ("finder.png", "en", "finder", "q=42067&i=1", "h1", Look { width: 790, height: 790, ..Look::DESK }),
    ("map.png", "ja", "map", "", "main h2", Look { width: 1000, height: 560, ..Look::DESK }.dark()),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn shoot(browser: &Browser, language: &str, page: &str, place: &str, top: &str, file: &Path) {
    let path = root().join(format!("book/html/{language}/{page}.html"));
    // Not every reference has every page: changes are told of several releases only.
    if !path.exists() {
        return;
    }
    browser.open(Path::new("/"));
    browser.open(&PathBuf::from(format!("{}#{place}", path.display())));
    browser.value(&format!("document.querySelector('{top}').scrollIntoView()"));
    browser.value("new Promise(done => setTimeout(done, 200))");
    fs::write(file, browser.picture()).expect("pictures can be written");
}

#[test]
#[ignore = "makes pictures; `cargo xtask screenshots` runs it"]
fn pictures_of_all_kinds_of_pages() {
    let browser = Browser::start();
    let folder = root().join("target/screenshots");
    fs::create_dir_all(&folder).expect("a folder for pictures");
    for (name, look) in LOOKS {
        browser.look(look);
        for (page, place) in PAGES {
            for language in ["en", "ja"] {
                let view = if place.is_empty() { "" } else { "-view" };
                shoot(&browser, language, page, place, "body", &folder.join(format!("{page}{view}-{language}-{name}.png")));
            }
        }
    }
}

#[test]
#[ignore = "makes the README's pictures; `cargo xtask screenshots` runs it"]
fn pictures_of_the_readme() {
    let browser = Browser::start();
    for (file, language, page, place, top, look) in README {
        browser.look(look);
        shoot(&browser, language, page, place, top, &root().join("docs").join(file));
    }
}
