//! `[[approve]]`: a change that somebody looked at and accepts, with the reason.

use serde::Deserialize;

/// A change that is accepted.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// The fingerprint as a report prints it.
    pub fingerprint: String,
    /// Why it is accepted.
    pub reason: String,
}
