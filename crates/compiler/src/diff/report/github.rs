//! The report as annotations of a GitHub workflow: one line a finding, at its place.
//!
//! In: a report. Out: lines for the log of a workflow. Deliberately not here: which findings there are (`build`).

use std::fmt::Write;

use super::model::Report;
use crate::diagnostic::visible;
use crate::diff::rules::Level;

/// One command a finding that nobody approved, and one a stale approval.
#[must_use]
pub fn render(report: &Report) -> String {
    let mut out = String::new();
    let phrases = report.phrases();
    for finding in report.findings().filter(|finding| finding.approved.is_none()) {
        let command = match finding.level {
            Level::Err => "error",
            Level::Warn => "warning",
            Level::Info => "notice",
        };
        let (file, line) = finding.standing().map_or(("", 1), |at| (at.file.as_str(), at.line));
        let title = property(&format!("{}: {}", phrases.kind(finding.kind), finding.component));
        let message = data(&format!("{} [{}]", finding.says, finding.fingerprint));
        let _ = writeln!(out, "::{command} file={},line={line},title={title}::{message}", property(file));
    }
    for stale in &report.stale {
        let _ = writeln!(
            out,
            "::warning title={}::{}",
            phrases.stale_title,
            data(&format!("{}: {}", stale.fingerprint, stale.reason))
        );
    }
    for compared in &report.comparisons {
        let _ = writeln!(out, "::notice title={}::{}", phrases.balance, data(&phrases.formula(&compared.balance)));
    }
    out
}

fn data(text: &str) -> String {
    visible(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
