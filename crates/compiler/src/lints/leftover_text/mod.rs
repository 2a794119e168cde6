//! Text in a port cell that the port grammar did not consume.

use super::structural::{Scope, Structural, no_evidence, no_many, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "leftover_text",
    level: Level::Deny,
    group: Group::Reading,
    summary_en: "text in a port cell was not understood",
    summary_ja: "ポート欄に解釈できない文字があります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::LeftoverText,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "if the cell is damaged, write an erratum; if the wording is new, add it to the vocabulary",
    help_ja: "セルが壊れている場合は正誤情報を、新しい書き方の場合は語彙を追加してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = printed(anomaly);
    Said::new(format!("`{text}` in a port cell was not understood"), format!("ポート欄の「{text}」を解釈できません"))
}
