//! A column holds something other than its heading says.

use super::structural::{Scope, Structural, printed};
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
    scope: Scope::Table,
    one: message,
    many: |count| {
        Said::new(
            format!("{count} columns of this table hold something other than their headings say"),
            format!("この表の {count} 列で、見出しと中身が食い違っています"),
        )
    },
    evidence,
    help_en: "the content was believed; compare the heading with another edition",
    help_ja: "中身に従って解釈しました。見出しを別の版と照合してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let (heading, role) = (printed(anomaly), role(anomaly));
    Said::new(
        format!("the column headed `{heading}` holds something else: {role}"),
        format!("見出し「{heading}」の列に別の内容が入っています: {role}"),
    )
}

/// The case gives the role that the content has, then how both were judged.
fn role(anomaly: &Anomaly) -> &str {
    anomaly.detail.split(": ").next().unwrap_or_default()
}

fn evidence(anomaly: &Anomaly) -> Option<Said> {
    let (_, judged) = anomaly.detail.split_once(": ")?;
    let heading = printed(anomaly);
    Some(Said::new(format!("`{heading}`: {judged}"), format!("「{heading}」の判定根拠: {judged}")))
}
