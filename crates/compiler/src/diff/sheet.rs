//! One side of a comparison, flattened: a [`Point`] for each endpoint, and one for each row that states none.
//!
//! In: a document of a snapshot. Out: points whose facts are numbers, and the way back to what was printed. Deliberately not
//! here: anything of the other side.

use super::name::{Collector, NameId, Names, Reading};
use crate::snapshot::{Document, Endpoint, EndpointRole, Flow, SideLetter, Table, Text, TransportWord};

/// An endpoint with all it stands in, or a row that has none.
#[derive(Clone, Copy, Debug)]
pub struct Spot<'s> {
    /// The table.
    pub table: &'s Table,
    /// The row.
    pub flow: &'s Flow,
    /// The endpoint, unless the row states none.
    pub endpoint: Option<&'s Endpoint>,
}

impl<'s> Spot<'s> {
    /// Where it was printed: the port cell, else the row.
    #[must_use]
    pub fn place(&self) -> &'s crate::snapshot::Place {
        self.endpoint.map_or(&self.flow.place, |endpoint| &endpoint.place)
    }

    /// Its stable id.
    #[must_use]
    pub fn id(&self) -> &'s str {
        self.endpoint.map_or(&self.flow.id, |endpoint| &endpoint.id)
    }
}

/// The facts of a point, all of them as numbers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Point {
    pub(super) listener: NameId,
    pub(super) role: Option<EndpointRole>,
    pub(super) transport: Option<TransportWord>,
    pub(super) ports: NameId,
    pub(super) label: NameId,
    pub(super) side: Option<SideLetter>,
    pub(super) remote: NameId,
    pub(super) application: NameId,
    pub(super) condition: NameId,
    pub(super) direction: Option<crate::snapshot::DirectionWord>,
    pub(super) section: NameId,
    pub(super) title: NameId,
    pub(super) notes: NameId,
    /// Position of the table and the row: last, so that order never decides before content.
    pub(super) table: u32,
    pub(super) flow: u32,
    pub(super) nth: u32,
}

impl Point {
    /// Who is opened to whom: what a firewall's rule is made of.
    pub(super) fn rule(&self) -> impl Ord + Copy + use<> {
        (self.listener, self.role, self.transport, self.ports, (self.label, self.side, self.remote))
    }

    /// [`Self::rule`] without the remote device.
    pub(super) fn owned(&self) -> impl Ord + Copy + use<> {
        (self.listener, self.role, self.transport, self.ports, (self.label, self.side))
    }

    /// Between whom it is, whatever the port and whoever stands first.
    pub(super) fn parties(&self) -> impl Ord + Copy + use<> {
        (self.listener.min(self.remote), self.listener.max(self.remote), self.label, self.side)
    }

    /// All but the positions: points that agree in it are the same fact, printed again.
    pub(super) fn content(&self) -> impl Ord + Copy + use<> {
        let rest = (self.application, self.condition, self.direction, self.section, self.title, self.notes);
        (self.rule(), rest)
    }
}

/// Port expressions by rank, from 1; 0 is a row that states none.
pub(super) type Ranks = std::collections::BTreeMap<String, u32>;

/// Ranks the port expressions of both sides.
pub(super) fn rank_ports(documents: [&Document; 2]) -> Ranks {
    let flows = documents.into_iter().flat_map(|document| &document.tables).flat_map(|table| &table.flows);
    let keys: std::collections::BTreeSet<String> = flows.flat_map(Flow::endpoints).map(port_key).collect();
    keys.into_iter().zip(1..).collect()
}

/// A side.
#[derive(Debug)]
pub(super) struct Sheet<'s> {
    pub(super) points: Vec<Point>,
    pub(super) spots: Vec<Spot<'s>>,
}

/// Collects the names of a document, so that both sides can be numbered together.
pub(super) fn collect(document: &Document, reading: Reading, collector: &mut Collector) {
    let mut see = |text: &str| collector.add(text);
    for table in &document.tables {
        see(&title(table, reading));
        for flow in &table.flows {
            see(&listener(table, flow, reading));
            see(&remote(flow, reading));
            see(&section(flow, reading));
            let parties = flow.remote.iter().chain(flow.listener.as_ref().map(|party| &party.name));
            parties.flat_map(|text| parts(text, reading)).for_each(&mut see);
            flow.remotes.iter().for_each(|party| see(reading.text(&party.name)));
            see(&notes(flow, None, reading));
            for endpoint in flow.endpoints() {
                see(&notes(flow, Some(endpoint), reading));
                see(optional(endpoint.label.as_ref(), reading));
                see(optional(endpoint.condition.as_ref(), reading));
                see(endpoint.application.as_deref().unwrap_or_default());
            }
        }
    }
}

impl<'s> Sheet<'s> {
    /// Flattens a document whose names were collected. Port expressions are ranked by `ports`.
    pub(super) fn new(document: &'s Document, reading: Reading, names: &Names, ports: &Ranks) -> Self {
        let mut sheet = Self { points: Vec::new(), spots: Vec::new() };
        let mut flow_number = 0;
        for (table_number, table) in (0..).zip(&document.tables) {
            let title = names.id(&title(table, reading));
            for flow in &table.flows {
                let id = |text: &str| names.id(text);
                let row = Point {
                    listener: id(&listener(table, flow, reading)),
                    remote: id(&remote(flow, reading)),
                    section: id(&section(flow, reading)),
                    notes: id(&notes(flow, None, reading)),
                    direction: flow.direction.understood,
                    title,
                    table: table_number,
                    flow: flow_number,
                    ..EMPTY
                };
                flow_number += 1;
                for (nth, endpoint) in (0..).zip(flow.endpoints()) {
                    sheet.points.push(Point {
                        role: Some(endpoint.role),
                        transport: endpoint.transport,
                        ports: ports.get(&port_key(endpoint)).copied().unwrap_or(0),
                        label: id(optional(endpoint.label.as_ref(), reading)),
                        side: endpoint.side,
                        direction: flow.direction_of(Some(endpoint)).understood,
                        application: id(endpoint.application.as_deref().unwrap_or_default()),
                        condition: id(optional(endpoint.condition.as_ref(), reading)),
                        notes: id(&notes(flow, Some(endpoint), reading)),
                        nth,
                        ..row.clone()
                    });
                    sheet.spots.push(Spot { table, flow, endpoint: Some(endpoint) });
                }
                if flow.endpoints().next().is_none() {
                    sheet.points.push(row);
                    sheet.spots.push(Spot { table, flow, endpoint: None });
                }
            }
        }
        sheet
    }
}

const EMPTY: Point = Point {
    listener: 0,
    role: None,
    transport: None,
    ports: 0,
    label: 0,
    side: None,
    remote: 0,
    application: 0,
    condition: 0,
    direction: None,
    section: 0,
    title: 0,
    notes: 0,
    table: 0,
    flow: 0,
    nth: 0,
};

/// The key under which port expressions compare: the normal form, which has no spelling; a word without its width.
pub(super) fn port_key(endpoint: &Endpoint) -> String {
    crate::source::key_str(&endpoint.ports.normal)
}

/// Who listens; where a row names nobody, what its table is about.
fn listener(table: &Table, flow: &Flow, reading: Reading) -> String {
    match &flow.listener {
        Some(party) => reading.text(&party.name).to_owned(),
        None => {
            let about = flow.section.iter().chain(&table.title).chain(table.headings.last());
            about.map(|text| reading.text(text)).collect::<Vec<_>>().join(" ")
        }
    }
}

fn remote(flow: &Flow, reading: Reading) -> String {
    optional(flow.remote.as_ref(), reading).to_owned()
}

fn section(flow: &Flow, reading: Reading) -> String {
    flow.section.iter().map(|text| reading.text(text)).collect::<Vec<_>>().join(" / ")
}

fn title(table: &Table, reading: Reading) -> String {
    table.headings.iter().chain(&table.title).map(|text| reading.text(text)).collect::<Vec<_>>().join(" / ")
}

/// Everything worded that stands with a row or an endpoint.
pub(super) fn notes(flow: &Flow, endpoint: Option<&Endpoint>, reading: Reading) -> String {
    let own = endpoint.into_iter().flat_map(|endpoint| endpoint.footnotes.iter().chain(&endpoint.remarks));
    let extra = flow.extra.iter().map(|extra| &extra.text);
    let all = flow.notes.iter().chain(&flow.footnotes).chain(extra).chain(own);
    all.map(|text| reading.text(text)).collect::<Vec<_>>().join("\n")
}

/// The single devices that a text names. Originals are parted by the lowering; a translation parts them by commas.
pub(super) fn parts(text: &Text, reading: Reading) -> Vec<&str> {
    let read = reading.text(text);
    let separators: &[char] = if reading == Reading::English { &[',', '\n', ';'] } else { &['\n'] };
    read.split(separators).map(str::trim).filter(|part| !part.is_empty()).collect()
}

fn optional(text: Option<&Text>, reading: Reading) -> &str {
    text.map_or("", |text| reading.text(text))
}
