//! Lists below an item that says that ports follow: "The host must reach the controller on the following TCP ports".
//!
//! In: the items of a list. Out: the same in parts, those below such an item by themselves. Deliberately not here: items below a
//! name or a direction, which belong to it (`belongs`).

use super::{Listed, names_a_number};
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// Items that are read as one list, and the item above them that leads to ports.
pub(in crate::lower) struct Part {
    pub(in crate::lower) lead: Option<Mapped>,
    pub(in crate::lower) items: Vec<Listed>,
}

/// The parts of a list, in order; the item that leads to some stands at the end of the part before.
pub(in crate::lower) fn by_lead(items: Vec<Listed>) -> Vec<Part> {
    let mut parts = vec![Part { lead: None, items: Vec::new() }];
    // How deep the item is that leads to the part being filled.
    let mut above: Option<u8> = None;
    let mut items = items.into_iter().peekable();
    while let Some((depth, text)) = items.next() {
        if above.take_if(|lead| depth <= *lead).is_some() {
            parts.push(Part { lead: None, items: Vec::new() });
        }
        let leads = above.is_none() && items.peek().is_some_and(|(next, _)| *next > depth) && announces(&text);
        if let Some(part) = parts.last_mut() {
            part.items.push((depth, text.clone()));
        }
        if leads {
            above = Some(depth);
            parts.push(Part { lead: Some(text), items: Vec::new() });
        }
    }
    parts.retain(|part| !part.items.is_empty());
    parts
}

/// Whether an item says that ports follow, and states none.
fn announces(text: &Mapped) -> bool {
    let says = |word| Vocabulary::in_force().contains(word, text.as_str());
    says(Word::Following) && says(Word::PortNouns) && !names_a_number(text)
}
