//! Two ports that always stand together stand in two rows.

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
    for pair in rows.windows(2) {
        let ([one], [other]) = (pair[0].as_slice(), pair[1].as_slice()) else { continue };
        let whole = |row: &&Vec<Stated<'_>>| row.len() == 2 && like(row[0], *one) && like(row[1], *other);
        let times = rows.iter().filter(whole).count();
        if times < 2 || like(*one, *other) {
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

/// Same listener, transport and ports.
fn like(a: Stated<'_>, b: Stated<'_>) -> bool {
    a.owner_key() == b.owner_key() && a.transport() == b.transport() && a.endpoint.ports == b.endpoint.ports
}
