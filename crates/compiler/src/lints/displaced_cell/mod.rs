//! A note holds what belongs to another column: the listener's name again, or a remote device.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::each;
use super::text::{self, Kind, Spot, words};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;
use crate::source::key_str;

/// The lint.
pub static LINT: Lint = Lint {
    id: "displaced_cell",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "a note reads as a cell of another column",
    summary_ja: "注記に別の列の内容が書かれています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

/// Different words of which a long name consists.
const LONG: usize = 4;

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let spots = text::spots(document);
    let remotes = Remotes::of(document);
    let notes = spots.iter().filter(|spot| spot.kind == Kind::Note);
    for note in notes {
        found.extend(repeats(*note).or_else(|| reads_as_remote(&remotes, *note)));
    }
}

/// The note is the listener's name.
fn repeats(note: Spot<'_>) -> Option<Diagnostic> {
    let listener = note.flow?.listener.as_ref()?;
    if key_str(&listener.name.clean) != note.key() {
        return None;
    }
    let name = quoted(&note.line(), 60);
    let message = Said::new(
        format!("the note only repeats the listener `{name}`; another note may be lost"),
        format!("注記がリスナー「{name}」の繰り返しです。本来の注記が失われている可能性があります"),
    );
    Some(text::finding(&LINT, message, &[note])?.sure(70))
}

/// The note is, nearly word for word, the remote device of another row.
fn reads_as_remote(remotes: &Remotes<'_>, note: Spot<'_>) -> Option<Diagnostic> {
    let other = remotes.like(note)?;
    let (line, name) = (other.text.place.line(), quoted(&other.line(), 60));
    let message = Said::new(
        format!("the note reads as a remote device: line {line} has `{name}` in that column"),
        format!("注記がリモート デバイスのように読めます。{line} 行目ではその列に「{name}」とあります"),
    );
    Some(text::finding(&LINT, message, &[note, other])?.sure(80))
}

/// Long remote devices by their words: documents of thousands of rows have as many notes, and comparing each with each would
/// take minutes.
struct Remotes<'d> {
    /// Those of the same words together, in document order.
    alike: Vec<(usize, Vec<Spot<'d>>)>,
    /// Places in `alike` by word.
    by_word: BTreeMap<String, Vec<usize>>,
}

impl<'d> Remotes<'d> {
    fn of(document: &'d Document) -> Self {
        let mut groups: BTreeMap<BTreeSet<String>, Vec<Spot<'d>>> = BTreeMap::new();
        for (table, flow) in document.tables.iter().flat_map(|table| table.flows.iter().map(move |flow| (table, flow))) {
            let Some(text) = &flow.remote else { continue };
            let words: BTreeSet<String> = words(&text.clean).into_iter().collect();
            if words.len() >= LONG {
                let spot = Spot { kind: Kind::Remote, text, table: Some(table), flow: Some(flow) };
                groups.entry(words).or_default().push(spot);
            }
        }
        let mut remotes = Self { alike: Vec::new(), by_word: BTreeMap::new() };
        for (words, spots) in groups {
            remotes.alike.push((words.len(), spots));
            for word in words {
                remotes.by_word.entry(word).or_default().push(remotes.alike.len() - 1);
            }
        }
        remotes
    }

    /// The first remote device of another row of which nearly all words are the note's.
    fn like(&self, note: Spot<'_>) -> Option<Spot<'d>> {
        let own = &note.flow?.id;
        let words: BTreeSet<String> = words(&note.text.clean).into_iter().collect();
        if words.len() < LONG {
            return None;
        }
        let mut common: BTreeMap<usize, usize> = BTreeMap::new();
        for group in words.iter().filter_map(|word| self.by_word.get(word)).flatten() {
            *common.entry(*group).or_default() += 1;
        }
        let near = common.into_iter().filter_map(|(group, common)| {
            let (count, spots) = self.alike.get(group)?;
            let all = count + words.len() - common;
            (common * 4 >= all * 3).then_some(spots)
        });
        let others = near.filter_map(|spots| spots.iter().find(|spot| spot.flow.is_some_and(|flow| flow.id != *own)));
        others.min_by_key(|spot| spot.text.place.span().start).copied()
    }
}
