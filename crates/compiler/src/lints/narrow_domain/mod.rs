//! Siblings meet as soon as there are more instances than the document allows.

use portolan_model::smallest_domain;

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;
use crate::source::key_str;

/// The lint.
pub static LINT: Lint = Lint {
    id: "narrow_domain",
    level: Level::Note,
    group: Group::Collisions,
    summary_en: "siblings would meet with more instances than the document has",
    summary_ja: "インスタンスが増えると、対になるポートが衝突します",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let moving =
        endpoints(document).filter(|stated| stated.is_listeners() && stated.numbers().is_some_and(|i| i.per_instance != 0));
    let tables = grouped(moving, |stated| Some(stated.table.place.span()));
    for siblings in tables.into_values() {
        let families = grouped(siblings, |stated| Some((family(*stated)?, stated.transport())));
        let pairs: Vec<_> = families.into_values().filter_map(|family| tight_pair(document, &family)).collect();
        found.extend(told(document, &pairs));
    }
}

/// What siblings have in common: a process or a label, and the one they talk to.
fn family(stated: Stated<'_>) -> Option<(String, String, String)> {
    let label = if stated.endpoint.side.is_some() { String::new() } else { stated.label_key() };
    let party = stated.flow.listener.as_ref()?;
    let name = party.process.as_deref().unwrap_or(&party.base);
    let remote = stated.flow.remotes.first().map_or_else(String::new, |remote| key_str(&remote.base));
    Some((key_str(name), label, remote))
}

/// The first two that meet right behind the document's last instance.
fn tight_pair<'a>(document: &Document, family: &[Stated<'a>]) -> Option<(Stated<'a>, Stated<'a>, u32)> {
    let limit = document.instances.last.saturating_add(1);
    let pairs = family.iter().enumerate().flat_map(|(index, a)| family[index + 1..].iter().map(move |b| (*a, *b)));
    pairs.into_iter().find_map(|(a, b)| {
        let last = smallest_domain(a.numbers()?, b.numbers()?, limit)?;
        (last > document.instances.last).then_some((a, b, last))
    })
}

fn told(document: &Document, pairs: &[(Stated<'_>, Stated<'_>, u32)]) -> Option<Diagnostic> {
    let (a, b, last) = pairs.first()?;
    let (count, instances) = (u64::from(*last) + 1, document.instances.len());
    let (one, other) = (quoted(&a.owner_name(), 50), quoted(&b.owner_name(), 50));
    let message = Said::new(
        format!("with {count} instances in place of {instances}, `{one}` meets `{other}`"),
        format!("インスタンスが {instances} から {count} に増えると、「{one}」と「{other}」のポートが重なります"),
    );
    let all: Vec<_> = pairs.iter().flat_map(|(a, b, _)| [*a, *b]).collect();
    finding(&LINT, message, &all).map(|finding| finding.sure(70))
}
