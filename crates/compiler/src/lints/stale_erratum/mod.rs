//! An erratum no longer meets what it corrects.

use super::structural::{Scope, Structural, no_evidence, no_many, reason};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "stale_erratum",
    level: Level::Warn,
    group: Group::Project,
    summary_en: "an erratum no longer meets what it corrects",
    summary_ja: "正誤情報の対象が文書にありません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::StaleErratum,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "the vendor may have repaired or moved the cell: check it, then correct or remove the erratum",
    help_ja: "ベンダーがセルを直したか移した可能性があります。確認のうえ、正誤情報を修正または削除してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let reason = reason(anomaly);
    Said::new(
        format!("this erratum does not meet what it expects in the document{reason}"),
        format!("この正誤情報の想定する内容が文書にありません{reason}"),
    )
}
