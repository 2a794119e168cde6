//! Golden files: what a document states, as somebody who read it wrote it down.
//!
//! In: a CSV file with a line for each endpoint. Out: a [`Golden`]: the facts, without ports that a client sends from, and the
//! lines that are in doubt. Deliberately not here: comparing (`score`).

use std::collections::BTreeSet;
use std::path::Path;

/// One endpoint, as far as documents are compared: where, which transport, which ports.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fact {
    /// Line of the row, from 1.
    pub line: u32,
    /// Transport in lower case, empty where none is stated.
    pub transport: String,
    /// Ports in normal form.
    pub ports: String,
}

/// The reviewed facts of one document.
#[derive(Debug, Default)]
pub struct Golden {
    /// What must be found.
    pub facts: Vec<Fact>,
    /// Lines on which the document is open to more than one reading.
    pub doubtful: BTreeSet<u32>,
}

impl Golden {
    /// Reads a golden file; `None` where there is none.
    ///
    /// # Errors
    /// The path and reason, where it is no table of facts.
    pub fn read(path: &Path) -> Result<Option<Self>, String> {
        if !path.exists() {
            return Ok(None);
        }
        let fail = |reason: String| format!("{}: {reason}", path.display());
        let mut reader = csv::Reader::from_path(path).map_err(|error| fail(error.to_string()))?;
        let headers = reader.headers().map_err(|error| fail(error.to_string()))?.clone();
        let column =
            |name: &str| headers.iter().position(|header| header == name).ok_or_else(|| fail(format!("no column `{name}`")));
        let (line, role, transport) = (column("line")?, column("role")?, column("transport")?);
        let (ports, doubt) = (column("ports")?, column("doubt")?);
        let mut golden = Self::default();
        for record in reader.records() {
            let record = record.map_err(|error| fail(error.to_string()))?;
            let number = record[line].parse().map_err(|_| fail(format!("`{}` is no line", &record[line])))?;
            if !record[doubt].is_empty() {
                golden.doubtful.insert(number);
            } else if &record[role] != "source" && !record[ports].is_empty() {
                // Ports that a client sends from are no endpoints; they are carried as text.
                golden.facts.push(Fact {
                    line: number,
                    transport: record[transport].to_owned(),
                    ports: record[ports].to_owned(),
                });
            }
        }
        golden.facts.retain(|fact| !golden.doubtful.contains(&fact.line));
        Ok(Some(golden))
    }
}
