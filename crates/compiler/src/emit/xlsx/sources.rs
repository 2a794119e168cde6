//! The sheet Sources: the documents, their digests and counts.
//!
//! In: the documents. Out: a sheet with a row for each. Deliberately not here: what became of their cells (`ledger`).

use super::cell::Cell;
use super::sheet::Sheet;
use crate::ir::{Document, Origin, Reference};

const COLUMNS: [(&str, u16); 15] = [
    ("Document", 22),
    ("Vendor", 12),
    ("Product", 30),
    ("Release", 9),
    ("Language", 9),
    ("Title", 40),
    ("Origin", 13),
    ("File", 34),
    ("SHA-256", 66),
    ("Encoding", 11),
    ("Instances", 11),
    ("Why these instances", 50),
    ("Tables", 8),
    ("Flows", 8),
    ("Endpoints", 10),
];

pub(super) fn sheet(reference: &Reference) -> Sheet {
    Sheet {
        name: "Sources",
        table: "SourceTable",
        about: "One row a document: its file, digest, release and counts",
        columns: &COLUMNS,
        rows: reference.documents.iter().map(row).collect(),
        top: 0,
    }
}

fn row(document: &Document) -> Vec<Cell> {
    let flows = || document.tables.iter().flat_map(|table| &table.flows);
    let origin = match document.origin {
        Origin::Vendor => "vendor",
        Origin::Transcription => "transcription",
    };
    vec![
        Cell::text(&document.id),
        Cell::text(&document.vendor),
        Cell::text(&document.product),
        Cell::text(&document.release),
        Cell::text(&document.language),
        Cell::text(&document.title),
        Cell::text(origin),
        Cell::text(&document.file),
        Cell::text(&document.sha256),
        Cell::text(&document.encoding),
        Cell::text(format!("{}..{}", document.instances.first, document.instances.last)),
        Cell::text(&document.instances_reason),
        Cell::count(document.tables.len()),
        Cell::count(flows().count()),
        Cell::count(flows().flat_map(|flow| flow.endpoints()).count()),
    ]
}
