//! What kind of row a row is: a repeated heading, a section, a note, a footnote's text, or data.

use crate::read::{Cell, Cover, Row};
use crate::source::{Mapped, key};
use crate::vocabulary::{Vocabulary, Word};

use super::{footnotes, heading_rows};

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

/// Tells the kind of a row.
pub(super) fn kind(row: &Row, heading: &[String]) -> Kind {
    let printed: Vec<usize> = (0..row.cells.len()).filter(|index| is_printed(&row.cells[*index])).collect();
    if heading_rows::repeats(row, heading) {
        return Kind::RepeatedHeading;
    }
    let vocabulary = Vocabulary::in_force();
    match printed.as_slice() {
        [] => Kind::Blank,
        [first, _, ..] if vocabulary.is(Word::NoteMarks, row.cells[*first].text.as_str()) => Kind::Note,
        [0] if row.cells.len() > 1 && reaches_nothing_above(row) => alone(&row.cells[0].text),
        _ => Kind::Data,
    }
}

/// The text of a note row: its only cell, or the cell behind one that holds nothing but the mark.
pub(super) fn note_text(row: &Row) -> &Mapped {
    let vocabulary = Vocabulary::in_force();
    let printed = || row.cells.iter().filter(|cell| is_printed(cell)).map(|cell| &cell.text);
    let behind_mark = printed().find(|text| !vocabulary.is(Word::NoteMarks, text.as_str()));
    behind_mark.or_else(|| printed().next()).unwrap_or(&row.cells[0].text)
}

/// A row flattened into its own first cell ("Section Note text", "Note", "text"): the section without what follows again.
pub(super) fn unflattened(row: &Row) -> Option<Mapped> {
    let printed: Vec<&Mapped> = row.cells.iter().filter(|cell| is_printed(cell)).map(|cell| &cell.text).collect();
    let (first, rest) = printed.split_first()?;
    if !rest.first().is_some_and(|text| Vocabulary::in_force().is(Word::NoteMarks, text.as_str())) {
        return None;
    }
    let tail: String = rest.iter().map(|text| key(text)).collect();
    if tail.is_empty() || !key(first).ends_with(&tail) {
        return None;
    }
    let text = first.as_str();
    let end = text.char_indices().map(|(at, _)| at).find(|at| crate::source::key_str(&text[*at..]) == tail)?;
    Some(first.slice(0..end).trimmed()).filter(|section| !section.is_empty())
}

fn is_printed(cell: &Cell) -> bool {
    cell.cover == Cover::Own && !cell.text.as_str().trim().is_empty()
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
