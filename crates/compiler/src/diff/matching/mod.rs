//! Which endpoint of the old release is which of the new.
//!
//! In: the points of both sides. Out: a [`Matching`]: pairs, what is left on either side, what was printed once more or once
//! fewer, and ties. Deliberately not here: what differs within a pair.
//!
//! First a party that bears another name throughout gets one name ([`Aliases`]). Evidence is taken in the order of its strength. Points that say the same thing are peeled off by sorting; then those that
//! state the same rule; then those that own the same port; what is left, which is little, is scored pair by pair. Wherever there
//! is a choice, the best total assignment of a small block is taken, never the first that fits.

mod aliases;
mod assign;
mod blocks;
mod candidates;
mod left;
mod orient;
mod score;
mod spare;
mod ties;
mod votes;

use std::collections::BTreeSet;

use left::Left;

pub(super) use aliases::Aliases;
pub(super) use score::crossed;
pub(super) use votes::Votes;

use super::name::{NameId, Names};
use super::sheet::{Point, Sheet};

/// Points of the old side by index, paired with points of the new side.
#[derive(Debug, Default)]
pub(super) struct Matching {
    /// The same endpoint on both sides.
    pub(super) pairs: Vec<(usize, usize)>,
    /// Old points whose like the new side lacks.
    pub(super) closed: Vec<usize>,
    /// New points whose like the old side lacks.
    pub(super) opened: Vec<usize>,
    /// Old points, each with the new one that it became together with others.
    pub(super) merged: Vec<(usize, usize)>,
    /// New points, each with the old one that another new point continues as well.
    pub(super) repeated: Vec<(usize, usize)>,
    /// Points with more than one like, none nearer than the others.
    pub(super) ties: Vec<Tie>,
}

/// Old and new points of which nobody can say which became which.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Tie {
    /// Of the old side.
    pub(super) olds: BTreeSet<usize>,
    /// Of the new side.
    pub(super) news: BTreeSet<usize>,
}

/// What matching knows so far.
pub(super) struct State<'m, 's> {
    pub(super) old: &'m Sheet<'s>,
    pub(super) new: &'m Sheet<'s>,
    pub(super) names: &'m Names,
    pub(super) aliases: &'m Aliases,
    /// The points of each side in the order of their content.
    pub(super) old_order: &'m [usize],
    pub(super) new_order: &'m [usize],
    old_left: Left,
    new_left: Left,
    pub(super) pairs: Vec<(usize, usize)>,
    pub(super) ties: Vec<Tie>,
    pub(super) votes: Votes,
}

/// Matches two sides. Turned round, the same points meet.
pub(super) fn run(old: &Sheet<'_>, new: &Sheet<'_>, names: &Names, aliases: &Aliases) -> (Matching, Votes) {
    if !aliases.is_empty() {
        let under_one_name = |sheet: &Sheet<'_>| aliases.applied(&sheet.points);
        let (olds, news) = (under_one_name(old), under_one_name(new));
        let (old, new) = (Sheet { points: olds, spots: old.spots.clone() }, Sheet { points: news, spots: new.spots.clone() });
        return oriented(&Ordered::new(&old), &Ordered::new(&new), names, aliases);
    }
    oriented(&Ordered::new(old), &Ordered::new(new), names, aliases)
}

/// A side, and its points in the order of their content: sorting those of a large table is dear, and everything wants it.
struct Ordered<'m, 's> {
    sheet: &'m Sheet<'s>,
    order: Vec<usize>,
}

impl<'m, 's> Ordered<'m, 's> {
    fn new(sheet: &'m Sheet<'s>) -> Self {
        // The listener comes first in a point's order, and tells most rows apart: sorting pairs of numbers takes a fraction of
        // the time of sorting points that lie scattered.
        let mut order: Vec<(NameId, usize)> = sheet.points.iter().map(|point| point.listener).zip(0..).collect();
        order.sort_unstable();
        for alike in order.chunk_by_mut(|(a, _), (b, _)| a == b) {
            alike.sort_unstable_by(|(_, a), (_, b)| sheet.points[*a].cmp(&sheet.points[*b]));
        }
        Self { sheet, order: order.into_iter().map(|(_, at)| at).collect() }
    }

    fn points(&self) -> impl Iterator<Item = &Point> {
        self.order.iter().map(|at| &self.sheet.points[*at])
    }
}

fn oriented(old: &Ordered<'_, '_>, new: &Ordered<'_, '_>, names: &Names, aliases: &Aliases) -> (Matching, Votes) {
    if orient::in_order(old, new) {
        return forward(old, new, names, aliases);
    }
    let (matching, votes) = forward(new, old, names, aliases);
    (orient::turned(matching), votes.turned())
}

fn forward(old: &Ordered<'_, '_>, new: &Ordered<'_, '_>, names: &Names, aliases: &Aliases) -> (Matching, Votes) {
    let (old_order, new_order) = (old.order.as_slice(), new.order.as_slice());
    let (old, new) = (old.sheet, new.sheet);
    let mut state = State {
        old,
        new,
        names,
        aliases,
        old_order,
        new_order,
        old_left: Left::all(old.points.len()),
        new_left: Left::all(new.points.len()),
        pairs: Vec::new(),
        ties: Vec::new(),
        votes: Votes::default(),
    };
    blocks::peel(&mut state);
    blocks::same_rule(&mut state);
    blocks::same_owner(&mut state);
    blocks::continued(&mut state);
    let (mut merged, mut repeated) = spare::fold(&mut state);
    candidates::likely(&mut state);
    candidates::likely(&mut state);
    let (further_merged, further_repeated) = spare::fold(&mut state);
    merged.extend(further_merged);
    repeated.extend(further_repeated);
    let mut matching = Matching {
        pairs: state.pairs,
        closed: state.old_left.iter().collect(),
        opened: state.new_left.iter().collect(),
        merged,
        repeated,
        ties: state.ties,
    };
    matching.pairs.sort_unstable();
    matching.ties.sort();
    (matching, state.votes)
}

impl State<'_, '_> {
    /// Takes two points for the same endpoint.
    pub(super) fn pair(&mut self, old: usize, new: usize) {
        self.old_left.remove(old);
        self.new_left.remove(new);
        self.votes.count(&self.old.points[old], &self.new.points[new]);
        self.pairs.push((old, new));
    }
}
