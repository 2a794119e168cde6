//! A table's title names something that no cell of the table mentions.

use super::facts::each;
use super::text::words;
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Mark, Said, quoted};
use crate::ir::{Document, Table};
use crate::source::{fold_str, key_str};
use crate::vocabulary::{Vocabulary, Word};

/// The lint.
pub static LINT: Lint = Lint {
    id: "title_names_nothing",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "a title names what no cell of its table mentions",
    summary_ja: "表題にあるものが、表のどのセルにも出てきません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    for table in &document.tables {
        found.extend(finding(table, document.language == "en"));
    }
}

fn finding(table: &Table, english: bool) -> Option<Diagnostic> {
    let title = table.title.as_ref()?;
    let line = fold_str(&title.joined(" "));
    let (product, subject) = line.rsplit_once(':').unwrap_or(("", &line));
    let parts = parts(subject);
    let cells = cells(table);
    let told = |part: &str| is_name(part) && (!english || is_odd(part) || is_list(subject));
    let missing: Vec<_> = parts.iter().filter(|part| told(part) && !mentioned(part, &cells)).collect();
    if missing.is_empty() || table.flows.is_empty() || (parts.len() == 1 && (product.is_empty() || shares_word(subject, product)))
    {
        return None;
    }
    let named = missing.iter().map(|part| quoted(part, 40)).collect::<Vec<_>>();
    let message = Said::new(
        format!("the title names `{}`, but no cell of the table does", named.join("`, `")),
        format!("表題に「{}」とありますが、表のどのセルにも出てきません", named.join("」「")),
    );
    let sure = if parts.len() == 1 { 60 } else { 80 };
    Some(Diagnostic::new(&LINT, message, Mark::bare(&title.place)).sure(sure))
}

/// What list marks part; a part that joins two names by "and" is parted there, too.
fn parts(subject: &str) -> Vec<String> {
    let vocabulary = Vocabulary::in_force();
    let mut parts = vec![String::new()];
    let mut at = 0;
    while let Some(character) = subject[at..].chars().next() {
        let free = !character.is_ascii_alphanumeric() || subject[..at].ends_with(' ');
        let joint =
            vocabulary.prefix(Word::And, &subject[at..]).filter(|length| free && subject[at..at + length].chars().count() > 1);
        match (joint, character) {
            (Some(length), _) => {
                parts.push(String::new());
                at += length;
                continue;
            }
            (None, '、' | ',' | ';' | '，') => parts.push(String::new()),
            (None, _) => parts.last_mut().into_iter().for_each(|part| part.push(character)),
        }
        at += character.len_utf8();
    }
    parts.iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// Whether a part is a name and no description: Latin words with a capital, or katakana, and enough of it.
fn is_name(part: &str) -> bool {
    let kana = |c: char| ('\u{30A1}'..='\u{30FF}').contains(&c);
    let letters: Vec<char> = part.chars().filter(|c| c.is_alphabetic()).collect();
    let capital = part.split_whitespace().all(|word| !word.starts_with(|c: char| c.is_ascii_lowercase()));
    letters.len() >= 8 && capital && letters.iter().all(|c| c.is_ascii() || kana(*c))
}

/// Whether a part cannot be a description: English titles write those with capitals, too.
fn is_odd(part: &str) -> bool {
    let inner = |word: &str| word.chars().skip(1).any(|c| c.is_ascii_uppercase() || c == '.');
    part.split_whitespace().any(|word| inner(word) && word.chars().any(|c| c.is_ascii_lowercase()))
}

/// Whether a title lists what its table is about.
fn is_list(subject: &str) -> bool {
    subject.matches([',', ';']).count() > 0
}

/// Whether a cell holds a word of it; a short word must stand by itself.
fn mentioned(part: &str, cells: &[String]) -> bool {
    let long = |word: &str| word.chars().count() > 3;
    let own = words(part).into_iter().filter(|word| word.chars().count() > 1);
    let mut own = own.chain([key_str(part)]);
    own.any(|word| cells.iter().any(|cell| *cell == word || long(&word) && cell.contains(&word)))
}

fn shares_word(one: &str, other: &str) -> bool {
    let other = words(other);
    words(one).iter().any(|word| other.contains(word))
}

/// Words and keys of all that stands in the table's rows.
fn cells(table: &Table) -> Vec<String> {
    let sections = table.flows.iter().flat_map(|flow| &flow.section).map(|level| &level.place);
    let printed: Vec<_> = sections.chain(table.flows.iter().map(|flow| &flow.place)).map(crate::source::Place::printed).collect();
    printed.iter().flat_map(|text| words(text).into_iter().chain([key_str(text)])).collect()
}
