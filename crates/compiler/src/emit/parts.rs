//! The publication in parts that need nothing of each other.
//!
//! In: a compilation's facts, findings and settings. Out: a list of parts, each of which makes its files when asked. Deliberately
//! not here: threads. The compiler makes one part after the other; a caller with more hands may let several be made at once, and
//! gets the same bytes.

use std::sync::Arc;

use super::changes::Upgrades;
use super::{book, coverage, csv, rust, table, version, xlsx};
use crate::compile::Files;
use crate::diagnostic::{Diagnostic, Language};
use crate::ir::Reference;
use crate::settings::Settings;
use crate::snapshot::{self, Snapshot};
use crate::vocabulary::Vocabulary;

/// What all parts are made from.
pub(crate) struct Facts<'f> {
    pub(crate) reference: &'f Reference,
    pub(crate) diagnostics: &'f [Diagnostic],
    pub(crate) settings: &'f Settings,
    pub(crate) upgrades: Upgrades<'f>,
    pub(crate) vocabulary: Arc<Vocabulary>,
}

/// A part of the publication.
pub struct Part<'p> {
    facts: &'p Facts<'p>,
    emit: fn(&Facts<'_>) -> Files,
}

impl Part<'_> {
    /// Its files, by path relative to the workspace; the same on whatever thread.
    #[must_use]
    pub fn make(&self) -> Files {
        self.facts.vocabulary.during(|| (self.emit)(self.facts))
    }
}

/// All parts, those that take longest first.
pub(crate) fn all<'p>(facts: &'p Facts<'p>) -> Vec<Part<'p>> {
    const EMITTERS: [fn(&Facts<'_>) -> Files; 5] = [english, japanese, package, workbook, data];
    EMITTERS.into_iter().map(|emit| Part { facts, emit }).collect()
}

fn english(facts: &Facts<'_>) -> Files {
    book::emit(facts.reference, facts.diagnostics, facts.settings, &facts.upgrades, Language::English)
}

fn japanese(facts: &Facts<'_>) -> Files {
    book::emit(facts.reference, facts.diagnostics, facts.settings, &facts.upgrades, Language::Japanese)
}

fn package(facts: &Facts<'_>) -> Files {
    let files = rust::package(facts.reference, facts.settings.rust.model.as_deref()).into_iter();
    files.map(|(path, text)| (format!("generated/{path}"), text.into_bytes())).collect()
}

fn workbook(facts: &Facts<'_>) -> Files {
    // Only facts beyond what a workbook can hold would refuse it, and sheets are cut before that.
    let workbook = xlsx::emit(facts.reference, facts.diagnostics, &facts.upgrades);
    workbook.into_iter().map(|bytes| ("generated/ports.xlsx".to_owned(), bytes)).collect()
}

fn data(facts: &Facts<'_>) -> Files {
    let Facts { reference, upgrades, .. } = facts;
    let rows = table::rows(reference);
    let files = [
        ("generated/ports.csv", csv::plain(&rows)),
        ("generated/ports.excel.csv", csv::excel(&rows)),
        ("generated/coverage.csv", coverage::emit(reference)),
        ("generated/version.json", version::emit(reference, upgrades).into_bytes()),
        ("generated/reference.json", Snapshot::new(reference).to_json().into_bytes()),
        ("generated/reference.schema.json", snapshot::schema().into_bytes()),
    ];
    let named = files.into_iter().map(|(path, bytes)| (path.to_owned(), bytes));
    named.chain(upgrades.files()).collect()
}
