//! A footnote's text stands among the rows, above a row that carries its mark.

use super::facts::each;
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Mark, Said, quoted};
use crate::ir::{Document, Flow, Footnote, Table};

/// The lint.
pub static LINT: Lint = Lint {
    id: "footnote_before_mark",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "a footnote text stands above a row that carries its mark",
    summary_ja: "脚注の本文が、印のある行より前に書かれています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    for table in &document.tables {
        found.extend(table.footnotes.iter().filter_map(|footnote| finding(table, footnote)));
    }
}

fn finding(table: &Table, footnote: &Footnote) -> Option<Diagnostic> {
    let below = |flow: &&Flow| flow.place.span().start > footnote.text.place.span().start;
    let flow = table.flows.iter().filter(below).find(|flow| carries(flow, footnote))?;
    let (mark, line, name) = (quoted(&footnote.mark, 10), flow.place.line(), quoted(&flow.listener_name(), 40));
    let message = Said::new(
        format!("the text of mark `{mark}` is a row of the table, but line {line} below it carries the mark, too"),
        format!("印「{mark}」の本文が表の行として書かれていますが、その下の {line} 行目にも印があります"),
    );
    let finding = Diagnostic::new(&LINT, message, Mark::bare(&footnote.text.place));
    Some(finding.also(Mark::new(&flow.place, Said::new(&name, &name))).about(&flow.id).sure(70))
}

/// Whether the footnote was resolved at the row.
fn carries(flow: &Flow, footnote: &Footnote) -> bool {
    let mut texts = flow.footnotes.iter().chain(flow.endpoints().flat_map(|endpoint| &endpoint.footnotes));
    texts.any(|text| text.place.span() == footnote.text.place.span())
}
