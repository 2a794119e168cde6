//! The order of a report: by place, then by lint, so that all that is wrong in one spot stands together.
//!
//! In: findings. Out: the same findings, sorted. Deliberately not here: the gravest first, as the `summary` has them.

use super::Diagnostic;

/// Sorts findings: file, place in the file, lint, message.
pub fn in_report_order(found: &mut [Diagnostic]) {
    found.sort_by(|a, b| key(a).cmp(&key(b)));
}

fn key(diagnostic: &Diagnostic) -> (&str, u32, u32, &str, &str) {
    let place = &diagnostic.primary.place;
    (place.file(), place.span().start, place.span().end, diagnostic.lint.id, &diagnostic.message.en)
}
