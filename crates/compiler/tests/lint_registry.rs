//! One name everywhere: registry, folder, pages, cases. A lint that is added halfway fails here.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test looks at the source tree")]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use portolan_compiler::lints::{self, ALL, Lint};

const REPAIR: &str = "give the lint a folder with mod.rs, en.md and ja.md, and a line in lints/registry.rs";

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/lints")
}

fn ids() -> BTreeSet<String> {
    ALL.iter().map(|lint| lint.id.to_owned()).collect()
}

#[test]
fn the_registry_is_sorted_and_without_doubles() {
    assert!(ALL.windows(2).all(|pair| pair[0].id < pair[1].id), "keep lints/registry.rs in alphabetical order");
    assert!(ALL.iter().all(|lint| lints::find(lint.id) == Some(lint)));
}

#[test]
fn folders_and_registry_agree() {
    let entries = fs::read_dir(folder()).expect("the lints' room is readable");
    let folders: BTreeSet<String> = entries
        .map(|entry| entry.expect("an entry is readable").path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().expect("a folder has a name").to_string_lossy().into_owned())
        .collect();
    let shared = BTreeSet::from(["facts".to_owned()]);
    assert_eq!(&folders - &shared, ids(), "{REPAIR}");
}

#[test]
fn each_lint_has_whole_pages_in_both_languages() {
    for lint in ALL {
        check_page(lint, lint.page_en, "en.md", ["## Why it matters", "## Example", "## How to repair"]);
        check_page(lint, lint.page_ja, "ja.md", ["## なぜ重要か", "## 例", "## 直し方"]);
    }
}

fn check_page(lint: &Lint, page: &str, name: &str, sections: [&str; 3]) {
    let id = lint.id;
    let on_disk = fs::read_to_string(folder().join(id).join(name)).unwrap_or_default();
    assert_eq!(on_disk.replace("\r\n", "\n"), page.replace("\r\n", "\n"), "{id} includes another {name}; {REPAIR}");
    assert!(page.starts_with(&format!("# {id}\n\n")), "{id}/{name} begins with its name");
    let places: Vec<_> = sections.iter().map(|section| page.find(section)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{id}/{name} has the sections {sections:?}");
}

/// Whether a case of the file shows the lint's finding, and whether one that asks for it shows none.
fn fires_and_stays_silent(id: &str, text: &str) -> (bool, bool) {
    let (mut fires, mut silent) = (false, false);
    for block in text.split("\n```").filter(|block| block.starts_with("findings") || block.starts_with("report")) {
        let (info, body) = block.split_once('\n').unwrap_or((block, ""));
        let asked: Vec<_> = info.split(' ').skip(1).filter(|word| lints::find(word).is_some()).collect();
        let found = body.contains(&format!("[{id}]"));
        fires |= found;
        silent |= !found && (asked.is_empty() || asked.contains(&id));
    }
    (fires, silent)
}

#[test]
fn each_lint_has_a_case_that_fires_and_one_that_stays_silent() {
    let cases = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    for lint in ALL {
        let text = fs::read_to_string(cases.join(lint.id).with_extension("md")).unwrap_or_default();
        let both = fires_and_stays_silent(lint.id, &text.replace("\r\n", "\n"));
        assert_eq!(both, (true, true), "tests/cases/{}.md needs a case that fires and one that stays silent", lint.id);
    }
}

#[test]
fn ids_read_well_and_summaries_are_one_line() {
    for lint in ALL {
        assert!(lint.id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'), "{} is snake case", lint.id);
        for summary in [lint.summary_en, lint.summary_ja] {
            assert!(!summary.is_empty() && !summary.contains('\n') && summary.chars().count() < 80, "{}: {summary}", lint.id);
            assert!(!summary.ends_with(['.', '。']), "{}: a summary is no sentence: {summary}", lint.id);
        }
        assert!(!lint.summary_ja.is_ascii(), "{} has no Japanese summary", lint.id);
    }
}
