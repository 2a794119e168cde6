//! The points of a side that are not matched yet.
//!
//! In: how many there are. Out: which are left. All of them are there at first and nearly all go one by one: a mark for each is
//! less work than a set in order. Deliberately not here: what the points are.

/// Points by their number, in order.
#[derive(Debug)]
pub(super) struct Left {
    marks: Vec<bool>,
}

impl Left {
    /// All of so many.
    pub(super) fn all(count: usize) -> Self {
        Self { marks: vec![true; count] }
    }

    pub(super) fn contains(&self, at: usize) -> bool {
        self.marks.get(at).is_some_and(|left| *left)
    }

    pub(super) fn remove(&mut self, at: usize) {
        if let Some(left) = self.marks.get_mut(at) {
            *left = false;
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = usize> {
        self.marks.iter().enumerate().filter(|(_, left)| **left).map(|(at, _)| at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_stays_in_order() {
        let mut left = Left::all(4);
        [2, 0, 9].into_iter().for_each(|at| left.remove(at));
        assert_eq!(left.iter().collect::<Vec<_>>(), [1, 3]);
        assert!(left.contains(3) && !left.contains(2) && !left.contains(4));
    }
}
