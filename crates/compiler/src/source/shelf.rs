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
///
/// What is asked for the first time is not kept yet: many texts stand in one row alone, and each would drive out one that
/// repeats, and touch memory that nobody had looked at for long.
#[derive(Debug)]
pub(crate) struct Shelf<T: ?Sized> {
    places: Vec<Place<T>>,
}

#[derive(Debug)]
struct Place<T: ?Sized> {
    /// Hash of the name that was asked for last, and was not there.
    missed: u32,
    /// Hash of the name of what is kept.
    named: u32,
    kept: Option<Arc<T>>,
}

impl<T: ?Sized> Shelf<T> {
    pub(crate) fn new() -> Self {
        let empty = || Place { missed: 0, named: 0, kept: None };
        Self { places: std::iter::repeat_with(empty).take(PLACES).collect() }
    }

    /// What has this name: what is kept if it `is_it`, else what is made now.
    pub(crate) fn share(&mut self, name: &str, is_it: impl FnOnce(&T) -> bool, make: impl FnOnce() -> Arc<T>) -> Arc<T> {
        let hash = FixedState::default().hash_one(name);
        let (at, hash) = (hash as usize % PLACES, (hash >> 32) as u32);
        let place = &mut self.places[at];
        if let Some(kept) = place.kept.as_ref().filter(|kept| place.named == hash && is_it(kept)) {
            return Arc::clone(kept);
        }
        let made = make();
        if std::mem::replace(&mut place.missed, hash) == hash {
            (place.named, place.kept) = (hash, Some(Arc::clone(&made)));
        }
        made
    }
}

impl Shelf<str> {
    /// A text, shared with its like.
    pub(crate) fn text(&mut self, text: &str) -> Arc<str> {
        self.share(text, |kept| kept == text, || Arc::from(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_repeat_are_one() {
        let mut shelf = Shelf::new();
        let [first, other, second, third] = ["Web", "DNS", "Web", "Web"].map(|text| shelf.text(text));
        assert!(!Arc::ptr_eq(&first, &second) && Arc::ptr_eq(&second, &third));
        assert_eq!((&*first, &*other, &*third), ("Web", "DNS", "Web"));
    }

    #[test]
    fn what_has_the_name_of_another_is_made_anew() {
        let mut shelf: Shelf<str> = Shelf::new();
        for wanted in ["a", "a", "b", "b", "a"] {
            let shared = shelf.share("name", |kept| kept == wanted, || Arc::from(wanted));
            assert_eq!(&*shared, wanted);
        }
    }
}
