//! One data row as a flow: listener, ports, remote devices, direction, notes.
//!
//! In: a row whose columns are judged, and what governs it from above. Out: a [`Flow`], footnote marks resolved, and what is
//! doubtful as anomalies. Deliberately not here: the row's ports (`row_ports`), what the grammar makes of a port cell (`ports`),
//! the flow's id (`ids`).

use portolan_model::Direction;

use super::arrowed::{self, Parties};
use super::columns::Columns;
use super::endpoints;
use super::footnotes::Footnotes;
use super::ledger;
use super::ports;
use super::scribe::Scribe;
use super::{clean, direction, governing, party, worded_ends};
use crate::ir::{AnomalyKind, Correction, DirectionFact, Endpoint, EndpointRole, Extra, Flow, Party, Role, Text};
use crate::read::{Cell, Cover, Row};
use crate::source::{Mapped, key_str};

/// What governs the row from above.
#[derive(Clone, Debug, Default)]
pub(super) struct Above {
    pub(super) section: Vec<Text>,
    /// The listener in force, for rows that leave it empty.
    pub(super) listener: Option<Party>,
    /// The protocol cell in force, for rows that leave it and all before it empty.
    pub(super) protocol: Option<Mapped>,
    /// The remote devices' cell in force, for such rows too.
    pub(super) remote_cell: Option<Mapped>,
    /// The name that stands for the listener where the table has no such column.
    pub(super) heading: Option<Mapped>,
    /// The other party of a heading with an arrow, where the table has no columns of parties.
    pub(super) remote: Option<Mapped>,
    /// Who connects to all that stands below a heading: "Source — administrators".
    pub(super) source: Option<Mapped>,
    /// The parties between which the name in force draws an arrow, where the table has no column of remote devices.
    pub(super) drawn: Option<Parties>,
    /// The heading, caption or leading line that states the transport of ports which have none of their own.
    pub(super) transport: Option<Mapped>,
    /// Direction that a heading or caption gives.
    pub(super) direction: Option<Direction>,
    /// What errata correct in the section row.
    pub(super) corrections: Vec<Correction>,
    /// What they correct in the listener's cell, for rows that take it over.
    pub(super) listener_corrections: Vec<Correction>,
}

/// Lowers a data row. Rows without a listener take the one above, and say so.
pub(super) fn lower(scribe: &mut Scribe<'_>, footnotes: &mut Footnotes, columns: &Columns, row: &Row, above: &mut Above) -> Flow {
    let columns = columns.of_direction(|| stated_direction(columns, row, above));
    let outward = columns.to_destination && stated_direction(columns, row, above) == Some(Direction::Outbound);
    let label_listens = columns.has_either() && !columns.has(Role::Listener) && above.heading.is_none();
    let mut lowering = RowLowering { scribe, footnotes, columns, row, outward, label_listens, resolved: Vec::new() };
    let listener = lowering.listener(above);
    let drawn = above.drawn.as_ref().map(|parties| parties.remote.clone());
    let own = lowering.named(Role::Remote);
    let torn = own.is_none();
    let remote_cell = own.or_else(|| lowering.torn_from(Role::Remote, above.remote_cell.as_ref()));
    let remote = remote_cell.clone().or(drawn).or_else(|| lowering.remote_above(above));
    let above_protocol = lowering.torn_from(Role::Protocol, above.protocol.as_ref());
    let (mut listens, arrow) = lowering.endpoints(EndpointRole::Listener, above_protocol.as_ref(), above.transport.as_ref());
    let (remote_listens, _) = lowering.endpoints(EndpointRole::Remote, None, above.transport.as_ref());
    let listener = listener.or_else(|| named_with_ports(columns, &mut listens));
    if listens.is_empty() && remote_listens.is_empty() {
        lowering.report_displaced();
    }
    lowering.report_missing_ports(!listens.is_empty() || !remote_listens.is_empty());
    lowering.report_denied(!listens.is_empty() || !remote_listens.is_empty());
    let direction = lowering.direction(above, arrow);
    let notes = lowering.notes();
    let mut extra = lowering.extra();
    lowering.carry_unstated(listens.iter().chain(&remote_listens), &mut extra);
    lowering.carry_direction(&direction, &mut extra);
    lowering.carry_beside_ends(&mut extra);
    let mut remotes = remote.as_ref().map_or_else(Vec::new, |text| lowering.devices(text));
    for party in remotes.iter_mut().filter(|_| torn && remote_cell.is_some()) {
        party.inherited_from = Some(party.name.place.clone());
    }
    let above_protocol = above_protocol.or_else(|| lowering.cell(Role::Protocol).cloned());
    let footnotes = std::mem::take(&mut lowering.resolved);
    let remote = remote.map(|text| match remotes.as_slice() {
        [only] if is_all_of(&text, &only.name) => only.name.clone(),
        _ => lowering.scribe.text(&text),
    });
    if listener.is_none() && (!listens.is_empty() || !remote_listens.is_empty()) {
        lowering.scribe.anomaly(AnomalyKind::NamelessListener, row.span, "");
    }
    above.listener.clone_from(&listener);
    above.protocol = above_protocol;
    above.remote_cell = remote_cell;
    // Rows are many, and room that a list keeps for more of its kind is never used.
    extra.shrink_to_fit();
    remotes.shrink_to_fit();
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

pub(super) struct RowLowering<'a, 'b> {
    pub(super) scribe: &'a mut Scribe<'b>,
    pub(super) footnotes: &'a mut Footnotes,
    pub(super) columns: &'a Columns,
    pub(super) row: &'a Row,
    /// Its connections go out from whoever the table or the row is about, to the listener.
    outward: bool,
    /// Nothing stands above a table of whoever is at the other end: what its label names is what they reach.
    pub(super) label_listens: bool,
    /// Footnotes of the row as a whole.
    pub(super) resolved: Vec<Text>,
}

impl<'a> RowLowering<'a, '_> {
    /// Cells of a role that state something, in column order.
    pub(super) fn cells(&self, role: Role) -> impl Iterator<Item = (usize, &'a Mapped)> + use<'a> {
        let printed = self.printed(role);
        printed.filter(move |(_, cell)| !role.names_a_party() || !clean::names_nobody(cell.as_str()))
    }

    /// Cells of a role that are not empty.
    fn printed(&self, role: Role) -> impl Iterator<Item = (usize, &'a Mapped)> + use<'a> {
        let states = |cell: &Cell| matches!(cell.cover, Cover::Own | Cover::Above) && !cell.text.is_blank();
        let row = self.row;
        let cells = self.columns.of(role, row.cells.len()).filter_map(|index| Some((index, row.cells.get(index)?)));
        cells.filter(move |(_, cell)| states(cell)).map(|(index, cell)| (index, &cell.text))
    }

    pub(super) fn cell(&self, role: Role) -> Option<&'a Mapped> {
        self.cells(role).next().map(|(_, text)| text)
    }

    /// A name without its footnote marks, which are resolved for the row.
    fn named(&mut self, role: Role) -> Option<Mapped> {
        let cell = self.cell(role)?;
        let (name, marks) = clean::take_marks(cell, true);
        self.footnote_marks(&marks, &name);
        Some(name)
    }

    pub(super) fn footnote_marks(&mut self, marks: &[Mapped], word: &Mapped) {
        for mark in marks {
            let text = endpoints::resolve(self.scribe, self.footnotes, mark, word, &self.columns.marked_words);
            self.resolved.extend(text);
        }
    }

    /// "Agent → console" in a table without remote devices is the listener behind the arrow's head, and the device before it.
    fn listener(&mut self, above: &mut Above) -> Option<Party> {
        if let Some(name) = self.named(Role::Listener) {
            let worded = || worded_ends::parties(&name).filter(|_| self.columns.names_both_ends());
            above.drawn = arrowed::parties(&name).filter(|_| !self.columns.has(Role::Remote)).or_else(worded);
            // "Inbound messages", where all others name both ends.
            let nobody = above.drawn.is_none() && self.columns.names_both_ends() && worded_ends::states_direction(&name);
            let heading = above.heading.clone().filter(|_| nobody);
            let inherited = heading.is_some();
            let name = heading.unwrap_or_else(|| above.drawn.as_ref().map_or(name, |parties| parties.listener.clone()));
            let text = self.scribe.text(&name);
            let from = inherited.then(|| text.place.clone());
            return Some(party::party(text, from));
        }
        if self.printed(Role::Listener).next().is_some() {
            above.drawn = None;
            return None;
        }
        if let Some(party) = &above.listener
            && self.columns.has(Role::Listener)
        {
            let from = party.inherited_from.clone().unwrap_or_else(|| party.name.place.clone());
            return Some(Party { inherited_from: Some(from), ..party.clone() });
        }
        if self.label_listens {
            let label = self.named(Role::Label)?;
            let text = self.scribe.text(&label);
            return Some(party::party(text, None));
        }
        let heading = above.heading.as_ref()?;
        let text = self.scribe.text(heading);
        let from = text.place.clone();
        Some(party::party(text, Some(from)))
    }

    /// The other party of the heading, where no column names any; whoever the heading names, where it connects to the listeners.
    fn remote_above(&self, above: &Above) -> Option<Mapped> {
        if self.columns.has(Role::Remote) {
            return None;
        }
        if self.outward {
            return above.heading.clone().filter(|name| self.columns.has_either() || !governing::is_about_ports(name));
        }
        above.remote.clone().filter(|_| !self.columns.has(Role::Listener)).or_else(|| above.source.clone())
    }

    /// A direction seen from the listener: what goes out to it comes in there.
    fn at_listener(&self, stated: Option<Direction>) -> Option<Direction> {
        let outbound = self.outward && stated == Some(Direction::Outbound);
        if outbound { Some(Direction::Inbound) } else { stated }
    }

    /// The cell above, for a row whose own of this role is empty with all before it: what is left of merged cells.
    fn torn_from(&self, role: Role, above: Option<&Mapped>) -> Option<Mapped> {
        let (index, _) = self.columns.first(role)?;
        let left = self.row.cells.get(..=index)?;
        let empty = |cell: &Cell| cell.cover == Cover::Own && cell.text.is_blank();
        above.filter(|_| left.iter().all(empty)).cloned()
    }

    fn direction(&mut self, above: &Above, arrow: Option<ports::Arrow>) -> DirectionFact {
        let Some(cell) = self.cell(Role::Direction) else {
            if let Some((index, _)) = self.columns.first(Role::Direction)
                && let Some(cell) = self.row.cells.get(index)
                && !self.columns.of_list
            {
                self.scribe.anomaly(AnomalyKind::EmptyDirection, cell.text.whole(), "");
            }
            let named = || {
                let names = self.cells(Role::Label).chain(self.cells(Role::Listener));
                names.map(|(_, text)| text).find_map(|text| direction::at_end(text.as_str()))
            };
            let between = above.drawn.as_ref().map(|parties| parties.direction);
            let understood = arrow.map(direction::drawn).or(between).or_else(named).or_else(|| self.at_listener(above.direction));
            return DirectionFact { printed: None, understood };
        };
        let understood = direction::of_cell(cell.as_str()).or_else(|| self.arrow_between(cell));
        if understood.is_none() {
            self.scribe.anomaly(AnomalyKind::UnknownDirection, cell.whole(), cell.as_str());
        }
        DirectionFact { printed: Some(self.scribe.text(cell)), understood: self.at_listener(understood) }
    }

    /// An arrow in the direction's column, where both parties have theirs.
    fn arrow_between(&self, cell: &Mapped) -> Option<Direction> {
        let (listener, _) = self.columns.first(Role::Listener)?;
        let (remote, _) = self.columns.first(Role::Remote)?;
        Some(direction::between(direction::arrow(cell)?, listener < remote))
    }

    fn notes(&mut self) -> Vec<Text> {
        let mut notes = Vec::with_capacity(self.cells(Role::Notes).count());
        for (_, cell) in self.cells(Role::Notes) {
            let (text, marks) = clean::take_marks(cell, false);
            self.footnote_marks(&marks, &text);
            notes.push(self.scribe.text(&text));
        }
        notes
    }

    fn extra(&mut self) -> Vec<Extra> {
        let mut extra = Vec::new();
        // The word that forbids the traffic takes the place of a condition that the row has besides.
        let replaced = self.denied().map(|_| Role::Condition);
        for role in [Role::Extra, Role::SourcePorts].into_iter().chain(replaced) {
            for (index, cell) in self.cells(role) {
                extra.push(self.carried(index, cell));
            }
        }
        let wordy: Vec<_> = self.wordy_protocols().collect();
        extra.extend(wordy.into_iter().map(|(index, cell)| self.carried(index, cell)));
        extra
    }

    /// Cells that no fact states: what stands in a further column of the same role ("Source IP" beside "Source"), and what the words
    /// of a port cell took the place of.
    fn carry_unstated<'e>(&mut self, endpoints: impl Iterator<Item = &'e Endpoint> + Clone, extra: &mut Vec<Extra>) {
        for role in [Role::Listener, Role::Remote, Role::Direction] {
            let further = self.cells(role).skip(1).filter(|(index, _)| !self.columns.holds_sentences(*index));
            extra.extend(further.collect::<Vec<_>>().into_iter().map(|(index, cell)| self.carried(index, cell)));
        }
        let named = self.cells(Role::Index).filter(|(_, cell)| !ledger::is_running_number(cell));
        extra.extend(named.collect::<Vec<_>>().into_iter().map(|(index, cell)| self.carried(index, cell)));
        let words: &[Role] = if self.label_listens { &[Role::Condition] } else { &[Role::Label, Role::Condition] };
        for role in words.iter().copied() {
            for (index, cell) in self.cells(role) {
                let (at, told) = (cell.whole(), extra.iter().any(|extra| extra.text.place.span() == cell.whole()));
                let words = |endpoint: &'e Endpoint| if role == Role::Label { &endpoint.label } else { &endpoint.condition };
                let holds = |text: &Text| at.start <= text.place.span().start && text.place.span().end <= at.end;
                let mut states = endpoints.clone().map(|endpoint| words(endpoint).as_ref().is_some_and(holds)).peekable();
                if !told && (states.peek().is_none() || !states.all(|stated| stated)) {
                    let carried = self.carried(index, cell);
                    extra.push(carried);
                }
            }
        }
    }

    /// The word for the direction, where the listener sees another one than the cell says.
    fn carry_direction(&mut self, direction: &DirectionFact, extra: &mut Vec<Extra>) {
        let turned = self.outward && direction.understood == Some(Direction::Inbound);
        let cell = self.cells(Role::Direction).next().filter(|_| turned && direction.printed.is_some());
        if let Some((index, cell)) = cell {
            extra.push(self.carried(index, cell));
        }
    }

    /// A cell that names both ends and a direction besides: "Outbound agent to console".
    fn carry_beside_ends(&mut self, extra: &mut Vec<Extra>) {
        let cell = self.cells(Role::Listener).next().filter(|_| self.columns.names_both_ends());
        let cell = cell.filter(|(_, cell)| worded_ends::states_direction(cell));
        if let Some((index, cell)) = cell {
            extra.push(self.carried(index, cell));
        }
    }

    /// A cell under its heading.
    fn carried(&mut self, index: usize, cell: &Mapped) -> Extra {
        Extra { heading: self.columns.heading(index), text: self.scribe.text(cell) }
    }

    /// The single devices of a remote cell: its blocks, or the names that document.toml lists, if they fill the cell.
    fn devices(&mut self, cell: &Mapped) -> Vec<Party> {
        let input = self.scribe.input;
        let names = &input.devices;
        // Nearly all cells name one device, in one line.
        if names.is_empty() && !cell.as_str().contains('\n') {
            let device = cell.trimmed();
            return if device.is_empty() { Vec::new() } else { vec![party::party(self.scribe.text(&device), None)] };
        }
        let blocks = cell.split('\n').into_iter().map(|block| block.trimmed()).filter(|block| !block.is_empty());
        let devices = blocks.flat_map(|block| if names.is_empty() { vec![block] } else { split_devices(&block, names) });
        devices.map(|device| party::party(self.scribe.text(&device), None)).collect()
    }
}

/// The direction that a row states, or what stands above it.
pub(super) fn stated_direction(columns: &Columns, row: &Row, above: &Above) -> Option<Direction> {
    let cell = columns.first(Role::Direction).and_then(|(index, _)| row.cells.get(index));
    let printed = cell.filter(|cell| matches!(cell.cover, Cover::Own | Cover::Above) && !cell.text.is_blank());
    printed.map_or(above.direction, |cell| direction::of_cell(cell.text.as_str()))
}

/// Whether a text was taken from the whole cell, which needed no cleaning: most cells of remote devices name one.
fn is_all_of(cell: &Mapped, text: &Text) -> bool {
    cell.as_str() == &*text.clean && clean::is_clean(cell.as_str()) && cell.whole() == text.place.span()
}

/// The party that the port cell names for all its ports ("Web tier: 80, 443"), in columns of such cells.
fn named_with_ports(columns: &Columns, listens: &mut [Endpoint]) -> Option<Party> {
    let (first, others) = listens.split_first()?;
    let name = first.label.clone().filter(|_| columns.names_parties())?;
    if others.iter().any(|other| other.label.as_ref() != Some(&name)) {
        return None;
    }
    listens.iter_mut().for_each(|endpoint| endpoint.label = None);
    Some(party::party(name, None))
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use crate::source::SourceSet;

    #[test]
    fn rows_keep_no_room_for_what_they_do_not_have() {
        let csv =
            "Listener,Protocol,Port,Remote device,Notes\nWeb,tcp,443,Agent,a\nDNS,udp,53,Client,b\nWeb,tcp,\"80, 81\",Any,c\n";
        let sources = SourceSet::new(BTreeMap::from([("a.csv".to_owned(), csv.into())]));
        let reference = crate::understand_file(&sources, "a.csv", None).reference;
        let table = &reference.documents[0].tables[0];
        assert_eq!((table.flows.len(), table.flows.capacity()), (3, 3));
        for flow in &table.flows {
            assert_eq!(flow.listens.capacity(), flow.listens.len());
            assert_eq!(flow.remotes.capacity(), flow.remotes.len());
            assert_eq!(flow.notes.capacity(), flow.notes.len());
        }
        assert!(reference.documents[0].coverage.entries.is_empty());
        assert_eq!(reference.documents[0].coverage.counts().values().sum::<usize>(), 20);
    }
}
