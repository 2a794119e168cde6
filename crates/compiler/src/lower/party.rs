//! Names of listeners and remote devices: the name proper, the sides and the process in brackets.
//!
//! In: a name as cleaned. Out: a [`Party`]. Deliberately not here: which cell names whom, and several devices in one cell
//! (`flow`).

use std::sync::Arc;

use portolan_model::Side;

use super::clean;
use crate::ir::{Party, Text};
use crate::source::Place;
use crate::vocabulary::{Vocabulary, Word};

/// Reads a name. `inherited_from` is the cell above, where the row's own cell is empty.
pub(super) fn party(name: Text, inherited_from: Option<Place>) -> Party {
    let base = Arc::clone(&name.clean);
    let mut party = Party { base, sides: Vec::new(), opposite: false, process: None, inherited_from, name };
    // Most names are their own base.
    if !clean::is_clean(&party.base) || party.base.contains('(') {
        party.base = without_brackets(&mut party).into();
    }
    if party.sides.is_empty() {
        party.sides = Vocabulary::in_force().sides(&party.base);
        trailing_letter(&mut party);
    }
    party
}

/// The name without what stands in brackets, which is taken up.
fn without_brackets(party: &mut Party) -> String {
    let folded = crate::source::fold_str(&party.name.joined(" "));
    let mut base = String::new();
    let mut rest = folded.as_str();
    while let Some(open) = rest.find('(') {
        let Some(close) = closing(&rest[open..]) else { break };
        base.push_str(&rest[..open]);
        bracket(&rest[open + 1..open + close], party);
        rest = &rest[open + close + 1..];
    }
    base.push_str(rest);
    base.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where the bracket that a text begins with ends; those within it are part of what it says.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    text.char_indices().find_map(|(at, letter)| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => return None,
        }
        (depth == 0).then_some(at)
    })
}

fn bracket(text: &str, party: &mut Party) {
    let vocabulary = Vocabulary::in_force();
    let sides = vocabulary.sides(text);
    if vocabulary.contains(Word::Opposite, text) {
        party.opposite = true;
        party.sides.extend(sides);
    } else if sides.is_empty() {
        party.process = Some(match party.process.take() {
            Some(other) => format!("{other}, {}", text.trim()),
            None => text.trim().to_owned(),
        });
    } else {
        party.sides.extend(sides);
    }
}

/// `Logger A`, `ルータ A`, `DB サーバ A/B`: a single letter at the end is a side.
fn trailing_letter(party: &mut Party) {
    let Some((stem, last)) = party.base.rsplit_once(' ') else { return };
    let letters = match last {
        "A" => vec![Side::A],
        "B" => vec![Side::B],
        "A/B" => vec![Side::A, Side::B],
        _ if party.sides.is_empty() => return,
        _ => Vec::new(),
    };
    if letters.is_empty() {
        return;
    }
    party.base = stem.trim_end().into();
    party.sides = letters;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_end_where_they_began() {
        assert_eq!(["(x)", "(x (y)) z", "(x (y)", "(()())"].map(closing), [Some(2), Some(6), None, Some(5)]);
    }
}
