//! Lays cells that span rows and columns into a grid, by the rules of HTML, and makes all rows equally long.
//!
//! In: rows of cells as printed. Out: rows with a cell for every column, and problems for rows that are too short or long.
//! Deliberately not here: headings that only their words tell (`lower`).

use super::{Cell, Cover, Problem, ProblemKind, Row};
use crate::source::{Mapped, Span};

/// More positions than this are no table but an attack on memory; they are laid out without spans and left ragged.
const POSITIONS: usize = 1 << 21;
/// Columns that a cell may span, as HTML has it.
const COLUMNS: usize = 1000;
/// Bytes of text that spans may repeat.
const REPEATED: usize = 1 << 25;

/// A row as printed.
#[derive(Debug)]
pub(super) struct RawRow {
    /// Its cells.
    pub(super) cells: Vec<RawCell>,
    /// All of it.
    pub(super) span: Span,
    /// The group it belongs to: no cell spans rows of another.
    pub(super) group: usize,
    /// Whether the group holds headings.
    pub(super) heading: bool,
}

/// A cell as printed.
#[derive(Debug)]
pub(super) struct RawCell {
    /// Its text.
    pub(super) text: Mapped,
    /// Whether it is a heading.
    pub(super) heading: bool,
    /// Rows it spans; 0 for all that are left in its group.
    pub(super) rows: usize,
    /// Columns it spans.
    pub(super) columns: usize,
}

/// Which cell stands at a position: its row and place in it.
#[derive(Clone, Copy, Debug)]
struct Slot {
    row: usize,
    cell: usize,
    cover: Cover,
    /// Whether its column is the cell's first: only such columns are a table's own.
    leads: bool,
}

/// Lays out a table.
pub(super) fn lay(rows: Vec<RawRow>, problems: &mut Vec<Problem>) -> Vec<Row> {
    let mut laid = if is_plain(&rows) { as_printed(rows) } else { placed(&rows) };
    level(&mut laid, problems);
    laid
}

/// Whether no cell spans anything.
pub(super) fn is_plain(rows: &[RawRow]) -> bool {
    rows.iter().flat_map(|row| &row.cells).all(|cell| (cell.rows, cell.columns) == (1, 1))
}

/// A grid whose cells are those that are printed: they move.
fn as_printed(rows: Vec<RawRow>) -> Vec<Row> {
    let printed = rows.into_iter().filter(|row| !row.cells.is_empty());
    let laid = printed.map(|row| {
        let heading = row.heading || row.cells.iter().all(|cell| cell.heading);
        let cells = row.cells.into_iter().map(|raw| Cell { text: raw.text, cover: Cover::Own, heading: raw.heading });
        Row { cells: cells.collect(), span: row.span, heading }
    });
    laid.collect()
}

/// A grid whose cells reach over several positions.
fn placed(rows: &[RawRow]) -> Vec<Row> {
    let slots = place(rows, true).or_else(|| place(rows, false)).unwrap_or_default();
    let width = slots.iter().flat_map(|row| row.iter().rposition(|slot| slot.leads)).max().map_or(0, |last| last + 1);
    let mut budget = REPEATED;
    let mut laid = Vec::new();
    for (row, mut slots) in rows.iter().zip(slots) {
        if slots.is_empty() {
            continue;
        }
        slots.truncate(width);
        let cells: Vec<_> = slots.iter().map(|slot| cell(rows, *slot, row.span, &mut budget)).collect();
        let heading = row.heading || cells.iter().all(|cell| cell.heading);
        laid.push(Row { cells, span: row.span, heading });
    }
    laid
}

fn cell(rows: &[RawRow], slot: Slot, span: Span, budget: &mut usize) -> Cell {
    let Some(raw) = rows[slot.row].cells.get(slot.cell).filter(|_| slot.cover != Cover::Missing) else {
        return Cell { text: Mapped::empty(span.source, span.end), cover: Cover::Missing, heading: false };
    };
    let length = raw.text.as_str().len();
    let text = if slot.cover == Cover::Own || length <= *budget {
        raw.text.clone()
    } else {
        Mapped::empty(raw.text.source(), raw.text.whole().start)
    };
    if slot.cover != Cover::Own {
        *budget = budget.saturating_sub(length);
    }
    Cell { text, cover: slot.cover, heading: raw.heading }
}

/// Makes rows equally long. What most rows have is what a row should have.
pub(super) fn level(rows: &mut [Row], problems: &mut Vec<Problem>) {
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let expected = most_common(rows);
    for row in &mut *rows {
        let found = width_of(row);
        if found != expected {
            problems.push(Problem { kind: ProblemKind::Ragged { expected, found }, span: row.span });
        }
    }
    pad(rows, width);
}

/// Fills rows up with cells that are missing.
pub(super) fn pad(rows: &mut [Row], width: usize) {
    if rows.len().saturating_mul(width) > POSITIONS {
        return;
    }
    for row in rows {
        let Some(last) = row.cells.last() else { continue };
        let missing = Mapped::empty(last.text.source(), row.span.end);
        let cell = Cell { text: missing, cover: Cover::Missing, heading: row.heading };
        row.cells.resize(width.max(row.cells.len()), cell);
    }
}

/// Cells of a row that are there.
fn width_of(row: &Row) -> usize {
    row.cells.iter().filter(|cell| cell.cover != Cover::Missing).count()
}

fn most_common(rows: &[Row]) -> usize {
    let mut counts = std::collections::BTreeMap::new();
    for row in rows {
        *counts.entry(width_of(row)).or_insert(0usize) += 1;
    }
    counts.into_iter().max_by_key(|(width, count)| (*count, *width)).map_or(0, |(width, _)| width)
}

/// A cell that reaches down into rows to come.
#[derive(Clone, Copy, Debug)]
struct Down {
    slot: Slot,
    left: usize,
}

/// Which cell stands where; `None` if that is more than a table can have.
fn place(rows: &[RawRow], spans: bool) -> Option<Vec<Vec<Slot>>> {
    let mut placed = Vec::with_capacity(rows.len());
    let mut down: Vec<Option<Down>> = Vec::new();
    let (mut group, mut positions) = (usize::MAX, 0usize);
    for (row, raw) in rows.iter().enumerate() {
        if raw.group != group {
            down.clear();
            group = raw.group;
        }
        let slots = place_row(row, raw, &mut down, spans);
        positions = positions.saturating_add(slots.len());
        if spans && positions > POSITIONS {
            return None;
        }
        placed.push(slots);
    }
    Some(placed)
}

fn place_row(row: usize, raw: &RawRow, down: &mut Vec<Option<Down>>, spans: bool) -> Vec<Slot> {
    let mut slots = Vec::new();
    for (cell, printed) in raw.cells.iter().enumerate() {
        while reach_down(&mut slots, down) {}
        let (columns, rows) = if spans { (printed.columns.clamp(1, COLUMNS), printed.rows) } else { (1, 1) };
        for column in 0..columns {
            let at = slots.len();
            // Where cells overlap, the one that reaches down was there first.
            if column > 0 && down.get(at).is_some_and(Option::is_some) {
                break;
            }
            let leads = column == 0;
            slots.push(Slot { row, cell, cover: if leads { Cover::Own } else { Cover::Left }, leads });
            if rows != 1 {
                down.resize(down.len().max(at + 1), None);
                let left = if rows == 0 { usize::MAX } else { rows - 1 };
                down[at] = Some(Down { slot: Slot { row, cell, cover: Cover::Above, leads }, left });
            }
        }
    }
    let end = down.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
    while slots.len() < end {
        if !reach_down(&mut slots, down) {
            slots.push(Slot { row, cell: 0, cover: Cover::Missing, leads: true });
        }
    }
    slots
}

/// Puts the cell that reaches down to the next position there, if there is one.
fn reach_down(slots: &mut Vec<Slot>, down: &mut [Option<Down>]) -> bool {
    let Some(entry) = down.get_mut(slots.len()) else { return false };
    let Some(reaching) = entry else { return false };
    slots.push(reaching.slot);
    reaching.left = reaching.left.saturating_sub(usize::from(reaching.left != usize::MAX));
    if reaching.left == 0 {
        *entry = None;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::tests::mapped;

    /// A row's group, and its cells with the rows and columns they span.
    type Printed<'a> = (usize, &'a [(&'a str, usize, usize)]);

    fn table(rows: &[Printed<'_>]) -> (Vec<String>, usize) {
        let span = mapped("x").whole();
        let cell = |(text, rows, columns): &(&str, usize, usize)| RawCell {
            text: mapped(text),
            heading: false,
            rows: *rows,
            columns: *columns,
        };
        let raw: Vec<_> = rows
            .iter()
            .map(|(group, cells)| RawRow { cells: cells.iter().map(cell).collect(), span, group: *group, heading: false })
            .collect();
        let mut problems = Vec::new();
        let laid = lay(raw, &mut problems);
        (laid.iter().map(|row| row.cells.iter().map(show).collect::<Vec<_>>().join(" ")).collect(), problems.len())
    }

    fn show(cell: &Cell) -> String {
        let mark = match cell.cover {
            Cover::Own => "",
            Cover::Left => "<",
            Cover::Above => "^",
            Cover::Missing => "-",
        };
        format!("{}{mark}", cell.text.as_str())
    }

    #[test]
    fn spans_are_laid_by_the_rules() {
        let (rows, problems) = table(&[(0, &[("a", 2, 1), ("b", 1, 2)]), (0, &[("c", 1, 1), ("d", 1, 1)])]);
        assert_eq!((rows, problems), (vec!["a b b<".into(), "a^ c d".to_owned()], 0));
    }

    #[test]
    fn a_span_of_zero_rows_ends_with_its_group() {
        let (rows, _) = table(&[(0, &[("a", 0, 1), ("b", 1, 1)]), (0, &[("c", 1, 1)]), (1, &[("d", 9, 1), ("e", 1, 1)])]);
        assert_eq!(rows, ["a b", "a^ c", "d e"]);
    }

    #[test]
    fn a_row_across_all_columns_does_not_widen_the_table() {
        let (rows, problems) = table(&[(0, &[("節", 1, 1000)]), (0, &[("a", 1, 1), ("b", 1, 1)])]);
        assert_eq!((rows, problems), (vec!["節 節<".into(), "a b".to_owned()], 0));
    }

    #[test]
    fn a_cell_that_reaches_down_keeps_its_column() {
        let (rows, problems) = table(&[
            (0, &[("a", 1, 1), ("b", 1, 1), ("c", 2, 1)]),
            (0, &[("d", 1, 1)]),
            (0, &[("e", 1, 1), ("f", 1, 1), ("g", 1, 1)]),
        ]);
        assert_eq!((rows, problems), (vec!["a b c".into(), "d - c^".into(), "e f g".to_owned()], 1));
    }

    #[test]
    fn short_rows_are_filled_and_said() {
        let (rows, problems) = table(&[(0, &[("a", 1, 1), ("b", 1, 1)]), (0, &[("c", 1, 1)]), (0, &[("d", 1, 1), ("e", 1, 1)])]);
        assert_eq!((rows[1].as_str(), problems), ("c -", 1));
    }
}
