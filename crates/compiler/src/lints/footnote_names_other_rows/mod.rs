//! A footnote speaks of rows that do not carry its mark.

use std::collections::BTreeSet;

use super::facts::each;
use super::text::{self, Kind, Spot, latin_words};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Mark, Said, quoted};
use crate::ir::{Document, Flow, Footnote, Table};

/// The lint.
pub static LINT: Lint = Lint {
    id: "footnote_names_other_rows",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "a footnote speaks of rows that do not carry its mark",
    summary_ja: "脚注が、印のない行についても述べています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let spots = text::spots(document);
    for table in &document.tables {
        let own = |spot: &&Spot<'_>| spot.table.is_some_and(|other| other.id == table.id) && spot.kind == Kind::Listener;
        let listeners: Vec<_> = spots.iter().filter(own).copied().collect();
        found.extend(table.footnotes.iter().filter_map(|footnote| finding(table, footnote, &listeners)));
    }
}

fn finding(table: &Table, footnote: &Footnote, listeners: &[Spot<'_>]) -> Option<Diagnostic> {
    let marked: BTreeSet<_> = table.flows.iter().filter(|flow| carries(flow, footnote)).map(|flow| &flow.id).collect();
    let spoken: BTreeSet<_> = latin_words(&footnote.text.clean).filter(|word| is_numbered(word)).collect();
    let named = |spot: &Spot<'_>| latin_words(&spot.text.clean).any(|word| spoken.contains(word));
    let unmarked = |spot: &Spot<'_>| spot.flow.is_some_and(|flow| !marked.contains(&flow.id));
    let others: Vec<_> = listeners.iter().filter(|spot| named(spot) && unmarked(spot)).copied().collect();
    if marked.is_empty() || !listeners.iter().any(|spot| named(spot) && !unmarked(spot)) {
        return None;
    }
    let (mark, count) = (quoted(&footnote.mark, 10), others.len());
    let message = Said::new(
        format!("the footnote `{mark}` speaks of rows without its mark, too: {count} in this table"),
        format!("脚注「{mark}」は、この表の印のない {count} 行についても述べています"),
    );
    Some(text::finding(&LINT, message, &others)?.also(Mark::bare(&footnote.text.place)).sure(65))
}

/// A name with a number of order, such as `PG2`.
fn is_numbered(word: &str) -> bool {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    digits.len() < word.len() && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the footnote was resolved at the row.
fn carries(flow: &Flow, footnote: &Footnote) -> bool {
    let mut texts = flow.footnotes.iter().chain(flow.endpoints().flat_map(|endpoint| &endpoint.footnotes));
    texts.any(|text| text.place.span() == footnote.text.place.span())
}
