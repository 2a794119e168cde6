//! What is committed is what the documents compile to: the same set of files, the same bytes.

#[path = "../src/sources.rs"]
mod sources;
mod support;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Cargo's own files, where somebody built the derived crate in its place.
const CARGO: [&str; 2] = ["generated/target", "generated/Cargo.lock"];
const REPAIR: &str = "to repair, run: cargo run --release";

#[test]
fn the_publication_is_what_the_documents_compile_to() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let compilation = portolan_compiler::compile(&sources::read(root).expect("the workspace can be read"));
    assert!(
        !compilation.denied(),
        "findings forbid publishing; to see them, run: PORTOLAN_DOCS=report cargo run --release -- check"
    );
    let expected: BTreeMap<PathBuf, Vec<u8>> =
        compilation.files.into_iter().map(|(path, bytes)| (PathBuf::from(path), bytes)).collect();
    let mut present = BTreeMap::new();
    for room in ["generated", "book/src"] {
        let inside = support::files(&root.join(room)).into_iter().map(|(path, bytes)| (Path::new(room).join(path), bytes));
        present.extend(inside.filter(|(path, _)| !CARGO.iter().any(|own| path.starts_with(own))));
    }
    let missing: Vec<_> = expected.keys().filter(|path| !present.contains_key(*path)).collect();
    let surplus: Vec<_> = present.keys().filter(|path| !expected.contains_key(*path)).collect();
    assert!(missing.is_empty() && surplus.is_empty(), "missing: {missing:?}\nnot published: {surplus:?}\n{REPAIR}");
    let stale: Vec<_> = expected.iter().filter(|(path, bytes)| present[*path] != **bytes).map(|(path, _)| path).collect();
    assert!(stale.is_empty(), "stale: {stale:?}\n{REPAIR}");
}
