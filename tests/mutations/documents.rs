//! Edits of the documents themselves: another number printed, a row gone. What was read before and what is read after have to differ
//! in just that, through reader, lowering and comparison.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use portolan_compiler::diff::Kind;
use portolan_compiler::snapshot::{Endpoint, Flow, PortExpression, Snapshot};

use crate::guide::{Files, compared, compiled, files};
use crate::step;

/// An edit of a file, and the places of the endpoints that it concerns.
struct Edit {
    file: String,
    at: Range<usize>,
    to: String,
    kinds: &'static [Kind],
    endpoints: usize,
}

fn flows(guide: &Snapshot) -> impl Iterator<Item = &Flow> {
    guide.documents.iter().flat_map(|document| &document.tables).flat_map(|table| &table.flows)
}

fn endpoints(flow: &Flow) -> impl Iterator<Item = &Endpoint> {
    flow.listens.iter().chain(&flow.remote_listens)
}

/// The number that an endpoint prints for its first port.
fn printed_number(endpoint: &Endpoint) -> Option<(Range<usize>, i64)> {
    let PortExpression::Interval { setting: None, first, .. } = endpoint.ports.expression else { return None };
    let place = &endpoint.place;
    let at = usize::try_from(place.start).ok()? + place.printed.find(&first.to_string())?;
    Some((at..at + first.to_string().len(), first))
}

/// Each printed number, to be another one that the guide does not print. One number may state the ports of several endpoints.
fn other_numbers(guide: &Snapshot) -> Vec<Edit> {
    let mut numbers: BTreeMap<(String, usize, usize), (i64, usize)> = BTreeMap::new();
    for endpoint in flows(guide).flat_map(endpoints) {
        if let Some((at, number)) = printed_number(endpoint) {
            numbers.entry((endpoint.place.file.to_string(), at.start, at.end)).or_insert((number, 0)).1 += 1;
        }
    }
    let known: BTreeSet<i64> = numbers.values().map(|(number, _)| *number).collect();
    let other = |number: i64| (number + 3..).find(|other| !known.contains(other)).expect("numbers have no end").to_string();
    let edit = |((file, start, end), (number, endpoints))| Edit {
        file,
        at: start..end,
        to: other(number),
        // A range whose first port moves is wider or narrower.
        kinds: &[Kind::PortChanged, Kind::FormulaChanged, Kind::Widened, Kind::Narrowed],
        endpoints,
    };
    numbers.into_iter().map(edit).collect()
}

/// Rows of one line that no span reaches into or out of: as many cells as columns, none of them merged.
fn rows_gone(guide: &Snapshot, page: &str) -> Vec<Edit> {
    const END: &str = "</tr>\n";
    let edit = |flow: &Flow| {
        let start = usize::try_from(flow.place.start).ok()?;
        let length = page[start..].find(END)? + END.len();
        let row = &page[start..start + length];
        let whole = row.starts_with("<tr><td>") && row.matches("<td").count() == 6 && !row.contains("rowspan");
        whole.then(|| Edit {
            file: flow.place.file.to_string(),
            at: start..start + length,
            to: String::new(),
            // Of two rows that state the same, the one that is left stands for both.
            kinds: &[Kind::Closed, Kind::Merged],
            endpoints: endpoints(flow).count(),
        })
    };
    flows(guide).filter_map(edit).collect()
}

/// What each edit is told as, where that is not what was made.
fn misread(files: &Files, guide: &Snapshot, edits: &[Edit]) -> Vec<String> {
    let mut wrong = Vec::new();
    for edit in edits {
        let mut edited = files.clone();
        let bytes = edited.iter_mut().find(|(path, _)| path.ends_with(&edit.file)).expect("the file is there").1;
        bytes.splice(edit.at.clone(), edit.to.bytes());
        let report = compared(guide, &compiled(edited));
        let told: Vec<_> = report.findings().map(|finding| (finding.kind, finding.says.clone())).collect();
        if told.len() != edit.endpoints || told.iter().any(|(kind, _)| !edit.kinds.contains(kind)) {
            wrong.push(format!("{} at {:?} to {:?}, {} expected: {told:#?}", edit.file, edit.at, edit.to, edit.endpoints));
        }
    }
    wrong
}

/// Edits that are made at least.
const FEWEST: usize = 6;

fn judge(release: &str, edits: impl Fn(&Snapshot, &Files) -> Vec<Edit>) {
    let files = files(release);
    let guide = compiled(files.clone());
    let all = edits(&guide, &files);
    assert!(all.len() >= FEWEST, "{} edits", all.len());
    // However many are passed over, some are made.
    let stride = step().div_ceil(2).min(all.len() / FEWEST);
    let edits: Vec<Edit> = all.into_iter().step_by(stride).collect();
    let wrong = misread(&files, &guide, &edits);
    println!("{release}: {} edits, {} told otherwise", edits.len(), wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn another_number_in_the_older_document_is_told_and_nothing_else() {
    judge("11.0", |guide, _| other_numbers(guide));
}

#[test]
fn another_number_in_the_newer_document_is_told_and_nothing_else() {
    judge("12.6", |guide, _| other_numbers(guide));
}

#[test]
fn a_row_gone_from_the_newer_document_closes_its_endpoints_and_nothing_else() {
    judge("12.6", |guide, files| {
        let page = files.iter().find(|(path, _)| path.ends_with("en.html")).expect("the page is there").1;
        rows_gone(guide, std::str::from_utf8(page).expect("UTF-8"))
    });
}
