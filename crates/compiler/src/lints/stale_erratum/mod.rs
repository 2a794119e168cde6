//! An erratum no longer meets what it corrects.

use super::structural::{Scope, Structural, no_evidence, no_many};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said, quoted};
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
    help_en: "nothing was corrected; check the document, then correct or remove the entry of errata.toml",
    help_ja: "訂正は適用していません。文書を確認し、errata.toml の項目を修正または削除してください",
};

/// What became of the cell, by the words that lowering gives: see `lower::errata`.
fn message(anomaly: &Anomaly) -> Said {
    let (what, rest) = anomaly.detail.split_once(": ").unwrap_or((&anomaly.detail, ""));
    let rest = quoted(rest, 60);
    match what {
        "repaired" => Said::new(
            "the document now prints what this erratum corrects to: it has done its work",
            "文書の記載が、この正誤情報の訂正内容どおりに直されています。正誤情報は役目を終えました",
        ),
        "moved" => Said::new(
            format!("what this erratum corrects now stands in line {rest}"),
            format!("この正誤情報の対象は {rest} 行目に移っています"),
        ),
        "prints" => Said::new(
            format!("the cell that this erratum corrects prints something else: `{rest}`"),
            format!("この正誤情報の対象のセルには別の内容が印字されています:「{rest}」"),
        ),
        "several" => Said::new(
            format!("this erratum fits {rest} cells: name the table, the line or more of the row"),
            format!("この正誤情報は {rest} 個のセルに当てはまります。表、行番号、行の語句のいずれかで絞り込んでください"),
        ),
        "twice" => Said::new("another erratum corrects this cell already", "このセルは別の正誤情報がすでに訂正しています"),
        _ => Said::new(
            "the document has no cell where this erratum looks for one",
            "この正誤情報が指す場所に、該当するセルがありません",
        ),
    }
}
