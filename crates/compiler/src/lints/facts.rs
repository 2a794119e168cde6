//! What lints that compare facts share: endpoints with all that governs them, who owns a port, siblings, quotations.
//!
//! In: a document. Out: borrowed views of its facts, and small questions about them. Deliberately not here: any judgement.

use std::collections::BTreeMap;

use portolan_model::{Interval, Transport};

use super::Lint;
use crate::diagnostic::{Diagnostic, Mark, Said, quoted};
use crate::ir::{Document, Endpoint, EndpointRole, Flow, Reference, Table};
use crate::source::{Place, key_str};

/// An endpoint with all that governs it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stated<'a> {
    /// Its document.
    pub(super) document: &'a Document,
    /// Its table.
    pub(super) table: &'a Table,
    /// Its row.
    pub(super) flow: &'a Flow,
    /// The endpoint.
    pub(super) endpoint: &'a Endpoint,
}

/// All endpoints of a document, in printed order.
pub(super) fn endpoints(document: &Document) -> impl Iterator<Item = Stated<'_>> {
    document.tables.iter().flat_map(move |table| {
        let flows = table.flows.iter();
        flows.flat_map(move |flow| flow.endpoints().map(move |endpoint| Stated { document, table, flow, endpoint }))
    })
}

impl<'a> Stated<'a> {
    /// The numbers, where there are any.
    pub(super) fn interval(self) -> Option<&'a Interval<String>> {
        self.endpoint.ports.interval()
    }

    /// The numbers, where they do not start from a setting.
    pub(super) fn numbers(self) -> Option<&'a Interval<String>> {
        self.interval().filter(|interval| interval.setting.is_none())
    }

    /// The single port at instance 0.
    pub(super) fn port(self) -> Option<i64> {
        self.numbers().filter(|interval| interval.first == interval.last).map(|interval| interval.first)
    }

    /// Whether it is the listener's own.
    pub(super) fn is_listeners(self) -> bool {
        self.endpoint.role == EndpointRole::Listener
    }

    /// The owner's name as one line; empty where nobody is named.
    pub(super) fn owner_name(self) -> String {
        match self.endpoint.role {
            EndpointRole::Listener => self.flow.listener_name(),
            EndpointRole::Remote => self.flow.remote.as_ref().map_or_else(String::new, |text| text.joined(" ")),
        }
    }

    /// The name by which owners compare.
    pub(super) fn owner_key(self) -> String {
        key_str(&self.owner_name())
    }

    /// Where two listeners share a host unless the document says otherwise: one section of one table.
    pub(super) fn host(self) -> (&'a str, String) {
        (&self.table.id, key_str(&self.flow.section_path()))
    }

    /// Its transport.
    pub(super) fn transport(self) -> Option<Transport> {
        self.endpoint.transport
    }

    /// Its label as a key; empty without one.
    pub(super) fn label_key(self) -> String {
        self.endpoint.label.as_ref().map_or_else(String::new, |label| key_str(&label.clean))
    }

    /// Its normal form with the transport, to quote.
    pub(super) fn shown(self) -> String {
        let ports = quoted(&self.endpoint.ports.to_string(), 60);
        match self.endpoint.transport {
            Some(transport) => format!("{} {ports}", transport.as_str().to_uppercase()),
            None => ports,
        }
    }

    /// A mark at the endpoint that names its owner.
    pub(super) fn marked(self) -> Mark {
        let name = quoted(&self.owner_name(), 60);
        Mark::new(&self.endpoint.place, Said::new(&name, &name))
    }
}

/// Items under a key, in the order of keys; within one, in the order they came.
pub(super) fn grouped<T, K: Ord>(items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> Option<K>) -> BTreeMap<K, Vec<T>> {
    let mut groups: BTreeMap<K, Vec<T>> = BTreeMap::new();
    for item in items {
        if let Some(key) = key(&item) {
            groups.entry(key).or_default().push(item);
        }
    }
    groups
}

/// Lines as a list for a note, without doubles.
pub(super) fn lines<'a>(places: impl IntoIterator<Item = &'a Place>) -> String {
    let mut lines: Vec<_> = places.into_iter().map(Place::line).collect();
    lines.dedup();
    lines.iter().map(u32::to_string).collect::<Vec<_>>().join(", ")
}

/// Places marked in a finding that stands for several.
const MARKED: usize = 4;

/// One finding for several endpoints: marks with their owners, the lines of the rest, their ids.
pub(super) fn finding(lint: &'static Lint, message: Said, all: &[Stated<'_>]) -> Option<Diagnostic> {
    let (first, others) = all.split_first()?;
    let mut finding = Diagnostic::new(lint, message, first.marked());
    for other in others.iter().take(MARKED - 1) {
        finding = finding.also(other.marked());
    }
    if all.len() > MARKED {
        let (count, listed) = (all.len() - MARKED, lines(all[MARKED..].iter().map(|stated| &stated.endpoint.place)));
        finding =
            finding.note(Said::new(format!("{count} more in lines {listed}"), format!("ほかに {count} 箇所（行 {listed}）")));
    }
    finding.subjects = all.iter().map(|stated| stated.endpoint.id.clone()).collect();
    finding.subjects.dedup();
    Some(finding)
}

/// Asks a question of each document.
pub(super) fn each(reference: &Reference, found: &mut Vec<Diagnostic>, check: impl Fn(&Document, &mut Vec<Diagnostic>)) {
    for document in &reference.documents {
        check(document, found);
    }
}
