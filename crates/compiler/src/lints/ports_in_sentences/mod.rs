//! Ports that were taken from the sentences of a table's cells.

use super::structural::{Scope, Structural, no_evidence, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "ports_in_sentences",
    level: Level::Warn,
    group: Group::Reading,
    summary_en: "ports were taken from the sentences of a table",
    summary_ja: "表の中の文からポートを読み取りました",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::PortsInSentences,
    scope: Scope::Table,
    one: message,
    many: |count| {
        Said::new(
            format!("the ports of {count} rows of this table were taken from sentences"),
            format!("この表の {count} 行のポートは文から読み取りました"),
        )
    },
    evidence: no_evidence,
    help_en: "read the sentences: they may say that a port is optional, or not used",
    help_ja: "文を確認してください。任意のポートや、使われないポートかもしれません",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = printed(anomaly);
    Said::new(format!("the ports of this row were taken from `{text}`"), format!("この行のポートは「{text}」から読み取りました"))
}
