//! The words of a row name a port that no port cell states.

use super::structural::{Scope, Structural, no_evidence, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "port_in_note",
    level: Level::Warn,
    group: Group::Row,
    summary_en: "the words of a row name a port that no port cell states",
    summary_ja: "行の注記や名称にだけ書かれたポートがあります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::PortInNote,
    scope: Scope::Table,
    one: message,
    many: |count| {
        Said::new(
            format!("the words of this table's rows name {count} ports that no port cell states"),
            format!("この表の行の注記や名称に、どのポート欄にもないポートが {count} 個あります"),
        )
    },
    evidence: no_evidence,
    help_en: "read the words; a port that a rule needs can be added to its row by an erratum",
    help_ja: "内容を確認してください。規則に必要なポートであれば、正誤情報で行に追加できます",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = printed(anomaly);
    Said::new(
        format!("`{text}` stands in the words of this row, and no port cell of the document states it"),
        format!("「{text}」はこの行の注記や名称にありますが、この文書のどのポート欄にもありません"),
    )
}
