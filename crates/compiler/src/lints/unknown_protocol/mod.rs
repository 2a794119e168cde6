//! A protocol cell holds a word that names no protocol.

use super::structural::{Scope, Structural, no_evidence, no_many, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "unknown_protocol",
    level: Level::Warn,
    group: Group::Row,
    summary_en: "a protocol cell names no known protocol",
    summary_ja: "プロトコルの列の語がプロトコル名として登録されていません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::UnknownProtocol,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "correct the word by an erratum, or add the protocol's name to vocabulary/protocols.toml",
    help_ja: "正誤情報で語を訂正するか、プロトコル名を vocabulary/protocols.toml に追加してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = printed(anomaly);
    Said::new(
        format!("`{text}` names no known protocol; the ports of this row have no transport from it"),
        format!("「{text}」は既知のプロトコル名ではないため、この行のポートのトランスポートは不明です"),
    )
}
