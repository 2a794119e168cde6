//! A row states a port but names nobody who listens.

use super::structural::{Scope, Structural, no_evidence, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "nameless_listener",
    level: Level::Warn,
    group: Group::Row,
    summary_en: "a row states a port but names nobody who listens",
    summary_ja: "待ち受ける側の名前がない行があります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::NamelessListener,
    scope: Scope::Table,
    one: message,
    many: |count| {
        Said::new(
            format!("{count} rows of this table state a port but name nobody who listens"),
            format!("この表の {count} 行に、待ち受ける側の名前がありません"),
        )
    },
    evidence: no_evidence,
    help_en: "check whether the cells of the row moved by one column",
    help_ja: "行のセルが一列ずれていないか確認してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = printed(anomaly);
    Said::new(
        format!("`{text}` states a port, but nobody is named who listens on it"),
        format!("「{text}」にポートが書かれていますが、待ち受ける側の名前がありません"),
    )
}
