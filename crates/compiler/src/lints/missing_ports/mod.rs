//! A row names a transport, and its port cell is empty.

use super::structural::{Scope, Structural, no_evidence, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "missing_ports",
    level: Level::Warn,
    group: Group::Row,
    summary_en: "a row names a transport, and its port cell is empty",
    summary_ja: "トランスポートだけが書かれ、ポート欄が空の行があります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::MissingPorts,
    scope: Scope::Table,
    one: message,
    many: |count| {
        Said::new(
            format!("{count} rows of this table name a transport, and no port"),
            format!("この表の {count} 行にはトランスポートだけが書かれ、ポートがありません"),
        )
    },
    evidence: no_evidence,
    help_en: "compare with the vendor's original: all ports may be meant, those of the row above, or one was lost; then write an erratum",
    help_ja: "ベンダーの原本と照合してください。すべてのポート、上の行のポート、または欠落が考えられます。確認後、正誤情報を登録してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = printed(anomaly);
    Said::new(format!("this row names `{text}`, and no port"), format!("この行には「{text}」とだけ書かれ、ポートがありません"))
}
