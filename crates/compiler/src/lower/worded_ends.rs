//! Cells that name both ends of connections in words: "Agent to console", "Outbound from the console to the store".
//!
//! In: the cell of a column that was judged to hold such. Out: who connects, and who listens. Deliberately not here: arrows
//! (`arrowed`), headings that name one end (`heading_ends`), which columns hold such cells (`roles`).

use portolan_model::Direction;

use super::arrowed::Parties;
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// A name of more characters than these is that of nobody.
const LONGEST: usize = 100;

/// The ends that a cell names: a name, one word that leads to the other end, and a name.
pub(super) fn parties(cell: &Mapped) -> Option<Parties> {
    let whole = behind_direction(cell);
    let text = whole.as_str();
    let mut leading = places(text, Word::LeadsTo);
    let (start, end) = leading.next()?;
    let everybody = Vocabulary::in_force().is(Word::Any, text);
    if everybody || leading.next().is_some() || text.contains('\n') {
        return None;
    }
    let remote = without_source(&whole.slice(0..start).trimmed());
    let listener = without_particle(&whole.slice(end..text.len()).trimmed());
    (is_name(&remote) && is_name(&listener) && !speaks_of_traffic(remote.as_str())).then_some(Parties {
        listener,
        remote,
        direction: Direction::Inbound,
    })
}

/// Whether a direction stands in front of the ends.
pub(super) fn states_direction(cell: &Mapped) -> bool {
    behind_direction(cell).as_str().len() < cell.as_str().trim_start().len()
}

/// A cell without the direction in front of its ends.
fn behind_direction(cell: &Mapped) -> Mapped {
    let (vocabulary, text) = (Vocabulary::in_force(), cell.as_str());
    let stated = [Word::Inbound, Word::Outbound].into_iter().find_map(|word| vocabulary.prefix(word, text));
    let end = stated.filter(|end| text[*end..].starts_with([' ', ':', '：'])).unwrap_or(0);
    let rest = text[end..].trim_start_matches([' ', ':', '：']);
    cell.slice(text.len() - rest.len()..text.len())
}

/// Where a word stands between others; in scripts without blanks, anywhere behind the first character.
fn places(text: &str, word: Word) -> impl Iterator<Item = (usize, usize)> {
    let vocabulary = Vocabulary::in_force();
    let mut passed = 0;
    text.char_indices().filter_map(move |(at, first)| {
        if at == 0 || at < passed {
            return None;
        }
        let end = at + vocabulary.prefix(word, &text[at..])?;
        let free = !first.is_ascii() || text[..at].ends_with(' ') && text[end..].starts_with(' ');
        passed = if free { end } else { passed };
        free.then_some((at, end))
    })
}

/// "From the console", "traffic from the console": the name behind the word.
fn without_source(name: &Mapped) -> Mapped {
    let text = name.as_str();
    let front = Vocabulary::in_force()
        .prefix(Word::Away, text)
        .filter(|end| !text[*end..].starts_with(char::is_alphanumeric) || !text.is_ascii());
    let end = front.or_else(|| places(text, Word::Away).last().map(|(_, end)| end)).unwrap_or(0);
    name.slice(end..text.len()).trimmed()
}

/// "コンソールへ": the name in front of the particle.
fn without_particle(name: &Mapped) -> Mapped {
    let text = name.as_str();
    let mut ends = text.char_indices().map(|(at, _)| at).filter(|at| *at > 0 && !text.is_ascii());
    let end = ends.find(|at| Vocabulary::in_force().is(Word::Arrives, &text[*at..])).unwrap_or(text.len());
    name.slice(0..end).trimmed()
}

fn is_name(name: &Mapped) -> bool {
    let text = name.as_str();
    text.contains(char::is_alphabetic) && text.chars().count() <= LONGEST && !text.contains([':', '：', '。', ';'])
}

/// "Access to the console", "Connections to the store": what leads there names nobody.
fn speaks_of_traffic(name: &str) -> bool {
    let vocabulary = Vocabulary::in_force();
    let last = name.rsplit(' ').next().unwrap_or(name);
    [Word::Traffic, Word::Reach].into_iter().any(|word| vocabulary.is(word, last)) || vocabulary.is(Word::Example, name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    fn told(cell: &str) -> Option<String> {
        let found = parties(&Mapped::verbatim(SourceId(0), cell, 0))?;
        Some(format!("{} > {}", found.remote.as_str(), found.listener.as_str()))
    }

    #[test]
    fn words_between_names_lead_to_who_listens() {
        for (cell, expected) in [
            ("Agent to the console", "Agent > console"),
            ("Outbound console to Store", "console > Store"),
            ("Traffic from agents to relay", "agents > relay"),
        ] {
            assert_eq!(told(cell).as_deref(), Some(expected));
        }
        for cell in
            ["Access to the console", "A to B to C", "to B", "80 to 90", "Console", "Connection to store", "á to the ü to €"]
        {
            assert_eq!(told(cell), None, "{cell}");
        }
    }
}
