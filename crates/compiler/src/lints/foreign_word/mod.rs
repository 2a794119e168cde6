//! An everyday English word stands between a Latin name and text of another script: it was left behind in translation.

use super::facts::each;
use super::text::{self, Spot};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;
use crate::vocabulary::{Vocabulary, Word};

/// The lint.
pub static LINT: Lint = Lint {
    id: "foreign_word",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "an everyday English word was left in translated text",
    summary_ja: "翻訳文の中に、訳されていない英単語が残っています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let mut last = 0;
    for spot in text::spots(document) {
        let line = spot.text.place.line();
        if let Some(word) = left_behind(&spot.text.clean).filter(|_| line != last) {
            found.extend(finding(spot, word));
            last = line;
        }
    }
}

/// A word in small letters after a Latin word and before another script.
fn left_behind(text: &str) -> Option<&str> {
    let mut before = "";
    for word in text.split_whitespace() {
        let letters = word.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(word.len());
        let (everyday, rest) = (&word[..letters], text_after(text, word, letters));
        let known = letters > 1 && Vocabulary::in_force().is(Word::Everyday, everyday);
        if known && ends_latin(before) && rest.starts_with(|c: char| c.is_alphabetic() && !c.is_ascii()) {
            return Some(everyday);
        }
        before = word;
    }
    None
}

/// What follows a part of a word, white space passed over.
fn text_after<'a>(text: &'a str, word: &str, letters: usize) -> &'a str {
    let at = word.as_ptr() as usize - text.as_ptr() as usize + letters;
    text[at..].trim_start()
}

fn ends_latin(word: &str) -> bool {
    word.ends_with(|c: char| c.is_ascii_alphanumeric())
}

fn finding(spot: Spot<'_>, word: &str) -> Option<Diagnostic> {
    let word = quoted(word, 20);
    let message = Said::new(
        format!("the word `{word}` was left in English; it may be read as part of the name before it"),
        format!("「{word}」が英語のまま残っています。直前の名前の一部と読まれる可能性があります"),
    );
    Some(text::finding(&LINT, message, &[spot])?.sure(75))
}
