//! The report as a workbook: the findings, and the balance. Texts are written as texts, never as formulas.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use super::csv::{COLUMNS, rows};
use super::model::Report;

/// What a cell can hold.
const LONGEST: usize = 32_000;

/// The bytes of a workbook, the same for the same findings.
///
/// # Errors
/// Where there are more findings than a sheet has rows.
pub fn render(report: &Report) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The format records when it was written; a fixed day keeps the bytes the same.
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    let bold = Format::new().set_bold();
    let sheet = workbook.add_worksheet().set_name("Changes")?;
    for (column, name) in (0..).zip(COLUMNS) {
        sheet.write_string_with_format(0, column, name, &bold)?;
    }
    for (line, row) in (1..).zip(rows(report)) {
        for (column, cell) in (0..).zip(row) {
            let cell: String = cell.chars().filter(|c| !c.is_control() || *c == '\n').take(LONGEST).collect();
            sheet.write_string(line, column, cell)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    let sheet = workbook.add_worksheet().set_name("Balance")?;
    for (line, compared) in (0..).zip(&report.comparisons) {
        sheet.write_string(line, 0, &compared.old.id)?;
        sheet.write_string(line, 1, &compared.new.id)?;
        sheet.write_string(line, 2, report.phrases().formula(&compared.balance))?;
    }
    workbook.save_to_buffer()
}
