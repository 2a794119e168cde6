//! A footnote mark has no text.

use super::structural::{Scope, Structural, no_evidence, said_or_printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "dangling_footnote",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "a footnote mark has no text",
    summary_ja: "脚注の印に対応する本文がありません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::DanglingFootnote,
    scope: Scope::Table,
    one: message,
    many,
    evidence: no_evidence,
    help_en: "look for the text in another edition, or record what it says in an erratum",
    help_ja: "別の版で本文を探すか、内容を正誤情報として記録してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let mark = said_or_printed(anomaly);
    Said::new(
        format!("the footnote mark `{mark}` has no text in this table"),
        format!("脚注の印「{mark}」に対応する本文がこの表にありません"),
    )
}

fn many(count: usize) -> Said {
    Said::new(
        format!("{count} footnote marks of this table have no text"),
        format!("この表の {count} 個の脚注の印に、対応する本文がありません"),
    )
}
