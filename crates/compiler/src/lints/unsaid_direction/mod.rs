//! The corner of a matrix does not say which side connects.

use super::structural::{Scope, Structural, no_evidence, no_many, said_or_printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "unsaid_direction",
    level: Level::Warn,
    group: Group::Row,
    summary_en: "the corner of a matrix does not say which side connects",
    summary_ja: "表の隅に、どちらが接続元かが書かれていません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::UnsaidDirection,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "read the text around the matrix; if the columns connect, write `To \\ From` into its corner in a copy of the document",
    help_ja: "表の前後の説明を確認してください。列が接続元であれば、文書の写しの左上の隅に「宛先＼送信元」と書いてください",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = said_or_printed(anomaly);
    Said::new(
        format!("nobody says which side of this matrix connects: it was read as `{text}`"),
        format!("この表には行と列のどちらが接続元かが書かれていません。「{text}」として扱いました"),
    )
}
