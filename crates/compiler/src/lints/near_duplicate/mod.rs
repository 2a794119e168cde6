//! A port is restated poorer than elsewhere in its table.

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
        let poor = table.iter().filter(|stated| stated.transport().is_none());
        let restated: Vec<_> = poor.filter_map(|stated| Some((*stated, fuller(*stated, &table)?))).collect();
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

/// An endpoint of the table that states the same number with a transport, or a range with this end.
fn fuller<'a>(poor: Stated<'_>, table: &[Stated<'a>]) -> Option<Stated<'a>> {
    let own = poor.numbers()?;
    let same = |other: &&Stated<'_>| {
        other.transport().is_some()
            && other.numbers().is_some_and(|numbers| {
                let end = numbers.first == own.first || numbers.last == own.last;
                end && numbers.per_instance == own.per_instance
            })
    };
    (own.first == own.last).then(|| table.iter().find(same).copied()).flatten()
}
