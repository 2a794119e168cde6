//! What lints that compare facts share: endpoints with all that governs them, who owns a port, siblings, quotations.
//!
//! In: a document. Out: borrowed views of its facts, and small questions about them. Deliberately not here: any judgement.

mod collide;
mod comb;
mod hosts;
mod names;
mod pairs;

use std::collections::BTreeMap;

use portolan_model::{InstanceDomain, Interval, PortRange, Side, Transport};

pub(super) use collide::{Listening, hosts_of_listeners, meetings, one_service, services_of_two_names};
pub(super) use names::{kind, related, same_kind, spoken};
pub use pairs::{Claim, MeetingPair, meeting_pairs};

use super::Lint;
use crate::diagnostic::{Diagnostic, Mark, Said, quoted};
use crate::ir::{Document, Endpoint, EndpointRole, Flow, Host, Party, Reference, Table};
use crate::source::{Place, Span, key_str};
use crate::vocabulary::Vocabulary;

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
    document.tables.iter().flat_map(move |table| endpoints_of(document, table))
}

/// The endpoints of one of a document's tables, in printed order.
pub(super) fn endpoints_of<'a>(document: &'a Document, table: &'a Table) -> impl Iterator<Item = Stated<'a>> {
    let flows = table.flows.iter();
    flows.flat_map(move |flow| flow.endpoints().map(move |endpoint| Stated { document, table, flow, endpoint }))
}

/// The rows of a table by the footnotes that were resolved at them.
pub(super) fn rows_by_footnote(table: &Table) -> BTreeMap<Span, Vec<&Flow>> {
    let of = |flow: &'_ Flow| {
        let texts = flow.footnotes.iter().chain(flow.endpoints().flat_map(|endpoint| &endpoint.footnotes));
        texts.map(|text| text.place.span()).collect::<Vec<_>>()
    };
    let marked = table.flows.iter().flat_map(|flow| of(flow).into_iter().map(move |place| (place, flow)));
    grouped(marked, |(place, _)| Some(*place))
        .into_iter()
        .map(|(place, rows)| (place, rows.into_iter().map(|(_, flow)| flow).collect()))
        .collect()
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

    /// Whoever listens on it by the column it stands in.
    pub(super) fn owner(self) -> Option<&'a Party> {
        if self.is_listeners() { self.flow.listener.as_ref() } else { self.flow.remotes.first() }
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

    /// Where two listeners share a host: one that `document.toml` describes, else one section of one table.
    pub(super) fn host(self) -> (&'a str, String) {
        match hosts::described(self) {
            Some(host) => ("", host.name.clone()),
            None => (&self.table.id, key_str(&self.flow.section_path())),
        }
    }

    /// The ports that the operating system of the owner's host hands out by itself.
    pub(super) fn dynamic_ports(self) -> PortRange {
        hosts::described(self).map_or(Host::DYNAMIC_PORTS, |host| host.dynamic_ports)
    }

    /// The ports as a claim over the document's instances.
    pub(super) fn claim(self, domain: InstanceDomain) -> Option<Claim> {
        self.interval().map(|interval| Claim { interval: interval.clone(), domain })
    }

    /// Its transport.
    pub(super) fn transport(self) -> Option<Transport> {
        self.endpoint.transport
    }

    /// Its label as a key; empty without one.
    pub(super) fn label_key(self) -> String {
        self.endpoint.label.as_ref().map_or_else(String::new, |label| key_str(&label.clean))
    }

    /// The one side it is on: the port cell's word for it, else the owner's name.
    pub(super) fn side(self) -> Option<Side> {
        self.endpoint.side.or_else(|| match self.owner()?.sides.as_slice() {
            [side] => Some(*side),
            _ => None,
        })
    }

    /// The one side it is on, also where only the row's notes say so.
    pub(super) fn stated_side(self) -> Option<Side> {
        self.side().or_else(|| {
            let mut sides: Vec<_> = self.flow.notes.iter().flat_map(|note| sides_in(&note.clean)).collect();
            sides.dedup();
            match sides.as_slice() {
                [side] => Some(*side),
                _ => None,
            }
        })
    }

    /// Its label without the side that it may name, as a key.
    pub(super) fn pair_label(self) -> String {
        if self.endpoint.side.is_some() { String::new() } else { self.label_key() }
    }

    /// The listener's name with its only number taken out, and that number.
    pub(super) fn numbered(self) -> Option<(String, i64)> {
        let base = key_str(&self.owner()?.base);
        let start = base.find(|character: char| character.is_ascii_digit())?;
        let rest = &base[start..];
        let end = rest.find(|character: char| !character.is_ascii_digit()).unwrap_or(rest.len());
        let number = rest[..end].parse().ok()?;
        let tail = &rest[end..];
        let only = !tail.contains(|character: char| character.is_ascii_digit());
        only.then(|| (format!("{}#{tail}", &base[..start]), number))
    }

    /// The owner without side, and the process: the same for both sides of a pair.
    pub(super) fn component(self) -> Option<String> {
        let party = self.owner()?;
        Some(format!("{} ({})", key_str(&party.base), key_str(party.process.as_deref().unwrap_or(""))))
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

/// The sides a sentence names: as a whole, or by two of its words where words are parted by spaces.
fn sides_in(sentence: &str) -> Vec<Side> {
    let vocabulary = Vocabulary::in_force();
    let words: Vec<_> = sentence.split_whitespace().map(|word| word.trim_matches(|c: char| c.is_ascii_punctuation())).collect();
    let two = words.windows(2).flat_map(|pair| vocabulary.sides(&pair.join(" ")));
    vocabulary.sides(sentence).into_iter().chain(two).collect()
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

/// The value that occurs most often, with how often; the smallest of several.
pub(super) fn usual<T: Ord + Copy>(values: impl IntoIterator<Item = T>) -> Option<(T, usize)> {
    let counts = grouped(values, |value| Some(*value));
    counts.into_iter().map(|(value, all)| (value, all.len())).rev().max_by_key(|(_, count)| *count)
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
