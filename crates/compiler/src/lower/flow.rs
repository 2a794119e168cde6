//! One data row as a flow: listener, ports, remote devices, direction, notes.

use portolan_model::Transport;

use super::endpoints::{self, Context, Found};
use super::footnotes::Footnotes;
use super::ports::{self, PortCell, Protocol};
use super::scribe::Scribe;
use super::table::Columns;
use super::{clean, direction, party};
use crate::ir::{AnomalyKind, Correction, DirectionFact, EndpointRole, Extra, Flow, Party, Role, Text};
use crate::read::{Cell, Cover, Row};
use crate::source::{Mapped, key_str};
use crate::vocabulary::{Vocabulary, Word};

/// What governs the row from above.
#[derive(Clone, Debug, Default)]
pub(super) struct Above {
    pub(super) section: Vec<Text>,
    /// The listener in force, for rows that leave it empty.
    pub(super) listener: Option<Party>,
    /// The protocol cell in force, for rows that leave it and all before it empty.
    pub(super) protocol: Option<Mapped>,
    /// The name that stands for the listener where the table has no such column.
    pub(super) heading: Option<Mapped>,
    /// Direction that a heading or caption gives.
    pub(super) direction: Option<portolan_model::Direction>,
    /// What errata correct in the section row.
    pub(super) corrections: Vec<Correction>,
    /// What they correct in the listener's cell, for rows that take it over.
    pub(super) listener_corrections: Vec<Correction>,
}

/// Lowers a data row. Rows without a listener take the one above, and say so.
pub(super) fn lower(scribe: &mut Scribe<'_>, footnotes: &mut Footnotes, columns: &Columns, row: &Row, above: &mut Above) -> Flow {
    let mut lowering = RowLowering { scribe, footnotes, columns, row, resolved: Vec::new() };
    let listener = lowering.listener(above);
    let remote = lowering.named(Role::Remote);
    let above_protocol = lowering.protocol_above(above);
    let (listens, arrow) = lowering.endpoints(EndpointRole::Listener, above_protocol.as_ref());
    let (remote_listens, _) = lowering.endpoints(EndpointRole::Remote, None);
    let direction = lowering.direction(above, arrow);
    let notes = lowering.notes();
    let extra = lowering.extra();
    let remotes = remote.as_ref().map_or_else(Vec::new, |text| lowering.devices(text));
    let above_protocol = above_protocol.or_else(|| lowering.cell(Role::Protocol));
    let footnotes = std::mem::take(&mut lowering.resolved);
    let remote = remote.map(|text| lowering.scribe.text(&text));
    if listener.is_none() && (!listens.is_empty() || !remote_listens.is_empty()) {
        lowering.scribe.anomaly(AnomalyKind::NamelessListener, row.span, "");
    }
    above.listener.clone_from(&listener);
    above.protocol = above_protocol;
    Flow {
        id: String::new(),
        section: above.section.clone(),
        listener,
        listens,
        remote,
        remotes,
        remote_listens,
        direction,
        notes,
        footnotes,
        extra,
        corrections: Vec::new(),
        place: scribe.place(row.span),
    }
}

struct RowLowering<'a, 'b> {
    scribe: &'a mut Scribe<'b>,
    footnotes: &'a mut Footnotes,
    columns: &'a Columns,
    row: &'a Row,
    /// Footnotes of the row as a whole.
    resolved: Vec<Text>,
}

impl RowLowering<'_, '_> {
    /// Cells of a role that state something, in column order.
    fn cells(&self, role: Role) -> Vec<(usize, &Mapped)> {
        let states = |cell: &Cell| matches!(cell.cover, Cover::Own | Cover::Above) && !cell.text.as_str().trim().is_empty();
        let cells = self.row.cells.iter().enumerate();
        cells
            .filter(|(index, cell)| self.columns.role(*index) == role && states(cell))
            .map(|(index, cell)| (index, &cell.text))
            .collect()
    }

    fn cell(&self, role: Role) -> Option<Mapped> {
        self.cells(role).first().map(|(_, text)| (*text).clone())
    }

    /// A name without its footnote marks, which are resolved for the row.
    fn named(&mut self, role: Role) -> Option<Mapped> {
        let cell = self.cell(role)?;
        let (name, marks) = clean::take_marks(&cell, true);
        self.footnote_marks(&marks, &name);
        Some(name)
    }

    fn footnote_marks(&mut self, marks: &[Mapped], word: &Mapped) {
        for mark in marks {
            let text = endpoints::resolve(self.scribe, self.footnotes, mark, word, &self.columns.marked_words);
            self.resolved.extend(text);
        }
    }

    fn listener(&mut self, above: &Above) -> Option<Party> {
        if let Some(name) = self.named(Role::Listener) {
            let text = self.scribe.text(&name);
            return Some(party::party(text, None));
        }
        if let Some(party) = &above.listener
            && self.columns.has(Role::Listener)
        {
            let from = party.inherited_from.clone().unwrap_or_else(|| party.name.place.clone());
            return Some(Party { inherited_from: Some(from), ..party.clone() });
        }
        let heading = above.heading.as_ref()?;
        let text = self.scribe.text(heading);
        let from = text.place.clone();
        Some(party::party(text, Some(from)))
    }

    /// The protocol cell above, for a row whose own is empty with all before it: what is left of merged cells.
    fn protocol_above(&self, above: &Above) -> Option<Mapped> {
        let (index, _) = self.columns.first(Role::Protocol)?;
        let left = self.row.cells.get(..=index)?;
        let empty = |cell: &Cell| cell.cover == Cover::Own && cell.text.as_str().trim().is_empty();
        left.iter().all(empty).then(|| above.protocol.clone()).flatten()
    }

    fn endpoints(&mut self, role: EndpointRole, above: Option<&Mapped>) -> (Vec<crate::ir::Endpoint>, Option<ports::Arrow>) {
        let listener = role == EndpointRole::Listener;
        let mut protocols = if listener { self.protocols() } else { self.transports_of_both() };
        if let Some(cell) = above {
            protocols = ports::parse_protocols(cell).0;
        }
        let mut cells: Vec<(Mapped, PortCell)> = Vec::new();
        let column = if listener { Role::ListenerPorts } else { Role::RemotePorts };
        cells.extend(self.cells(column).into_iter().map(|(_, cell)| (cell.clone(), ports::parse(cell))));
        if listener {
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
            cells.extend(self.portless(&protocols, &cells));
        }
        let label = if listener { self.cell(Role::Label) } else { None };
        let condition = self.cell(Role::Condition);
        let several = cells.len() > 1;
        let (mut endpoints, mut arrow) = (Vec::new(), None);
        for (cell, parsed) in cells {
            let heading = if several { self.columns.condition_of(&cell, self.row) } else { None };
            self.report_protocols(&parsed, &cell, &protocols, above);
            let lines = if listener { self.protocols_by_line(&cell) } else { Vec::new() };
            let context = Context {
                pairwise: protocols.len() > 1 && protocols.len() == parsed.endpoints.len() && cell.as_str().contains('\n'),
                lines,
                protocols: protocols.clone(),
                label: label.as_ref(),
                condition: condition.as_ref().or(heading.as_ref()),
                marked_words: &self.columns.marked_words,
            };
            let found: Found = endpoints::lower(self.scribe, self.footnotes, &cell, parsed, role, &context);
            self.resolved.extend(found.footnotes);
            endpoints.extend(found.endpoints);
            arrow = arrow.or(found.arrow);
        }
        (endpoints, arrow)
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
        let cells: Vec<(Role, Mapped)> =
            roles.iter().flat_map(|role| self.cells(*role).into_iter().map(|(_, cell)| (*role, cell.clone()))).collect();
        let mut protocols: Vec<Protocol> = Vec::new();
        for (role, cell) in cells {
            let (mut stated, rest) = ports::parse_protocols(&cell);
            if stated.is_empty() && role == Role::Protocol {
                stated.extend(protocol_number(&cell));
            }
            // A transport that is printed wins over one that the application only implies.
            if role == Role::Application && protocols.iter().any(|protocol| protocol.transport.is_some()) {
                stated.iter_mut().filter(|next| next.application.is_some()).for_each(|next| next.transport = None);
            }
            self.footnote_marks(&rest.marks, &cell);
            let vocabulary = Vocabulary::in_force();
            let empty = rest.none
                || rest.is_clean() && rest.endpoints.iter().all(|endpoint| endpoint.protocol.transport.is_some())
                || vocabulary.is(Word::Any, cell.as_str());
            if stated.is_empty() && !empty {
                self.scribe.anomaly(AnomalyKind::UnknownProtocol, cell.whole(), cell.as_str());
            }
            combine(&mut protocols, stated);
        }
        protocols
    }

    /// Protocols without ports ("ICMP", "ESP"), in the protocol column or among ports: all that they carry is meant.
    fn portless(&self, protocols: &[Protocol], cells: &[(Mapped, PortCell)]) -> Vec<(Mapped, PortCell)> {
        let none = cells.iter().all(|(_, parsed)| parsed.endpoints.is_empty());
        let columns = [Role::Protocol, Role::Application].into_iter().flat_map(|role| self.cells(role));
        let column = columns.map(|(_, cell)| cell.clone()).next();
        let column = column.filter(|_| none).map(|cell| (cell, protocols.to_vec()));
        let within = cells.iter().map(|(cell, parsed)| (cell.clone(), parsed.protocols.clone()));
        let stated = column.into_iter().chain(within);
        stated.filter_map(|(cell, protocols)| Some((cell.clone(), ports::portless(&cell, &protocols)?))).collect()
    }

    /// Transports that a name ends with in brackets, where the row states none elsewhere: "DNS (TCP and UDP)", "(TCP only)".
    fn named_transports(&self) -> Vec<Protocol> {
        let names = self.cells(Role::Label).into_iter().chain(self.cells(Role::Listener));
        names.map(|(_, cell)| ports::bracketed_transports(cell)).find(|found| !found.is_empty()).unwrap_or_default()
    }

    /// Protocols of the port cell's lines, where the protocol cell has as many lines and each names some.
    fn protocols_by_line(&self, ports: &Mapped) -> Vec<Vec<Protocol>> {
        let [(_, cell)] = self.cells(Role::Protocol)[..] else { return Vec::new() };
        let lines: Vec<Vec<Protocol>> = cell.split('\n').iter().map(|line| ports::parse_protocols(line).0).collect();
        let fits = lines.len() > 1 && lines.len() == ports.split('\n').len() && lines.iter().all(|line| !line.is_empty());
        if fits { lines } else { Vec::new() }
    }

    /// Ports that stand in the protocol column (`TCP/80, TCP/443`) of a row whose port column is empty.
    fn ports_in_protocols(&self) -> Vec<(Mapped, PortCell)> {
        let cells = self.cells(Role::Protocol).into_iter().map(|(_, cell)| (cell.clone(), ports::parse(cell)));
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
        let stated = cells.iter().flat_map(|(_, cell)| ports::parse_protocols(cell).0);
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
        let parsed = |cell: &Option<Mapped>| cell.as_ref().map(ports::parse).unwrap_or_default();
        let joined = endpoints::joined_range(parsed(&start), parsed(&end));
        Some((start.or(end)?, joined))
    }

    /// Columns of one transport: their ports, or a yes for the row's ports.
    fn transport_columns(&mut self, protocols: &mut Vec<Protocol>, cells: &mut Vec<(Mapped, PortCell)>) {
        let vocabulary = Vocabulary::in_force();
        for (role, transport) in [(Role::Tcp, Transport::Tcp), (Role::Udp, Transport::Udp)] {
            let Some(cell) = self.cell(role).or_else(|| self.spanned_answer(role)) else { continue };
            let (named, rest) = ports::parse_protocols(&cell);
            let names_itself =
                matches!(named.as_slice(), [Protocol { transport: Some(named), application: None }] if *named == transport);
            if vocabulary.is(Word::Yes, cell.as_str()) || names_itself && rest.endpoints.is_empty() && rest.leftovers.is_empty() {
                protocols.push(Protocol { transport: Some(transport), application: None });
            } else if !vocabulary.is(Word::No, cell.as_str()) {
                let parsed = endpoints::with_transport(endpoints::without_names(ports::parse(&cell), &cell), transport);
                cells.push((cell, parsed));
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

    fn direction(&mut self, above: &Above, arrow: Option<ports::Arrow>) -> DirectionFact {
        let Some(cell) = self.cell(Role::Direction) else {
            if let Some((index, _)) = self.columns.first(Role::Direction)
                && let Some(cell) = self.row.cells.get(index)
            {
                self.scribe.anomaly(AnomalyKind::EmptyDirection, cell.text.whole(), "");
            }
            let named = || {
                self.cells(Role::Label)
                    .iter()
                    .chain(&self.cells(Role::Listener))
                    .find_map(|(_, text)| direction::at_end(text.as_str()))
            };
            let understood = arrow.map(direction::drawn).or_else(named).or(above.direction);
            return DirectionFact { printed: None, understood };
        };
        let understood = direction::understand(cell.as_str()).or_else(|| self.arrow_between(&cell));
        if understood.is_none() {
            self.scribe.anomaly(AnomalyKind::UnknownDirection, cell.whole(), cell.as_str());
        }
        DirectionFact { printed: Some(self.scribe.text(&cell)), understood }
    }

    /// An arrow in the direction's column, where both parties have theirs.
    fn arrow_between(&self, cell: &Mapped) -> Option<portolan_model::Direction> {
        let (listener, _) = self.columns.first(Role::Listener)?;
        let (remote, _) = self.columns.first(Role::Remote)?;
        Some(direction::between(direction::arrow(cell)?, listener < remote))
    }

    fn notes(&mut self) -> Vec<Text> {
        let cells: Vec<Mapped> = self.cells(Role::Notes).into_iter().map(|(_, cell)| cell.clone()).collect();
        let mut notes = Vec::new();
        for cell in cells {
            let (text, marks) = clean::take_marks(&cell, false);
            self.footnote_marks(&marks, &text);
            notes.push(self.scribe.text(&text));
        }
        notes
    }

    fn extra(&mut self) -> Vec<Extra> {
        let mut extra = Vec::new();
        for role in [Role::Extra, Role::SourcePorts] {
            let cells: Vec<(usize, Mapped)> = self.cells(role).into_iter().map(|(index, cell)| (index, cell.clone())).collect();
            for (index, cell) in cells {
                extra.push(Extra { heading: self.columns.heading(index), text: self.scribe.text(&cell) });
            }
        }
        extra
    }

    /// The single devices of a remote cell: its blocks, or the names that document.toml lists, if they fill the cell.
    fn devices(&mut self, cell: &Mapped) -> Vec<Party> {
        let blocks: Vec<Mapped> = cell.split('\n').iter().map(Mapped::trimmed).filter(|block| !block.is_empty()).collect();
        let mut devices = Vec::new();
        for block in blocks {
            for device in split_devices(&block, &self.scribe.input.devices) {
                let text = self.scribe.text(&device);
                devices.push(party::party(text, None));
            }
        }
        devices
    }
}

/// A protocol cell that holds the number IANA gives the protocol.
fn protocol_number(cell: &Mapped) -> Option<Protocol> {
    let number = cell.as_str().trim().parse().ok()?;
    let transport = Vocabulary::in_force().numbered_transport(number)?;
    Some(Protocol { transport: Some(transport), application: None })
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

/// Cuts a cell into the listed names, if they fill it wholly; longest names are tried first.
fn split_devices(block: &Mapped, names: &[String]) -> Vec<Mapped> {
    let mut parts = Vec::new();
    let mut rest = block.clone();
    while !rest.is_empty() {
        let found = names.iter().find_map(|name| prefix_length(rest.as_str(), &key_str(name)));
        let Some(length) = found else { return vec![block.clone()] };
        parts.push(rest.slice(0..length));
        rest = rest.slice(length..rest.as_str().len()).trimmed();
    }
    if parts.is_empty() { vec![block.clone()] } else { parts }
}

/// Length of the beginning of the text whose key is the given one, if a blank or the end follows.
fn prefix_length(text: &str, key: &str) -> Option<usize> {
    let ends = text.char_indices().map(|(at, character)| at + character.len_utf8());
    ends.filter(|end| text[*end..].starts_with([' ', '\u{3000}']) || *end == text.len()).find(|end| key_str(&text[..*end]) == key)
}
