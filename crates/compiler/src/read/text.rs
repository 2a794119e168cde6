//! Text exports: prose with tab-separated tables, as PDF-to-text tools write them.
//!
//! In: the text of a file. Out: paragraphs, short lines as headings, list items, and one grid for each run of lines with tabs.
//! Deliberately not here: putting a table together that page breaks tear into several grids, since that takes the headings'
//! meaning.

use super::{Block, Cell, Cover, Grid, Problem, ProblemKind, Reading, Row, inline};
use crate::source::{Mapped, SourceFile};

/// A line longer than this is prose even without a full stop.
const HEADING_LENGTH: usize = 80;

pub(super) fn read(file: &SourceFile) -> Reading {
    let mut reading = Reading::default();
    let mut rows: Vec<Mapped> = Vec::new();
    for line in file.text().split('\n') {
        if line.as_str().contains('\t') {
            rows.push(line);
            continue;
        }
        finish_table(&mut rows, &mut reading);
        if let Some(block) = prose(&line.trimmed()) {
            reading.blocks.push(block);
        }
    }
    finish_table(&mut rows, &mut reading);
    reading.problems.extend(unfinished(file.text()));
    reading
}

/// A text export ends with a line end; without one it was cut off, perhaps within a number.
fn unfinished(text: &Mapped) -> Option<Problem> {
    let (start, _) = text.as_str().char_indices().next_back().filter(|(_, last)| *last != '\n')?;
    let line = text.as_str()[..start].rfind('\n').map_or(0, |at| at + 1);
    Some(Problem { kind: ProblemKind::Unfinished, span: text.slice(line..text.as_str().len()).trimmed().whole() })
}

fn finish_table(lines: &mut Vec<Mapped>, reading: &mut Reading) {
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return };
    let span = first.whole().to(last.whole());
    let split: Vec<Vec<Mapped>> = lines.iter().map(|line| line.split('\t')).collect();
    let width = usual_width(&split);
    let rows = split.into_iter().zip(lines.iter()).map(|(cells, line)| row(cells, line, width, &mut reading.problems)).collect();
    reading.blocks.push(Block::Table(Grid { caption: None, rows, span }));
    lines.clear();
}

/// The number of cells that most rows have. Of two that are equally frequent the larger: separators get lost, not found.
fn usual_width(rows: &[Vec<Mapped>]) -> usize {
    let mut counts = std::collections::BTreeMap::new();
    rows.iter().for_each(|row| *counts.entry(row.len()).or_insert(0_usize) += 1);
    counts.into_iter().max_by_key(|(width, count)| (*count, *width)).map_or(0, |(width, _)| width)
}

fn row(cells: Vec<Mapped>, line: &Mapped, width: usize, problems: &mut Vec<Problem>) -> Row {
    let span = line.trimmed().whole();
    if cells.len() != width {
        problems.push(Problem { kind: ProblemKind::Ragged { expected: width, found: cells.len() }, span });
    }
    let mut cells: Vec<Cell> = cells.iter().map(|cell| Cell::own(inline::markup(&cell.trimmed()))).collect();
    while cells.len() < width {
        cells.push(Cell { text: Mapped::empty(line.source(), span.end), cover: Cover::Missing, heading: false });
    }
    Row { cells, span, heading: false }
}

fn prose(line: &Mapped) -> Option<Block> {
    let text = line.as_str();
    if text.is_empty() {
        return None;
    }
    for bullet in ["- ", "• ", "・"] {
        if text.starts_with(bullet) {
            let item = inline::emphasis(&line.slice(bullet.len()..text.len()).trimmed());
            return Some(Block::Item { depth: 0, number: None, text: item });
        }
    }
    let plain = inline::emphasis(line);
    let sentence = plain.as_str().ends_with(['。', '.', ':', '：', '、', '」']);
    if sentence || plain.as_str().chars().count() > HEADING_LENGTH {
        return Some(Block::Paragraph(plain));
    }
    Some(Block::Heading { level: 0, text: plain })
}
