//! Ports that stand in prose and in no table.
//!
//! In: a document's tables, and its prose with the cells of tables that state no ports. Out: anomalies. A sentence is no fact: it may say that a port is no longer used; but
//! nobody should have to read all of them to know that none was overlooked.

use portolan_model::{Interval, Ports, Transport};

use super::ports::{self, Mention};
use super::scribe::Scribe;
use crate::ir::{AnomalyKind, Table};
use crate::source::Mapped;

pub(super) fn report(scribe: &mut Scribe<'_>, tables: &[Table], prose: &[&Mapped]) {
    let endpoints = || tables.iter().flat_map(|table| &table.flows).flat_map(|flow| flow.endpoints());
    let listed = |mention: &Mention| {
        endpoints().any(|known| {
            let transport = known.transport.is_none() || mention.transport.is_none() || known.transport == mention.transport;
            transport && holds(&known.ports, &mention.ports)
        })
    };
    let mut told: Vec<(Option<Transport>, Ports<String>)> = Vec::new();
    for mention in prose.iter().flat_map(|text| ports::all_mentions(text)) {
        let said_before = |(transport, ports): &(Option<Transport>, Ports<String>)| {
            *ports == mention.ports && (*transport == mention.transport || mention.transport.is_none())
        };
        if !told.iter().any(said_before) && !listed(&mention) {
            scribe.anomaly(AnomalyKind::PortInProse, mention.span, "");
            told.push((mention.transport, mention.ports));
        }
    }
}

/// Whether a table's ports hold those of a sentence at any instance.
fn holds(known: &Ports<String>, mentioned: &Ports<String>) -> bool {
    let (Ports::Interval(known), Ports::Interval(mentioned)) = (known, mentioned) else { return known == mentioned };
    let Interval { setting, first, last, per_instance, .. } = known;
    if *setting != mentioned.setting {
        return false;
    }
    let within = |port: i64| match per_instance {
        0 => (*first..=*last).contains(&port),
        step => port >= *first && (port - first) % step <= last - first,
    };
    within(mentioned.first) && within(mentioned.last)
}
