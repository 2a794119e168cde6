//! A row states ports and forbids their traffic.

use super::structural::{Scope, Structural, no_evidence, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};
use crate::vocabulary::{Vocabulary, Word};

/// The lint.
pub static LINT: Lint = Lint {
    id: "denied_traffic",
    level: Level::Warn,
    group: Group::Row,
    summary_en: "a row states ports whose traffic it forbids",
    summary_ja: "通信を禁止する行がポートを記載しています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::DeniedTraffic,
    scope: Scope::Table,
    one: message,
    many: |count| {
        Said::new(
            format!("{count} rows of this table forbid the traffic whose ports they state"),
            format!("この表の {count} 行は、記載したポートの通信を禁止しています"),
        )
    },
    evidence: no_evidence,
    help_en: "do not open these ports: the document's word stands as the condition of each",
    help_ja: "これらのポートは開放しないでください。原文の語が各ポートの条件として載ります",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = printed(anomaly);
    // A heading may also say that nobody needs the ports.
    if Vocabulary::in_force().contains(Word::Deny, &text) {
        return Said::new(
            format!("`{text}` forbids the traffic whose ports are stated"),
            format!("「{text}」は、記載されたポートの通信を禁止しています"),
        );
    }
    Said::new(
        format!("`{text}`: the ports stated are not to be opened, or need not be"),
        format!("「{text}」とあり、記載されたポートは開放が禁止されているか不要です"),
    )
}
