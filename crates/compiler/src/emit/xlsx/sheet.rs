//! A sheet that is one table: heading frozen, filters, widths, fit for print.
//!
//! In: columns and rows of [`Cell`]s. Out: a worksheet. Deliberately not here: what stands in them.

use rust_xlsxwriter::{
    Format, FormatAlign, Formula, IgnoreError, Table, TableColumn, TableStyle, Workbook, Worksheet, XlsxError,
};

use super::cell::{Cell, Value};

/// Rows of a sheet, as Excel has them.
const MOST_ROWS: usize = 1_048_576;

/// What stands in place of rows that a sheet cannot hold.
const CUT: &str = "cut here: a sheet holds no more rows; the data files have all";

/// A column of this width holds sentences, or lists.
const SENTENCES: u16 = 20;

/// Characters on one sheet of paper that can still be read.
const READABLE: u16 = 220;

/// The number of this size of paper.
const A4: u8 = 9;

/// Columns of words that have no place to break.
const UNBROKEN: [&str; 5] = ["Id", "Page", "File", "SHA-256", "Concerns"];

/// The height of a line in pixels, and how many a row may have: it should never fill a screen.
const LINE: u32 = 25;
const MOST_LINES: u32 = 8;

/// Heading and width in characters.
type Column = (&'static str, u16);

/// A sheet.
pub(super) struct Sheet {
    /// Name of the sheet.
    pub(super) name: &'static str,
    /// Name of the table.
    pub(super) table: &'static str,
    /// What it shows, for those who cannot see it.
    pub(super) about: &'static str,
    /// Headings and widths in characters.
    pub(super) columns: &'static [Column],
    /// Rows with as many cells as there are columns.
    pub(super) rows: Vec<Vec<Cell>>,
    /// Rows above the heading.
    pub(super) top: u32,
}

impl Sheet {
    /// Writes it as the workbook's next sheet.
    pub(super) fn write(mut self, workbook: &mut Workbook) -> Result<&mut Worksheet, XlsxError> {
        self.cut();
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(self.name)?;
        for (column, (_, width)) in (0..).zip(self.columns) {
            worksheet.set_column_width(column, *width)?;
        }
        self.table(worksheet)?;
        let formats: Vec<Format> = self.columns.iter().map(body).collect();
        for (row, cells) in (self.top + 1..).zip(&self.rows) {
            let lines = self.columns.iter().zip(cells).map(|(column, cell)| lines(column, cell)).max().unwrap_or(1);
            // Programs do not agree on who finds the height of a row, so it is said.
            if lines > 1 {
                worksheet.set_row_height_pixels(row, LINE * lines.min(MOST_LINES))?;
            }
            for ((column, cell), format) in (0..).zip(cells).zip(&formats) {
                write_cell(worksheet, row, column, cell, format)?;
            }
        }
        worksheet.set_freeze_panes(self.top + 1, 0)?;
        self.paper(worksheet)?;
        Ok(worksheet)
    }

    /// On paper: A4 across, as many sheets wide as can be read, each with the headings and the first column.
    fn paper(&self, worksheet: &mut Worksheet) -> Result<(), XlsxError> {
        let width: u16 = self.columns.iter().map(|(_, width)| *width).sum();
        worksheet.set_paper_size(A4).set_landscape().set_print_gridlines(true);
        worksheet.set_print_fit_to_pages(width.div_ceil(READABLE), 0);
        worksheet.set_header("&L&A&R&P / &N").set_repeat_rows(self.top, self.top)?;
        worksheet.set_repeat_columns(0, 0)?;
        Ok(())
    }

    fn cut(&mut self) {
        let room = MOST_ROWS - self.top as usize - 1;
        if self.rows.len() > room {
            self.rows.truncate(room - 1);
            self.rows.push(vec![Cell::text(CUT)]);
        }
    }

    /// The table's frame. One without a row is no table to Excel, so it has a heading only.
    fn table(&self, worksheet: &mut Worksheet) -> Result<(), XlsxError> {
        let heading = heading();
        let last_row = self.top + u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        if last_row == self.top {
            for (column, (name, _)) in (0..).zip(self.columns) {
                worksheet.write_string_with_format(self.top, column, *name, &heading)?;
            }
            return Ok(());
        }
        let last_column = u16::try_from(self.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
        let columns: Vec<_> =
            self.columns.iter().map(|(name, _)| TableColumn::new().set_header(*name).set_header_format(&heading)).collect();
        let table =
            Table::new().set_name(self.table).set_columns(&columns).set_style(TableStyle::Light9).set_alt_text(self.about);
        worksheet.add_table(self.top, 0, last_row, last_column, &table)?;
        // Ports are text on purpose: `8-10` is no date.
        worksheet.ignore_error_range(self.top + 1, 0, last_row, last_column, IgnoreError::NumberStoredAsText)?;
        Ok(())
    }
}

/// Coloured outright: not every program draws the styles of tables.
fn heading() -> Format {
    super::base().set_bold().set_font_color(0x00FF_FFFF).set_background_color(0x001F_4E79).set_align(FormatAlign::Top)
}

/// Cells of a column.
fn body(column: &Column) -> Format {
    let format = super::base().set_align(FormatAlign::Top);
    if broken(column) { format.set_text_wrap() } else { format }
}

/// Where sentences stand the lines are broken, lest they run into each other or off the sheet. Names of one word are not.
fn broken((name, width): &Column) -> bool {
    *width >= SENTENCES && !UNBROKEN.contains(name)
}

/// How many lines a cell takes, by and large: letters of East Asia are as wide as two others.
fn lines(column: &Column, cell: &Cell) -> u32 {
    let Cell::Text(text) = cell else { return 1 };
    if !broken(column) {
        return 1;
    }
    let width = |line: &str| line.chars().map(|letter| if letter < '\u{1100}' { 1 } else { 2 }).sum::<u32>();
    text.split('\n').map(|line| width(line).div_ceil(u32::from(column.1)).max(1)).sum()
}

fn write_cell(worksheet: &mut Worksheet, row: u32, column: u16, cell: &Cell, format: &Format) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) => worksheet.write_string_with_format(row, column, text, format)?,
        // Excel has no integers; those beyond 2^53 are no ports anyway.
        Cell::Number(number) => worksheet.write_number_with_format(row, column, *number as f64, format)?,
        Cell::Formula { formula, value } => {
            let value = match value {
                Value::Text(text) => text.clone(),
                Value::Number(number) => number.to_string(),
            };
            worksheet.write_formula_with_format(row, column, Formula::new(formula).set_result(value), format)?
        }
        Cell::Empty => return Ok(()),
    };
    Ok(())
}
