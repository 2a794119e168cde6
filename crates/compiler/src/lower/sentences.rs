//! A text as its sentences, and the transports that a sentence names.
//!
//! In: a text. Out: its sentences, each with its mark; transports. Deliberately not here: what a sentence says of them (`governing`),
//! and ports (`ports`).

use super::ports::Protocol;
use crate::source::Mapped;
use crate::vocabulary::Vocabulary;

/// The sentences of a text, in order.
pub(super) fn of(text: &Mapped) -> Vec<Mapped> {
    let whole = text.as_str().trim_end();
    let ends = whole.match_indices(['.', '!', '?', '。', '．']).map(|(at, mark)| at + mark.len());
    let parts = |at: &usize| whole[*at..].starts_with(char::is_whitespace) || whole[..*at].ends_with(['。', '．']);
    let mut bounds: Vec<usize> = ends.filter(|at| parts(at) && !whole[*at..].trim().is_empty()).collect();
    bounds.insert(0, 0);
    bounds.push(whole.len());
    bounds.windows(2).map(|pair| text.slice(pair[0]..pair[1])).collect()
}

/// The transports that a text names, each once. "TCP/IP" is all of the internet's protocols and names none.
pub(super) fn transports(text: &Mapped) -> Vec<Protocol> {
    let vocabulary = Vocabulary::in_force();
    let words = text.as_str().split(|c: char| !c.is_ascii_alphanumeric() && c != '/');
    let family = |word: &&str| word.contains('/') && vocabulary.transport(word).is_some();
    let names = words.filter(|word| !family(word)).flat_map(|word| word.split('/'));
    let capital = |name: &&str| name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    let mut found: Vec<Protocol> = Vec::new();
    for transport in names.filter(capital).filter_map(|name| vocabulary.transport(name)).filter(|found| found.has_ports()) {
        let protocol = Protocol { transport: Some(transport), application: None };
        found.extend((!found.contains(&protocol)).then_some(protocol));
    }
    found
}
