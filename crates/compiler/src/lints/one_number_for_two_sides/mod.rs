//! A row names both sides but gives one number.

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "one_number_for_two_sides",
    level: Level::Warn,
    group: Group::Row,
    summary_en: "a row names both sides but gives one number",
    summary_ja: "両側の行なのに番号が一つしかありません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let told_apart = endpoints(document).any(|stated| stated.stated_side().is_some());
    let both = endpoints(document).filter(|stated| told_apart && stated.is_listeners() && names_both(*stated));
    for group in grouped(both, |stated| Some(stated.table.place.span())).into_values() {
        let rows = grouped(group.iter().copied(), |stated| Some(stated.flow.place.span())).len();
        let message = match rows {
            1 => Said::new(
                "this row names both sides, but its ports are not told apart",
                "この行は両側を示していますが、ポートが側ごとに分かれていません",
            ),
            _ => Said::new(
                format!("{rows} rows of this table name both sides, but their ports are not told apart"),
                format!("この表の {rows} 行は両側を示していますが、ポートが側ごとに分かれていません"),
            ),
        };
        found.extend(finding(&LINT, message, &group).map(|finding| finding.sure(75)));
    }
}

/// A single port of a listener on both sides, without a side of its own.
fn names_both(stated: Stated<'_>) -> bool {
    let both = stated.owner().is_some_and(|party| party.sides.len() > 1);
    both && stated.endpoint.side.is_none() && stated.port().is_some()
}
