//! A listener has other ports in another row of its section.

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "numbers_differ",
    level: Level::Warn,
    group: Group::Rows,
    summary_en: "a listener has other ports in another row, without a word why",
    summary_ja: "同じリスナーのポートが行によって異なり、説明がありません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let listening =
        endpoints(document).filter(|stated| stated.is_listeners() && stated.numbers().is_some() && stated.transport().is_some());
    let named = grouped(listening, |stated| Some((stated.table.place.span(), stated.host(), stated.owner_key())));
    for family in named.into_values() {
        let (with, without): (Vec<_>, Vec<_>) = family.into_iter().partition(|stated| stated.flow.remote.is_some());
        let Some(first) = with.first() else { continue };
        let others: Vec<_> = without.into_iter().filter(|lone| !with.iter().any(|known| same_ports(*known, *lone))).collect();
        let Some(lone) = others.first() else { continue };
        let (name, known, other) = (quoted(&first.owner_name(), 50), first.shown(), lone.shown());
        let message = Said::new(
            format!("`{name}` listens on {known} in line {}, and on {other} here", first.endpoint.place.line()),
            format!("「{name}」は {} 行目では {known} ですが、ここでは {other} です", first.endpoint.place.line()),
        );
        found.extend(finding(&LINT, message, &others).map(|finding| finding.also(first.marked()).sure(60)));
    }
}

fn same_ports(a: Stated<'_>, b: Stated<'_>) -> bool {
    a.endpoint.ports == b.endpoint.ports && a.transport() == b.transport()
}
