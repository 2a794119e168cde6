//! Same bytes in, same bytes out: in any order of input, on any thread, at any time.

#[allow(dead_code, reason = "the files alone are of use here")]
#[path = "../src/sources.rs"]
mod sources;

use std::collections::BTreeMap;
use std::path::Path;
use std::thread;

use portolan_compiler::source::SourceSet;
use portolan_compiler::{Files, compile};

fn checkout() -> BTreeMap<String, Vec<u8>> {
    sources::files(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the workspace can be read")
}

/// What a compilation gives, findings included.
fn compiled(files: BTreeMap<String, Vec<u8>>) -> (Files, String) {
    let compilation = compile(&SourceSet::new(files));
    (compilation.files, format!("{:?}", compilation.diagnostics))
}

#[test]
fn order_of_input_and_threads_make_no_difference() {
    let files = checkout();
    assert!(files.len() > 2, "there are documents to compile");
    let expected = compiled(files.clone());
    let backwards: BTreeMap<_, _> = files.clone().into_iter().rev().collect();
    let threads: Vec<_> = [files, backwards].into_iter().map(|files| thread::spawn(|| compiled(files))).collect();
    for thread in threads {
        let (published, findings) = thread.join().expect("compiling does not panic");
        assert_eq!(published.keys().collect::<Vec<_>>(), expected.0.keys().collect::<Vec<_>>());
        let differing: Vec<_> =
            published.iter().filter(|(path, bytes)| expected.0[*path] != **bytes).map(|(path, _)| path).collect();
        assert!(differing.is_empty(), "{differing:?}");
        assert_eq!(findings, expected.1);
    }
}

#[test]
fn a_further_document_changes_no_page_of_another() {
    let files = checkout();
    let before = compiled(files.clone()).0;
    let mut more = files;
    let metadata = "vendor = \"A\"\nproduct = \"A\"\nrelease = \"1\"\n";
    more.insert("source-docs/a/1/document.toml".to_owned(), metadata.as_bytes().to_vec());
    more.insert("source-docs/a/1/en.txt".to_owned(), b"Listener\tPort\tRemote\nA\tTCP 1234\tB\n".to_vec());
    let after = compiled(more).0;
    let tables: Vec<_> = before.keys().filter(|path| path.contains("_table-")).collect();
    assert!(!tables.is_empty());
    for path in tables {
        assert_eq!(String::from_utf8_lossy(&after[path]), String::from_utf8_lossy(&before[path]), "{path}");
    }
}
