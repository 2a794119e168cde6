//! The sheet Findings: what the documents get wrong, in both languages.
//!
//! In: findings. Out: a sheet with a row for each. Deliberately not here: their notes and help, which reports have.

use super::cell::Cell;
use super::sheet::Sheet;
use crate::diagnostic::Diagnostic;

const COLUMNS: [(&str, u16); 9] = [
    ("Level", 7),
    ("Lint", 26),
    ("Message", 70),
    ("Message (Japanese)", 70),
    ("Printed", 50),
    ("File", 34),
    ("Line", 7),
    ("Sure (%)", 9),
    ("Concerns", 40),
];

pub(super) fn sheet(diagnostics: &[Diagnostic]) -> Sheet {
    Sheet {
        name: "Findings",
        table: "FindingTable",
        about: "One row a finding: what is wrong, where, and what is printed there",
        columns: &COLUMNS,
        rows: diagnostics.iter().map(row).collect(),
        top: 0,
    }
}

fn row(diagnostic: &Diagnostic) -> Vec<Cell> {
    let place = &diagnostic.primary.place;
    vec![
        Cell::text(diagnostic.level.as_str()),
        Cell::text(diagnostic.lint.id),
        Cell::text(&diagnostic.message.en),
        Cell::text(&diagnostic.message.ja),
        Cell::text(place.printed()),
        Cell::text(place.file()),
        Cell::Number(i64::from(place.line())),
        Cell::Number(i64::from(diagnostic.sure)),
        Cell::text(diagnostic.subjects.join(", ")),
    ]
}
