//! A change in one sentence, without its places.

use crate::diff::{Change, Kind, Spot, rules};

/// The sentence.
pub(super) fn of(change: &Change<'_>) -> String {
    let meaning = rules::of(change.kind).meaning;
    match change.kind {
        Kind::Opened => format!("{} is new", what(change.new)),
        Kind::Closed => format!("{} is gone", what(change.old)),
        Kind::Duplicated | Kind::Split | Kind::Merged => format!("{}: {meaning}", what(change.new.or(change.old))),
        Kind::Unmatched => format!("{} became {}: {meaning}", change.before, change.after),
        Kind::NoteChanged => meaning.to_owned(),
        Kind::RemoteAdded => format!("{meaning}: {}", change.after),
        Kind::RemoteRemoved => format!("{meaning}: {}", change.before),
        _ => {
            let part = if change.part.is_empty() { String::new() } else { format!("{}: ", change.part) };
            format!("{part}{} -> {}", or_none(&change.before), or_none(&change.after))
        }
    }
}

fn or_none(text: &str) -> &str {
    if text.is_empty() { "(none)" } else { text }
}

/// Transport, ports and label of an endpoint.
pub(super) fn what(spot: Option<Spot<'_>>) -> String {
    let Some(spot) = spot else { return String::new() };
    let Some(endpoint) = spot.endpoint else { return "a row without ports".to_owned() };
    let transport = endpoint.transport.map_or("", |word| word.as_str());
    let label = endpoint
        .label
        .as_ref()
        .map_or_else(String::new, |label| format!(" ({})", label.english.as_ref().unwrap_or(&label.clean)));
    format!("{transport} {}{label}", endpoint.ports.normal).trim().to_owned()
}
