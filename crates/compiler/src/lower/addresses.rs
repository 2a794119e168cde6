//! Tables whose ports stand behind addresses ("192.0.2.7:8080", "db.example.org:5432") and in no column of their own.
//!
//! In: a grid. Out: the same grid, or one in which that column is two: the address, and the port behind the colon under a
//! heading of nothing. It is parted where no heading speaks of ports, and all that one column states ends so or names
//! everybody. Cells keep their bytes. Deliberately not here: what the columns mean.

use super::heading_rows;
use crate::ir::Role;
use crate::read::{Cell, Cover, Grid, Row};
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// The grid, with a column of addresses and ports made two.
pub(super) fn parted(grid: Grid) -> Grid {
    match column(&grid) {
        Some(column) => split(grid, column),
        None => grid,
    }
}

/// The column whose cells are addresses with ports.
fn column(grid: &Grid) -> Option<usize> {
    let headings = heading_rows::count(grid);
    let keys = heading_rows::keys(grid, headings);
    let vocabulary = Vocabulary::in_force();
    let role = |key: &String| vocabulary.heading(key).map(|found| found.role);
    let ported = |role: Role| role.holds_ports() || matches!(role, Role::Tcp | Role::Udp | Role::SourcePorts);
    if headings == 0 || keys.iter().filter_map(role).any(ported) {
        return None;
    }
    let data = || grid.rows.iter().skip(headings);
    let addressed = |index: &usize| {
        let cells = || data().filter_map(|row| row.cells.get(*index)).map(|cell| &cell.text).filter(|text| !text.is_empty());
        let known = |text: &Mapped| address(text).is_some() || vocabulary.is(Word::Any, text.as_str());
        cells().any(|text| address(text).is_some()) && cells().all(known)
    };
    // Nobody listens where a connection comes from, and notes are prose.
    let open = |index: &usize| !matches!(keys.get(*index).and_then(role), Some(Role::Remote | Role::Notes));
    (0..keys.len()).filter(open).find(addressed)
}

/// Where the colon of an address with a port stands: a host without blanks in front, one to five digits behind.
fn address(text: &Mapped) -> Option<usize> {
    let (host, port) = text.as_str().trim().rsplit_once(':')?;
    let digits = (1..=5).contains(&port.len()) && port.bytes().all(|byte| byte.is_ascii_digit());
    let named = host.contains('.') || host.starts_with('[') || host == "*";
    let whole = host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':' | '[' | ']' | '*'));
    (digits && named && whole).then(|| text.as_str().len() - text.as_str().trim_start().len() + host.len())
}

fn split(grid: Grid, column: usize) -> Grid {
    let rows = grid.rows.into_iter().map(|row| {
        let mut cells = row.cells;
        if column < cells.len() {
            let (address, port) = halves(&cells[column]);
            cells[column] = address;
            cells.insert(column + 1, port);
        }
        Row { cells, ..row }
    });
    Grid { rows: rows.collect(), ..grid }
}

fn halves(cell: &Cell) -> (Cell, Cell) {
    let text = &cell.text;
    let end = text.as_str().len();
    let nothing = Cell { text: text.slice(end..end), ..cell.clone() };
    match address(text).filter(|_| cell.cover == Cover::Own) {
        Some(colon) => (Cell { text: text.slice(0..colon), ..cell.clone() }, Cell::own(text.slice(colon + 1..end).trimmed())),
        None => (cell.clone(), nothing),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    fn told(text: &str) -> Option<(&str, &str)> {
        let colon = address(&Mapped::verbatim(SourceId(0), text, 0))?;
        Some((&text[..colon], &text[colon + 1..]))
    }

    #[test]
    fn ports_stand_behind_hosts() {
        assert_eq!(told("192.0.2.7:8080"), Some(("192.0.2.7", "8080")));
        assert_eq!(told("[2001:db8::7]:443"), Some(("[2001:db8::7]", "443")));
        for text in ["12:30", "a note: see 5", "https://example.org:443", "2001:db8::7", "TCP:443"] {
            assert_eq!(told(text), None, "{text}");
        }
    }
}
