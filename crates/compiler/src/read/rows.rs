//! Rows without markup, as separated values and sheets have them, to tables and the lines around them.
//!
//! In: lines of cells. Out: tables, and paragraphs for single lines above them. An empty line ends a table, unless what
//! follows is as wide and goes on with numbers where a heading would have words.

use super::grid::{RawRow, lay};
use super::{Block, Cover, Grid, Reading, Row};

/// Puts lines together to blocks.
pub(super) fn blocks(lines: Vec<RawRow>, reading: &mut Reading) {
    let mut open = Vec::new();
    for run in runs(lines) {
        take(run, &mut open, reading);
    }
    close(&mut open, reading);
}

fn filled(line: &RawRow) -> usize {
    line.cells.iter().filter(|cell| !cell.text.is_empty()).count()
}

/// Lines that follow each other without an empty one.
fn runs(lines: Vec<RawRow>) -> Vec<Vec<RawRow>> {
    let mut runs = vec![Vec::new()];
    for line in lines {
        if filled(&line) == 0 {
            runs.push(Vec::new());
        } else if let Some(run) = runs.last_mut() {
            run.push(line);
        }
    }
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
    let mut rows = std::mem::take(open);
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return };
    let span = first.span.to(last.span);
    let width = width(&rows);
    // Columns that are empty to the end are what a spreadsheet leaves behind. Merged cells shift places, so that only the
    // grid knows its columns.
    if rows.iter().flat_map(|row| &row.cells).all(|cell| (cell.rows, cell.columns) == (1, 1)) {
        rows.iter_mut().for_each(|row| row.cells.truncate(width));
    }
    let mut rows = lay(&rows, &mut reading.problems);
    let used = |row: &Row| row.cells.iter().rposition(|cell| cell.cover == Cover::Own && !cell.text.is_empty());
    let last = rows.iter().filter_map(used).max().map_or(0, |last| last + 1);
    rows.iter_mut().for_each(|row| row.cells.truncate(last));
    reading.blocks.push(Block::Table(Grid { caption: None, rows, span }));
}
