//! The coverage ledger: what became of every cell of every table.
//!
//! In: nothing; lowering enters each cell. Out: the entries, or how many cells ended each way. Deliberately not here: who decides
//! a cell's fate (`lower`).

use std::borrow::Cow;
use std::sync::Arc;

use crate::source::Place;

/// What became of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CellFate {
    /// It states a fact of the intermediate form.
    Fact,
    /// Its text is carried with a fact, a table or the document.
    Carried,
    /// Nothing is printed in it.
    Empty,
    /// It was left out, for a named reason.
    Skipped(Skip),
    /// Nothing took it up: a diagnostic stands for it.
    Unaccounted,
}

/// Why a cell was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Skip {
    /// A heading repeated after a page break.
    RepeatedHeading,
    /// A line repeated at the head of each page.
    RunningHead,
    /// A cell that a row span or column span repeats.
    Spanned,
    /// A number that only counts the rows.
    RunningNumber,
    /// A table that states no ports.
    NotAPortTable,
}

impl CellFate {
    /// Its name in `coverage.csv`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fact => "fact",
            Self::Carried => "carried",
            Self::Empty => "empty",
            Self::Skipped(Skip::RepeatedHeading) => "skipped: repeated heading",
            Self::Skipped(Skip::RunningHead) => "skipped: running head",
            Self::Skipped(Skip::Spanned) => "skipped: spanned",
            Self::Skipped(Skip::RunningNumber) => "skipped: running number",
            Self::Skipped(Skip::NotAPortTable) => "skipped: not a port table",
            Self::Unaccounted => "unaccounted",
        }
    }
}

/// One line of the ledger.
#[derive(Clone, Debug, PartialEq)]
pub struct CoverageEntry {
    /// Number of the table, empty outside of tables.
    pub table: Arc<str>,
    /// Row within the table as printed, headings included, from 1.
    pub row: u32,
    /// Column, from 1.
    pub column: u32,
    /// What became of it.
    pub fate: CellFate,
    /// What it became, for people: a role, a kind of row.
    pub as_what: Cow<'static, str>,
    /// Where it was printed.
    pub place: Place,
}

/// How the ledger is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ledger {
    /// A line a cell.
    Lines,
    /// Cells are counted: for those who only ask whether everything was read.
    Counts,
}

/// The ledger of a document, in document order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coverage {
    /// Its lines.
    pub entries: Vec<CoverageEntry>,
    /// Cells that were counted and have no line.
    pub counted: std::collections::BTreeMap<CellFate, usize>,
}

impl Coverage {
    /// Cells that nothing took up.
    pub fn unaccounted(&self) -> impl Iterator<Item = &CoverageEntry> {
        self.entries.iter().filter(|entry| entry.fate == CellFate::Unaccounted)
    }

    /// How many cells ended each way, in the order of [`CellFate`].
    #[must_use]
    pub fn counts(&self) -> std::collections::BTreeMap<CellFate, usize> {
        let mut counts = self.counted.clone();
        for entry in &self.entries {
            *counts.entry(entry.fate).or_insert(0) += 1;
        }
        counts
    }
}
