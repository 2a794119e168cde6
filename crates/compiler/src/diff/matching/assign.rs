//! The best total assignment of a small block.
//!
//! In: scores of some old and some new points. Out: the pairs whose scores add up to the most. Deliberately not here: what a
//! score means. A block that is too large for the exact method is solved by its best scores first; blocks are formed so that
//! none is.

use std::collections::BTreeMap;

use pathfinding::kuhn_munkres::kuhn_munkres;
use pathfinding::matrix::Matrix;

/// Sides up to which the exact method is used; its cost grows with the third power.
const EXACT: usize = 160;

/// A possible pair and its score.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge {
    pub(super) old: usize,
    pub(super) new: usize,
    pub(super) score: i64,
    /// Decides between totals that are equal otherwise.
    pub(super) distance: i64,
}

/// Greater than any sum of distances in an exact block.
const SCORE_UNIT: i64 = 160 * 70_000 * 70_000 * 2;

/// The pairs of the best total, sorted.
pub(super) fn best(edges: &[Edge]) -> Vec<Edge> {
    let olds = ranks(edges.iter().map(|edge| edge.old));
    let news = ranks(edges.iter().map(|edge| edge.new));
    if edges.is_empty() || olds.len() > EXACT || news.len() > EXACT {
        return best_first(edges);
    }
    let turned = olds.len() > news.len();
    let (rows, columns) = if turned { (&news, &olds) } else { (&olds, &news) };
    let mut weights = Matrix::new(rows.len(), columns.len(), 0_i128);
    let mut by_cell = BTreeMap::new();
    for edge in edges {
        let cell = if turned { (news[&edge.new], olds[&edge.old]) } else { (olds[&edge.old], news[&edge.new]) };
        weights[cell] = i128::from(edge.score) * i128::from(SCORE_UNIT) - i128::from(edge.distance);
        by_cell.insert(cell, *edge);
    }
    let (_, chosen) = kuhn_munkres(&weights);
    let mut pairs: Vec<Edge> = chosen.into_iter().enumerate().filter_map(|cell| by_cell.get(&cell).copied()).collect();
    pairs.sort_unstable_by_key(|edge| (edge.old, edge.new));
    pairs
}

fn ranks(points: impl Iterator<Item = usize>) -> BTreeMap<usize, usize> {
    let points: std::collections::BTreeSet<usize> = points.collect();
    points.into_iter().zip(0..).collect()
}

fn best_first(edges: &[Edge]) -> Vec<Edge> {
    let mut order: Vec<Edge> = edges.to_vec();
    order.sort_unstable_by_key(|edge| (-edge.score, edge.distance, edge.old, edge.new));
    let (mut olds, mut news) = (std::collections::BTreeSet::new(), std::collections::BTreeSet::new());
    order.retain(|edge| !olds.contains(&edge.old) && !news.contains(&edge.new) && olds.insert(edge.old) && news.insert(edge.new));
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edge(old: usize, new: usize, score: i64, distance: i64) -> Edge {
        Edge { old, new, score, distance }
    }

    fn pairs(edges: &[Edge]) -> Vec<(usize, usize)> {
        best(edges).iter().map(|edge| (edge.old, edge.new)).collect()
    }

    #[test]
    fn the_total_decides_and_not_the_best_pair() {
        let edges = [edge(0, 0, 900, 0), edge(0, 1, 890, 0), edge(1, 0, 880, 0)];
        assert_eq!(pairs(&edges), [(0, 1), (1, 0)]);
    }

    #[test]
    fn distance_decides_between_equal_totals_only() {
        let crossed = [edge(0, 0, 700, 121), edge(0, 1, 700, 100), edge(1, 0, 700, 100), edge(1, 1, 700, 81)];
        assert_eq!(pairs(&crossed), [(0, 1), (1, 0)]);
        let scores = [edge(0, 0, 701, 70_000), edge(0, 1, 700, 0)];
        assert_eq!(pairs(&scores), [(0, 0)]);
    }

    #[test]
    fn more_old_points_than_new_are_assigned_too() {
        assert_eq!(pairs(&[edge(3, 9, 600, 0), edge(5, 9, 650, 0), edge(8, 9, 640, 0)]), [(5, 9)]);
        assert!(pairs(&[]).is_empty());
    }
}
