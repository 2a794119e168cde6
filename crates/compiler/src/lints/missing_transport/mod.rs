//! A port stands without a transport.

use super::structural::{Scope, Structural, no_evidence, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "missing_transport",
    level: Level::Warn,
    group: Group::Row,
    summary_en: "a port stands without a transport",
    summary_ja: "トランスポートが書かれていないポートがあります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::MissingTransport,
    scope: Scope::Table,
    one: message,
    many: |count| {
        Said::new(
            format!("{count} ports of this table stand without a transport"),
            format!("この表の {count} 個のポートにトランスポートが書かれていません"),
        )
    },
    evidence: no_evidence,
    help_en: "a firewall rule needs a transport; look in another edition, then write an erratum",
    help_ja: "ファイアウォール規則にはトランスポートが必要です。別の版を確認し、正誤情報として登録してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = printed(anomaly);
    Said::new(
        format!("no transport is stated for `{text}`"),
        format!("「{text}」のトランスポート（TCP、UDP など）が書かれていません"),
    )
}
