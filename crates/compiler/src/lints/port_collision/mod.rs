//! Two listeners of one host claim the same port, at some instances of both.
//!
//! Compared without trying all pairs (see `facts::pairs`), decided exactly. Two names for one service are another lint's.

use std::collections::BTreeMap;

use portolan_model::{Meeting, smallest_domain};

use super::facts::{Stated, each, finding, hosts_of_listeners, meetings, one_service};
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
        for (a, b, meeting) in meetings(&listeners, document.instances, |a, b| may_clash(a, b) && !one_service(a, b)) {
            owners.entry((a.owner_key(), b.owner_key())).or_default().push((a, b, meeting));
        }
        found.extend(owners.values().filter_map(|pairs| clash(pairs)));
    }
}

/// Whether two listeners are different ones that could run side by side: neither one name, nor two sides, nor one pool.
pub(super) fn may_clash(a: Stated<'_>, b: Stated<'_>) -> bool {
    let transports = a.transport().is_none() || b.transport().is_none() || a.transport() == b.transport();
    let apart = a.side().zip(b.side()).is_some_and(|(a, b)| a != b);
    transports && !apart && a.owner_key() != b.owner_key() && !pool(a, b)
}

/// One range printed for several listeners is a pool they share, no clash.
fn pool(a: Stated<'_>, b: Stated<'_>) -> bool {
    let same = a.interval().zip(b.interval()).filter(|(a, b)| a == b);
    same.is_some_and(|(range, _)| range.first != range.last)
}

fn clash(pairs: &[(Stated<'_>, Stated<'_>, Meeting)]) -> Option<Diagnostic> {
    let (a, b, meeting) = *pairs.first()?;
    let transport = a.transport().or(b.transport()).map_or(String::new(), |transport| transport.as_str().to_uppercase() + " ");
    let setting = a.interval()?.setting.as_ref().map_or(String::new(), |setting| format!("{setting} + "));
    let (one, other, port) = (quoted(&a.owner_name(), 50), quoted(&b.owner_name(), 50), meeting.port);
    let message = Said::new(
        format!("`{one}` and `{other}` both claim {transport}{setting}{port}"),
        format!("「{one}」と「{other}」が {transport}{setting}{port} を重複して使っています"),
    );
    let all: Vec<_> = pairs.iter().flat_map(|(a, b, _)| [*a, *b]).collect();
    let finding = finding(&LINT, message, &all)?.sure(sure(a, b));
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
