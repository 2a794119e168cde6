//! A row leaves its direction cell empty.

use super::structural::{Scope, Structural, no_evidence};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "empty_direction",
    level: Level::Note,
    group: Group::Row,
    summary_en: "a row states no direction",
    summary_ja: "通信の方向が書かれていません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::EmptyDirection,
    scope: Scope::Table,
    one: message,
    many: |count| {
        Said::new(
            format!("{count} rows of this table state no direction"),
            format!("この表の {count} 行に通信の方向が書かれていません"),
        )
    },
    evidence: no_evidence,
    help_en: "without a direction, rules are derived from who listens",
    help_ja: "方向がない場合は、どちらが待ち受けるかに従って規則を導きます",
};

fn message(_: &Anomaly) -> Said {
    Said::new("this row states no direction", "この行には通信の方向が書かれていません")
}
