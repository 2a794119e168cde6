//! The data files: each comparison as JSON, Markdown and CSV, the schema, and the history.
//!
//! In: comparisons. Out: files by path; a comparison that could not be made has none. Deliberately not here: how a report is
//! written (`diff::report`), and what its files are called (`stem`).

use super::{Upgrade, Upgrades, history};
use crate::compile::Files;
use crate::diagnostic::Language;
use crate::diff::report::{csv, json, markdown};

/// Where comparisons are published.
const FOLDER: &str = "generated/changes";

impl Upgrades<'_> {
    /// All of them, by path relative to the workspace. Schema and history stand also where there is one release.
    pub(in crate::emit) fn files(&self) -> Files {
        let mut files = Files::new();
        files.insert(format!("{FOLDER}.schema.json"), json::schema().into_bytes());
        files.insert("generated/history.csv".to_owned(), history::csv(self));
        for (_, upgrade) in self.all() {
            let Ok(told) = &upgrade.told else { continue };
            let report = told.report(Language::English);
            files.insert(upgrade.path("json"), json::render(report).into_bytes());
            files.insert(upgrade.path("md"), (markdown::render(report, 1).trim_end().to_owned() + "\n").into_bytes());
            files.insert(upgrade.path("csv"), csv::render(report));
        }
        files
    }
}

impl Upgrade<'_> {
    /// Path of one of its files, relative to the workspace.
    pub(in crate::emit) fn path(&self, ending: &str) -> String {
        format!("{FOLDER}/{}.{ending}", self.stem)
    }
}
