//! A table is printed a second time with other content.

use super::structural::{QUOTED, Scope, Structural, no_evidence, no_many, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said, quoted};
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
    if anomaly.detail.is_empty() {
        return Said::new(
            "this table is printed twice, and only one of the two has this row",
            "同じ表が二度あり、この行は一方にしかありません",
        );
    }
    let (here, there) = (printed(anomaly), quoted(&anomaly.detail, QUOTED));
    Said::new(
        format!("this table is printed twice: here with `{here}`, there with `{there}`"),
        format!("同じ表が二度あり、こちらは「{here}」、もう一方は「{there}」です"),
    )
}
