//! Names of listeners and remote devices: the name proper, the sides and the process in brackets.

use portolan_model::Side;

use crate::ir::{Party, Text};
use crate::source::Place;
use crate::vocabulary::{Vocabulary, Word};

/// Reads a name. `inherited_from` is the cell above, where the row's own cell is empty.
pub(super) fn party(name: Text, inherited_from: Option<Place>) -> Party {
    let vocabulary = Vocabulary::in_force();
    let folded = crate::source::fold_str(&name.joined(" "));
    let mut party = Party { base: String::new(), sides: Vec::new(), opposite: false, process: None, inherited_from, name };
    let mut base = String::new();
    let mut rest = folded.as_str();
    while let Some(open) = rest.find('(') {
        let Some(close) = rest[open..].find(')') else { break };
        base.push_str(&rest[..open]);
        bracket(&rest[open + 1..open + close], &mut party);
        rest = &rest[open + close + 1..];
    }
    base.push_str(rest);
    party.base = base.split_whitespace().collect::<Vec<_>>().join(" ");
    if party.sides.is_empty() {
        party.sides = vocabulary.sides(&party.base);
        trailing_letter(&mut party);
    }
    party
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
    party.base = stem.trim_end().to_owned();
    party.sides = letters;
}
