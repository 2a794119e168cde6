//! Directions of traffic, as words and arrows state them.

use portolan_model::Direction;

use super::ports::{self, Arrow};
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

const WORDS: [(Word, Direction); 3] =
    [(Word::Bidirectional, Direction::Bidirectional), (Word::Inbound, Direction::Inbound), (Word::Outbound, Direction::Outbound)];

/// The direction that a whole cell states.
pub(super) fn understand(text: &str) -> Option<Direction> {
    let vocabulary = Vocabulary::in_force();
    WORDS.into_iter().find(|(word, _)| vocabulary.is(*word, text)).map(|(_, direction)| direction)
}

/// The arrow that a cell consists of.
pub(super) fn arrow(cell: &Mapped) -> Option<Arrow> {
    let signs = |c: char| matches!(c, '<' | '>' | '-' | '=' | '\\' | '←' | '→' | '↔' | '⇐' | '⇒' | '⇔') || c.is_whitespace();
    cell.as_str().chars().all(signs).then(|| ports::parse(cell).arrow).flatten()
}

/// The direction that an arrow between the columns of two parties draws, seen from the listener.
pub(super) fn between(arrow: Arrow, listener_first: bool) -> Direction {
    match (arrow, listener_first) {
        (Arrow::Both, _) => Direction::Bidirectional,
        (Arrow::Right, false) | (Arrow::Left, true) => Direction::Inbound,
        (Arrow::Right, true) | (Arrow::Left, false) => Direction::Outbound,
    }
}

/// The direction that a heading or a rule's name mentions, if it mentions exactly one.
pub(super) fn mentioned(text: &str) -> Option<Direction> {
    let vocabulary = Vocabulary::in_force();
    let long = |word: Word| vocabulary.contains_long(word, text);
    match (long(Word::Inbound), long(Word::Outbound)) {
        (true, false) => Some(Direction::Inbound),
        (false, true) => Some(Direction::Outbound),
        _ => None,
    }
}

/// The direction that a rule's name ends with: "web servers, inbound", "... /受信".
pub(super) fn at_end(name: &str) -> Option<Direction> {
    let (_, last) = name.rsplit_once(['/', ',', '，', '、', '(', '（', ' ', '-'])?;
    understand(last.trim_end_matches([')', '）']))
}

/// The direction an arrow draws, seen from the listener: towards it is inbound.
pub(super) fn drawn(arrow: Arrow) -> Direction {
    match arrow {
        Arrow::Right => Direction::Inbound,
        Arrow::Left => Direction::Outbound,
        Arrow::Both => Direction::Bidirectional,
    }
}
