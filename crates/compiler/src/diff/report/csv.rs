//! The report as a table: one line a finding, for programs and, as rows, for a workbook.
//!
//! In: a report. Out: rows, or the bytes of a table. Deliberately not here: the cells' words (`sentence`, `phrases`).

use super::model::{Report, Standing};

/// Names of the columns, in order.
pub const COLUMNS: [&str; 20] = [
    "level",
    "kind",
    "component",
    "change",
    "before",
    "after",
    "transport",
    "old_ports",
    "new_ports",
    "remote",
    "old_id",
    "new_id",
    "old_file",
    "old_line",
    "new_file",
    "new_line",
    "instances",
    "also",
    "fingerprint",
    "approved",
];

/// The findings as rows.
#[must_use]
pub fn rows(report: &Report) -> Vec<[String; COLUMNS.len()]> {
    let field = |at: &Option<Standing>, of: fn(&Standing) -> String| at.as_ref().map(of).unwrap_or_default();
    let row = |finding: &super::Finding| {
        let either = |of: fn(&Standing) -> String| finding.standing().map(of).unwrap_or_default();
        [
            finding.level.as_str().to_owned(),
            finding.kind.as_str().to_owned(),
            finding.component.clone(),
            finding.says.clone(),
            finding.before.clone(),
            finding.after.clone(),
            either(|at| at.transport.clone()),
            field(&finding.old, |at| at.ports.clone()),
            field(&finding.new, |at| at.ports.clone()),
            either(|at| at.remote.clone()),
            field(&finding.old, |at| at.id.clone()),
            field(&finding.new, |at| at.id.clone()),
            field(&finding.old, |at| at.file.clone()),
            field(&finding.old, |at| at.line.to_string()),
            field(&finding.new, |at| at.file.clone()),
            field(&finding.new, |at| at.line.to_string()),
            finding.instances.clone(),
            finding.further.len().to_string(),
            finding.fingerprint.clone(),
            finding.approved.clone().unwrap_or_default(),
        ]
    };
    report.findings().map(row).collect()
}

/// UTF-8 without a byte order mark, lines end with LF.
#[must_use]
pub fn render(report: &Report) -> Vec<u8> {
    let mut writer = ::csv::WriterBuilder::new().terminator(::csv::Terminator::Any(b'\n')).from_writer(Vec::new());
    // Writing to memory cannot fail, and every record has as many fields.
    let _ = writer.write_record(COLUMNS);
    for row in rows(report) {
        let _ = writer.write_record(&row);
    }
    writer.into_inner().unwrap_or_default()
}
