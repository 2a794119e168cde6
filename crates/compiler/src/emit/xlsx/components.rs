//! The sheet By component: each component that listens, with its ports per transport.
//!
//! In: the facts. Out: a sheet with a row for each component, role, transport and document. A component is a listener, or a
//! remote device with ports of its own; names whose English differs only in case, width or white space are one. Deliberately not
//! here: endpoints one by one (`ports`).

use std::collections::{BTreeMap, BTreeSet};

use super::cell::Cell;
use super::sheet::Sheet;
use crate::emit::table::{self, Fact, PublishedRow};
use crate::ir::{EndpointRole, Reference};
use crate::source::key_str;

const COLUMNS: [(&str, u16); 8] = [
    ("Component", 36),
    ("Component (English)", 36),
    ("Transport", 10),
    ("Ports", 70),
    ("Endpoints", 10),
    ("Role", 9),
    ("Tables", 10),
    ("Document", 22),
];

/// What a row is about: component, role, transport and document.
type Key = (String, String, EndpointRole, String);

#[derive(Default)]
struct Component {
    name: String,
    english: String,
    /// In printed order, each once.
    ports: Vec<String>,
    seen: BTreeSet<String>,
    endpoints: usize,
    tables: BTreeSet<String>,
}

pub(super) fn sheet(reference: &Reference) -> Sheet {
    let mut components: BTreeMap<Key, Component> = BTreeMap::new();
    for fact in table::facts(reference) {
        let Some(role) = fact.endpoint.map(|endpoint| endpoint.role) else { continue };
        take(&mut components, &fact, role);
    }
    Sheet {
        name: "By component",
        table: "ComponentTable",
        about: "One row a component and transport: all ports it listens on",
        columns: &COLUMNS,
        rows: components.iter().map(|(key, component)| row(key, component)).collect(),
        top: 0,
    }
}

fn take(components: &mut BTreeMap<Key, Component>, fact: &Fact<'_>, role: EndpointRole) {
    let row = PublishedRow::new(fact);
    let (name, english) = match role {
        EndpointRole::Listener => (row.listener, fact.listener_english()),
        EndpointRole::Remote => (row.remote, fact.remote_english()),
    };
    let component = components.entry((row.document, key_str(&english), role, row.transport)).or_default();
    if component.endpoints == 0 {
        (component.name, component.english) = (name, english);
    }
    component.endpoints += 1;
    component.tables.insert(row.table);
    if component.seen.insert(row.ports.clone()) {
        component.ports.push(row.ports);
    }
}

fn row((document, _, role, transport): &Key, component: &Component) -> Vec<Cell> {
    vec![
        Cell::text(&component.name),
        Cell::text(&component.english),
        Cell::text(transport),
        Cell::text(component.ports.join(", ")),
        Cell::count(component.endpoints),
        Cell::text(role.as_str()),
        Cell::text(component.tables.iter().cloned().collect::<Vec<_>>().join(", ")),
        Cell::text(document),
    ]
}
