//! A name for each finding that stays the same while lines move, so that other programs know a finding again.
//!
//! In: findings in report order. Out: a digest each, of lint, file, the text printed there and how many alike came before.
//! Deliberately not here: fingerprints of changes between releases (`diff`).

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::Diagnostic;
use crate::source::key_str;

/// One fingerprint a finding, in their order; 32 hexadecimal digits.
pub(super) fn fingerprints(found: &[Diagnostic]) -> Vec<String> {
    let mut seen: BTreeMap<(&str, &str, String), usize> = BTreeMap::new();
    let mut fingerprints = Vec::with_capacity(found.len());
    for finding in found {
        let place = &finding.primary.place;
        let (lint, file, printed) = (finding.lint.id, place.file(), key_str(place.printed()));
        let before = seen.entry((lint, file, printed.clone())).or_insert(0);
        let digest = Sha256::digest(format!("{lint}\0{file}\0{printed}\0{before}"));
        *before += 1;
        fingerprints.push(digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect());
    }
    fingerprints
}
