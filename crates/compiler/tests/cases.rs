//! Runs the literate cases in `tests/cases/*.md`: prose, a document, the facts or findings expected of it.
//!
//! How a case is written stands in `tests/cases/README.md`. `PORTOLAN_BLESS=1 cargo test -p portolan-compiler --test cases`
//! writes what the compiler says now into the expected blocks; read the difference before committing it.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test reads and writes its cases")]

mod harness;

use std::path::{Path, PathBuf};
use std::{env, fs};

use harness::{Book, diff};

const UPDATE: &str = "PORTOLAN_BLESS=1 cargo test -p portolan-compiler --test cases";

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

fn books() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).expect("tests/cases is readable");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry is readable").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "md") && !path.ends_with("README.md"));
    paths.sort();
    paths
}

/// The case file's complaint, if it is not as expected.
fn check(path: &Path, bless: bool) -> Option<String> {
    let name = path.file_name().expect("a case file has a name").to_string_lossy().into_owned();
    let written = fs::read_to_string(path).expect("a case file is readable");
    let actual = match Book::parse(&written).and_then(|book| book.run()) {
        Ok(actual) => actual,
        Err(problem) => return Some(format!("tests/cases/{name}:{problem}")),
    };
    if actual == written {
        return None;
    }
    if bless {
        fs::write(path, actual).expect("a case file is writable");
        return None;
    }
    Some(format!("tests/cases/{name} expects something else:\n{}", diff(&written, &actual)))
}

#[test]
fn all_cases_are_as_written() {
    let bless = env::var_os("PORTOLAN_BLESS").is_some();
    let books = books();
    assert!(!books.is_empty(), "tests/cases holds no case");
    let complaints: Vec<_> = books.iter().filter_map(|path| check(path, bless)).collect();
    assert!(complaints.is_empty(), "\n{}\nIf this is right, update the cases:\n    {UPDATE}\n", complaints.join("\n"));
}
