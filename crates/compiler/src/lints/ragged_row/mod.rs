//! A row has another number of cells than its table.

use super::structural::{Scope, Structural, no_many, reason};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "ragged_row",
    level: Level::Warn,
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
    help_en: "a separator was probably lost or doubled; check which column each cell belongs to",
    help_ja: "区切りが脱落または重複したと考えられます。各セルがどの列のものか確認してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let reason = reason(anomaly);
    Said::new(
        format!("this row has another number of cells than its table{reason}"),
        format!("この行のセルの数が表と合っていません{reason}"),
    )
}
