//! Both ends of a row listen on one port.

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said};
use crate::ir::Document;
use crate::source::key_str;
use crate::vocabulary::Relations;

/// The lint.
pub static LINT: Lint = Lint {
    id: "port_on_both_sides",
    level: Level::Warn,
    group: Group::Row,
    summary_en: "both ends of a row are said to listen on one port",
    summary_ja: "行の両側が同じポートで待ち受けることになっています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let rows = grouped(endpoints(document), |stated| Some((stated.table.place.span(), stated.flow.place.span())));
    let doubled = rows.into_iter().filter_map(|((table, _), row)| Some((table, both(&row)?)));
    for group in grouped(doubled, |(table, _)| Some(*table)).into_values() {
        let all: Vec<_> = group.into_iter().map(|(_, stated)| stated).collect();
        let message = match all.as_slice() {
            [one] => Said::new(
                format!("both ends of this row are said to listen on {}", one.shown()),
                format!("この行では両側が {} で待ち受けることになっています", one.shown()),
            ),
            _ => Said::new(
                format!("both ends are said to listen on one port, in {} rows of this table", all.len()),
                format!("この表の {} 行で、両側が同じポートで待ち受けることになっています", all.len()),
            ),
        };
        found.extend(finding(&LINT, message, &all).map(|finding| finding.sure(65)));
    }
}

/// The listener's endpoint whose number the remote device has as well.
fn both<'a>(row: &[Stated<'a>]) -> Option<Stated<'a>> {
    if row.iter().any(|stated| is_symmetric(*stated)) {
        return None;
    }
    let twice = |own: &&Stated<'_>| row.iter().any(|other| !other.is_listeners() && other.port() == own.port());
    row.iter().filter(|own| own.is_listeners() && own.port().is_some()).find(twice).copied()
}

/// Whether the row is of a protocol in which both ends listen.
fn is_symmetric(stated: Stated<'_>) -> bool {
    let relations = Relations::built_in();
    let application = stated.endpoint.application.as_deref().is_some_and(|name| relations.is_symmetric(name));
    application || stated.flow.listener.as_ref().is_some_and(|party| relations.is_symmetric(&key_str(&party.base)))
}
