//! The preview in a browser: open pages follow their documents, and tell what keeps them from it.

use std::time::{Duration, Instant};

use serde_json::json;

use super::axe;
use super::driver::{Browser, Look};
use super::support::preview::Preview;
use super::support::{DOCUMENT, Workspace};

const DOCUMENT_PATH: &str = "source-docs/example/1.0/ja.txt";
const PAGE: &str = "en/example_1.0_ja_table-1.html";
const PANEL: &str = "document.getElementById('portolan-preview')";
const TEXT: &str = "document.querySelector('main').textContent";

/// Waits until an expression is true on the page, whatever page that is by then. A page that is just being left has no answer.
#[track_caller]
fn wait(browser: &Browser, what: &str) {
    let begun = Instant::now();
    while browser.attempt(what) != Some(json!(true)) {
        assert!(begun.elapsed() < Duration::from_secs(60), "never came true: {what}");
        std::thread::yield_now();
    }
}

/// A table of this many rows, too long for one screen.
fn long(rows: usize) -> String {
    let row = |row: usize| format!("ロガー {row}\tUDP {}\tルータ\t着信\tなし\n", 30_000 + row);
    let rows: String = (0..rows).map(row).collect();
    format!("{DOCUMENT}{rows}")
}

#[test]
fn an_open_page_follows_its_document_and_keeps_its_place() {
    let workspace = Workspace::new();
    workspace.write("portolan.toml", "");
    workspace.write(DOCUMENT_PATH, &long(60));
    let preview = Preview::of(&workspace, &[]);
    preview.made("0");
    let browser = Browser::start();
    browser.visit(&preview.page(PAGE));
    // What a reader sees: the page, and within it the table, scrolled half way.
    browser.value("document.querySelector('.table-frame').scrollTop = 700");
    browser.value("scrollTo(0, 150)");
    let place = "JSON.stringify([scrollY, document.querySelector('.table-frame').scrollTop])";
    let before = browser.value(place);
    assert_ne!(before, "[0,0]", "there is something to scroll");
    workspace.write(DOCUMENT_PATH, &long(60).replace("39500", "39400"));
    wait(&browser, &format!("document.readyState === 'complete' && {TEXT}.includes('39400-39999')"));
    wait(&browser, &format!("{place} === {before}"));
    assert_eq!(browser.complaints(), json!([]), "the pages' policy allows the preview's script");
    assert_eq!(browser.value(&format!("{PANEL} === null")), true);
}

#[test]
fn a_broken_document_is_explained_on_the_page_and_the_old_page_stays() {
    let workspace = Workspace::new();
    let preview = Preview::of(&workspace, &[]);
    preview.made("0");
    let browser = Browser::start();
    browser.before_pages(&axe::rules());
    browser.visit(&preview.page(PAGE));
    let hostile = "UDP 70000 <img src=x onerror=\"window.ran=1\"><script>window.ran=2</script>\u{202e}";
    workspace.write(DOCUMENT_PATH, &DOCUMENT.replace("UDP 39500~39999", hostile));
    wait(&browser, &format!("{PANEL} !== null"));
    let told = browser.value(&format!("{PANEL}.innerText"));
    let told = told.as_str().expect("text");
    for part in ["deny", "port_out_of_range", "ja.txt:7", "UDP 70000 <img src=x onerror=\"window.ran=1\"><script>"] {
        assert!(told.contains(part), "{part} in {told}");
    }
    assert!(!told.contains('\u{202e}'), "what turns text around is spelt out: {told}");
    assert_eq!(browser.value(&format!("{TEXT}.includes('39500-39999')")), true, "the last good handbook stays");
    assert_eq!(browser.value(&format!("String(window.ran) + {PANEL}.querySelectorAll('img, script').length")), "undefined0");
    assert_eq!(browser.complaints(), json!([]));
    for look in [Look::DESK, Look::PHONE, Look::DESK.dark()] {
        browser.look(look);
        assert_eq!(axe::broken(&browser), json!([]), "{look:?}");
    }
    browser.look(Look::PAPER);
    assert_eq!(browser.value(&format!("{PANEL}.checkVisibility()")), false, "it is not printed");
    workspace.write(DOCUMENT_PATH, &DOCUMENT.replace("39500", "39300"));
    wait(&browser, &format!("{PANEL} === null && {TEXT}.includes('39300-39999')"));
}

#[test]
fn a_page_without_a_handbook_waits_for_one() {
    let workspace = Workspace::new();
    workspace.break_settings();
    let preview = Preview::of(&workspace, &[]);
    let browser = Browser::start();
    browser.before_pages(&axe::rules());
    browser.visit(&preview.page("ja/finder.html"));
    wait(&browser, &format!("{PANEL}?.innerText.includes('公開できません')"));
    assert_eq!(axe::broken(&browser), json!([]));
    workspace.write("portolan.toml", "");
    wait(&browser, "document.querySelector('.menu-title') !== null");
    assert_eq!(browser.value("document.documentElement.lang"), "ja");
    assert_eq!(browser.complaints(), json!([]));
}
