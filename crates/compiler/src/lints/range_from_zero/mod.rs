//! A range is printed from port 0.

use super::structural::{Scope, Structural, no_evidence, no_many, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "range_from_zero",
    level: Level::Warn,
    group: Group::Ports,
    summary_en: "a range is printed from port 0",
    summary_ja: "ポート 0 から始まる範囲があります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::RangeFromZero,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "write the rule from port 1: firewalls may refuse 0; if all ports are meant, allow this finding",
    help_ja: "規則はポート 1 から書いてください（0 を受け付けないファイアウォールがあります）。「すべてのポート」の意味であれば、この指摘を許可してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = printed(anomaly);
    Said::new(
        format!("`{text}` begins with port 0, where nobody can listen; the ports from 1 are meant"),
        format!("「{text}」は待ち受けに使えないポート 0 から始まっています。1 からの意味です"),
    )
}
