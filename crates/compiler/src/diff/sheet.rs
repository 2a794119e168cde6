//! One side of a comparison, flattened: a [`Point`] for each endpoint, and one for each row that states none.
//!
//! In: a document of a side. Out: points whose facts are numbers, and the way back to what was printed. Deliberately not
//! here: anything of the other side.

use std::borrow::Cow;

use foldhash::fast::RandomState;
use indexmap::IndexSet;

use super::name::{Collector, NameId, Reading};
use super::side::{Document, Endpoint, Flow, Place, Table, Text};
use crate::snapshot::{EndpointRole, SideLetter, TransportWord};

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
    pub fn place(&self) -> &'s Place {
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

    /// [`Self::rule`] and how it holds, wherever it stands.
    pub(super) fn said(&self) -> impl Ord + Copy + use<> {
        (self.rule(), self.application, self.condition, self.direction)
    }

    /// All but the positions: points that agree in it are the same fact, printed again.
    pub(super) fn content(&self) -> impl Ord + Copy + use<> {
        let rest = (self.application, self.condition, self.direction, self.section, self.title, self.notes);
        (self.rule(), rest)
    }
}

/// Port expressions of both sides, numbered from 1 in the order of appearance; 0 is a row that states none.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    seen: IndexSet<String, RandomState>,
    /// Where the one behind that taken in last stands: rows of the other side mostly stand in the same order.
    next: usize,
}

impl Numbers {
    fn add(&mut self, endpoint: &Endpoint) -> u32 {
        let normal = &endpoint.ports.normal;
        // A number is its own key; most expressions are numbers, and known.
        let next = || (self.seen.get_index(self.next) == Some(normal)).then_some(self.next);
        let known = || next().or_else(|| self.seen.get_index_of(normal));
        let known = if normal.bytes().all(|byte| byte.is_ascii_digit()) { known() } else { None };
        let at = known.unwrap_or_else(|| self.seen.insert_full(port_key(endpoint)).0);
        self.next = at + 1;
        u32::try_from(at + 1).unwrap_or(u32::MAX)
    }

    /// The ranks of the expressions by the numbers that they had.
    pub(super) fn ranks(&self) -> Vec<u32> {
        let mut sorted: Vec<(&String, usize)> = self.seen.iter().zip(1..).collect();
        sorted.sort_unstable();
        let mut ranks = vec![0; sorted.len() + 1];
        sorted.iter().zip(1..).for_each(|((_, number), rank)| ranks[*number] = rank);
        ranks
    }
}

/// A side.
#[derive(Debug)]
pub(super) struct Sheet<'s> {
    pub(super) points: Vec<Point>,
    pub(super) spots: Vec<Spot<'s>>,
}

impl<'s> Sheet<'s> {
    /// Flattens a document. Names and ports are numbers in the order of appearance, until both sides are collected and
    /// [`Self::rank`] makes ranks of them.
    pub(super) fn collect(document: &'s Document, reading: Reading, names: &mut Collector, ports: &mut Numbers) -> Self {
        let rows = document.tables.iter().map(|table| table.flows.len()).sum();
        // Nearly all rows have one endpoint.
        let mut sheet = Self { points: Vec::with_capacity(rows), spots: Vec::with_capacity(rows) };
        let mut flow_number = 0;
        for (table_number, table) in (0..).zip(&document.tables) {
            let title = names.add(&title(table, reading));
            for flow in &table.flows {
                let row = Point {
                    listener: names.add(&listener(table, flow, reading)),
                    remote: names.add(optional(flow.remote.as_ref(), reading)),
                    section: names.add(&section(flow, reading)),
                    notes: names.add(&notes(flow, None, reading)),
                    direction: flow.direction.understood,
                    title,
                    table: table_number,
                    flow: flow_number,
                    ..EMPTY
                };
                flow_number += 1;
                devices(flow, reading, names);
                sheet.endpoints(table, flow, &row, (reading, names, ports));
                if flow.endpoints().next().is_none() {
                    sheet.points.push(row);
                    sheet.spots.push(Spot { table, flow, endpoint: None });
                }
            }
        }
        sheet
    }

    fn endpoints(
        &mut self,
        table: &'s Table,
        flow: &'s Flow,
        row: &Point,
        (reading, names, ports): (Reading, &mut Collector, &mut Numbers),
    ) {
        for (nth, endpoint) in (0..).zip(flow.endpoints()) {
            let worded = !endpoint.worded.is_empty();
            self.points.push(Point {
                role: Some(endpoint.role),
                transport: endpoint.transport,
                ports: ports.add(endpoint),
                label: names.add(optional(endpoint.label.as_ref(), reading)),
                side: endpoint.side,
                direction: flow.direction_of(Some(endpoint)).understood,
                application: names.add(endpoint.application.as_deref().unwrap_or_default()),
                condition: names.add(optional(endpoint.condition.as_ref(), reading)),
                notes: if worded { names.add(&notes(flow, Some(endpoint), reading)) } else { row.notes },
                nth,
                ..row.clone()
            });
            self.spots.push(Spot { table, flow, endpoint: Some(endpoint) });
        }
    }

    /// Makes ranks of the numbers of names and ports.
    pub(super) fn rank(&mut self, names: &[NameId], ports: &[u32]) {
        for point in &mut self.points {
            let Point { listener, remote, section, notes, title, label, application, condition, .. } = point;
            for name in [listener, remote, section, notes, title, label, application, condition] {
                *name = names[*name as usize];
            }
            point.ports = ports[point.ports as usize];
        }
    }
}

/// Takes in the names of the single devices of a row, by which remote devices are compared.
fn devices(flow: &Flow, reading: Reading, names: &mut Collector) {
    let parties = flow.remote.iter().chain(flow.listener.as_ref().map(|party| &party.name));
    for text in parties {
        // What has one part was taken in as a whole.
        parts(text, reading).filter(|part| part.len() < reading.text(text).len()).for_each(|part| {
            names.add(part);
        });
    }
    let whole = flow.remote.as_ref().map(|remote| reading.text(remote));
    let devices = flow.remotes.iter().map(|party| reading.text(&party.name));
    devices.filter(|device| Some(*device) != whole).for_each(|device| {
        names.add(device);
    });
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
fn listener<'s>(table: &'s Table, flow: &'s Flow, reading: Reading) -> Cow<'s, str> {
    match &flow.listener {
        Some(party) => Cow::Borrowed(reading.text(&party.name)),
        None => joined(flow.section.iter().chain(&table.title).chain(table.headings.last()), reading, " "),
    }
}

fn section(flow: &Flow, reading: Reading) -> Cow<'_, str> {
    joined(flow.section.iter(), reading, " / ")
}

/// Texts in one; a single one as it is.
fn joined<'s>(mut texts: impl Iterator<Item = &'s Text>, reading: Reading, separator: &str) -> Cow<'s, str> {
    let first = texts.next().map_or("", |text| reading.text(text));
    let Some(second) = texts.next() else { return Cow::Borrowed(first) };
    let rest = texts.map(|text| reading.text(text));
    Cow::Owned([first, reading.text(second)].into_iter().chain(rest).collect::<Vec<_>>().join(separator))
}

fn title(table: &Table, reading: Reading) -> String {
    table.headings.iter().chain(&table.title).map(|text| reading.text(text)).collect::<Vec<_>>().join(" / ")
}

/// Everything worded that stands with a row or an endpoint.
pub(super) fn notes<'s>(flow: &'s Flow, endpoint: Option<&'s Endpoint>, reading: Reading) -> Cow<'s, str> {
    let own = endpoint.into_iter().flat_map(|endpoint| &endpoint.worded);
    joined(flow.worded.iter().chain(own), reading, "\n")
}

/// The single devices that a text names. Originals are parted by the lowering; a translation parts them by commas.
pub(super) fn parts(text: &Text, reading: Reading) -> impl Iterator<Item = &str> {
    let read = reading.text(text);
    let separates = move |letter| letter == '\n' || reading == Reading::English && matches!(letter, ',' | ';');
    read.split(separates).map(str::trim).filter(|part| !part.is_empty())
}

fn optional(text: Option<&Text>, reading: Reading) -> &str {
    text.map_or("", |text| reading.text(text))
}
