//! What stands in a table above its headings: a sheet's title, its author, the day it was changed.
//!
//! In: a grid. Out: the grid from its headings on, and the lines above them as prose. They are above where a row soon follows that
//! names more columns than any before it, ports among them, and that has more cells than each of those. A converter that takes the
//! first line of a sheet for its headings fills up what it did not find ("Unnamed: 3", "NaN"): that is nothing. Deliberately not
//! here: lines of one cell above a table without markup (`read/rows`), a heading of several rows (`heading_rows`).

use super::heading_rows;
use crate::ir::Role;
use crate::read::{Cell, Cover, Grid, LONGEST_TITLE, Row};
use crate::source::Mapped;
use crate::vocabulary::Vocabulary;

/// So many rows of several cells may stand above the headings, and any number of single cells.
const MOST: usize = 12;

/// The lines above a grid's headings, and the grid without them.
pub(super) fn parted(grid: Grid) -> (Vec<Mapped>, Grid) {
    let mut grid = emptied(grid);
    let Some(at) = headings(&grid) else { return (Vec::new(), grid) };
    let mut above: Vec<Row> = grid.rows.drain(..at).collect();
    let brief = |row: &Row| row.cells.iter().all(|cell| cell.text.as_str().chars().count() <= LONGEST_TITLE);
    let titled = grid.caption.is_none() && above.first().is_some_and(|row| filled(row) == 1 && brief(row));
    if titled {
        grid.caption = above.remove(0).cells.into_iter().find(Cell::is_printed).map(|cell| cell.text);
    }
    let cells = above.into_iter().flat_map(|row| row.cells).filter(Cell::is_printed);
    (cells.map(|cell| cell.text).collect(), grid)
}

/// Where the headings stand, if lines stand above them.
fn headings(grid: &Grid) -> Option<usize> {
    let rows = &grid.rows;
    let lines = rows.iter().take_while(|row| row.line().is_some()).count();
    let heads_columns = |at: usize| {
        let rows = &rows[at..];
        at > 0 && (heading_rows::heads_ports(rows) || heading_rows::heads_numbers(rows))
    };
    let at = (lines..rows.len()).take(MOST + 1).find(|at| !is_above(&rows[*at]) || heads_columns(*at))?;
    let (above, row) = (&rows[..at], &rows[at]);
    let least = above.iter().map(filled).max().filter(|cells| *cells > 0)?;
    let reached = row.cells.iter().any(|cell| cell.cover == Cover::Above);
    let stands =
        !reached && filled(row) > least && (heading_rows::is_worded(row) && known(row).any(heads_ports) || heads_columns(at));
    // Cells merged across the table stand above the headings and are rows of them.
    let banners = above.iter().all(heading_rows::is_banner) && heading_rows::count(grid) > at;
    (stands && !banners).then_some(at)
}

/// Whether a row may stand above headings: nothing in it heads what a row of ports states, or it is a single cell in front.
fn is_above(row: &Row) -> bool {
    row.line().is_some() || known(row).all(|role| matches!(role, Role::Extra | Role::Notes | Role::Index))
}

const fn heads_ports(role: Role) -> bool {
    role.holds_ports() || matches!(role, Role::Tcp | Role::Udp)
}

fn known(row: &Row) -> impl Iterator<Item = Role> {
    let vocabulary = Vocabulary::in_force();
    row.printed().filter_map(move |cell| vocabulary.heading(cell.text.as_str())).map(|found| found.role)
}

fn filled(row: &Row) -> usize {
    row.printed().count()
}

/// The grid without what a converter filled in for cells that it found empty.
fn emptied(mut grid: Grid) -> Grid {
    let unnamed = |cell: &Cell| {
        let number = cell.text.as_str().trim().strip_prefix("Unnamed: ");
        number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
    };
    if !grid.rows.first().is_some_and(|row| row.cells.iter().any(unnamed)) {
        return grid;
    }
    let (first, others) = grid.rows.split_at_mut(1);
    let nothing = |cell: &Cell| cell.text.as_str().trim() == "NaN";
    let named = first.iter_mut().flat_map(|row| &mut row.cells).filter(|cell| unnamed(cell));
    let stated = others.iter_mut().flat_map(|row| &mut row.cells).filter(|cell| nothing(cell));
    named.chain(stated).for_each(|cell| cell.text = cell.text.slice(0..0));
    grid
}
