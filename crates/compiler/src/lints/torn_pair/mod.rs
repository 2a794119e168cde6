//! Two ports that always stand together stand in two rows.

use std::collections::BTreeMap;

use portolan_model::{Ports, Transport};

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "torn_pair",
    level: Level::Warn,
    group: Group::Rows,
    summary_en: "two ports that stand together elsewhere are split over two rows",
    summary_ja: "いつも組で書かれるポートが二つの行に分かれています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let rows = grouped(endpoints(document), |stated| stated.is_listeners().then(|| stated.flow.place.span()));
    let rows: Vec<_> = rows.into_values().collect();
    let together = together(&rows);
    for pair in rows.windows(2) {
        let ([one], [other]) = (pair[0].as_slice(), pair[1].as_slice()) else { continue };
        let times = together.get(&(likeness(*one), likeness(*other))).copied().unwrap_or(0);
        if times < 2 || likeness(*one) == likeness(*other) {
            continue;
        }
        let (a, b) = (one.shown(), other.shown());
        let message = Said::new(
            format!("{a} and {b} stand in one cell in {times} rows, but in two rows here"),
            format!("{a} と {b} は {times} 行で一つのセルに書かれていますが、ここでは二つの行に分かれています"),
        );
        found.extend(finding(&LINT, message, &[*one, *other]).map(|finding| finding.sure(65)));
    }
}

/// Listener, transport and ports: what two rows must have in common to be about one thing.
type Likeness<'a> = (String, Option<Transport>, &'a Ports<String>);

fn likeness(stated: Stated<'_>) -> Likeness<'_> {
    (stated.owner_key(), stated.transport(), &stated.endpoint.ports)
}

/// How often two ports stand in one cell, and nothing else.
fn together<'a>(rows: &[Vec<Stated<'a>>]) -> BTreeMap<(Likeness<'a>, Likeness<'a>), usize> {
    let mut together = BTreeMap::new();
    for row in rows {
        if let [one, other] = row.as_slice() {
            *together.entry((likeness(*one), likeness(*other))).or_default() += 1;
        }
    }
    together
}
