//! Searching a generated table.
//!
//! In: a table sorted by id. Out: the owners of a port, or the entry of an id. Deliberately not here: search by
//! words; the handbook's port finder does that.

use crate::{Entry, InstanceDomain, Transport};

/// An entry that holds a port.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Owner {
    /// The entry.
    pub entry: &'static Entry,
    /// The instances at which it holds the port: all of its domain where the port depends on no instance.
    pub instances: InstanceDomain,
    /// Whether the document states the transport, or merely does not exclude it.
    pub transport_stated: bool,
}

/// Who holds the port, through ranges and formulas, in the table's order.
///
/// An entry without a stated transport matches every transport, and says so. Entries that start from a setting, and
/// dynamic, ephemeral, any and named ones, are nobody's port: no number is known for them.
///
/// ```
/// use portolan_model::*;
/// # const ENTRY: Entry = Entry {
/// #     id: "", document: "guide", section: "", listener: "CTI Server", listener_en: "CTI Server", remote: "",
/// #     remote_en: "", label: "", label_en: "", role: Role::Listener, side: None, transport: Some(Transport::Tcp),
/// #     application: "", condition: "", direction: None, ports: Ports::Any,
/// #     domain: InstanceDomain { first: 0, last: 24 }, file: "ja.txt", line: 1,
/// # };
/// static TABLE: &[Entry] = &[
///     Entry { id: "cti.a", side: Some(Side::A), ports: Ports::linear(42027, 40), ..ENTRY },
///     Entry { id: "cti.b", side: Some(Side::B), ports: Ports::linear(43027, 40), ..ENTRY },
/// ];
/// let owner = owners(TABLE, Transport::Tcp, 42067).next().unwrap();
/// assert_eq!(owner.entry.id, "cti.a");
/// assert_eq!(owner.instances, InstanceDomain { first: 1, last: 1 });
/// assert!(owner.transport_stated);
/// assert_eq!(find(TABLE, "cti.b").unwrap().side, Some(Side::B));
/// ```
pub fn owners(table: &'static [Entry], transport: Transport, port: u16) -> impl Iterator<Item = Owner> {
    table.iter().filter_map(move |entry| {
        if entry.transport.is_some_and(|stated| stated != transport) {
            return None;
        }
        let instances = entry.ports.instances_of(port, entry.domain)?;
        Some(Owner { entry, instances, transport_stated: entry.transport.is_some() })
    })
}

/// The entry of an id, by halving: the table has to be sorted by id, as generated ones are.
#[must_use]
pub fn find(table: &'static [Entry], id: &str) -> Option<&'static Entry> {
    table.binary_search_by(|entry| entry.id.cmp(id)).ok().map(|at| &table[at])
}
