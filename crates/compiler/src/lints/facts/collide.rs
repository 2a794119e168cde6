//! Listeners by host, and which of them meet.

use std::collections::{BTreeMap, BTreeSet};

use portolan_model::{InstanceDomain, Intersection, Meeting, intersect};

use super::{Stated, endpoints, grouped, meeting_pairs};
use crate::ir::Document;
use crate::source::key_str;

/// Partners that a listener is followed up with.
const MOST: usize = 8;

/// A listener with what comparing it with others asks again and again.
pub(crate) struct Listening<'a> {
    /// What it listens on.
    pub(crate) stated: Stated<'a>,
    /// The name by which owners compare.
    pub(crate) owner: String,
    /// The owner's name without side and process, as a key.
    base: String,
    /// Its notes and its label, as keys.
    texts: Vec<String>,
    /// Whether it is a remote device of other rows: the table tells of traffic between machines, not of one machine.
    pub(crate) is_machine: bool,
}

impl<'a> Listening<'a> {
    fn new(stated: Stated<'a>, remotes: &Remotes<'_>) -> Self {
        let base = stated.owner().map_or_else(String::new, |party| key_str(&party.base));
        let texts = stated.flow.notes.iter().chain(&stated.endpoint.label).map(|text| key_str(&text.clean)).collect();
        let is_machine = stated.owner().is_some() && remotes.elsewhere(stated, &base);
        Self { stated, owner: stated.owner_key(), base, texts, is_machine }
    }
}

/// The rows of each table in which a device is remote, by the key of its name.
struct Remotes<'a>(BTreeMap<(&'a str, String), BTreeSet<&'a str>>);

impl<'a> Remotes<'a> {
    fn of(document: &'a Document) -> Self {
        let mut rows: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for table in &document.tables {
            for (flow, remote) in table.flows.iter().flat_map(|flow| flow.remotes.iter().map(move |remote| (flow, remote))) {
                rows.entry((table.id.as_str(), key_str(&remote.base))).or_default().insert(flow.id.as_str());
            }
        }
        Self(rows)
    }

    /// Whether a row of the endpoint's table, other than its own, has the name as a remote device.
    fn elsewhere(&self, stated: Stated<'_>, base: &str) -> bool {
        let rows = self.0.get(&(stated.table.id.as_str(), base.to_owned()));
        rows.is_some_and(|rows| rows.iter().any(|id| *id != stated.flow.id))
    }
}

/// What listens on each host, in printed order; what one listener states several times stands once.
pub(crate) fn hosts_of_listeners(document: &Document) -> Vec<Vec<Listening<'_>>> {
    let remotes = Remotes::of(document);
    let listening = endpoints(document).filter(|stated| stated.is_listeners() && stated.interval().is_some());
    let hosts: BTreeMap<_, Vec<_>> = grouped(listening, |stated| Some(stated.host()));
    let mut hosts: Vec<_> = hosts.into_values().map(|host| without_doubles(host, &remotes)).collect();
    hosts.sort_by_key(|listeners| listeners.first().map(|listening| listening.stated.endpoint.place.span().start));
    hosts
}

fn without_doubles<'a>(listeners: Vec<Stated<'a>>, remotes: &Remotes<'_>) -> Vec<Listening<'a>> {
    let mut seen = BTreeSet::new();
    let what = |Listening { stated, owner, .. }: &Listening<'a>| {
        (owner.clone(), stated.transport(), stated.side(), stated.endpoint.ports.clone())
    };
    let listening = listeners.into_iter().map(|stated| Listening::new(stated, remotes));
    listening.filter(|listening| seen.insert(what(listening))).collect()
}

/// The pairs that share a port at some instances of the domain, and where first.
pub(crate) fn meetings<'l, 'a>(
    listeners: &'l [Listening<'a>],
    domain: InstanceDomain,
    may: impl Fn(&Listening<'a>, &Listening<'a>) -> bool,
) -> Vec<(&'l Listening<'a>, &'l Listening<'a>, Meeting)> {
    let claims: Vec<_> = listeners.iter().filter_map(|listening| listening.stated.claim(domain)).collect();
    let pairs = meeting_pairs(&claims, MOST, |a, b| may(&listeners[a], &listeners[b]));
    pairs.into_iter().map(|pair| (&listeners[pair.a], &listeners[pair.b], pair.meeting)).collect()
}

/// The pairs that share a port and of which one row's note or label is the other's name, found by the names: among many listeners
/// of one port hardly any explain each other.
pub(crate) fn services_of_two_names<'l, 'a>(
    listeners: &'l [Listening<'a>],
    domain: InstanceDomain,
    may: impl Fn(&Listening<'a>, &Listening<'a>) -> bool,
) -> Vec<(&'l Listening<'a>, &'l Listening<'a>)> {
    let mut named: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (position, listening) in listeners.iter().enumerate().filter(|(_, listening)| !listening.base.is_empty()) {
        named.entry(listening.base.as_str()).or_default().push(position);
    }
    let mut pairs = BTreeSet::new();
    for (position, listening) in listeners.iter().enumerate() {
        let others = listening.texts.iter().filter_map(|text| named.get(text.as_str())).flatten();
        let met = others.filter(|other| **other != position && meet(listening, &listeners[**other], domain));
        pairs.extend(met.take(MOST).map(|other| (position.min(*other), position.max(*other))));
    }
    let pairs = pairs.into_iter().map(|(a, b)| (&listeners[a], &listeners[b]));
    pairs.filter(|(a, b)| may(a, b)).collect()
}

fn meet(a: &Listening<'_>, b: &Listening<'_>, domain: InstanceDomain) -> bool {
    let claims = a.stated.claim(domain).zip(b.stated.claim(domain));
    claims.is_some_and(|(a, b)| matches!(intersect(&a.interval, a.domain, &b.interval, b.domain), Intersection::Meets(_)))
}

/// Whether one row's note or label is the other's name: one service under two names.
pub(crate) fn one_service(a: &Listening<'_>, b: &Listening<'_>) -> bool {
    let explains = |a: &Listening<'_>, b: &Listening<'_>| !b.base.is_empty() && a.texts.contains(&b.base);
    explains(a, b) || explains(b, a)
}
