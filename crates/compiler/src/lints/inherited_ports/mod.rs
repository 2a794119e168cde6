//! An empty port cell was taken to go on with the one above.

use super::structural::{Scope, Structural, no_evidence, said_or_printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "inherited_ports",
    level: Level::Warn,
    group: Group::Row,
    summary_en: "an empty port cell was taken to go on with the one above",
    summary_ja: "空のポート欄を上の行の続きとして読みました",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::InheritedPorts,
    scope: Scope::Table,
    one: message,
    many: |count| {
        Said::new(
            format!("{count} rows of this table have no ports of their own; they were taken to go on with those above"),
            format!("この表の {count} 行にはポートがなく、上の行の続きとして読みました"),
        )
    },
    evidence: no_evidence,
    help_en: "compare with the original: the cells were merged, if the reading is right",
    help_ja: "原本と照合してください。結合されたセルであれば、この読み方で正しいはずです",
};

fn message(anomaly: &Anomaly) -> Said {
    let above = said_or_printed(anomaly);
    Said::new(
        format!("this row has no ports of its own; it was taken to go on with `{above}` above"),
        format!("この行にはポートがなく、上の「{above}」の続きとして読みました"),
    )
}
