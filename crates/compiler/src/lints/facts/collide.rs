//! Listeners by host, and which of them meet.

use std::collections::{BTreeMap, BTreeSet};

use portolan_model::{InstanceDomain, Meeting};

use super::{Stated, endpoints, grouped, meeting_pairs};
use crate::ir::Document;
use crate::source::key_str;

/// Partners that a listener is followed up with.
const MOST: usize = 8;

/// What listens on each host, in printed order; what one listener states several times stands once.
pub(crate) fn hosts_of_listeners(document: &Document) -> Vec<Vec<Stated<'_>>> {
    let listening = endpoints(document).filter(|stated| stated.is_listeners() && stated.interval().is_some());
    let hosts: BTreeMap<_, Vec<_>> = grouped(listening, |stated| Some(stated.host()));
    let mut hosts: Vec<_> = hosts.into_values().map(without_doubles).collect();
    hosts.sort_by_key(|listeners| listeners.first().map(|stated| stated.endpoint.place.span().start));
    hosts
}

fn without_doubles(listeners: Vec<Stated<'_>>) -> Vec<Stated<'_>> {
    let mut seen = BTreeSet::new();
    let what = |stated: &Stated<'_>| (stated.owner_key(), stated.transport(), stated.side(), stated.endpoint.ports.clone());
    listeners.into_iter().filter(|stated| seen.insert(what(stated))).collect()
}

/// The pairs that share a port at some instances of the domain, and where first.
pub(crate) fn meetings<'a>(
    listeners: &[Stated<'a>],
    domain: InstanceDomain,
    may: impl Fn(Stated<'a>, Stated<'a>) -> bool,
) -> Vec<(Stated<'a>, Stated<'a>, Meeting)> {
    let claims: Vec<_> = listeners.iter().filter_map(|stated| stated.claim(domain)).collect();
    let pairs = meeting_pairs(&claims, MOST, |a, b| may(listeners[a], listeners[b]));
    pairs.into_iter().map(|pair| (listeners[pair.a], listeners[pair.b], pair.meeting)).collect()
}

/// Whether one row's note or label is the other's name: one service under two names.
pub(crate) fn one_service(a: Stated<'_>, b: Stated<'_>) -> bool {
    explains(a, b) || explains(b, a)
}

fn explains(a: Stated<'_>, b: Stated<'_>) -> bool {
    let Some(name) = b.owner().map(|party| key_str(&party.base)).filter(|name| !name.is_empty()) else { return false };
    a.flow.notes.iter().chain(&a.endpoint.label).any(|text| key_str(&text.clean) == name)
}
