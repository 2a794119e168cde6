//! The summary that stands before a report: how many findings of each lint, the gravest first.
//!
//! In: findings. Out: plain text, one line a lint. Deliberately not here: the findings themselves.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::{Diagnostic, Language, Level};
use crate::lints::Lint;

/// Counts by level and lint; empty where nothing was found. Ends with a line break.
#[must_use]
pub fn summary(found: &[Diagnostic], language: Language) -> String {
    if found.is_empty() {
        return String::new();
    }
    let mut counts: BTreeMap<(Reverse<Level>, &str), (usize, &Lint)> = BTreeMap::new();
    for diagnostic in found {
        counts.entry((Reverse(diagnostic.level), diagnostic.lint.id)).or_insert((0, diagnostic.lint)).0 += 1;
    }
    let width = counts.keys().map(|(_, id)| id.len()).max().unwrap_or(0);
    let mut text = headline(found, language);
    for ((Reverse(level), id), (count, lint)) in &counts {
        let says = match language {
            Language::English => lint.summary_en,
            Language::Japanese => lint.summary_ja,
        };
        text.push_str(&format!("  {count:>5}  {level:<4}  {id:<width$}  {says}\n"));
    }
    text
}

fn headline(found: &[Diagnostic], language: Language) -> String {
    let files: BTreeSet<_> = found.iter().map(|diagnostic| diagnostic.primary.place.file()).collect();
    let count = |level| found.iter().filter(|diagnostic| diagnostic.level == level).count();
    let (deny, warn, note) = (count(Level::Deny), count(Level::Warn), count(Level::Note));
    match language {
        Language::English => {
            let (deny, warn, note) = (counted(deny, "error"), counted(warn, "warning"), counted(note, "note"));
            format!("{deny}, {warn}, {note} in {}\n", counted(files.len(), "file"))
        }
        Language::Japanese => {
            format!("エラー {deny} 件、警告 {warn} 件、情報 {note} 件（{} ファイル）\n", files.len())
        }
    }
}

fn counted(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
