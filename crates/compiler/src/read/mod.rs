//! Bytes to blocks: headings, paragraphs, list items and tables of spanned cells, in document order. No meaning here.
//!
//! In: one [`SourceFile`]. Out: a [`Reading`]. One file a format; which one is decided by the file's ending and first bytes.
//! Deliberately not here: which row is a heading, what a column means, what a port is.
//!
//! Inside a cell, `\n` separates blocks (paragraphs, list items, line breaks) and `• ` begins a list item, whatever the format.

mod csv;
mod format;
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
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::source::SourceSet;

    pub(super) fn mapped(text: &str) -> Mapped {
        Mapped::verbatim(sources("a.txt", b"").by_path("a.txt").unwrap().id(), text, 0)
    }

    pub(super) fn sources(path: &str, bytes: &[u8]) -> SourceSet {
        SourceSet::new(BTreeMap::from([(path.to_owned(), bytes.to_vec())]))
    }

    /// Reads bytes and shows the blocks, one a line; cells of a row between bars.
    pub(super) fn shown(path: &str, bytes: &[u8]) -> Vec<String> {
        let sources = sources(path, bytes);
        read(sources.by_path(path).unwrap()).blocks.iter().flat_map(show).collect()
    }

    /// What is wrong with a file.
    pub(super) fn problems(path: &str, bytes: &[u8]) -> Vec<Problem> {
        let sources = sources(path, bytes);
        read(sources.by_path(path).unwrap()).problems
    }

    /// What is printed where the cells say that `wanted` stands.
    pub(super) fn leads_to(path: &str, bytes: &[u8], wanted: &str) -> Vec<String> {
        let sources = sources(path, bytes);
        let file = sources.by_path(path).unwrap();
        let mut found = Vec::new();
        for block in read(file).blocks {
            let Block::Table(grid) = block else { continue };
            for cell in grid.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.cover == Cover::Own) {
                if let Some(at) = cell.text.as_str().find(wanted) {
                    found.push(file.place(cell.text.span(at..at + wanted.len())).printed().to_owned());
                }
            }
        }
        found
    }

    /// Reads every beginning and every end of a file; each span must lie within it.
    pub(super) fn holds_at_every_cut(path: &str, bytes: &[u8]) {
        for cut in 0..bytes.len() {
            for part in [&bytes[..cut], &bytes[cut..]] {
                let sources = sources(path, part);
                let reading = read(sources.by_path(path).unwrap());
                for problem in &reading.problems {
                    assert!(problem.span.end as usize <= part.len());
                }
                for block in &reading.blocks {
                    if let Block::Table(grid) = block {
                        let width = grid.rows[0].cells.len();
                        assert!(grid.rows.iter().all(|row| row.cells.len() == width && row.span.end as usize <= part.len()));
                    }
                }
            }
        }
    }

    fn show(block: &Block) -> Vec<String> {
        match block {
            Block::Heading { level, text } => vec![format!("{} {}", "#".repeat(usize::from(*level)), text.as_str())],
            Block::Paragraph(text) => vec![text.as_str().to_owned()],
            Block::Item { depth, number, text } => {
                let mark = number.map_or_else(|| "-".to_owned(), |number| format!("{number}."));
                vec![format!("{}{mark} {}", "  ".repeat(usize::from(*depth)), text.as_str())]
            }
            Block::Table(grid) => {
                let caption = grid.caption.iter().map(|caption| format!("[{}]", caption.as_str()));
                caption.chain(grid.rows.iter().map(show_row)).collect()
            }
        }
    }

    fn show_row(row: &Row) -> String {
        let cells = row.cells.iter().map(|cell| match cell.cover {
            Cover::Own => cell.text.as_str().to_owned(),
            Cover::Left => "<".to_owned(),
            Cover::Above => "^".to_owned(),
            Cover::Missing => "-".to_owned(),
        });
        let mark = if row.heading { "=" } else { "|" };
        format!("{mark}{}", cells.collect::<Vec<_>>().join("|"))
    }
}
