//! Workbooks as text: they have cells, but no text whose bytes a reader of the workbook could look up.
//!
//! In: a workbook's bytes. Out: a text with a line for each row, `Ports!A2: Web | B2: 443`, and where in it each cell stands.
//! Spans and lines of a workbook are those of this text: a place in it names the sheet and the cell, and for the first sheet
//! its line is the row's number. What rows mean is decided by the reader.

use std::fmt::Write as _;
use std::io::Cursor;
use std::ops::Range;

use calamine::{Data, Dimensions, Reader, SheetVisible, Sheets, StyleRange, open_workbook_auto_from_rs};

/// Empty rows that are kept, so that lines stay rows; more are left out.
const EMPTY_ROWS: usize = 10_000;

/// Stands for a line end within a cell: each row is one line of the text.
pub const LINE_END: char = '\u{2028}';

/// One sheet of a workbook.
#[derive(Debug)]
pub struct Sheet {
    /// Its name.
    pub name: Range<usize>,
    /// Its rows in order, empty ones included.
    pub rows: Vec<SheetRow>,
}

/// A row of a [`Sheet`].
#[derive(Debug, Default)]
pub struct SheetRow {
    /// Its line in the text.
    pub range: Range<usize>,
    /// Cells from column A on; those that a merged cell covers are left out.
    pub cells: Vec<SheetCell>,
}

/// A cell of a [`SheetRow`].
#[derive(Debug)]
pub struct SheetCell {
    /// Its text, as printed, within the workbook's text.
    pub range: Range<usize>,
    /// Its column, from 0.
    pub column: usize,
    /// Rows it spans.
    pub rows: usize,
    /// Columns it spans.
    pub columns: usize,
    /// Whether the workbook holds a date or time here: spreadsheets make one of `8-10`.
    pub date: bool,
    /// Whether the whole cell is struck out.
    pub struck: bool,
}

/// A workbook's text, and its sheets.
pub(super) fn render(bytes: &[u8]) -> Result<(String, Vec<Sheet>), String> {
    // The library is total but for files made to break it; such a file is broken, not a reason to stop.
    let opened = std::panic::catch_unwind(|| load(bytes));
    let sheets = opened.unwrap_or_else(|_| Err("the workbook cannot be read".to_owned()))?;
    let mut text = String::new();
    let sheets = sheets.into_iter().map(|sheet| sheet.render(&mut text)).collect();
    Ok((text, sheets))
}

/// A sheet as the library gives it.
#[derive(Debug)]
struct Loaded {
    name: String,
    hidden: bool,
    range: calamine::Range<Data>,
    formulas: calamine::Range<String>,
    merged: Vec<Dimensions>,
    styles: StyleRange,
}

fn load(bytes: &[u8]) -> Result<Vec<Loaded>, String> {
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let known = book.sheets_metadata().to_vec();
    let mut sheets = Vec::new();
    for sheet in known {
        let range = book.worksheet_range(&sheet.name).map_err(|error| error.to_string())?;
        let merged = match &mut book {
            Sheets::Xlsx(xlsx) => xlsx.merge_cells_by_sheet_name(&sheet.name).ok(),
            Sheets::Xls(xls) => xls.merge_cells_by_sheet_name(&sheet.name).ok(),
            _ => None,
        };
        let formulas = book.worksheet_formula(&sheet.name).unwrap_or_default();
        let styles = book.worksheet_style(&sheet.name).unwrap_or_default();
        let hidden = sheet.visible != SheetVisible::Visible;
        sheets.push(Loaded { name: sheet.name, hidden, range, formulas, merged: merged.unwrap_or_default(), styles });
    }
    Ok(sheets)
}

impl Loaded {
    fn render(&self, text: &mut String) -> Sheet {
        let name = if self.hidden { format!("{} (hidden)", self.name) } else { self.name.clone() };
        let mut sheet = Sheet { name: text.len()..text.len() + name.len(), rows: Vec::new() };
        let Some(((_, first), (last, width))) = self.range.start().map(|_| (0, 0)).zip(self.range.end()) else {
            let _ = writeln!(text, "{name}!");
            return sheet;
        };
        let mut empty = 0;
        for row in first..=last {
            let blank = (0..=width).all(|column| matches!(self.range.get_value((row, column)), None | Some(Data::Empty)));
            empty += usize::from(blank);
            if !blank || empty <= EMPTY_ROWS {
                sheet.rows.push(self.row(&name, row, width, text));
            }
        }
        sheet
    }

    fn row(&self, name: &str, row: u32, width: u32, text: &mut String) -> SheetRow {
        let start = text.len();
        let _ = write!(text, "{name}!");
        let mut cells = Vec::new();
        for column in 0..=width {
            let merged = self.merged.iter().find(|area| area.contains(row, column));
            if merged.is_some_and(|area| area.start != (row, column)) {
                continue;
            }
            let (rows, columns) = merged.map_or((1, 1), |area| (span(area.start.0, area.end.0), span(area.start.1, area.end.1)));
            let value = self.range.get_value((row, column)).unwrap_or(&Data::Empty);
            let printed = self.uncomputed((row, column)).unwrap_or_else(|| printed(value));
            if !printed.is_empty() {
                let before = if cells.iter().any(|cell: &SheetCell| !cell.range.is_empty()) { " | " } else { "" };
                let _ = write!(text, "{before}{}{}: ", letters(column), row + 1);
            }
            let at = text.len();
            text.push_str(&printed);
            let struck = at < text.len() && self.is_struck((row, column));
            let (range, column) = (at..text.len(), column as usize);
            cells.push(SheetCell { range, column, rows, columns, date: is_date(value), struck });
        }
        if cells.iter().all(|cell| cell.range.is_empty()) {
            let _ = write!(text, "{}", row + 1);
        }
        text.push('\n');
        SheetRow { range: start..text.len() - 1, cells }
    }
}

impl Loaded {
    /// Whether the font of a cell is struck out. Letters of a cell may be so by themselves, which the library does not tell.
    fn is_struck(&self, at: (u32, u32)) -> bool {
        let font = self.styles.get(at).and_then(|style| style.font.as_ref());
        font.is_some_and(calamine::Font::has_strikethrough)
    }

    /// A formula whose value the workbook does not hold, as it is typed: programs other than spreadsheets write such.
    fn uncomputed(&self, at: (u32, u32)) -> Option<String> {
        let formula = self.formulas.get_value(at).filter(|formula| !formula.is_empty())?;
        matches!(self.range.get_value(at), None | Some(Data::Empty)).then(|| format!("={}", formula.trim_start_matches('=')))
    }
}

fn span(first: u32, last: u32) -> usize {
    last.saturating_sub(first) as usize + 1
}

fn is_date(value: &Data) -> bool {
    matches!(value, Data::DateTime(_) | Data::DateTimeIso(_) | Data::DurationIso(_))
}

/// A cell as a reader of the sheet sees it; a whole number has no decimals.
fn printed(value: &Data) -> String {
    match value {
        Data::Empty => String::new(),
        Data::DateTime(date) => {
            let (year, month, day, hour, minute, ..) = date.to_ymd_hms_milli();
            if date.as_f64() < 1.0 { format!("{hour}:{minute:02}") } else { format!("{year}-{month:02}-{day:02}") }
        }
        other => other.to_string().trim().replace("\r\n", "\n").replace(['\n', '\r'], &LINE_END.to_string()),
    }
}

/// The letters of a column: A, B, .. Z, AA.
fn letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        left -= 1;
        letters.push(char::from(b'A' + u8::try_from(left % 26).unwrap_or(0)));
        left /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_letters() {
        assert_eq!([0, 25, 26, 701, 702].map(letters), ["A", "Z", "AA", "ZZ", "AAA"]);
    }

    #[test]
    fn whole_numbers_have_no_decimals() {
        assert_eq!(printed(&Data::Float(443.0)), "443");
        assert_eq!(printed(&Data::Float(8.5)), "8.5");
        assert_eq!(printed(&Data::String("a\r\nb".into())), "a\u{2028}b");
    }
}
