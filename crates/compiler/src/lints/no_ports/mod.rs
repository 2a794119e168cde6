//! A file holds no port table.

use super::structural::{Scope, Structural, no_evidence, no_many};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said, visible};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "no_ports",
    level: Level::Deny,
    group: Group::Reading,
    summary_en: "no port table was found in a file",
    summary_ja: "ファイルにポートの表が見つかりません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::NoPorts,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "if it does hold ports, `portolan explain unknown_heading` tells how to name their column; else it is no port document",
    help_ja: "ポートがある場合は `portolan explain unknown_heading` に列の指定方法があります。なければポートの文書ではありません",
};

fn message(anomaly: &Anomaly) -> Said {
    let file = visible(anomaly.place.file());
    Said::new(format!("no port table was found in {file}"), format!("{file} にポートの表が見つかりません"))
}
