//! Pipe tables: rows as the parser cuts them, short and long rows kept as printed, template lines taken out.
//!
//! In: the parser's table events. Out: a [`Grid`], and the lines that stood among its rows without being rows. Deliberately not
//! here: tables that the parser does not see (`lines`).

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::inline::Inline;
use super::lines::{is_directive, parts_rows, split};
use crate::read::{Block, Cell, Cover, Grid, Problem, ProblemKind, Reading, Row, grid};
use crate::source::{Mapped, Span};

/// A table being read.
#[derive(Debug)]
pub(super) struct Pipes<'a> {
    text: &'a Mapped,
    span: Range<usize>,
    width: usize,
    rows: Vec<Row>,
    cells: Vec<Cell>,
    row: Range<usize>,
    heading: bool,
    /// Whether a cell is being read.
    in_cell: bool,
    /// End of the last cell that is printed.
    printed: usize,
    /// Whether the heading has its outer pipes, and whether the last row lacks its last one.
    bars: bool,
    torn: bool,
    problems: Vec<Problem>,
    after: Vec<Block>,
}

impl<'a> Pipes<'a> {
    pub(super) fn new(text: &'a Mapped, span: Range<usize>, width: usize) -> Self {
        Self {
            text,
            span,
            width,
            rows: Vec::new(),
            cells: Vec::new(),
            row: 0..0,
            heading: false,
            in_cell: false,
            printed: 0,
            bars: false,
            torn: false,
            problems: Vec::new(),
            after: Vec::new(),
        }
    }

    /// Takes an event within the table; `text` writes its cells.
    pub(super) fn event(&mut self, event: &Event<'_>, range: Range<usize>, text: &mut Inline<'_>) {
        match event {
            Event::Start(Tag::TableHead) => self.begin_row(range, true),
            Event::Start(Tag::TableRow) => self.begin_row(range, false),
            Event::Start(Tag::TableCell) => {
                self.in_cell = true;
                text.restart(&range);
            }
            Event::End(TagEnd::TableCell) => self.end_cell(&range, text),
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => self.end_row(),
            _ if self.in_cell => text.event(event, range),
            _ => (),
        }
    }

    /// Whether a cell is being read.
    pub(super) fn in_cell(&self) -> bool {
        self.in_cell
    }

    fn begin_row(&mut self, range: Range<usize>, heading: bool) {
        let trimmed = self.text.as_str().get(range.clone()).unwrap_or("").trim_end().len();
        self.row = range.start..range.start + trimmed;
        self.printed = range.start;
        self.heading = heading;
        self.cells.reserve_exact(self.width.min(64));
    }

    fn end_cell(&mut self, range: &Range<usize>, text: &mut Inline<'_>) {
        if !std::mem::take(&mut self.in_cell) {
            return;
        }
        // The parser pads short rows with cells that stand behind the row.
        let missing = range.is_empty() && range.start >= self.row.end;
        let cover = if missing { Cover::Missing } else { Cover::Own };
        if !missing {
            self.printed = range.end;
        }
        self.cells.push(Cell { text: text.take(&mut self.problems), cover, heading: self.heading });
    }

    fn end_row(&mut self) {
        let mut cells = std::mem::take(&mut self.cells);
        let source = self.text.as_str().get(self.row.clone()).unwrap_or("");
        if !source.contains('|') && self.is_no_row(source, &cells) || !self.heading && parts_rows(source) {
            return;
        }
        cells.extend(self.excess());
        let found = own(&cells);
        let span = self.text.span(self.row.clone());
        let closed = source.ends_with('|');
        if self.heading {
            self.bars = source.starts_with('|') && closed;
        }
        if self.bars && self.torn && !source.starts_with('|') && self.mend(&cells, found, span) {
            self.torn = !closed;
            return;
        }
        self.torn = !closed;
        if found != self.width {
            self.problems.push(Problem { kind: ProblemKind::Ragged { expected: self.width, found }, span });
        }
        self.rows.push(Row { cells, span, heading: self.heading });
    }

    /// A line end inside a cell tears its row in two. Where the last row lacks its last pipe and this line its first, though
    /// the table has both, and together they have as many cells as a row should, they are put together, and it is said.
    fn mend(&mut self, cells: &[Cell], found: usize, span: Span) -> bool {
        let Some(before) = self.rows.last_mut() else { return false };
        let printed = own(&before.cells);
        if printed == 0 || found == 0 || printed + found != self.width + 1 {
            return false;
        }
        if printed == self.width {
            self.problems.push(Problem { kind: ProblemKind::Ragged { expected: self.width, found }, span });
        }
        before.cells.truncate(printed);
        if let (Some(last), Some(first)) = (before.cells.last_mut(), cells.first()) {
            last.text.push_replaced(" ", before.span.end..span.start);
            last.text.push_part(&first.text, 0..first.text.as_str().len());
        }
        before.cells.extend(cells[1..].iter().filter(|cell| cell.cover == Cover::Own).cloned());
        before.span = before.span.to(span);
        true
    }

    /// Lines without a pipe that the parser takes for rows: directives, which are carried as text, and bare tags.
    fn is_no_row(&mut self, source: &str, cells: &[Cell]) -> bool {
        let Some(text) = cells.first().map(|cell| &cell.text) else { return true };
        let directive = is_directive(source);
        if directive && !text.is_empty() {
            self.after.push(Block::Paragraph(text.clone()));
        }
        directive || text.is_empty()
    }

    /// Cells beyond the heading's number, which the parser leaves out. Template tags behind the last pipe are none.
    fn excess(&self) -> Vec<Cell> {
        let rest = self.printed.min(self.row.end)..self.row.end;
        if rest.len() < 2 {
            return Vec::new();
        }
        let source = self.text.as_str().get(rest.clone()).unwrap_or("");
        let Some(body) = source.strip_prefix('|') else { return Vec::new() };
        let mut pieces: Vec<_> = split(body).collect();
        if pieces.last().is_some_and(|last| body[last.clone()].trim().is_empty()) {
            pieces.pop();
        }
        let printed = |piece: Range<usize>| self.text.slice(rest.start + 1 + piece.start..rest.start + 1 + piece.end).trimmed();
        pieces
            .into_iter()
            .filter(|piece| !is_template(body[piece.clone()].trim()))
            .map(|piece| Cell::own(printed(piece)))
            .collect()
    }

    /// The table, and what stood among its rows behind it.
    pub(super) fn finish(mut self, reading: &mut Reading) {
        let width = self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        grid::pad(&mut self.rows, width);
        let span = self.text.span(self.span.clone());
        reading.blocks.push(Block::Table(Grid { caption: None, rows: self.rows, span }));
        reading.blocks.append(&mut self.after);
        reading.problems.append(&mut self.problems);
    }
}

fn own(cells: &[Cell]) -> usize {
    cells.iter().filter(|cell| cell.cover == Cover::Own).count()
}

fn is_template(text: &str) -> bool {
    (text.starts_with("{%") && text.ends_with("%}"))
        || (text.starts_with("{{") && text.ends_with("}}"))
        || text.starts_with("<!--")
}
