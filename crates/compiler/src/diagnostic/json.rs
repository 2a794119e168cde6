//! Findings as JSON: one object with all, or one object a line. A boundary, so the serialised types are its own.
//!
//! In: findings and the sources. Out: text, and the JSON Schema that the types derive. Sentences are given in both languages.
//! What is printed in a document is given as it is; characters that draw nothing or drive a terminal are written as JSON
//! escapes, so that the text is safe to look at and means the same. Deliberately not here: SARIF, which has a schema of its own.

use schemars::{JsonSchema, schema_for};
use serde::Serialize;

use super::fingerprint::fingerprints;
use super::region::Region;
use super::visible::is_hidden;
use super::{Diagnostic, Mark, Said, Suggestion};
use crate::source::{self, SourceSet};

/// Version of the form: raised when a reader of the older one would misunderstand it.
pub const FINDINGS_VERSION: u32 = 1;

/// All findings of a workspace, in report order.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "Portolan findings")]
struct Findings {
    /// Version of this form.
    schema_version: u32,
    /// The findings, by file and place.
    findings: Vec<Finding>,
}

/// One finding of one lint; with `--format jsonl` each line is one.
#[derive(Debug, Serialize, JsonSchema)]
struct Finding {
    /// Name of the lint; `portolan explain NAME` tells what it means.
    lint: String,
    /// Level in force: `note`, `warn` or `deny`.
    level: String,
    /// How sure the lint is, in percent.
    sure: u8,
    /// What is wrong.
    message: Sentence,
    /// Where.
    place: Place,
    /// Further places.
    related: Vec<Place>,
    /// Why, and what follows.
    notes: Vec<Sentence>,
    /// What to do.
    help: Vec<Sentence>,
    /// Mechanical repairs.
    fixes: Vec<Fix>,
    /// Ids of flows and endpoints concerned.
    subjects: Vec<String>,
    /// Stays the same while lines move.
    fingerprint: String,
}

/// A sentence in both languages.
#[derive(Debug, Serialize, JsonSchema)]
struct Sentence {
    /// English.
    en: String,
    /// Japanese.
    ja: String,
}

/// A part of a file, with what is printed there.
#[derive(Debug, Serialize, JsonSchema)]
struct Place {
    /// Path of the file, with `/`.
    file: String,
    /// Line, from 1.
    line: u32,
    /// Column in characters, from 1.
    column: usize,
    /// Line of the end.
    end_line: u32,
    /// Column behind the last character.
    end_column: usize,
    /// First byte in the file.
    start: u32,
    /// One past the last byte.
    end: u32,
    /// The text as printed, markup and all.
    printed: String,
    /// What is to be seen there; left out where the place speaks for itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<Sentence>,
}

/// A mechanical repair: put the replacement where the place is.
#[derive(Debug, Serialize, JsonSchema)]
struct Fix {
    /// What it does.
    message: Sentence,
    /// What to replace.
    place: Place,
    /// By what.
    replacement: String,
}

/// All findings as one object. Ends with a line break.
#[must_use]
pub fn json(found: &[Diagnostic], sources: &SourceSet) -> String {
    // Serialising plain data to memory has nothing that could fail.
    harmless(&serde_json::to_string_pretty(&findings(found, sources)).unwrap_or_default()) + "\n"
}

/// One object a line.
#[must_use]
pub fn json_lines(found: &[Diagnostic], sources: &SourceSet) -> String {
    let findings = findings(found, sources).findings.into_iter();
    findings.map(|finding| harmless(&serde_json::to_string(&finding).unwrap_or_default()) + "\n").collect()
}

/// The JSON Schema of [`json`]; that of a line is its `$defs/Finding`.
#[must_use]
pub fn findings_schema() -> String {
    serde_json::to_string_pretty(&schema_for!(Findings)).unwrap_or_default() + "\n"
}

/// JSON with hidden characters as escapes. They can only stand in strings; line breaks only between values.
pub(super) fn harmless(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for character in json.chars() {
        if character == '\n' || !is_hidden(character) {
            out.push(character);
        } else {
            out.extend(character.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    out
}

fn findings(found: &[Diagnostic], sources: &SourceSet) -> Findings {
    let each = found.iter().zip(fingerprints(found));
    let findings = each.map(|(finding, fingerprint)| Finding::new(finding, fingerprint, sources)).collect();
    Findings { schema_version: FINDINGS_VERSION, findings }
}

impl Finding {
    fn new(finding: &Diagnostic, fingerprint: String, sources: &SourceSet) -> Self {
        Self {
            lint: finding.lint.id.to_owned(),
            level: finding.level.as_str().to_owned(),
            sure: finding.sure,
            message: Sentence::from(&finding.message),
            place: Place::marked(&finding.primary, sources),
            related: finding.secondary.iter().map(|mark| Place::marked(mark, sources)).collect(),
            notes: finding.notes.iter().map(Sentence::from).collect(),
            help: finding.help.iter().map(Sentence::from).collect(),
            fixes: finding.suggestion.iter().map(|suggestion| Fix::new(suggestion, sources)).collect(),
            subjects: finding.subjects.clone(),
            fingerprint,
        }
    }
}

impl From<&Said> for Sentence {
    fn from(said: &Said) -> Self {
        Self { en: said.en.clone(), ja: said.ja.clone() }
    }
}

impl Place {
    fn new(place: &source::Place, sources: &SourceSet) -> Self {
        let Region { line, column, end_line, end_column } = Region::of(place, sources);
        let (start, end) = (place.span().start, place.span().end);
        let (file, printed) = (place.file().to_owned(), place.printed().to_owned());
        Self { file, line, column, end_line, end_column, start, end, printed, label: None }
    }

    fn marked(mark: &Mark, sources: &SourceSet) -> Self {
        let label = (!mark.label.en.is_empty()).then(|| Sentence::from(&mark.label));
        Self { label, ..Self::new(&mark.place, sources) }
    }
}

impl Fix {
    fn new(suggestion: &Suggestion, sources: &SourceSet) -> Self {
        Self {
            message: Sentence::from(&suggestion.message),
            place: Place::new(&suggestion.place, sources),
            replacement: suggestion.replacement.clone(),
        }
    }
}
