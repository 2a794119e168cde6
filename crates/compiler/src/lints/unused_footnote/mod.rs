//! A footnote text has no mark.

use super::structural::{Scope, Structural, no_evidence, no_many, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "unused_footnote",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "a footnote text has no mark",
    summary_ja: "どこからも参照されない脚注があります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::UnusedFootnote,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "find the port it belongs to in another edition",
    help_ja: "どのポートの脚注なのか、別の版で確認してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = printed(anomaly);
    Said::new(
        format!("no mark of this table leads to the footnote `{text}`"),
        format!("この表には脚注「{text}」を指す印がありません"),
    )
}
