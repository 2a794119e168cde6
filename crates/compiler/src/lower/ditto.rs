//! Cells that stand for the one above: "〃", "同上", "ditto".
//!
//! In: the rows of a table, told apart. Out: the same rows, in which such a cell holds what it stands for, as the cells do that a
//! merged one covers. Deliberately not here: cells that are empty (`flow`, `row_ports`).

use super::row::Kind;
use super::table::Numbered;
use crate::read::{Cell, Cover, Row};
use crate::vocabulary::{Vocabulary, Word};

/// Fills cells that stand for the one above, row by row, so that several below each other say the same.
pub(super) fn fill(rows: &mut [Numbered]) {
    let data = || rows.iter().filter(|numbered| numbered.kind == Kind::Data);
    if !data().any(|numbered| numbered.row.cells.iter().any(stands_for_another)) {
        return;
    }
    let width = data().map(|numbered| numbered.row.cells.len()).max().unwrap_or(0);
    let down: Vec<bool> = (0..width).map(|column| points_down(rows, column)).collect();
    let mut above: Option<usize> = None;
    for index in 0..rows.len() {
        if rows[index].kind != Kind::Data {
            continue;
        }
        if let Some(above) = above.replace(index)
            && rows[index].row.cells.iter().any(stands_for_another)
        {
            let (before, from) = rows.split_at_mut(index);
            take_over(&before[above].row, &mut from[0].row, &down);
        }
    }
}

fn take_over(above: &Row, row: &mut Row, down: &[bool]) {
    for ((cell, other), down) in row.cells.iter_mut().zip(&above.cells).zip(down) {
        if stands_for_another(cell) && !down && !other.text.is_blank() && !stands_for_another(other) {
            *cell = Cell { text: other.text.clone(), cover: Cover::Above, heading: false };
        }
    }
}

fn stands_for_another(cell: &Cell) -> bool {
    cell.cover == Cover::Own && Vocabulary::in_force().is(Word::Ditto, cell.text.as_str())
}

/// Whether arrows down stand in a column: those that point up are directions too, then.
fn points_down(rows: &[Numbered], column: usize) -> bool {
    let cells = rows.iter().filter_map(|numbered| numbered.row.cells.get(column));
    cells.into_iter().any(|cell| matches!(cell.text.as_str().trim(), "↓" | "⇓"))
}
