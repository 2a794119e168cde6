//! What became of each table's rows, from the ledger of cells.
//!
//! In: a document's tables and ledger. Out: counts by table. Deliberately not here: how they are told.

use portolan_compiler::ir::{CellFate, CoverageEntry, Document, Skip};

/// Rows of a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Rows {
    pub(super) data: usize,
    pub(super) headings: usize,
    pub(super) sections: usize,
    pub(super) notes: usize,
    pub(super) skipped: usize,
    /// The table states no ports.
    pub(super) portless: bool,
}

/// The rows of all tables, in the order of the tables.
pub(super) fn of(document: &Document) -> Vec<Rows> {
    let mut entries = document.coverage.entries.iter().filter(|entry| !entry.table.is_empty()).peekable();
    let mut tables = Vec::new();
    for table in &document.tables {
        let mut rows = Rows::default();
        let mut last = 0;
        // Two tables of one number: the next begins at its first row again.
        while let Some(first) = entries.next_if(|entry| *entry.table == *table.number && entry.row >= last) {
            last = first.row;
            let mut cells = vec![first];
            while let Some(cell) = entries.next_if(|entry| *entry.table == *table.number && entry.row == first.row) {
                cells.push(cell);
            }
            rows.count(&cells);
            last += 1;
        }
        tables.push(rows);
    }
    tables
}

impl Rows {
    fn count(&mut self, cells: &[&CoverageEntry]) {
        let is = |what: &str| cells.iter().any(|cell| cell.as_what == what);
        let skipped = |skip: Skip| cells.iter().any(|cell| cell.fate == CellFate::Skipped(skip));
        let stated = cells.iter().any(|cell| cell.fate == CellFate::Fact);
        if skipped(Skip::NotAPortTable) {
            self.portless = true;
        }
        let count = match () {
            () if is("heading") => &mut self.headings,
            () if is("section") => &mut self.sections,
            () if stated => &mut self.data,
            () if is("note") || is("footnote") => &mut self.notes,
            () if cells.iter().any(|cell| cell.fate == CellFate::Carried || cell.fate == CellFate::Unaccounted) => &mut self.data,
            () => &mut self.skipped,
        };
        *count += 1;
    }
}
