//! Empty port cells that merged ones left: those below "443" where "TCP" and "UDP" stand beside it in rows of their own.
//!
//! In: the rows of a table, and its columns. Out: the same rows, in which such a cell holds the ports above, as the cells do that
//! a merged one covers; each is told. Deliberately not here: empty names and protocols (`flow`), cells that say "ditto" (`ditto`).

use super::columns::Columns;
use super::ports;
use super::row::Kind;
use super::scribe::Scribe;
use super::table::Numbered;
use crate::ir::{AnomalyKind, Role};
use crate::read::{Cell, Cover, Row};

/// Fills empty cells of the one port column there is, where all cells to their left are empty too and the row has a transport of
/// its own.
pub(super) fn fill(scribe: &mut Scribe<'_>, rows: &mut [Numbered], columns: &Columns) {
    let Some(column) = only_port_column(columns) else { return };
    for index in 1..rows.len() {
        let (before, rest) = rows.split_at_mut(index);
        let (Some(above), Some(numbered)) = (before.last(), rest.first_mut()) else { break };
        if numbered.kind != Kind::Data || above.kind != Kind::Data || !goes_on(&numbered.row, column, columns) {
            continue;
        }
        let Some(ports) = above.row.cells.get(column).filter(|cell| ports::parse(&cell.text).is_clean()) else { continue };
        scribe.anomaly(AnomalyKind::InheritedPorts, numbered.row.span, ports.text.as_str());
        numbered.row.cells[column] = Cell { cover: Cover::Above, ..ports.clone() };
    }
}

fn only_port_column(columns: &Columns) -> Option<usize> {
    let others = [Role::Tcp, Role::Udp, Role::RangeStart, Role::RangeEnd];
    let mut stated = columns.roles().iter().enumerate().filter(|(_, role)| **role == Role::ListenerPorts).map(|(index, _)| index);
    let only = stated.next().filter(|index| stated.next().is_none() && !columns.holds_sentences(*index))?;
    (!columns.of_list && !others.into_iter().any(|role| columns.has(role))).then_some(only)
}

fn goes_on(row: &Row, column: usize, columns: &Columns) -> bool {
    let empty = |cell: &Cell| cell.cover == Cover::Own && cell.text.is_blank();
    let protocol = || columns.first(Role::Protocol).and_then(|(index, _)| row.cells.get(index));
    let own = || protocol().is_some_and(|cell| cell.cover == Cover::Own && ports::names_transport(&cell.text));
    row.cells.get(..=column).is_some_and(|left| left.iter().all(empty)) && own()
}
