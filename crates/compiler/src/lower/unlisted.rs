//! Ports, and protocols by number, that stand in prose and in the words of rows, and in no port cell.
//!
//! In: a document's tables, the words of their rows, and its prose with the cells of tables that state no ports. Out: anomalies. A
//! sentence is no fact: it may say that a port is no longer used; but nobody should have to read all of them to know that none was
//! overlooked.
//! Deliberately not here: how a sentence mentions ports (`ports`).

use std::collections::{BTreeMap, BTreeSet};

use portolan_model::{Interval, Ports, Transport};

use super::ports::{self, Mention};
use super::scribe::Scribe;
use crate::ir::{AnomalyKind, Table};
use crate::source::Mapped;

/// Where ports may stand beside port cells.
pub(super) struct Elsewhere<'a> {
    /// The words of rows that state ports.
    pub(super) words: Vec<Mapped>,
    /// Paragraphs, and cells of tables that state no ports.
    pub(super) texts: Vec<&'a Mapped>,
    /// Numbers in such cells that are ports by the name of a setting.
    pub(super) values: Vec<Mapped>,
}

/// Tells the ports that stand there and in no port cell.
pub(super) fn report(scribe: &mut Scribe<'_>, tables: &[Table], elsewhere: &Elsewhere<'_>) {
    let Elsewhere { words, texts, values } = elsewhere;
    let known = Known::of(tables);
    let mut told: BTreeMap<Ports<String>, BTreeSet<Option<Transport>>> = BTreeMap::new();
    let words = words.iter().flat_map(ports::all_mentions).map(|mention| (AnomalyKind::PortInNote, mention));
    let prose = texts.iter().flat_map(|text| ports::spoken_of(text)).map(|mention| (AnomalyKind::PortInProse, mention));
    let values = values.iter().filter_map(ports::bare_mention).map(|mention| (AnomalyKind::PortInProse, mention));
    for (kind, mention) in words.chain(prose).chain(values) {
        let before = told.get(&mention.ports);
        let said_before = before.is_some_and(|transports| mention.transport.is_none() || transports.contains(&mention.transport));
        if !said_before && !known.holds(&mention) {
            scribe.anomaly(kind, mention.span, "");
            told.entry(mention.ports).or_default().insert(mention.transport);
        }
    }
    protocols(scribe, tables, texts);
}

/// Protocols that carry no ports, each told once.
fn protocols(scribe: &mut Scribe<'_>, tables: &[Table], prose: &[&Mapped]) {
    let endpoints = tables.iter().flat_map(|table| &table.flows).flat_map(|flow| flow.endpoints());
    let mut known: BTreeSet<_> = endpoints.map(|endpoint| (endpoint.transport, endpoint.application.clone())).collect();
    for (protocol, span) in prose.iter().flat_map(|text| ports::protocols_by_number(text)) {
        if known.insert((protocol.transport, protocol.application)) {
            scribe.anomaly(AnomalyKind::PortInProse, span, "");
        }
    }
}

/// First and last port.
type Ends = (i64, i64);

/// What the tables state, to be asked again and again.
#[derive(Default)]
struct Known<'a> {
    /// Ports that are the same at each instance, by setting: in order of the first, each with the furthest last up to it.
    fixed: BTreeMap<(Option<Transport>, Option<&'a str>), Vec<Ends>>,
    /// Ports that move with the instance.
    moving: BTreeSet<(Option<Transport>, &'a Interval<String>)>,
    /// What has no numbers.
    words: BTreeSet<(Option<Transport>, &'a Ports<String>)>,
}

impl<'a> Known<'a> {
    fn of(tables: &'a [Table]) -> Self {
        let mut known = Self::default();
        for endpoint in tables.iter().flat_map(|table| &table.flows).flat_map(|flow| flow.endpoints()) {
            match &endpoint.ports {
                Ports::Interval(interval) if interval.per_instance == 0 => {
                    let ends = known.fixed.entry((endpoint.transport, interval.setting.as_deref())).or_default();
                    ends.push((interval.first, interval.last));
                }
                Ports::Interval(interval) => drop(known.moving.insert((endpoint.transport, interval))),
                ports => drop(known.words.insert((endpoint.transport, ports))),
            }
        }
        for ends in known.fixed.values_mut() {
            ends.sort_unstable();
            let mut furthest = i64::MIN;
            ends.iter_mut().for_each(|(_, last)| {
                furthest = furthest.max(*last);
                *last = furthest;
            });
        }
        known
    }

    /// Whether a table's ports hold those of a sentence at any instance.
    fn holds(&self, mention: &Mention) -> bool {
        let may =
            |transport: Option<Transport>| transport.is_none() || mention.transport.is_none() || transport == mention.transport;
        let Ports::Interval(mentioned) = &mention.ports else {
            return self.words.iter().any(|(transport, ports)| may(*transport) && **ports == mention.ports);
        };
        let (low, high) = (mentioned.first.min(mentioned.last), mentioned.first.max(mentioned.last));
        let fixed = |ends: &[Ends]| {
            let before = ends.partition_point(|(first, _)| *first <= low);
            before.checked_sub(1).is_some_and(|index| ends[index].1 >= high)
        };
        let setting = mentioned.setting.as_deref();
        self.fixed.iter().any(|((transport, of), ends)| *of == setting && may(*transport) && fixed(ends))
            || self.moving.iter().any(|(transport, known)| may(*transport) && moving(known, mentioned))
    }
}

/// Whether ports that move with the instance are these at any.
fn moving(known: &Interval<String>, mentioned: &Interval<String>) -> bool {
    let Interval { setting, first, last, per_instance, .. } = known;
    let within = |port: i64| port >= *first && (port - first) % per_instance <= last - first;
    *setting == mentioned.setting && within(mentioned.first) && within(mentioned.last)
}
