//! A file whose format is known but not read.

use super::structural::{Scope, Structural, no_evidence, no_many, reason};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said, visible};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "unread_format",
    level: Level::Deny,
    group: Group::Reading,
    summary_en: "a file is of a format that is not read",
    summary_ja: "読み取りに対応していない形式のファイルがあります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::UnreadFormat,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "convert it to text, HTML, Markdown, CSV or a workbook",
    help_ja: "テキスト、HTML、Markdown、CSV、ブックのいずれかに変換してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let file = visible(anomaly.place.file());
    let reason = reason(anomaly);
    Said::new(format!("the format of {file} is not read{reason}"), format!("{file} の形式は読み取れません{reason}"))
}
