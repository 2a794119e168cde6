//! The intermediate form to bytes: one file an emitter.
//!
//! In: facts, findings, settings. Out: files by path, and the list of them. Deliberately not here: reading documents, and writing
//! to disk.

pub mod book;
pub mod changes;
mod corrections;
pub mod coverage;
pub mod csv;
pub mod finder;
pub mod json;
pub mod lines;
mod listing;
mod parts;
mod party;
pub mod pictures;
pub mod rust;
pub mod sums;
pub mod table;
pub mod version;
pub mod xlsx;

pub use listing::Listing;
pub use parts::Part;
pub(crate) use parts::{Facts, all as parts};

use crate::compile::Files;

/// The whole publication, by path relative to the workspace: all its parts, and the list of them.
#[must_use]
pub(crate) fn united(parts: impl IntoIterator<Item = Files>) -> Files {
    let mut files: Files = parts.into_iter().flatten().collect();
    files.insert(sums::PATH.to_owned(), sums::emit(&files));
    files
}
