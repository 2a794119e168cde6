//! Approvals to be pasted into `portolan.toml`: one for each finding that nobody approved, its reason left to be written.
//!
//! In: a [`Report`] and the least level. Out: TOML. Deliberately not here: whether a reason is a good one.

use std::fmt::Write;

use super::model::Report;
use crate::diagnostic::visible;
use crate::diff::rules::Level;

/// The approvals that are lacking at or above a level, and a remark where one is stale.
#[must_use]
pub fn render(report: &Report, level: Level) -> String {
    let mut out = String::new();
    for compared in &report.comparisons {
        let between = format!("{}..{}", compared.old.release, compared.new.release);
        let lacking = compared.findings.iter().filter(|finding| finding.level >= level && finding.approved.is_none());
        for finding in lacking {
            let _ = writeln!(out, "# {}: {}", comment(&finding.component), comment(&finding.says));
            let _ = writeln!(out, "[[approve]]\nfingerprint = \"{}\"\nreason = \"\"", finding.fingerprint);
            if compared.old.release != compared.new.release {
                let _ = writeln!(out, "between = {}", toml::Value::from(between.as_str()));
            }
            out.push('\n');
        }
    }
    for stale in &report.stale {
        let _ = writeln!(out, "# {}", comment(&super::fill(&report.phrases().stale, &[&stale.fingerprint, &stale.reason])));
    }
    out
}

/// What a vendor printed, on one line, so that nothing of it can leave the comment.
fn comment(text: &str) -> String {
    visible(text).split_whitespace().collect::<Vec<_>>().join(" ")
}
