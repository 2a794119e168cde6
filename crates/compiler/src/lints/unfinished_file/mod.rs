//! A text file ends in the middle of a line.

use super::structural::{Scope, Structural, no_evidence, no_many, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "unfinished_file",
    level: Level::Deny,
    group: Group::Reading,
    summary_en: "the file ends in the middle of a line",
    summary_ja: "ファイルが行の途中で終わっています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::UnfinishedFile,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "fetch the document again; if it is whole, end its last line with a line end",
    help_ja: "文書を取得し直してください。欠けていない場合は、最後の行に改行を付けてください",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = printed(anomaly);
    Said::new(
        format!("the file ends behind `{text}` without a line end: it may have been cut off"),
        format!("ファイルが改行なしに「{text}」で終わっています。途中で切れている可能性があります"),
    )
}
