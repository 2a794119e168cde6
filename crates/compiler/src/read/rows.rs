//! Rows without markup, as separated values and sheets have them, to tables and the lines around them.
//!
//! In: lines of cells. Out: tables, and paragraphs for single lines above them. An empty line ends a table, unless what
//! follows is as wide and goes on with numbers where a heading would have words. An empty column parts tables that stand side
//! by side, if both have a heading in common: else it is only empty. Deliberately not here: where merged cells lie (`grid`).

use std::collections::BTreeMap;

use super::grid::{RawRow, is_plain, lay};
use super::{Block, Cover, Grid, LONGEST_TITLE, Reading, Row, frame};
use crate::source::Mapped;

/// The headings of tables side by side stand within these rows.
const HEADING_ROWS: usize = 3;

/// Puts lines together to blocks.
pub(super) fn blocks(mut lines: Vec<RawRow>, reading: &mut Reading) {
    frame::take_off(&mut lines);
    let mut open = Vec::new();
    let title = title(&mut lines);
    let from = reading.blocks.len();
    for run in runs(lines) {
        take(run, &mut open, reading);
    }
    close(&mut open, reading);
    if let Some(title) = title {
        entitle(title, from, reading);
    }
}

/// The first line, if it is a single cell and further single lines stand between it and what they lead to.
fn title(lines: &mut Vec<RawRow>) -> Option<Mapped> {
    let alone = |line: &RawRow| filled(line) == 1;
    let mut printed = lines.iter().filter(|line| filled(line) > 0).take(2);
    let (first, second) = (printed.next()?, printed.next()?);
    let cell = first.cells.iter().find(|cell| !cell.text.is_empty()).filter(|_| alone(first) && alone(second))?;
    let title = Some(cell.text.clone()).filter(|text| text.as_str().chars().count() <= LONGEST_TITLE)?;
    let at = lines.iter().position(|line| filled(line) > 0)?;
    lines.drain(..=at);
    Some(title)
}

/// Gives the first table its title; where there is none, a title is a line like others.
fn entitle(title: Mapped, from: usize, reading: &mut Reading) {
    let first = reading.blocks[from..].iter_mut().find_map(|block| match block {
        Block::Table(grid) => Some(&mut grid.caption),
        _ => None,
    });
    match first {
        Some(caption @ None) => *caption = Some(title),
        _ => reading.blocks.insert(from, Block::Paragraph(title)),
    }
}

fn filled(line: &RawRow) -> usize {
    line.cells.iter().filter(|cell| !cell.text.is_empty()).count()
}

/// Lines that follow each other without an empty one.
fn runs(mut lines: Vec<RawRow>) -> Vec<Vec<RawRow>> {
    let mut runs = Vec::new();
    // From the end, so that what stands before an empty line stays where it is: most tables have none, and many rows.
    while let Some(empty) = lines.iter().rposition(|line| filled(line) == 0) {
        runs.push(lines.split_off(empty + 1));
        lines.truncate(empty);
    }
    runs.push(lines);
    runs.reverse();
    runs
}

fn take(mut run: Vec<RawRow>, open: &mut Vec<RawRow>, reading: &mut Reading) {
    let Some(first) = run.iter().position(|line| filled(line) > 1) else {
        if !run.is_empty() {
            close(open, reading);
        }
        return run.iter().for_each(|line| paragraph(line, reading));
    };
    if !open.is_empty() && width(&run) == width(open) && goes_on(&run[first]) {
        return open.append(&mut run);
    }
    close(open, reading);
    let rows = run.split_off(first);
    run.iter().for_each(|line| paragraph(line, reading));
    *open = rows;
}

/// Number of columns up to the last one that holds something.
fn width(rows: &[RawRow]) -> usize {
    rows.iter().filter_map(|row| row.cells.iter().rposition(|cell| !cell.text.is_empty())).max().map_or(0, |last| last + 1)
}

/// Whether a line is more of a table: a cell of it is a number.
fn goes_on(line: &RawRow) -> bool {
    line.cells.iter().any(|cell| {
        let text = cell.text.as_str();
        text.starts_with(|c: char| c.is_numeric()) && !text.chars().any(char::is_alphabetic)
    })
}

fn paragraph(line: &RawRow, reading: &mut Reading) {
    let texts = line.cells.iter().filter(|cell| !cell.text.is_empty());
    reading.blocks.extend(texts.map(|cell| Block::Paragraph(cell.text.clone())));
}

fn close(open: &mut Vec<RawRow>, reading: &mut Reading) {
    let mut rest = std::mem::take(open);
    while let Some(column) = gap(&rest) {
        let right =
            rest.iter_mut().map(|row| RawRow { cells: row.cells.split_off(column.min(row.cells.len())), ..*row }).collect();
        beside(rest, reading);
        rest = strip(right);
    }
    match reading.blocks.last() {
        Some(Block::Table(_)) if rest.first().is_some_and(|row| filled(row) == 1) => beside(rest, reading),
        _ => table(rest, None, reading),
    }
}

/// Rows of a table that stood to the right, without the empty columns before it and the rows that it does not reach.
fn strip(mut rows: Vec<RawRow>) -> Vec<RawRow> {
    let empty = |row: &RawRow| row.cells.iter().take_while(|cell| cell.text.is_empty()).count();
    let before = rows.iter().filter(|row| filled(row) > 0).map(empty).min().unwrap_or(0);
    rows.retain(|row| filled(row) > 0);
    rows.iter_mut().for_each(|row| drop(row.cells.drain(..before)));
    rows
}

/// A table beside another; a single cell above it is its caption.
fn beside(rows: Vec<RawRow>, reading: &mut Reading) {
    let mut rows = strip(rows);
    let captioned = rows.len() > 1 && rows.first().is_some_and(|row| filled(row) == 1);
    let caption = captioned.then(|| rows.remove(0)).and_then(|row| row.cells.into_iter().find(|cell| !cell.text.is_empty()));
    table(rows, caption.map(|cell| cell.text), reading);
}

/// The first column that parts two tables: empty in all rows, and within the first rows one has a cell of the same words on
/// both sides.
fn gap(rows: &[RawRow]) -> Option<usize> {
    if rows.iter().flat_map(|row| &row.cells).any(|cell| (cell.rows, cell.columns) != (1, 1)) {
        return None;
    }
    let mut filled = vec![false; width(rows)];
    for row in rows {
        filled.iter_mut().zip(&row.cells).for_each(|(filled, cell)| *filled |= !cell.text.is_empty());
    }
    let twins: Vec<Vec<i32>> = rows.iter().take(HEADING_ROWS).map(|row| twins(row, filled.len())).collect();
    (1..filled.len()).find(|column| !filled[*column] && twins.iter().any(|row| row[*column] > 1))
}

/// For each column, how many cells of a row to its left have a cell of the same words at it or to its right.
fn twins(row: &RawRow, width: usize) -> Vec<i32> {
    let worded = |text: &str| !text.is_empty() && !text.chars().any(|c| c.is_ascii_digit());
    let words = || row.cells.iter().map(|cell| cell.text.as_str()).take(width).enumerate().filter(|(_, text)| worded(text));
    let last: BTreeMap<&str, usize> = words().map(|(column, text)| (text, column)).collect();
    let mut changes = vec![0; width + 1];
    for (column, text) in words().filter(|(column, text)| last[text] > *column) {
        changes[column + 1] += 1;
        changes[last[text] + 1] -= 1;
    }
    let counts = changes.into_iter().scan(0, |count, change| {
        *count += change;
        Some(*count)
    });
    counts.take(width).collect()
}

fn table(mut rows: Vec<RawRow>, caption: Option<Mapped>, reading: &mut Reading) {
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return };
    let span = first.span.to(last.span);
    let width = width(&rows);
    // Columns that are empty to the end are what a spreadsheet leaves behind. Merged cells shift places, so that only the
    // grid knows its columns.
    if is_plain(&rows) {
        rows.iter_mut().for_each(|row| row.cells.truncate(width));
    }
    let mut rows = lay(rows, &mut reading.problems);
    let used = |row: &Row| row.cells.iter().rposition(|cell| cell.cover == Cover::Own && !cell.text.is_empty());
    let last = rows.iter().filter_map(used).max().map_or(0, |last| last + 1);
    rows.iter_mut().for_each(|row| row.cells.truncate(last));
    reading.blocks.push(Block::Table(Grid { caption, rows, span }));
}
