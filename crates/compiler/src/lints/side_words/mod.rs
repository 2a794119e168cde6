//! Sides are named in several ways: before the letter and behind it, or by different words.

use std::collections::BTreeMap;

use super::facts::each;
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Mark, Said};
use crate::ir::{Document, Flow};
use crate::source::fold_str;
use crate::vocabulary::{Vocabulary, Word};

/// The lint.
pub static LINT: Lint = Lint {
    id: "side_words",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "sides are named in several ways",
    summary_ja: "サイドの表記が統一されていません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let mut kinds: BTreeMap<(String, bool), Vec<&Flow>> = BTreeMap::new();
    for flow in document.tables.iter().flat_map(|table| &table.flows) {
        let mut named = named(&fold_str(flow.place.printed()).to_lowercase());
        named.sort();
        named.dedup();
        named.into_iter().for_each(|kind| kinds.entry(kind).or_default().push(flow));
    }
    let mut all: Vec<_> = kinds.into_iter().collect();
    all.sort_by_key(|(_, flows)| flows.len());
    let [first, others @ ..] = all.as_slice() else { return };
    if others.is_empty() {
        return;
    }
    let shown: Vec<_> = all.iter().map(|(kind, _)| spelling(kind)).collect();
    let message = Said::new(
        format!("sides are named in {} ways: `{}`", all.len(), shown.join("`, `")),
        format!("サイドの表記が {} 通りあります:「{}」", all.len(), shown.join("」「")),
    );
    let finding = Diagnostic::new(&LINT, message, marked(first)).sure(75).about(&first.1[0].id);
    found.push(others.iter().fold(finding, |finding, kind| finding.also(marked(kind))));
}

type Kind<'a> = ((String, bool), Vec<&'a Flow>);

fn spelling((noun, before): &(String, bool)) -> String {
    if *before { format!("{noun} A") } else { format!("A {noun}") }
}

/// The first row that spells it so, with how many there are.
fn marked((kind, flows): &Kind<'_>) -> Mark {
    let (shown, count) = (spelling(kind), flows.len());
    Mark::new(&flows[0].place, Said::new(format!("`{shown}`, {count} rows"), format!("「{shown}」{count} 行")))
}

/// The words by which a text in small letters names a side, and whether they stand before the letter.
fn named(text: &str) -> Vec<(String, bool)> {
    let mut found = Vec::new();
    for (at, _) in text.char_indices() {
        let before = text[..at].trim_end_matches([' ', '-']);
        let touches = text[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
        let Some(length) = Vocabulary::in_force().prefix(Word::SideNouns, &text[at..]) else { continue };
        let (noun, after) = (&text[at..at + length], text[at + length..].trim_start_matches([' ', '-']));
        let latin = noun.starts_with(|c: char| c.is_ascii());
        if is_letter(after.chars().next(), after.chars().nth(1)) && !(latin && touches) {
            found.push((noun.to_owned(), true));
        } else if is_letter(before.chars().next_back(), before.chars().rev().nth(1)) && !(latin && touches) {
            found.push((noun.to_owned(), false));
        }
    }
    found
}

fn is_letter(letter: Option<char>, beyond: Option<char>) -> bool {
    matches!(letter, Some('a' | 'b')) && !beyond.is_some_and(|c| c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_before_and_behind_the_letter() {
        assert_eq!(named("サイド a tcp 7000"), [("サイド".to_owned(), true)]);
        assert_eq!(named("ルータ(a側)"), [("側".to_owned(), false)]);
        assert_eq!(named("recorder (side a)"), [("side".to_owned(), true)]);
        assert_eq!(named("recorder (a-side)"), [("side".to_owned(), false)]);
        assert!(named("反対側 api").is_empty());
        assert!(named("inside a box").is_empty());
    }
}
