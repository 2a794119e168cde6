//! Rows with another number of cells than their table.
//!
//! In a format that pads short rows (Markdown, HTML) a short row is no damage by itself: it may be a section, or leave its last
//! cells out. It is damage where its cells fit the columns only if they are moved: a cell in front was lost, for instance one
//! that a row span covered in the original. Cells beyond the last column are carried as notes, unless the row says the same
//! already; where they hold text and no note mark leads it, that is damage. In formats that do not pad (tab-separated text, CSV)
//! every such row is damage, and nothing is moved. A row that was filled up behind is no short one in any format: its cells are
//! moved where neither protocol nor ports stand in their columns, and both would.
//!
//! In: a row, the roles of its table's columns, and what reading counted. Out: the row as far as it can be made to fit, notes,
//! and what was wrong as an anomaly. Deliberately not here: which rows are of another length, which reading says.

use super::ports;
use super::row::Kind;
use super::scribe::Scribe;
use crate::ir::{AnomalyKind, Role};
use crate::read::{Cell, Cover, Row};
use crate::source::{Mapped, key};
use crate::vocabulary::{Vocabulary, Word};

/// A row made to fit its table.
#[derive(Debug)]
pub(super) struct Fitted {
    pub(super) row: Row,
    /// Notes that stood in cells beyond the last column.
    pub(super) notes: Vec<Mapped>,
    /// The cells beyond the last column.
    pub(super) beyond: Vec<Cell>,
}

impl Fitted {
    fn as_it_is(row: Row) -> Self {
        Self { row, notes: Vec::new(), beyond: Vec::new() }
    }
}

/// What is known of a table when one of its rows is made to fit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame<'a> {
    pub(super) roles: &'a [Role],
    /// Short rows lack their first cells: see [`lacks_first_cells`].
    pub(super) first_cells_lost: bool,
    /// The row of data above, made to fit, if it stands in the same section.
    pub(super) above: Option<&'a Row>,
}

/// Whether the short rows of a table are known to lack the cells in front, as they do where merged cells were flattened: at least
/// two fit when all they lack is in front, and none fits when only a part of it is.
pub(super) fn lacks_first_cells(scribe: &Scribe<'_>, rows: &[&Row], roles: &[Role]) -> bool {
    let counts = |row: &Row| scribe.ragged.get(&row.span).copied().filter(|(expected, found)| found < expected);
    let shifts = rows.iter().filter_map(|row| {
        counts(row).map(|(expected, found)| (best_shift(&row.cells, roles, expected - found), expected - found))
    });
    let (whole, part): (Vec<_>, Vec<_>) = shifts.filter(|(shift, _)| *shift > 0).partition(|(shift, lacking)| shift == lacking);
    scribe.pads_rows && whole.len() > 1 && part.is_empty()
}

/// Fits a data row to the columns' roles and says what was wrong with it.
pub(super) fn fit(scribe: &mut Scribe<'_>, row: &Row, frame: Frame<'_>, kind: Kind) -> Fitted {
    let roles = frame.roles;
    let Some((expected, found)) = scribe.ragged.get(&row.span).copied() else {
        return Fitted::as_it_is(row.clone());
    };
    let counted = format!("{found} cells instead of {expected}");
    if !scribe.pads_rows {
        scribe.anomaly(AnomalyKind::RaggedRow, row.span, counted);
        return Fitted::as_it_is(row.clone());
    }
    if found > expected {
        return long(scribe, row, expected, counted);
    }
    let lacking = expected - found;
    let shift = match kind {
        Kind::Data => Some(best_shift(&row.cells, roles, lacking)).filter(|shift| *shift > 0 || !frame.first_cells_lost),
        _ => Some(0),
    };
    // A row that states its ports where it stands has lost none in front.
    let shift = shift.unwrap_or_else(|| if states_its_ports(&row.cells, roles) { 0 } else { lacking });
    let what = if shift == 0 { AnomalyKind::ShortRow } else { AnomalyKind::ShiftedRow };
    scribe.anomaly(what, row.span, counted);
    Fitted::as_it_is(shifted(row, shift, frame))
}

/// Whether a column of ports states some.
fn states_its_ports(cells: &[Cell], roles: &[Role]) -> bool {
    cells.iter().zip(roles).any(|(cell, role)| states_in(Content::of(&cell.text), *role))
}

fn states_in(content: Content, role: Role) -> bool {
    content.states_ports && (role.holds_ports() || matches!(role, Role::Tcp | Role::Udp))
}

/// A row whose number of cells is right because a converter filled it up behind: its cells are moved where that alone puts
/// protocol and ports, which stand one after the other, into their columns.
pub(super) fn unpadded(scribe: &mut Scribe<'_>, row: &Row, roles: &[Role]) -> Option<Row> {
    let empty = row.cells.iter().rev().take_while(|cell| cell.cover != Cover::Above && cell.text.is_blank()).count();
    let protocol = roles.iter().position(|role| *role == Role::Protocol)?;
    let ports = roles.iter().position(|role| *role == Role::ListenerPorts)?;
    if empty == 0 {
        return None;
    }
    let content = |column: usize, shift: usize| {
        let cell = column.checked_sub(shift).and_then(|at| row.cells.get(at));
        cell.map(|cell| Content::of(&cell.text)).unwrap_or_default()
    };
    let states =
        |column: usize, shift: usize| Some(content(column, shift)).is_some_and(|cell| cell.states_ports && cell.is_clean);
    let fits = |shift: &usize| content(protocol, *shift).is_protocol && states(ports, *shift);
    let astray = !content(protocol, 0).is_protocol && !states(ports, 0);
    let shift = (1..=empty.min(FURTHEST)).filter(|_| astray).find(fits)?;
    let (found, expected) = (row.cells.len() - shift, row.cells.len());
    scribe.anomaly(AnomalyKind::ShiftedRow, row.span, format!("{found} cells instead of {expected}"));
    Some(shifted(row, shift, Frame { roles, first_cells_lost: false, above: None }))
}

/// Cells beyond the last column: a note mark and its text become a note; anything else is damage.
fn long(scribe: &mut Scribe<'_>, row: &Row, expected: usize, counted: String) -> Fitted {
    let vocabulary = Vocabulary::in_force();
    let mut fitted = Fitted::as_it_is(row.clone());
    let beyond: Vec<Cell> = fitted.row.cells.drain(expected.min(row.cells.len())..).collect();
    let printed: Vec<&Mapped> = beyond.iter().map(|cell| &cell.text).filter(|text| !text.is_empty()).collect();
    let marked = printed.first().is_some_and(|text| vocabulary.is(Word::NoteMarks, text.as_str()));
    let kind = if marked || printed.is_empty() { AnomalyKind::ShortRow } else { AnomalyKind::RaggedRow };
    scribe.anomaly(kind, row.span, counted);
    let keys: Vec<String> = fitted.row.cells.iter().map(|cell| key(&cell.text)).collect();
    let kept = |text: &Mapped| Some(key(text)).is_some_and(|text| keys.iter().any(|cell| cell.contains(&text)));
    let notes = printed.iter().skip(usize::from(marked)).filter(|text| !kept(text)).map(|text| (*text).clone()).collect();
    fitted.notes = notes;
    fitted.beyond = beyond;
    fitted
}

/// Cells that were lost in front are no more than these: a row that lacks more is no row of its table.
const FURTHEST: usize = 64;

/// How far to move the cells so that they fit best; not at all where moving is no better, or where the columns of ports and
/// directions hold what they should: a name may have numbers in it.
fn best_shift(cells: &[Cell], roles: &[Role], most: usize) -> usize {
    let contents: Vec<Content> = cells.iter().map(|cell| Content::of(&cell.text)).collect();
    let stated = contents.iter().zip(roles).any(|(content, role)| states_in(*content, *role));
    let denied = |(content, role): (&Content, &Role)| {
        let party = matches!(role, Role::Listener | Role::Remote);
        let astray = content.names_nothing && content.names_transport && !stated && !states_in(*content, *role);
        astray || content.fitness(*role) < 0 && (!party || content.names_nothing)
    };
    if !contents.iter().zip(roles).any(denied) {
        return 0;
    }
    let score = |shift: usize| -> i32 {
        contents.iter().zip(roles.iter().skip(shift)).map(|(content, role)| content.fitness(*role)).sum()
    };
    (0..=most.min(FURTHEST)).max_by_key(|shift| (score(*shift), std::cmp::Reverse(*shift))).unwrap_or(0)
}

/// What a text is, for any column that it may be moved to.
#[derive(Clone, Copy, Debug, Default)]
struct Content {
    is_empty: bool,
    states_ports: bool,
    is_clean: bool,
    /// Ports without a name, which no party has.
    names_nothing: bool,
    /// Ports with a transport of their own.
    names_transport: bool,
    is_protocol: bool,
    is_direction: bool,
}

impl Content {
    fn of(text: &Mapped) -> Self {
        if text.as_str().trim().is_empty() {
            return Self { is_empty: true, ..Self::default() };
        }
        let parsed = ports::parse(text);
        Self {
            is_empty: false,
            states_ports: parsed.endpoints.iter().any(|endpoint| !matches!(endpoint.ports, portolan_model::Ports::Named(_))),
            is_clean: parsed.is_clean(),
            names_nothing: parsed.is_clean() && parsed.endpoints.iter().all(|endpoint| endpoint.label.is_none()),
            names_transport: parsed.endpoints.iter().any(|endpoint| endpoint.protocol.transport.is_some()),
            is_protocol: !parsed.protocols.is_empty() && !parsed.has_words(),
            is_direction: super::direction::understand(text.as_str()).is_some(),
        }
    }

    /// Whether a text can stand in a column.
    fn fitness(self, role: Role) -> i32 {
        match (role, self.states_ports) {
            _ if self.is_empty => 0,
            // Sentences may name ports too.
            (role, true) if role.holds_ports() && !self.is_clean => 1,
            (role, true) if role.holds_ports() => 3,
            (role, false) if role.holds_ports() => -3,
            (Role::Listener | Role::Remote | Role::Direction | Role::Protocol, true) => -3,
            (Role::Protocol, false) if self.is_protocol => 1,
            (Role::Direction, false) if self.is_direction => 3,
            (Role::Direction, false) => -3,
            _ => 0,
        }
    }
}

/// A row with its cells moved; in front of them stand the cells of the row above, if that is known, as a merged cell's text does
/// in the rows that it covers. Whose ports the row states it takes over as any row that does not say so.
fn shifted(row: &Row, by: usize, frame: Frame<'_>) -> Row {
    let mut row = row.clone();
    let start = row.span.start;
    let gap = Cell { text: Mapped::empty(row.span.source, start), cover: Cover::Missing, heading: false };
    let covered = |index: usize| {
        let cell = frame.above.and_then(|above| above.cells.get(index)).filter(|cell| !cell.text.is_blank());
        cell.filter(|_| frame.roles.get(index) != Some(&Role::Listener))
    };
    let front: Vec<Cell> = (0..by)
        .map(|index| covered(index).map_or_else(|| gap.clone(), |cell| Cell { cover: Cover::Above, ..cell.clone() }))
        .collect();
    row.cells.splice(0..0, front);
    row.cells.truncate(row.cells.len() - by);
    row
}
