//! Pairs of releases: the changes that are found against those that somebody found by reading both.
//!
//! In: a folder of documents, and the lists of changes. Out: a [`PairScore`] a list. Deliberately not here: how well each release
//! is read by itself; a change that was missed may be a port that was not read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use portolan_compiler::diff::report::Finding;
use portolan_compiler::diff::{Kind, Level, Options, compare, rules};
use portolan_compiler::extract;
use portolan_compiler::snapshot::Snapshot;
use portolan_compiler::source::SourceSet;

use crate::changes::{Expected, read};

/// A change as it was found, one endpoint each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its kind.
    pub kind: Kind,
    /// Its level.
    pub level: Level,
    /// The old row's line, transport and ports.
    pub old: Option<(u32, String, String)>,
    /// The new row's line, transport and ports.
    pub new: Option<(u32, String, String)>,
    /// What the report says.
    pub says: String,
}

/// How well the changes of a pair were found.
#[derive(Debug)]
pub struct PairScore {
    /// Path of the list, without its ending.
    pub pair: String,
    /// How many changes are listed.
    pub expected: usize,
    /// Listed changes that were found.
    pub found: usize,
    /// Listed changes that were not.
    pub missing: Vec<Expected>,
    /// Changes that are not listed.
    pub spurious: Vec<Found>,
}

impl PairScore {
    /// How many listed changes of a level were not found.
    #[must_use]
    pub fn missing_at(&self, level: Level) -> usize {
        self.missing.iter().filter(|expected| level_of(expected) == Some(level)).count()
    }

    /// How many changes of a level are not listed.
    #[must_use]
    pub fn spurious_at(&self, level: Level) -> usize {
        self.spurious.iter().filter(|found| found.level == level).count()
    }
}

/// The level of a listed change; a kind that nobody knows has none.
fn level_of(expected: &Expected) -> Option<Level> {
    let kind = Kind::ALL.iter().find(|kind| expected.kinds.first().is_some_and(|name| kind.as_str() == name))?;
    Some(rules::of(*kind).level)
}

/// Compares each pair of releases that a list names, in path order.
///
/// # Errors
/// The path and reason, where a list or a document cannot be read, or two releases not be compared.
pub fn pairs(documents: &Path, lists: &Path) -> Result<Vec<PairScore>, String> {
    let mut scores = Vec::new();
    for entry in walkdir::WalkDir::new(lists).sort_by_file_name() {
        let entry = entry.map_err(|error| error.to_string())?;
        let Ok(name) = entry.path().strip_prefix(lists) else { continue };
        let name = name.with_extension("");
        if entry.path().extension().is_none_or(|ending| ending != "csv") {
            continue;
        }
        // The ending was the list's; a release may hold points of its own.
        let stem = entry.path().file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let shown = name.with_file_name(stem).to_string_lossy().replace('\\', "/");
        let (old, new) = stem.split_once("..").ok_or_else(|| format!("{shown}: no `old..new`"))?;
        let folder = documents.join(name.parent().unwrap_or(Path::new("")));
        let (old, new) = (snapshot(&folder.join(old))?, snapshot(&folder.join(new))?);
        let report = compare(&old, &new, &Options::default()).map_err(|reason| format!("{shown}: {}", reason.en))?;
        let rows = (rows(&old), rows(&new));
        let found = report.findings().flat_map(|finding| one_by_one(finding, &rows)).collect();
        scores.push(score(shown, read(entry.path())?, found));
    }
    Ok(scores)
}

/// The only document of a folder, read.
fn snapshot(folder: &Path) -> Result<Snapshot, String> {
    let fail = |reason: &dyn std::fmt::Display| format!("{}: {reason}", folder.display());
    let entries = std::fs::read_dir(folder).map_err(|error| fail(&error))?;
    let files: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    let [file] = files.as_slice() else { return Err(fail(&"not one document")) };
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let bytes = std::fs::read(file).map_err(|error| fail(&error))?;
    let sources = SourceSet::new(BTreeMap::from([(name.clone(), bytes)]));
    Ok(Snapshot::new(&extract(&sources, &name, None).reference))
}

/// Line, transport and ports of each endpoint, by id; of a row that states none, its line.
type Rows = BTreeMap<String, (u32, String, String)>;

fn rows(snapshot: &Snapshot) -> Rows {
    let mut rows = Rows::new();
    for flow in snapshot.documents.iter().flat_map(|document| &document.tables).flat_map(|table| &table.flows) {
        rows.insert(flow.id.clone(), (flow.place.line, String::new(), String::new()));
        for endpoint in flow.endpoints() {
            let transport = endpoint.transport.map_or("", |word| word.as_str()).to_owned();
            rows.insert(endpoint.id.clone(), (flow.place.line, transport, endpoint.ports.normal.clone()));
        }
    }
    rows
}

/// A finding for each endpoint that it concerns.
fn one_by_one(finding: &Finding, rows: &(Rows, Rows)) -> Vec<Found> {
    let id = |standing: &Option<portolan_compiler::diff::report::Standing>| {
        standing.as_ref().map_or_else(String::new, |standing| standing.id.clone())
    };
    let first = (id(&finding.old), id(&finding.new));
    let concerned = std::iter::once(&first).chain(&finding.further);
    let one = |(old, new): &(String, String)| Found {
        kind: finding.kind,
        level: finding.level,
        old: rows.0.get(old).cloned(),
        new: rows.1.get(new).cloned(),
        says: finding.says.clone(),
    };
    concerned.map(one).collect()
}

fn score(pair: String, expected: Vec<Expected>, mut found: Vec<Found>) -> PairScore {
    let count = expected.len();
    let mut missing = Vec::new();
    for wanted in expected {
        if !wanted.kinds.iter().any(|kind| take(&mut found, kind, &wanted)) {
            missing.push(wanted);
        }
    }
    // Places and wording are not listed.
    found.retain(|found| found.kind != Kind::Moved && !(found.kind == Kind::NoteChanged && found.level == Level::Info));
    PairScore { pair, expected: count, found: count - missing.len(), missing, spurious: found }
}

/// Takes what answers a listed change out of what was found; of kinds joined by `+`, all or none.
fn take(found: &mut Vec<Found>, kinds: &str, wanted: &Expected) -> bool {
    let mut left = found.clone();
    for kind in kinds.split('+') {
        let sides = (kind != "opened", kind != "closed");
        match left.iter().position(|found| found.kind.as_str() == kind && answers(found, wanted, sides)) {
            Some(at) => left.remove(at),
            None => return false,
        };
    }
    *found = left;
    true
}

/// Whether it stands where the list says; an opened endpoint has no old side, a closed one no new side.
fn answers(found: &Found, wanted: &Expected, sides: (bool, bool)) -> bool {
    let same = |at: &Option<(u32, String, String)>, line: Option<u32>, ports: &str| match (at, line) {
        (Some(at), Some(line)) => {
            at.0 == line && at.2 == ports && (wanted.transport.is_empty() || at.1.is_empty() || at.1 == wanted.transport)
        }
        (_, None) => true,
        (None, Some(_)) => false,
    };
    (!sides.0 || same(&found.old, wanted.old_line, &wanted.ports.0))
        && (!sides.1 || same(&found.new, wanted.new_line, &wanted.ports.1))
}
