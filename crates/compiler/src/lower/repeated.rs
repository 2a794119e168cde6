//! The same table printed twice: what one of the two says and the other does not.
//!
//! In: a document's tables with their rows told apart, as printed; or the rows of a table and of its flattened copy. Out: the
//! cells and rows in which they differ, as anomalies. Two tables are the same one if their headings are, if they have the same
//! numbered caption or stand below the same headings, and if at least half of their rows agree. Deliberately not here: which of
//! the two is right. Both are published as they stand; only a copy that lost its markup stays prose (`flattened`).

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, VecDeque};

use super::row::Kind;
use super::scribe::Scribe;
use super::table::Prepared;
use crate::ir::{AnomalyKind, Related};
use crate::read::{Cell, Cover, Row};
use crate::source::{Mapped, Span, key};

/// A cell or a row that the other printing of its table does not have.
#[derive(Debug)]
pub(super) struct Difference {
    at: Span,
    /// What the other one prints instead: nothing for a row that it does not have.
    instead: String,
    /// That cell, or the other table.
    other: Span,
}

/// Compares each table with the first one that it repeats.
pub(super) fn report(scribe: &mut Scribe<'_>, tables: &[Prepared<'_>]) {
    let mut first: BTreeMap<Vec<String>, Vec<&Row>> = BTreeMap::new();
    let mut found = Vec::new();
    for table in tables.iter().filter(|table| table.is_port_table) {
        let Some(identity) = table.identity() else { continue };
        let rows: Vec<&Row> =
            table.rows.iter().filter(|numbered| numbered.kind == Kind::Data).map(|numbered| &numbered.row).collect();
        match first.entry(identity) {
            Entry::Occupied(earlier) => found.extend(differences(earlier.get(), &rows)),
            Entry::Vacant(place) => _ = place.insert(rows),
        }
    }
    found.into_iter().for_each(|difference| difference.report(scribe));
}

impl Difference {
    pub(super) fn report(self, scribe: &mut Scribe<'_>) {
        let other = Related { place: scribe.place(self.other), message: "the same table".to_owned() };
        scribe.anomaly_with(AnomalyKind::RepeatedTableDiffers, self.at, self.instead, vec![other]);
    }
}

/// What the second of two printings says otherwise than the first; nothing where they are two tables.
pub(super) fn differences(first: &[&Row], second: &[&Row]) -> Vec<Difference> {
    let agree = |equal: usize| equal * 2 >= first.len().max(second.len());
    if !agree(first.len().min(second.len())) {
        return Vec::new();
    }
    let (mut open, mut equal) = (Rows::by(first, whole), 0);
    let mut others = Vec::new();
    for row in second {
        match open.take(&whole(row)) {
            Some(_) => equal += 1,
            None => others.push(*row),
        }
    }
    if !agree(equal) {
        return Vec::new();
    }
    let missing = open.rest();
    let mut open = Rows::by(&missing, name);
    let mut found: Vec<Difference> = others
        .into_iter()
        .filter_map(|row| match open.take(&name(row)) {
            Some(earlier) => Some(cell_that_differs(earlier, row)),
            None => lacking(row, first),
        })
        .collect();
    found.extend(open.rest().into_iter().filter_map(|row| lacking(row, second)));
    found
}

/// Rows by a key of theirs: those with the same key in order.
struct Rows<'a>(BTreeMap<String, VecDeque<(usize, &'a Row)>>);

impl<'a> Rows<'a> {
    fn by(rows: &[&'a Row], key: fn(&Row) -> String) -> Self {
        let mut by_key: BTreeMap<String, VecDeque<(usize, &'a Row)>> = BTreeMap::new();
        rows.iter().enumerate().for_each(|(index, row)| by_key.entry(key(row)).or_default().push_back((index, row)));
        Self(by_key)
    }

    fn take(&mut self, key: &str) -> Option<&'a Row> {
        self.0.get_mut(key)?.pop_front().map(|(_, row)| row)
    }

    /// Those that were not taken, in their order.
    fn rest(self) -> Vec<&'a Row> {
        let mut rest: Vec<_> = self.0.into_values().flatten().collect();
        rest.sort_by_key(|(index, _)| *index);
        rest.into_iter().map(|(_, row)| row).collect()
    }
}

/// Cells that a row prints itself; where one is empty says nothing, since a copy without markup cannot tell.
fn printed(row: &Row) -> impl Iterator<Item = &Mapped> {
    let own = |cell: &&Cell| cell.cover == Cover::Own && !cell.text.is_blank();
    row.cells.iter().filter(own).map(|cell| &cell.text)
}

fn whole(row: &Row) -> String {
    printed(row).map(key).collect::<Vec<_>>().join("\n")
}

fn name(row: &Row) -> String {
    printed(row).next().map(key).unwrap_or_default()
}

/// Where two rows with the same name part.
fn cell_that_differs(earlier: &Row, row: &Row) -> Difference {
    let mut pairs = printed(earlier).zip(printed(row));
    match pairs.find(|(earlier, own)| key(earlier) != key(own)) {
        Some((earlier, own)) => Difference { at: own.whole(), instead: earlier.as_str().to_owned(), other: earlier.whole() },
        None => Difference { at: row.span, instead: String::new(), other: earlier.span },
    }
}

/// A row that the other printing does not have.
fn lacking(row: &Row, other: &[&Row]) -> Option<Difference> {
    let (first, last) = (other.first()?, other.last()?);
    Some(Difference { at: row.span, instead: String::new(), other: first.span.to(last.span) })
}
