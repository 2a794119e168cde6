//! The protocols of a row: what its protocol columns, its names and what stands above it state.
//!
//! In: a row being lowered. Out: protocols, those that carry no ports as endpoints, and words that are none as anomalies.
//! Deliberately not here: ports (`row_ports`), and the grammar of protocol cells (`ports`).

use std::collections::BTreeMap;

use portolan_model::{Ports, Transport};

use super::flow::RowLowering;
use super::ports::{self, PortCell, Protocol};
use super::sentences;
use crate::ir::{AnomalyKind, Role};
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

impl<'a> RowLowering<'a, '_> {
    /// What stands above the table states the transport of a row whose cells name none: of known applications too. A protocol cell
    /// that states something else is no reason to take it.
    pub(super) fn take_from_above(&self, protocols: &mut Vec<Protocol>, governing: Option<&Mapped>) {
        let silent = || [Role::Protocol, Role::Tcp, Role::Udp].into_iter().all(|role| self.cell(role).is_none());
        let open = |protocol: &Protocol| protocol.transport.is_none();
        if protocols.is_empty() && silent() {
            *protocols = governing.map(sentences::transports).unwrap_or_default();
        } else if let (true, Some(above)) = (protocols.iter().all(open), governing) {
            let transports = sentences::transports(above);
            let over = |application: Protocol| {
                transports.iter().map(move |above| Protocol { transport: above.transport, ..application.clone() })
            };
            *protocols = std::mem::take(protocols).into_iter().flat_map(over).collect();
        }
    }

    /// Protocols of the protocol columns; words that are none are reported.
    pub(super) fn protocols(&mut self) -> Vec<Protocol> {
        let roles = [Role::Protocol, Role::Application];
        let cells = roles.map(|role| self.cells(role).map(move |(_, cell)| (role, cell)));
        let mut protocols: Vec<Protocol> = Vec::new();
        for (role, cell) in cells.into_iter().flatten() {
            let known = self.scribe.protocols.get(cell.as_str()).cloned();
            let mut stated = known.unwrap_or_else(|| self.stated_protocols(role, cell));
            // A transport that is printed wins over one that the application only implies.
            if role == Role::Application && protocols.iter().any(|protocol| protocol.transport.is_some()) {
                stated.iter_mut().filter(|next| next.application.is_some()).for_each(|next| next.transport = None);
            }
            combine(&mut protocols, stated);
        }
        protocols
    }

    /// Protocol cells that say more than which protocols there are ("JSON-RPC via HTTPS"): their words are carried.
    pub(super) fn wordy_protocols(&self) -> impl Iterator<Item = (usize, &'a Mapped)> {
        let cells = [Role::Protocol, Role::Application].map(|role| self.cells(role));
        let known = |cell: &Mapped| self.scribe.protocols.contains_key(cell.as_str());
        let named = |rest: &PortCell| rest.endpoints.iter().any(|endpoint| matches!(endpoint.ports, Ports::Named(_)));
        let wordy = move |cell: &Mapped| {
            let rest = ports::parse_protocols(cell).1;
            (rest.has_words() || named(&rest)) && ports::transports_only(cell).is_empty() && both_transports(cell).is_empty()
        };
        cells.into_iter().flatten().filter(move |(_, cell)| !known(cell) && wordy(cell))
    }

    /// Protocols of a cell that was not met before; one that names them and says nothing else is remembered.
    pub(super) fn stated_protocols(&mut self, role: Role, cell: &Mapped) -> Vec<Protocol> {
        let (mut stated, rest) = ports::parse_protocols(cell);
        if !stated.is_empty() && rest.marks.is_empty() && !rest.has_words() {
            self.scribe.protocols.insert(cell.as_str().to_owned(), stated.clone());
        }
        if stated.is_empty() && role == Role::Protocol {
            stated.extend(protocol_number(cell));
            stated.extend(both_transports(cell));
            stated.extend(all_of_protocols(&rest));
            stated.extend(self.restated_with_transports(cell, &rest));
        }
        self.footnote_marks(&rest.marks, cell);
        // They are the row's ports only where its port cells state none.
        let ports = || self.cells(Role::ListenerPorts).any(|(_, cell)| !ports::parse(cell).none);
        let empty = || {
            rest.none
                || rest.is_clean()
                    && (role != Role::Protocol || rest.endpoints.is_empty() || !ports())
                    && rest.endpoints.iter().all(|endpoint| endpoint.protocol.transport.is_some())
                || Vocabulary::in_force().is(Word::Any, cell.as_str())
                || self.cells(Role::ListenerPorts).any(|(_, cell)| self.numbered_protocol(cell).is_some())
        };
        if stated.is_empty() && !empty() {
            self.scribe.anomaly(AnomalyKind::UnknownProtocol, cell.whole(), cell.as_str());
        }
        stated
    }

    /// "UDP 67:68" beside the port cell "67-68": the protocol cell states the row's ports once more, with their transports.
    fn restated_with_transports(&self, cell: &Mapped, parsed: &PortCell) -> Vec<Protocol> {
        let stated = numbers(cell);
        if stated.is_empty() || !self.cells(Role::ListenerPorts).any(|(_, ports)| numbers(ports) == stated) {
            return Vec::new();
        }
        let mut protocols: Vec<Protocol> = Vec::new();
        for protocol in parsed.endpoints.iter().map(|endpoint| &endpoint.protocol).filter(|found| found.transport.is_some()) {
            if !protocols.contains(protocol) {
                protocols.push(protocol.clone());
            }
        }
        protocols
    }

    /// Protocols without ports ("ICMP", "ESP"), in the protocol column or among ports: all that they carry is meant.
    pub(super) fn portless(&self, protocols: &[Protocol], cells: &[(Mapped, PortCell)]) -> Vec<(Mapped, PortCell)> {
        let none = cells.iter().all(|(_, parsed)| parsed.endpoints.is_empty());
        if !none && cells.iter().all(|(_, parsed)| parsed.protocols.is_empty()) {
            return Vec::new();
        }
        let column = self.cell(Role::Protocol).or_else(|| self.cell(Role::Application));
        let column = column.filter(|_| none).map(|cell| (cell.clone(), protocols.to_vec()));
        let repeated = |protocol: &Protocol| column.is_some() && protocols.contains(protocol);
        let within = cells.iter().map(|(cell, parsed)| {
            let own: Vec<Protocol> = parsed.protocols.iter().filter(|protocol| !repeated(protocol)).cloned().collect();
            (cell.clone(), own)
        });
        let stated = column.clone().into_iter().chain(within);
        stated.filter_map(|(cell, protocols)| Some((cell.clone(), ports::portless(&cell, &protocols)?))).collect()
    }

    /// Protocols without ports that the row's name states and nothing else ("All ICMP"), where the protocol column says "all" or
    /// nothing: groups of rules name them so.
    pub(super) fn portless_by_name(&self) -> Option<(Mapped, PortCell)> {
        let silent = |cell: &Mapped| Vocabulary::in_force().is(Word::Any, cell.as_str());
        if !self.cell(Role::Protocol).is_none_or(silent) {
            return None;
        }
        let mut names = self.cells(Role::Label).chain(self.cells(Role::Listener)).map(|(_, cell)| cell);
        names.find_map(|name| {
            let (mut stated, rest) = ports::parse_protocols(name);
            if stated.is_empty() {
                stated = all_of_protocols(&rest);
            }
            let portless = |protocol: &Protocol| protocol.transport.is_some_and(|transport| !transport.has_ports());
            let whole = !rest.has_words() && stated.iter().all(portless);
            Some((name.clone(), ports::portless(name, &stated).filter(|_| whole)?))
        })
    }

    /// All traffic: the protocol column says "all", and no other cell which ports.
    pub(super) fn all_traffic(&self) -> Option<(Mapped, PortCell)> {
        let cell = self.cell(Role::Protocol).filter(|cell| Vocabulary::in_force().is(Word::Any, cell.as_str()))?;
        Some((cell.clone(), ports::parse(cell)))
    }

    /// The protocol whose number stands in a port cell, beside "IP protocol" in the protocol column: the number is no port.
    pub(super) fn numbered_protocol(&self, cell: &Mapped) -> Option<PortCell> {
        self.cell(Role::Protocol).filter(|column| Vocabulary::in_force().is(Word::ProtocolNumber, column.as_str()))?;
        ports::portless(cell, &[protocol_number(cell)?])
    }

    /// Transports that a name states ("DNS (TCP and UDP)", "Syslog UDP") or a note begins with, where the row states none elsewhere.
    pub(super) fn named_transports(&self) -> Vec<Protocol> {
        let names = self.cells(Role::Label).chain(self.cells(Role::Listener));
        let named = names.map(|(_, cell)| ports::transports_of_name(cell));
        let notes = self.cells(Role::Notes).map(|(_, cell)| ports::transports_of_note(cell));
        named.chain(notes).find(|found| !found.is_empty()).unwrap_or_default()
    }

    /// Protocols of the port cell's lines, where the protocol cell has as many lines and each names some.
    pub(super) fn protocols_by_line(&self, ports: &Mapped) -> Vec<Vec<Protocol>> {
        let mut cells = self.cells(Role::Protocol);
        let (Some((_, cell)), None) = (cells.next(), cells.next()) else { return Vec::new() };
        if !cell.as_str().contains('\n') {
            return Vec::new();
        }
        let of = |text: &Mapped| ports::parse_protocols(text).0;
        if let (Some(named), Some(stated)) = (ports::numbered_lines(cell), ports::numbered_lines(ports)) {
            let mut of_items: BTreeMap<u32, Vec<Protocol>> = BTreeMap::new();
            named.iter().for_each(|line| of_items.entry(line.item).or_default().extend(of(&line.text)));
            return stated.iter().map(|line| of_items.get(&line.item).cloned().unwrap_or_default()).collect();
        }
        let (named, stated) = (cell.split('\n'), ports.split('\n'));
        let lines: Vec<Vec<Protocol>> = named.iter().map(of).collect();
        // Blank lines part groups of both in the same places.
        let alike = lines.iter().zip(&stated).all(|(line, stated)| line.is_empty() == stated.is_blank());
        if lines.len() > 1 && lines.len() == stated.len() && alike { lines } else { Vec::new() }
    }

    /// Ports that stand in the protocol column (`TCP/80, TCP/443`) of a row whose port column is empty.
    pub(super) fn ports_in_protocols(&self) -> Vec<(Mapped, PortCell)> {
        let cells = self.cells(Role::Protocol).map(|(_, cell)| (cell.clone(), ports::parse(cell)));
        let stated = |parsed: &PortCell| {
            parsed.is_clean() && parsed.endpoints.iter().all(|endpoint| endpoint.protocol.transport.is_some())
        };
        cells.filter(|(_, parsed)| stated(parsed)).collect()
    }

    /// A protocol column beside ports of both sides is about the connection, which has one transport at both ends.
    pub(super) fn transports_of_both(&self) -> Vec<Protocol> {
        let cells = self.cells(Role::Protocol);
        let stated = cells.flat_map(|(_, cell)| ports::parse_protocols(cell).0);
        let transports = stated.filter_map(|protocol| protocol.transport);
        let mut protocols: Vec<Protocol> = Vec::new();
        for transport in transports {
            let protocol = Protocol { transport: Some(transport), application: None };
            if !protocols.contains(&protocol) {
                protocols.push(protocol);
            }
        }
        protocols
    }
}

/// The numbers of a text, in order.
fn numbers(text: &Mapped) -> Vec<&str> {
    text.as_str().split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty()).collect()
}

/// A protocol cell that holds the number IANA gives the protocol.
fn protocol_number(cell: &Mapped) -> Option<Protocol> {
    let number = cell.as_str().trim().parse().ok()?;
    Protocol::numbered(&Vocabulary::in_force(), number)
}

/// "Both": what the other cells of a column of transports say one at a time.
fn both_transports(cell: &Mapped) -> Vec<Protocol> {
    let both = Vocabulary::in_force().is(Word::BothTransports, cell.as_str());
    let transports = [Transport::Tcp, Transport::Udp].into_iter().filter(|_| both);
    transports.map(|transport| Protocol { transport: Some(transport), application: None }).collect()
}

/// "All ICMP", "Any TCP": the protocols all of which are meant.
fn all_of_protocols(rest: &PortCell) -> Vec<Protocol> {
    let whole = |endpoint: &ports::ParsedEndpoint| endpoint.ports == Ports::Any && endpoint.protocol != Protocol::default();
    let all = rest.is_clean() && rest.endpoints.iter().all(whole);
    rest.endpoints.iter().filter(|_| all).map(|endpoint| endpoint.protocol.clone()).collect()
}

/// Adds a column's protocols to those of another: an application completes a transport, and the other way round.
fn combine(protocols: &mut Vec<Protocol>, stated: Vec<Protocol>) {
    for next in stated {
        let incomplete = protocols.iter_mut().find(|known| {
            known.transport.is_none() && next.application.is_none() || known.application.is_none() && next.transport.is_none()
        });
        match incomplete {
            Some(known) => {
                known.transport = known.transport.or(next.transport);
                known.application = known.application.take().or(next.application);
            }
            None => protocols.push(next),
        }
    }
}
