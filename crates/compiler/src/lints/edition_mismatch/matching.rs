//! Which endpoints of two editions are one: by what they state and where, then by what they state, then by the row alone.
//!
//! In: the endpoints of matching tables. Out: those that differ, in pairs where their row is known to be the same, and those
//! that one edition has alone. Deliberately not here: what to say of them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use portolan_model::Ports;

use super::super::facts::Stated;
use crate::ir::Table;

/// An endpoint and the number of its row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item<'a> {
    pub(super) stated: Stated<'a>,
    row: usize,
}

/// What two editions do not agree on.
#[derive(Debug, Default)]
pub(super) struct Difference<'a> {
    /// In one row of both, with other transports or ports; and whether its id tells so, or only its position.
    pub(super) changed: Vec<(Stated<'a>, Stated<'a>, bool)>,
    /// In the first edition alone.
    pub(super) only_first: Vec<Stated<'a>>,
    /// In the second edition alone.
    pub(super) only_second: Vec<Stated<'a>>,
}

/// What an endpoint states, whatever the language: names, and words for a port, are another in each.
fn statement(item: &Item<'_>) -> (&'static str, &'static str, String) {
    let endpoint = item.stated.endpoint;
    let ports = match &endpoint.ports {
        Ports::Named(_) => "a word".to_owned(),
        ports => ports.to_string(),
    };
    (endpoint.role.as_str(), endpoint.transport.map_or("", |transport| transport.as_str()), ports)
}

/// The endpoints of tables, with the numbers of their rows.
pub(super) fn items<'a>(document: &'a crate::ir::Document, tables: &[&'a Table]) -> (Vec<Item<'a>>, usize) {
    let flows = || tables.iter().flat_map(|table| table.flows.iter().map(move |flow| (*table, flow)));
    let items = flows().enumerate().flat_map(|(row, (table, flow))| {
        flow.endpoints().map(move |endpoint| Item { stated: Stated { document, table, flow, endpoint }, row })
    });
    (items.collect(), flows().count())
}

/// Compares matching tables of two editions.
pub(super) fn compare<'a>(first: (Vec<Item<'a>>, usize), second: (Vec<Item<'a>>, usize)) -> Difference<'a> {
    let ((mut a, rows_a), (mut b, rows_b)) = (first, second);
    // A row's number says something only where both have as many rows.
    let in_step = rows_a == rows_b;
    let row = |item: &Item<'_>| in_step.then_some(item.row);
    let id = |item: &Item<'_>| item.stated.flow.id.clone();
    let ids = |items: &[Item<'_>]| items.iter().map(id).collect::<BTreeSet<_>>();
    let both: BTreeSet<String> = ids(&a).intersection(&ids(&b)).cloned().collect();
    let same_id = |item: &Item<'_>| Some(id(item)).filter(|id| both.contains(id)).map(|id| (id, item.stated.endpoint.role));
    meet(&mut a, &mut b, |item| Some((statement(item), id(item))));
    meet(&mut a, &mut b, |item| Some((statement(item), row(item)?)));
    let mut difference = Difference::default();
    let renumbered = meet(&mut a, &mut b, same_id);
    difference.changed.extend(renumbered.into_iter().map(|(a, b)| (a.stated, b.stated, true)));
    meet(&mut a, &mut b, |item| Some(statement(item)));
    let shifted = meet(&mut a, &mut b, |item| Some((row(item)?, item.stated.endpoint.role)));
    difference.changed.extend(shifted.into_iter().map(|(a, b)| (a.stated, b.stated, false)));
    difference.only_first = a.into_iter().map(|item| item.stated).collect();
    difference.only_second = b.into_iter().map(|item| item.stated).collect();
    difference
}

/// Takes items with equal keys out of both lists, first with first.
fn meet<'a, K: Ord>(
    a: &mut Vec<Item<'a>>,
    b: &mut Vec<Item<'a>>,
    key: impl Fn(&Item<'a>) -> Option<K>,
) -> Vec<(Item<'a>, Item<'a>)> {
    let mut waiting: BTreeMap<K, VecDeque<usize>> = BTreeMap::new();
    for (index, item) in b.iter().enumerate() {
        if let Some(key) = key(item) {
            waiting.entry(key).or_default().push_back(index);
        }
    }
    let mut met = Vec::new();
    let mut taken = BTreeSet::new();
    a.retain(|item| {
        let partner = key(item).and_then(|key| waiting.get_mut(&key)?.pop_front());
        if let Some(index) = partner {
            taken.insert(index);
            met.push((*item, b[index]));
        }
        partner.is_none()
    });
    let mut index = 0;
    b.retain(|_| {
        index += 1;
        !taken.contains(&(index - 1))
    });
    met
}
