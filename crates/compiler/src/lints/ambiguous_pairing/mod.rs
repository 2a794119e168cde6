//! As many protocols as ports, and nothing says which belongs to which.

use super::structural::{Scope, Structural, no_evidence, no_many, printed, said_or_printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "ambiguous_pairing",
    level: Level::Warn,
    group: Group::Row,
    summary_en: "as many protocols as ports, and nothing says which belongs to which",
    summary_ja: "プロトコルとポートが同数で、対応が書かれていません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::AmbiguousPairing,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "if one belongs to one, write an erratum that puts each protocol before its port",
    help_ja: "一対一であれば、ポートごとにプロトコルを書いた正誤情報を登録してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let (text, protocols) = (printed(anomaly), said_or_printed(anomaly));
    Said::new(
        format!("`{text}` may be one port for each of `{protocols}`, or all for all; all for all is taken"),
        format!("「{text}」は「{protocols}」と一対一かもしれませんが、すべての組み合わせとして読みました"),
    )
}
