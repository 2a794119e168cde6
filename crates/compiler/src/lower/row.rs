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

/// Tells the kind of a row, below a heading in all its [`forms`](heading_rows::forms).
pub(super) fn kind(row: &Row, heading: &[Vec<String>]) -> Kind {
    if heading.iter().any(|form| heading_rows::repeats(row, form)) {
        return Kind::RepeatedHeading;
    }
    if heading.first().is_some_and(|joined| heading_rows::heads_a_part(row, joined)) {
        return Kind::Section;
    }
    let vocabulary = Vocabulary::in_force();
    let mut printed = row.cells.iter().enumerate().filter(|(_, cell)| is_printed(cell));
    match (printed.next(), printed.next()) {
        (None, _) => Kind::Blank,
        (Some((_, first)), Some(_)) if vocabulary.is(Word::NoteMarks, first.text.as_str()) => Kind::Note,
        (Some((0, first)), None) if row.cells.len() > 1 && reaches_nothing_above(row) => alone(&first.text),
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
    let mut printed = row.cells.iter().filter(|cell| is_printed(cell)).map(|cell| &cell.text);
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

fn is_printed(cell: &Cell) -> bool {
    cell.cover == Cover::Own && !cell.text.is_blank()
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
