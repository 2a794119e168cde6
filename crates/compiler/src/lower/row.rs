//! What kind of row a row is: a repeated heading, a section, a note, a footnote's text, or data.
//!
//! In: a row and the headings above it. Out: its [`Kind`], and of a note or a flattened section its texts. Deliberately not here:
//! how many rows at a table's top are headings (`heading_rows`), what a row of data states (`flow`).

use portolan_model::Ports;

use super::{footnotes, heading_rows, ports};
use crate::read::{Cover, Row};
use crate::source::{Mapped, key};
use crate::vocabulary::{Vocabulary, Word};

/// The kinds of rows below a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Heading,
    RepeatedHeading,
    Blank,
    Section,
    Note,
    Footnote,
    Data,
}

/// Tells the kind of a row, below a heading in all its [`forms`](heading_rows::forms).
pub(super) fn kind(row: &Row, heading: &[Vec<String>]) -> Kind {
    if heading.iter().any(|form| heading_rows::repeats(row, form)) {
        return Kind::RepeatedHeading;
    }
    if heading.first().is_some_and(|joined| heading_rows::heads_a_part(row, joined)) {
        return Kind::Section;
    }
    let vocabulary = Vocabulary::in_force();
    let mut printed = row.cells.iter().enumerate().filter(|(_, cell)| cell.is_printed());
    match (printed.next(), printed.next()) {
        (None, _) => Kind::Blank,
        (Some((_, first)), Some(_)) if vocabulary.is(Word::NoteMarks, first.text.as_str()) => Kind::Note,
        (Some((0, first)), None) if row.cells.len() > 1 && reaches_nothing_above(row) => alone(&first.text),
        _ => Kind::Data,
    }
}

/// The texts of a note row: its only cell, or the cells behind one that holds nothing but the mark, each text once.
pub(super) fn note_texts(row: &Row) -> Vec<&Mapped> {
    let vocabulary = Vocabulary::in_force();
    let printed = || row.printed().map(|cell| &cell.text);
    let mut texts: Vec<&Mapped> = Vec::new();
    for text in printed().filter(|text| !vocabulary.is(Word::NoteMarks, text.as_str())) {
        if !texts.iter().any(|told| key(told) == key(text)) {
            texts.push(text);
        }
    }
    if texts.is_empty() { printed().take(1).collect() } else { texts }
}

/// Whether a row that begins with a word for notes is one of data all the same: "Important" is a service where a column of ports,
/// one for which `states` holds, states some. A cell that says more than its ports is the note itself where no other is printed.
pub(super) fn names_a_service(row: &Row, states: impl Fn(usize) -> bool) -> bool {
    let printed = || row.cells.iter().enumerate().filter(|(_, cell)| cell.is_printed());
    let alone = printed().count() == 2;
    printed().skip(1).filter(|(index, _)| states(*index)).any(|(_, cell)| {
        let parsed = ports::parse(&cell.text);
        let wordless = |endpoint: &ports::ParsedEndpoint| !alone || endpoint.label.is_none();
        let stated = |endpoint: &ports::ParsedEndpoint| !matches!(endpoint.ports, Ports::Named(_)) && wordless(endpoint);
        parsed.is_clean() && parsed.remarks.is_empty() && parsed.endpoints.iter().all(stated)
    })
}

/// A row flattened into its own first cell ("Section Note text", "Note", "text"): the section without what follows again.
pub(super) fn unflattened(row: &Row) -> Option<Mapped> {
    let mut printed = row.printed().map(|cell| &cell.text);
    let first = printed.next()?;
    let mark = printed.next().filter(|text| Vocabulary::in_force().is(Word::NoteMarks, text.as_str()))?;
    let tail: String = std::iter::once(mark).chain(printed).map(key).collect();
    if tail.is_empty() || !key(first).ends_with(&tail) {
        return None;
    }
    let text = first.as_str();
    let end = text.char_indices().map(|(at, _)| at).find(|at| crate::source::key_str(&text[*at..]) == tail)?;
    Some(first.slice(0..end).trimmed()).filter(|section| !section.is_empty())
}

/// The notes of a section's row that was flattened into its first cell: what stands behind the mark.
pub(super) fn section_notes(row: &Row) -> Vec<&Mapped> {
    let mut behind = row.printed().map(|cell| &cell.text).skip(1);
    let marked = behind.next().is_some_and(|text| Vocabulary::in_force().is(Word::NoteMarks, text.as_str()));
    if marked { behind.collect() } else { Vec::new() }
}

/// A row below a row span states something of the row above.
fn reaches_nothing_above(row: &Row) -> bool {
    row.cells.iter().all(|cell| cell.cover != Cover::Above || cell.text.is_empty())
}

/// A cell that stands alone in its row.
fn alone(text: &Mapped) -> Kind {
    let vocabulary = Vocabulary::in_force();
    let printed = text.as_str().trim();
    if footnotes::definition(text).is_some() {
        return Kind::Footnote;
    }
    let sentence = printed.ends_with('。') || (printed.ends_with('.') && printed.split_whitespace().count() > 4);
    if sentence || vocabulary.prefix(Word::NoteMarks, printed).is_some_and(|length| is_bracketed_or_colon(printed, length)) {
        return Kind::Note;
    }
    Kind::Section
}

/// "(注) ...", "Note: ..." and a lone "Note" begin notes; "Notebook server" is a name.
fn is_bracketed_or_colon(text: &str, length: usize) -> bool {
    let mark = &text[..length];
    let rest = text[length..].trim_start();
    mark.ends_with([')', '）', ':', '：', '※']) || rest.starts_with([':', '：']) || rest.is_empty()
}
