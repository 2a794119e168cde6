//! A date among the ports of a workbook.

use super::structural::{Scope, Structural, no_evidence, no_many, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "date_for_port",
    level: Level::Deny,
    group: Group::Reading,
    summary_en: "a spreadsheet made a date of what may have been ports",
    summary_ja: "表計算ソフトがポートを日付に変えたようです",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::DateForPort,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "ask the vendor what was typed, and write an erratum; format the column as text before typing ports",
    help_ja: "元の入力をベンダーに確認して正誤情報を書いてください。ポートの列は、入力の前に書式を文字列にします",
};

fn message(anomaly: &Anomaly) -> Said {
    let date = printed(anomaly);
    Said::new(
        format!("the date {date} stands among ports: a spreadsheet makes one of numbers with a dash"),
        format!("ポートの並びに日付 {date} があります。表計算ソフトはハイフンで結んだ数字を日付に変えることがあります"),
    )
}
