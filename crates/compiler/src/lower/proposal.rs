//! Errata to be written: the cell at a place as an entry of `errata.toml`, so that only what is right remains to be filled in.
//!
//! In: a document and a place in it. Out: [`Proposal`]s that would be met as they stand. Deliberately not here: who writes
//! them, when and why.

use super::errata::{self, Spot};
use super::scribe::Scribe;
use super::{outline, table};
use crate::gather::{DocumentInput, Erratum, SECTION};
use crate::ir::{Ledger, Role};
use crate::read;
use crate::source::{SourceSet, Span};
use crate::vocabulary::Vocabulary;

/// Which cell is meant.
#[derive(Clone, Copy, Debug)]
pub enum Wanted<'a> {
    /// The one that holds these bytes.
    Bytes(Span),
    /// In the row at a line: the one of this role, or without a role the one that states ports.
    Line(u32, Option<&'a str>),
}

/// An entry without what only its author knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Number of the table.
    pub table: String,
    /// Words that find the row, where they do.
    pub row: Option<String>,
    /// Its first line, where words do not find it.
    pub line: Option<u32>,
    /// Role of the cell's column, or `section`.
    pub cell: String,
    /// The cell as printed.
    pub printed: String,
}

/// What only the author knows.
#[derive(Clone, Copy, Debug)]
pub struct Authorship<'a> {
    /// Name of the edition's file.
    pub file: &'a str,
    /// Why.
    pub reason: &'a str,
    /// Who.
    pub author: &'a str,
    /// The day, as `2025-01-31`.
    pub date: &'a str,
}

/// The cell that is meant, as an entry; none where there is no such cell.
#[must_use]
pub fn propose(sources: &SourceSet, input: &DocumentInput, wanted: Wanted<'_>) -> Option<Proposal> {
    Vocabulary::of(sources).0.during(|| find(sources, input, wanted))
}

fn find(sources: &SourceSet, input: &DocumentInput, wanted: Wanted<'_>) -> Option<Proposal> {
    let file = sources.get(input.source);
    let reading = read::read(file);
    let mut scribe = Scribe::new(file, input, String::new(), Ledger::Counts);
    scribe.pads_rows = reading.pads_rows;
    let mut outline = outline::outline(reading.blocks);
    let torn = outline.tables.iter_mut().enumerate();
    let prepared: Vec<_> = torn.map(|(index, torn)| table::prepare(&mut scribe, torn, index + 1)).collect();
    let spots = errata::spots(&scribe, &prepared);
    let spot = meant(&spots, wanted)?;
    Some(entry(&scribe, &spots, spot))
}

fn meant<'a>(spots: &'a [Spot], wanted: Wanted<'_>) -> Option<&'a Spot> {
    match wanted {
        Wanted::Bytes(span) => spots.iter().find(|spot| {
            let cell = spot.text.whole();
            cell.start <= span.start && span.start <= cell.end.saturating_sub(1).max(cell.start)
        }),
        Wanted::Line(line, role) => {
            let row = || spots.iter().filter(move |spot| spot.lines.0 <= line && line <= spot.lines.1);
            let named = |name: &str| row().find(|spot| spot.name == name);
            match role {
                Some(role) => named(role),
                None => named(SECTION)
                    .or_else(|| row().find(|spot| !spot.text.is_empty() && spot.name == Role::ListenerPorts.as_str()))
                    .or_else(|| row().find(|spot| !spot.text.is_empty())),
            }
        }
    }
}

/// The entry: the row by its longest other cell if that finds it alone, else by its line.
fn entry(scribe: &Scribe<'_>, spots: &[Spot], spot: &Spot) -> Proposal {
    let proposal = |row: Option<String>, line: Option<u32>| Proposal {
        table: spot.number.clone(),
        row,
        line,
        cell: spot.name.to_owned(),
        printed: spot.text.as_str().to_owned(),
    };
    let alone = |proposal: &Proposal| {
        let erratum = proposal.as_erratum(scribe);
        spots.iter().filter(|other| other.is_meant(&erratum) && other.prints(&erratum.printed)).count() == 1
    };
    let others = spots.iter().filter(|other| other.shares_row(spot) && other.cell != spot.cell);
    let words = others.map(|other| other.text.as_str()).filter(|text| !text.is_empty() && !text.contains('\n'));
    let by_words = words.map(|words| proposal(Some(words.to_owned()), None)).find(alone);
    by_words.unwrap_or_else(|| proposal(None, Some(spot.lines.0)))
}

impl Proposal {
    fn as_erratum(&self, scribe: &Scribe<'_>) -> Erratum {
        Erratum {
            file: scribe.file.path().to_owned(),
            table: Some(self.table.clone()),
            line: self.line,
            row: self.row.clone(),
            cell: self.cell.clone(),
            printed: self.printed.clone(),
            corrected: String::new(),
            reason: String::new(),
            author: String::new(),
            date: String::new(),
            place: scribe.place(scribe.file.text().span(0..0)),
        }
    }

    /// The entry of `errata.toml`. `corrected` repeats what is printed, which is refused until it is edited.
    #[must_use]
    pub fn to_toml(&self, by: Authorship<'_>) -> String {
        let mut entry = "[[erratum]]\n".to_owned();
        let mut text = |key: &str, value: &str| entry.push_str(&format!("{key} = {}\n", toml::Value::from(value)));
        text("file", by.file);
        text("table", &self.table);
        if let Some(row) = &self.row {
            text("row", row);
        }
        if let Some(line) = self.line {
            entry.push_str(&format!("line = {line}\n"));
        }
        let mut text = |key: &str, value: &str| entry.push_str(&format!("{key} = {}\n", toml::Value::from(value)));
        text("cell", &self.cell);
        text("printed", &self.printed);
        text("corrected", &self.printed);
        text("reason", by.reason);
        text("author", by.author);
        entry.push_str(&format!("date = {}\n", by.date));
        entry
    }
}
