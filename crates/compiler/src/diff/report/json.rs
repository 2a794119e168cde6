//! The report as JSON, and the JSON Schema that its types derive.
//!
//! In: a report. Out: its text, or the schema. Deliberately not here: the types (`model`).

use schemars::schema_for;

use super::model::Report;

/// Its JSON, the same bytes for the same findings.
#[must_use]
pub fn render(report: &Report) -> String {
    // Serialising plain data to memory has nothing that could fail.
    serde_json::to_string_pretty(report).unwrap_or_default() + "\n"
}

/// The JSON Schema of [`Report`], as text.
#[must_use]
pub fn schema() -> String {
    serde_json::to_string_pretty(&schema_for!(Report)).unwrap_or_default() + "\n"
}
