//! The sheet Ports: the published table with both languages' names.
//!
//! In: the facts. Out: a sheet with a row for each of the published table, English beside what is printed, and links to the
//! handbook. Deliberately not here: what a row of the table states (`table`).

use super::cell::Cell;
use super::instances;
use super::sheet::Sheet;
use crate::emit::corrections;
use crate::emit::table::{self, Fact, PublishedRow};
use crate::ir::Reference;

const COLUMNS: [(&str, u16); 33] = [
    ("Id", 40),
    ("Product", 18),
    ("Release", 9),
    ("Table", 7),
    ("Section", 20),
    ("Section (English)", 20),
    ("Listener", 30),
    ("Listener (English)", 30),
    ("Role", 9),
    ("Transport", 10),
    ("Application", 11),
    ("Label", 20),
    ("Label (English)", 20),
    ("Side", 6),
    ("Condition", 16),
    ("Ports", 24),
    ("Start", 8),
    ("End", 8),
    ("Per instance", 12),
    ("Setting", 20),
    ("Remote", 30),
    ("Remote (English)", 30),
    ("Direction", 13),
    ("Notes", 50),
    ("Notes (English)", 50),
    ("Extra", 20),
    ("Document", 22),
    ("Language", 9),
    ("File", 34),
    ("Line", 7),
    ("Printed before correction", 30),
    ("Page", 40),
    ("In the handbook", 16),
];

pub(super) fn sheet(reference: &Reference) -> Sheet {
    Sheet {
        name: "Ports",
        table: "PortTable",
        about: "One row an endpoint: who listens on which port, for whom",
        columns: &COLUMNS,
        rows: (2..).zip(table::facts(reference)).map(|(number, fact)| row(number, &fact)).collect(),
        top: 0,
    }
}

fn row(number: u32, fact: &Fact<'_>) -> Vec<Cell> {
    let row = PublishedRow::new(fact);
    vec![
        Cell::text(&row.id),
        Cell::text(&row.product),
        Cell::text(&row.release),
        Cell::text(&row.table),
        Cell::text(&row.section),
        Cell::text(fact.section_english()),
        Cell::text(&row.listener),
        Cell::text(fact.listener_english()),
        Cell::text(&row.role),
        Cell::text(&row.transport),
        Cell::text(&row.application),
        Cell::text(&row.label),
        Cell::text(fact.label_english()),
        Cell::text(&row.side),
        Cell::text(&row.condition),
        Cell::text(&row.ports),
        Cell::number(row.start),
        Cell::number(row.end),
        Cell::number(row.per_instance),
        Cell::text(&row.setting),
        Cell::text(&row.remote),
        Cell::text(fact.remote_english()),
        Cell::text(&row.direction),
        Cell::text(&row.notes),
        Cell::text(fact.notes_english()),
        Cell::text(&row.extra),
        Cell::text(&row.document),
        Cell::text(&row.language),
        Cell::text(&row.file),
        Cell::Number(i64::from(row.line)),
        Cell::text(corrections::printed(fact.flow)),
        Cell::text(instances::page(fact)),
        instances::link("AF", number),
    ]
}
