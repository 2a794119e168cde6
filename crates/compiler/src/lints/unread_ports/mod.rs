//! A place speaks of ports, and none was read there.

use super::structural::{Scope, Structural, no_evidence, no_many, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "unread_ports",
    level: Level::Warn,
    group: Group::Reading,
    summary_en: "a place speaks of ports, and none was read there",
    summary_ja: "ポートについて書かれているのに読み取れなかった箇所があります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::UnreadPorts,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "read it; if it states ports, correct the words by an erratum, or add its heading to the vocabulary",
    help_ja: "内容を確認してください。ポートであれば、正誤情報で書き換えるか、見出しを語彙に追加してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = printed(anomaly);
    Said::new(
        format!("`{text}` may state ports, and none was read there"),
        format!("「{text}」にはポートが書かれているかもしれませんが、読み取っていません"),
    )
}
