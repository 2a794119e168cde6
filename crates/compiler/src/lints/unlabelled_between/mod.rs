//! A port without a label stands between labelled ones of its cell, so that it reads as part of the group before it.

use super::facts::{Stated, each, finding};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::{Document, Endpoint};

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
        for flow in &table.flows {
            for cell in [&flow.listens, &flow.remote_listens] {
                let between = between(cell).map(|endpoint| Stated { document, table, flow, endpoint });
                found.extend(between.collect::<Vec<_>>().first().and_then(|stated| told(*stated, cell)));
            }
        }
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

fn told(stated: Stated<'_>, cell: &[Endpoint]) -> Option<Diagnostic> {
    let before =
        cell.iter().take_while(|endpoint| endpoint.id != stated.endpoint.id).filter_map(|endpoint| endpoint.label.as_ref());
    let (shown, label) = (stated.shown(), quoted(&before.last()?.joined(" "), 40));
    let message = Said::new(
        format!("{shown} has no label, but stands behind `{label}` and before further labels"),
        format!("{shown} にはラベルがなく、「{label}」と別のラベルの間にあります"),
    );
    Some(finding(&LINT, message, &[stated])?.sure(65))
}
