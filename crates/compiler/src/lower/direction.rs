//! Directions of traffic, as words and arrows state them.
//!
//! In: a cell, a heading, a name, or an arrow. Out: a [`Direction`], seen from the listener, if it states one. Deliberately not
//! here: the words themselves (`vocabulary`), and arrows in headings (`arrowed`).

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

/// The direction that a direction's cell states: one word, several that make one ("ingress, egress"), or one with words of
/// where from or to ("inbound from agents", "outbound→DB").
pub(super) fn of_cell(text: &str) -> Option<Direction> {
    let brief = text.len() <= BRIEF;
    understand(text).or_else(|| brief.then(|| together(text).or_else(|| beside(text))).flatten())
}

/// A cell of more bytes than these states no direction, but tells a story.
const BRIEF: usize = 200;

/// "Ingress, egress": what several directions make.
fn together(text: &str) -> Option<Direction> {
    let vocabulary = Vocabulary::in_force();
    let joined = text.split(['/', ',', '、', '，', '&', '+', '・', '\n']);
    let words = joined.map(|part| part.trim_start_matches([' ', '•']).split_whitespace().collect::<Vec<_>>());
    let parts: Vec<String> = words
        .flat_map(|words| words.split(|word| vocabulary.is(Word::And, word)).map(|part| part.join(" ")).collect::<Vec<_>>())
        .collect();
    let parts: Option<Vec<_>> = parts.iter().map(|part| understand(part)).collect();
    let parts = parts?;
    let first = *parts.first()?;
    Some(if parts.iter().all(|part| *part == first) { first } else { Direction::Bidirectional })
}

/// A direction in front of where from or to; behind it, in languages that put it last. What names two directions states none.
fn beside(text: &str) -> Option<Direction> {
    let vocabulary = Vocabulary::in_force();
    let apart = |c: char| !c.is_alphanumeric() || !c.is_ascii();
    let stands = |word: Word| {
        let front = vocabulary.prefix(word, text).filter(|end| text[*end..].starts_with(apart));
        let mut ends = text.char_indices().filter(|(at, c)| *at > 0 && !c.is_ascii()).map(|(at, _)| at);
        front.map(|end| &text[end..]).or_else(|| ends.find(|at| vocabulary.is(word, &text[*at..])).map(|at| &text[..at]))
    };
    let (word, direction, rest) = WORDS.into_iter().find_map(|(word, direction)| Some((word, direction, stands(word)?)))?;
    let others = WORDS.into_iter().filter(|(other, _)| *other != word);
    let denied = |rest: &str| {
        let rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
        [Word::No, Word::None].into_iter().any(|word| vocabulary.is(word, rest) || vocabulary.prefix(word, rest).is_some())
    };
    let alone = others.into_iter().all(|(other, _)| !vocabulary.contains_long(other, rest)) && !denied(rest);
    alone.then_some(direction)
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

/// The word by which a text [mentions](mentioned) a direction.
pub(super) fn word(text: &Mapped) -> Option<Mapped> {
    let printed = text.as_str();
    let word = match mentioned(printed)? {
        Direction::Outbound => Word::Outbound,
        _ => Word::Inbound,
    };
    let vocabulary = Vocabulary::in_force();
    let free = |at: usize| !printed[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
    let long = |at: usize, length: usize| vocabulary.contains_long(word, &printed[at..at + length]);
    let mut starts = printed.char_indices().map(|(at, _)| at).filter(|at| free(*at));
    starts.find_map(|at| {
        let length = vocabulary.prefix(word, &printed[at..]).filter(|length| long(at, *length))?;
        Some(text.slice(at..at + length))
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_mention_directions_by_a_word() {
        let found = |name: &str| {
            let name = Mapped::verbatim(crate::source::SourceId(0), name, 0);
            word(&name).map(|word| word.as_str().to_owned())
        };
        assert_eq!(found("In front: egress traffic").as_deref(), Some("egress"));
        assert_eq!(found("機器へのエグレス トラフィック").as_deref(), Some("エグレス"));
        assert_eq!(found("inbound and outbound"), None);
    }

    #[test]
    fn cells_may_say_where_from_or_to() {
        for (text, expected) in [
            ("Inbound", Some(Direction::Inbound)),
            ("ingress, egress", Some(Direction::Bidirectional)),
            ("Ingress und Egress", Some(Direction::Bidirectional)),
            ("Incoming/Outgoing", Some(Direction::Bidirectional)),
            ("Inbound from agents", Some(Direction::Inbound)),
            ("Outbound→DB", Some(Direction::Outbound)),
            ("ゲートウェイからのインバウンド", Some(Direction::Inbound)),
            ("inbound, then outbound later", None),
            ("インバウンドなし", None),
            ("Indoor", None),
        ] {
            assert_eq!(of_cell(text), expected, "{text}");
        }
    }
}
