//! Captions of tables: "表 13 : ポート一覧", "Table 2. Ports".
//!
//! In: a line, or what markup calls a caption. Out: its number and title. Deliberately not here: which table it belongs to
//! (`outline`).

use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// A caption: "表 13 : title".
#[derive(Clone, Debug)]
pub(super) struct Caption {
    pub(super) number: Option<Mapped>,
    pub(super) title: Option<Mapped>,
}

/// The caption the markup gives: it needs no word for "table".
pub(super) fn own(text: &Mapped) -> Caption {
    of(text).unwrap_or_else(|| Caption { number: None, title: Some(text.trimmed()) })
}

/// "Table 4: title", "表 13 : title", "Tabelle 2 title".
pub(super) fn of(text: &Mapped) -> Option<Caption> {
    let vocabulary = Vocabulary::in_force();
    let word = vocabulary.prefix(Word::CaptionMarks, text.as_str())?;
    let rest = &text.as_str()[word..];
    let number_at = word + (rest.len() - rest.trim_start_matches([' ', '\u{3000}', '\u{a0}']).len());
    let rest = &text.as_str()[number_at..];
    let number_end = rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-'))).unwrap_or(rest.len());
    if !rest.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let number = rest[..number_end].trim_end_matches(['.', '-']);
    let title = rest[number_end..].trim_start_matches([' ', '\u{3000}', ':', '：', '.', '-', '–', '—']);
    let title_at = text.as_str().len() - title.len();
    let title = text.slice(title_at..text.as_str().len()).trimmed();
    Some(Caption { number: Some(text.slice(number_at..number_at + number.len())), title: (!title.is_empty()).then_some(title) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    fn parts(text: &str) -> Option<(String, String)> {
        let found = of(&Mapped::verbatim(SourceId(0), text, 0))?;
        let string = |text: Option<Mapped>| text.map_or_else(String::new, |text| text.as_str().to_owned());
        Some((string(found.number), string(found.title)))
    }

    #[test]
    fn captions_are_told_from_prose() {
        assert_eq!(parts("表 13 : ポート一覧"), Some(("13".to_owned(), "ポート一覧".to_owned())));
        assert_eq!(parts("Table 2. Ports"), Some(("2".to_owned(), "Ports".to_owned())));
        assert_eq!(parts("表の列について説明します。"), None);
        assert_eq!(parts("Tables 2 and 3"), None);
    }
}
