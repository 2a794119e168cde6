//! The two ends of a row state one port over different transports.

use std::collections::BTreeSet;

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "transport_differs_in_row",
    level: Level::Warn,
    group: Group::Row,
    summary_en: "the two ends of a row state one port over different transports",
    summary_ja: "行の両端でトランスポートが異なっています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let mut rows: Vec<(Said, Vec<Stated<'_>>)> = Vec::new();
    for row in grouped(endpoints(document), |stated| Some(stated.flow.place.span())).into_values() {
        for port in row.iter().filter_map(|stated| stated.port()).collect::<BTreeSet<_>>() {
            let ends = |listeners: bool| {
                row.iter().copied().filter(move |stated| stated.is_listeners() == listeners && stated.port() == Some(port))
            };
            let transports = |listeners| ends(listeners).filter_map(Stated::transport).collect::<BTreeSet<_>>();
            let (own, other) = (transports(true), transports(false));
            if own.is_empty() || other.is_empty() || !own.is_disjoint(&other) {
                continue;
            }
            let shown: Vec<_> = ends(true).chain(ends(false)).collect();
            let (own, other) = (shown[0].shown(), shown[shown.len() - 1].shown());
            let message = Said::new(
                format!("the listener states {own}, the remote device {other}"),
                format!("リスナーは {own}、リモート デバイスは {other} となっています"),
            );
            rows.push((message, shown));
        }
    }
    // Sections that repeat one another repeat the mistake: one finding.
    for group in grouped(rows, |(message, shown)| Some((shown.first()?.table.place.span(), message.en.clone()))).into_values() {
        let all: Vec<_> = group.iter().flat_map(|(_, shown)| shown.clone()).collect();
        let message = group.into_iter().next().map(|(message, _)| message);
        found.extend(message.and_then(|message| finding(&LINT, message, &all)).map(|finding| finding.sure(90)));
    }
}
