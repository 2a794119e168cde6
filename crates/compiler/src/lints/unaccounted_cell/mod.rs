//! A cell that nothing took up.

use super::structural::{Scope, Structural, no_evidence, no_many, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "unaccounted_cell",
    level: Level::Deny,
    group: Group::Reading,
    summary_en: "a cell was not taken up by anything",
    summary_ja: "どこにも取り込まれなかったセルがあります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::UnaccountedCell,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "check which column and which kind of row the cell belongs to",
    help_ja: "このセルがどの列、どの種類の行に属するか確認してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = printed(anomaly);
    Said::new(
        format!("the cell `{text}` was not taken up as a fact, a note or a named skip"),
        format!("セル「{text}」は事実、注記、名前のある省略のどれにもなりませんでした"),
    )
}
