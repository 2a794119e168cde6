//! The two sides of a pair are apart by another distance than all others.

use portolan_model::Side;

use super::facts::{Stated, each, endpoints, finding, grouped, usual};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "side_distance",
    level: Level::Warn,
    group: Group::Rows,
    summary_en: "the two sides of a pair are at an unusual distance",
    summary_ja: "A 側と B 側の間隔がほかの対と異なります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let sided = endpoints(document).filter(|stated| stated.port().is_some() && stated.stated_side().is_some());
    let families = grouped(sided, |stated| Some((stated.table.place.span(), stated.component()?, stated.pair_label())));
    let pairs: Vec<_> = families.values().flat_map(|family| pairs(family)).collect();
    let Some((expected, count)) = usual(pairs.iter().map(|(a, b)| distance(*a, *b))) else { return };
    if count < 2 || count * 2 < pairs.len() {
        return;
    }
    let unusual = pairs.into_iter().filter(|(a, b)| distance(*a, *b) != expected);
    for rows in grouped(unusual, |(a, b)| Some((b.table.place.span(), b.component()?, distance(*a, *b)))).into_values() {
        let Some((a, b)) = rows.first() else { continue };
        let (name, apart) = (quoted(&b.owner_name(), 60), distance(*a, *b));
        let message = Said::new(
            format!("the sides of `{name}` are {apart} apart; {count} other pairs are {expected} apart"),
            format!("「{name}」の両側の間隔は {apart} ですが、ほかの {count} 対では {expected} です"),
        );
        let all: Vec<_> = rows.iter().flat_map(|(a, b)| [*b, *a]).collect();
        found.extend(finding(&LINT, message, &all).map(|finding| finding.sure(80)));
    }
}

fn distance(a: Stated<'_>, b: Stated<'_>) -> i64 {
    b.port().unwrap_or(0) - a.port().unwrap_or(0)
}

/// The first of side A with the first of side B, the second with the second.
fn pairs<'a>(family: &[Stated<'a>]) -> Vec<(Stated<'a>, Stated<'a>)> {
    let on = |side| family.iter().copied().filter(move |stated| stated.stated_side() == Some(side));
    if on(Side::A).count() != on(Side::B).count() {
        return Vec::new();
    }
    on(Side::A).zip(on(Side::B)).collect()
}
