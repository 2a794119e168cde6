//! The report for a continuous integration server: one test case a finding, failed where it is an error or a warning.
//!
//! In: a report. Out: well-formed XML. Deliberately not here: JUnit of findings about documents (`diagnostic`).

use std::fmt::Write;

use super::model::Report;
use crate::diagnostic::visible;
use crate::diff::rules::Level;

/// A suite for each pair of documents.
#[must_use]
pub fn render(report: &Report) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    let phrases = report.phrases();
    for compared in &report.comparisons {
        let failed = |finding: &&super::Finding| finding.level > Level::Info && finding.approved.is_none();
        let failures = compared.findings.iter().filter(failed).count();
        let name = compared.title("->");
        let tests = compared.findings.len() + 1;
        let _ = writeln!(out, "  <testsuite name=\"{}\" tests=\"{tests}\" failures=\"{failures}\">", escaped(&name));
        for finding in &compared.findings {
            let case = escaped(&format!("{} {}: {}", phrases.kind(finding.kind), finding.fingerprint, finding.says));
            let _ = write!(out, "    <testcase classname=\"{}\" name=\"{case}\"", escaped(&finding.component));
            if !failed(&finding) {
                out.push_str("/>\n");
                continue;
            }
            let places = [(&phrases.old, &finding.old), (&phrases.new, &finding.new)];
            let places = places
                .iter()
                .filter_map(|(side, at)| at.as_ref().map(|at| format!("{side} {}:{}: {}", at.file, at.line, at.printed)));
            let places = escaped(&places.collect::<Vec<_>>().join("\n"));
            let (message, kind) = (escaped(&finding.says), finding.level.as_str());
            let _ = writeln!(out, ">\n      <failure type=\"{kind}\" message=\"{message}\">{places}</failure>\n    </testcase>");
        }
        let _ = writeln!(
            out,
            "    <testcase classname=\"balance\" name=\"{}\"/>\n  </testsuite>",
            escaped(&phrases.formula(&compared.balance))
        );
    }
    out.push_str("</testsuites>\n");
    out
}

fn escaped(text: &str) -> String {
    let text = visible(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    // XML 1.0 cannot hold these at all; that there was something is said.
    text.chars().map(|c| if matches!(c, '\u{FFFE}' | '\u{FFFF}') { char::REPLACEMENT_CHARACTER } else { c }).collect()
}
