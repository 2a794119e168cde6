//! Findings as JUnit XML, which nearly every build server shows.
//!
//! In: findings, the sources, the documents that were checked, a language. Out: one suite a file. A finding at deny level is a
//! failure; any other is shown as skipped, since it fails nothing. A document without denied findings has a test that passes,
//! so that no report is empty. Deliberately not here: JUnit of changes between releases (`diff`).

use std::collections::BTreeMap;

use super::render::{Style, render};
use super::visible::visible;
use super::{Diagnostic, Language, Level};
use crate::source::SourceSet;

/// The report; `documents` are the paths that were checked. Ends with a line break.
#[must_use]
pub fn junit(found: &[Diagnostic], sources: &SourceSet, documents: &[&str], language: Language) -> String {
    let mut suites: BTreeMap<&str, Vec<&Diagnostic>> = documents.iter().map(|path| (*path, Vec::new())).collect();
    for finding in found {
        suites.entry(finding.primary.place.file()).or_default().push(finding);
    }
    let mut cases = Counts::default();
    let mut body = String::new();
    for (path, findings) in &suites {
        body.push_str(&suite(path, findings, sources, language, &mut cases));
    }
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    format!("{head}\n<testsuites name=\"portolan\" {cases}>\n{body}</testsuites>\n")
}

#[derive(Clone, Copy, Default)]
struct Counts {
    tests: usize,
    failures: usize,
    skipped: usize,
}

impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { tests, failures, skipped } = self;
        write!(f, "tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\"")
    }
}

fn suite(path: &str, found: &[&Diagnostic], sources: &SourceSet, language: Language, all: &mut Counts) -> String {
    let failures = found.iter().filter(|finding| finding.level == Level::Deny).count();
    let passed = usize::from(failures == 0);
    let counts = Counts { tests: found.len() + passed, failures, skipped: found.len() - failures };
    all.tests += counts.tests;
    all.failures += counts.failures;
    all.skipped += counts.skipped;
    let name = escaped(path);
    let cases: String = found.iter().map(|finding| case(&name, finding, sources, language)).collect();
    let pass =
        if passed == 1 { format!("    <testcase classname=\"{name}\" name=\"nothing denied\"/>\n") } else { String::new() };
    format!("  <testsuite name=\"{name}\" {counts}>\n{cases}{pass}  </testsuite>\n")
}

fn case(path: &str, finding: &Diagnostic, sources: &SourceSet, language: Language) -> String {
    let (id, line) = (finding.lint.id, finding.primary.place.line());
    let message = escaped(finding.message.in_language(language));
    let open = format!("    <testcase classname=\"{path}\" name=\"{id} in line {line}\" file=\"{path}\" line=\"{line}\">\n");
    let inner = if finding.level == Level::Deny {
        let report = render(finding, sources, Style { colour: false, language });
        let report = report.lines().map(escaped).collect::<Vec<_>>().join("\n");
        format!("      <failure type=\"{id}\" message=\"{message}\">{report}</failure>\n")
    } else {
        format!("      <skipped message=\"{}: {message}\"/>\n", finding.level)
    };
    format!("{open}{inner}    </testcase>\n")
}

/// Text for XML: nothing invisible, no markup, no character that XML 1.0 forbids.
fn escaped(text: &str) -> String {
    visible(text).chars().fold(String::with_capacity(text.len()), |mut out, character| {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            _ => out.push(character),
        }
        out
    })
}
