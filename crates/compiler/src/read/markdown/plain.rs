//! Tables in whose cells nothing but text stands: they are read as they are, without a run of the parser.
//!
//! In: a [`Torn`] table, or a file that is one table. Out: its [`Grid`], if the parser would find no more in it. Deliberately not
//! here: markup of any kind, and rows of unequal length; those are left to the parser.

use std::ops::Range;

use super::lines::{self, Torn};
use crate::read::ink::{self, Ink};
use crate::read::{Cell, Cover, Grid, Row};
use crate::source::Mapped;

/// Reads a file of which each line is one of a table's, as files are that others include.
pub(super) fn whole(text: &Mapped) -> Option<Grid> {
    let printed = text.as_str().trim_end_matches('\n');
    if !printed.starts_with('|') || !printed.split('\n').all(|line| line.starts_with('|')) {
        return None;
    }
    lines::find(text, 0..printed.len()).filter(|torn| !torn.is_headless()).and_then(|torn| grid(&torn))
}

/// Reads a table whose lines all have the same number of cells between outer pipes, and no markup.
pub(super) fn grid(torn: &Torn<'_>) -> Option<Grid> {
    if torn.prose().next().is_some() {
        return None;
    }
    if !is_plain(torn.printed_whole()) {
        return None;
    }
    let columns = torn.columns();
    let mut ink = Ink::new(torn.text(), 0);
    let (heading, lines) = torn.table();
    let mut rows = Vec::with_capacity(torn.lines());
    if let Some(line) = heading {
        rows.push(row(torn, line, columns, true, &mut ink)?);
    }
    for line in lines {
        rows.push(row(torn, line, columns, false, &mut ink)?);
    }
    let span = rows.first()?.span.to(rows.last()?.span);
    Some(Grid { caption: None, rows, span })
}

fn row(torn: &Torn<'_>, line: Range<usize>, columns: usize, heading: bool, ink: &mut Ink<'_>) -> Option<Row> {
    let printed = &torn.text().as_str()[line.clone()];
    let cells = printed.strip_prefix('|')?.strip_suffix('|')?;
    let mut row = Row { cells: Vec::with_capacity(columns), span: torn.text().span(line.clone()), heading };
    let mut at = line.start;
    // Where nothing is escaped, each pipe ends a cell.
    let pipes = cells.bytes().enumerate().filter(|(_, byte)| *byte == b'|').map(|(pipe, _)| line.start + 1 + pipe);
    for end in pipes.chain([line.end - 1]) {
        let piece = at + 1..end;
        at = end;
        let text = ink::calm(torn.text(), piece.clone()).unwrap_or_else(|| {
            ink.restart(&piece);
            ink.text(piece);
            ink.take()
        });
        row.cells.push(Cell { text, cover: Cover::Own, heading });
    }
    (row.cells.len() == columns).then_some(row)
}

/// Whether no character of a text may mean something to the parser.
fn is_plain(text: &str) -> bool {
    let mark =
        |byte: u8| matches!(byte, b'\\' | b'`' | b'*' | b'_' | b'[' | b']' | b'<' | b'>' | b'&' | b'!' | b'~' | b'\0' | b'\r');
    !text.bytes().fold(false, |found, byte| found | mark(byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::tests::mapped;
    use crate::read::{Block, Reading};
    use crate::source::Span;

    use super::super::{containers, lines, nested};

    /// A table's cells with the bytes that they lead to, whether they are headings, and the bytes of its rows and of all of it.
    fn shown(grid: &Grid) -> (Vec<(String, Span, bool)>, Vec<Span>, Span) {
        let cells = grid.rows.iter().flat_map(|row| &row.cells);
        let cells = cells.map(|cell| (cell.text.as_str().to_owned(), cell.text.whole(), cell.heading)).collect();
        (cells, grid.rows.iter().map(|row| row.span).collect(), grid.span)
    }

    fn parsed(torn: &Torn<'_>) -> Vec<Block> {
        let mut reading = Reading::default();
        nested(&torn.written(), &mut reading, 1);
        if torn.is_headless() {
            containers::behead(&mut reading, 0);
        }
        reading.blocks
    }

    #[test]
    fn plain_tables_are_read_as_the_parser_would() {
        for source in ["|  ポート\t| 用途 |\n|---|\n| 443 |  |\n|22|  shell  x\t|", "| 443 | web |\n| 22 | |"] {
            let text = mapped(source);
            let torn = lines::find(&text, 0..source.len()).unwrap();
            let blocks = parsed(&torn);
            let [Block::Table(parsed)] = blocks.as_slice() else { panic!("{blocks:?}") };
            assert_eq!(shown(&grid(&torn).unwrap()), shown(parsed));
        }
    }

    #[test]
    fn files_of_one_table_are_read_as_the_parser_would() {
        let sources = [
            "| Port | Use |\n|---|---|\n| 443 | web |\n| 22 |  |\n",
            "| Port | Use |  \n| :---:\t| ---\t|\n| 443 | web  pages |",
            "|ポート|用途|\n|-|-|\n|443|管理|\n|---|---|\n\n",
        ];
        for source in sources {
            let text = mapped(source);
            let mut reading = Reading::default();
            nested(&text, &mut reading, 0);
            let [Block::Table(parsed)] = reading.blocks.as_slice() else { panic!("{:?}", reading.blocks) };
            // The parser counts the last line's end to a table that it sees by itself.
            let (cells, rows, _) = shown(&whole(&text).unwrap());
            assert_eq!((cells, rows), (shown(parsed).0, shown(parsed).1), "{source}");
        }
        for other in ["| a | b |\n|---|---|\n\n| c |\n", "text\n| a |\n|---|\n", "| a | b |\n| c | d |\n", "| `a` |\n|---|\n"] {
            assert!(whole(&mapped(other)).is_none(), "{other}");
        }
    }

    #[test]
    fn all_else_is_left_to_the_parser() {
        for source in
            ["使用\n| a | b |\n|---|", "| *a* | b |\n|---|\n| 1 | 2 |", "| a | b |\n|---|\n| 1 | 2", "| a | b |\n|---|\n| 1 |"]
        {
            let text = mapped(source);
            assert!(grid(&lines::find(&text, 0..source.len()).unwrap()).is_none(), "{source}");
        }
    }
}
