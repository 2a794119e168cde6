//! Workbooks: each sheet a heading with its name, then its tables and the lines around them.
//!
//! In: the sheets as the source room lays them out as text. Out: blocks. A date among ports is what a spreadsheet made of
//! something like `8-10`, and is said to be broken; a column of dates is a column of dates. What is struck out is said. Rows that
//! are hidden are read like others: the library does not tell them. Deliberately not here: what is printed in a cell (`source`),
//! and which lines are a table (`rows`).

use std::collections::BTreeMap;

use super::grid::{RawCell, RawRow};
use super::ink::Ink;
use super::{Block, Problem, ProblemKind, Reading, rows};
use crate::source::{LINE_END, Mapped, Sheet, SheetCell};

/// Reads a workbook's sheets.
pub(super) fn read(text: &Mapped, sheets: &[Sheet], reading: &mut Reading) {
    for sheet in sheets {
        reading.blocks.push(Block::Heading { level: 1, text: text.slice(sheet.name.clone()) });
        dates(text, sheet, reading);
        struck_out(text, sheet, reading);
        let name = text.span(sheet.name.clone());
        reading.problems.extend(
            sheet.left_out.iter().map(|reason| Problem { kind: ProblemKind::Broken { reason: reason.clone() }, span: name }),
        );
        let lines = sheet.rows.iter().map(|row| RawRow {
            cells: row.cells.iter().map(|printed| cell(text, printed)).collect(),
            span: text.span(row.range.clone()),
            group: 0,
            heading: false,
        });
        rows::blocks(lines.collect(), reading);
    }
}

fn cell(text: &Mapped, printed: &SheetCell) -> RawCell {
    let mut ink = Ink::new(text, printed.range.start);
    let mut at = printed.range.start;
    for line in text.as_str()[printed.range.clone()].split_inclusive(LINE_END) {
        ink.text(at..at + line.len());
        ink.block();
        at += line.len();
    }
    RawCell { text: ink.finish(), heading: false, rows: printed.rows, columns: printed.columns }
}

/// A column's cells: how many there are, which are dates, and whether others are numbers.
#[derive(Default)]
struct Column<'a> {
    count: usize,
    dates: Vec<&'a SheetCell>,
    numbered: bool,
}

/// Dates in columns that hold mostly something else, numbers among it: what was typed may have been two of them.
fn dates(text: &Mapped, sheet: &Sheet, reading: &mut Reading) {
    let mut columns: BTreeMap<usize, Column<'_>> = BTreeMap::new();
    for cell in sheet.rows.iter().flat_map(|row| &row.cells).filter(|cell| !cell.range.is_empty()) {
        let column = columns.entry(cell.column).or_default();
        column.count += 1;
        match cell.date {
            true => column.dates.push(cell),
            false => column.numbered |= is_numbers(&text.as_str()[cell.range.clone()]),
        }
    }
    let made = columns.into_values().filter(|column| column.dates.len() * 2 <= column.count && column.numbered);
    reading.problems.extend(made.flat_map(|column| column.dates).map(|cell| {
        let printed = text.as_str()[cell.range.clone()].to_owned();
        Problem { kind: ProblemKind::MadeDate { printed }, span: text.span(cell.range.clone()) }
    }));
}

/// Cells that are struck out, once a row.
fn struck_out(text: &Mapped, sheet: &Sheet, reading: &mut Reading) {
    for row in &sheet.rows {
        let mut struck = row.cells.iter().filter(|cell| cell.struck).map(|cell| text.span(cell.range.clone()));
        if let Some(first) = struck.next() {
            let span = first.to(struck.next_back().unwrap_or(first));
            reading.problems.push(Problem { kind: ProblemKind::StruckOut, span });
        }
    }
}

/// Whole numbers and what joins them.
fn is_numbers(text: &str) -> bool {
    let joins = |c: char| matches!(c, '-' | '–' | '~' | '～' | '/' | ',' | '、') || c.is_whitespace();
    text.contains(|c: char| c.is_ascii_digit()) && text.chars().all(|c| c.is_ascii_digit() || joins(c))
}

#[cfg(test)]
mod tests {
    use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

    use crate::read::tests::{holds_at_every_cut, leads_to, problems, shown, sources};
    use crate::read::{Problem, ProblemKind};

    fn book() -> Vec<u8> {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet().set_name("ポート").unwrap();
        sheet.write(0, 0, "一覧").unwrap();
        sheet.merge_range(2, 0, 3, 0, "Web", &Format::new()).unwrap();
        sheet.write(2, 1, 443).unwrap();
        sheet.write(2, 2, "管理\n画面").unwrap();
        sheet.write(3, 1, 8443.0).unwrap();
        sheet.write(3, 2, "x").unwrap();
        sheet.merge_range(4, 0, 4, 2, "節", &Format::new()).unwrap();
        sheet.write(5, 0, "DB").unwrap();
        let date = ExcelDateTime::from_ymd(2024, 8, 10).unwrap();
        sheet.write_with_format(5, 1, date, &Format::new().set_num_format("d-mmm")).unwrap();
        sheet.write(7, 0, "Node").unwrap();
        sheet.write(7, 1, "Port").unwrap();
        sheet.write(8, 0, "a").unwrap();
        sheet.write(8, 1, 22).unwrap();
        let hidden = book.add_worksheet().set_name("Old").unwrap();
        hidden.write(0, 0, "kept").unwrap();
        hidden.set_hidden(true);
        book.save_to_buffer().unwrap()
    }

    #[test]
    fn sheets_are_headings_and_tables_with_merged_cells() {
        let expected = [
            "# ポート",
            "一覧",
            "|Web|443|管理\n画面",
            "|^|8443|x",
            "|節|<|<",
            "|DB|2024-08-10|",
            "|Node|Port",
            "|a|22",
            "# Old (hidden)",
            "kept",
        ];
        assert_eq!(shown("a.xlsx", &book()), expected);
    }

    #[test]
    fn a_date_among_ports_is_said() {
        let kinds: Vec<_> = problems("a.xlsx", &book()).into_iter().map(|Problem { kind, .. }| kind).collect();
        assert_eq!(kinds, [ProblemKind::MadeDate { printed: "2024-08-10".to_owned() }]);
    }

    #[test]
    fn places_name_sheet_and_cell() {
        let bytes = book();
        assert_eq!(leads_to("a.xlsx", &bytes, "8443"), ["8443"]);
        let sources = sources("a.xlsx", &bytes);
        let file = sources.by_path("a.xlsx").unwrap();
        let line = file.text().as_str().lines().nth(2).unwrap();
        assert_eq!(line, "ポート!A3: Web | B3: 443 | C3: 管理\u{2028}画面");
        let at = file.text().as_str().find("443").unwrap();
        assert_eq!(file.line(u32::try_from(at).unwrap()), 3);
    }

    #[test]
    fn no_cut_of_a_workbook_panics() {
        let bytes = book();
        let (mut at, mut cuts) = (0, 0);
        while at < bytes.len() {
            let sources = sources("a.xlsx", &bytes[..at]);
            let reading = crate::read::read(sources.by_path("a.xlsx").unwrap());
            cuts += usize::from(matches!(reading.problems[..], [Problem { kind: ProblemKind::Broken { .. }, .. }]));
            at += 97;
        }
        assert_eq!(cuts, bytes.len().div_ceil(97));
        holds_at_every_cut("a.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more");
    }
}
