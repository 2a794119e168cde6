//! Neither the corner of a matrix nor anything beside a column of both ends says which side connects.

use super::structural::{Scope, Structural, no_evidence, no_many, said_or_printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "unsaid_direction",
    level: Level::Warn,
    group: Group::Row,
    summary_en: "a table does not say which side connects",
    summary_ja: "表に、どちらが接続元かが書かれていません",
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
    help_en: "read the text around the table; if the other side connects, say so in a copy of the document (`portolan explain unsaid_direction`)",
    help_ja: "表の前後の説明を確認してください。逆であれば、文書の写しにそう書いてください（`portolan explain unsaid_direction`）",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = said_or_printed(anomaly);
    Said::new(
        format!("nobody says which side of this table connects: it was read as `{text}`"),
        format!("この表にはどちらが接続元かが書かれていません。「{text}」として扱いました"),
    )
}
