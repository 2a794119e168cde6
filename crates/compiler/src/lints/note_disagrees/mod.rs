//! Notes that deny their row: the opposite of the labels' word, a device that no cell names.

use std::collections::BTreeMap;

use super::facts::{each, grouped, lines};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Mark, Said, quoted};
use crate::ir::{Document, Flow, Party, Text};
use crate::source::key_str;
use crate::vocabulary::Relations;

/// The lint.
pub static LINT: Lint = Lint {
    id: "note_disagrees",
    level: Level::Warn,
    group: Group::Row,
    summary_en: "a note speaks of something that the row does not have",
    summary_ja: "注記の内容が行の内容と合いません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

/// A row, its note, and what the note says.
type Said3<'a> = (&'a Flow, &'a Text, Said, u8);

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let names = device_names(document);
    for table in &document.tables {
        let notes = table.flows.iter().flat_map(|flow| flow.notes.iter().map(move |note| (flow, note)));
        let denials = notes.filter_map(|(flow, note)| {
            let denial = opposite(flow, note).map(|said| (said, 70));
            let (said, sure) = denial.or_else(|| device(flow, note, &names).map(|said| (said, 60)))?;
            Some((flow, note, said, sure))
        });
        for group in grouped(denials, |(_, _, said, _)| Some(said.en.clone())).into_values() {
            found.extend(told(&group));
        }
    }
}

fn told(group: &[Said3<'_>]) -> Option<Diagnostic> {
    let (first, others) = group.split_first()?;
    let mut finding = Diagnostic::new(&LINT, first.2.clone(), Mark::bare(&first.1.place)).sure(first.3);
    for (_, note, ..) in others.iter().take(3) {
        finding = finding.also(Mark::bare(&note.place));
    }
    if others.len() > 3 {
        let rest = lines(others[3..].iter().map(|(_, note, ..)| &note.place));
        finding = finding.note(Said::new(format!("also in lines {rest}"), format!("ほかに {rest} 行目")));
    }
    finding.subjects = group.iter().map(|(flow, ..)| flow.id.clone()).collect();
    Some(finding)
}

/// The labels say public, a sentence of the note says private.
fn opposite(flow: &Flow, note: &Text) -> Option<Said> {
    let labels = flow.endpoints().filter_map(|endpoint| endpoint.label.as_ref()).map(|label| &*label.clean);
    let labels = labels.collect::<Vec<_>>().join(" ");
    let sentences = note.clean.split(['。', '\n', '.']);
    let (own, other) = sentences.filter_map(|sentence| Relations::built_in().opposites(&labels, sentence)).next()?;
    Some(Said::new(
        format!("the ports are `{own}` by their labels, but the note speaks of `{other}`"),
        format!("ラベルでは「{own}」のポートですが、注記は「{other}」について述べています"),
    ))
}

/// Names of devices and processes, longest first.
fn device_names(document: &Document) -> Vec<(String, String)> {
    let flows = document.tables.iter().flat_map(|table| &table.flows);
    let parties = flows.flat_map(|flow| flow.listener.iter().chain(&flow.remotes));
    let names: BTreeMap<String, String> = parties.flat_map(spoken).map(|name| (key_str(&name), name)).collect();
    let mut names: Vec<_> = names.into_iter().filter(|(key, _)| key.chars().count() > 4).collect();
    names.sort_by_key(|(key, _)| std::cmp::Reverse(key.chars().count()));
    names
}

fn spoken(party: &Party) -> impl Iterator<Item = String> {
    std::iter::once(party.base.to_string()).chain(party.process.clone())
}

/// The note says that the listener connects to a device that is in no cell of the row.
fn device(flow: &Flow, note: &Text, names: &[(String, String)]) -> Option<Said> {
    if !Relations::built_in().says_connects(&note.clean) {
        return None;
    }
    let remote = flow.remote.as_ref().map_or_else(String::new, |text| text.clean.to_string());
    let cells = key_str(&format!("{} {remote} {}", flow.listener_name(), flow.section_path()));
    let text = key_str(&note.clean);
    let (_, name) = names.iter().find(|(key, _)| text.contains(key.as_str()) && !cells.contains(key.as_str()))?;
    let name = quoted(name, 60);
    Some(Said::new(
        format!("the note says that the row connects to `{name}`, which is in none of its cells"),
        format!("注記では「{name}」に接続しますが、この行のどの欄にもありません"),
    ))
}
