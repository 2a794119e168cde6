//! Documents that state their ports in paragraphs for the most part: "The policy allows incoming traffic on TCP port 8080".
//!
//! In: an outline, and paragraphs below headings about ports, firewalls or directions. Out: where they are more than all rows of
//! tables and lists, the same with a table of sentences for each section that has none, of those paragraphs that name a number
//! which stands in no table. Their rows are told as ports taken from sentences. Deliberately not here: paragraphs below other
//! headings, and those between tables: they comment, give examples and say things once more; what they name is told (`unlisted`).

use std::collections::BTreeSet;

use portolan_model::Ports;

use super::outline::{Form, Outline, TornTable};
use super::{list, ports};
use crate::source::{Mapped, Span};
use crate::vocabulary::{Vocabulary, Word};

/// A paragraph, and the headings above it, outermost first.
#[derive(Debug)]
pub(super) struct Paragraph {
    pub(super) headings: Vec<Mapped>,
    pub(super) text: Mapped,
}

/// Whether a paragraph names ports, and not as an example.
pub(super) fn tells_ports(text: &Mapped) -> bool {
    !Vocabulary::in_force().contains(Word::Example, text.as_str()) && !ports::in_sentences(text).endpoints.is_empty()
}

/// So many ports in one paragraph are no aside.
const MANY: usize = 4;

/// Makes tables of paragraphs where most of the document's ports stand in them.
pub(super) fn take_in(outline: &mut Outline, told: Vec<Paragraph>) {
    let rows: usize = outline.tables.iter().flat_map(|table| &table.pieces).map(|grid| grid.rows.len()).sum();
    if told.len() <= rows {
        return;
    }
    let tables = outline.tables.iter();
    let sections: BTreeSet<Span> = tables.filter_map(|table| table.headings.last()).map(Mapped::whole).collect();
    let known = numbers_of_tables(outline);
    let fresh = |paragraph: &Paragraph| !sections.contains(&section(paragraph)) && states_others(&paragraph.text, &known);
    let told: Vec<Paragraph> = told.into_iter().filter(fresh).collect();
    let many = |paragraph: &Paragraph| ports::in_sentences(&paragraph.text).endpoints.len() >= MANY;
    if told.len() < 2 && !told.iter().any(many) {
        return;
    }
    let taken: BTreeSet<Span> = told.iter().map(|paragraph| paragraph.text.whole()).collect();
    outline.tables.extend(tables_of(&told));
    let left = |text: &Mapped| !taken.contains(&text.whole());
    outline.prose.retain(left);
    outline.tables.iter_mut().for_each(|table| table.after.retain(left));
}

/// Tables of paragraphs, one for each section.
pub(super) fn tables_of(told: &[Paragraph]) -> impl Iterator<Item = TornTable> {
    told.chunk_by(|one, other| section(one) == section(other)).filter_map(|group| {
        let grid = list::of_sentences(group.iter().map(|paragraph| &paragraph.text))?;
        Some(TornTable {
            caption: None,
            lead: None,
            headings: group[0].headings.clone(),
            pieces: vec![grid],
            after: Vec::new(),
            form: Form::List,
            every_port: None,
        })
    })
}

/// The innermost heading, by its place.
pub(super) fn section(paragraph: &Paragraph) -> Span {
    paragraph.headings.last().unwrap_or(&paragraph.text).whole()
}

/// All numbers that stand in tables and lists.
pub(super) fn numbers_of_tables(outline: &Outline) -> BTreeSet<i64> {
    let rows = outline.tables.iter().flat_map(|table| &table.pieces).flat_map(|grid| &grid.rows);
    rows.flat_map(|row| &row.cells).flat_map(|cell| numbers(cell.text.as_str())).collect()
}

/// All numbers of a text.
pub(super) fn numbers(text: &str) -> impl Iterator<Item = i64> {
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|word| word.parse().ok())
}

/// Whether a paragraph states a port whose number is none of these.
pub(super) fn states_others(text: &Mapped, known: &BTreeSet<i64>) -> bool {
    let other = |ports: &Ports<String>| match ports {
        Ports::Interval(interval) => !known.contains(&interval.first) || !known.contains(&interval.last),
        _ => false,
    };
    ports::in_sentences(text).endpoints.iter().any(|endpoint| other(&endpoint.ports))
}
