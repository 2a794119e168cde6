//! Bytes that the encoding of the file cannot hold.

use super::structural::{Scope, Structural, no_evidence, reason};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "undecodable_bytes",
    level: Level::Deny,
    group: Group::Reading,
    summary_en: "a file holds bytes that its encoding cannot hold",
    summary_ja: "文字コードとして正しくないバイトがあります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::UndecodableBytes,
    scope: Scope::Document,
    one: message,
    many: |count| {
        Said::new(
            format!("{count} places of this file are no text in its encoding"),
            format!("このファイルの {count} 箇所が、文字コードとして正しくありません"),
        )
    },
    evidence: no_evidence,
    help_en: "convert the file again, or name its encoding in its first line",
    help_ja: "ファイルを変換し直すか、正しい文字コードで保存し直してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let reason = reason(anomaly);
    Said::new(
        format!("these bytes are no text in the encoding of the file{reason}"),
        format!("このバイト列は、ファイルの文字コードでは文字になりません{reason}"),
    )
}
