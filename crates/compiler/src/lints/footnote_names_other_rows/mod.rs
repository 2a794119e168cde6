//! A footnote speaks of rows that do not carry its mark.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{each, grouped, rows_by_footnote};
use super::text::{self, Kind, Spot, latin_words};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Mark, Said, quoted};
use crate::ir::{Document, Flow, Footnote, Table};
use crate::source::Span;

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
    if document.tables.iter().all(|table| table.footnotes.is_empty()) {
        return;
    }
    let spots = text::spots(document).into_iter().filter(|spot| spot.kind == Kind::Listener);
    let mut listeners = grouped(spots, |spot| Some(spot.table?.id.as_str()));
    for table in document.tables.iter().filter(|table| !table.footnotes.is_empty()) {
        let rows = Rows::new(table, listeners.remove(table.id.as_str()).unwrap_or_default());
        found.extend(table.footnotes.iter().filter_map(|footnote| finding(&rows, footnote)));
    }
}

/// The rows of a table, by what a footnote asks for.
struct Rows<'a> {
    listeners: Vec<Spot<'a>>,
    /// Listeners by the names with a number of order in their texts.
    named: BTreeMap<&'a str, Vec<usize>>,
    marked: BTreeMap<Span, Vec<&'a Flow>>,
}

impl<'a> Rows<'a> {
    fn new(table: &'a Table, listeners: Vec<Spot<'a>>) -> Self {
        let mut named: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (index, spot) in listeners.iter().enumerate() {
            for word in latin_words(&spot.text.clean).filter(|word| is_numbered(word)) {
                named.entry(word).or_default().push(index);
            }
        }
        Self { listeners, named, marked: rows_by_footnote(table) }
    }
}

fn finding(rows: &Rows<'_>, footnote: &Footnote) -> Option<Diagnostic> {
    let marked: BTreeSet<_> = rows.marked.get(&footnote.text.place.span())?.iter().map(|flow| &flow.id).collect();
    let spoken: BTreeSet<_> = latin_words(&footnote.text.clean).filter(|word| is_numbered(word)).collect();
    let named: BTreeSet<usize> = spoken.iter().filter_map(|word| rows.named.get(word)).flatten().copied().collect();
    let unmarked = |spot: &Spot<'_>| spot.flow.is_some_and(|flow| !marked.contains(&flow.id));
    let (others, own): (Vec<_>, Vec<_>) = named.into_iter().map(|index| rows.listeners[index]).partition(unmarked);
    if own.is_empty() {
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
