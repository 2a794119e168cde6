//! Points with more than one like, none nearer than the others: nobody can say which became which, and the report says so.
//!
//! In: the possible pairs of a block and those of the best total. Out: the pairs that stand; the rest become ties. Deliberately
//! not here: the best total (`assign`), and how a tie is told (`report`).

use std::collections::{BTreeMap, BTreeSet};

use super::assign::Edge;
use super::spare::repeats;
use super::{State, Tie};

/// Keeps the pairs that no equally good choice could replace, and sets the others apart.
pub(super) fn set_apart(state: &mut State<'_, '_>, edges: &[Edge], pairs: Vec<Edge>) -> Vec<Edge> {
    let rivals = rivals(state, edges, &pairs);
    if rivals.is_empty() {
        return pairs;
    }
    let mut ties = groups(&pairs, &rivals);
    let tied: BTreeSet<usize> = ties.iter().flat_map(|tie| tie.olds.iter().copied()).collect();
    for tie in &mut ties {
        tie.olds.iter().for_each(|old| {
            state.old_left.remove(*old);
        });
        tie.news.iter().for_each(|new| {
            state.new_left.remove(*new);
        });
    }
    state.ties.append(&mut ties);
    pairs.into_iter().filter(|pair| !tied.contains(&pair.old)).collect()
}

/// The pairs that no equally good choice could replace; of the others nothing is said yet.
pub(super) fn unrivalled(state: &State<'_, '_>, edges: &[Edge], pairs: Vec<Edge>) -> Vec<Edge> {
    let ties = groups(&pairs, &rivals(state, edges, &pairs));
    let tied: BTreeSet<usize> = ties.into_iter().flat_map(|tie| tie.olds).collect();
    pairs.into_iter().filter(|pair| !tied.contains(&pair.old)).collect()
}

/// Pairs with what could take the place of one of their points, at the same total.
fn rivals(state: &State<'_, '_>, edges: &[Edge], pairs: &[Edge]) -> Vec<(Edge, Edge)> {
    let by_old: BTreeMap<usize, &Edge> = pairs.iter().map(|pair| (pair.old, pair)).collect();
    let by_new: BTreeMap<usize, &Edge> = pairs.iter().map(|pair| (pair.new, pair)).collect();
    let score: BTreeMap<(usize, usize), &Edge> = edges.iter().map(|edge| ((edge.old, edge.new), edge)).collect();
    // Which of two that say the same went on as which makes no difference to a firewall.
    let same_old = |a: usize, b: usize| state.old.points[a].said() == state.old.points[b].said();
    let same_new = |a: usize, b: usize| state.new.points[a].said() == state.new.points[b].said();
    // What is left over as a repetition of the same endpoint leaves no doubt.
    let (olds, news) = (&state.old.points, &state.new.points);
    let repeats_new = |left: usize, pair: &Edge| repeats(state.names, &news[left], &news[pair.new], &olds[pair.old]);
    let repeats_old = |left: usize, pair: &Edge| repeats(state.names, &olds[left], &olds[pair.old], &news[pair.new]);
    let mut rivals = Vec::new();
    for edge in edges {
        let (mine, theirs) = (by_old.get(&edge.old), by_new.get(&edge.new));
        let equal = match (mine, theirs) {
            (Some(mine), None) => edge.score == mine.score && !repeats_new(edge.new, mine),
            (None, Some(theirs)) => edge.score == theirs.score && !repeats_old(edge.old, theirs),
            (Some(mine), Some(theirs)) if mine.old != theirs.old => {
                let back = score.get(&(theirs.old, mine.new));
                // Of two ways to pair the same points, the one that keeps the ports in order is taken.
                back.is_some_and(|back| {
                    edge.score + back.score == mine.score + theirs.score
                        && edge.distance + back.distance == mine.distance + theirs.distance
                }) && !same_old(mine.old, theirs.old)
                    && !same_new(mine.new, theirs.new)
            }
            _ => false,
        };
        if equal && let Some(pair) = mine.or(theirs) {
            rivals.push((**pair, *edge));
        }
    }
    rivals
}

/// Points that rival each other, directly or through others.
fn groups(pairs: &[Edge], rivals: &[(Edge, Edge)]) -> Vec<Tie> {
    let mut groups: Vec<Tie> = Vec::new();
    for (pair, rival) in rivals {
        let mut group = Tie { olds: [pair.old, rival.old].into(), news: [pair.new, rival.new].into() };
        for other in pairs.iter().filter(|other| other.old == rival.old || other.new == rival.new) {
            group.olds.insert(other.old);
            group.news.insert(other.new);
        }
        let meets = |tie: &Tie| !tie.olds.is_disjoint(&group.olds) || !tie.news.is_disjoint(&group.news);
        let (met, apart): (Vec<Tie>, Vec<Tie>) = groups.into_iter().partition(meets);
        for mut tie in met {
            group.olds.append(&mut tie.olds);
            group.news.append(&mut tie.news);
        }
        groups = apart;
        groups.push(group);
    }
    groups
}
