//! Endpoints that are printed once more, or once fewer: neither opened nor closed.
//!
//! In: what is left of both sides, and the pairs. Out: old points that became one with another, and new points that repeat
//! one. They own the same port as a matched point of their own side, and speak of the same remote devices. Deliberately not here:
//! points unlike any that is matched; those were opened or closed.

use std::collections::BTreeMap;

use super::State;
use crate::diff::name::Names;
use crate::diff::sheet::{Point, Sheet};
use crate::snapshot::DirectionWord;

type Spare = Vec<(usize, usize)>;

/// Takes spare points off both sides.
pub(super) fn fold(state: &mut State<'_, '_>) -> (Spare, Spare) {
    let (merged, repeated) = find(state);
    merged.iter().for_each(|(old, _)| {
        state.old_left.remove(*old);
    });
    repeated.iter().for_each(|(new, _)| {
        state.new_left.remove(*new);
    });
    (merged, repeated)
}

/// What is spare on either side; nothing is taken off.
pub(super) fn find(state: &State<'_, '_>) -> (Spare, Spare) {
    let pairs = state.pairs.iter().copied();
    let turned = pairs.clone().map(|(old, new)| (new, old));
    let merged = spare(state.old, state.new, state.names, state.old_left.iter(), pairs);
    (merged, spare(state.new, state.old, state.names, state.new_left.iter(), turned))
}

/// Points left on one side, each with the point of the other side that its like on its own side met.
fn spare(
    here: &Sheet<'_>,
    there: &Sheet<'_>,
    names: &Names,
    left: impl Iterator<Item = usize>,
    pairs: impl Iterator<Item = (usize, usize)>,
) -> Spare {
    let left: Vec<usize> = left.collect();
    if left.is_empty() {
        return Vec::new();
    }
    let mut matched: BTreeMap<_, Vec<(usize, usize)>> = BTreeMap::new();
    // Pairs are many and points left are few: most pairs have another listener than all of these.
    let mut listens = vec![false; names.count()];
    left.iter().for_each(|at| {
        matched.entry(here.points[*at].owned()).or_default();
        listens[here.points[*at].listener as usize] = true;
    });
    for (mine, theirs) in pairs.filter(|(mine, _)| listens[here.points[*mine].listener as usize]) {
        if let Some(likes) = matched.get_mut(&here.points[mine].owned()) {
            likes.push((mine, theirs));
        }
    }
    let like = |at: usize| {
        let point = &here.points[at];
        let likes = matched.get(&point.owned()).into_iter().flatten();
        let meets = likes.filter(|(mine, theirs)| repeats(names, point, &here.points[*mine], &there.points[*theirs]));
        // Of several, the one whose continuation stands in the most similar section, then the one that sorts first by content.
        let section = |theirs: usize| std::cmp::Reverse(names.likeness(there.points[theirs].section, point.section));
        meets.min_by_key(|(mine, theirs)| (section(*theirs), &here.points[*mine])).map(|(_, theirs)| (at, *theirs))
    };
    left.into_iter().filter_map(like).collect()
}

/// Whether an old or new point that is left over would be told as a repetition of its like, given whom that like met.
pub(super) fn repeats(names: &Names, left: &Point, like: &Point, met: &Point) -> bool {
    left.owned() == like.owned()
        && left.table == like.table
        && same_way(left.direction, like.direction)
        && (same_remotes(names, left, like) || same_remotes_covered(names, met, left))
}

/// Whether one direction adds nothing to another: traffic that also goes the other way needs a rule of its own.
fn same_way(left: Option<DirectionWord>, like: Option<DirectionWord>) -> bool {
    left == like || left.is_none() || matches!(like, None | Some(DirectionWord::Bidirectional))
}

fn same_remotes(names: &Names, a: &Point, b: &Point) -> bool {
    let conflict = names.differ_in_index(a.remote, b.remote);
    !conflict && (a.remote == 0 || b.remote == 0 || names.covers(a.remote, b.remote) || names.covers(b.remote, a.remote))
}

fn same_remotes_covered(names: &Names, whole: &Point, part: &Point) -> bool {
    part.remote != 0 && names.covers(whole.remote, part.remote)
}
