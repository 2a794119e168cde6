//! Items that state several names with their ports: "Web console (443/tcp), API (8443/tcp)", "SMTP: 25, POP3: 110".
//!
//! In: the items of a list. Out: the same, with an item for each name. Deliberately not here: what an item states (`shapes`).

use super::judged::{bare_ports, is_ports, is_qualified};
use super::{Listed, row};
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// The items, those of several names parted.
pub(in crate::lower) fn parted(items: Vec<Listed>) -> Vec<Listed> {
    let parts = |(depth, item): Listed| match groups(&item).or_else(|| named(&item)) {
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

/// Whether a text is nothing but several names, each with a colon and its ports.
pub(in crate::lower) fn names_several(text: &Mapped) -> bool {
    named(text).is_some()
}

/// The parts of an item that is nothing but names, each with a colon and its ports, parted by commas: "SMTP: 25, POP3: 110, 995".
fn named(item: &Mapped) -> Option<Vec<Mapped>> {
    let text = item.as_str();
    if text.matches(COLON).count() < 2 {
        return None;
    }
    let ends = text.match_indices(COMMA).map(|(at, comma)| (at, at + comma.len())).chain([(text.len(), text.len())]);
    let (mut parts, mut start) = (Vec::new(), 0);
    for (end, next) in ends {
        if end - start > LONGEST {
            return None;
        }
        let part = item.slice(start..end).trimmed();
        if !goes_on(item, next) && names_ports(&part) {
            parts.push(part);
            start = next;
        }
    }
    (parts.len() > 1 && is_end(&text[start.min(text.len())..])).then_some(parts)
}

/// Whether what begins here, up to the next comma, is ports as well and no name: "25, 465", "TCP 80, TCP 443".
fn goes_on(item: &Mapped, at: usize) -> bool {
    let rest = &item.as_str()[at..];
    let next = item.slice(at..at + rest.find(COMMA).unwrap_or(rest.len())).trimmed();
    rest.trim_start().starts_with(|c: char| c.is_ascii_digit()) || is_ports(&next)
}

/// Whether a text is a name, a colon and ports.
fn names_ports(text: &Mapped) -> bool {
    let Some((at, colon)) = text.as_str().rmatch_indices(COLON).next() else { return false };
    let ports = text.slice(at + colon.len()..text.as_str().len()).trimmed();
    text.as_str()[..at].chars().any(char::is_alphabetic) && (bare_ports(&ports) || is_ports(&ports))
}

/// A name with its ports is no longer than this, in bytes: what goes on without one is a sentence.
const LONGEST: usize = 300;
const COLON: [char; 2] = [':', '：'];
const COMMA: [char; 5] = [',', ';', '、', '，', '；'];
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
