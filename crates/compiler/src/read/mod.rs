//! Bytes to blocks: headings, paragraphs, list items and tables of spanned cells, in document order. No meaning here.
//!
//! In: one [`SourceFile`]. Out: a [`Reading`]. One file a format; which one is decided by the file's ending and first bytes.
//! Deliberately not here: which row is a heading, what a column means, what a port is.
//!
//! Inside a cell, `\n` separates blocks (paragraphs, list items, line breaks) and `• ` begins a list item, whatever the format.

mod csv;
mod format;
mod frame;
mod grid;
mod html;
mod ink;
mod inline;
mod markdown;
mod rows;
mod tags;
mod text;
mod workbook;

use crate::source::{Mapped, SourceFile, Span};
use format::Format;
pub use format::ends_as_document;

/// What a reader found in a file.
#[derive(Debug, Default)]
pub struct Reading {
    /// In document order.
    pub blocks: Vec<Block>,
    /// What could not be read as it stands.
    pub problems: Vec<Problem>,
    /// Whether the format fills short rows with empty cells, so that a short row is no damage by itself.
    pub pads_rows: bool,
}

/// A piece of a document.
#[derive(Clone, Debug)]
pub enum Block {
    /// A heading of a level from 1; plain text has level 0 where it cannot be told.
    Heading {
        /// 1 is the outermost.
        level: u8,
        /// Its text.
        text: Mapped,
    },
    /// A paragraph of prose.
    Paragraph(Mapped),
    /// An item of a list.
    Item {
        /// Depth in nested lists, from 0.
        depth: u8,
        /// Its number as shown, where the list is numbered: footnotes are often printed so.
        number: Option<u64>,
        /// Its text without the bullet.
        text: Mapped,
    },
    /// Lines of code that all begin with a number: a list, where what leads to it says so. Other code is no content.
    Code(Mapped),
    /// A table.
    Table(Grid),
}

/// A table as a grid: every row has the same cells once spans are laid out.
#[derive(Clone, Debug)]
pub struct Grid {
    /// The caption the markup gives it.
    pub caption: Option<Mapped>,
    /// Rows in order.
    pub rows: Vec<Row>,
    /// All of it.
    pub span: Span,
}

/// A row of a [`Grid`].
#[derive(Clone, Debug)]
pub struct Row {
    /// Cells in column order.
    pub cells: Vec<Cell>,
    /// All of it.
    pub span: Span,
    /// Whether the markup says that it is a heading.
    pub heading: bool,
}

/// A line of more characters is prose and no title.
pub const LONGEST_TITLE: usize = 80;

impl Row {
    /// Its cells that have a text of their own.
    pub fn printed(&self) -> impl Iterator<Item = &Cell> {
        self.cells.iter().filter(|cell| cell.is_printed())
    }

    /// Its text, if it is a line across the table: a single cell, in front.
    #[must_use]
    pub fn line(&self) -> Option<&Mapped> {
        let first = self.cells.first().filter(|cell| cell.is_printed())?;
        (self.printed().count() == 1).then_some(&first.text)
    }
}

/// A cell of a [`Row`].
#[derive(Clone, Debug)]
pub struct Cell {
    /// Its text, with `\n` between blocks and `• ` before list items.
    pub text: Mapped,
    /// Whether it stands here itself or reaches here from a neighbour.
    pub cover: Cover,
    /// Whether the markup says that it is a heading cell.
    pub heading: bool,
}

impl Cell {
    /// A cell that stands for itself.
    #[must_use]
    pub fn own(text: Mapped) -> Self {
        Self { text, cover: Cover::Own, heading: false }
    }

    /// Whether it stands here itself and says something.
    #[must_use]
    pub fn is_printed(&self) -> bool {
        self.cover == Cover::Own && !self.text.is_blank()
    }
}

/// How a grid position got its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cover {
    /// Printed here.
    Own,
    /// The cell to the left spans columns (colspan).
    Left,
    /// The cell above spans rows (rowspan).
    Above,
    /// The row is too short; nothing is printed here.
    Missing,
}

/// Something a reader could not read as it stands.
#[derive(Clone, Debug)]
pub struct Problem {
    /// What kind.
    pub kind: ProblemKind,
    /// Where.
    pub span: Span,
}

/// The kinds of [`Problem`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// A row has another number of cells than its table.
    Ragged {
        /// Cells of the table's other rows.
        expected: usize,
        /// Cells of this row.
        found: usize,
    },
    /// The format is known, but not read; with the name and a conversion that works.
    UnreadFormat {
        /// Its name.
        format: &'static str,
        /// A command that converts it to a format that is read.
        conversion: &'static str,
    },
    /// The file is damaged or is not what its name says.
    Broken {
        /// What the format's own reader said.
        reason: String,
    },
    /// Text is struck out: it is read, but whether it still holds nobody here can say.
    StruckOut,
    /// The file ends in the middle of a line: it may have been cut off.
    Unfinished,
    /// A date among other things in a workbook: spreadsheets make one of `8-10`.
    MadeDate {
        /// The date.
        printed: String,
    },
    /// Bytes that the encoding cannot hold.
    Undecodable {
        /// Name of the encoding.
        encoding: &'static str,
    },
}

/// Reads a file by the format its name and first bytes tell.
#[must_use]
pub fn read(file: &SourceFile) -> Reading {
    let mut reading = Reading::default();
    let format = format::of(file);
    reading.pads_rows = matches!(format, Format::Markdown | Format::Html);
    match format {
        Format::Markdown => markdown::read(file.text(), &mut reading),
        Format::Html => html::read(file.text(), &mut reading),
        Format::Values => csv::read(file.text(), &mut reading),
        Format::Text => reading = text::read(file),
        Format::Workbook => match &file.decoded().sheets {
            Some(Ok(sheets)) => workbook::read(file.text(), sheets, &mut reading),
            Some(Err(reason)) => reading.refuse(file, ProblemKind::Broken { reason: reason.clone() }),
            None => (),
        },
        Format::Unread { format, conversion } => reading.refuse(file, ProblemKind::UnreadFormat { format, conversion }),
    }
    let encoding = file.decoded().encoding;
    reading.problems.extend(
        file.decoded().undecodable.iter().map(|bad| Problem { kind: ProblemKind::Undecodable { encoding }, span: bad.span }),
    );
    reading
}

impl Reading {
    fn refuse(&mut self, file: &SourceFile, kind: ProblemKind) {
        self.problems.push(Problem { kind, span: file.text().span(0..0) });
    }
}

#[cfg(test)]
mod tests;
