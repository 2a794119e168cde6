//! A numbered component of one table is missing in another.

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "sequence_incomplete",
    level: Level::Warn,
    group: Group::Rows,
    summary_en: "a numbered component of one table is missing in another",
    summary_ja: "番号付きコンポーネントの一部が表に載っていません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let numbered =
        endpoints(document).filter(|stated| stated.is_listeners()).filter_map(|stated| Some((stated.numbered()?, stated)));
    for family in grouped(numbered, |((name, _), _)| Some(name.clone())).into_values() {
        let highest = family.iter().map(|((_, number), _)| *number).max().unwrap_or(0);
        let tables = grouped(family, |(_, stated)| Some(stated.table.place.span()));
        let first_to_last =
            |rows: &Vec<((String, i64), Stated<'_>)>| rows.iter().map(|((_, number), _)| *number).max().unwrap_or(0);
        for rows in tables.values().filter(|rows| rows.len() > 1 && first_to_last(rows) < highest) {
            let all: Vec<_> = rows.iter().map(|(_, stated)| *stated).rev().take(1).collect();
            let Some(row) = all.first() else { continue };
            let (name, last) = (quoted(&row.owner_name(), 60), first_to_last(rows));
            let message = Said::new(
                format!("the numbers end with {last} at `{name}` here, but another table goes to {highest}"),
                format!("ここでは「{name}」の {last} までですが、別の表では {highest} まであります"),
            );
            found.extend(finding(&LINT, message, &all).map(|finding| finding.sure(70)));
        }
    }
}
