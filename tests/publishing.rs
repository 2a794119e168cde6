//! Publishing: what is written, what is removed, what stays when something is wrong.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use support::Workspace;

const PUBLISH: [&str; 2] = ["publish", "--no-html"];

#[test]
fn a_second_publication_changes_nothing() {
    let workspace = Workspace::new();
    workspace.portolan(&PUBLISH).with_code(0);
    let first = workspace.files("");
    assert!(
        first.contains_key(&PathBuf::from("generated/ports.csv")) && first.contains_key(&PathBuf::from("book/src/ja/SUMMARY.md"))
    );
    let again = workspace.portolan(&PUBLISH).with_code(0);
    assert!(again.err.contains("files written 0,"), "{}", again.err);
    assert_eq!(workspace.files(""), first);
}

#[test]
fn what_is_no_longer_published_is_removed_and_nothing_else() {
    let workspace = Workspace::new();
    workspace.write("source-docs/example/2.0/document.toml", "vendor = \"E\"\nproduct = \"W\"\nrelease = \"2.0\"\n");
    workspace.write("source-docs/example/2.0/ja.txt", support::DOCUMENT);
    workspace.portolan(&PUBLISH).with_code(0);
    let page = "book/src/en/example_2.0_ja_table-1.md";
    assert!(workspace.root().join(page).is_file());
    workspace.write("generated/mine.txt", "a user's file");
    workspace.write("book/src/guide.md", "a user's page");
    workspace.remove("source-docs/example/2.0/ja.txt");
    workspace.remove("source-docs/example/2.0/document.toml");
    let told = workspace.portolan(&PUBLISH).with_code(0).err;
    assert!(told.contains("no longer published") && told.contains(": example/2.0/ja\n"), "{told}");
    assert!(!workspace.root().join(page).exists());
    assert!(workspace.root().join("generated/mine.txt").is_file() && workspace.root().join("book/src/guide.md").is_file());
}

#[test]
fn a_denied_finding_leaves_the_last_publication() {
    let workspace = Workspace::new();
    workspace.portolan(&PUBLISH).with_code(0);
    let before = (workspace.files("generated"), workspace.files("book"));
    workspace.write("source-docs/example/1.0/ja.txt", &support::DOCUMENT.replace("39500", "1"));
    workspace.break_settings();
    let refused = workspace.portolan(&PUBLISH).with_code(1);
    assert!(refused.err.contains("nothing was published"), "{}", refused.err);
    assert_eq!((workspace.files("generated"), workspace.files("book")), before);
}

/// The lint that tells of it, and what happens to the workspace.
type Accident = (&'static str, fn(&Workspace));

#[test]
fn a_document_that_is_lost_by_accident_leaves_the_last_publication() {
    const TEXT: &str = "source-docs/example/1.0/ja.txt";
    const ABOUT: &str = "source-docs/example/1.0/document.toml";
    let accidents: [Accident; 5] = [
        ("no_ports", |workspace| workspace.write(TEXT, "")),
        ("bad_metadata", |workspace| workspace.remove(TEXT)),
        ("misplaced_file", |workspace| workspace.remove(ABOUT)),
        ("misplaced_file", |workspace| {
            workspace.write("source-docs/example/stray.md", "| Listener | Ports |\n|-|-|\n| A | TCP 1 |\n")
        }),
        ("misplaced_file", |workspace| {
            workspace.remove(ABOUT);
            workspace.remove(TEXT);
            workspace.write("source-docs/example/1.0/en.po", "msgid \"\"\nmsgstr \"\"\n");
        }),
    ];
    for (lint, accident) in accidents {
        let workspace = Workspace::new();
        workspace.portolan(&PUBLISH).with_code(0);
        let before = workspace.files("generated");
        accident(&workspace);
        let refused = workspace.portolan(&PUBLISH).with_code(1);
        assert!(refused.err.contains(&format!("[{lint}]")) && refused.err.contains("nothing was published"), "{}", refused.err);
        assert_eq!(workspace.files("generated"), before, "{lint}");
    }
}

#[test]
fn a_folder_with_the_name_of_a_document_is_refused() {
    let workspace = Workspace::new();
    fs::create_dir(workspace.root().join("source-docs/example/1.0/en.md")).expect("a folder");
    let refused = workspace.portolan(&PUBLISH).with_code(2);
    assert!(refused.err.contains("en.md is a folder with the name of a document"), "{}", refused.err);
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_is_refused() {
    let workspace = Workspace::new();
    let link = workspace.root().join("source-docs/example/1.0/en.txt");
    std::os::unix::fs::symlink(workspace.root().join("source-docs/example/1.0/ja.txt"), link).expect("a link");
    let refused = workspace.portolan(&PUBLISH).with_code(2);
    assert!(refused.err.contains("en.txt is a symbolic link"), "{}", refused.err);
}

#[test]
fn a_list_that_was_tampered_with_reaches_no_other_file() {
    let workspace = Workspace::new();
    workspace.portolan(&PUBLISH).with_code(0);
    workspace.write("precious.txt", "a user's file");
    let list = workspace.root().join("generated/SHA256SUMS");
    let mut text = fs::read_to_string(&list).expect("the list");
    text.push_str("0  precious.txt\n0  generated/../precious.txt\n0  book/src/../../precious.txt\n");
    fs::write(&list, text).expect("the list can be written");
    workspace.portolan(&PUBLISH).with_code(0);
    assert!(workspace.root().join("precious.txt").is_file());
}

#[test]
fn the_list_names_every_file_of_the_publication() {
    let workspace = Workspace::new();
    workspace.portolan(&PUBLISH).with_code(0);
    let list = fs::read_to_string(workspace.root().join("generated/SHA256SUMS")).expect("the list");
    let listed: BTreeSet<PathBuf> = portolan_compiler::emit::sums::paths(&list).into_iter().map(PathBuf::from).collect();
    let below = |room: &'static str| workspace.files(room).into_keys().map(move |path| PathBuf::from(room).join(path));
    let mut written: BTreeSet<PathBuf> = below("generated").chain(below("book/src")).collect();
    assert!(written.remove(&PathBuf::from("generated/SHA256SUMS")), "the list does not name itself");
    assert_eq!(listed, written);
}

#[test]
fn names_that_a_row_took_over_lead_to_their_line() {
    let workspace = Workspace::new();
    workspace.write("source-docs/example/3.0/document.toml", "vendor = \"E\"\nproduct = \"W\"\nrelease = \"3.0\"\n");
    workspace.write(
        "source-docs/example/3.0/en.md",
        "| Source | Destination | Protocol | Port |\n|-|-|-|-|\n| Agent | Console | TCP | 443 |\n| | | UDP | 514 |\n",
    );
    workspace.portolan(&PUBLISH).with_code(0);
    let files = workspace.files("book/src/en");
    let page = files.iter().find(|(path, _)| path.to_string_lossy().contains("example_3.0_en_table-1")).map(|(_, bytes)| bytes);
    let page = String::from_utf8_lossy(page.expect("the page of the table")).into_owned();
    assert_eq!(page.matches("as in line 3").count(), 2, "{page}");
}

#[test]
fn both_books_are_rendered_and_name_where_to_open_them() {
    let workspace = Workspace::new();
    let ended = workspace.portolan(&[]).with_code(0);
    let entry = ended.out.trim().strip_prefix("handbook: ").expect("the place of the handbook");
    assert!(PathBuf::from(entry).is_file(), "{entry}");
    let html = workspace.root().join("book/html/ja/ports.html");
    assert!(fs::read_to_string(html).expect("the Japanese book").contains("39500-39999"));
    let left: Vec<_> = fs::read_dir(workspace.root().join("book"))
        .expect("the book")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().starts_with('.')), "nothing is left behind: {left:?}");
}
