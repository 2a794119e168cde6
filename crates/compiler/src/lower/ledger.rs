//! The coverage ledger: what became of each cell of a row.
//!
//! In: a row whose kind is told and, of a data row, the flow that it became. Out: a line a cell. A cell is a fact or carried where a
//! place of the flow lies in it, whatever its column was taken for; one that nothing of the flow was taken from is unaccounted for,
//! and said (`unaccounted_cell`). Cells of ports and protocols are taken whole by the port grammar, which accounts for each of their
//! characters. Deliberately not here: what a cell states.

use std::borrow::Cow;
use std::sync::Arc;

use super::clean;
use super::columns::Columns;
use super::row::{self, Kind};
use super::scribe::{Position, Scribe};
use super::table::Numbered;
use crate::ir::{CellFate, Flow, Role, Skip, Text};
use crate::read::{Cell, Cover, Row};
use crate::source::{Mapped, Place, Span};

/// What a row became.
#[derive(Clone, Copy, Debug)]
pub(super) enum Became<'a> {
    /// A flow.
    Flow(&'a Flow),
    /// What it says holds for others: a heading, a section, a note.
    Told,
    /// It stands in a table that states no ports.
    Skipped,
}

/// Writes down what became of each cell of a row.
pub(super) fn write(scribe: &mut Scribe<'_>, numbered: &Numbered, columns: &Columns, table: &Arc<str>, became: Became<'_>) {
    let Numbered { number, row, beyond, corrections, .. } = numbered;
    for (index, cell) in beyond.iter().enumerate().filter(|(_, cell)| !cell.text.is_empty()) {
        let column = u32::try_from(row.cells.len() + index + 1).unwrap_or(u32::MAX);
        let at = Position { table, row: *number, column };
        scribe.cell(at, &cell.text, CellFate::Carried, "note");
    }
    for (index, cell) in row.cells.iter().enumerate() {
        let at = Position { table, row: *number, column: u32::try_from(index + 1).unwrap_or(u32::MAX) };
        let (fate, as_what) = match (cell.cover, became) {
            (Cover::Missing, _) => continue,
            (Cover::Left | Cover::Above, _) => (CellFate::Skipped(Skip::Spanned), ""),
            (Cover::Own, _) if cell.text.is_blank() => (CellFate::Empty, columns.role(index).as_str()),
            (Cover::Own, Became::Skipped) => (CellFate::Skipped(Skip::NotAPortTable), ""),
            (Cover::Own, Became::Told) => told(numbered.kind, row, index),
            (Cover::Own, Became::Flow(flow)) => of_flow(flow, row, columns, index, cell),
        };
        let corrected = corrections.iter().any(|(corrected, _)| *corrected == index);
        let as_what = if corrected { format!("{as_what}, corrected").into() } else { Cow::Borrowed(as_what) };
        scribe.cell(at, &cell.text, fate, as_what);
    }
}

/// Of a row that is none of data.
fn told(kind: Kind, row: &Row, index: usize) -> (CellFate, &'static str) {
    let first = || row.cells.iter().position(|cell| cell.cover == Cover::Own && !cell.text.is_blank());
    match kind {
        Kind::Heading => (CellFate::Fact, "heading"),
        Kind::RepeatedHeading => (CellFate::Skipped(Skip::RepeatedHeading), ""),
        Kind::Section if first() == Some(index) => (CellFate::Fact, "section"),
        // What stands beside the name of a part: its note, or the headings once more.
        Kind::Section if !row::section_notes(row).is_empty() => (CellFate::Carried, "note"),
        Kind::Section => (CellFate::Skipped(Skip::RepeatedHeading), ""),
        Kind::Note => (CellFate::Carried, "note"),
        Kind::Footnote => (CellFate::Carried, "footnote"),
        Kind::Blank => (CellFate::Empty, ""),
        Kind::Data => (CellFate::Unaccounted, ""),
    }
}

/// Of a row that became a flow.
fn of_flow(flow: &Flow, row: &Row, columns: &Columns, index: usize, cell: &Cell) -> (CellFate, &'static str) {
    let role = columns.role(index);
    let at = cell.text.whole();
    let from = |texts: &[Text]| texts.iter().any(|text| touches(at, &text.place));
    if flow.extra.iter().any(|extra| touches(at, &extra.text.place)) {
        return (CellFate::Carried, if role == Role::SourcePorts { role.as_str() } else { Role::Extra.as_str() });
    }
    match role {
        Role::Index if is_running_number(&cell.text) => (CellFate::Skipped(Skip::RunningNumber), role.as_str()),
        Role::ListenerPorts | Role::RemotePorts | Role::Protocol | Role::Application | Role::Tcp | Role::Udp => {
            (CellFate::Fact, role.as_str())
        }
        // The first column of each end is read.
        Role::RangeStart | Role::RangeEnd if columns.of(role, row.cells.len()).find(|at| is_filled(row, *at)) == Some(index) => {
            (CellFate::Fact, role.as_str())
        }
        role if role.names_a_party() && clean::names_nobody(cell.text.as_str()) => (CellFate::Fact, role.as_str()),
        _ if from(&flow.notes) || from(&flow.footnotes) => (CellFate::Carried, Role::Notes.as_str()),
        _ if states(flow, at) => (CellFate::Fact, role.as_str()),
        _ => (CellFate::Unaccounted, role.as_str()),
    }
}

fn is_filled(row: &Row, index: usize) -> bool {
    row.cells.get(index).is_some_and(|cell| matches!(cell.cover, Cover::Own | Cover::Above) && !cell.text.is_blank())
}

/// Whether a fact of the flow was taken from a place.
fn states(flow: &Flow, at: Span) -> bool {
    let parties = flow.listener.iter().chain(&flow.remotes).map(|party| &party.name);
    let endpoints = || flow.endpoints();
    let words = endpoints().flat_map(|endpoint| endpoint.label.iter().chain(&endpoint.condition).chain(&endpoint.remarks));
    let directions = endpoints().filter_map(|endpoint| endpoint.direction.as_ref()?.printed.as_ref());
    let texts = parties.chain(&flow.remote).chain(&flow.direction.printed).chain(words).chain(directions);
    texts.map(|text| &text.place).chain(endpoints().map(|endpoint| &endpoint.place)).any(|place| touches(at, place))
}

/// Whether something was taken from a cell; of a name that is nothing but marks, nothing is left.
fn touches(cell: Span, taken: &Place) -> bool {
    let taken = taken.span();
    let within = cell.start <= taken.start && taken.end <= cell.end;
    cell.source == taken.source && (within || taken.start < cell.end && cell.start < taken.end)
}

/// A number that only counts the rows; what has letters names something.
pub(super) fn is_running_number(cell: &Mapped) -> bool {
    !cell.as_str().chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use crate::source::SourceSet;

    /// What the ledger says of the cell with this text.
    fn told(csv: &str, text: &str) -> Option<String> {
        let sources = SourceSet::new(BTreeMap::from([("a.csv".to_owned(), csv.as_bytes().into())]));
        let reference = crate::extract(&sources, "a.csv", None).reference;
        let entry = reference.documents[0].coverage.entries.iter().find(|entry| entry.place.printed() == text)?;
        Some(format!("{}, {}", entry.fate.as_str(), entry.as_what))
    }

    #[test]
    fn the_ledger_tells_facts_from_what_is_carried() {
        let csv = "Source,Source IP,Destination,Port,Protocol,Service,Reason\nDesk,192.0.2.1,Web,443,TCP,Console,Views\n";
        assert_eq!(told(csv, "Desk").as_deref(), Some("fact, remote"));
        assert_eq!(told(csv, "192.0.2.1").as_deref(), Some("carried, extra"));
        assert_eq!(told(csv, "Console").as_deref(), Some("fact, label"));
        assert_eq!(told(csv, "Views").as_deref(), Some("carried, extra"));
    }

    #[test]
    fn running_numbers_are_skipped_and_names_in_their_column_are_carried() {
        let csv = "No.,Server,Protocol,Port\n7,Web,TCP,443\nzebra-1,Store,TCP,5432\n";
        assert_eq!(told(csv, "7").as_deref(), Some("skipped: running number, index"));
        assert_eq!(told(csv, "zebra-1").as_deref(), Some("carried, extra"));
    }

    #[test]
    fn a_second_end_of_a_range_is_not_told_as_a_fact() {
        let csv = "Service,Protocol,Start port,End port,End port\nWeb,TCP,443,450,460\nNames,UDP,53,54,\n";
        assert_eq!(told(csv, "450").as_deref(), Some("fact, range_end"));
        assert_eq!(told(csv, "460").as_deref(), Some("unaccounted, range_end"));
    }
}
