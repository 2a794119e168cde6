//! Cells to facts: the only room that interprets words.
//!
//! In: the blocks of a reading, the document's metadata and the vocabularies. Out: a [`Document`] with tables, flows,
//! endpoints, the coverage ledger, and anomalies for what could not be taken as it stands. Deliberately not here: formats
//! (`read`), what contradicts what (`lints`), how it is published (`emit`).
//!
//! The order: [`transposed`] turns tables that lie on their side and [`beside`] parts those that stand side by side,
//! [`outline`] puts torn tables together, [`heading_rows`] and [`row`] tell rows apart, [`roles`] judges columns,
//! [`repeated`] compares a table that is printed twice,
//! [`errata`] corrects cells before they are interpreted, [`flow`] and [`endpoints`] read a row, [`ports`] a port cell; [`footnotes`], [`party`], [`clean`] and [`direction`] help;
//! [`ledger`] tells what became of each cell, and [`ids`] names everything at the end.

mod addresses;
mod alike;
mod arrowed;
mod beside;
mod caption;
mod clean;
mod columns;
mod direction;
mod ditto;
mod endpoints;
mod errata;
mod flattened;
mod flow;
mod footnotes;
mod governing;
mod headed;
mod heading_ends;
mod heading_rows;
pub mod ids;
mod leading;
mod ledger;
mod list;
mod matrix;
mod merged;
mod outline;
mod party;
pub mod ports;
mod preamble;
mod proposal;
mod records;
mod repair;
mod repeated;
mod required;
mod roles;
mod row;
mod row_ports;
mod row_protocols;
mod scribe;
mod sentences;
mod stacked;
mod table;
mod told;
mod transposed;
mod unlisted;
mod unsaid;
mod worded_ends;

use crate::gather::DocumentInput;
use crate::ir::{AnomalyKind, CellFate, Document, Ledger, Skip};
use crate::read::{self, Problem, ProblemKind};
use crate::source::SourceSet;
use crate::vocabulary::Vocabulary;

pub use proposal::{Authorship, Proposal, Wanted, propose};
use scribe::{Position, Scribe};

/// Reads and lowers one edition.
#[must_use]
pub fn lower(sources: &SourceSet, input: &DocumentInput, ledger: Ledger) -> Document {
    let file = sources.get(input.source);
    let reading = read::read(file);
    let restored = flattened::restored(reading.blocks);
    let mut outline = outline::outline(restored.blocks);
    outline.doubtful.extend(restored.doubtful);
    let language = input.language.clone().or_else(|| Vocabulary::in_force().detect(file.text().as_str()).map(str::to_owned));
    let mut scribe = Scribe::new(file, input, language.unwrap_or_default(), ledger);
    scribe.pads_rows = reading.pads_rows;
    scribe.notes = std::mem::take(&mut outline.notes);
    for problem in &reading.problems {
        report(&mut scribe, problem);
    }
    if let Some(span) = file.decoded().contradicts(&scribe.language) {
        scribe.anomaly(AnomalyKind::UndecodableBytes, span, file.decoded().encoding);
    }
    for head in &outline.running_heads {
        let at = Position { table: &"".into(), row: 0, column: 0 };
        scribe.cell(at, head, CellFate::Skipped(Skip::RunningHead), "");
    }
    for item in &outline.doubtful {
        scribe.anomaly(AnomalyKind::UnreadPorts, item.whole(), "");
    }
    let torn = outline.tables.iter_mut().enumerate();
    let mut prepared: Vec<_> = torn.map(|(index, torn)| table::prepare(&mut scribe, torn, index + 1)).collect();
    restored.differences.into_iter().for_each(|difference| difference.report(&mut scribe));
    repeated::report(&mut scribe, &prepared);
    errata::apply(&mut scribe, &mut prepared);
    // The cells of a table of something else are prose as far as ports go.
    let elsewhere: Vec<_> = prepared.iter().filter(|table| !table.is_port_table).flat_map(table::Prepared::texts).collect();
    let values = prepared.iter().filter(|table| !table.is_port_table).flat_map(table::Prepared::values_of_settings).collect();
    let words = prepared.iter().filter(|table| table.is_port_table).flat_map(table::Prepared::words).collect();
    let mut tables: Vec<_> = prepared.into_iter().map(|prepared| table::lower(&mut scribe, prepared)).collect();
    let after = outline.tables.iter().flat_map(|torn| &torn.after);
    let said: Vec<_> = outline.prose.iter().chain(after).collect();
    let texts = said.iter().copied().chain(&elsewhere).collect();
    unlisted::report(&mut scribe, &tables, &unlisted::Elsewhere { words, texts, values });
    let prose = said.into_iter().map(|text| scribe.prose(text)).collect();
    ids::assign(&mut tables);
    let refused = |problem: &Problem| matches!(problem.kind, ProblemKind::UnreadFormat { .. } | ProblemKind::Broken { .. });
    if tables.iter().all(|table| table.flows.is_empty()) && !reading.problems.iter().any(refused) {
        scribe.anomaly(AnomalyKind::NoPorts, file.text().span(0..0), "");
    }
    Document {
        id: input.id.clone(),
        vendor: input.vendor.clone(),
        product: input.product.clone(),
        release: input.release.clone(),
        language: scribe.language.clone(),
        title: input.title.clone(),
        published: input.published.clone(),
        origin: input.origin,
        file: file.path().to_owned(),
        sha256: file.sha256(),
        encoding: file.decoded().encoding.to_owned(),
        instances: input.instances,
        instances_reason: input.instances_reason.clone(),
        instances_unstated: input.instances_unstated,
        hosts: input.hosts.clone(),
        tables,
        prose,
        coverage: scribe.coverage,
        anomalies: scribe.anomalies,
    }
}

fn report(scribe: &mut Scribe<'_>, problem: &Problem) {
    let (kind, detail) = match &problem.kind {
        // Whether such a row is damage depends on what it holds: see `repair`.
        ProblemKind::Ragged { expected, found } => {
            scribe.ragged.insert(problem.span, (*expected, *found));
            return;
        }
        ProblemKind::UnreadFormat { format, conversion } => (AnomalyKind::UnreadFormat, format!("{format}: {conversion}")),
        ProblemKind::Broken { reason } => (AnomalyKind::BrokenFile, reason.clone()),
        ProblemKind::StruckOut => (AnomalyKind::StruckOutText, String::new()),
        ProblemKind::Unfinished => (AnomalyKind::UnfinishedFile, String::new()),
        ProblemKind::MadeDate { printed } => (AnomalyKind::DateForPort, printed.clone()),
        ProblemKind::Undecodable { encoding } => (AnomalyKind::UndecodableBytes, (*encoding).to_owned()),
    };
    scribe.anomaly(kind, problem.span, detail);
}
