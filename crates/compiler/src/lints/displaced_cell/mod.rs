//! A note holds what belongs to another column: the listener's name again, or a remote device.

use std::collections::BTreeSet;

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
    let notes = spots.iter().filter(|spot| spot.kind == Kind::Note);
    for note in notes {
        found.extend(repeats(*note).or_else(|| reads_as_remote(document, *note)));
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
fn reads_as_remote(document: &Document, note: Spot<'_>) -> Option<Diagnostic> {
    let flows = document.tables.iter().flat_map(|table| table.flows.iter().map(move |flow| (table, flow)));
    let others = flows.filter(|(_, flow)| note.flow.is_some_and(|own| own.id != flow.id));
    let (table, flow, remote) = others
        .filter_map(|(table, flow)| Some((table, flow, flow.remote.as_ref()?)))
        .find(|(_, _, remote)| alike(&note.text.clean, &remote.clean))?;
    let (line, name) = (remote.place.line(), quoted(&remote.joined(" "), 60));
    let message = Said::new(
        format!("the note reads as a remote device: line {line} has `{name}` in that column"),
        format!("注記がリモート デバイスのように読めます。{line} 行目ではその列に「{name}」とあります"),
    );
    let other = Spot { kind: Kind::Remote, text: remote, table: Some(table), flow: Some(flow) };
    Some(text::finding(&LINT, message, &[note, other])?.sure(80))
}

/// Long texts of which nearly all words agree.
fn alike(one: &str, two: &str) -> bool {
    let [one, two]: [BTreeSet<String>; 2] = [one, two].map(|text| words(text).into_iter().collect());
    let (common, all) = (one.intersection(&two).count(), one.union(&two).count());
    one.len().min(two.len()) >= LONG && common * 4 >= all * 3
}
