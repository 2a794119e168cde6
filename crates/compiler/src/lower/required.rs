//! Sentences that require ports which stand in no table: "All nodes must be able to reach the servers on ports 446 and 449".
//!
//! In: an outline, and the sentences of paragraphs and items that are no rows, with the headings above them. Out: the same with a
//! table of sentences for each section that has some. Their rows are told as ports taken from sentences. Deliberately not here:
//! sentences that describe, give examples, tell of old releases or forbid: what they name is told (`unlisted`).

use std::ops::Range;

use super::outline::Outline;
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

/// Whether a sentence names ports, and none of them as an example or in a condition.
fn states_ports(sentence: &Mapped) -> bool {
    let text = sentence.as_str();
    let mentions = ports::worded(sentence);
    let aside = |at: usize| {
        let clause = clause(text, at, &['(', '（', ')', '）']);
        exemplifies(&text[clause.start..at]) || conditions(text, at)
    };
    !mentions.is_empty() && !mentions.iter().any(|mention| aside(sentence.offset_of_raw(mention.span.start)))
}

fn exemplifies(before: &str) -> bool {
    Vocabulary::in_force().contains(Word::Example, before)
}

/// "If port 8443 is in use, you need to open another one": whether what stands there is part of a condition. Languages say so in front
/// of it or at the end of its clause.
fn conditions(text: &str, at: usize) -> bool {
    let clause = clause(text, at, &[',', '、', '，', ';', '；']);
    let vocabulary = Vocabulary::in_force();
    vocabulary.contains(Word::Provided, &text[clause.start..at])
        || vocabulary.ends_with(Word::Provided, &text[clause.start..clause.end])
}

/// What stands around a place between marks.
fn clause(text: &str, at: usize, marks: &[char]) -> Range<usize> {
    let start = text[..at].rfind(marks).map_or(0, |mark| mark + text[mark..].chars().next().map_or(1, char::len_utf8));
    start..text[at..].find(marks).map_or(text.len(), |mark| at + mark)
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
    outline.tables.extend(told::tables_of(&required));
    let within = |item: &Mapped, sentence: &Paragraph| {
        let (item, sentence): (Span, Span) = (item.whole(), sentence.text.whole());
        item.start <= sentence.start && sentence.end <= item.end
    };
    outline.doubtful.retain(|item| !required.iter().any(|sentence| within(item, sentence)));
}
