//! Siblings meet as soon as there are a few more instances than the document allows.
//!
//! Pairs of one distance and step have one cause and make one finding.

use std::collections::BTreeMap;

use portolan_model::{InstanceDomain, Meeting, smallest_domain};

use super::facts::{Listening, Stated, each, finding, hosts_of_listeners, meetings};
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
    for listeners in hosts_of_listeners(document) {
        for (a, b, meeting) in meetings(&listeners, twice, siblings) {
            let (a, b) = (a.stated, b.stated);
            let (Some(one), Some(other)) = (a.interval(), b.interval()) else { continue };
            if let Some(smallest) = smallest_domain(one, other, twice.last).filter(|smallest| *smallest > declared.last) {
                let cause = (smallest, (other.first - one.first).abs(), one.per_instance);
                causes.entry(cause).or_default().push((a, b, meeting));
            }
        }
    }
    found.extend(causes.iter().filter_map(|(cause, pairs)| told(*cause, pairs)));
}

/// Two that an administrator might put on one machine to save one: of one family, and moving by one step.
fn siblings(a: &Listening<'_>, b: &Listening<'_>) -> bool {
    let (a, b) = (a.stated, b.stated);
    let step = |stated: Stated<'_>| stated.interval().map_or(0, |interval| interval.per_instance);
    step(a) != 0 && step(a) == step(b) && a.transport() == b.transport() && family(a) == family(b)
}

/// What siblings have in common: a process or a label, and the one they talk to.
fn family(stated: Stated<'_>) -> Option<(String, String, String)> {
    let label = if stated.endpoint.side.is_some() { String::new() } else { stated.label_key() };
    let party = stated.flow.listener.as_ref()?;
    let name = party.process.as_deref().unwrap_or(&party.base);
    let remote = stated.flow.remotes.first().map_or_else(String::new, |remote| key_str(&remote.base));
    Some((key_str(name), label, remote))
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
