//! Ports in the listener's column that, by other evidence, the remote device listens on.
//!
//! The evidence: the note says that the listener connects; the remote device is a listener with that port elsewhere; the remote
//! device's own section has the service; the siblings by name have theirs with the remote device.

mod serving;

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::{Document, Role, Table, Text};
use crate::source::key_str;
use crate::vocabulary::{Relations, Vocabulary, Word};

/// The lint.
pub static LINT: Lint = Lint {
    id: "wrong_column",
    level: Level::Warn,
    group: Group::Row,
    summary_en: "a port seems to stand in the other column",
    summary_ja: "ポートが反対側の欄に書かれているようです",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

/// A port of the wrong column, and the port that says so.
type Pair<'a> = (Stated<'a>, Stated<'a>);

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let all: Vec<_> = endpoints(document).filter(|stated| stated.interval().is_some()).collect();
    let own: Vec<_> = all.iter().copied().filter(|stated| stated.is_listeners()).collect();
    let mut told = BTreeSet::new();
    for stated in own.iter().filter(|stated| dials(**stated)) {
        told.insert(stated.endpoint.id.as_str());
        found.extend(dialling(*stated));
    }
    // Who prints a source and a destination says who listens: two that connect to each other are no mistake.
    let said: BTreeSet<&str> = document.tables.iter().filter(|table| names_ends(table)).map(|table| table.id.as_str()).collect();
    let unsaid: Vec<_> = own.iter().copied().filter(|stated| !said.contains(stated.table.id.as_str())).collect();
    let serving: Vec<Pair<'_>> =
        serving::pairs(&unsaid).into_iter().filter(|(stated, _)| told.insert(stated.endpoint.id.as_str())).collect();
    let rows = if serving.is_empty() { BTreeMap::new() } else { grouped(own.iter().copied(), |stated| Some(row(*stated))) };
    for group in grouped(serving, |(stated, _)| Some((stated.table.place.span(), stated.owner_key()))).into_values() {
        found.extend(served(&group, &rows));
    }
    for table in grouped(all, |stated| Some(stated.table.place.span())).into_values() {
        found.extend(odd_siblings(&table, &told));
    }
}

/// Whether a heading of a table names the source or the destination of connections, or its names lead from one to the other.
fn names_ends(table: &Table) -> bool {
    let apart = table.columns.iter().any(|column| column.role == Role::Remote);
    if !apart && table.flows.iter().any(|flow| flow.remote.is_some()) {
        return true;
    }
    let parties = table.columns.iter().filter(|column| matches!(column.role, Role::Listener | Role::Remote));
    let says = |heading: &Text| {
        [Word::Source, Word::Destination].into_iter().any(|word| Vocabulary::in_force().contains(word, &heading.clean))
    };
    parties.filter_map(|column| column.heading.as_ref()).any(says)
}

/// The note says that the listener connects by this port, and nothing that it listens.
fn dials(stated: Stated<'_>) -> bool {
    let relations = Relations::built_in();
    let says = |ask: &dyn Fn(&str) -> bool| stated.flow.notes.iter().any(|note| ask(&note.clean));
    stated.flow.remote_listens.is_empty()
        && says(&|note| relations.says_connects(note))
        && !says(&|note| relations.says_listens(note))
}

fn dialling(stated: Stated<'_>) -> Option<Diagnostic> {
    let (name, shown) = (quoted(&stated.owner_name(), 60), stated.shown());
    let message = Said::new(
        format!("`{name}` listens on {shown} by its column, but connects to something by its note"),
        format!("「{name}」は欄の上では {shown} で待ち受けますが、注記では接続する側です"),
    );
    Some(finding(&LINT, message, &[stated])?.sure(70))
}

/// What rows of one listener and remote device in one place of a table have in common.
type Row<'a> = (&'a str, String, String, Option<String>);

fn row(stated: Stated<'_>) -> Row<'_> {
    let remote = stated.flow.remote.as_ref().map(|text| key_str(&text.clean));
    (&stated.table.id, stated.flow.section_path(), stated.owner_key(), remote)
}

fn served<'a>(group: &[Pair<'a>], rows: &BTreeMap<Row<'a>, Vec<Stated<'a>>>) -> Option<Diagnostic> {
    let (first, other) = *group.first()?;
    let (name, remote) = (quoted(&first.owner_name(), 50), quoted(&first.flow.remotes.first()?.name.joined(" "), 50));
    let (shown, line) = (first.shown(), other.endpoint.place.line());
    let message = Said::new(
        format!("{shown} stands with `{name}`, but line {line} has it as a port of its remote device `{remote}`"),
        format!("{shown} は「{name}」の欄にありますが、{line} 行目ではリモート側「{remote}」のポートです"),
    );
    let mut places: Vec<_> = group.iter().map(|(stated, _)| *stated).collect();
    places.extend(rows.get(&row(first)).into_iter().flatten());
    let mut seen = BTreeSet::new();
    places.retain(|stated| seen.insert(stated.endpoint.id.as_str()));
    Some(finding(&LINT, message, &places)?.also(other.marked()).sure(80))
}

/// Rows whose name ends as those of at least three others, which have their ports with the remote device alone.
fn odd_siblings(table: &[Stated<'_>], told: &BTreeSet<&str>) -> Vec<Diagnostic> {
    let families = grouped(table.iter().copied(), |stated| last_word(*stated));
    families.iter().filter_map(|(word, family)| odd_ones(word, family, told)).collect()
}

fn last_word(stated: Stated<'_>) -> Option<String> {
    let base = &stated.flow.listener.as_ref()?.base;
    let (_, last) = base.rsplit_once(' ')?;
    (!Relations::built_in().is_general(Relations::built_in().canonical(&last.to_lowercase()))).then(|| key_str(last))
}

fn odd_ones(word: &str, family: &[Stated<'_>], told: &BTreeSet<&str>) -> Option<Diagnostic> {
    let rows = |listeners: bool| {
        let with: BTreeSet<_> =
            family.iter().filter(|stated| stated.is_listeners() == listeners).map(|stated| stated.flow.id.as_str()).collect();
        with
    };
    let (own, remote) = (rows(true), rows(false));
    let usual = remote.difference(&own).count();
    if usual < 3 || usual <= own.len() {
        return None;
    }
    let odd = |stated: &&Stated<'_>| stated.is_listeners() && !told.contains(stated.endpoint.id.as_str());
    let odd: Vec<_> = family.iter().filter(odd).copied().collect();
    let name = quoted(&odd.first()?.owner_name(), 60);
    let message = Said::new(
        format!("`{name}` has a port of its own; {usual} other rows named `.. {word}` have theirs with the remote device"),
        format!("「{name}」は自身のポートを持ちますが、名前が「{word}」で終わるほかの {usual} 行ではリモート側にあります"),
    );
    Some(finding(&LINT, message, &odd)?.sure(65))
}
