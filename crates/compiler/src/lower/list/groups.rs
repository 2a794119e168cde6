//! Items that state several names with their ports: "Web console (443/tcp), API (8443/tcp)".
//!
//! In: the items of a list. Out: the same, with an item for each name. Deliberately not here: what an item states (`shapes`).

use super::shapes::is_qualified;
use super::{Listed, row};
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// The items, those of several names parted.
pub(in crate::lower) fn parted(items: Vec<Listed>) -> Vec<Listed> {
    let parts = |(depth, item): Listed| match groups(&item) {
        Some(parts) => parts.into_iter().map(|part| (depth, part)).collect(),
        None => vec![(depth, item)],
    };
    items.into_iter().flat_map(parts).collect()
}

/// The parts of an item that is nothing but ports with a bracket each, joined by commas or words.
fn groups(item: &Mapped) -> Option<Vec<Mapped>> {
    let text = item.as_str();
    if text.matches(OPEN).count() < 2 || is_qualified(item) {
        return None;
    }
    let mut parts = Vec::new();
    let mut at = 0;
    while !is_end(&text[at..]) {
        let open = at + text[at..].find(OPEN)?;
        let close = open + text[open..].find(CLOSE)?;
        let end = close + text[close..].chars().next()?.len_utf8();
        let part = item.slice(at..end).trimmed();
        row(&part)?;
        parts.push(part);
        at = if is_end(&text[end..]) { text.len() } else { end + joint(&text[end..])? };
    }
    (parts.len() > 1).then_some(parts)
}

const OPEN: [char; 2] = ['(', '（'];
const CLOSE: [char; 2] = [')', '）'];

fn is_end(rest: &str) -> bool {
    rest.trim_matches([' ', '.', '。', ';']).is_empty()
}

/// How long the comma is, and the word, that a text begins with.
fn joint(text: &str) -> Option<usize> {
    let behind_comma = text.trim_start().trim_start_matches([',', '、', '，', ';', '；', '・', '/']).trim_start();
    let word = Vocabulary::in_force().prefix(Word::And, behind_comma).unwrap_or(0);
    let length = text.len() - behind_comma.len() + word;
    (!text[..length].trim().is_empty()).then_some(length)
}
