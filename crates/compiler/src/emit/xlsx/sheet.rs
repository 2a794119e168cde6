//! A sheet that is one table: heading frozen, filters, widths, fit for print.
//!
//! In: columns and rows of [`Cell`]s. Out: a worksheet. What stands in them is decided elsewhere.

use rust_xlsxwriter::{Format, Formula, IgnoreError, Table, TableColumn, TableStyle, Workbook, Worksheet, XlsxError};

use super::cell::{Cell, Value};

/// Rows of a sheet, as Excel has them.
const MOST_ROWS: usize = 1_048_576;

/// What stands in place of rows that a sheet cannot hold.
const CUT: &str = "cut here: a sheet holds no more rows; the data files have all";

/// A sheet.
pub(super) struct Sheet {
    /// Name of the sheet.
    pub(super) name: &'static str,
    /// Name of the table.
    pub(super) table: &'static str,
    /// What it shows, for those who cannot see it.
    pub(super) about: &'static str,
    /// Headings and widths in characters.
    pub(super) columns: &'static [(&'static str, u16)],
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
        for (row, cells) in (self.top + 1..).zip(&self.rows) {
            for (column, cell) in (0..).zip(cells) {
                write_cell(worksheet, row, column, cell)?;
            }
        }
        worksheet.set_freeze_panes(self.top + 1, 0)?;
        worksheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(self.top, self.top)?;
        Ok(worksheet)
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

fn heading() -> Format {
    super::base().set_bold()
}

fn write_cell(worksheet: &mut Worksheet, row: u32, column: u16, cell: &Cell) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) => worksheet.write_string(row, column, text)?,
        // Excel has no integers; those beyond 2^53 are no ports anyway.
        Cell::Number(number) => worksheet.write_number(row, column, *number as f64)?,
        Cell::Formula { formula, value } => {
            let value = match value {
                Value::Text(text) => text.clone(),
                Value::Number(number) => number.to_string(),
            };
            worksheet.write_formula(row, column, Formula::new(formula).set_result(value))?
        }
        Cell::Empty => return Ok(()),
    };
    Ok(())
}
