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

/// The pairs that share a port, in order. A claim is followed up with at most `most` partners, for among many equal claims all
/// pairs are too many to read; `may` tells which pairs count.
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
        Search::new(combs, most, &may).run(&mut pairs);
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

/// A piece in a bucket, and whose it is.
#[derive(Clone, Copy)]
struct Entry {
    bucket: i64,
    piece: Piece,
    position: usize,
}

/// Pieces of one step and of one class of width: buckets `1 << class` residues wide, as wide as the pieces or wider.
#[derive(Default)]
struct Shelf {
    class: u32,
    /// Sorted by bucket, then by first row.
    entries: Vec<Entry>,
    /// The most rows that any of them runs over.
    longest: i64,
}

/// All claims on one scale.
struct Search<'a, F> {
    combs: &'a [(usize, Comb)],
    shelves: BTreeMap<i64, Vec<Shelf>>,
    most: usize,
    may: &'a F,
}

impl<'a, F: Fn(usize, usize) -> bool> Search<'a, F> {
    fn new(combs: &'a [(usize, Comb)], most: usize, may: &'a F) -> Self {
        let mut steps: BTreeMap<i64, Vec<(usize, Comb)>> = BTreeMap::new();
        for (position, comb) in combs {
            steps.entry(comb.step).or_default().push((*position, *comb));
        }
        let shelves = steps.iter().map(|(step, own)| (*step, shelves(own))).collect();
        Self { combs, shelves, most, may }
    }

    fn run(&self, found: &mut Vec<(usize, usize)>) {
        for (position, comb) in self.combs {
            let begun = found.len();
            for (step, shelves) in self.shelves.range(..=comb.step) {
                if *step == comb.step {
                    // The narrower of two finds the wider one, so that no look-up runs over many buckets.
                    let wider = shelves.iter().filter(|shelf| shelf.class >= class(comb.width));
                    let pieces = comb.pieces().into_iter().flatten();
                    self.look_up(wider, pieces, *position, begun, found);
                } else {
                    self.look_up(shelves.iter(), comb.teeth(*step), *position, begun, found);
                }
            }
        }
    }

    fn look_up<'s>(
        &self,
        shelves: impl Iterator<Item = &'s Shelf> + Clone,
        pieces: impl Iterator<Item = Piece>,
        position: usize,
        begun: usize,
        found: &mut Vec<(usize, usize)>,
    ) {
        for piece in pieces {
            for shelf in shelves.clone() {
                for entry in shelf.meeting(piece) {
                    if found.len() - begun >= self.most {
                        return;
                    }
                    let pair = (position.min(entry.position), position.max(entry.position));
                    if pair.0 != pair.1 && (self.may)(pair.0, pair.1) && !found[begun..].contains(&pair) {
                        found.push(pair);
                    }
                }
            }
        }
    }
}

impl Shelf {
    /// Entries that share a residue and a row with a piece.
    fn meeting(&self, piece: Piece) -> impl Iterator<Item = &Entry> {
        let buckets = piece.low >> self.class..=piece.high >> self.class;
        buckets.flat_map(move |bucket| {
            let first = (bucket, piece.from - self.longest);
            let start = self.entries.partition_point(|entry| (entry.bucket, entry.piece.from) < first);
            let within =
                self.entries[start..].iter().take_while(move |entry| entry.bucket == bucket && entry.piece.from <= piece.to);
            within.filter(move |entry| {
                let other = entry.piece;
                other.to >= piece.from && other.low <= piece.high && piece.low <= other.high
            })
        })
    }
}

/// Pieces of claims of one step, by class of width.
fn shelves(combs: &[(usize, Comb)]) -> Vec<Shelf> {
    let mut shelves: BTreeMap<u32, Shelf> = BTreeMap::new();
    for (position, comb) in combs {
        let class = class(comb.width);
        let shelf = shelves.entry(class).or_insert_with(|| Shelf { class, ..Shelf::default() });
        for piece in comb.pieces().into_iter().flatten() {
            shelf.longest = shelf.longest.max(piece.to - piece.from);
            let buckets = piece.low >> class..=piece.high >> class;
            shelf.entries.extend(buckets.map(|bucket| Entry { bucket, piece, position: *position }));
        }
    }
    for shelf in shelves.values_mut() {
        shelf.entries.sort_unstable_by_key(|entry| (entry.bucket, entry.piece.from, entry.position));
    }
    shelves.into_values().collect()
}

/// The class of a width.
fn class(width: i64) -> u32 {
    i64::BITS - width.leading_zeros()
}
