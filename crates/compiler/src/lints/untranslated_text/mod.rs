//! A string that the catalogue does not translate.

use super::structural::{Scope, Structural, no_evidence, printed};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "untranslated_text",
    level: Level::Warn,
    group: Group::Project,
    summary_en: "a string has no English in the catalogue",
    summary_ja: "翻訳カタログに英訳のない文字列があります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::UntranslatedText,
    scope: Scope::Document,
    one: message,
    many: |count| {
        Said::new(
            format!("{count} strings of this document have no English translation"),
            format!("この文書の {count} 個の文字列に英訳がありません"),
        )
    },
    evidence: no_evidence,
    help_en: "add it to `en.po` beside the document",
    help_ja: "文書と同じフォルダーの `en.po` に追加してください",
};

fn message(anomaly: &Anomaly) -> Said {
    let text = printed(anomaly);
    Said::new(format!("`{text}` has no English translation"), format!("「{text}」の英訳がありません"))
}
