//! Pages on paper: what is for hands is left out, and no table is cut at the edge of a frame that nobody can scroll.

use serde_json::json;

use super::driver::{Browser, Look};
use super::readable;
use super::world;

/// Elements that are seen though paper has no use for them.
const CONTROLS: &str = "[...document.querySelectorAll('nav.languages, #mdbook-menu-bar, #mdbook-sidebar, .nav-wrapper, .nav-wide-wrapper, .finder form, .finder-buttons, .finder-more')]
    .filter(element => element.checkVisibility()).map(element => element.id || element.className)";

/// Frames of tables and pictures that hide a part of what they hold.
const CUT: &str = "[...document.querySelectorAll('.table-frame, .picture')].filter(frame => frame.checkVisibility())
    .filter(frame => getComputedStyle(frame).overflowY !== 'visible' || getComputedStyle(frame).maxHeight !== 'none'
        || frame.scrollHeight > frame.clientHeight + 1).map(frame => frame.getAttribute('aria-label') ?? frame.className)";

/// Headings of tables that are not repeated on each sheet, and rows that sheets may part.
const TORN: &str = "[...document.querySelectorAll('.table-frame table')].filter(table =>
    (table.tHead && getComputedStyle(table.tHead).display !== 'table-header-group')
    || [...table.tBodies].flatMap(body => [...body.rows]).some(row => getComputedStyle(row).breakInside !== 'avoid'))
    .map(table => table.caption?.textContent ?? 'a table')";

#[test]
fn pages_are_printed_whole_and_without_controls() {
    let workspace = world::workspace();
    let browser = Browser::start();
    browser.look(Look::PAPER);
    for tag in ["en", "ja"] {
        for page in readable(&workspace.root().join("book/html").join(tag)) {
            browser.open(&page);
            for (what, found) in [("controls", CONTROLS), ("cut", CUT), ("torn", TORN)] {
                assert_eq!(browser.value(found), json!([]), "{what} on {}", page.display());
            }
        }
    }
}

/// Screens in the dark are pale on black; on paper that would be unreadable, or a waste of ink.
#[test]
fn paper_is_white_whatever_the_screen_is() {
    let workspace = world::workspace();
    let browser = Browser::start();
    browser.look(Look::PAPER.dark());
    for name in ["finder", "map", "connections", "findings", world::TABLE] {
        browser.open(&workspace.root().join(format!("book/html/en/{name}.html")));
        // The mean of the three colours of everything that bears text, 0 for black and 255 for white.
        let darkness = "[...document.querySelectorAll('main *')].filter(element => element.checkVisibility() && [...element.childNodes].some(node =>
                node.nodeType === 3 && node.data.trim()) && !element.closest('title, desc')).map(element => {
                const style = getComputedStyle(element);
                const colour = element.namespaceURI.endsWith('svg') ? style.fill : style.color;
                const canvas = document.createElement('canvas').getContext('2d');
                canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
                const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
                return [Math.round((red + green + blue) / 3), element.tagName, element.textContent.slice(0, 20)];
            }).filter(([mean]) => mean > 150)";
        assert_eq!(browser.value(darkness), json!([]), "too pale for paper: {name}");
    }
}

/// Readers are asked to print the page of everything; a program that prints it would be refused if the page printed itself.
#[test]
fn the_page_of_everything_prints_itself_for_readers_only() {
    let workspace = world::workspace();
    let browser = Browser::start();
    let page = workspace.root().join("book/html/en/print.html");
    browser.open(&page);
    let asked = "new Promise(done => { const look = () => asked ? done(asked) : requestAnimationFrame(look); look(); })";
    assert_eq!(browser.value(asked), json!(1));
    browser.visit(&format!("file://{}?paper", page.display()));
    assert_eq!(browser.value("window.print === window.asking"), json!(false), "the page prints itself under a program's hands");
}

/// The page that holds the whole book: each chapter is there once, each table in full, and it makes a PDF.
#[test]
fn the_whole_book_is_one_document() {
    let workspace = world::workspace();
    let browser = Browser::start();
    browser.look(Look::PAPER);
    let book = workspace.root().join("book/html/ja");
    browser.open(&book.join(format!("{}.html", world::TABLE)));
    let rows = browser.value("document.querySelectorAll('main tr[id]').length");
    browser.open(&book.join("print.html"));
    let whole = browser.value(
        "(() => { const caption = [...document.querySelectorAll('caption')].find(caption => caption.textContent.startsWith('表 1'));
            return caption.closest('table').querySelectorAll('tbody tr').length; })()",
    );
    assert_eq!(whole, rows);
    let pdf = browser.printed();
    assert!(pdf.starts_with(b"%PDF-") && pdf.len() > 20_000, "{} bytes", pdf.len());
    assert_eq!(browser.complaints(), json!([]));
}
