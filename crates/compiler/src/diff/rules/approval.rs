//! `[[approve]]`: a change that somebody looked at and accepts, with the reason.
//!
//! In: an entry of `portolan.toml`. Out: an [`Approval`] that knows which comparison it belongs to. Deliberately not here:
//! whether it has a reason (`settings`), and which finding it meets (`report`).

use serde::Deserialize;

/// A change that is accepted.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// The fingerprint as a report prints it.
    pub fingerprint: String,
    /// Why it is accepted.
    pub reason: String,
    /// The releases between which it was accepted, as `11.0(1)..12.6(1)`: in other comparisons it has nothing to meet.
    pub between: Option<String>,
}

impl Approval {
    /// Whether it belongs to a comparison of two releases.
    #[must_use]
    pub fn concerns(&self, old: &str, new: &str) -> bool {
        self.between.as_ref().is_none_or(|between| *between == format!("{old}..{new}"))
    }
}
