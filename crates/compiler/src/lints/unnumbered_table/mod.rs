//! A table without a number in a document that numbers all others.

use super::facts::each;
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Mark, Said};
use crate::ir::{Document, Table};
use crate::source::Place;

/// The lint.
pub static LINT: Lint = Lint {
    id: "unnumbered_table",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "a table has no number, though all others have",
    summary_ja: "ほかの表には番号がありますが、この表にはありません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

/// Numbered tables that make a rule.
const RULE: usize = 3;

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let (numbered, without): (Vec<_>, Vec<_>) = document.tables.iter().partition(|table| table.numbered);
    let [first, others @ ..] = without.as_slice() else { return };
    if numbered.len() < RULE * without.len() {
        return;
    }
    let count = numbered.len();
    let message = Said::new(
        format!("this table has no number; {count} others of the document have one"),
        format!("この表には番号がありません。ほかの {count} 個の表には番号があります"),
    );
    let finding = Diagnostic::new(&LINT, message, Mark::bare(&place(first)));
    found.push(others.iter().fold(finding, |finding, table| finding.also(Mark::bare(&place(table)))).sure(75));
}

/// Its nearest heading, else its first row.
fn place(table: &Table) -> Place {
    let first = table.flows.first().map_or(&table.place, |flow| &flow.place);
    table.headings.last().map_or(first, |heading| &heading.place).clone()
}
