//! Two language editions of one release state different ports.

mod matching;

use std::collections::BTreeMap;

use super::facts::{Stated, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Mark, Said, quoted};
use crate::ir::{Document, Reference, Table};

/// The lint.
pub static LINT: Lint = Lint {
    id: "edition_mismatch",
    level: Level::Warn,
    group: Group::Rows,
    summary_en: "two language editions of one release state different ports",
    summary_ja: "同じリリースの言語版どうしでポートが違います",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check,
};

/// Characters of a row's ports quoted in a message.
const QUOTED: usize = 120;

fn check(reference: &Reference, found: &mut Vec<Diagnostic>) {
    for editions in grouped(&reference.documents, |document| release(document)).into_values() {
        let Some((first, others)) = editions.split_first() else { continue };
        for other in others.iter().filter(|other| other.language != first.language) {
            compare(first, other, found);
        }
    }
}

/// The folder whose files are editions of one release; none for a file outside of a workspace.
fn release(document: &Document) -> Option<(&str, &str)> {
    let (folder, _) = document.id.rsplit_once('/')?;
    Some((folder, document.release.as_str()))
}

fn compare(first: &Document, second: &Document, found: &mut Vec<Diagnostic>) {
    let (a, b) = (port_tables(first), port_tables(second));
    // A document that states nothing is announced by itself.
    if a.is_empty() || b.is_empty() {
        return;
    }
    for (a, b) in in_pairs(a, b) {
        let difference = matching::compare(matching::items(first, &a), matching::items(second, &b));
        let rows = grouped(difference.changed, |(a, b, _)| Some((a.flow.place.span(), b.flow.place.span())));
        found.extend(rows.into_values().filter_map(|row| changed(first, second, &row)));
        found.extend(alone(&difference.only_first, second, &b));
        found.extend(alone(&difference.only_second, first, &a));
    }
}

fn port_tables(document: &Document) -> Vec<&Table> {
    document.tables.iter().filter(|table| table.flows.iter().any(|flow| flow.endpoints().next().is_some())).collect()
}

type Tables<'a> = Vec<&'a Table>;

/// Tables by their printed numbers, else by their order; where that tells nothing either, all with all.
fn in_pairs<'a>(a: Tables<'a>, b: Tables<'a>) -> Vec<(Tables<'a>, Tables<'a>)> {
    let numbers = |tables: &Tables<'a>| -> BTreeMap<&'a str, &'a Table> {
        tables.iter().filter(|table| table.numbered).map(|table| (table.number.as_str(), *table)).collect()
    };
    let (by_number_a, by_number_b) = (numbers(&a), numbers(&b));
    let whole = by_number_a.len() == a.len() && by_number_b.len() == b.len();
    if whole && by_number_a.keys().eq(by_number_b.keys()) {
        return by_number_a.into_iter().map(|(number, table)| (vec![table], vec![by_number_b[number]])).collect();
    }
    if a.len() == b.len() {
        return a.into_iter().zip(b).map(|(a, b)| (vec![a], vec![b])).collect();
    }
    vec![(a, b)]
}

/// The finding for a row that both editions have, with other ports.
fn changed(first: &Document, second: &Document, row: &[(Stated<'_>, Stated<'_>, bool)]) -> Option<Diagnostic> {
    let (a, b, by_id) = row.first()?;
    let listed = |shown: Vec<String>| quoted(&shown.join(", "), QUOTED);
    let here = listed(row.iter().map(|(a, _, _)| a.shown()).collect());
    let there = listed(row.iter().map(|(_, b, _)| b.shown()).collect());
    let (here_language, there_language) = (&first.language, &second.language);
    let message = Said::new(
        format!("the {here_language} edition states {here}, the {there_language} edition {there}"),
        format!("{here_language} 版は {here}、{there_language} 版は {there} としています"),
    );
    let mark = |stated: &Stated<'_>, language: &str| {
        let name = quoted(&stated.owner_name(), 60);
        Mark::new(&stated.endpoint.place, Said::new(format!("{language}: {name}"), format!("{language}：{name}")))
    };
    let mut finding = Diagnostic::new(&LINT, message, mark(a, here_language)).also(mark(b, there_language));
    finding = finding.sure(if *by_id { 95 } else { 80 }).help(help());
    finding.subjects = row.iter().flat_map(|(a, b, _)| [a.endpoint.id.clone(), b.endpoint.id.clone()]).collect();
    finding.subjects.dedup();
    Some(finding)
}

/// The finding for endpoints of one edition that the other does not have.
fn alone(stated: &[Stated<'_>], other: &Document, tables: &[&Table]) -> Option<Diagnostic> {
    let first = stated.first()?;
    let (count, here, there) = (stated.len(), &first.document.language, &other.language);
    let shown = quoted(&stated.iter().map(|stated| stated.shown()).collect::<Vec<_>>().join(", "), QUOTED);
    let message = if count == 1 {
        Said::new(
            format!("{shown} stands in the {here} edition alone, not in the {there} edition"),
            format!("{shown} は {here} 版だけにあり、{there} 版にはありません"),
        )
    } else {
        Said::new(
            format!("{count} ports stand in the {here} edition alone, not in the {there} edition: {shown}"),
            format!("{count} 個のポートが {here} 版だけにあり、{there} 版にはありません: {shown}"),
        )
    };
    let mut finding = finding(&LINT, message, stated)?.sure(80).help(help());
    if let Some(table) = tables.first() {
        let label = Said::new(format!("the {there} edition's table"), format!("{there} 版の表"));
        finding = finding.also(Mark::new(&table.place, label));
    }
    Some(finding)
}

fn help() -> Said {
    Said::new(
        "find out which edition is right, and correct the other in errata.toml",
        "どちらの版が正しいかを確認し、誤っている版を errata.toml で訂正してください",
    )
}
