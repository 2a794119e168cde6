//! Tables whose markup was lost: their cells stand below each other as short paragraphs.
//!
//! In: blocks. Out: blocks, in which a run of short texts that begins with headings, one of them for ports, and goes on in rows
//! that state ports below it, is a table again. Where the same table follows as one, the run stays prose,
//! and what it says otherwise is handed out. An empty cell leaves
//! no trace, and rows behind it would be shifted: where ports stand behind the last row that fits, the run stays prose too, and
//! its heading for ports is handed out as doubtful. Deliberately not here: what the columns mean.

use super::repeated::{Difference, differences};
use super::row::{self, Kind};
use super::{heading_rows, ports};
use crate::ir::Role;
use crate::read::{Block, Cell, Grid, Row};
use crate::source::{Mapped, key};
use crate::vocabulary::Vocabulary;

/// A text of more characters than these is no cell of such a table.
const LONGEST: usize = 120;
/// Tables of fewer or more columns than these are not told from prose.
const WIDTHS: std::ops::RangeInclusive<usize> = 2..=8;
/// Rows that make sure.
const FEWEST_ROWS: usize = 2;

/// Blocks with the tables that runs of short texts were.
#[derive(Debug, Default)]
pub(super) struct Restored {
    pub(super) blocks: Vec<Block>,
    /// Headings for ports of runs whose rows do not fit.
    pub(super) doubtful: Vec<Mapped>,
    /// What a run says otherwise than the table that follows.
    pub(super) differences: Vec<Difference>,
}

/// Finds the tables among short texts.
pub(super) fn restored(blocks: Vec<Block>) -> Restored {
    let mut result = Restored { blocks: Vec::with_capacity(blocks.len()), ..Restored::default() };
    let mut run: Vec<Block> = Vec::new();
    for block in blocks {
        if cell(&block).is_some() {
            run.push(block);
            continue;
        }
        finish(&mut run, Some(&block), &mut result);
        result.blocks.push(block);
    }
    finish(&mut run, None, &mut result);
    result
}

/// A block that may be a cell.
fn cell(block: &Block) -> Option<&Mapped> {
    let (Block::Paragraph(text) | Block::Heading { level: 0, text }) = block else { return None };
    (text.as_str().chars().count() <= LONGEST).then_some(text)
}

/// Ends a run: its table, if it holds one, between what stands before and behind.
fn finish(run: &mut Vec<Block>, next: Option<&Block>, result: &mut Restored) {
    let texts: Vec<&Mapped> = run.iter().filter_map(cell).collect();
    let starts = 0..texts.len().saturating_sub(*WIDTHS.start() * FEWEST_ROWS);
    // Headings before others are the first of them.
    let first = |start: &usize| *start == 0 || Vocabulary::in_force().heading(texts[start - 1].as_str()).is_none();
    let found = starts.filter(first).find_map(|start| Some((start, table(&texts[start..])?)));
    let Some((start, Run { width, column, rows, shifted })) = found else { return result.blocks.append(run) };
    let cells: Vec<Mapped> = texts.into_iter().cloned().collect();
    let end = start + width * (rows + 1);
    let grid = grid(&cells[start..end], width);
    let again = match next {
        Some(Block::Table(next)) if end == cells.len() && repeats(&grid, next) => Some(next),
        _ => None,
    };
    result.differences.extend(again.into_iter().flat_map(|next| differences(&rows_of(&grid), &rows_of(next))));
    if again.is_some() || shifted || rows < FEWEST_ROWS {
        let told = matches!(next, Some(Block::Table(_)));
        result.doubtful.extend((shifted && !told).then(|| cells[start + column].clone()));
        return result.blocks.append(run);
    }
    let behind = run.split_off(end);
    run.truncate(start);
    result.blocks.append(run);
    result.blocks.push(Block::Table(grid));
    result.blocks.extend(behind);
}

/// A table among short texts: its width, the column of its ports, the rows below its headings that fit, and whether ports stand
/// behind them.
#[derive(Clone, Copy, Debug)]
struct Run {
    width: usize,
    column: usize,
    rows: usize,
    shifted: bool,
}

/// The table that texts begin with: of the widths that its headings may have, the one with the most rows.
fn table(texts: &[&Mapped]) -> Option<Run> {
    // Most paragraphs are no headings.
    Vocabulary::in_force().heading(texts.first()?.as_str())?;
    let runs = WIDTHS.take_while(|width| width * (FEWEST_ROWS + 1) <= texts.len()).filter_map(|width| of_width(texts, width));
    runs.max_by_key(|run| (!run.shifted, run.rows, std::cmp::Reverse(run.width)))
}

fn of_width(texts: &[&Mapped], width: usize) -> Option<Run> {
    let vocabulary = Vocabulary::in_force();
    let headings = &texts[..width];
    let roles: Vec<Option<Role>> =
        headings.iter().map(|text| vocabulary.heading(text.as_str()).map(|found| found.role)).collect();
    let mut heads = (0..width).filter(|column| roles[*column].is_some_and(Role::holds_ports));
    let (Some(column), None) = (heads.next(), heads.next()) else { return None };
    let numbered = headings.iter().any(|text| text.as_str().bytes().any(|byte| byte.is_ascii_digit()));
    let known = roles.iter().flatten().count();
    let rows = texts[width..].chunks_exact(width).take_while(|row| states_port(row[column])).count();
    let shifted = texts[width * (rows + 1)..].iter().any(|text| states_port(text));
    (rows > 0 && known >= 2 && known * 2 >= width && !numbered).then_some(Run { width, column, rows, shifted })
}

fn states_port(text: &Mapped) -> bool {
    let parsed = ports::parse(text);
    parsed.is_clean() && parsed.endpoints.iter().all(|endpoint| endpoint.ports.interval().is_some())
}

fn grid(cells: &[Mapped], width: usize) -> Grid {
    let whole = |cells: &[Mapped]| cells[0].whole().to(cells[cells.len() - 1].whole());
    let row = |(index, cells): (usize, &[Mapped])| {
        let heading = index == 0;
        let cell = |text: &Mapped| Cell { heading, ..Cell::own(text.trimmed()) };
        Row { cells: cells.iter().map(cell).collect(), span: whole(cells), heading }
    };
    Grid { caption: None, rows: cells.chunks_exact(width).enumerate().map(row).collect(), span: whole(cells) }
}

/// The rows below the headings, without those that note something.
fn rows_of(grid: &Grid) -> Vec<&Row> {
    let headings = heading_rows::forms(grid, heading_rows::count(grid));
    let rows = grid.rows.iter().skip(heading_rows::count(grid).max(1));
    rows.filter(|row| row::kind(row, &headings) == Kind::Data).collect()
}

/// Whether a table has the headings of another one.
fn repeats(grid: &Grid, next: &Grid) -> bool {
    let printed = |grid: &Grid| -> Vec<String> {
        let rows = grid.rows.iter().take(heading_rows::count(grid).max(1));
        rows.flat_map(|row| &row.cells).map(|cell| key(&cell.text)).filter(|text| !text.is_empty()).collect()
    };
    printed(grid) == printed(next)
}
