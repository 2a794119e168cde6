//! Tables whose headings stand in their first column: turned upright, so that everything behind sees rows of data.
//!
//! In: a grid. Out: the same grid, or one whose rows are its columns. It is turned where the first column holds headings, one
//! of them of ports over cells that all state ports, and the first row does not. Cells keep their bytes; a row of the turned
//! grid stands where its first cell does. Deliberately not here: what the columns mean.

use super::ports;
use crate::ir::Role;
use crate::read::{Cell, Cover, Grid, Row};
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// The grid, turned if it lies on its side.
pub(super) fn upright(grid: Grid) -> Grid {
    if lies(&grid) { turned(grid) } else { grid }
}

/// A heading has no more rows than this; a longer table does not lie on its side.
const MOST: usize = 24;

/// Whether the headings stand in the first column.
fn lies(grid: &Grid) -> bool {
    let width = grid.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    if grid.rows.len() < 2 || grid.rows.len() > MOST || width < 2 {
        return false;
    }
    let role = |cell: &Cell| Vocabulary::in_force().heading(cell.text.as_str()).map(|found| found.role);
    let first = || grid.rows.iter().filter_map(|row| row.cells.first());
    let known = first().filter(|cell| role(cell).is_some()).count();
    // The settings of one thing are many, and most of them nobody has to know.
    let settings = width == 2 && grid.rows.iter().any(|row| names_port(&row.cells[0]) && row.cells[1..].iter().all(states_port));
    // The corner may be empty; every other row has a heading.
    if known < 2
        || known * 2 < grid.rows.len() && !settings
        || first().skip(1).any(|cell| cell.cover != Cover::Own || cell.text.is_empty())
    {
        return false;
    }
    let heads = grid.rows[0].cells.iter().skip(1).filter(|cell| cell.cover == Cover::Own && role(cell).is_some()).count();
    let ported = grid.rows.iter().any(|row| is_port_role(role(&row.cells[0])) && row.cells[1..].iter().all(states_port));
    ported && heads * 2 < width
}

fn is_port_role(role: Option<Role>) -> bool {
    role.is_some_and(|role| matches!(role, Role::ListenerPorts | Role::Tcp | Role::Udp))
}

/// "TCP server port": a name that ends with the word.
fn names_port(cell: &Cell) -> bool {
    let name = cell.text.as_str();
    name.split_whitespace().count() <= 4 && Vocabulary::in_force().ends_with(Word::PortNouns, name)
}

fn states_port(cell: &Cell) -> bool {
    let parsed = ports::parse(&cell.text);
    let numbered = |endpoint: &ports::ParsedEndpoint| !matches!(endpoint.ports, portolan_model::Ports::Named(_));
    parsed.is_clean() && parsed.endpoints.iter().all(numbered)
}

fn turned(grid: Grid) -> Grid {
    let width = grid.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let column = |index: usize| -> Vec<Cell> {
        grid.rows.iter().map(|row| row.cells.get(index).map_or_else(|| missing(row), turned_cell)).collect()
    };
    let rows = (0..width).map(column).filter_map(|cells| {
        let span = cells.iter().find(|cell| cell.cover == Cover::Own).or(cells.first())?.text.whole();
        Some(Row { cells, span, heading: false })
    });
    let mut rows: Vec<Row> = rows.collect();
    if let Some(first) = rows.first_mut() {
        first.heading = true;
    }
    Grid { caption: grid.caption, rows, span: grid.span }
}

/// What reached down reaches to the right, and the other way round.
fn turned_cell(cell: &Cell) -> Cell {
    let cover = match cell.cover {
        Cover::Left => Cover::Above,
        Cover::Above => Cover::Left,
        other => other,
    };
    Cell { text: cell.text.clone(), cover, heading: false }
}

fn missing(row: &Row) -> Cell {
    Cell { text: Mapped::empty(row.span.source, row.span.end), cover: Cover::Missing, heading: false }
}
