//! `portolan publish --pdf`: the whole book as one file.

use std::fs;
use std::process::Command;

use serde_json::json;

use super::driver::{Browser, Look};
use super::support::Workspace;
use super::{readable, world};

fn count(pdf: &[u8], what: &str) -> usize {
    pdf.windows(what.len()).filter(|window| *window == what.as_bytes()).count()
}

#[test]
fn both_books_are_printed_and_the_same_twice() {
    let workspace = world::published();
    let published = workspace.files("generated");
    let print = || {
        let ended = workspace.portolan(&["publish", "--pdf"]).with_code(0);
        let path = |tag: &str| workspace.root().join(format!("book/html/handbook-{tag}.pdf"));
        ["en", "ja"].map(|tag| {
            assert!(ended.out.contains(&format!("handbook-{tag}.pdf")), "{}", ended.out);
            fs::read(path(tag)).unwrap_or_else(|error| panic!("{tag}: {error}: {}", ended.err))
        })
    };
    let first = print();
    for pdf in &first {
        assert!(pdf.starts_with(b"%PDF-"));
        // Each chapter begins a sheet; the contents stand beside the pages, and the file is of no day.
        assert!(count(pdf, "/Type /Page\n") > 12, "{} pages", count(pdf, "/Type /Page\n"));
        assert_eq!(count(pdf, "/Type /Outlines"), 1);
        assert_eq!(count(pdf, "(D:20000101000000"), 2);
        assert!(count(pdf, "/Dest") > 10, "links lead to places of the same file");
        assert_eq!(count(pdf, "file://"), 0, "no path of this machine");
        // A4, lying: 842 by 595 points.
        assert!(count(pdf, "/MediaBox [0 0 841") > 12);
    }
    assert!(print() == first, "the same handbook and browser, another file");
    assert_eq!(workspace.files("generated"), published, "the publication knows nothing of it");
    let left = workspace.files("book/html").into_keys().filter(|path| path.to_string_lossy().contains("printing-")).count();
    assert_eq!(left, 0);
    workspace.portolan(&["publish"]).with_code(0);
    assert!(!workspace.root().join("book/html/handbook-en.pdf").exists(), "none is older than its handbook");
}

/// As many instances as the guide has, in sheets' width: what reaches beyond a sheet is cut off there.
#[test]
fn tables_and_pictures_fit_the_sheet() {
    let workspace = world::published();
    let path = "source-docs/example/1.0/document.toml";
    let metadata = fs::read_to_string(workspace.root().join(path)).expect("metadata");
    workspace.write(path, &metadata.replace("0..=3", "0..=24"));
    workspace.portolan(&["publish"]).with_code(0);
    let browser = Browser::start();
    // 297 millimetres less the margins, in pixels of CSS.
    browser.look(Look { width: 1031, ..Look::PAPER });
    for tag in ["en", "ja"] {
        for page in readable(&workspace.root().join("book/html").join(tag)) {
            browser.open(&page);
            let beyond =
                "[...document.querySelectorAll('main table, main svg, main pre, main p')].filter(part => part.checkVisibility()
                && part.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .map(part => [part.tagName, Math.round(part.getBoundingClientRect().right), part.textContent.slice(0, 40)])";
            assert_eq!(browser.value(beyond), json!([]), "{}", page.display());
            let frames = "[...document.querySelectorAll('#mdbook-content, .table-frame, .picture')]
                .filter(frame => getComputedStyle(frame).overflowX !== 'visible').length";
            assert_eq!(browser.value(frames), 0, "{}", page.display());
        }
    }
}

#[cfg(unix)]
#[test]
fn without_a_browser_the_handbook_is_published_all_the_same() {
    let workspace = Workspace::new();
    let publish = |chrome: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
        command.args(["publish", "--pdf"]).current_dir(workspace.root()).env("LC_ALL", "C").env("PATH", "").env("CHROME", chrome);
        command.output().expect("the command line runs")
    };
    for (chrome, told) in
        [("", "apt-get install chromium"), ("/nowhere/chrome", "CHROME is set to /nowhere/chrome, which is no file")]
    {
        let output = publish(chrome);
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        assert!(output.status.success() && said.contains("no PDF was made") && said.contains(told), "{said}");
        assert!(workspace.root().join("book/html/en/index.html").is_file());
    }
    // One that is there and prints nothing is an error, after publishing.
    let output = publish("/bin/false");
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(output.status.code() == Some(2) && said.contains("no PDF: /bin/false"), "{said}");
    assert!(workspace.root().join("book/html/ja/index.html").is_file());
}
