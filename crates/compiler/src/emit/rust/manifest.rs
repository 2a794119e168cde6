//! The derived crate's manifest and front page.
//!
//! In: where the model's sources are, and the documents with the names of their modules. Out: `Cargo.toml` and `README.md`.
//! Deliberately not here: source text.

use super::doc::harmless;
use crate::ir::Document;

/// `Cargo.toml`. The crate stands outside of the workspace, which must load without it, so it states all for itself. Where the
/// model's sources are is a matter of the workspace; where it does not say, the model comes from the registry.
pub(super) fn cargo_toml(model: Option<&str>) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let rust = env!("CARGO_PKG_RUST_VERSION");
    let path = model.map_or_else(String::new, |path| format!(", path = {}", toml::Value::from(path)));
    format!(
        "\
# Derived; do not edit: changes are lost. Rebuild with `portolan publish`.
[package]
name = \"portolan-ports\"
description = \"Network ports of the documents below source-docs, as static tables and named constants\"
version = \"{version}\"
edition = \"2024\"
rust-version = \"{rust}\"
license = \"Apache-2.0 OR MIT\"
readme = \"README.md\"
include = [\"src\", \"README.md\"]

# Documentation quotes vendors' text: nothing in it is ever run.
[lib]
doctest = false

[dependencies]
portolan-model = {{ version = \"{version}\"{path} }}
"
    )
}

/// `README.md`, which is also the crate's documentation.
pub(super) fn readme(documents: &[(String, &Document)]) -> String {
    let list: String = documents.iter().map(|(name, document)| item(name, document)).collect();
    format!(
        "\
# portolan-ports

Network ports as vendors document them: per document one static table sorted by id, and modules of named constants that
point into it. `no_std`; depends on `portolan-model` alone. Derived; do not edit. Rebuild with `portolan publish`.

- A constant is an entry: `at(instance)` gives its ports, and is a `const fn` that fails rather than wraps.
- `owners(transport, port)` of a document's module finds who listens on a port, through ranges and formulas.
- `find(id)` finds an entry by its stable id; `DOCUMENTS` lists all documents.

Names come from the documents' words and stay when a port number changes. Of a release in several languages, one edition is
here: the vendor's own before a transcription, then the first by path.

| module | document | source |
| --- | --- | --- |
{list}"
    )
}

fn item(module: &str, document: &Document) -> String {
    let Document { vendor, product, release, file, .. } = document;
    format!("| `{module}` | {} | {} |\n", harmless(&format!("{vendor} {product} {release}")), harmless(file))
}
