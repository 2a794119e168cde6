//! A column heading that no vocabulary knows.

use super::structural::{Scope, Structural, no_evidence, no_many, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "unknown_heading",
    level: Level::Warn,
    group: Group::Reading,
    summary_en: "a column heading is not in the vocabulary",
    summary_ja: "列の見出しが語彙にありません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::UnknownHeading,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "unless its cells tell what it is, the column is carried under its heading; add that to the vocabulary to give it a role",
    help_ja: "セルの内容から判断できない列は、見出しの名前で引き継がれます。役割を与えるには語彙に見出しを追加してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = printed(anomaly);
    Said::new(format!("the heading `{text}` is not in the vocabulary"), format!("見出し「{text}」が語彙にありません"))
}
