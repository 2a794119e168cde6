//! The ports of a row: what its port columns, protocol columns and answers state together.
//!
//! In: a row being lowered. Out: its endpoints, and what they leave doubtful as anomalies. Deliberately not here: names,
//! directions and notes (`flow`), what one port cell makes of its context (`endpoints`).

use portolan_model::{Ports, Transport};

use super::endpoints::{self, Context, Found};
use super::flow::RowLowering;
use super::governing;
use super::ports::{self, PortCell, Protocol};
use super::roles;
use crate::ir::{AnomalyKind, EndpointRole, Role};
use crate::read::Cover;
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

impl<'a> RowLowering<'a, '_> {
    pub(super) fn endpoints(
        &mut self,
        role: EndpointRole,
        above: Option<&Mapped>,
        governing: Option<&Mapped>,
    ) -> (Vec<crate::ir::Endpoint>, Option<ports::Arrow>) {
        let listener = role == EndpointRole::Listener;
        if !listener && self.cell(Role::RemotePorts).is_none() {
            return (Vec::new(), None);
        }
        let mut protocols = if listener { self.protocols() } else { self.transports_of_both() };
        if let Some(cell) = above {
            protocols = ports::parse_protocols(cell).0;
        }
        // Nearly all rows have one port cell, and a list that grows makes room for more at once.
        let mut cells: Vec<(Mapped, PortCell)> = Vec::with_capacity(1);
        let column = if listener { Role::ListenerPorts } else { Role::RemotePorts };
        for (index, cell) in self.cells(column) {
            let sentences = self.columns.holds_sentences(index);
            let numbered = self.numbered_protocol(cell).filter(|_| listener);
            let read = || if sentences { self.in_sentences(cell) } else { types_or_ports(cell, &protocols) };
            cells.push((cell.clone(), numbered.unwrap_or_else(read)));
        }
        if listener {
            let named: Vec<_> = self.cells(Role::Listener).filter(|(index, _)| self.columns.holds_sentences(*index)).collect();
            cells.extend(named.into_iter().map(|(_, cell)| (cell.clone(), self.in_sentences(cell))));
            cells.extend(self.range());
            self.transport_columns(&mut protocols, &mut cells);
            if cells.iter().all(|(_, parsed)| parsed.endpoints.is_empty()) {
                cells.extend(self.ports_in_protocols());
            }
            if cells.iter().all(|(_, parsed)| parsed.none)
                && let Some(instead) = self.ports_instead()
            {
                cells = vec![instead];
            }
            if protocols.is_empty() {
                protocols = self.named_transports();
            }
            if protocols.is_empty() {
                protocols = self.cell(Role::Direction).map(governing::transports).unwrap_or_default();
            }
            cells.extend(self.portless(&protocols, &cells));
            if cells.iter().all(|(_, parsed)| parsed.endpoints.is_empty()) {
                name_ports(&mut cells);
            }
        }
        self.take_from_above(&mut protocols, governing);
        let label = if listener { self.cell(Role::Label) } else { None };
        let condition = self.denied().or_else(|| self.cell(Role::Condition).cloned());
        let several = cells.len() > 1;
        let (mut endpoints, mut arrow): (Vec<crate::ir::Endpoint>, _) = (Vec::new(), None);
        for (cell, parsed) in cells {
            let heading = if several { self.columns.condition_of(&cell, self.row) } else { None };
            self.report_protocols(&parsed, &cell, &protocols, above);
            let lines = if listener { self.protocols_by_line(&cell) } else { Vec::new() };
            let context = Context {
                pairwise: protocols.len() > 1 && protocols.len() == parsed.endpoints.len() && cell.as_str().contains('\n'),
                lines,
                alone: !several && parsed.endpoints.len() == 1,
                protocols: &protocols,
                label,
                condition: condition.as_ref().or(heading.as_ref()),
                direction: self.columns.direction_of(&cell, self.row),
                marked_words: &self.columns.marked_words,
            };
            let found: Found = endpoints::lower(self.scribe, self.footnotes, &cell, parsed, role, &context);
            self.resolved.extend(found.footnotes);
            arrow = arrow.or(found.arrow);
            if endpoints.is_empty() {
                endpoints = found.endpoints;
            } else {
                endpoints.extend(found.endpoints);
            }
        }
        // A list that grows makes room for more; nearly all rows have one endpoint, and endpoints are large.
        endpoints.shrink_to_fit();
        (endpoints, arrow)
    }

    /// What stands above the table states the transport of a row whose cells name none: of known applications too. A protocol cell
    /// that states something else is no reason to take it.
    fn take_from_above(&self, protocols: &mut Vec<Protocol>, governing: Option<&Mapped>) {
        let silent = || [Role::Protocol, Role::Tcp, Role::Udp].into_iter().all(|role| self.cell(role).is_none());
        let open = |protocol: &Protocol| protocol.transport.is_none();
        if protocols.is_empty() && silent() {
            *protocols = governing.map(governing::transports).unwrap_or_default();
        } else if let (true, Some(above)) = (protocols.iter().all(open), governing) {
            let transports = governing::transports(above);
            let over = |application: Protocol| {
                transports.iter().map(move |above| Protocol { transport: above.transport, ..application.clone() })
            };
            *protocols = std::mem::take(protocols).into_iter().flat_map(over).collect();
        }
    }

    /// The cell that forbids the traffic of the row, where a column says what becomes of it: "Deny", "拒否".
    pub(super) fn denied(&self) -> Option<Mapped> {
        let cells = self.columns.actions.iter().filter_map(|index| self.row.cells.get(*index));
        cells.map(|cell| &cell.text).find(|text| roles::action(text) == Some(Word::Deny)).map(Mapped::trimmed)
    }

    /// Ports that sentences name; they may say anything of them.
    fn in_sentences(&mut self, cell: &Mapped) -> PortCell {
        let parsed = ports::in_sentences(cell);
        if !parsed.endpoints.is_empty() {
            self.scribe.anomaly(AnomalyKind::PortsInSentences, cell.whole(), "");
        }
        parsed
    }

    /// Ports that nobody is to open: `stated`, the row states some.
    pub(super) fn report_denied(&mut self, stated: bool) {
        if let Some(cell) = self.denied().filter(|_| stated) {
            self.scribe.anomaly(AnomalyKind::DeniedTraffic, cell.whole(), "");
        }
    }

    /// Protocols that were taken from above, or that may belong to one port each.
    fn report_protocols(&mut self, parsed: &PortCell, cell: &Mapped, protocols: &[Protocol], above: Option<&Mapped>) {
        let bare = |found: &&ports::ParsedEndpoint| found.protocol.transport.is_none();
        let stated = parsed.endpoints.iter().filter(bare).count();
        if let Some(above) = above.filter(|_| stated > 0) {
            self.scribe.anomaly(AnomalyKind::InheritedTransport, cell.whole(), above.as_str());
        }
        let transports = protocols.iter().filter(|protocol| protocol.transport.is_some()).count();
        if transports > 1 && transports == stated && !cell.as_str().contains('\n') {
            let names = self.cell(Role::Protocol).map_or_else(String::new, |cell| cell.as_str().to_owned());
            self.scribe.anomaly(AnomalyKind::AmbiguousPairing, cell.whole(), names);
        }
        let silent = parsed.endpoints.is_empty() && parsed.leftovers.is_empty() && parsed.protocols.is_empty();
        if silent && !parsed.none && !cell.as_str().trim().is_empty() && parsed.marks.is_empty() {
            self.scribe.anomaly(AnomalyKind::UnreadPorts, cell.whole(), "");
        }
    }

    /// Protocols of the protocol columns; words that are none are reported.
    fn protocols(&mut self) -> Vec<Protocol> {
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
    fn stated_protocols(&mut self, role: Role, cell: &Mapped) -> Vec<Protocol> {
        let (mut stated, rest) = ports::parse_protocols(cell);
        if !stated.is_empty() && rest.marks.is_empty() && !rest.has_words() {
            self.scribe.protocols.insert(cell.as_str().to_owned(), stated.clone());
        }
        if stated.is_empty() && role == Role::Protocol {
            stated.extend(protocol_number(cell));
            stated.extend(both_transports(cell));
            stated.extend(all_of_protocols(&rest));
        }
        self.footnote_marks(&rest.marks, cell);
        let empty = || {
            rest.none
                || rest.is_clean() && rest.endpoints.iter().all(|endpoint| endpoint.protocol.transport.is_some())
                || Vocabulary::in_force().is(Word::Any, cell.as_str())
                || self.cells(Role::ListenerPorts).any(|(_, cell)| self.numbered_protocol(cell).is_some())
        };
        if stated.is_empty() && !empty() {
            self.scribe.anomaly(AnomalyKind::UnknownProtocol, cell.whole(), cell.as_str());
        }
        stated
    }

    /// Protocols without ports ("ICMP", "ESP"), in the protocol column or among ports: all that they carry is meant.
    fn portless(&self, protocols: &[Protocol], cells: &[(Mapped, PortCell)]) -> Vec<(Mapped, PortCell)> {
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

    /// The protocol whose number stands in a port cell, beside "IP protocol" in the protocol column: the number is no port.
    fn numbered_protocol(&self, cell: &Mapped) -> Option<PortCell> {
        self.cell(Role::Protocol).filter(|column| Vocabulary::in_force().is(Word::ProtocolNumber, column.as_str()))?;
        ports::portless(cell, &[protocol_number(cell)?])
    }

    /// Transports that a name states ("DNS (TCP and UDP)", "Syslog UDP") or a note begins with, where the row states none elsewhere.
    fn named_transports(&self) -> Vec<Protocol> {
        let names = self.cells(Role::Label).chain(self.cells(Role::Listener));
        let named = names.map(|(_, cell)| ports::transports_of_name(cell));
        let notes = self.cells(Role::Notes).map(|(_, cell)| ports::transports_of_note(cell));
        named.chain(notes).find(|found| !found.is_empty()).unwrap_or_default()
    }

    /// Protocols of the port cell's lines, where the protocol cell has as many lines and each names some.
    fn protocols_by_line(&self, ports: &Mapped) -> Vec<Vec<Protocol>> {
        let mut cells = self.cells(Role::Protocol);
        let (Some((_, cell)), None) = (cells.next(), cells.next()) else { return Vec::new() };
        if !cell.as_str().contains('\n') {
            return Vec::new();
        }
        let lines: Vec<Vec<Protocol>> = cell.split('\n').iter().map(|line| ports::parse_protocols(line).0).collect();
        let fits = lines.len() > 1 && lines.len() == ports.split('\n').len() && lines.iter().all(|line| !line.is_empty());
        if fits { lines } else { Vec::new() }
    }

    /// Ports that stand in the protocol column (`TCP/80, TCP/443`) of a row whose port column is empty.
    fn ports_in_protocols(&self) -> Vec<(Mapped, PortCell)> {
        let cells = self.cells(Role::Protocol).map(|(_, cell)| (cell.clone(), ports::parse(cell)));
        let stated = |parsed: &PortCell| {
            parsed.is_clean() && parsed.endpoints.iter().all(|endpoint| endpoint.protocol.transport.is_some())
        };
        cells.filter(|(_, parsed)| stated(parsed)).collect()
    }

    /// Ports of a row that has no digit template, from the column beside.
    fn ports_instead(&self) -> Option<(Mapped, PortCell)> {
        let cells = self.columns.instead().filter_map(|index| self.row.cells.get(index));
        let parsed = cells.map(|cell| (cell.text.clone(), ports::parse(&cell.text)));
        parsed.into_iter().find(|(_, parsed)| parsed.is_clean())
    }

    /// A protocol column beside ports of both sides is about the connection, which has one transport at both ends.
    fn transports_of_both(&self) -> Vec<Protocol> {
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

    fn range(&mut self) -> Option<(Mapped, PortCell)> {
        let start = self.cell(Role::RangeStart);
        let end = self.cell(Role::RangeEnd);
        let cell = start.or(end)?.clone();
        let parsed = |cell: Option<&Mapped>| cell.map(ports::parse).unwrap_or_default();
        Some((cell, endpoints::joined_range(parsed(start), parsed(end))))
    }

    /// Columns of one transport: their ports, or a yes for the row's ports.
    fn transport_columns(&mut self, protocols: &mut Vec<Protocol>, cells: &mut Vec<(Mapped, PortCell)>) {
        let columns = [(Role::Tcp, Transport::Tcp), (Role::Udp, Transport::Udp)];
        for (role, transport) in columns.into_iter().filter(|(role, _)| self.columns.has(*role)) {
            let stated: Vec<Mapped> = self.cells(role).map(|(_, cell)| cell.clone()).collect();
            let spanned = if stated.is_empty() { self.spanned_answer(role) } else { None };
            for cell in stated.into_iter().chain(spanned) {
                if says_yes(&cell, transport) {
                    protocols.push(Protocol { transport: Some(transport), application: None });
                } else if !Vocabulary::in_force().is(Word::No, cell.as_str()) {
                    let parsed = endpoints::with_transport(endpoints::without_names(ports::parse(&cell), &cell), transport);
                    cells.push((cell, parsed));
                }
            }
        }
    }

    /// The answer of a cell that reaches over the columns of several transports.
    fn spanned_answer(&self, role: Role) -> Option<Mapped> {
        let transport = |index: usize| matches!(self.columns.role(index), Role::Tcp | Role::Udp);
        let (index, _) = self.columns.first(role)?;
        let cell = self.row.cells.get(index).filter(|cell| cell.cover == Cover::Left)?;
        (index > 0 && transport(index - 1) && Vocabulary::in_force().is(Word::Yes, cell.text.as_str())).then(|| cell.text.clone())
    }
}

/// Whether a cell below one transport says that it holds: "yes", or the transport once more.
fn says_yes(cell: &Mapped, transport: Transport) -> bool {
    let (named, rest) = ports::parse_protocols(cell);
    let itself = matches!(named.as_slice(), [Protocol { transport: Some(named), application: None }] if *named == transport);
    Vocabulary::in_force().is(Word::Yes, cell.as_str()) || itself && rest.endpoints.is_empty() && rest.leftovers.is_empty()
}

/// What a port cell states; where the grammar finds no port in it, what its sentences name with a transport. What was not
/// understood stays so, and is said.
fn read(cell: &Mapped) -> PortCell {
    let mut parsed = ports::parse(cell);
    if parsed.endpoints.is_empty() && !parsed.leftovers.is_empty() {
        parsed.endpoints = ports::mentioned(cell);
    }
    parsed
}

/// A port cell that names applications and nothing else ("RPC") states a port by its name.
fn name_ports(cells: &mut [(Mapped, PortCell)]) {
    let names_only = |parsed: &PortCell| {
        let applications = parsed.protocols.iter().all(|protocol| protocol.application.is_some());
        !parsed.protocols.is_empty() && applications && parsed.leftovers.is_empty() && parsed.remarks.is_empty()
    };
    for (cell, parsed) in cells.iter_mut().filter(|(_, parsed)| names_only(parsed)) {
        parsed.endpoints = vec![ports::named(cell, &parsed.protocols[0])];
    }
}

/// A port cell beside protocols that carry no ports: its numbers are types and codes ("8/0" of ICMP), and no ports.
fn types_or_ports(cell: &Mapped, protocols: &[Protocol]) -> PortCell {
    let parsed = read(cell);
    let portless = |protocol: &Protocol| protocol.transport.is_some_and(|transport| !transport.has_ports());
    let bare = parsed.endpoints.iter().all(|endpoint| endpoint.protocol == Protocol::default());
    if !parsed.is_clean() || !bare || protocols.is_empty() || !protocols.iter().all(portless) {
        return parsed;
    }
    let numbered = parsed.endpoints.iter().any(|endpoint| matches!(endpoint.ports, Ports::Interval(_)));
    let Some(mut whole) = ports::portless(cell, protocols) else { return parsed };
    for endpoint in whole.endpoints.iter_mut().filter(|_| numbered) {
        endpoint.label = Some(cell.trimmed());
    }
    whole
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
