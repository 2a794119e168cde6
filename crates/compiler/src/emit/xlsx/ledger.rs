//! The sheet Coverage: what became of every cell of every table.
//!
//! In: the coverage ledgers. Out: a sheet with a row for each cell. Deliberately not here: how many cells ended each way, which
//! the handbook says.

use super::cell::Cell;
use super::sheet::Sheet;
use crate::emit::coverage::shortened;
use crate::ir::{CoverageEntry, Document, Reference};

const COLUMNS: [(&str, u16); 9] = [
    ("Document", 22),
    ("Table", 7),
    ("Row", 7),
    ("Column", 8),
    ("Fate", 26),
    ("As what", 20),
    ("Printed", 50),
    ("File", 34),
    ("Line", 7),
];

pub(super) fn sheet(reference: &Reference) -> Sheet {
    let documents = reference.documents.iter();
    let rows = documents.flat_map(|document| document.coverage.entries.iter().map(|entry| row(document, entry)));
    Sheet {
        name: "Coverage",
        table: "CoverageTable",
        about: "One row a cell of the documents' tables: what became of it",
        columns: &COLUMNS,
        rows: rows.collect(),
        top: 0,
    }
}

fn row(document: &Document, entry: &CoverageEntry) -> Vec<Cell> {
    vec![
        Cell::text(&document.id),
        Cell::text(&entry.table),
        Cell::Number(i64::from(entry.row)),
        Cell::Number(i64::from(entry.column)),
        Cell::text(entry.fate.as_str()),
        Cell::text(&entry.as_what),
        Cell::text(shortened(entry.place.printed())),
        Cell::text(entry.place.file()),
        Cell::Number(i64::from(entry.place.line())),
    ]
}
