//! Findings as SARIF 2.1.0, which code hosts and editors read.
//!
//! In: findings, the sources, a language. Out: one log with one run. Vendor text is plain text there: braces and what would be
//! read as a link are escaped as sections 3.11.5 and 3.11.6 ask, paths are percent-encoded. Deliberately not here: SARIF of
//! changes between releases (`diff`).

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::fingerprint::fingerprints;
use super::json::harmless;
use super::region::Region;
use super::visible::visible;
use super::{Diagnostic, Language, Level, Mark, Said, Suggestion};
use crate::lints::Lint;
use crate::source::{Place, SourceSet};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// Under which name consumers know where paths begin.
const ROOT: &str = "SRCROOT";

/// The log. Ends with a line break.
#[must_use]
pub fn sarif(found: &[Diagnostic], sources: &SourceSet, language: Language) -> String {
    let writer = Writer { sources, language, rules: rules(found) };
    let results: Vec<Value> =
        found.iter().zip(fingerprints(found)).map(|(finding, print)| writer.result(finding, &print)).collect();
    let rules: Vec<Value> = writer.rules.values().map(|(_, lint)| writer.rule(lint)).collect();
    let run = json!({
        "tool": { "driver": {
            "name": "portolan",
            "version": env!("CARGO_PKG_VERSION"),
            "informationUri": env!("CARGO_PKG_REPOSITORY"),
            "rules": rules,
        } },
        "language": language.tag(),
        "columnKind": "unicodeCodePoints",
        "results": results,
    });
    let log = json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": [run] });
    harmless(&serde_json::to_string_pretty(&log).unwrap_or_default()) + "\n"
}

/// The lints that found something, in alphabetical order, with their positions.
fn rules(found: &[Diagnostic]) -> BTreeMap<&'static str, (usize, &'static Lint)> {
    let mut rules: BTreeMap<_, _> = found.iter().map(|finding| (finding.lint.id, (0, finding.lint))).collect();
    for (position, (index, _)) in rules.values_mut().enumerate() {
        *index = position;
    }
    rules
}

struct Writer<'a> {
    sources: &'a SourceSet,
    language: Language,
    rules: BTreeMap<&'static str, (usize, &'static Lint)>,
}

impl Writer<'_> {
    fn rule(&self, lint: &Lint) -> Value {
        let (summary, page) = match self.language {
            Language::English => (lint.summary_en, lint.page_en),
            Language::Japanese => (lint.summary_ja, lint.page_ja),
        };
        let page = braces(page.trim_end());
        json!({
            "id": lint.id,
            "shortDescription": { "text": braces(summary) },
            "help": { "text": page, "markdown": page },
            "defaultConfiguration": { "level": level(lint.level) },
        })
    }

    fn result(&self, finding: &Diagnostic, fingerprint: &str) -> Value {
        let related = finding.secondary.iter().enumerate().map(|(index, mark)| self.related(index + 1, mark));
        let mut result = json!({
            "ruleId": finding.lint.id,
            "ruleIndex": self.rules[finding.lint.id].0,
            "level": level(finding.level),
            "rank": finding.sure,
            "message": { "text": self.text(finding) },
            "locations": [self.location(&finding.primary)],
            "relatedLocations": related.collect::<Vec<_>>(),
            "partialFingerprints": { "portolan/v1": fingerprint },
            "properties": { "subjects": finding.subjects },
        });
        if let Some(suggestion) = &finding.suggestion {
            result["fixes"] = json!([self.fix(suggestion)]);
        }
        result
    }

    /// The message, its notes and its help, a paragraph each.
    fn text(&self, finding: &Diagnostic) -> String {
        let sentences = std::iter::once(&finding.message).chain(&finding.notes).chain(&finding.help);
        sentences.map(|said| self.said(said)).collect::<Vec<_>>().join("\n\n")
    }

    fn said(&self, said: &Said) -> String {
        plain(said.in_language(self.language))
    }

    fn location(&self, mark: &Mark) -> Value {
        let mut location = json!({ "physicalLocation": self.physical(&mark.place) });
        if !mark.label.en.is_empty() {
            location["message"] = json!({ "text": self.said(&mark.label) });
        }
        location
    }

    fn related(&self, id: usize, mark: &Mark) -> Value {
        let mut location = self.location(mark);
        location["id"] = id.into();
        location
    }

    fn physical(&self, place: &Place) -> Value {
        let mut region = self.region(place);
        if !place.printed().is_empty() {
            region["snippet"] = json!({ "text": place.printed() });
        }
        json!({ "artifactLocation": artifact(place.file()), "region": region })
    }

    fn region(&self, place: &Place) -> Value {
        let Region { line, column, end_line, end_column } = Region::of(place, self.sources);
        json!({ "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column })
    }

    fn fix(&self, suggestion: &Suggestion) -> Value {
        let replacement = json!({
            "deletedRegion": self.region(&suggestion.place),
            "insertedContent": { "text": suggestion.replacement },
        });
        let change = json!({ "artifactLocation": artifact(suggestion.place.file()), "replacements": [replacement] });
        json!({ "description": { "text": self.said(&suggestion.message) }, "artifactChanges": [change] })
    }
}

const fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Note => "note",
        Level::Allow => "none",
    }
}

fn artifact(path: &str) -> Value {
    json!({ "uri": uri(path), "uriBaseId": ROOT })
}

/// A relative reference: all but unreserved characters and `/` percent-encoded.
fn uri(path: &str) -> String {
    path.bytes().fold(String::new(), |mut uri, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
        uri
    })
}

/// A text without placeholders: braces stand for themselves when doubled.
fn braces(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

/// A text that may quote a document: no placeholder, no link, nothing invisible.
fn plain(text: &str) -> String {
    let text = braces(&visible(text));
    if text.contains("](") { text.replace('[', "\\[").replace(']', "\\]") } else { text }
}
