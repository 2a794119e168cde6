//! Headings that name one end of the connections below them: "Source — administrators", "Outbound from the collector".
//!
//! In: a heading. Out: which end it names, and who stands there. Deliberately not here: arrows between both ends (`arrowed`), and what
//! follows for the rows (`governing`, `flow`).

use super::direction;
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// The end of connections that a heading names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// Who connects.
    Source,
    /// Who listens.
    Destination,
}

/// The end that a heading names, and who stands there: "Source — administrators".
pub(super) fn end_of(heading: &Mapped) -> Option<(End, Mapped)> {
    let (vocabulary, text) = (Vocabulary::in_force(), heading.as_str());
    let by_mark = [(Word::Source, End::Source), (Word::Destination, End::Destination)].into_iter().find_map(|(word, end)| {
        let behind = text[vocabulary.prefix(word, text)?..].trim_start();
        let name = behind.strip_prefix(['—', '–', '-', ':', '：'])?;
        Some((end, heading.slice(text.len() - name.len()..text.len()).trimmed()))
    });
    by_mark.or_else(|| end_of_traffic(heading)).filter(|(_, name)| name.as_str().contains(char::is_alphanumeric))
}

/// "Outbound from the collector", "Inbound (to the collector, while it starts)": who stands behind a direction and a word for from
/// or to. In front of "to" stand only nouns for traffic: it may lead to what has to be done ("outbound ports to open").
fn end_of_traffic(heading: &Mapped) -> Option<(End, Mapped)> {
    let (vocabulary, text) = (Vocabulary::in_force(), heading.as_str());
    direction::mentioned(text)?;
    let (end, start, length) = text.char_indices().find_map(|(at, character)| {
        let free = !character.is_ascii() || !text[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
        let word = |word| vocabulary.prefix(word, &text[at..]).filter(|_| free && at > 0);
        let from = word(Word::Away).map(|length| (End::Source, at, length));
        from.or_else(|| Some((End::Destination, at, word(Word::Towards).filter(|_| is_traffic(&text[..at]))?)))
    })?;
    let behind = &text[start + length..];
    let mut ends = behind.char_indices().map(|(at, _)| at);
    let stops = |at: &usize| {
        // "From the collector to the console": the other end follows.
        let other = behind[..*at].ends_with(' ') && vocabulary.prefix(Word::Towards, &behind[*at..]).is_some();
        other || behind[*at..].starts_with([')', '）', '(', '（', ',', '、', ';', ':', '：'])
    };
    let name = ends.find(stops).unwrap_or(behind.len());
    // "Inbound traffic to allow".
    let orders = [Word::Allow, Word::Deny].into_iter().any(|word| vocabulary.prefix(word, behind.trim_start()).is_some());
    (!orders).then_some((end, heading.slice(start + length..start + length + name).trimmed()))
}

/// Whether a text is a direction with nouns for traffic.
fn is_traffic(text: &str) -> bool {
    let vocabulary = Vocabulary::in_force();
    let noun = |word: &str| [Word::Traffic, Word::Inbound, Word::Outbound].into_iter().any(|noun| vocabulary.is(noun, word));
    text.split(|c: char| c.is_whitespace() || matches!(c, '(' | '（')).filter(|word| !word.is_empty()).all(noun)
}
