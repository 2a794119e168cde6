//! A row has another number of cells than its table.

use super::structural::{Scope, Structural, no_evidence, no_many, numbers};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "ragged_row",
    level: Level::Deny,
    group: Group::Reading,
    summary_en: "a row has another number of cells than its table",
    summary_ja: "セルの数が表と合わない行があります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::RaggedRow,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "a separator was probably lost or doubled; check which column each cell belongs to",
    help_ja: "区切りが脱落または重複したと考えられます。各セルがどの列のものか確認してください",
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
