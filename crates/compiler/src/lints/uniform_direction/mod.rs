//! A document states one direction throughout.

use super::facts::{each, endpoints, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Mark, Said, quoted};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "uniform_direction",
    level: Level::Note,
    group: Group::Rows,
    summary_en: "a document states one direction throughout",
    summary_ja: "通信の方向がすべて同じになっています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

/// Rows that must agree before it is worth saying.
const ROWS: usize = 20;

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let all: Vec<_> = endpoints(document).filter(|stated| stated.flow.direction.printed.is_some()).collect();
    let rows = grouped(all.iter().copied(), |stated| Some(stated.flow.place.span()));
    let directions = grouped(all.iter().copied(), |stated| Some(stated.flow.direction.understood?.as_str()));
    let (1, Some(direction)) = (directions.len(), directions.keys().next()) else { return };
    let Some(first) = all.first().and_then(|stated| stated.flow.direction.printed.as_ref()) else { return };
    if rows.len() < ROWS {
        return;
    }
    let count = rows.len();
    let message = Said::new(
        format!("all {count} rows that state a direction say `{direction}`"),
        format!("方向の書かれた {count} 行がすべて「{}」です", quoted(&first.clean, 20)),
    );
    found.push(Diagnostic::new(&LINT, message, Mark::bare(&first.place)).sure(70));
}
