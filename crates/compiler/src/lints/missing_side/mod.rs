//! One side of a pair has ports that the other lacks.

use std::collections::BTreeSet;

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "missing_side",
    level: Level::Warn,
    group: Group::Rows,
    summary_en: "one side of a pair has ports that the other lacks",
    summary_ja: "対の一方の側にしかないポートがあります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let sided = endpoints(document).filter(|stated| stated.is_listeners() && stated.side().is_some());
    for component in grouped(sided, |stated| Some((stated.table.place.span(), stated.component()?))).into_values() {
        let labels = grouped(component.iter().copied(), |stated| Some(stated.pair_label()));
        let complete = labels.values().filter(|family| sides(family).len() > 1).count();
        let lone: Vec<_> = labels.into_values().filter(|family| sides(family).len() == 1).flatten().collect();
        let Some(first) = lone.first().filter(|_| complete > 0) else { continue };
        let (name, count) = (quoted(&first.owner_name(), 60), lone.len());
        let have = if count == 1 { "port has" } else { "ports have" };
        let message = Said::new(
            format!("on `{name}`, {count} {have} no counterpart on the other side"),
            format!("「{name}」の {count} 個のポートに対応するものが、もう一方の側にありません"),
        );
        found.extend(finding(&LINT, message, &lone).map(|finding| finding.sure(65)));
    }
}

fn sides(family: &[Stated<'_>]) -> BTreeSet<&'static str> {
    family.iter().filter_map(|stated| stated.side()).map(|side| side.as_str()).collect()
}
