//! A range ends before it starts.

use super::structural::{Scope, Structural, no_evidence, no_many, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "reversed_range",
    level: Level::Deny,
    group: Group::Ports,
    summary_en: "a range ends before it starts",
    summary_ja: "終わりが始まりより小さいポート範囲があります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::ReversedRange,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "the ends may be exchanged, or a digit lost; compare with another edition",
    help_ja: "両端の入れ替わりか数字の脱落が考えられます。別の版と照合してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = printed(anomaly);
    Said::new(
        format!("the range `{text}` ends before it starts"),
        format!("範囲「{text}」の終わりが始まりより小さくなっています"),
    )
}
