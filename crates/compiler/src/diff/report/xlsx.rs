//! The report as a workbook: the findings, and the balance. Texts are written as texts, never as formulas.
//!
//! In: a report. Out: the bytes of a workbook. Deliberately not here: the workbook of a publication (`emit`).

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};

use super::csv::{COLUMNS, rows};
use super::model::Report;

/// What a cell can hold.
const LONGEST: usize = 32_000;

/// How wide the columns are, in characters, in the order of [`COLUMNS`]; what is longer is broken into lines.
const WIDTHS: [f64; COLUMNS.len()] =
    [7.0, 18.0, 30.0, 50.0, 28.0, 28.0, 10.0, 22.0, 22.0, 34.0, 24.0, 24.0, 30.0, 8.0, 30.0, 8.0, 12.0, 6.0, 18.0, 24.0];

/// The bytes of a workbook, the same for the same findings.
///
/// # Errors
/// Where there are more findings than a sheet has rows.
pub fn render(report: &Report) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The format records when it was written; a fixed day keeps the bytes the same.
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    let bold = Format::new().set_bold().set_align(FormatAlign::Top);
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let sheet = workbook.add_worksheet().set_name("Changes")?;
    for (column, name) in (0_u16..).zip(COLUMNS) {
        sheet.write_string_with_format(0, column, name, &bold)?;
        sheet.set_column_width(column, WIDTHS[usize::from(column)])?;
    }
    let mut last = 0;
    for (line, row) in (1..).zip(rows(report)) {
        for (column, cell) in (0..).zip(row) {
            let cell: String = cell.chars().filter(|c| !c.is_control() || *c == '\n').take(LONGEST).collect();
            sheet.write_string_with_format(line, column, cell, &wrapped)?;
        }
        last = line;
    }
    let end = u16::try_from(COLUMNS.len() - 1).unwrap_or_default();
    sheet.autofilter(0, 0, last, end)?;
    sheet.set_freeze_panes(1, 0)?.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    let sheet = workbook.add_worksheet().set_name("Balance")?;
    for (line, compared) in (0..).zip(&report.comparisons) {
        sheet.write_string(line, 0, &compared.old.id)?;
        sheet.write_string(line, 1, &compared.new.id)?;
        sheet.write_string(line, 2, report.phrases().formula(&compared.balance))?;
    }
    workbook.save_to_buffer()
}
