//! A column holds something other than its heading says.

use super::structural::{Scope, Structural, no_many, printed, reason};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "heading_content_mismatch",
    level: Level::Warn,
    group: Group::Reading,
    summary_en: "a column holds something other than its heading says",
    summary_ja: "列の見出しと中身が食い違っています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::HeadingContentMismatch,
    scope: Scope::Each,
    one: message,
    many: no_many,
    help_en: "the content was believed; compare the heading with another edition",
    help_ja: "中身に従って解釈しました。見出しを別の版と照合してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let heading = printed(anomaly);
    let (reason_en, reason_ja) = (reason(anomaly), reason(anomaly));
    Said::new(
        format!("the column `{heading}` does not hold what its heading says{reason_en}"),
        format!("列「{heading}」の中身が見出しと合っていません{reason_ja}"),
    )
}
