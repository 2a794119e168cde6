//! A file is damaged or is not what its name says.

use super::structural::{Scope, Structural, no_evidence, no_many, reason};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said, visible};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "broken_file",
    level: Level::Deny,
    group: Group::Reading,
    summary_en: "a file is damaged or not what its name says",
    summary_ja: "ファイルが壊れているか、名前と中身が合っていません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::BrokenFile,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "compare the file with the vendor's original, or convert it again",
    help_ja: "ベンダーの原本と照合するか、変換をやり直してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let file = visible(anomaly.place.file());
    let reason = reason(anomaly);
    // Where a part of it is named, the rest was read.
    match anomaly.place.printed().is_empty() {
        true => Said::new(format!("{file} cannot be read{reason}"), format!("{file} を読めません{reason}")),
        false => Said::new(format!("{file} cannot be read in full{reason}"), format!("{file} の一部を読めません{reason}")),
    }
}
