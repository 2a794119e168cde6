//! The derived crate and the modules for `include!` compile, mean what the facts say, and document themselves without a
//! warning, whatever a document's texts hold.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test builds a crate in a folder")]

use std::fs;
use std::path::Path;
use std::process::Command;

use portolan_compiler::emit::rust;
use portolan_compiler::ir::Reference;

#[allow(dead_code)]
#[path = "../src/fixture.rs"]
mod fixture;

/// The workspace around the two crates, reduced to what the model's manifest takes from it.
const WORKSPACE: &str = r#"
[workspace]
members = ["crates/model"]
exclude = ["generated"]
resolver = "3"
[workspace.package]
version = "0.1.0"
edition = "2024"
rust-version = "1.95"
license = "none"
repository = "https://example.com"
[workspace.lints]
[workspace.dependencies]
proptest = "1"
"#;

/// What a user of the crate writes.
const USE: &str = r#"
use portolan_ports::model::{PortRange, Role, Transport};
use portolan_ports::product_11_0::{self as product, router::side_a};

mod included {
    include!("../tables.rs");
}

const AT_TWO: Option<PortRange> = match side_a::PRIVATE_LOW.at(2) {
    Ok(range) => Some(range),
    Err(_) => None,
};

#[test]
fn constants_are_evaluated_at_compile_time() {
    assert_eq!(AT_TWO, Some(PortRange { first: 41084, last: 41084 }));
    assert!(side_a::PRIVATE_LOW.at(25).is_err());
    assert_eq!(product::rtp::GATEWAY.role, Role::Remote);
    assert_eq!(product::rtp::MEDIA.at_with(20000, 1), Ok(PortRange { first: 22000, last: 24000 }));
}

#[test]
fn look_up_goes_through_formulas_and_ids() {
    let owner = product::owners(Transport::Tcp, 41044).next().expect("an owner");
    assert_eq!((owner.entry.id, owner.instances.first), (side_a::PRIVATE_LOW.id, 1));
    assert_eq!(product::find("rtp.media"), Some(product::rtp::MEDIA));
    let ids: Vec<_> = product::TABLE.iter().map(|entry| entry.id).collect();
    assert!(ids.is_sorted());
}

#[test]
fn included_tables_are_those_of_the_crate() {
    assert_eq!(included::product_11_0::TABLE, product::TABLE);
    assert_eq!(included::DOCUMENTS.len(), portolan_ports::DOCUMENTS.len());
    assert_eq!(included::evil_1::self_::super_::N7_ZIP.id, "self.super.7-zip");
}
"#;

#[test]
fn the_crate_builds_alone_and_means_what_the_facts_say() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    let mut reference = fixture::reference();
    reference.documents.extend(fixture::hostile().documents);
    lay_out(root, &reference);
    for arguments in [["test", "--tests"], ["doc", "--no-deps"]] {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let output = Command::new(cargo)
            .args(arguments)
            .args(["--offline", "--quiet"])
            .current_dir(root.join("generated"))
            .env("CARGO_TARGET_DIR", root.join("target"))
            .env("RUSTFLAGS", "-D warnings")
            .env("RUSTDOCFLAGS", "-D warnings")
            .output()
            .expect("cargo runs");
        let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "cargo {arguments:?}: {said}");
    }
}

fn lay_out(root: &Path, reference: &Reference) {
    write(&root.join("Cargo.toml"), WORKSPACE);
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../model"), &root.join("crates/model"));
    for (path, text) in rust::package(reference, Some("../crates/model")) {
        write(&root.join("generated").join(path), &text);
    }
    write(&root.join("generated/tables.rs"), &rust::tables(reference));
    write(&root.join("generated/tests/use.rs"), USE);
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("the model's folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            write(&target, &fs::read_to_string(entry.path()).expect("a text"));
        }
    }
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}
