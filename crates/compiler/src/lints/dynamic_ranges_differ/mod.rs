//! Sentences that say which ports are handed out dynamically, with ranges that have nothing in common.

use std::sync::LazyLock;

use regex::Regex;

use super::facts::each;
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Mark, Said};
use crate::ir::{Document, Text};
use crate::source::fold_str;
use crate::vocabulary::Relations;

/// The lint.
pub static LINT: Lint = Lint {
    id: "dynamic_ranges_differ",
    level: Level::Warn,
    group: Group::Rows,
    summary_en: "two sentences give different dynamic ranges",
    summary_ja: "動的に割り当てられる範囲の説明が食い違います",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

/// A range of ports in a sentence, after folding.
static RANGE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(\d{4,5})\s*(?:[~\-]|to|bis|から)\s*(\d{4,5})").ok());

/// A sentence's range and where it stands.
type Claim<'a> = (u16, u16, &'a Text);

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let mut claims: Vec<_> = texts(document).filter_map(claim).collect();
    claims.sort_by_key(|(_, _, text)| text.place.span().start);
    let pairs = claims.iter().enumerate().flat_map(|(index, a)| claims[index + 1..].iter().map(move |b| (a, b)));
    found.extend(pairs.into_iter().find(|(a, b)| a.1 < b.0 || b.1 < a.0).map(|(a, b)| told(a, b)));
}

fn texts(document: &Document) -> impl Iterator<Item = &Text> {
    let notes = document.tables.iter().flat_map(|table| table.notes.iter().map(|note| &note.text));
    let footnotes = document.tables.iter().flat_map(|table| table.footnotes.iter().map(|footnote| &footnote.text));
    document.prose.iter().chain(notes).chain(footnotes)
}

fn claim(text: &Text) -> Option<Claim<'_>> {
    if !Relations::built_in().says_assigned(&text.clean) {
        return None;
    }
    let folded = fold_str(&text.clean);
    let range = RANGE.as_ref()?.captures(&folded)?;
    let (first, last) = (range.get(1)?.as_str().parse().ok()?, range.get(2)?.as_str().parse().ok()?);
    (first < last).then_some((first, last, text))
}

fn told(a: &Claim<'_>, b: &Claim<'_>) -> Diagnostic {
    let (line, one, other) = (b.2.place.line(), format!("{}-{}", a.0, a.1), format!("{}-{}", b.0, b.1));
    let message = Said::new(
        format!("ports are handed out from {one} here, and from {other} in line {line}"),
        format!("動的に割り当てられる範囲が、ここでは {one}、{line} 行目では {other} です"),
    );
    Diagnostic::new(&LINT, message, Mark::bare(&a.2.place)).also(Mark::bare(&b.2.place)).sure(75).help(Said::new(
        "find out which systems each of the two is true of, and say so in your own documents",
        "それぞれがどのシステムに当てはまるかを確かめ、自分の文書に明記してください",
    ))
}
