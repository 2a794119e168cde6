//! Siblings meet as soon as there are a few more instances than the document allows.
//!
//! Pairs of one distance and step have one cause and make one finding.

use std::collections::BTreeMap;

use portolan_model::{InstanceDomain, Meeting, Transport, smallest_domain};

use super::facts::{Stated, each, finding, grouped, hosts_of_listeners, meetings};
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

/// The smallest domain in which pairs of one cause meet, their distance, their step.
type Cause = (u32, i64, i64);

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let declared = document.instances;
    // A document of one instance says nothing about more of them.
    let Some(twice) = InstanceDomain::new(0, declared.last.saturating_mul(2).saturating_add(1)).filter(|_| declared.last > 0)
    else {
        return;
    };
    let mut causes: BTreeMap<Cause, Vec<_>> = BTreeMap::new();
    let hosts = hosts_of_listeners(document).into_iter();
    // Among many listeners few are siblings: they are compared by families.
    for listeners in hosts.flat_map(|host| grouped(host, |listening| family(listening.stated)).into_values()) {
        for (a, b, meeting) in meetings(&listeners, twice, |_, _| true) {
            let (a, b) = (a.stated, b.stated);
            let (Some(one), Some(other)) = (a.interval(), b.interval()) else { continue };
            if let Some(smallest) = smallest_domain(one, other, twice.last).filter(|smallest| *smallest > declared.last) {
                let cause = (smallest, (other.first - one.first).abs(), one.per_instance);
                causes.entry(cause).or_default().push((a, b, meeting));
            }
        }
    }
    for (cause, mut pairs) in causes {
        let place = |stated: Stated<'_>| stated.endpoint.place.span().start;
        pairs.sort_by_key(|(a, b, _)| (place(*a), place(*b)));
        found.extend(told(cause, &pairs));
    }
}

/// What siblings have in common, which an administrator might put on one machine to save one: the step by which they move, a
/// transport, a process or a label, and the one they talk to.
type Family = (i64, Option<Transport>, String, String, String);

/// `None` for what does not move with the instance.
fn family(stated: Stated<'_>) -> Option<Family> {
    let step = stated.interval().map(|interval| interval.per_instance).filter(|step| *step != 0)?;
    let label = if stated.endpoint.side.is_some() { String::new() } else { stated.label_key() };
    let party = stated.flow.listener.as_ref()?;
    let name = party.process.as_deref().unwrap_or(&party.base);
    let remote = stated.flow.remotes.first().map_or_else(String::new, |remote| key_str(&remote.base));
    Some((step, stated.transport(), key_str(name), label, remote))
}

fn told((smallest, distance, step): Cause, pairs: &[(Stated<'_>, Stated<'_>, Meeting)]) -> Option<Diagnostic> {
    let (a, b, meeting) = *pairs.first()?;
    let (one, other) = (quoted(&a.owner_name(), 50), quoted(&b.owner_name(), 50));
    let (i, j, port, last) = (meeting.a_instance, meeting.b_instance, meeting.port, smallest - 1);
    let message = Said::new(
        format!(
            "instance {i} of `{one}` is instance {j} of `{other}`, port {port}: the domain 0..={last} is the largest that is free"
        ),
        format!(
            "「{one}」のインスタンス {i} は「{other}」のインスタンス {j} と同じポート {port} です。重ならない最大の範囲は 0..={last} です"
        ),
    );
    let all: Vec<_> = pairs.iter().flat_map(|(a, b, _)| [*a, *b]).collect();
    let finding = finding(&LINT, message, &all)?.sure(70);
    let count = pairs.len();
    Some(finding.note(Said::new(
        format!("pairs {distance} apart that move by {step} an instance: {count}"),
        format!("間隔 {distance}、1 インスタンスあたり {step} の組：{count} 組"),
    )))
}
