//! A numbered component of one table is missing in another.

use std::collections::BTreeSet;

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Mark, Said, quoted};
use crate::ir::Document;
use crate::vocabulary::Relations;

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
        let numbers: BTreeSet<i64> = family.iter().map(|((_, number), _)| *number).collect();
        // A number without its predecessor is part of a name, or a footnote mark.
        let highest = numbers.iter().copied().filter(|number| numbers.contains(&(number - 1))).max().unwrap_or(0);
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
            let told = finding(&LINT, message, &all).map(|finding| finding.sure(70));
            let told = told.map(|finding| expected(rows, last).into_iter().fold(finding, Diagnostic::note));
            found.extend(told.map(|finding| onwards(rows).into_iter().fold(finding, Diagnostic::also)));
        }
    }
}

/// What the next number would have, if the steps of the table went on.
fn expected(rows: &[((String, i64), Stated<'_>)], last: i64) -> Option<Said> {
    let of = |number: i64| rows.iter().filter(move |((_, own), _)| *own == number).map(|(_, stated)| *stated);
    let next = of(last).filter_map(|stated| {
        let alike = |before: &Stated<'_>| before.side() == stated.side() && process(*before) == process(stated);
        let before = of(last - 1).find(alike)?;
        Some((stated.port()? * 2 - before.port()?).to_string())
    });
    let next = next.collect::<Vec<_>>().join(", ");
    (!next.is_empty()).then(|| {
        let number = last + 1;
        Said::new(
            format!("going on by the steps of this table, number {number} would have {next}; compare with its other ports"),
            format!("この表の間隔で続けると {number} は {next} になります。ほかの表の番号と比べてください"),
        )
    })
}

fn process(stated: Stated<'_>) -> Option<&str> {
    stated.owner()?.process.as_deref()
}

/// A footnote that says that the numbers go on.
fn onwards(rows: &[((String, i64), Stated<'_>)]) -> Option<Mark> {
    let footnotes = rows.iter().flat_map(|(_, stated)| stated.flow.footnotes.iter().chain(&stated.endpoint.footnotes));
    let said = footnotes.into_iter().find(|footnote| Relations::built_in().says_onwards(&footnote.clean))?;
    Some(Mark::new(&said.place, Said::new("says that the numbers go on", "番号が同様に続くとしている")))
}
