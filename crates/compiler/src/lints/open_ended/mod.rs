//! A port with a plus behind it was taken to begin a range up to 65535.

use super::structural::{Scope, Structural, no_evidence, no_many, printed, said_or_printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "open_ended",
    level: Level::Warn,
    group: Group::Ports,
    summary_en: "a port with a plus was taken to begin a range up to 65535",
    summary_ja: "「+」の付いたポートを 65535 までの範囲として読みました",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::OpenEnded,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "find out where the range ends, and write an erratum with both ends",
    help_ja: "範囲の終わりを確認し、両端を書いた正誤情報を登録してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let (text, ports) = (printed(anomaly), said_or_printed(anomaly));
    Said::new(
        format!("`{text}` prints no end of its range; {ports} was taken"),
        format!("「{text}」には範囲の終わりがありません。{ports} として読みました"),
    )
}
