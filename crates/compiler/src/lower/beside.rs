//! Two tables side by side under one heading row ("Service, Port, Service, Port").
//!
//! In: a grid. Out: the grid, or the grids that it was put together from, with the same cells. It is parted where the heading
//! repeats and names who listens and ports each time. Deliberately not here: tables that an empty column parts (`read/rows`).

use super::heading_rows;
use crate::ir::Role;
use crate::read::{Cell, Cover, Grid, Row};
use crate::vocabulary::Vocabulary;

/// The grid, or the grids that it was put together from.
pub(super) fn parted(grid: Grid) -> Vec<Grid> {
    match period(&grid) {
        Some(period) => side_by_side(&grid, period),
        None => vec![grid],
    }
}

/// How many columns the heading has before it repeats, if it does and names listeners and ports each time.
fn period(grid: &Grid) -> Option<usize> {
    let keys = heading_rows::keys(grid, heading_rows::count(grid));
    let spans = grid.rows.iter().flat_map(|row| &row.cells).any(|cell| matches!(cell.cover, Cover::Left | Cover::Above));
    if spans {
        return None;
    }
    let repeats = |period: &usize| {
        keys.len().is_multiple_of(*period) && !keys[0].is_empty() && keys.chunks(*period).all(|chunk| chunk == &keys[..*period])
    };
    let period = (2..=keys.len() / 2).find(repeats)?;
    let vocabulary = Vocabulary::in_force();
    let roles: Vec<Role> = keys[..period].iter().filter_map(|key| Some(vocabulary.heading(key)?.role)).collect();
    let named = roles.iter().any(|role| matches!(role, Role::Listener | Role::Label));
    (named && roles.iter().any(|role| role.holds_ports())).then_some(period)
}

/// The tables that stand side by side, from left to right. Rows that one of them does not reach are left out of it.
fn side_by_side(grid: &Grid, period: usize) -> Vec<Grid> {
    let width = grid.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let part = |start: usize| {
        let cut = |row: &Row| {
            let cells: Vec<Cell> = row.cells.iter().skip(start).take(period).cloned().collect();
            let reached = start == 0 || cells.iter().any(|cell| !cell.text.is_empty());
            (reached && !cells.is_empty()).then_some(Row { cells, ..*row })
        };
        let caption = if start == 0 { grid.caption.clone() } else { None };
        Grid { caption, rows: grid.rows.iter().filter_map(cut).collect(), span: grid.span }
    };
    (0..width).step_by(period).map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Mapped, SourceId};

    fn grid(rows: &[&[&str]]) -> Grid {
        let cell = |text: &&str| Cell::own(Mapped::verbatim(SourceId(0), text, 0));
        let row = |cells: &&[&str]| Row {
            cells: cells.iter().map(cell).collect(),
            span: Mapped::verbatim(SourceId(0), "x", 0).whole(),
            heading: false,
        };
        let rows: Vec<Row> = rows.iter().map(row).collect();
        let span = rows[0].span;
        Grid { caption: None, rows, span }
    }

    fn texts(grid: &Grid) -> Vec<Vec<&str>> {
        grid.rows.iter().map(|row| row.cells.iter().map(|cell| cell.text.as_str()).collect()).collect()
    }

    #[test]
    fn a_heading_that_repeats_parts_two_tables() {
        let parts =
            parted(grid(&[&["Service", "Port", "Service", "Port"], &["FTP", "21", "SMTP", "25"], &["SSH", "22", "", ""]]));
        assert_eq!(texts(&parts[0]), [["Service", "Port"], ["FTP", "21"], ["SSH", "22"]]);
        assert_eq!(texts(&parts[1]), [["Service", "Port"], ["SMTP", "25"]]);
        // The ports of both ends of one connection are one table.
        assert_eq!(parted(grid(&[&["Port", "Protocol", "Port", "Protocol"], &["1", "TCP", "2", "UDP"]])).len(), 1);
    }
}
