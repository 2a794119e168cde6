//! Golden files of changes: what differs between two releases of a document, as somebody who read both wrote it down.
//!
//! In: `<path>/<old>..<new>.csv`, for documents in the folders `<path>/<old>` and `<path>/<new>`. A row is one endpoint: kind,
//! transport, ports (`old -> new` where they differ), line of the row on either side. `or` names further kinds that are just as
//! fair a reading, one after another; `closed+opened` stands for both. Changes of place and mere wording are not listed. Out:
//! [`Expected`] changes. Deliberately not here: whether they are found (`pairs`).

use std::path::Path;

/// A change that somebody found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expected {
    /// The kind, and the other fair ones.
    pub kinds: Vec<String>,
    /// Transport of either side, empty where none is stated.
    pub transport: String,
    /// Ports in normal form, before and after.
    pub ports: (String, String),
    /// Line of the row in the old release.
    pub old_line: Option<u32>,
    /// Line of the row in the new release.
    pub new_line: Option<u32>,
}

/// Reads a list of changes.
///
/// # Errors
/// The path and reason, where it is no such list.
pub(crate) fn read(path: &Path) -> Result<Vec<Expected>, String> {
    let fail = |reason: String| format!("{}: {reason}", path.display());
    let mut reader = csv::Reader::from_path(path).map_err(|error| fail(error.to_string()))?;
    let headers = reader.headers().map_err(|error| fail(error.to_string()))?.clone();
    let column = |name: &str| headers.iter().position(|header| header == name).ok_or_else(|| fail(format!("no column `{name}`")));
    let (kind, or, transport, ports) = (column("kind")?, column("or")?, column("transport")?, column("ports")?);
    let (old_line, new_line) = (column("old_line")?, column("new_line")?);
    let mut expected = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| fail(error.to_string()))?;
        let line = |at: usize| match &record[at] {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| fail(format!("`{text}` is no line"))),
        };
        let (before, after) = record[ports].split_once(" -> ").unwrap_or((&record[ports], &record[ports]));
        expected.push(Expected {
            kinds: std::iter::once(&record[kind]).chain(record[or].split_whitespace()).map(str::to_owned).collect(),
            transport: record[transport].to_owned(),
            ports: (before.to_owned(), after.to_owned()),
            old_line: line(old_line)?,
            new_line: line(new_line)?,
        });
    }
    Ok(expected)
}
