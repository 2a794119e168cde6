//! Texts that repeat, kept once: rows of a table say the same as those around them.
//!
//! In: texts, one after the other. Out: the same texts, shared. Deliberately not here: what they mean.

use std::hash::BuildHasher;
use std::sync::Arc;

use foldhash::fast::FixedState;

/// How many texts are remembered, each at the place that its letters give. A text that was driven out by another is kept twice,
/// which costs memory and nothing else.
const PLACES: usize = 1 << 14;

/// Shares texts, and what has a text as its name.
#[derive(Debug)]
pub(crate) struct Shelf<T: ?Sized> {
    places: Vec<Option<Arc<T>>>,
}

impl<T: ?Sized> Shelf<T> {
    pub(crate) fn new() -> Self {
        Self { places: vec![None; PLACES] }
    }

    /// The place of a name, and what was put there last, for this name or another.
    pub(crate) fn place(&mut self, name: &str) -> &mut Option<Arc<T>> {
        &mut self.places[place_of(name)]
    }
}

impl Shelf<str> {
    /// A text, shared with its like.
    pub(crate) fn text(&mut self, text: &str) -> Arc<str> {
        let place = self.place(text);
        match place {
            Some(kept) if **kept == *text => Arc::clone(kept),
            _ => Arc::clone(place.insert(Arc::from(text))),
        }
    }
}

/// The place of a text. What is shared depends on it, and nothing else.
fn place_of(text: &str) -> usize {
    FixedState::default().hash_one(text) as usize % PLACES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_repeat_are_one() {
        let mut shelf = Shelf::new();
        let (first, other, again) = (shelf.text("Web"), shelf.text("DNS"), shelf.text("Web"));
        assert!(Arc::ptr_eq(&first, &again));
        assert_eq!((&*first, &*other), ("Web", "DNS"));
    }
}
