//! A footnote's text stands among the rows, above a row that carries its mark.

use std::collections::BTreeMap;

use super::facts::{each, rows_by_footnote};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Mark, Said, quoted};
use crate::ir::{Document, Flow, Footnote};
use crate::source::Span;

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
    for table in document.tables.iter().filter(|table| !table.footnotes.is_empty()) {
        let marked = rows_by_footnote(table);
        found.extend(table.footnotes.iter().filter_map(|footnote| finding(&marked, footnote)));
    }
}

fn finding(marked: &BTreeMap<Span, Vec<&Flow>>, footnote: &Footnote) -> Option<Diagnostic> {
    let place = footnote.text.place.span();
    let flow = marked.get(&place)?.iter().find(|flow| flow.place.span().start > place.start)?;
    let (mark, line, name) = (quoted(&footnote.mark, 10), flow.place.line(), quoted(&flow.listener_name(), 40));
    let message = Said::new(
        format!("the text of mark `{mark}` is a row of the table, but line {line} below it carries the mark, too"),
        format!("印「{mark}」の本文が表の行として書かれていますが、その下の {line} 行目にも印があります"),
    );
    let finding = Diagnostic::new(&LINT, message, Mark::bare(&footnote.text.place));
    Some(finding.also(Mark::new(&flow.place, Said::new(&name, &name))).about(&flow.id).sure(70))
}
