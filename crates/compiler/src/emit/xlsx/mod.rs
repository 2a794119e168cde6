//! `ports.xlsx`: the reference as a workbook.
//!
//! In: the intermediate form and the findings. Out: bytes, the same for the same facts: the time of creation is fixed.
//! Vendors' text is always written as strings; formulas are our own and refer to cells. Deliberately not here: what a sheet
//! shows; each has its file.

mod cell;
mod changes;
mod components;
mod corrections;
mod findings;
mod instances;
mod ledger;
mod ports;
mod sheet;
mod sources;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use super::changes::Upgrades;
use crate::diagnostic::Diagnostic;
use crate::ir::Reference;

/// A font with Japanese that Excel has on Windows and macOS; other programs put one of their own in its place.
const FONT: &str = "Yu Gothic";

/// The character set of that font, as Excel numbers them: Shift_JIS.
const JAPANESE: u8 = 128;

/// Height of a row and width of a column in that font, in pixels.
const DEFAULT_CELL: (u32, u32) = (25, 72);

/// The workbook.
///
/// # Errors
/// What the writer says. Sheets keep to Excel's limits, so that nothing in a document can bring it about.
pub fn emit(reference: &Reference, diagnostics: &[Diagnostic], upgrades: &Upgrades<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(reference)?);
    workbook.set_default_format(&base(), DEFAULT_CELL.0, DEFAULT_CELL.1)?;
    ports::sheet(reference).write(&mut workbook)?;
    instances::write(&mut workbook, reference)?;
    components::sheet(reference).write(&mut workbook)?;
    changes::write(&mut workbook, reference, upgrades)?;
    findings::sheet(diagnostics).write(&mut workbook)?;
    corrections::sheet(reference).write(&mut workbook)?;
    ledger::sheet(reference).write(&mut workbook)?;
    sources::sheet(reference).write(&mut workbook)?;
    workbook.save_to_buffer()
}

/// The format that all others build on.
fn base() -> Format {
    Format::new().set_font_name(FONT).set_font_charset(JAPANESE).set_font_size(11)
}

fn properties(reference: &Reference) -> Result<DocProperties, XlsxError> {
    let products: std::collections::BTreeSet<_> = reference
        .documents
        .iter()
        .map(|document| format!("{} {} {}", document.vendor, document.product, document.release))
        .collect();
    let subject = products.into_iter().collect::<Vec<_>>().join("; ");
    Ok(DocProperties::new()
        .set_title("Network ports")
        .set_subject(cell::fitting(&subject))
        .set_author("Portolan")
        .set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?))
}

#[cfg(test)]
mod tests;
