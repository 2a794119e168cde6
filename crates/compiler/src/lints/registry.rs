//! The list of all lints, in alphabetical order.

use super::{Lint, bad_metadata};

/// All lints.
pub static ALL: &[&Lint] = &[&bad_metadata::LINT];

/// The lint of a name.
#[must_use]
pub fn find(id: &str) -> Option<&'static Lint> {
    ALL.iter().copied().find(|lint| lint.id == id)
}
