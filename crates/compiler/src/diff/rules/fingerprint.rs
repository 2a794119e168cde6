//! The fingerprint of a change: over ids and facts, never over wording, so that an approval outlives a rephrased report and goes
//! stale when the facts change.
//!
//! In: a change and the documents between which it was found. Out: hexadecimal digits. Deliberately not here: fingerprints of
//! findings about one document (`diagnostic`).

use sha2::{Digest, Sha256};

use crate::diff::side::Document;
use crate::diff::{Change, Kind, Spot};

/// Hexadecimal digits that are kept.
const DIGITS: usize = 16;

/// The fingerprint of a change between two documents.
#[must_use]
pub fn fingerprint(old: Option<&Document>, new: Option<&Document>, change: &Change<'_>) -> String {
    let mut digest = Sha256::new();
    let mut add = |part: &str| {
        digest.update((part.len() as u64).to_le_bytes());
        digest.update(part.as_bytes());
    };
    add(change.kind.as_str());
    add(change.part);
    for document in [old, new] {
        add(document.map_or("", |document| document.product.as_str()));
        add(document.map_or("", |document| document.release.as_str()));
    }
    for spot in [change.old, change.new] {
        add(spot.map_or("", |spot| spot.id()));
        add(&ports(spot));
    }
    // Wording is no argument; the names of devices and labels that came or went are.
    if change.kind != Kind::NoteChanged && change.kind != Kind::Moved {
        add(&crate::source::key_str(&change.before));
        add(&crate::source::key_str(&change.after));
    }
    for spot in change.candidates.0.iter().chain(&change.candidates.1) {
        add(spot.id());
    }
    let hex: String = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    hex.chars().take(DIGITS).collect()
}

fn ports(spot: Option<Spot<'_>>) -> String {
    spot.and_then(|spot| spot.endpoint).map_or_else(String::new, |endpoint| {
        format!("{} {}", endpoint.transport.map_or("", |transport| transport.as_str()), endpoint.ports.normal)
    })
}
