//! Matrices of who connects to whom: names beside the rows and above the columns, and ports where they cross.
//!
//! In: a grid. Out: its crossings as a grid of columns ([`COLUMNS`]), a row for each that states ports, and whether the corner says
//! which of the names connect. A grid is a matrix where its cells state ports or that there are none, and the corner names both
//! parties ("From \ To"), or names of rows head columns as well. Deliberately not here: matrices of things and kinds of ports
//! ("Node, Main net, Test net"), whose columns are conditions (`roles`).

use std::collections::BTreeSet;

use super::ports;
use crate::ir::Role;
use crate::read::{Cell, Cover, Grid, Row};
use crate::source::{Mapped, Span, key};
use crate::vocabulary::{Vocabulary, Word};

/// The columns of its grid: who connects, who listens, on which ports.
pub(super) const COLUMNS: [Role; 3] = [Role::Remote, Role::Listener, Role::ListenerPorts];

/// The crossings of a matrix.
pub(super) struct Crossings {
    pub(super) grid: Grid,
    /// Whether the corner says which names connect; else those of the rows are taken for them.
    pub(super) said: bool,
}

/// Which names connect.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Connecting {
    Rows,
    Columns,
}

/// So many crossings with ports at least, and so many names that stand beside rows and above columns.
const FEW: usize = 2;

/// The crossings of a grid, if it is a matrix.
pub(super) fn read(grid: &Grid) -> Option<Crossings> {
    let (head, rows) = grid.rows.split_first()?;
    let (corner, above) = head.cells.split_first()?;
    let connecting = connecting(&corner.text);
    // Most tables are none, and may be long: what costs little is asked first.
    if above.len() < FEW || connecting.is_none() && !corner.text.is_empty() {
        return None;
    }
    let own = |cell: &Cell| cell.cover == Cover::Own;
    let names = || rows.iter().filter_map(|row| row.cells.first());
    let whole = rows.iter().all(|row| row.cells.len() == head.cells.len()) && head.cells.iter().chain(names()).all(own);
    let told = || connecting.is_some() || shared(above, names()) >= FEW;
    let named = |cell: &Cell| !cell.text.is_empty() && !says_ports(&cell.text);
    if !whole || !told() || !above.iter().chain(names()).all(named) {
        return None;
    }
    let crossings = || rows.iter().flat_map(|row| row.cells.iter().skip(1));
    let stated = crossings().filter(|cell| states_ports(&cell.text)).count();
    let silent = |cell: &Cell| cell.text.is_blank() || ports::parse(&cell.text).none;
    if stated < FEW || !crossings().all(|cell| states_ports(&cell.text) || silent(cell)) {
        return None;
    }
    let said = connecting.is_some();
    Some(Crossings { grid: parted(grid, above, rows, connecting.unwrap_or(Connecting::Rows)), said })
}

/// Whether a name speaks of ports or names a transport: a table of ports has such headings.
fn says_ports(name: &Mapped) -> bool {
    Vocabulary::in_force().contains(Word::PortNouns, name.as_str())
        || !ports::transports_only(name).is_empty()
        || states_ports(name)
}

fn states_ports(cell: &Mapped) -> bool {
    let parsed = ports::parse(cell);
    let stated = |endpoint: &ports::ParsedEndpoint| !matches!(endpoint.ports, portolan_model::Ports::Named(_));
    !parsed.endpoints.is_empty() && parsed.is_clean() && parsed.remarks.is_empty() && parsed.endpoints.iter().all(stated)
}

/// How many names stand beside rows and above columns.
fn shared<'a>(above: &[Cell], beside: impl Iterator<Item = &'a Cell>) -> usize {
    let heads: BTreeSet<String> = above.iter().map(|cell| key(&cell.text)).collect();
    let names: BTreeSet<String> = beside.map(|cell| key(&cell.text)).collect();
    heads.intersection(&names).count()
}

/// Which names connect, as the corner says: "From \ To" has the rows' first, "To → ↓ From" points to both.
fn connecting(corner: &Mapped) -> Option<Connecting> {
    let text = corner.as_str();
    let role = |part: &str| Vocabulary::in_force().heading(part.trim()).map(|found| found.role);
    let parts = text.split(['\\', '/', '＼', '／', '|', '\n', '→', '↓', '➡', '⬇', '>']).filter(|part| !part.trim().is_empty());
    let parties: Vec<Role> = parts.filter_map(role).collect();
    let rows_first = match parties.as_slice() {
        [Role::Remote, Role::Listener] => Connecting::Rows,
        [Role::Listener, Role::Remote] => Connecting::Columns,
        _ => return None,
    };
    // An arrow to the right points to the names above the columns.
    let right = text.find(['→', '➡']);
    let first_above = right.is_some_and(|at| text[..at].split(['\\', '/', '\n', '↓', '⬇']).filter_map(role).count() == 1);
    let turned = if rows_first == Connecting::Rows { Connecting::Columns } else { Connecting::Rows };
    Some(if first_above { turned } else { rows_first })
}

/// A row for each crossing that states ports. A name that was given before reaches down to the row, or over to it.
fn parted(grid: &Grid, above: &[Cell], rows: &[Row], connecting: Connecting) -> Grid {
    let mut given: BTreeSet<Span> = BTreeSet::new();
    let mut name = |cell: &Cell| {
        let cover = if given.insert(cell.text.whole()) { Cover::Own } else { Cover::Above };
        Cell { text: cell.text.clone(), cover, heading: false }
    };
    let mut parted = Vec::new();
    for row in rows {
        let Some((beside, cells)) = row.cells.split_first() else { continue };
        for (head, cell) in above.iter().zip(cells).filter(|(_, cell)| states_ports(&cell.text)) {
            let (remote, listener) = if connecting == Connecting::Rows { (beside, head) } else { (head, beside) };
            let cells = vec![name(remote), name(listener), Cell::own(cell.text.clone())];
            parted.push(Row { cells, span: cell.text.whole(), heading: false });
        }
    }
    Grid { caption: grid.caption.clone(), rows: parted, span: grid.span }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    fn said(corner: &str) -> Option<bool> {
        connecting(&Mapped::verbatim(SourceId(0), corner, 0)).map(|found| found == Connecting::Rows)
    }

    #[test]
    fn corners_say_who_connects() {
        assert_eq!(said("From \\ To"), Some(true));
        assert_eq!(said("To / From"), Some(false));
        assert_eq!(said("To → ↓ From"), Some(true));
        assert_eq!(said("送信元＼宛先"), Some(true));
        assert_eq!(said("Component"), None);
        assert_eq!(said(""), None);
    }
}
