//! An identifier in a cell begins with a word of another cell.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{each, grouped};
use super::text::{self, Kind, Spot, latin_words, rewritten};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "glued_word",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "a word of another cell is glued to an identifier",
    summary_ja: "別のセルの語が識別子の前に付いています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

/// Letters of an identifier that can be told from a word.
const ENOUGH: usize = 6;

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let spots: Vec<_> = text::spots(document).into_iter().filter(|spot| spot.kind.is_cell()).collect();
    let mut known: BTreeMap<&str, Spot<'_>> = BTreeMap::new();
    for spot in &spots {
        for word in latin_words(&spot.text.clean) {
            known.entry(word).or_insert(*spot);
        }
    }
    let names: BTreeSet<_> = spots.iter().filter(|spot| spot.kind.is_name()).map(|spot| spot.line()).collect();
    let glued = spots.iter().flat_map(|spot| {
        latin_words(&spot.text.clean).filter_map(|word| Some((*spot, word, split(word, &known, &names)?))).collect::<Vec<_>>()
    });
    for group in grouped(glued, |(_, _, (head, _))| Some(*head)).into_values() {
        found.extend(finding(&spots, &known, &group));
    }
}

type Glued<'a> = (Spot<'a>, &'a str, (&'a str, &'a str));

/// A name of the document, and an identifier that stands by itself elsewhere.
fn split<'a>(word: &'a str, known: &BTreeMap<&str, Spot<'_>>, names: &BTreeSet<String>) -> Option<(&'a str, &'a str)> {
    let cuts = (2..word.len().saturating_sub(ENOUGH - 1)).map(|at| word.split_at(at));
    cuts.into_iter().find(|(head, tail)| is_camel(tail) && known.contains_key(tail) && names.contains(*head))
}

/// A capital after a small letter: no ordinary word.
fn is_camel(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.first().is_some_and(u8::is_ascii_uppercase)
        && bytes.windows(2).any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
}

fn finding(spots: &[Spot<'_>], known: &BTreeMap<&str, Spot<'_>>, group: &[Glued<'_>]) -> Option<Diagnostic> {
    let (first, word, (head, tail)) = group.first()?;
    let begins = |spot: &&Spot<'_>| spot.kind == Kind::Note && latin_words(&spot.text.clean).next() == Some(head);
    let near = |spot: &&Spot<'_>| spot.text.place.line().abs_diff(first.text.place.line()) <= 3 && spot.line().len() > head.len();
    let mut all: Vec<_> = group.iter().map(|(spot, ..)| *spot).collect();
    all.extend(spots.iter().filter(begins).filter(near));
    let (head, tail, word) = (quoted(head, 40), quoted(tail, 40), quoted(word, 60));
    let message = Said::new(
        format!("`{word}` is `{tail}` with `{head}` glued to it"),
        format!("「{word}」は「{tail}」の前に「{head}」が付いたものです"),
    );
    let finding = text::finding(&LINT, message, &all)?.also(known.get(tail.as_str())?.marked()).sure(88);
    let repair = Said::new("part the two words", "二つの語を分けます");
    Some(rewritten(finding, *first, &word, &format!("{head} {tail}"), repair))
}
