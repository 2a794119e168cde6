//! A fragment of a cell is printed twice.

use super::structural::{Scope, Structural, no_evidence, no_many, said_or_printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "doubled_fragment",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "a fragment is printed twice",
    summary_ja: "同じ断片が二重に印字されています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::DoubledFragment,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "check that nothing between the two fragments is missing",
    help_ja: "二つの断片の間に欠けた文字がないか確認してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = said_or_printed(anomaly);
    Said::new(format!("`{text}` is printed twice"), format!("「{text}」が二重に印字されています"))
}
