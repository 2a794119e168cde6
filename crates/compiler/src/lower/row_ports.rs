//! The ports of a row: what its port columns, protocol columns and answers state together.
//!
//! In: a row being lowered. Out: its endpoints, and what they leave doubtful as anomalies. Deliberately not here: names,
//! directions and notes (`flow`), protocols (`row_protocols`), what one port cell makes of its context (`endpoints`).

use std::collections::BTreeSet;

use portolan_model::{Ports, Transport};

use super::endpoints::{self, Context, Found};
use super::flow::RowLowering;
use super::ports::{self, PortCell, Protocol};
use super::roles;
use super::sentences;
use crate::ir::{AnomalyKind, Endpoint, EndpointRole, Role};
use crate::read::Cover;
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

impl<'a> RowLowering<'a, '_> {
    pub(super) fn endpoints(
        &mut self,
        role: EndpointRole,
        above: Option<&Mapped>,
        governing: Option<&Mapped>,
    ) -> (Vec<Endpoint>, Option<ports::Arrow>) {
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
            let ranges = if self.columns.parts_ranges_by_slashes(index) { ports::ranges_over_slashes(cell) } else { None };
            let cell = ranges.as_ref().unwrap_or(cell);
            let read = || if sentences { self.in_sentences(cell) } else { types_or_ports(cell, &protocols) };
            let parsed = numbered.unwrap_or_else(read);
            let parsed = self.assigned_in_words(cell, parsed);
            cells.push((cell.clone(), self.said_in_bracket(cell, parsed)));
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
                protocols = self.cell(Role::Direction).map(sentences::transports).unwrap_or_default();
            }
            cells.extend(self.portless(&protocols, &cells));
            if cells.iter().all(|(_, parsed)| parsed.none || parsed.endpoints.is_empty() && !parsed.has_words()) {
                cells.extend(self.portless_by_name().or_else(|| self.all_traffic()));
            }
            if cells.iter().all(|(_, parsed)| parsed.endpoints.is_empty()) {
                name_ports(&mut cells);
            }
        }
        self.take_from_above(&mut protocols, governing);
        let label = if listener && !self.label_listens { self.cell(Role::Label) } else { None };
        let condition = self.denied().or_else(|| self.cell(Role::Condition).cloned());
        // A cell may hold ports and protocols that have none.
        let several = cells.iter().any(|(cell, _)| cell.whole() != cells[0].0.whole());
        let (mut endpoints, mut arrow): (Vec<Endpoint>, _) = (Vec::new(), None);
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

    /// The cell that forbids the traffic of the row, where a column says what becomes of it ("Deny", "拒否"), or what forbids that of
    /// the whole table.
    pub(super) fn denied(&self) -> Option<Mapped> {
        let cells = self.columns.actions.iter().filter_map(|index| self.row.cells.get(*index));
        let own = cells.map(|cell| &cell.text).find(|text| roles::order(text) == Some(Word::Deny));
        own.or(self.columns.denied_above.as_ref()).map(Mapped::trimmed)
    }

    /// Ports that sentences name; they may say anything of them. What they speak of and is not read is told.
    fn in_sentences(&mut self, cell: &Mapped) -> PortCell {
        let parsed = ports::in_sentences(cell);
        let stated: BTreeSet<_> = parsed.endpoints.iter().map(|endpoint| &endpoint.ports).collect();
        for mention in ports::said(cell).iter().filter(|mention| !stated.contains(&mention.ports)) {
            self.scribe.anomaly(AnomalyKind::UnreadPorts, mention.span, "");
        }
        if !parsed.endpoints.is_empty() {
            self.scribe.anomaly(AnomalyKind::PortsInSentences, cell.whole(), "");
        }
        parsed
    }

    /// "The TCP port is a dynamic port determined at start": a sentence without numbers that says who assigns the port.
    fn assigned_in_words(&mut self, cell: &Mapped, parsed: PortCell) -> PortCell {
        let (vocabulary, text) = (Vocabulary::in_force(), cell.as_str());
        let says = |word| vocabulary.contains(word, text);
        let silent = parsed.endpoints.is_empty() && !parsed.none && !text.bytes().any(|byte| byte.is_ascii_digit());
        let assigned = silent && says(Word::PortNouns) && says(Word::Dynamic);
        // A dash says that there is none, but not among words.
        let denied = vocabulary.contains_long(Word::None, text) || [Word::Deny, Word::Unused, Word::Except].into_iter().any(says);
        if !assigned || denied {
            return parsed;
        }
        self.scribe.anomaly(AnomalyKind::PortsInSentences, cell.whole(), "");
        ports::dynamic(cell, sentences::transports(cell))
    }

    /// Ports that a bracket names behind words which stand for one, where the grammar understood neither.
    fn said_in_bracket(&mut self, cell: &Mapped, parsed: PortCell) -> PortCell {
        let silent = parsed.endpoints.is_empty() && !parsed.leftovers.is_empty();
        let Some(named) = Some(cell).filter(|_| silent).and_then(ports::named_with_bracket) else { return parsed };
        self.scribe.anomaly(AnomalyKind::PortsInSentences, cell.whole(), "");
        named
    }

    /// Ports of a row that states none in its port columns, but in a cell of another: the cells may have moved.
    pub(super) fn report_displaced(&mut self) {
        let displaced = |cell: &Mapped| {
            let parsed = ports::parse(cell);
            let led = leads_with_a_number(cell.as_str().trim());
            let named = |found: &ports::ParsedEndpoint| {
                let named = led || found.protocol != Protocol::default() && found.label.is_none();
                matches!(found.ports, Ports::Interval(_)) && named
            };
            parsed.is_clean() && parsed.endpoints.iter().all(named)
        };
        let empty = self.columns.has(Role::ListenerPorts) && self.cell(Role::ListenerPorts).is_none();
        let cells = [Role::Notes, Role::Extra, Role::Condition].into_iter().flat_map(|role| self.cells(role));
        for (_, cell) in cells.filter(|(_, cell)| empty && displaced(cell)).collect::<Vec<_>>() {
            self.scribe.anomaly(AnomalyKind::UnreadPorts, cell.whole(), "");
        }
    }

    /// A transport beside an empty port cell, or in a table that has no such cells, of a row that states no ports: `stated`, it does.
    pub(super) fn report_missing_ports(&mut self, stated: bool) {
        if stated || self.columns.of_list {
            return;
        }
        let cell = self.columns.first(Role::ListenerPorts).map(|(index, _)| self.row.cells.get(index));
        let empty = cell.is_none_or(|cell| cell.is_some_and(|cell| cell.cover == Cover::Own && cell.text.is_blank()));
        let protocol = self.cell(Role::Protocol).filter(|cell| empty && ports::names_transport(cell));
        if let Some(protocol) = protocol {
            self.scribe.anomaly(AnomalyKind::MissingPorts, protocol.whole(), "");
        }
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

    /// Ports of a row that has no digit template, from the column beside.
    fn ports_instead(&self) -> Option<(Mapped, PortCell)> {
        let cells = self.columns.instead().filter_map(|index| self.row.cells.get(index));
        let parsed = cells.map(|cell| (cell.text.clone(), ports::parse(&cell.text)));
        parsed.into_iter().find(|(_, parsed)| parsed.is_clean())
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

/// Whether a text is a number of three digits or more that stands alone or leads to words: "8102: WCF".
fn leads_with_a_number(text: &str) -> bool {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = text[digits..].trim_start();
    (3..=5).contains(&digits) && (rest.is_empty() || rest.starts_with([':', '：', '/']))
}
