//! The derived crate builds alone: what compiling this checkout's documents gives, beside the model and nothing else.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use portolan_compiler::Files;
use portolan_compiler::source::SourceSet;

/// What a user's test asks of every document.
const USE: &str = r#"
#[test]
fn tables_are_sorted_and_found_in() {
    assert!(!portolan_ports::DOCUMENTS.is_empty());
    for document in portolan_ports::DOCUMENTS {
        assert!(!document.table.is_empty());
        assert!(document.table.is_sorted_by(|a, b| a.id < b.id));
        for entry in document.table {
            assert_eq!(document.find(entry.id), Some(entry));
        }
    }
}
"#;

#[test]
fn the_derived_crate_builds_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    lay_out(folder.path());
    for arguments in [["test", "--tests"], ["doc", "--no-deps"]] {
        let output = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
            .args(arguments)
            .args(["--offline", "--quiet"])
            .current_dir(folder.path().join("generated"))
            .env("CARGO_TARGET_DIR", folder.path().join("target"))
            .env("RUSTFLAGS", "-D warnings")
            .env("RUSTDOCFLAGS", "-D warnings")
            .output()
            .expect("cargo runs");
        let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "cargo {arguments:?}: {said}");
    }
}

fn checkout() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The publication of this checkout, the model, and what the manifest says of the workspace.
fn lay_out(root: &Path) {
    let crates: BTreeMap<_, _> = publication().into_iter().filter(|(path, _)| path.starts_with("generated/")).collect();
    assert!(crates.contains_key("generated/Cargo.toml"));
    for (path, bytes) in crates.into_iter().chain(files(&checkout().join("crates/model"))) {
        write(&root.join(path), &bytes);
    }
    write(&root.join("Cargo.toml"), manifest().as_bytes());
    write(&root.join("generated/tests/use.rs"), USE.as_bytes());
}

fn publication() -> Files {
    let inputs = ["portolan.toml", "source-docs"].into_iter().flat_map(|part| files(&checkout().join(part)));
    let compilation = portolan_compiler::compile(&SourceSet::new(inputs.collect()));
    compilation.files
}

fn manifest() -> String {
    let text = fs::read_to_string(checkout().join("Cargo.toml")).expect("the manifest");
    let mut manifest: toml_edit::DocumentMut = text.parse().expect("TOML");
    manifest.retain(|key, _| key == "workspace");
    manifest["workspace"]["members"] = toml_edit::value(toml_edit::Array::from_iter(["crates/model"]));
    manifest.to_string()
}

/// Files below a folder, by path relative to the checkout.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let found = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.expect("an entry"));
    found.filter(|entry| entry.file_type().is_file()).map(|entry| relative(entry.into_path())).collect()
}

fn relative(path: PathBuf) -> (String, Vec<u8>) {
    let bytes = fs::read(&path).expect("a file");
    let path = path.strip_prefix(checkout()).expect("a path of the checkout");
    (path.to_string_lossy().replace('\\', "/"), bytes)
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, bytes).expect("a file");
}
