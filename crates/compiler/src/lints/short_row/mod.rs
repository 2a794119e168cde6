//! A row has another number of cells than its table.

use super::structural::{Scope, Structural, no_evidence, no_many, numbers};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "short_row",
    level: Level::Allow,
    group: Group::Reading,
    summary_en: "a row leaves out cells, as its format allows",
    summary_ja: "形式の許す範囲でセルが省略された行があります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::ShortRow,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "nothing, if the row is whole; else compare it with the vendor's original",
    help_ja: "行が完全であれば対応は不要です。そうでなければベンダーの原本と照合してください",
};

/// The case gives the number of cells found and expected.
fn message(anomaly: &Anomaly) -> Said {
    match numbers(anomaly).as_slice() {
        [found, expected] => Said::new(
            format!("this row has {found} cells, but its table has {expected} columns"),
            format!("この行のセルは {found} 個ですが、表の列は {expected} 個です"),
        ),
        _ => Said::new("this row has another number of cells than its table", "この行のセルの数が表と合っていません"),
    }
}
