//! A port is restated poorer than elsewhere in its table.

use std::collections::BTreeMap;

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "near_duplicate",
    level: Level::Warn,
    group: Group::Rows,
    summary_en: "a port is stated again, with less than before",
    summary_ja: "既に書かれたポートが、情報の少ない形で繰り返されています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    for table in grouped(endpoints(document), |stated| Some(stated.table.place.span())).into_values() {
        let fuller = fuller(&table);
        let poor = table.iter().filter(|stated| stated.transport().is_none());
        let restated: Vec<_> = poor.filter_map(|stated| Some((*stated, *fuller.get(&number(*stated)?)?))).collect();
        let all: Vec<_> = restated.iter().map(|(stated, _)| *stated).collect();
        let Some((first, other)) = restated.first() else { continue };
        let (shown, line, more) = (other.shown(), other.endpoint.place.line(), all.len() - 1);
        let message = match more {
            0 => Said::new(
                format!("{} restates {shown} of line {line}, without transport", first.shown()),
                format!("{} は {line} 行目の {shown} の繰り返しで、トランスポートがありません", first.shown()),
            ),
            _ => Said::new(
                format!("{} and {more} more restate ports of this table, without transport", first.shown()),
                format!("{} ほか {more} 個のポートは、この表の別のポートの繰り返しで、トランスポートがありません", first.shown()),
            ),
        };
        found.extend(finding(&LINT, message, &all).map(|finding| finding.also(other.marked()).sure(75)));
    }
}

/// A number, and what it rises by for each instance.
type Number = (i64, i64);

fn number(stated: Stated<'_>) -> Option<Number> {
    stated.numbers().filter(|numbers| numbers.first == numbers.last).map(|numbers| (numbers.first, numbers.per_instance))
}

/// The first endpoint of the table that states a number with a transport, or a range with this end.
fn fuller<'a>(table: &[Stated<'a>]) -> BTreeMap<Number, Stated<'a>> {
    let mut fuller = BTreeMap::new();
    for stated in table.iter().filter(|stated| stated.transport().is_some()) {
        for end in
            stated.numbers().iter().flat_map(|numbers| [numbers.first, numbers.last].map(|end| (end, numbers.per_instance)))
        {
            fuller.entry(end).or_insert(*stated);
        }
    }
    fuller
}
