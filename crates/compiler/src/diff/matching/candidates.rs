//! Points that share no whole key: scored where they share a rare name, a word of it, a port in one table, or a row.
//!
//! In: what is left of both sides, after a release usually little. Out: pairs and ties. Near linear: a key that many points
//! share brings no candidates. Deliberately not here: what a pair scores (`score`), and which pairs of a block are best
//! (`assign`).

use std::collections::{BTreeMap, BTreeSet};

use super::assign::{Edge, best};
use super::{State, score, ties};
use crate::diff::sheet::Point;

/// A key that more points of the new side share than this tells too little.
const COMMON: usize = 120;

/// What may bring two points together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Clue {
    /// The whole name of a listener or a remote device.
    Name(u32),
    /// A word of one.
    Word(u32),
    /// A port expression.
    Ports(u32),
    /// A label.
    Label(u32),
}

/// Pairs the likely ones.
pub(super) fn likely(state: &mut State<'_, '_>) {
    for edges in components(edges(state)) {
        let pairs = best(&edges);
        for pair in ties::set_apart(state, &edges, pairs) {
            state.pair(pair.old, pair.new);
        }
    }
}

fn edges(state: &State<'_, '_>) -> Vec<Edge> {
    let mut index: BTreeMap<Clue, Vec<usize>> = BTreeMap::new();
    for new in state.new_left.iter() {
        for clue in clues(state, &state.new.points[new]) {
            index.entry(clue).or_default().push(new);
        }
    }
    index.retain(|_, news| news.len() <= COMMON);
    let mut edges = Vec::new();
    for old in state.old_left.iter() {
        let clues = clues(state, &state.old.points[old]);
        let news: BTreeSet<usize> = clues.iter().filter_map(|clue| index.get(clue)).flatten().copied().collect();
        for new in news {
            if let Some(score) = score::score(state, old, new) {
                edges.push(Edge { old, new, score, distance: score::distance(state, old, new) });
            }
        }
    }
    edges
}

fn clues(state: &State<'_, '_>, point: &Point) -> BTreeSet<Clue> {
    let mut clues = BTreeSet::from([Clue::Ports(point.ports), Clue::Label(point.label)]);
    for name in [point.listener, point.remote] {
        clues.insert(Clue::Name(name));
        clues.extend(state.names.tokens(name).iter().map(|word| Clue::Word(*word)));
    }
    clues.retain(|clue| !matches!(clue, Clue::Ports(0) | Clue::Label(0) | Clue::Name(0)));
    clues
}

/// Possible pairs, parted into blocks that share no point.
fn components(edges: Vec<Edge>) -> Vec<Vec<Edge>> {
    let mut groups: BTreeMap<usize, usize> = BTreeMap::new();
    let mut owner_of_new: BTreeMap<usize, usize> = BTreeMap::new();
    for edge in &edges {
        let root = find(&mut groups, edge.old);
        let other = *owner_of_new.entry(edge.new).or_insert(root);
        let other = find(&mut groups, other);
        groups.insert(root.max(other), root.min(other));
    }
    let mut blocks: BTreeMap<usize, Vec<Edge>> = BTreeMap::new();
    for edge in edges {
        blocks.entry(find(&mut groups, edge.old)).or_default().push(edge);
    }
    blocks.into_values().collect()
}

fn find(groups: &mut BTreeMap<usize, usize>, mut at: usize) -> usize {
    let mut path = Vec::new();
    while let Some(parent) = groups.get(&at).copied().filter(|parent| *parent != at) {
        path.push(at);
        at = parent;
    }
    for step in path {
        groups.insert(step, at);
    }
    at
}
