//! The intermediate form to bytes: one file an emitter. No document is read here.

pub mod book;
pub mod changes;
mod corrections;
pub mod coverage;
pub mod csv;
pub mod finder;
pub mod json;
pub mod lines;
mod listing;
mod party;
pub mod pictures;
pub mod rust;
pub mod sums;
pub mod table;
pub mod version;
pub mod xlsx;

pub use listing::Listing;

use crate::compile::Files;
use crate::diagnostic::Diagnostic;
use crate::ir::Reference;
use crate::settings::Settings;
use crate::snapshot::{self, Snapshot};
use crate::source::SourceSet;

/// The whole publication, by path relative to the workspace.
#[must_use]
pub fn publication(_sources: &SourceSet, reference: &Reference, diagnostics: &[Diagnostic], settings: &Settings) -> Files {
    let rows = table::rows(reference);
    let upgrades = changes::Upgrades::new(reference, settings);
    let mut files = Files::new();
    let mut publish = |path: &str, bytes: Vec<u8>| files.insert(path.to_owned(), bytes);
    publish("generated/ports.csv", csv::plain(&rows));
    publish("generated/ports.excel.csv", csv::excel(&rows));
    publish("generated/coverage.csv", coverage::emit(reference));
    publish("generated/version.json", version::emit(reference, &upgrades).into_bytes());
    publish("generated/reference.json", Snapshot::new(reference).to_json().into_bytes());
    publish("generated/reference.schema.json", snapshot::schema().into_bytes());
    // Only facts beyond what a workbook can hold would refuse it, and sheets are cut before that.
    if let Ok(workbook) = xlsx::emit(reference, diagnostics, &upgrades) {
        publish("generated/ports.xlsx", workbook);
    }
    for (path, text) in rust::package(reference, settings.rust.model.as_deref()) {
        publish(&format!("generated/{path}"), text.into_bytes());
    }
    files.extend(upgrades.files());
    files.extend(book::emit(reference, diagnostics, settings, &upgrades));
    files.insert(sums::PATH.to_owned(), sums::emit(&files));
    files
}
