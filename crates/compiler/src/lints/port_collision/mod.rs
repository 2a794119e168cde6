//! Two listeners of one host claim the same port, at some instances of both.
//!
//! Compared without trying all pairs (see `facts::pairs`), decided exactly. Two names for one service are another lint's.

use std::collections::{BTreeMap, BTreeSet};

use portolan_model::{Meeting, smallest_domain};

use super::facts::{Listening, Stated, each, finding, grouped, hosts_of_listeners, meetings, one_service};
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
    for listeners in hosts_of_listeners(document) {
        let mut owners: BTreeMap<_, Vec<_>> = BTreeMap::new();
        let met = meetings(&listeners, document.instances, |a, b| may_clash(a, b) && !one_service(a, b));
        for (a, b, meeting) in without_twins(met) {
            let (a, b) = (a.stated, b.stated);
            // Several on one fixed port are one finding; formulas that meet at several places are one as well.
            let key = match a.interval() == b.interval() {
                true => (meeting.port.to_string(), shared_transport(a, b)),
                false => (a.owner_key(), b.owner_key()),
            };
            owners.entry(key).or_default().push((a, b, meeting));
        }
        found.extend(owners.values().filter_map(|pairs| clash(pairs)));
    }
}

/// Ports that two listeners may share before they are taken for two machines that offer the same.
const SHARED: usize = 3;

/// A pair of listeners and where they meet first.
type Met<'l, 'a> = (&'l Listening<'a>, &'l Listening<'a>, Meeting);

/// Without listeners that share port after port: roles of servers, each a machine of its own.
fn without_twins<'l, 'a>(met: Vec<Met<'l, 'a>>) -> Vec<Met<'l, 'a>> {
    let pairs = grouped(met, |(a, b, _)| Some((a.owner.as_str(), b.owner.as_str())));
    pairs.into_values().filter(|pair| pair.len() < SHARED).flatten().collect()
}

/// Whether two listeners are different ones that could run side by side: neither one name, nor two sides, nor one pool.
pub(super) fn may_clash(one: &Listening<'_>, other: &Listening<'_>) -> bool {
    let (a, b) = (one.stated, other.stated);
    let transports = a.transport().is_none() || b.transport().is_none() || a.transport() == b.transport();
    let apart = a.side().zip(b.side()).is_some_and(|(a, b)| a != b);
    transports && !apart && !one.is_machine && !other.is_machine && one.owner != other.owner && !pool(a, b)
}

fn shared_transport(a: Stated<'_>, b: Stated<'_>) -> String {
    a.transport().or(b.transport()).map_or(String::new(), |transport| transport.as_str().to_uppercase() + " ")
}

/// One range printed for several listeners is a pool they share, no clash.
fn pool(a: Stated<'_>, b: Stated<'_>) -> bool {
    let same = a.interval().zip(b.interval()).filter(|(a, b)| a == b);
    same.is_some_and(|(range, _)| range.first != range.last)
}

fn clash(pairs: &[(Stated<'_>, Stated<'_>, Meeting)]) -> Option<Diagnostic> {
    let (a, b, meeting) = *pairs.first()?;
    let transport = shared_transport(a, b);
    let setting = a.interval()?.setting.as_ref().map_or(String::new(), |setting| format!("{setting} + "));
    let (one, other, port) = (quoted(&a.owner_name(), 50), quoted(&b.owner_name(), 50), meeting.port);
    let mut seen = BTreeSet::new();
    let mut all: Vec<_> = pairs.iter().flat_map(|(a, b, _)| [*a, *b]).collect();
    all.retain(|stated| seen.insert(stated.endpoint.id.as_str()));
    let message = match all.iter().map(|stated| stated.owner_key()).collect::<BTreeSet<_>>().len() {
        count @ 3.. => Said::new(
            format!("{count} listeners claim {transport}{setting}{port}: `{one}`, `{other}` and others"),
            format!("「{one}」「{other}」など {count} 個のリスナーが {transport}{setting}{port} を重複して使っています"),
        ),
        _ => Said::new(
            format!("`{one}` and `{other}` both claim {transport}{setting}{port}"),
            format!("「{one}」と「{other}」が {transport}{setting}{port} を重複して使っています"),
        ),
    };
    let sure = sure(a, b);
    let finding = finding(&LINT, message, &all)?.sure(sure);
    // Less likely than not to be more than a guess: no warning.
    let finding = if sure < 60 { Diagnostic { level: Level::Note, ..finding } } else { finding };
    if a.interval()? == b.interval()? {
        return Some(finding);
    }
    let (i, j) = (meeting.a_instance, meeting.b_instance);
    let finding = finding.note(Said::new(
        format!("first at instance {i} of `{one}` and instance {j} of `{other}`"),
        format!("「{one}」のインスタンス {i} と「{other}」のインスタンス {j} で最初に重なります"),
    ));
    Some(free_domain(a, b).into_iter().fold(finding, Diagnostic::note))
}

/// The largest domain in which the two would not meet, where there is one.
fn free_domain(a: Stated<'_>, b: Stated<'_>) -> Option<Said> {
    let last = smallest_domain(a.interval()?, b.interval()?, a.document.instances.last)?.checked_sub(1)?;
    Some(Said::new(
        format!("the domain 0..={last} is the largest in which they do not meet"),
        format!("両者が重ならない最大のインスタンス範囲は 0..={last} です"),
    ))
}

/// A row that says nothing else may be a copy; an unstated transport may be the other one.
fn sure(a: Stated<'_>, b: Stated<'_>) -> u8 {
    let bare = |stated: Stated<'_>| stated.flow.remote.is_none() && stated.flow.notes.is_empty();
    let unstated = a.transport().is_none() || b.transport().is_none();
    80 - if bare(a) || bare(b) { 10 } else { 0 } - if unstated { 20 } else { 0 }
}
