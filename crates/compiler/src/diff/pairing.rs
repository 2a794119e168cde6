//! Which document of the old side compares with which of the new one.
//!
//! By id; then by product, release and language; then by product, an edition in the same language first; a single document on
//! each side compares whatever it is called. What is left has no counterpart.
//!
//! In: both sides. Out: a [`Pairing`]. Deliberately not here: which endpoint is which (`matching`).

use super::side::{Document, Side};
use crate::source::key_str;

/// Documents that compare, and those that stand alone.
#[derive(Debug, Default)]
pub(super) struct Pairing<'s> {
    pub(super) pairs: Vec<(&'s Document, &'s Document)>,
    pub(super) old_only: Vec<&'s Document>,
    pub(super) new_only: Vec<&'s Document>,
}

/// Pairs the documents of two sides.
pub(super) fn pair<'s>(old: &'s Side, new: &'s Side) -> Pairing<'s> {
    let mut pairing =
        Pairing { pairs: Vec::new(), old_only: old.documents.iter().collect(), new_only: new.documents.iter().collect() };
    if let ([a], [b]) = (pairing.old_only.as_slice(), pairing.new_only.as_slice()) {
        return Pairing { pairs: vec![(a, b)], ..Pairing::default() };
    }
    let product = |document: &Document| (key_str(&document.vendor), key_str(&document.product));
    pairing.take(|a, b| a.id == b.id);
    pairing.take(|a, b| product(a) == product(b) && key_str(&a.release) == key_str(&b.release) && a.language == b.language);
    pairing.take(|a, b| product(a) == product(b) && a.language == b.language);
    pairing.take(|a, b| product(a) == product(b));
    pairing
}

impl Pairing<'_> {
    fn take(&mut self, same: impl Fn(&Document, &Document) -> bool) {
        let olds = std::mem::take(&mut self.old_only);
        for old in olds {
            match self.new_only.iter().position(|new| same(old, new)) {
                Some(at) => self.pairs.push((old, self.new_only.remove(at))),
                None => self.old_only.push(old),
            }
        }
    }
}
