//! A change in one sentence, without its places.
//!
//! In: a change and a language. Out: the sentence. Deliberately not here: single words (`phrases`), levels (`rules`).

use super::phrases::{Phrases, fill};
use crate::diagnostic::Language;
use crate::diff::side::Text;
use crate::diff::{Change, Kind, Spot};

/// The sentence.
pub(super) fn of(change: &Change<'_>, language: Language) -> String {
    let phrases = Phrases::of(language);
    let meaning = phrases.meaning(change.kind);
    let what = |spot| what(spot, language);
    match change.kind {
        Kind::Opened => fill(&phrases.is_new, &[&what(change.new)]),
        Kind::Closed => fill(&phrases.is_gone, &[&what(change.old)]),
        Kind::Duplicated | Kind::Split | Kind::Merged => fill(&phrases.about, &[&what(change.new.or(change.old)), meaning]),
        Kind::Unmatched => fill(&phrases.became, &[&change.before, &change.after, meaning]),
        Kind::NoteChanged => meaning.to_owned(),
        Kind::RemoteAdded => fill(&phrases.about, &[meaning, &change.after]),
        Kind::RemoteRemoved => fill(&phrases.about, &[meaning, &change.before]),
        _ => turned(change, phrases),
    }
}

/// What was and what is.
fn turned(change: &Change<'_>, phrases: &Phrases) -> String {
    let sides = [&change.before, &change.after].map(|value| value_of(change, value, phrases));
    let turned = fill(&phrases.turned_into, &[&sides[0], &sides[1]]);
    if change.part.is_empty() { turned } else { fill(&phrases.part, &[phrases.word(change.part), &turned]) }
}

/// A value for people: words of ours in the report's language, those of the vendor as they are.
fn value_of(change: &Change<'_>, value: &str, phrases: &Phrases) -> String {
    if value.is_empty() {
        return phrases.no_value.clone();
    }
    if matches!(change.part, "transport" | "direction" | "column") {
        return phrases.word(value).to_owned();
    }
    match value.strip_prefix("table ").filter(|_| change.kind == Kind::Moved) {
        Some(rest) => fill(&phrases.table, &[rest]),
        None => value.to_owned(),
    }
}

/// Transport, ports and label of an endpoint.
fn what(spot: Option<Spot<'_>>, language: Language) -> String {
    let Some(spot) = spot else { return String::new() };
    let Some(endpoint) = spot.endpoint else { return Phrases::of(language).row_without_ports.clone() };
    let transport = endpoint.transport.map_or("", |word| word.as_str());
    let words = |label: &'_ Text| match (language, &label.english) {
        (Language::English, Some(english)) => english.clone(),
        _ => label.clean.clone(),
    };
    let label = endpoint.label.as_ref().map_or_else(String::new, |label| format!(" ({})", words(label)));
    format!("{transport} {}{label}", endpoint.ports.normal).trim().to_owned()
}
