//! What became of tables and rows, told by the points that were paired already.
//!
//! In: pairs, one after the other. Out: whether a table or a row of one side went on as one of the other. Deliberately not here:
//! the titles of tables, which `score` compares.

use std::collections::BTreeMap;

use foldhash::fast::RandomState;
use indexmap::IndexSet;

use crate::diff::sheet::Point;

/// Pairs counted by table, and the rows that met.
#[derive(Debug, Default)]
pub(in crate::diff) struct Votes {
    tables: BTreeMap<(u32, u32), u32>,
    best_new: BTreeMap<u32, (u32, u32)>,
    best_old: BTreeMap<u32, (u32, u32)>,
    /// Asked only whether two rows are in it: as many as a table has, so that a set in order would be dear.
    rows: IndexSet<(u32, u32), RandomState>,
}

impl Votes {
    pub(super) fn count(&mut self, old: &Point, new: &Point) {
        let votes = self.tables.entry((old.table, new.table)).or_insert(0);
        *votes += 1;
        let best = |map: &mut BTreeMap<u32, (u32, u32)>, key: u32, other: u32| {
            let entry = map.entry(key).or_insert((0, other));
            if *votes > entry.0 {
                *entry = (*votes, other);
            }
        };
        best(&mut self.best_new, old.table, new.table);
        best(&mut self.best_old, new.table, old.table);
        self.rows.insert((old.flow, new.flow));
    }

    /// Whether most of one of the two tables went into, or came from, the other.
    pub(in crate::diff) fn same_table(&self, old: u32, new: u32) -> bool {
        let heads = |map: &BTreeMap<u32, (u32, u32)>, key: u32, other: u32| map.get(&key).is_some_and(|best| best.1 == other);
        heads(&self.best_new, old, new) || heads(&self.best_old, new, old)
    }

    /// Whether endpoints of the one row continue in the other.
    pub(super) fn same_row(&self, old: u32, new: u32) -> bool {
        self.rows.contains(&(old, new))
    }

    pub(super) fn turned(self) -> Self {
        Self {
            tables: self.tables.into_iter().map(|((old, new), votes)| ((new, old), votes)).collect(),
            best_new: self.best_old,
            best_old: self.best_new,
            rows: self.rows.into_iter().map(|(old, new)| (new, old)).collect(),
        }
    }
}
