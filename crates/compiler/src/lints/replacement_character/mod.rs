//! The document holds characters that stand for lost ones.

use super::facts::each;
use super::text;
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said};
use crate::ir::{AnomalyKind, Document};

/// The lint.
pub static LINT: Lint = Lint {
    id: "replacement_character",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "a character stands for one that was lost",
    summary_ja: "失われた文字の代わりの記号が含まれています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

/// What programs write in place of a character that they cannot show.
const REPLACEMENTS: [char; 2] = ['\u{FFFD}', '〓'];

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    // Bytes that could not be decoded have a finding of their own.
    if document.anomalies.iter().any(|anomaly| anomaly.kind == AnomalyKind::UndecodableBytes) {
        return;
    }
    let damaged: Vec<_> = text::spots(document).into_iter().filter(|spot| spot.text.clean.contains(REPLACEMENTS)).collect();
    let count = damaged.len();
    let message = match count {
        1 => Said::new("a character of this text was lost before it was published", "この文の文字が、公開前に失われています"),
        _ => Said::new(
            format!("characters of {count} texts were lost before they were published"),
            format!("{count} 箇所の文字が、公開前に失われています"),
        ),
    };
    found.extend(text::finding(&LINT, message, &damaged));
}
