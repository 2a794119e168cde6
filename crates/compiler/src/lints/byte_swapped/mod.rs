//! A number whose two bytes, exchanged, give a neighbour of another port of the same listener. By chance this is rare.

use std::collections::BTreeMap;

use super::facts::{Stated, each, endpoints, finding};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "byte_swapped",
    level: Level::Note,
    group: Group::Rows,
    summary_en: "a port looks like a sibling with its bytes exchanged",
    summary_ja: "バイト順を入れ替えると兄弟のポートに近い番号になります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

/// How near the exchanged number must be to its sibling.
const NEAR: i64 = 2;
/// How far from it the printed number must be.
const FAR: i64 = 1000;

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let fixed: Vec<_> = endpoints(document).filter(|stated| stated.port().is_some_and(|port| port > 1023)).collect();
    // By number, so that a long table is not compared with all of itself.
    let mut numbered: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
    for (index, stated) in fixed.iter().enumerate() {
        numbered.entry(stated.port().unwrap_or_default()).or_default().push(index);
    }
    let sibling = |stated: Stated<'_>| {
        let near = swapped(stated)? - NEAR..=swapped(stated)? + NEAR;
        let candidates = numbered.range(near).flat_map(|(_, indices)| indices).copied();
        candidates.filter(|index| is_swapped(stated, fixed[*index]) && same_owner(stated, fixed[*index])).min()
    };
    let first = fixed.iter().find_map(|stated| Some((*stated, fixed[sibling(*stated)?])));
    let Some((stated, sibling)) = first else { return };
    let mut all = vec![stated];
    // One exchanged number makes others of the table likely, also those of other names.
    all.extend(fixed.iter().filter(|other| other.endpoint.id != stated.endpoint.id && near_of(**other, stated)));
    found.extend(told(&all, sibling));
}

fn same_owner(a: Stated<'_>, b: Stated<'_>) -> bool {
    a.table.id == b.table.id && a.owner_key() == b.owner_key()
}

fn swapped(stated: Stated<'_>) -> Option<i64> {
    let port = u16::try_from(stated.port()?).ok()?;
    Some(i64::from(port.swap_bytes()))
}

fn is_swapped(stated: Stated<'_>, other: Stated<'_>) -> bool {
    let distances = swapped(stated).zip(stated.port()).zip(other.port());
    distances.is_some_and(|((swapped, port), other)| (swapped - other).abs() <= NEAR && (port - other).abs() >= FAR)
}

/// The same number again, or one whose exchanged bytes are near.
fn near_of(other: Stated<'_>, stated: Stated<'_>) -> bool {
    let both = swapped(other).zip(swapped(stated));
    other.table.id == stated.table.id && both.is_some_and(|(a, b)| (a - b).abs() <= NEAR)
}

fn told(all: &[Stated<'_>], sibling: Stated<'_>) -> Option<Diagnostic> {
    let first = all.first()?;
    let (name, port, number) = (quoted(&first.owner_name(), 60), first.port()?, swapped(*first)?);
    let (line, other) = (sibling.endpoint.place.line(), sibling.port()?);
    let message = Said::new(
        format!("{port} of `{name}` is {number} with its two bytes exchanged, next to {other} in line {line}"),
        format!("「{name}」の {port} は 2 バイトを入れ替えると {number} で、{line} 行目の {other} に並びます"),
    );
    let why = Said::new(
        "a program or a tool may have printed the number without converting its byte order",
        "バイト順を変換せずに出力された番号かもしれません",
    );
    Some(finding(&LINT, message, all)?.also(sibling.marked()).note(why).sure(60))
}
