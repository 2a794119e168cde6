//! What the preview shows at this moment.
//!
//! In: nothing; the `workshop` sets it. Out: plain data for pages and answers. Deliberately not here: the pages themselves, which
//! lie on disk.

use std::path::PathBuf;
use std::sync::Arc;

use super::report::Report;

/// One state after another, each with a number of its own.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    /// Counts builds, good or refused.
    pub(super) build: u64,
    /// The build that made the handbook in sight; 0 while there is none.
    pub(super) shown: u64,
    /// Where that handbook lies.
    pub(super) book: Option<PathBuf>,
    /// What stood in the way of the last build; `None` where nothing did.
    pub(super) report: Option<Arc<Report>>,
}
