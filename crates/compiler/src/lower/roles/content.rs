//! How the cells of a column read: as ports, protocols, directions, answers.
//!
//! In: data cells. Out: the share of them that read as each. Deliberately not here: what follows from it for the column's role.

use super::{action, order};
use crate::lower::{direction, ports};
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// How the filled cells of a column read, in percent.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Content {
    pub(super) filled: usize,
    pub(super) ports: usize,
    /// Cells that state a port by its number.
    pub(super) numbers: usize,
    pub(super) protocols: usize,
    /// Cells that name a transport, not merely an application.
    pub(super) transports: usize,
    /// Cells that name transports and no application.
    pub(super) bare_transports: usize,
    /// Cells that name protocols and say nothing else.
    pub(super) mere_protocols: usize,
    pub(super) directions: usize,
    /// Cells that name a version of IP and nothing else.
    pub(super) versions_of_ip: usize,
    /// Cells that say that there is no port.
    pub(super) none: usize,
    pub(super) yes_no: usize,
    pub(super) templates: usize,
    /// Cells that state ports with a transport of their own.
    pub(super) transported: usize,
    /// Cells that state ports, all of them under one name.
    pub(super) labelled: usize,
    /// Cells that state a port by its number and call it one: "Port 443".
    pub(super) worded: usize,
    /// Cells that state ports behind a name and a colon.
    pub(super) announced: usize,
    /// Cells that state ranges, each with another end.
    pub(super) ranges: usize,
    /// Cells that let traffic through or stop it.
    pub(super) actions: usize,
    /// Cells whose first clause says so.
    pub(super) orders: usize,
    /// Those that let it through.
    pub(super) allowed: usize,
    /// Cells as long as sentences, not names.
    pub(super) long: usize,
    /// Not all cells are the same.
    pub(super) varied: bool,
    /// Its numbers are too high to number the rows.
    pub(super) beyond_counting: bool,
    /// Its cells are 1, 2, 3 and so on.
    pub(super) counting: bool,
}

/// A text of more characters is no name of anybody.
const LONGEST_NAME: usize = 120;

/// Cells beyond this many say nothing new about a column.
pub(super) const SAMPLE: usize = 80;

impl Content {
    pub(super) fn of(column: &[&Mapped]) -> Self {
        let filled: Vec<_> = column.iter().filter(|cell| !cell.as_str().trim().is_empty()).take(SAMPLE).collect();
        let read: Vec<_> = filled.iter().map(|cell| Reading::of(cell)).collect();
        let share = |test: fn(&Reading) -> bool| read.iter().filter(|cell| test(cell)).count() * 100 / filled.len().max(1);
        Self {
            filled: filled.len(),
            ports: share(Reading::states_ports),
            numbers: share(Reading::states_number),
            templates: share(Reading::states_template),
            ranges: share(Reading::states_ranges),
            labelled: share(Reading::names_its_ports),
            announced: share(Reading::announces_its_ports),
            worded: share(|cell| cell.worded && cell.states_ports() && cell.states_number()),
            actions: share(|cell| cell.action),
            orders: share(|cell| cell.order.is_some()),
            allowed: share(|cell| cell.order == Some(Word::Allow)),
            transported: share(|cell| cell.ports.endpoints.iter().any(|endpoint| endpoint.protocol.transport.is_some())),
            long: filled.iter().filter(|cell| cell.as_str().chars().count() > LONGEST_NAME).count() * 100 / filled.len().max(1),
            varied: filled.windows(2).any(|pair| pair[0].as_str() != pair[1].as_str()),
            beyond_counting: read
                .iter()
                .filter_map(Reading::highest)
                .max()
                .is_some_and(|most| most > counted_up_to(filled.len())),
            counting: filled.len() > 1 && filled.iter().zip(1usize..).all(|(cell, at)| cell.as_str().trim().parse() == Ok(at)),
            protocols: share(|cell| !cell.protocols.is_empty()),
            transports: share(|cell| cell.protocols.iter().any(|protocol| protocol.transport.is_some())),
            bare_transports: share(Reading::names_bare_transports),
            mere_protocols: share(|cell| cell.mere && !cell.protocols.is_empty()),
            directions: share(|cell| cell.direction),
            versions_of_ip: share(|cell| cell.ports.endpoints.is_empty() && cell.version_of_ip),
            none: share(|cell| cell.ports.none),
            yes_no: share(|cell| cell.yes_no),
        }
    }

    /// How many cells state ports, of those that do not say that there are none.
    pub(super) const fn stated_where_any(self) -> usize {
        if self.none < 100 { self.ports * 100 / (100 - self.none) } else { 0 }
    }

    pub(super) fn describe(self) -> String {
        format!(
            "{} filled cells: {}% state ports, {}% a protocol, {}% a direction",
            self.filled, self.ports, self.protocols, self.directions
        )
    }
}

/// A cell read in every way that a column may want it to be read.
struct Reading {
    ports: ports::PortCell,
    /// Protocols, if it states nothing but them.
    protocols: Vec<ports::Protocol>,
    /// It says nothing besides protocols.
    mere: bool,
    direction: bool,
    yes_no: bool,
    version_of_ip: bool,
    action: bool,
    order: Option<Word>,
    /// The name of its ports ends with a colon.
    announced: bool,
    /// It holds the word for ports.
    worded: bool,
}

impl Reading {
    fn of(cell: &Mapped) -> Self {
        let vocabulary = Vocabulary::in_force();
        let (protocols, rest) = ports::parse_protocols(cell);
        let parsed = ports::parse(cell);
        Self {
            announced: parsed.common_label().is_some_and(|label| ends_at_colon(cell, label)),
            worded: vocabulary.contains(Word::PortNouns, cell.as_str()),
            ports: parsed,
            mere: !rest.has_words(),
            protocols: if rest.endpoints.is_empty() { protocols } else { Vec::new() },
            direction: direction::understand(cell.as_str()).is_some() || direction::arrow(cell).is_some(),
            yes_no: vocabulary.is(Word::Yes, cell.as_str()) || vocabulary.is(Word::No, cell.as_str()),
            version_of_ip: ports::are_versions_of_ip(cell.as_str()),
            action: action(cell).is_some(),
            order: order(cell),
        }
    }

    /// Ports: at least one number or port word, nothing left over.
    fn states_ports(&self) -> bool {
        let named = |endpoint: &ports::ParsedEndpoint| matches!(endpoint.ports, portolan_model::Ports::Named(_));
        self.ports.is_clean() && !self.ports.endpoints.iter().all(|endpoint| named(endpoint) || beyond(endpoint))
    }

    /// Ports under one name: "Web tier 80, 443".
    fn names_its_ports(&self) -> bool {
        self.states_ports() && self.ports.common_label().is_some()
    }

    /// Ports behind the name of a party and a colon: "Web tier: 80, 443". In "VLAN 10" the number is part of the name.
    fn announces_its_ports(&self) -> bool {
        self.states_ports() && self.announced
    }

    /// A port by its number.
    fn states_number(&self) -> bool {
        let interval = |endpoint: &ports::ParsedEndpoint| matches!(endpoint.ports, portolan_model::Ports::Interval(_));
        self.ports.endpoints.iter().any(interval)
    }

    /// The highest port it states.
    fn highest(&self) -> Option<i64> {
        self.ports.endpoints.iter().filter_map(|endpoint| endpoint.ports.interval()).map(|interval| interval.last).max()
    }

    /// Ranges and nothing else.
    fn states_ranges(&self) -> bool {
        let range = |endpoint: &ports::ParsedEndpoint| matches!(&endpoint.ports, portolan_model::Ports::Interval(interval) if interval.first < interval.last);
        self.ports.is_clean() && self.ports.endpoints.iter().all(range)
    }

    /// A digit template.
    fn states_template(&self) -> bool {
        let templated = |endpoint: &ports::ParsedEndpoint| matches!(&endpoint.ports, portolan_model::Ports::Interval(interval) if interval.template.is_some());
        self.ports.endpoints.iter().any(templated)
    }

    /// Transports, and no application.
    fn names_bare_transports(&self) -> bool {
        !self.protocols.is_empty() && self.protocols.iter().all(ports::Protocol::is_transport)
    }
}

/// A number that no port can have: accounts and orders have such.
fn beyond(endpoint: &ports::ParsedEndpoint) -> bool {
    endpoint.ports.interval().is_some_and(|interval| interval.setting.is_none() && interval.first > 65535)
}

/// The highest number that rows may have: some may be left out, and others stand in tables before.
fn counted_up_to(rows: usize) -> i64 {
    i64::try_from(rows).unwrap_or(i64::MAX).saturating_mul(3).saturating_add(100)
}

/// Whether a colon follows a part of a cell.
fn ends_at_colon(cell: &Mapped, part: &Mapped) -> bool {
    let behind = cell.as_str().get(cell.offset_of_raw(part.whole().end)..).unwrap_or("");
    behind.trim_start().starts_with([':', '：'])
}
