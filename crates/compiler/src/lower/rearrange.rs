//! Grids printed in another arrangement than one row a fact: two tables side by side under one heading row, and tables whose
//! headings stand in the first column.
//!
//! In: a grid. Out: grids of the usual arrangement, with the same cells. Only headings that vocabularies know rearrange a grid;
//! one that fits no pattern stays as it is.

use super::{heading_rows, ports};
use crate::ir::Role;
use crate::read::{Cell, Cover, Grid, Row};
use crate::source::Mapped;
use crate::vocabulary::Vocabulary;

/// The grid, or the grids that it was put together from.
pub(super) fn usual(grid: Grid) -> Vec<Grid> {
    if let Some(period) = period(&grid) {
        return side_by_side(&grid, period);
    }
    vec![if headed_at_the_left(&grid) { turned(grid) } else { grid }]
}

/// How many columns the heading has before it repeats, if it does and names listeners and ports each time.
fn period(grid: &Grid) -> Option<usize> {
    let keys = heading_rows::keys(grid, heading_rows::count(grid));
    let spans = grid.rows.iter().flat_map(|row| &row.cells).any(|cell| matches!(cell.cover, Cover::Left | Cover::Above));
    if spans {
        return None;
    }
    let repeats = |period: &usize| {
        keys.len() % period == 0 && !keys[0].is_empty() && keys.chunks(*period).all(|chunk| chunk == &keys[..*period])
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

/// Whether the first column holds the headings: two at least that are known, of which one is of ports, over cells that state
/// them; and the first row holds none.
fn headed_at_the_left(grid: &Grid) -> bool {
    let vocabulary = Vocabulary::in_force();
    let role = |text: &Mapped| vocabulary.heading(text.as_str()).map(|found| found.role);
    let square = grid.rows.iter().all(|row| row.cells.len() == grid.rows[0].cells.len() && row.cells.len() > 1);
    let plain = grid.rows.iter().flat_map(|row| &row.cells).all(|cell| cell.cover == Cover::Own);
    if grid.rows.len() < 2 || !square || !plain {
        return false;
    }
    let left = grid.rows.iter().filter(|row| role(&row.cells[0].text).is_some()).count();
    let above = grid.rows[0].cells.iter().skip(1).filter(|cell| role(&cell.text).is_some()).count();
    let states_ports = |row: &&Row| {
        let named = |cell: &Cell| {
            ports::parse(&cell.text).endpoints.iter().all(|found| matches!(found.ports, portolan_model::Ports::Named(_)))
        };
        let clean = |cell: &Cell| cell.text.is_empty() || ports::parse(&cell.text).is_clean() && !named(cell);
        row.cells[1..].iter().all(clean) && row.cells[1..].iter().any(|cell| !cell.text.is_empty())
    };
    let ported = grid.rows.iter().find(|row| role(&row.cells[0].text) == Some(Role::ListenerPorts));
    left >= 2 && above == 0 && ported.as_ref().is_some_and(states_ports)
}

/// Columns as rows. A row's place is that of its first cell, since a column has none.
fn turned(grid: Grid) -> Grid {
    let width = grid.rows.first().map_or(0, |row| row.cells.len());
    let row = |column: usize| {
        let cells: Vec<Cell> = grid.rows.iter().map(|row| row.cells[column].clone()).collect();
        let printed = cells.iter().find(|cell| !cell.text.is_empty());
        let span = printed.map_or(grid.span, |cell| cell.text.whole());
        Row { cells, span, heading: column == 0 }
    };
    Grid { rows: (0..width).map(row).collect(), ..grid }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

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
        let parts = usual(grid(&[&["Service", "Port", "Service", "Port"], &["FTP", "21", "SMTP", "25"], &["SSH", "22", "", ""]]));
        assert_eq!(texts(&parts[0]), [["Service", "Port"], ["FTP", "21"], ["SSH", "22"]]);
        assert_eq!(texts(&parts[1]), [["Service", "Port"], ["SMTP", "25"]]);
        // The ports of both ends of one connection are one table.
        assert_eq!(usual(grid(&[&["Port", "Protocol", "Port", "Protocol"], &["1", "TCP", "2", "UDP"]])).len(), 1);
    }

    #[test]
    fn headings_at_the_left_are_turned() {
        let parts = usual(grid(&[&["", "Web", "Database"], &["Protocol", "TCP", "TCP"], &["Port", "443", "5432"]]));
        assert_eq!(texts(&parts[0]), [["", "Protocol", "Port"], ["Web", "TCP", "443"], ["Database", "TCP", "5432"]]);
        let usual_way = [&["Service", "Port"], &["Port", "443"]].map(|row| row.as_slice());
        assert_eq!(texts(&usual(grid(&usual_way))[0])[0], ["Service", "Port"]);
    }
}
