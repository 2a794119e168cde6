//! The vocabulary in force while a workspace compiles.
//!
//! A workspace may add words. The grammar asks for words in some thirty small functions and the lints in as many; instead of
//! handing the vocabulary through all of them, compiling sets it for the time of the call, on its own thread, and takes it away
//! again. So compiling stays a function of its input: nothing of one call is seen by the next.
//!
//! In: a vocabulary, and what to run with it. Out: whatever that returns, and the vocabulary to all who ask meanwhile.
//! Deliberately not here: merging a workspace's words with ours (`workspace`).

use std::cell::RefCell;
use std::sync::Arc;

use super::{BUILT_IN, Vocabulary};

thread_local! {
    static IN_FORCE: RefCell<Option<Arc<Vocabulary>>> = const { RefCell::new(None) };
}

impl Vocabulary {
    /// The vocabulary of the workspace that compiles; outside of one, the program's own.
    #[must_use]
    pub fn in_force() -> Arc<Self> {
        IN_FORCE.with_borrow(|set| set.clone()).unwrap_or_else(|| Arc::clone(&BUILT_IN))
    }

    /// Runs something with this vocabulary in force.
    pub fn during<T>(self: &Arc<Self>, run: impl FnOnce() -> T) -> T {
        let _before = Before(IN_FORCE.replace(Some(Arc::clone(self))));
        run()
    }
}

/// What was in force before, put back when this goes out of scope, also while a panic unwinds.
struct Before(Option<Arc<Vocabulary>>);

impl Drop for Before {
    fn drop(&mut self) {
        IN_FORCE.set(self.0.take());
    }
}
