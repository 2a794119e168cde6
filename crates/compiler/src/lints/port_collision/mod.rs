//! Two listeners of one host claim the same port.

use std::collections::BTreeSet;

use portolan_model::{Intersection, Meeting, intersect};

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "port_collision",
    level: Level::Warn,
    group: Group::Collisions,
    summary_en: "two listeners of one host claim the same port",
    summary_ja: "同じホスト上の複数のリスナーが同じポートを使っています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let listening = endpoints(document).filter(|stated| stated.is_listeners() && stated.numbers().is_some());
    let hosts = grouped(listening, |stated| Some((stated.table.place.span(), stated.host(), stated.transport()?)));
    for (_, mut host) in hosts {
        host.sort_by_key(|stated| reach(*stated).0);
        let mut told = BTreeSet::new();
        for (index, a) in host.iter().enumerate() {
            let (_, end) = reach(*a);
            for b in host[index + 1..].iter().take_while(|b| reach(**b).0 <= end) {
                found.extend(meeting(*a, *b).filter(|_| told.insert(pair(*a, *b))).and_then(|meeting| clash(*a, *b, meeting)));
            }
        }
    }
}

/// The lowest and highest number over all instances.
fn reach(stated: Stated<'_>) -> (i64, i64) {
    let Some(interval) = stated.numbers() else { return (0, -1) };
    let last = i64::from(stated.document.instances.last).saturating_mul(interval.per_instance);
    (interval.first.saturating_add(last.min(0)), interval.last.saturating_add(last.max(0)))
}

/// What is told once: the two owners.
fn pair(a: Stated<'_>, b: Stated<'_>) -> (String, String) {
    let (a, b) = (a.owner_key(), b.owner_key());
    if a < b { (a, b) } else { (b, a) }
}

/// Where two different listeners meet. One range printed for several listeners is a pool they share, no clash.
fn meeting(a: Stated<'_>, b: Stated<'_>) -> Option<Meeting> {
    let (one, other) = (a.numbers()?, b.numbers()?);
    if a.owner_key() == b.owner_key() || (one == other && one.first != one.last) {
        return None;
    }
    let instances = a.document.instances;
    match intersect(one, instances, other, instances) {
        Intersection::Meets(meeting) => Some(meeting),
        _ => None,
    }
}

fn clash(a: Stated<'_>, b: Stated<'_>, meeting: Meeting) -> Option<Diagnostic> {
    let (a, b, meeting) = if a.endpoint.place <= b.endpoint.place { (a, b, meeting) } else { (b, a, turned(meeting)) };
    let transport = a.transport()?.as_str().to_uppercase();
    let (one, other, port) = (quoted(&a.owner_name(), 50), quoted(&b.owner_name(), 50), meeting.port);
    let message = Said::new(
        format!("`{one}` and `{other}` both claim {transport} {port}"),
        format!("「{one}」と「{other}」が {transport} {port} を重複して使っています"),
    );
    let finding = finding(&LINT, message, &[a, b])?.sure(80);
    if a.numbers()? == b.numbers()? {
        return Some(finding);
    }
    let (i, j) = (meeting.a_instance, meeting.b_instance);
    Some(finding.note(Said::new(
        format!("first at instance {i} of `{one}` and instance {j} of `{other}`"),
        format!("「{one}」のインスタンス {i} と「{other}」のインスタンス {j} で最初に重なります"),
    )))
}

fn turned(meeting: Meeting) -> Meeting {
    Meeting { a_instance: meeting.b_instance, b_instance: meeting.a_instance, port: meeting.port }
}
