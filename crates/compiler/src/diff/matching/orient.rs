//! Matching in one canonical direction, so that `diff A B` and `diff B A` pair the same points.
//!
//! In: the points of both sides, or a matching. Out: whether they stand in the canonical direction, or the matching turned round.
//! Deliberately not here: what the pairs said of tables and rows, which `votes` turns itself.

use super::{Matching, Ordered, Tie};

/// Whether the old side's content sorts before the new side's.
pub(super) fn in_order(old: &Ordered<'_, '_>, new: &Ordered<'_, '_>) -> bool {
    old.points().map(|point| point.content()).le(new.points().map(|point| point.content()))
}

/// The same matching, seen from the other side.
pub(super) fn turned(matching: Matching) -> Matching {
    Matching {
        // Their order stays: the first of several endpoints of a row speaks for all, and shall be the same one.
        pairs: matching.pairs.into_iter().map(|(old, new)| (new, old)).collect(),
        closed: matching.opened,
        opened: matching.closed,
        merged: matching.repeated,
        repeated: matching.merged,
        ties: matching.ties.into_iter().map(|tie| Tie { olds: tie.news, news: tie.olds }).collect(),
    }
}
