//! The formula starts from one setting, and the note of the row names another.

use super::facts::{Stated, each, endpoints, grouped};
use super::text::{self, Kind, Spot, latin_words};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "setting_differs_from_note",
    level: Level::Warn,
    group: Group::Row,
    summary_en: "the note names another setting than the formula",
    summary_ja: "注記の設定名が数式の設定名と異なります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

/// Letters of a setting's name.
const ENOUGH: usize = 8;

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let symbolic = endpoints(document).filter(|stated| setting(*stated).is_some());
    for row in grouped(symbolic, |stated| Some(stated.flow.place.span())).into_values() {
        found.extend(told(&row));
    }
}

fn setting(stated: Stated<'_>) -> Option<&str> {
    stated.interval()?.setting.as_deref()
}

fn told(row: &[Stated<'_>]) -> Option<Diagnostic> {
    let first = *row.first()?;
    let own = setting(first)?;
    let notes = first.flow.notes.iter();
    let named: Vec<_> =
        notes.flat_map(|note| latin_words(&note.clean).filter(|word| is_setting(word)).map(move |word| (note, word))).collect();
    let (note, other) = *named.first()?;
    if named.iter().any(|(_, word)| row.iter().any(|stated| setting(*stated) == Some(word))) {
        return None;
    }
    let (own, other) = (quoted(own, 60), quoted(other, 60));
    let message = Said::new(
        format!("the formula starts from `{own}`, but the note names `{other}`"),
        format!("数式は「{own}」から始まりますが、注記には「{other}」とあります"),
    );
    let spot = Spot { kind: Kind::Note, text: note, table: Some(first.table), flow: Some(first.flow) };
    Some(text::finding(&LINT, message, &[spot])?.also(first.marked()).sure(65))
}

/// A long word with capitals inside, as settings are named.
fn is_setting(word: &str) -> bool {
    let humps = word.as_bytes().windows(2).filter(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase()).count();
    word.len() >= ENOUGH && humps >= 2
}
