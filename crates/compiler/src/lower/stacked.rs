//! Tables below each other in one grid, each with headings of its own: a sheet without empty rows, a page laid out as one table.
//!
//! In: a grid. Out: its tables, each with the lines that stand above it. A further one begins where a row of known headings, one
//! for ports among them, repeats nothing of the headings above; and where prose stands between, a row of words follows, none of which
//! a row of ports would have, and one of them stands where the table above has ports, or no ports follow there. Deliberately not
//! here: headings that are repeated, and rows that head a part of a table (`heading_rows`).

use super::{heading_rows, ports};
use crate::ir::Role;
use crate::read::{Cell, Grid, LONGEST_TITLE, Row};
use crate::source::Mapped;
use crate::vocabulary::Vocabulary;

/// A table, and the lines above it.
pub(super) type Part = (Vec<Mapped>, Grid);

/// Parts a grid into its tables.
pub(super) fn parted(mut grid: Grid) -> Vec<Part> {
    let mut starts = starts(&grid);
    let mut parts = Vec::new();
    while let Some(start) = starts.pop() {
        let rows = grid.rows.split_off(start);
        let lines = lines_above(&mut grid.rows);
        if let (Some(first), Some(last)) = (rows.first(), rows.last()) {
            let span = first.span.to(last.span);
            parts.push((lines, Grid { caption: None, rows, span }));
        }
    }
    parts.push((Vec::new(), grid));
    parts.reverse();
    parts
}

/// Where further tables begin.
fn starts(grid: &Grid) -> Vec<usize> {
    let mut starts = Vec::new();
    let (mut start, mut forms, mut prose) = (0, None, Prose::default());
    for (at, row) in grid.rows.iter().enumerate() {
        let behind_prose = prose.goes_on(row);
        let known = may_head(row);
        if at < 2 || at + 1 == grid.rows.len() || !(known || behind_prose && is_of_words(row)) {
            continue;
        }
        // Most grids have no such row, and need no forms.
        let forms = forms.get_or_insert_with(|| Forms::of(grid, start));
        let ends = known || forms.end_before(row, &grid.rows[at + 1..]);
        if at > start + forms.rows && ends && !forms.repeats(row) {
            starts.push(at);
            start = at;
            *forms = Forms::of(grid, start);
        }
    }
    starts
}

/// The headings of the table that begins at a row.
struct Forms {
    rows: usize,
    printed: Vec<Vec<String>>,
    /// Columns headed as those of ports.
    ports: Vec<usize>,
}

impl Forms {
    fn of(grid: &Grid, start: usize) -> Self {
        let head = Grid { caption: None, rows: grid.rows[start..].iter().take(MOST).cloned().collect(), span: grid.span };
        let rows = heading_rows::count(&head);
        let printed = heading_rows::forms(&head, rows);
        let vocabulary = Vocabulary::in_force();
        let role = |key: &String| vocabulary.heading(key).map(|found| found.role);
        let of_ports = |key: &String| role(key).is_some_and(Role::holds_ports);
        let joined = printed.first().into_iter().flatten().enumerate();
        let ports = joined.filter(|(_, key)| of_ports(key)).map(|(column, _)| column).collect();
        Self { rows, printed, ports }
    }

    /// Whether a row of words has some where the table states ports, or the next rows state none there.
    fn end_before(&self, row: &Row, next: &[Row]) -> bool {
        let cells = |row: &Row| self.ports.iter().filter_map(|column| row.cells.get(*column)).cloned().collect::<Vec<_>>();
        let states = |cell: &Cell| {
            let parsed = ports::parse(&cell.text);
            let numbered = |endpoint: &ports::ParsedEndpoint| !matches!(endpoint.ports, portolan_model::Ports::Named(_));
            parsed.endpoints.iter().any(numbered)
        };
        let silent = || !next.iter().take(NEXT).flat_map(cells).any(|cell| states(&cell));
        cells(row).iter().any(Cell::is_printed) || !self.ports.is_empty() && silent()
    }

    fn repeats(&self, row: &Row) -> bool {
        self.printed.iter().any(|form| heading_rows::repeats(row, form) || heading_rows::heads_a_part(row, form))
    }
}

/// So many rows behind a heading tell whether it is one.
const NEXT: usize = 3;
/// So many rows tell how many of them are headings.
const MOST: usize = 6;

/// Whether a row holds headings only: known ones, three or all of them, and one for ports.
fn may_head(row: &Row) -> bool {
    let printed = || row.printed();
    // Rows are many, and most have a digit: no word is looked up for those.
    let worded = |cell: &Cell| is_worded(&cell.text);
    if printed().count() < 2 || !printed().all(worded) || !heading_rows::is_worded(row) {
        return false;
    }
    let vocabulary = Vocabulary::in_force();
    let roles: Vec<Role> = printed().filter_map(|cell| Some(vocabulary.heading(cell.text.as_str())?.role)).collect();
    (roles.len() > 2 || roles.len() == printed().count())
        && (roles.iter().any(|role| role.holds_ports()) || [Role::Tcp, Role::Udp].iter().all(|role| roles.contains(role)))
}

/// Lines of prose between rows: rows of a single cell in front, two or more, or a sentence.
#[derive(Default)]
struct Prose {
    lines: usize,
    sentence: bool,
}

impl Prose {
    /// Takes the next row, and says whether it is none of prose, behind some.
    fn goes_on(&mut self, row: &Row) -> bool {
        if let Some(line) = row.line() {
            self.lines += 1;
            self.sentence |= line.as_str().chars().count() > LONGEST_TITLE;
            return false;
        }
        let found = self.lines > 1 || self.sentence;
        *self = Self::default();
        found
    }
}

/// A cell of more characters is no heading.
const LONGEST_HEADING: usize = 60;

/// Whether a row may hold headings that nobody knows: words without a digit, no protocol, and nothing that stands for ports.
fn is_of_words(row: &Row) -> bool {
    let printed = || row.printed().map(|cell| &cell.text);
    let states_nothing = |text: &Mapped| {
        let parsed = ports::parse(text);
        let named = |endpoint: &ports::ParsedEndpoint| matches!(endpoint.ports, portolan_model::Ports::Named(_));
        !parsed.none && parsed.protocols.is_empty() && parsed.endpoints.iter().all(named)
    };
    printed().count() > 1 && printed().all(is_worded) && printed().all(states_nothing)
}

/// Whether a text may be a heading: words as brief as one, without a digit.
fn is_worded(text: &Mapped) -> bool {
    !text.as_str().bytes().any(|byte| byte.is_ascii_digit()) && text.as_str().chars().count() <= LONGEST_HEADING
}

/// Takes the lines at the end off: rows of a single cell in front.
fn lines_above(rows: &mut Vec<Row>) -> Vec<Mapped> {
    let lines = rows.iter().rev().take_while(|row| row.line().is_some()).count();
    let taken = rows.split_off(rows.len() - lines);
    taken.into_iter().filter_map(|row| row.cells.into_iter().next()).map(|cell| cell.text).collect()
}
