//! Items that say that a port is not to be open, or not in use: "TCP 25 is not used.", "Do not open TCP 3389."
//!
//! In: an item, or the line that leads to its list. Out: whether it denies what it names. Deliberately not here: columns that say
//! what becomes of traffic (`roles`), conditions ("not needed with agents", "if the proxy is not used"), which are words of a row.

use crate::vocabulary::{Vocabulary, Word};

/// Whether a text denies the ports that it names: a phrase for that begins it, or ends one of its clauses, under no condition.
pub(in crate::lower) fn negates(text: &str) -> bool {
    if text.trim_start().starts_with(NEGATIVE) {
        return true;
    }
    let vocabulary = Vocabulary::in_force();
    let free = |at: usize| !text[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
    let ends = text.char_indices().filter(|(at, _)| free(*at)).filter_map(|(at, _)| {
        let length = vocabulary.prefix(Word::Unused, &text[at..])?;
        Some((at, at + length))
    });
    ends.into_iter().any(|(start, end)| {
        let closes = text[end..].trim_start().starts_with(CLOSING) || text[end..].trim().is_empty();
        let begins = text[..start].trim().is_empty();
        (begins || closes) && !vocabulary.contains(Word::Provided, &text[..start])
    })
}

/// Signs that say no in front of an item: "❌ TCP 23".
pub(in crate::lower) const NEGATIVE: [char; 9] = ['✕', '✖', '✗', '✘', '❌', '❎', '☒', '⛔', '🚫'];

/// What stands behind the end of a clause.
const CLOSING: [char; 11] = ['.', '。', ',', '、', '，', ';', '；', ')', '）', ':', '：'];
