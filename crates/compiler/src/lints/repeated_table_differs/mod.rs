//! A table is printed a second time with other content.

use super::structural::{Scope, Structural, no_evidence, no_many, reason};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "repeated_table_differs",
    level: Level::Warn,
    group: Group::Rows,
    summary_en: "a table is printed twice with different content",
    summary_ja: "同じ表が二度あり、内容が異なっています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::RepeatedTableDiffers,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "find out which of the two the vendor maintains",
    help_ja: "どちらが保守されている表か確認してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let reason = reason(anomaly);
    Said::new(
        format!("this table is printed a second time with other content{reason}"),
        format!("同じ表がもう一度あり、内容が異なっています{reason}"),
    )
}
