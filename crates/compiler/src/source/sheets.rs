//! Workbooks as text: they have cells, but no text whose bytes a reader of the workbook could look up.
//!
//! In: a workbook's bytes. Out: a text with a line for each row, `Ports!A2: Web | B2: 443`, and where in it each cell stands.
//! Spans and lines of a workbook are those of this text: a place in it names the sheet and the cell, and for the first sheet its
//! line is the row's number. Deliberately not here: which rows are a table (`read`).

mod cells;
mod merged;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use calamine::{Data, StyleRange};
use cells::{Held, Loaded};
use merged::Merged;

/// Empty rows that are kept, so that lines stay rows; more are left out.
const EMPTY_ROWS: usize = 10_000;
/// Empty cells that a sheet may have beside its filled ones: they are laid out too, and a cell far to the right has many. As many
/// positions as a table may have.
const EMPTY_CELLS: usize = 1 << 21;

/// Stands for a line end within a cell: each row is one line of the text.
pub const LINE_END: char = '\u{2028}';

/// One sheet of a workbook.
#[derive(Debug)]
pub struct Sheet {
    /// Its name.
    pub name: Range<usize>,
    /// Its rows in order, empty ones included.
    pub rows: Vec<SheetRow>,
    /// What of it was left out, if anything.
    pub left_out: Option<String>,
}

/// A row of a [`Sheet`].
#[derive(Debug, Default)]
pub struct SheetRow {
    /// Its line in the text.
    pub range: Range<usize>,
    /// Cells from column A on; those that a merged cell covers are left out. An empty row may have none.
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
    let opened = std::panic::catch_unwind(|| cells::load(bytes));
    let sheets = opened.unwrap_or_else(|_| Err("the workbook cannot be read".to_owned()))?;
    let mut text = String::new();
    let sheets = sheets.into_iter().map(|sheet| sheet.render(&mut text)).collect();
    Ok((text, sheets))
}

impl Loaded {
    fn render(self, text: &mut String) -> Sheet {
        let name = if self.hidden { format!("{} (hidden)", self.name) } else { self.name.clone() };
        let left_out = self.left_out();
        let mut sheet = Sheet { name: text.len()..text.len() + name.len(), rows: Vec::new(), left_out };
        if self.rows.is_empty() {
            let _ = writeln!(text, "{name}!");
            return sheet;
        }
        let width = self.width();
        let mut merged = Merged::new(self.merged);
        let (mut empty, mut next) = (0, 0);
        for (at, cells) in &self.rows {
            for blank in next..*at {
                empty += 1;
                if empty > EMPTY_ROWS {
                    break;
                }
                sheet.rows.push(row(&name, blank, text, |_, _| Vec::new()));
            }
            next = at + 1;
            merged.reach(*at);
            sheet.rows.push(row(&name, *at, text, |row, text| printed_cells((row, cells), width, &merged, &self.styles, text)));
        }
        sheet
    }

    /// Columns that are laid out: all up to the last cell, unless more cells than a table can have would be empty.
    fn width(&self) -> u32 {
        let mut filled: BTreeMap<u32, usize> = BTreeMap::new();
        for column in self.rows.values().flat_map(BTreeMap::keys) {
            *filled.entry(*column).or_insert(0) += 1;
        }
        let (mut width, mut held) = (0, 0);
        for (column, count) in filled {
            held += count;
            let positions = (column as usize + 1).saturating_mul(self.rows.len());
            if positions - held > EMPTY_CELLS {
                break;
            }
            width = column + 1;
        }
        width
    }

    /// What is not laid out, for people.
    fn left_out(&self) -> Option<String> {
        let width = self.width();
        let mut beyond = self.rows.iter().flat_map(|(row, cells)| cells.range(width..).map(|(column, _)| (*row, *column)));
        let first = beyond.next().map(|(row, column)| format!(", the first of them {}{}", letters(column), row + 1));
        let count = self.impossible + usize::from(first.is_some()) + beyond.count();
        let first = first.unwrap_or_default();
        (count > 0).then(|| format!("{count} cells of sheet {} lie too far from the others{first}", self.name))
    }
}

/// A row of a sheet and its line.
fn row(name: &str, row: u32, text: &mut String, cells: impl FnOnce(u32, &mut String) -> Vec<SheetCell>) -> SheetRow {
    let start = text.len();
    let _ = write!(text, "{name}!");
    let cells = cells(row, text);
    if cells.iter().all(|cell| cell.range.is_empty()) {
        let _ = write!(text, "{}", row + 1);
    }
    text.push('\n');
    SheetRow { range: start..text.len() - 1, cells }
}

/// The cells of a row up to a width, empty ones between them.
fn printed_cells(
    (row, held): (u32, &BTreeMap<u32, Held>),
    width: u32,
    merged: &Merged,
    styles: &StyleRange,
    text: &mut String,
) -> Vec<SheetCell> {
    let mut cells = Vec::new();
    let mut before = "";
    for column in 0..width {
        let area = merged.at(row, column);
        if area.is_some_and(|area| area.start != (row, column)) {
            continue;
        }
        let (rows, columns) = area.map_or((1, 1), |area| (span(area.start.0, area.end.0), span(area.start.1, area.end.1)));
        let held = held.get(&column);
        let printed = held.map_or_else(String::new, Held::printed);
        if !printed.is_empty() {
            let _ = write!(text, "{before}{}{}: ", letters(column), row + 1);
            before = " | ";
        }
        let at = text.len();
        text.push_str(&printed);
        let date = held.is_some_and(|held| is_date(&held.value));
        let struck = at < text.len() && is_struck(styles, (row, column));
        cells.push(SheetCell { range: at..text.len(), column: column as usize, rows, columns, date, struck });
    }
    cells
}

/// Whether the font of a cell is struck out. Letters of a cell may be so by themselves, which the library does not tell.
fn is_struck(styles: &StyleRange, at: (u32, u32)) -> bool {
    let font = styles.get(at).and_then(|style| style.font.as_ref());
    font.is_some_and(calamine::Font::has_strikethrough)
}

impl Held {
    /// Its value; a formula whose value the workbook does not hold as it is typed: programs other than spreadsheets write such.
    fn printed(&self) -> String {
        if self.value == Data::Empty { format!("={}", self.formula.trim_start_matches('=')) } else { printed(&self.value) }
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

    fn sheet(filled: impl IntoIterator<Item = (u32, u32)>) -> (String, Sheet) {
        let mut loaded = Loaded { name: "S".to_owned(), ..Loaded::default() };
        for (row, column) in filled {
            let held = Held { value: Data::Int(443), formula: String::new() };
            loaded.rows.entry(row).or_default().insert(column, held);
        }
        let mut text = String::new();
        let sheet = loaded.render(&mut text);
        (text, sheet)
    }

    #[test]
    fn a_cell_far_away_takes_no_room_for_what_lies_between() {
        let (text, sheet) = sheet([(0, 0), (1_048_575, 16_383)]);
        assert_eq!((sheet.rows.len(), sheet.left_out), (EMPTY_ROWS + 2, None));
        assert!(text.ends_with("S!XFD1048576: 443\n"));
    }

    #[test]
    fn cells_too_far_from_very_many_are_left_out_and_said() {
        let rows = (0..5000).map(|row| (row, 1));
        let (text, sheet) = sheet(rows.chain([(7, 16_000), (9, 16_001)]));
        assert_eq!(sheet.rows[7].cells.len(), 2);
        assert!(!text.contains("WQK"));
        let expected = "2 cells of sheet S lie too far from the others, the first of them WQK8";
        assert_eq!(sheet.left_out.as_deref(), Some(expected));
    }

    #[test]
    fn whole_numbers_have_no_decimals() {
        assert_eq!(printed(&Data::Float(443.0)), "443");
        assert_eq!(printed(&Data::Float(8.5)), "8.5");
        assert_eq!(printed(&Data::String("a\r\nb".into())), "a\u{2028}b");
    }
}
