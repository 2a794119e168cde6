//! What changed between two releases, what it means for a firewall, and how to say it.
//!
//! In: two sides: what is kept of two snapshots, or of the facts of documents ([`side`]). Out: a [`Report`] and its renderings.
//! Deliberately not here: reading and lowering; both sides come as facts. The stages, each in its room: [`changes`] (what
//! differs, a closed list of kinds), [`rules`] (what it means, as data), [`report`] (how to say it).
//!
//! Three laws hold, as property tests: a release compared with itself, shuffled or respelt, reports nothing; turned round, the
//! same endpoints are reported; and every endpoint of the old release is accounted for in the new one, counted in every report.

pub mod changes;
pub mod report;
pub mod rules;
pub mod side;

mod matching;
mod name;
mod pairing;
mod sheet;
mod words;

pub use changes::{Balance, Change, Kind};
pub use report::Report;
pub use rules::Level;
pub use sheet::Spot;
pub use side::Side;

use crate::diagnostic::{Language, Said};
use crate::snapshot::Snapshot;

/// How to compare.
#[derive(Clone, Debug)]
pub struct Options {
    /// Instances for which formulas are told in numbers.
    pub instances: Vec<u32>,
    /// Changes that somebody accepts.
    pub approvals: Vec<rules::Approval>,
    /// Language of the sentences.
    pub language: Language,
}

impl Default for Options {
    fn default() -> Self {
        Self { instances: vec![0, 1, 2], approvals: Vec::new(), language: Language::English }
    }
}

/// Compares two snapshots.
///
/// # Errors
/// A sentence where there is nothing to compare; never an empty report that looks clean.
pub fn compare(old: &Snapshot, new: &Snapshot, options: &Options) -> Result<Report, Said> {
    compare_sides(&Side::from(old), &Side::from(new), options)
}

/// Compares two sides.
///
/// # Errors
/// As [`compare`].
pub fn compare_sides(old: &Side, new: &Side, options: &Options) -> Result<Report, Said> {
    report::build(old, new, options)
}
