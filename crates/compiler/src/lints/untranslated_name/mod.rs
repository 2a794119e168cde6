//! A name is left in English in one cell and translated in others.

use super::facts::{each, grouped};
use super::text::{self, Spot};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;
use crate::source::key_str;

/// The lint.
pub static LINT: Lint = Lint {
    id: "untranslated_name",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "a name is in English here and translated elsewhere",
    summary_ja: "ここでは英語の名前が、ほかの箇所では訳されています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

/// Letters below which a name is an abbreviation.
const ENOUGH: usize = 5;

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    if document.language == "en" {
        return;
    }
    let names = text::names(document);
    let english = names.iter().flat_map(|spot| english(&spot.text.clean).map(move |name| (*spot, name)));
    let english = english.filter(|(spot, name)| !beside_translation(*spot, name));
    for (name, group) in grouped(english, |(_, name)| Some(*name)) {
        let translated: Vec<_> = names.iter().filter(|other| translates(**other, name)).collect();
        let left = names.iter().filter(|other| other.key().contains(&key_str(name))).count();
        // A name that stands in English everywhere else is another product's.
        if let Some(other) = translated.first().filter(|_| left < translated.len()) {
            let spots: Vec<_> = group.iter().map(|(spot, _)| *spot).collect();
            found.extend(told(name, &spots, **other));
        }
    }
}

/// Runs of Latin words that are no abbreviations.
fn english(text: &str) -> impl Iterator<Item = &str> {
    let runs = text.split(|c: char| !c.is_ascii() || matches!(c, '\n' | '(' | ')' | '/')).map(str::trim);
    runs.filter(|run| run.len() >= ENOUGH && run.starts_with(|c: char| c.is_ascii_uppercase()))
        .filter(|run| run.bytes().any(|byte| byte.is_ascii_lowercase()))
}

/// Whether a cell prints a name in both languages: the English stands beside a translation that means the same.
fn beside_translation(spot: Spot<'_>, name: &str) -> bool {
    let same = spot.text.english.as_deref().is_some_and(|english| key_str(english) == key_str(name));
    same && key_str(&spot.text.clean) != key_str(name)
}

/// Whether the name's English has the words, and the name as printed does not.
fn translates(spot: Spot<'_>, name: &str) -> bool {
    let Some(english) = &spot.text.english else { return false };
    let touches = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let whole = english
        .match_indices(name)
        .any(|(at, _)| !touches(english[..at].chars().next_back()) && !touches(english[at + name.len()..].chars().next()));
    whole && !spot.key().contains(&key_str(name))
}

fn told(name: &str, group: &[Spot<'_>], other: Spot<'_>) -> Option<Diagnostic> {
    let (name, translated, line) = (quoted(name, 60), quoted(&other.line(), 60), other.text.place.line());
    let message = Said::new(
        format!("`{name}` is left in English here, but translated in line {line}: `{translated}`"),
        format!("ここでは英語のまま「{name}」ですが、{line} 行目では訳されています:「{translated}」"),
    );
    Some(text::finding(&LINT, message, group)?.also(other.marked()).sure(75))
}
