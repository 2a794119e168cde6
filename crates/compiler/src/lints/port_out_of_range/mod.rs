//! A number outside 1..=65535 stands where a port is expected.

use super::structural::{Scope, Structural, no_evidence, no_many, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "port_out_of_range",
    level: Level::Deny,
    group: Group::Ports,
    summary_en: "a number outside 1 to 65535 stands where a port is expected",
    summary_ja: "1～65535 の範囲にないポート番号があります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::PortOutOfRange,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "a digit was probably doubled or lost; compare with another edition",
    help_ja: "数字が重複または脱落したと考えられます。別の版と照合してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = printed(anomaly);
    Said::new(
        format!("`{text}` is no port: ports run from 1 to 65535"),
        format!("「{text}」はポート番号ではありません（有効範囲は 1～65535）"),
    )
}
