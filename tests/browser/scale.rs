//! How long a handbook of 20,000 endpoints takes: to publish, to open, to search. Figures, printed, each with its goal; nothing
//! here fails for being slow, since that depends on the machine and on what else it does.
//!
//! `cargo xtask scale` runs it in the release profile.

use std::path::{Path, PathBuf};
use std::time::Instant;

use serde_json::{Value, json};

use super::driver::Browser;
use super::support::{Workspace, portolan, synthetic};
use super::{pages, readable};

const ROWS: u32 = 20_000;

/// Seconds in which all of it is published.
const PUBLISHED: f64 = 20.0;
/// Seconds in which both books of the guide are rendered, after compiling.
const RENDERED: f64 = 2.0;
/// Milliseconds in which a page is laid out and ready.
const OPENED: f64 = 1000.0;
/// Milliseconds in which the finder answers a keystroke.
const ANSWERED: f64 = 50.0;

/// What is typed, one keystroke after another.
const TYPED: [&str; 6] = ["42027", "tcp 42027", "ルータ", "シネージ 7", "router", "gateuei"];

#[test]
#[ignore = "measures; `cargo xtask scale` runs it"]
fn scale() {
    let workspace = Workspace::new();
    workspace.write("source-docs/example/1.0/ja.txt", &synthetic::document(ROWS, 400));
    let [_, all] = publish("20,000 endpoints", workspace.root());
    let [compiled, published] = guide();
    goal("20,000 endpoints are published in seconds", all, PUBLISHED);
    goal("both books of the guide are rendered in seconds", published - compiled, RENDERED);
    let browser = Browser::start();
    let book = workspace.root().join("book/html/ja");
    slowest_pages(&browser, &book);
    keystrokes(&browser, &book);
}

/// A figure beside what it should be.
fn goal(what: &str, measured: f64, wanted: f64) {
    let met = if measured < wanted { "met" } else { "MISSED" };
    println!("GOAL {met}: {what}: {measured:.1}, wanted below {wanted}");
}

/// Seconds without pages and with them: the difference is what rendering both books takes.
fn publish(what: &str, root: &Path) -> [f64; 2] {
    [&["publish", "--no-html"][..], &["publish"]].map(|arguments| {
        let begun = Instant::now();
        portolan(root, arguments).with_code(0);
        let seconds = begun.elapsed().as_secs_f64();
        println!("{what}: portolan {} {seconds:.1} s", arguments.join(" "));
        seconds
    })
}

/// The documents of this checkout, elsewhere.
fn guide() -> [f64; 2] {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR"));
    let copy = tempfile::tempdir().expect("a temporary folder");
    std::fs::copy(checkout.join("portolan.toml"), copy.path().join("portolan.toml")).expect("settings");
    for (path, bytes) in super::support::files(&checkout.join("source-docs")) {
        let path = copy.path().join("source-docs").join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        std::fs::write(path, bytes).expect("a document");
    }
    // Once before, so that nothing but what is measured differs: then no file of the publication is written any more.
    publish("the guide, anew", copy.path());
    publish("the guide", copy.path())
}

/// Chapters whose pages take longest to be laid out.
fn slowest_pages(browser: &Browser, book: &Path) {
    let all: Vec<PathBuf> = readable(book).filter(|page| !page.ends_with("print.html")).collect();
    let size = |page: &Path| page.metadata().map_or(0, |metadata| metadata.len());
    let mut largest = all.clone();
    largest.sort_by_key(|page| std::cmp::Reverse(size(page)));
    println!("{} pages", pages(book).len());
    let mut slowest = 0.0_f64;
    for page in largest.iter().take(6) {
        browser.open(page);
        let took = browser.value("performance.getEntriesByType('navigation')[0].loadEventEnd");
        println!("{:>8} kB in {took} ms: {}", size(page) / 1000, page.file_name().expect("a name").display());
        slowest = slowest.max(took.as_f64().unwrap_or(f64::INFINITY));
    }
    goal("the largest pages open in milliseconds", slowest, OPENED);
}

fn keystrokes(browser: &Browser, book: &Path) {
    browser.open(&book.join("finder.html"));
    println!("the finder opens in {} ms", browser.value("performance.getEntriesByType('navigation')[0].loadEventEnd"));
    let (mut slowest, mut all) = (0.0_f64, Vec::new());
    for query in TYPED {
        let mut line = String::new();
        for letter in query.chars() {
            line.push(letter);
            let took = browser.value(&typed(&line));
            let took = took.as_array().map(|took| took.iter().filter_map(Value::as_f64).collect::<Vec<_>>()).unwrap_or_default();
            println!("{line:>14}: answered in {:.1} ms, painted after {:.1} ms", took[0], took[1]);
            slowest = slowest.max(took[0]);
            all.push(took[0]);
        }
    }
    all.sort_by(f64::total_cmp);
    println!("keystrokes {}, median {:.1} ms, slowest {slowest:.1} ms", all.len(), all[all.len() / 2]);
    goal("the finder answers each keystroke in milliseconds", slowest, ANSWERED);
}

/// Types a line as if for the first time, and waits until it is painted.
fn typed(line: &str) -> String {
    format!(
        "new Promise(done => {{ const line = document.getElementById('finder-query'); Portolan.finder.engine.texts.found.clear();
            const begun = performance.now(); line.value = {}; line.dispatchEvent(new Event('input'));
            const answered = performance.now() - begun;
            requestAnimationFrame(() => setTimeout(() => done([answered, performance.now() - begun]))); }})",
        json!(line)
    )
}
