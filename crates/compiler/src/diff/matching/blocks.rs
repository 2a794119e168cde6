//! Points that share a key: sorted together, then paired within each small block.
//!
//! In: what is left of both sides. Out: pairs. Deliberately not here: points that share no key; see `candidates`.

use std::collections::BTreeSet;

use super::assign::{Edge, best};
use super::{Left, State, score, spare, ties};
use crate::diff::sheet::Point;

/// Blocks of more possible pairs than this are paired in the order of their content.
const LARGEST: usize = 10_000;

/// From which likeness on, in percent, a section is another wording of the same.
const SAME_SECTION: i64 = 70;

/// Peels off the points that are printed on both sides with all that stands with them.
pub(super) fn peel(state: &mut State<'_, '_>) {
    let (mut olds, mut news) = (state.old_order, state.new_order);
    // Both sides are in the order of their content, and all points are left yet.
    while let ([old, older @ ..], [new, newer @ ..]) = (olds, news) {
        let order = state.old.points[*old].content().cmp(&state.new.points[*new].content());
        if order.is_eq() {
            state.pair(*old, *new);
        }
        if order.is_le() {
            olds = older;
        }
        if order.is_ge() {
            news = newer;
        }
    }
}

/// Pairs what states the same rule, wherever it is printed.
pub(super) fn same_rule(state: &mut State<'_, '_>) {
    let (alone, several): (Vec<_>, Vec<_>) =
        blocks(state, Point::rule).into_iter().partition(|(olds, news)| olds.len() == 1 && news.len() == 1);
    for (olds, news) in alone {
        state.pair(olds[0], news[0]);
    }
    for (olds, news) in several {
        settle(state, &olds, &news, false);
    }
}

/// Pairs what the same party listens on, for another remote device.
pub(super) fn same_owner(state: &mut State<'_, '_>) {
    for (olds, news) in blocks(state, Point::owned) {
        settle(state, &olds, &news, true);
    }
}

/// Pairs what is printed several times and, in one of its rows, has another port now: between the same parties it went on, and
/// was not merged into the other rows while a new one came from nowhere. Where nobody can say which, it is left.
pub(super) fn continued(state: &mut State<'_, '_>) {
    let (merged, repeated) = spare::find(state);
    let merged: BTreeSet<usize> = merged.into_iter().map(|(old, _)| old).collect();
    let repeated: BTreeSet<usize> = repeated.into_iter().map(|(new, _)| new).collect();
    for (olds, news) in blocks(state, Point::parties) {
        if olds.len() * news.len() > LARGEST {
            continue;
        }
        let all = olds.iter().flat_map(|old| news.iter().map(move |new| (*old, *new)));
        let spare = all.filter(|(old, new)| merged.contains(old) || repeated.contains(new));
        let edge = |(old, new)| {
            score::score(state, old, new).map(|score| Edge { old, new, score, distance: score::distance(state, old, new) })
        };
        let edges: Vec<Edge> = spare.filter_map(edge).collect();
        for pair in ties::unrivalled(state, &edges, best(&edges)) {
            state.pair(pair.old, pair.new);
        }
    }
}

/// The best total assignment within a block. Where the rule is the same, any choice is right; elsewhere a tie is told.
fn settle(state: &mut State<'_, '_>, olds: &[usize], news: &[usize], tell_ties: bool) {
    if olds.len() * news.len() > LARGEST {
        olds.iter().zip(news).for_each(|(old, new)| state.pair(*old, *new));
        return;
    }
    let mut edges = Vec::with_capacity(olds.len() * news.len());
    for (old, new) in olds.iter().flat_map(|old| news.iter().map(move |new| (*old, *new))) {
        // Where other points of the block remain to be looked at, one in quite another section can wait.
        let (a, b) = (state.old.points[old].section, state.new.points[new].section);
        if tell_ties || state.names.likeness(a, b) >= SAME_SECTION {
            // What shares a key may be scored low, yet it is to be paired.
            edges.push(Edge { old, new, score: score::score(state, old, new).unwrap_or(1), distance: 0 });
        }
    }
    let pairs = best(&edges);
    let pairs = if tell_ties { ties::set_apart(state, &edges, pairs) } else { pairs };
    for pair in pairs {
        state.pair(pair.old, pair.new);
    }
}

/// What is left of both sides, by key; blocks with points of one side only are left out.
fn blocks<K: Ord>(state: &State<'_, '_>, key: impl Fn(&Point) -> K) -> Vec<(Vec<usize>, Vec<usize>)> {
    let olds = by_key(&state.old.points, state.old_order, &state.old_left, &key);
    let mut news = by_key(&state.new.points, state.new_order, &state.new_left, &key).into_iter().peekable();
    let mut blocks = Vec::new();
    for olds in olds.chunk_by(|(a, _), (b, _)| a == b) {
        let wanted = &olds[0].0;
        while news.next_if(|(key, _)| key < wanted).is_some() {}
        let same: Vec<usize> = std::iter::from_fn(|| news.next_if(|(key, _)| key == wanted)).map(|(_, at)| at).collect();
        if !same.is_empty() {
            blocks.push((olds.iter().map(|(_, at)| *at).collect(), same));
        }
    }
    blocks
}

/// What is left of a side, by key; what shares one, in the order of its content.
fn by_key<K: Ord>(points: &[Point], order: &[usize], left: &Left, key: impl Fn(&Point) -> K) -> Vec<(K, usize)> {
    let left = order.iter().copied().filter(|at| left.contains(*at));
    let mut keyed: Vec<(K, usize)> = left.map(|at| (key(&points[at]), at)).collect();
    keyed.sort_by(|(a, _), (b, _)| a.cmp(b));
    keyed
}
