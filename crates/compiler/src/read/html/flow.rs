//! The text of a page outside of its tables: headings, paragraphs, items of lists.
//!
//! In: what the walk opens and closes, and the text it writes. Out: blocks. A term and what it means are one item,
//! `term: meaning`. Deliberately not here: text within tables (`table`).

use super::attributes::Start;
use crate::read::ink::Ink;
use crate::read::{Block, Reading};
use crate::source::Mapped;

/// What is being written outside of tables.
#[derive(Debug, Default)]
pub(super) struct Flow<'a> {
    /// The text that is open.
    pub(super) ink: Option<Ink<'a>>,
    /// Level of the heading that is open.
    pub(super) heading: Option<u8>,
    /// Lists around, with the number of their next item where they are numbered.
    lists: Vec<Option<u64>>,
    /// The item that has no text yet, with its number.
    item: Option<Option<u64>>,
    /// The term whose meanings are being read, and whether one of them was.
    term: Option<(Mapped, bool)>,
    /// Whether a term or the first text of its meaning is open.
    part: Option<Part>,
}

/// A part of a list of terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The term.
    Term,
    /// What it means.
    Meaning,
}

impl Flow<'_> {
    /// A list begins.
    pub(super) fn open_list(&mut self, numbered: bool, start: Option<&Start>) {
        let first = start.and_then(|start| start.first).map_or(1, |first| first as u64);
        self.lists.push(numbered.then_some(first));
    }

    /// A list ends.
    pub(super) fn close_list(&mut self) {
        self.lists.pop();
    }

    /// An item begins.
    pub(super) fn open_item(&mut self, start: Option<&Start>) {
        let given = start.and_then(|start| start.first).map(|first| first as u64);
        let next = self.lists.last_mut().and_then(Option::as_mut);
        self.item = Some(next.map(|number| {
            let shown = given.unwrap_or(*number);
            *number = shown.saturating_add(1);
            shown
        }));
    }

    /// An item ends.
    pub(super) fn close_item(&mut self) {
        self.item = None;
    }

    /// A term or its meaning begins, or with nothing, the list of terms ends or holds something else.
    pub(super) fn open_part(&mut self, part: Option<Part>, reading: &mut Reading) {
        if part != Some(Part::Meaning) {
            self.finish_term(reading);
        }
        self.part = part;
    }

    /// A term of which nothing is said stands for itself.
    fn finish_term(&mut self, reading: &mut Reading) {
        if let Some((term, false)) = self.term.take() {
            reading.blocks.push(Block::Paragraph(term));
        }
    }

    /// The text of a part of a list of terms; `None` where it went into one.
    fn part_of_terms(&mut self, text: Mapped, reading: &mut Reading) -> Option<Mapped> {
        match (self.part.take(), &mut self.term) {
            (Some(Part::Term), _) => self.term = Some((text, false)),
            (Some(Part::Meaning), Some((term, said))) => {
                *said = true;
                let mut item = term.clone();
                let between = term.whole().end..text.whole().start.max(term.whole().end);
                item.push_replaced(": ", between);
                item.push_part(&text, 0..text.as_str().len());
                reading.blocks.push(Block::Item { depth: 0, number: None, text: item });
            }
            _ => return Some(text),
        }
        None
    }

    /// Ends the text that is open.
    pub(super) fn flush(&mut self, reading: &mut Reading) {
        let Some(text) = self.ink.take().map(Ink::finish).filter(|text| !text.is_empty()) else { return };
        if self.heading.is_none() && self.item.is_none() {
            let Some(text) = self.part_of_terms(text, reading) else { return };
            return reading.blocks.push(Block::Paragraph(text));
        }
        self.finish_term(reading);
        reading.blocks.push(match (self.heading, self.item.take()) {
            (Some(level), _) => Block::Heading { level, text: without_permalink(&text) },
            (None, Some(number)) => {
                let depth = u8::try_from(self.lists.len().saturating_sub(1)).unwrap_or(u8::MAX);
                Block::Item { depth, number, text }
            }
            (None, None) => Block::Paragraph(text),
        });
    }
}

/// Generators put a sign behind headings that links to them.
fn without_permalink(text: &Mapped) -> Mapped {
    let printed = text.as_str();
    let kept = printed.trim_end_matches(['¶', '\u{F0C1}', ' ']);
    if kept.len() < printed.len() { text.slice(0..kept.len()) } else { text.clone() }
}
