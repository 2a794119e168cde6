//! A direction cell holds a word that no vocabulary knows.

use super::structural::{Scope, Structural, no_evidence, no_many, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "unknown_direction",
    level: Level::Warn,
    group: Group::Row,
    summary_en: "a direction cell holds an unknown word",
    summary_ja: "通信の方向を示す語が語彙にありません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::UnknownDirection,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "add the word to the vocabulary of its language, or write an erratum",
    help_ja: "その言語の語彙に語を追加するか、正誤情報を登録してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = printed(anomaly);
    Said::new(
        format!("`{text}` is no known direction of traffic"),
        format!("「{text}」は通信の方向を示す語として登録されていません"),
    )
}
