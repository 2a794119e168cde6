//! A port stands in prose and in no table.

use super::structural::{Scope, Structural, no_evidence, no_many, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "port_in_prose",
    level: Level::Note,
    group: Group::Reading,
    summary_en: "a port stands in prose and in no table",
    summary_ja: "本文にだけ書かれたポートがあります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::PortInProse,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "read the sentence; a port that a rule needs can be added by an erratum to a row",
    help_ja: "文を確認してください。規則に必要なポートであれば、正誤情報で行に追加できます",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = printed(anomaly);
    Said::new(
        format!("`{text}` stands in the text, and no table of the document states it"),
        format!("「{text}」は本文にありますが、この文書のどの表にもありません"),
    )
}
