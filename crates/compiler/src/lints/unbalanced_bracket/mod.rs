//! A bracket is opened and not closed, or closed and not opened.

use super::facts::each;
use super::text::{self, Kind, Spot};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;
use crate::source::fold_str;

/// The lint.
pub static LINT: Lint = Lint {
    id: "unbalanced_bracket",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "a bracket has no counterpart",
    summary_ja: "括弧の対応が取れていません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

const PAIRS: [(char, char); 5] = [('(', ')'), ('[', ']'), ('「', '」'), ('『', '』'), ('【', '】')];

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let read = |spot: &Spot<'_>| spot.kind.is_name() || matches!(spot.kind, Kind::Note | Kind::Title);
    for spot in text::spots(document).into_iter().filter(read) {
        if let Some(bracket) = unbalanced(&fold_str(&spot.text.clean)) {
            found.extend(told(spot, bracket));
        }
    }
}

/// The first bracket without a counterpart. A bracket behind a number or a single letter marks an item of a list.
fn unbalanced(text: &str) -> Option<char> {
    let mut open = Vec::new();
    let mut word = 0;
    for character in text.chars() {
        if PAIRS.iter().any(|(opening, _)| *opening == character) {
            open.push(character);
        } else if let Some((opening, _)) = PAIRS.iter().find(|(_, closing)| *closing == character) {
            match open.last() {
                Some(last) if last == opening => _ = open.pop(),
                None if character == ')' && (1..=2).contains(&word) => {}
                _ => return Some(character),
            }
        }
        word = if character.is_ascii_alphanumeric() { word + 1 } else { 0 };
    }
    open.first().copied()
}

fn told(spot: Spot<'_>, bracket: char) -> Option<Diagnostic> {
    let shown = quoted(&spot.line(), 60);
    let message = Said::new(
        format!("`{bracket}` in `{shown}` has no counterpart; something may be lost"),
        format!("「{shown}」の「{bracket}」に対応する括弧がありません。一部が失われている可能性があります"),
    );
    Some(text::finding(&LINT, message, &[spot])?.sure(90))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_of_lists_need_no_counterpart() {
        assert_eq!(unbalanced("1) open (it) 2) close [it]"), None);
        assert_eq!(unbalanced("Tape (main"), Some('('));
        assert_eq!(unbalanced("Tape main)"), Some(')'));
        assert_eq!(unbalanced("(a]"), Some(']'));
    }
}
