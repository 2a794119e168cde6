//! Ports that one row no longer states and another one still does: closing them would break what stays.
//!
//! In: the new release, and changes. Out: the row that keeps a rule needed. Deliberately not here: whether rows are the same
//! (`matching`).

use std::collections::BTreeMap;

use foldhash::fast::RandomState;
use indexmap::IndexSet;

use super::build::standing;
use super::model::Standing;
use crate::diff::side::{Document, Endpoint, Party};
use crate::diff::{Change, Spot};
use crate::source::key_str;

/// The rules that a release needs: component, transport and ports, with the rows that need them.
pub(super) struct Used<'s> {
    spots: BTreeMap<Rule<'s>, Vec<Spot<'s>>>,
}

type Rule<'s> = (String, &'s str, &'s str);

impl<'s> Used<'s> {
    /// Of a release, those that some of the changes may ask for.
    pub(super) fn of(document: &'s Document, changes: &[Change<'_>]) -> Self {
        // All endpoints of the release are looked up in it, and few are found.
        let asked: IndexSet<&str, RandomState> = changes.iter().filter_map(|change| change.old?.endpoint).map(normal).collect();
        let mut spots: BTreeMap<Rule<'s>, Vec<Spot<'s>>> = BTreeMap::new();
        for table in &document.tables {
            for flow in &table.flows {
                for endpoint in flow.endpoints().filter(|endpoint| asked.contains(normal(endpoint))) {
                    let spot = Spot { table, flow, endpoint: Some(endpoint) };
                    rules(&spot).into_iter().for_each(|rule| spots.entry(rule).or_default().push(spot));
                }
            }
        }
        Self { spots }
    }

    /// The row that still needs what a change gives up; not the row that it became.
    pub(super) fn still(&self, change: &Change<'_>) -> Option<Standing> {
        let old = change.old.as_ref()?;
        let became = change.new.as_ref().map(Spot::id);
        let same_rule = change.new.as_ref().is_some_and(|new| rules(new).iter().any(|rule| rules(old).contains(rule)));
        let rows = rules(old).into_iter().find_map(|rule| self.spots.get(&rule))?;
        rows.iter().find(|spot| !same_rule && Some(spot.id()) != became).map(standing)
    }
}

/// The rules of an endpoint: one for each device that listens.
fn rules<'s>(spot: &Spot<'s>) -> Vec<Rule<'s>> {
    let Some(endpoint) = spot.endpoint else { return Vec::new() };
    let transport = endpoint.transport.map_or("", |word| word.as_str());
    owners(spot).into_iter().map(|owner| (name(owner), transport, normal(endpoint))).collect()
}

/// The devices that hold an endpoint.
pub(super) fn owners<'s>(spot: &Spot<'s>) -> Vec<&'s Party> {
    let Some(endpoint) = spot.endpoint else { return Vec::new() };
    let listens = spot.flow.listens.iter().any(|other| std::ptr::eq(other, endpoint));
    if listens { spot.flow.listener.iter().collect() } else { spot.flow.remotes.iter().collect() }
}

fn normal(endpoint: &Endpoint) -> &str {
    &endpoint.ports.normal
}

/// A name in the language that both releases have.
pub(super) fn name(party: &Party) -> String {
    key_str(party.name.english.as_deref().unwrap_or(&party.name.clean))
}
