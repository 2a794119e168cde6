//! The sheet Corrections: what errata correct, by whom and why.
//!
//! In: the facts. Out: a sheet with a row for each corrected cell. Deliberately not here: which corrections there are
//! (`emit::corrections`).

use super::cell::Cell;
use super::sheet::Sheet;
use crate::emit::corrections::{self, Corrected};
use crate::ir::Reference;

const COLUMNS: [(&str, u16); 11] = [
    ("Document", 22),
    ("Table", 7),
    ("Cell", 16),
    ("Printed", 50),
    ("Corrected", 50),
    ("Reason", 60),
    ("Author", 20),
    ("Date", 12),
    ("File", 34),
    ("Line", 7),
    ("Concerns", 40),
];

pub(super) fn sheet(reference: &Reference) -> Sheet {
    Sheet {
        name: "Corrections",
        table: "CorrectionTable",
        about: "One row a corrected cell: what is printed, what is right, who says so and why",
        columns: &COLUMNS,
        rows: corrections::all(reference).iter().map(row).collect(),
        top: 0,
    }
}

fn row(corrected: &Corrected<'_>) -> Vec<Cell> {
    let correction = corrected.correction;
    vec![
        Cell::text(&corrected.document.id),
        Cell::text(&corrected.table.number),
        Cell::text(&correction.cell),
        Cell::text(&correction.printed),
        Cell::text(&correction.corrected),
        Cell::text(&correction.reason),
        Cell::text(&correction.author),
        Cell::text(&correction.date),
        Cell::text(correction.place.file()),
        Cell::Number(i64::from(correction.place.line())),
        Cell::text(corrected.rows.iter().map(|flow| flow.id.as_str()).collect::<Vec<_>>().join(", ")),
    ]
}
