//! Which end of its connections a column names, where its heading says so beside something else: the source, the destination, or
//! either of them.
//!
//! In: judgements by heading, and how the cells read. Out: columns of parties. Deliberately not here: which end a column of either
//! names in a row, since the direction of the row decides (`columns`).

use super::{Content, Judgement, MOSTLY, SAMPLE};
use crate::ir::Role;
use crate::lower::{arrowed, worded_ends};
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// The end that a heading names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Source,
    Destination,
    Either,
}

/// Puts columns right whose headings name an end of connections. `cells` are the data cells, column by column.
pub(super) fn name(judgements: &mut [Judgement], contents: &[Content], headings: &[Option<Mapped>], cells: &[Vec<&Mapped>]) {
    let ends: Vec<Option<End>> = headings.iter().map(|heading| heading.as_ref().and_then(end)).collect();
    either(judgements, contents, &ends, cells);
    if !ends.contains(&Some(End::Source)) || !ends.contains(&Some(End::Destination)) {
        return;
    }
    // "Source service, destination service": the words beside the ends are those of anybody.
    for ((judgement, _), end) in judgements.iter_mut().zip(contents).zip(&ends).filter(|((_, content), _)| names(content)) {
        match (end, judgement.role) {
            // In some languages one word is the start of a range and of a connection.
            (Some(End::Source), Role::Listener | Role::Label | Role::RangeStart) => {
                judgement.set(Role::Remote, "its heading names the source, and another one the destination");
            }
            (Some(End::Destination), Role::Remote | Role::Label) => {
                judgement.set(Role::Listener, "its heading names the destination, and another one the source");
            }
            _ => {}
        }
    }
}

/// The column of either end, if there is one. Cells that draw arrows name both ends at once.
fn either(judgements: &mut [Judgement], contents: &[Content], ends: &[Option<End>], cells: &[Vec<&Mapped>]) {
    let Some(index) = ends.iter().position(|end| *end == Some(End::Either)) else { return };
    let drawn = cells[index].iter().take(SAMPLE).any(|cell| arrowed::parties(cell).is_some());
    let judgement = &mut judgements[index];
    let party = matches!(judgement.role, Role::Listener | Role::Remote | Role::Label | Role::Extra);
    if party && names(&contents[index]) && !drawn {
        judgement.set(Role::Remote, "its heading names both ends, and the direction of a row tells which one is meant");
        judgement.heading_role = Some(Role::Remote);
        judgement.either = true;
    }
}

/// Beside a column of directions, in a table that names nobody else, one headed as the other end ("remote") or, where no column says
/// what the ports are for either, as networks ("IP CIDR") holds whoever is there.
pub(super) fn by_direction(judgements: &mut [Judgement], contents: &[Content], headings: &[Option<Mapped>]) {
    let has = |role: Role| judgements.iter().any(|judgement| judgement.role == role);
    if !has(Role::Direction) || has(Role::Listener) || has(Role::RemotePorts) {
        return;
    }
    let vocabulary = Vocabulary::in_force();
    let unlabelled = !has(Role::Label) && !has(Role::Remote);
    let headed = |index: usize| {
        headings[index].as_ref().is_some_and(|heading| match judgements[index].role {
            Role::Remote => vocabulary.is(Word::OtherEnd, heading.as_str()),
            Role::Extra | Role::Notes => unlabelled && vocabulary.contains(Word::Networks, heading.as_str()),
            _ => false,
        })
    };
    let mut filled = (0..judgements.len()).filter(|index| contents[*index].filled > 0 && names(&contents[*index]));
    if let Some(index) = filled.find(|index| headed(*index)) {
        judgements[index].set(Role::Remote, "another column states the direction, and this one whoever is at the other end");
        judgements[index].either = true;
    }
}

/// A column whose cells name both ends in words ("Agent to console"), in a table with no column for either of them. Its heading is
/// none that is known, or that of directions: what ports are for may be told in such words too ("Access to the console").
pub(super) fn both_in_words(judgements: &mut [Judgement], cells: &[Vec<&Mapped>]) {
    if judgements.iter().any(|judgement| matches!(judgement.role, Role::Listener | Role::Remote)) {
        return;
    }
    let may = |judgement: &Judgement| {
        judgement.role == Role::Direction || judgement.role == Role::Extra && judgement.heading_role.is_none()
    };
    let named = |column: &[&Mapped]| {
        let filled = || column.iter().filter(|cell| !cell.is_blank()).take(SAMPLE);
        let both = filled().filter(|cell| worded_ends::parties(cell).is_some()).count();
        both > 0 && both * 100 >= filled().count() * MOSTLY
    };
    let found = judgements.iter_mut().zip(cells).find(|(judgement, column)| may(judgement) && named(column));
    if let Some((judgement, _)) = found {
        judgement.set(Role::Listener, "its cells name both ends, who connects and who listens");
        judgement.both_ends = true;
    }
}

/// Whether cells may be names.
const fn names(content: &Content) -> bool {
    content.numbers < 30
}

/// The end that a heading names. "Source → destination" is about both, and its cells draw the arrow themselves.
fn end(heading: &Mapped) -> Option<End> {
    let (vocabulary, text) = (Vocabulary::in_force(), heading.as_str());
    let drawn = text.contains(['→', '>', '⇒', '←', '<', '↔']);
    let parted = text.contains(['/', '／', '・', '·', '|', '\n', ',', '、']) || vocabulary.contains(Word::And, text);
    if vocabulary.contains(Word::Source, text) && vocabulary.contains(Word::Destination, text) {
        return (parted && !drawn).then_some(End::Either);
    }
    // "Reason to allow" names no end.
    let says = |word| vocabulary.contains_long(word, text) || !text.is_ascii() && vocabulary.contains(word, text);
    let ends = [(Word::Source, End::Source), (Word::Destination, End::Destination)];
    ends.into_iter().find(|(word, _)| says(*word)).map(|(_, end)| end)
}
