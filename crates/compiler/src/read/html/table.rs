//! A table of a page while its elements pass by.
//!
//! In: its rows, cells and captions as they open and close. Out: a [`Grid`]. Deliberately not here: where text comes from, which
//! the walk decides.

use std::ops::Range;

use super::attributes::Start;
use crate::read::grid::{RawCell, RawRow, lay};
use crate::read::ink::Ink;
use crate::read::tags::Part;
use crate::read::{Block, Grid, Reading, frame, rows};
use crate::source::Mapped;

/// A table being read.
#[derive(Debug)]
pub(super) struct Table<'a> {
    text: &'a Mapped,
    start: usize,
    rows: Vec<RawRow>,
    row: Option<(Vec<RawCell>, usize)>,
    cell: Option<OpenCell<'a>>,
    caption: Option<Ink<'a>>,
    captioned: Option<Mapped>,
    /// Text outside of its cells. The tree builder leaves none in a table, but in elements that are one by their role.
    loose: Option<Ink<'a>>,
    group: usize,
    headings: bool,
    /// Tables within its cells.
    inner: Vec<Block>,
}

#[derive(Debug)]
struct OpenCell<'a> {
    ink: Ink<'a>,
    heading: bool,
    rows: usize,
    columns: usize,
    /// What tables within it say, a line for each of their rows.
    inner: Vec<Mapped>,
}

impl<'a> Table<'a> {
    pub(super) fn new(text: &'a Mapped, start: usize, by_role: bool) -> Self {
        Self {
            text,
            start,
            rows: Vec::new(),
            row: None,
            cell: None,
            caption: None,
            captioned: None,
            loose: by_role.then(|| Ink::new(text, start)),
            group: 0,
            headings: false,
            inner: Vec::new(),
        }
    }

    /// The cell or caption that text goes to.
    pub(super) fn ink(&mut self) -> Option<&mut Ink<'a>> {
        self.cell.as_mut().map(|cell| &mut cell.ink).or(self.caption.as_mut()).or(self.loose.as_mut())
    }

    /// A part of the table begins at the offset `at`.
    pub(super) fn open(&mut self, part: Part, start: Option<&Start>, at: usize) {
        match part {
            Part::Table => (),
            Part::Caption => self.caption = Some(Ink::new(self.text, at)),
            Part::Group(headings) => {
                self.group += 1;
                self.headings = headings;
            }
            Part::Row => self.row = Some((Vec::new(), start.map_or(at, |start| start.range.start))),
            Part::Cell(heading) => {
                let rows = start.and_then(|start| start.rows).unwrap_or(1);
                let columns = start.and_then(|start| start.columns).unwrap_or(1);
                self.cell = Some(OpenCell { ink: Ink::new(self.text, at), heading, rows, columns, inner: Vec::new() });
            }
        }
    }

    /// A part ends at the offset `at`.
    pub(super) fn close(&mut self, part: Part, at: usize) {
        match part {
            Part::Table => (),
            Part::Caption => self.captioned = self.caption.take().map(Ink::finish).or(self.captioned.take()),
            Part::Group(_) => self.headings = false,
            Part::Cell(_) => {
                if let (Some(cell), Some((cells, _))) = (self.cell.take(), &mut self.row) {
                    let OpenCell { ink, heading, rows, columns, inner } = cell;
                    let text = joined(ink.finish(), inner, "\n");
                    cells.push(RawCell { text, heading, rows, columns });
                }
            }
            Part::Row => {
                if let Some((cells, start)) = self.row.take() {
                    let span = self.text.span(self.range(start, at));
                    self.rows.push(RawRow { cells, span, group: self.group, heading: self.headings });
                }
            }
        }
    }

    /// A table within one of its cells, as blocks and as text. Below headings it is what the cell says; other tables are there for
    /// the layout of the page, and what stands in them is a table by itself.
    pub(super) fn hold(&mut self, blocks: Vec<Block>, text: Option<Mapped>) {
        let headed = self.rows.first().is_some_and(|row| row.cells.len() > 1 && row.cells.iter().all(|cell| cell.heading));
        match &mut self.cell {
            Some(cell) if headed => cell.inner.extend(text),
            _ => self.inner.extend(blocks),
        }
    }

    /// What its rows say, a line each.
    pub(super) fn lines(&self) -> Option<Mapped> {
        let texts = |row: &RawRow| row.cells.iter().map(|cell| cell.text.clone()).collect::<Vec<_>>();
        let mut lines = self.rows.iter().filter_map(|row| {
            let mut texts = texts(row).into_iter();
            Some(joined(texts.next()?, texts, " "))
        });
        Some(joined(lines.next()?, lines, "\n"))
    }

    /// The table, and after it those within its cells.
    pub(super) fn finish(mut self, at: usize, reading: &mut Reading) -> Vec<Block> {
        let mut rows = std::mem::take(&mut self.rows);
        let sheet = frame::take_off(&mut rows).then(|| as_sheet(std::mem::take(&mut rows), reading));
        let rows = lay(rows, &mut reading.problems);
        let span = self.text.span(self.range(self.start, at));
        let caption = self.captioned.filter(|caption| !caption.is_empty());
        let loose = self.loose.map(Ink::finish).filter(|text| !text.is_empty());
        let mut blocks: Vec<Block> = loose.map(Block::Paragraph).into_iter().chain(sheet.into_iter().flatten()).collect();
        if !rows.is_empty() {
            blocks.push(Block::Table(Grid { caption, rows, span }));
        }
        blocks.append(&mut self.inner);
        blocks
    }

    fn range(&self, start: usize, end: usize) -> Range<usize> {
        start..end.max(start)
    }
}

/// What a spreadsheet's export holds: lines and tables, as a workbook's sheet does.
fn as_sheet(rows: Vec<RawRow>, reading: &mut Reading) -> Vec<Block> {
    let mut sheet = Reading::default();
    rows::blocks(rows, &mut sheet);
    reading.problems.append(&mut sheet.problems);
    sheet.blocks
}

/// Texts as one, without the empty ones.
fn joined(first: Mapped, others: impl IntoIterator<Item = Mapped>, separator: &str) -> Mapped {
    others.into_iter().filter(|text| !text.is_empty()).fold(first, |mut all, text| {
        if all.is_empty() {
            return text;
        }
        let at = text.whole().start;
        all.push_replaced(separator, at..at);
        all.push_part(&text, 0..text.as_str().len());
        all
    })
}
