//! Which of many claims to ports meet, without comparing all pairs.
//!
//! In: intervals with their domains. Out: the pairs that share a port, each decided by the model's arithmetic. Deliberately not
//! here: hosts, transports, sides; the caller says which pairs may meet at all.
//!
//! The index: a claim repeats with its step, so modulo that step it is a short piece of residues over a run of rows. Pieces of
//! one step lie in buckets as wide as themselves, sorted by row; two claims of one step meet exactly if their pieces do. A claim
//! of a larger step is looked up tooth by tooth. So the work grows with the claims and the meetings, not with the pairs.

use std::collections::BTreeMap;

use portolan_model::{InstanceDomain, Intersection, Interval, Meeting, intersect};

use super::comb::{Comb, Piece};

/// A claim to ports.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The ports.
    pub interval: Interval<String>,
    /// At these instances.
    pub domain: InstanceDomain,
}

/// Two claims that meet, by their positions, the earlier first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MeetingPair {
    /// Position of the earlier.
    pub a: usize,
    /// Position of the later.
    pub b: usize,
    /// Where they meet first.
    pub meeting: Meeting,
}

/// The pairs that share a port, in order. A claim is followed up with at most `most` partners of
/// each step, for among many equal claims all pairs are too many to read; `may` tells which pairs count.
#[must_use]
pub fn meeting_pairs(claims: &[Claim], most: usize, may: impl Fn(usize, usize) -> bool) -> Vec<MeetingPair> {
    let mut scales: BTreeMap<Option<&str>, Vec<(usize, Comb)>> = BTreeMap::new();
    for (position, claim) in claims.iter().enumerate() {
        if let Some(comb) = Comb::new(&claim.interval, claim.domain) {
            scales.entry(claim.interval.setting.as_deref()).or_default().push((position, comb));
        }
    }
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for combs in scales.values() {
        Search { most, may: &may, found: &mut pairs }.scale(combs);
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs.into_iter().filter_map(|(a, b)| decided(claims, a, b)).collect()
}

fn decided(claims: &[Claim], a: usize, b: usize) -> Option<MeetingPair> {
    let (left, right) = (&claims[a], &claims[b]);
    match intersect(&left.interval, left.domain, &right.interval, right.domain) {
        Intersection::Meets(meeting) => Some(MeetingPair { a, b, meeting }),
        Intersection::Disjoint | Intersection::Unknown => None,
    }
}

/// A piece and whose it is.
type Entry = (Piece, usize);

/// Pieces of one step and of one class of width, in buckets.
#[derive(Default)]
struct Shelf {
    buckets: BTreeMap<i64, Bucket>,
}

#[derive(Default)]
struct Bucket {
    /// Sorted by first row.
    entries: Vec<Entry>,
    /// The most rows that any of them runs over.
    longest: i64,
}

struct Search<'a, F> {
    most: usize,
    may: &'a F,
    found: &'a mut Vec<(usize, usize)>,
}

impl<F: Fn(usize, usize) -> bool> Search<'_, F> {
    /// All pairs among claims that are counted on one scale.
    fn scale(&mut self, combs: &[(usize, Comb)]) {
        let mut steps: BTreeMap<i64, Vec<(usize, Comb)>> = BTreeMap::new();
        for (position, comb) in combs {
            steps.entry(comb.step).or_default().push((*position, *comb));
        }
        for (step, own) in &steps {
            let shelves = shelves(own);
            for (position, comb) in own {
                // The narrower of two finds the wider one, so that no look-up runs over many buckets.
                let classes = shelves.range(class(comb.width)..);
                let pieces: Vec<Piece> = comb.pieces().into_iter().flatten().collect();
                self.look_up(classes, &pieces, *position);
            }
            for (position, comb) in steps.range(step + 1..).flat_map(|(_, larger)| larger) {
                let teeth: Vec<Piece> = comb.teeth(*step).collect();
                self.look_up(shelves.iter(), &teeth, *position);
            }
        }
    }

    fn look_up<'s>(&mut self, shelves: impl Iterator<Item = (&'s u32, &'s Shelf)>, pieces: &[Piece], position: usize) {
        let limit = self.found.len().saturating_add(self.most);
        for (class, shelf) in shelves {
            for piece in pieces {
                for (_, bucket) in shelf.buckets.range(piece.low >> class..=piece.high >> class) {
                    self.scan(bucket, piece, position, limit);
                    if self.found.len() >= limit {
                        return;
                    }
                }
            }
        }
    }

    fn scan(&mut self, bucket: &Bucket, piece: &Piece, position: usize, limit: usize) {
        let after = bucket.entries.partition_point(|(entry, _)| entry.from <= piece.to);
        for (entry, other) in bucket.entries[..after].iter().rev() {
            if entry.from + bucket.longest < piece.from || self.found.len() >= limit {
                break;
            }
            let meets = entry.to >= piece.from && entry.low <= piece.high && piece.low <= entry.high;
            let pair = (position.min(*other), position.max(*other));
            if meets && *other != position && (self.may)(pair.0, pair.1) && self.found.last() != Some(&pair) {
                self.found.push(pair);
            }
        }
    }
}

/// Pieces of claims of one step, by class of width.
fn shelves(combs: &[(usize, Comb)]) -> BTreeMap<u32, Shelf> {
    let mut shelves: BTreeMap<u32, Shelf> = BTreeMap::new();
    for (position, comb) in combs {
        let class = class(comb.width);
        let shelf = shelves.entry(class).or_default();
        for piece in comb.pieces().into_iter().flatten() {
            for at in piece.low >> class..=piece.high >> class {
                let bucket = shelf.buckets.entry(at).or_default();
                bucket.longest = bucket.longest.max(piece.to - piece.from);
                bucket.entries.push((piece, *position));
            }
        }
    }
    for bucket in shelves.values_mut().flat_map(|shelf| shelf.buckets.values_mut()) {
        bucket.entries.sort_unstable_by_key(|(piece, position)| (piece.from, *position));
    }
    shelves
}

/// Buckets of this class are `1 << class` residues wide, as wide as the pieces in them or wider.
fn class(width: i64) -> u32 {
    i64::BITS - width.leading_zeros()
}
