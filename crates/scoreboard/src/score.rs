//! One document's score.
//!
//! In: a document's bytes, and what it states where somebody wrote that down. Out: a [`Score`]: facts compare by line, transport
//! and ports. Deliberately not here: who listens, and for whom.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use portolan_compiler::diagnostic::Level;
use portolan_compiler::source::SourceSet;
use portolan_compiler::{Compilation, extract};

use crate::golden::{Fact, Golden};

/// How well a document was read.
#[derive(Debug)]
pub struct Score {
    /// Path below the folder.
    pub document: String,
    /// Tables that state ports.
    pub tables: usize,
    /// Rows as flows.
    pub flows: usize,
    /// Endpoints.
    pub endpoints: usize,
    /// Cells that nothing took up.
    pub unaccounted: usize,
    /// Findings above notes.
    pub findings: usize,
    /// Time to read and check.
    pub time: Duration,
    /// Facts found as reviewed; `None` without a golden file.
    pub right: Option<usize>,
    /// Reviewed facts that were not found.
    pub missing: Vec<Fact>,
    /// Facts found that the review does not hold.
    pub extra: Vec<Fact>,
}

/// Reads one document and compares it.
pub(crate) fn score(name: &str, bytes: Vec<u8>, golden: Option<&Golden>) -> Score {
    let start = Instant::now();
    let sources = SourceSet::new(BTreeMap::from([(name.to_owned(), bytes)]));
    let compilation = extract(&sources, name, None);
    let time = start.elapsed();
    let reference = &compilation.reference;
    let mut score = Score {
        document: name.to_owned(),
        tables: reference.documents.iter().flat_map(|document| &document.tables).filter(|table| !table.flows.is_empty()).count(),
        flows: reference.flows().count(),
        endpoints: reference.flows().map(|(_, _, flow)| flow.endpoints().count()).sum(),
        unaccounted: reference.documents.iter().map(|document| document.coverage.unaccounted().count()).sum(),
        findings: compilation.diagnostics.iter().filter(|diagnostic| diagnostic.level > Level::Note).count(),
        time,
        right: None,
        missing: Vec::new(),
        extra: Vec::new(),
    };
    if let Some(golden) = golden {
        compare(&mut score, golden, facts(&compilation));
    }
    score
}

fn facts(compilation: &Compilation) -> Vec<Fact> {
    let mut facts = Vec::new();
    for (_, _, flow) in compilation.reference.flows() {
        facts.extend(flow.endpoints().map(|endpoint| Fact {
            line: flow.place.line(),
            transport: endpoint.transport.map(|transport| transport.to_string()).unwrap_or_default(),
            ports: endpoint.ports.to_string(),
        }));
    }
    facts
}

fn compare(score: &mut Score, golden: &Golden, found: Vec<Fact>) {
    let mut open = golden.facts.clone();
    let mut right = 0;
    for fact in found.into_iter().filter(|fact| !golden.doubtful.contains(&fact.line)) {
        match open.iter().position(|wanted| *wanted == fact) {
            Some(index) => {
                open.remove(index);
                right += 1;
            }
            None => score.extra.push(fact),
        }
    }
    score.right = Some(right);
    score.missing = open;
}
