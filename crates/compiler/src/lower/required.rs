//! Sentences that require ports which stand in no table: "All nodes must be able to reach the servers on ports 446 and 449".
//!
//! In: an outline, and the sentences of paragraphs and items that are no rows, with the headings above them. Out: the same with a
//! table of sentences for each section that has some. Their rows are told as ports taken from sentences. Deliberately not here:
//! sentences that describe, give examples, tell of old releases or forbid: what they name is told (`unlisted`).

use super::outline::{Outline, TornTable};
use super::told::{self, Paragraph};
use super::{list, ports, sentences};
use crate::source::{Mapped, Span};
use crate::vocabulary::{Vocabulary, Word};

/// The sentences of a text that require ports to be open.
pub(super) fn sentences_of(text: &Mapped) -> Vec<Mapped> {
    let numbered = text.as_str().bytes().any(|byte| byte.is_ascii_digit());
    if !numbered || text.as_str().len() > LONGEST {
        return Vec::new();
    }
    sentences::of(text).into_iter().map(|sentence| sentence.trimmed()).filter(requires_ports).collect()
}

/// A text of more bytes than these is no paragraph that somebody wrote.
const LONGEST: usize = 4000;

/// Whether a sentence says that ports have to be open, or orders to open some, and states them.
fn requires_ports(sentence: &Mapped) -> bool {
    let (vocabulary, text) = (Vocabulary::in_force(), sentence.as_str());
    let says = |word| vocabulary.contains(word, text);
    // Languages order with the first word or with the last one.
    let ordered = || vocabulary.prefix(Word::Allow, text).is_some() || vocabulary.ends_with(Word::Allow, unmarked(text));
    let required = (says(Word::Reach) || says(Word::Firewall)) && (says(Word::Must) || ordered());
    let doubtful = || [Word::Unused, Word::Past, Word::Deny, Word::Except].into_iter().any(says) || list::negates(text);
    required && !doubtful() && !text.ends_with(['?', '？']) && states_ports(sentence)
}

fn unmarked(text: &str) -> &str {
    text.trim_end_matches(['.', '。', '．', '!', '！', ' '])
}

/// Whether a sentence names ports, and not as examples.
fn states_ports(sentence: &Mapped) -> bool {
    let text = sentence.as_str();
    let mentions = ports::all_mentions(sentence);
    let example = |at: usize| {
        let clause = [text[..at].rfind(['(', '（']), text[..at].rfind([')', '）'])];
        let start = clause.into_iter().flatten().max().unwrap_or(0);
        Vocabulary::in_force().contains(Word::Example, &text[start..at])
    };
    !mentions.is_empty() && !mentions.iter().any(|mention| example(sentence.offset_of_raw(mention.span.start)))
}

/// Makes tables of the sentences whose ports stand nowhere else.
pub(super) fn take_in(outline: &mut Outline, required: Vec<Paragraph>) {
    if required.is_empty() {
        return;
    }
    let tables = told::numbers_of_tables(outline);
    // What a section says twice is one requirement; another section may require the same of somebody else.
    let (mut known, mut section) = (tables.clone(), None);
    let mut fresh = |sentence: &Paragraph| {
        if section.replace(told::section(sentence)) != Some(told::section(sentence)) {
            known.clone_from(&tables);
        }
        let others = told::states_others(&sentence.text, &known);
        known.extend(told::numbers(sentence.text.as_str()));
        others
    };
    let required: Vec<Paragraph> = required.into_iter().filter(&mut fresh).collect();
    for group in required.chunk_by(|one, other| told::section(one) == told::section(other)) {
        let Some(grid) = list::of_sentences(group.iter().map(|sentence| &sentence.text)) else { continue };
        outline.tables.push(TornTable {
            caption: None,
            lead: None,
            headings: group[0].headings.clone(),
            pieces: vec![grid],
            after: Vec::new(),
            is_list: true,
            every_port: None,
        });
    }
    let within = |item: &Mapped, sentence: &Paragraph| {
        let (item, sentence): (Span, Span) = (item.whole(), sentence.text.whole());
        item.start <= sentence.start && sentence.end <= item.end
    };
    outline.doubtful.retain(|item| !required.iter().any(|sentence| within(item, sentence)));
}
