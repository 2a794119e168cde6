//! A port without a label stands between labelled ones of its cell, so that it reads as part of the group before it.

use super::facts::{Stated, each, finding};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::{Document, Endpoint, Text};

/// The lint.
pub static LINT: Lint = Lint {
    id: "unlabelled_between",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "an unlabelled port stands between labelled ones",
    summary_ja: "ラベルのあるポートの間に、ラベルのないポートがあります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    for table in &document.tables {
        let cells = table.flows.iter().flat_map(|flow| [(flow, &flow.listens), (flow, &flow.remote_listens)]);
        let between = cells.filter_map(|(flow, cell)| {
            let endpoint = between(cell).next()?;
            Some((Stated { document, table, flow, endpoint }, label_before(cell, endpoint)?))
        });
        found.extend(told(&between.collect::<Vec<_>>()));
    }
}

/// Endpoints without label and side, with a label before and behind them.
fn between(cell: &[Endpoint]) -> impl Iterator<Item = &Endpoint> {
    let labelled = |endpoint: &Endpoint| endpoint.label.is_some() || endpoint.side.is_some();
    let first = cell.iter().position(labelled).unwrap_or(cell.len());
    let last = cell.iter().rposition(labelled).unwrap_or(0);
    cell.iter()
        .enumerate()
        .filter(move |(at, _)| first < *at && *at < last)
        .map(|(_, endpoint)| endpoint)
        .filter(move |e| !labelled(e))
}

fn label_before<'a>(cell: &'a [Endpoint], endpoint: &Endpoint) -> Option<&'a Text> {
    cell.iter().take_while(|other| other.id != endpoint.id).filter_map(|other| other.label.as_ref()).last()
}

fn told(all: &[(Stated<'_>, &Text)]) -> Option<Diagnostic> {
    let (first, label) = *all.first()?;
    let (shown, label) = (first.shown(), quoted(&label.joined(" "), 40));
    let message = Said::new(
        format!("{shown} has no label, but stands behind `{label}` and before further labels"),
        format!("{shown} にはラベルがなく、「{label}」と別のラベルの間にあります"),
    );
    let stated: Vec<_> = all.iter().map(|(stated, _)| *stated).collect();
    Some(finding(&LINT, message, &stated)?.sure(65))
}
