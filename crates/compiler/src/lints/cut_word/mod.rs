//! An abbreviation that occurs once lacks a letter of one that occurs often.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::each;
use super::text::{self, Spot, latin_words};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;
use crate::vocabulary::Vocabulary;

/// The lint.
pub static LINT: Lint = Lint {
    id: "cut_word",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "an abbreviation lacks a letter of a frequent one",
    summary_ja: "略語が、よく使われる略語から 1 文字欠けた形です",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

/// Texts in which the whole abbreviation must stand.
const OFTEN: usize = 3;

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let mut places: BTreeMap<&str, Vec<Spot<'_>>> = BTreeMap::new();
    let spots = text::spots(document);
    for spot in &spots {
        let words: BTreeSet<_> = latin_words(&spot.text.clean).filter(|word| is_abbreviation(word)).collect();
        words.into_iter().for_each(|word| places.entry(word).or_default().push(*spot));
    }
    for (word, spots) in &places {
        let [spot] = spots.as_slice() else { continue };
        let whole = places.iter().filter(|(_, spots)| spots.len() >= OFTEN).filter(|(whole, _)| lacks_a_letter(word, whole));
        // "Desk CM" is a name of two words; a letter inside it is not missed for likeness to CRM.
        let whole = whole.filter(|(whole, _)| whole.starts_with(word) || !ends_a_name(&spot.text.clean, word));
        let whole: Vec<_> = whole.map(|(whole, spots)| (*whole, spots[0])).collect();
        if spot.kind.is_cell() && !is_known(word) {
            found.extend(finding(word, *spot, &whole));
        }
    }
}

/// Two to five capitals.
fn is_abbreviation(word: &str) -> bool {
    (2..=5).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether a Latin word with a capital stands right before the abbreviation.
fn ends_a_name(text: &str, word: &str) -> bool {
    let Some(before) = text.find(word).and_then(|at| text[..at].strip_suffix(' ')) else { return false };
    let start = before
        .rfind(|c: char| !c.is_ascii_alphanumeric())
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    before[start..].starts_with(|c: char| c.is_ascii_uppercase())
}

fn is_known(word: &str) -> bool {
    let vocabulary = Vocabulary::in_force();
    vocabulary.application(word).is_some() || vocabulary.transport(word).is_some()
}

/// Whether the word is the other one without a letter, the first letter apart.
fn lacks_a_letter(word: &str, whole: &str) -> bool {
    whole.len() == word.len() + 1 && (1..whole.len()).any(|at| whole[..at] == word[..at] && whole[at + 1..] == word[at..])
}

fn finding(word: &str, spot: Spot<'_>, whole: &[(&str, Spot<'_>)]) -> Option<Diagnostic> {
    let (first, other) = whole.iter().find(|(whole, _)| whole.starts_with(word)).or_else(|| whole.first())?;
    let sure = if first.starts_with(word) { 70 } else { 60 };
    let (word, first) = (quoted(word, 10), quoted(first, 10));
    let message = Said::new(
        format!("`{word}` occurs only here; it may be `{first}` with a letter lost"),
        format!("「{word}」はここにしかありません。「{first}」の 1 文字が欠けた可能性があります"),
    );
    Some(text::finding(&LINT, message, &[spot, *other])?.sure(sure))
}
