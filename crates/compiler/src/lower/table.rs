//! One table: columns judged, rows told apart, flows lowered.
//!
//! In: the pieces of a table. Out: a [`Table`] with its flows, notes and footnotes. Deliberately not here: what a column is
//! (`columns`), what a row states (`flow`), what became of each cell (`ledger`).

use std::collections::BTreeSet;
use std::sync::Arc;

use portolan_model::Direction;

use super::columns::{self, Columns};
use super::flow::{self, Above};
use super::footnotes::{self, Footnotes};
use super::heading_ends::End;
use super::ledger::{self, Became};
use super::outline::{Form, TornTable};
use super::row::{self, Kind};
use super::scribe::Scribe;
use super::{arrowed, clean, direction, ditto, errata, governing, heading_rows, merged, ports, repair, unsaid};
use crate::ir::{AnomalyKind, Correction, Flow, Footnote, Role, Table, TableNote};
use crate::read::{Cell, Cover, Grid, Row};
use crate::source::{Mapped, key, key_str};
use crate::vocabulary::{Vocabulary, Word};

/// A row with its number as printed.
pub(super) struct Numbered {
    pub(super) number: u32,
    pub(super) row: Row,
    pub(super) kind: Kind,
    /// The row before errata corrected it.
    pub(super) printed: Option<Row>,
    /// What errata correct, with the cell.
    pub(super) corrections: Vec<(usize, Correction)>,
    /// Notes that stood beyond the last column.
    notes: Vec<Mapped>,
    pub(super) beyond: Vec<Cell>,
}

/// A table whose rows and columns are told, before anything is interpreted.
pub(super) struct Prepared<'a> {
    torn: &'a TornTable,
    position: usize,
    pub(super) number: String,
    numbered: bool,
    pub(super) rows: Vec<Numbered>,
    pub(super) columns: Columns,
    pub(super) is_port_table: bool,
}

impl Prepared<'_> {
    /// What a table has in common with another one that prints it again: its headings, and its numbered caption or else what stands
    /// above it. A list has none.
    pub(super) fn identity(&self) -> Option<Vec<String>> {
        let piece = self.torn.pieces.first().filter(|_| self.torn.form == Form::Table)?;
        let mut identity = heading_rows::keys(piece, piece.rows.len());
        if identity.iter().all(String::is_empty) {
            return None;
        }
        let caption = self.torn.caption.as_ref();
        identity.extend(caption.iter().flat_map(|caption| [&caption.number, &caption.title]).flatten().map(key));
        if caption.is_none_or(|caption| caption.number.is_none() || caption.title.is_none()) {
            identity.extend(self.torn.lead.iter().chain(&self.torn.headings).map(key));
        }
        Some(identity)
    }

    /// The texts of its cells, each once.
    pub(super) fn texts(&self) -> impl Iterator<Item = Mapped> {
        let cells = self.rows.iter().flat_map(|numbered| &numbered.row.cells).filter(|cell| cell.cover == Cover::Own);
        cells.map(|cell| cell.text.clone())
    }

    /// The numbers that stand beside the name of a setting for a port ("spark.ui.port"), in a table that states none.
    pub(super) fn values_of_settings(&self) -> impl Iterator<Item = Mapped> {
        let named = |row: &&Row| row.cells.iter().any(|cell| ports::names_a_setting(&cell.text));
        let rows = self.rows.iter().map(|numbered| &numbered.row).filter(named);
        let values =
            rows.flat_map(|row| &row.cells).filter(|cell| cell.cover == Cover::Own && ports::bare_mention(&cell.text).is_some());
        values.map(|cell| cell.text.clone())
    }

    /// What rows say beside their ports: names, notes, and what is carried.
    pub(super) fn words(&self) -> impl Iterator<Item = Mapped> {
        let rows = self.rows.iter().filter(|numbered| numbered.kind == Kind::Data);
        let cells = rows.flat_map(|numbered| numbered.row.cells.iter().enumerate());
        let worded = |index: usize| {
            let role = self.columns.role(index);
            !is_port_column(role) && !self.columns.holds_sentences(index) && !matches!(role, Role::SourcePorts | Role::Protocol)
        };
        cells.filter(move |(index, cell)| cell.cover == Cover::Own && worded(*index)).map(|(_, cell)| cell.text.clone())
    }
}

/// Tells rows and columns of a table apart. `position` counts the document's tables from 1.
///
/// The rows move out of the pieces, which keep their headings: a table of many rows is not held twice.
pub(super) fn prepare<'a>(scribe: &mut Scribe<'_>, torn: &'a mut TornTable, position: usize) -> Prepared<'a> {
    let caption = torn.caption.as_ref();
    let printed = caption.and_then(|caption| caption.number.as_ref()).map(|number| number.as_str().to_owned());
    let numbered = printed.is_some();
    let number = printed.unwrap_or_else(|| position.to_string());
    let mut rows = number_rows(torn);
    ditto::fill(&mut rows);
    let columns = judge(scribe, torn, &rows);
    for numbered in rows.iter_mut().filter(|numbered| numbered.kind == Kind::Note) {
        if row::names_a_service(&numbered.row, |index| is_port_column(columns.role(index))) {
            numbered.kind = Kind::Data;
        }
    }
    let is_port_table = states_ports(&columns, &rows);
    if is_port_table {
        fit_rows(scribe, &mut rows, &columns);
        merged::fill(scribe, &mut rows, &columns);
    }
    Prepared { torn, position, number, numbered, rows, columns, is_port_table }
}

/// Lowers a table.
pub(super) fn lower(scribe: &mut Scribe<'_>, prepared: Prepared<'_>) -> Table {
    let Prepared { torn, position, number, numbered, rows, mut columns, is_port_table } = prepared;
    let caption = torn.caption.as_ref();
    let mut footnotes = Footnotes { elsewhere: scribe.notes.clone(), ..gather_footnotes(torn, &rows) };
    columns.govern(&marked_words(&rows), governing::denial(torn).as_ref());
    let mut table = Table {
        id: format!("table-{position}"),
        title: caption.and_then(|caption| caption.title.as_ref()).map(|title| scribe.text(title)),
        headings: torn.headings.iter().map(|heading| scribe.text(heading)).collect(),
        number,
        numbered,
        columns: Vec::new(),
        flows: Vec::new(),
        notes: Vec::new(),
        footnotes: Vec::new(),
        place: scribe.place(torn.pieces[0].span),
    };
    columns::report_unread(scribe, &columns);
    if is_port_table {
        columns::report(scribe, &columns);
        unsaid::in_matrix(scribe, torn.form, rows.first());
        lower_rows(scribe, torn, rows, &columns, &mut footnotes, &mut table);
        finish_footnotes(scribe, footnotes, &mut table);
        notes_after(scribe, torn, &mut table);
    } else {
        let printed: Arc<str> = table.number.as_str().into();
        rows.iter().for_each(|numbered| ledger::write(scribe, numbered, &columns, &printed, Became::Skipped));
    }
    table.columns = columns::published(scribe, &columns);
    table
}

/// How many rows of a piece are headings; a list or a matrix has none, whatever they look like.
fn heading_count(is_table: bool, piece: &Grid) -> usize {
    if is_table { heading_rows::count(piece) } else { 0 }
}

fn number_rows(torn: &mut TornTable) -> Vec<Numbered> {
    let mut numbered = Vec::with_capacity(torn.pieces.iter().map(|piece| piece.rows.len()).sum());
    let is_table = torn.form == Form::Table;
    let first_heading =
        torn.pieces.first().map(|piece| heading_rows::forms(piece, heading_count(is_table, piece))).unwrap_or_default();
    for (index, piece) in torn.pieces.iter_mut().enumerate() {
        let headings = heading_count(is_table, piece);
        let kept = piece.rows[..headings].to_vec();
        for (at, row) in std::mem::replace(&mut piece.rows, kept).into_iter().enumerate() {
            let section = row::unflattened(&row);
            let kind = match () {
                () if section.is_some() => Kind::Section,
                () if at + 1 < headings && heading_rows::is_banner(&row) => row::kind(&row, &first_heading),
                () if at < headings && index == 0 => Kind::Heading,
                () if at < headings => Kind::RepeatedHeading,
                () => row::kind(&row, &first_heading),
            };
            let number = u32::try_from(numbered.len() + 1).unwrap_or(u32::MAX);
            let mut numbered_row =
                Numbered { number, row, kind, printed: None, corrections: Vec::new(), notes: Vec::new(), beyond: Vec::new() };
            if let Some(section) = section {
                numbered_row.row.cells[0].text = section;
            }
            numbered.push(numbered_row);
        }
    }
    numbered
}

/// Judges the columns. Rows that lack cells may stand in the way: the whole ones are asked alone if there are several, or if all
/// together leave no column of ports or deny a heading.
fn judge(scribe: &Scribe<'_>, torn: &TornTable, rows: &[Numbered]) -> Columns {
    const SEVERAL: usize = 3;
    let data = || rows.iter().filter(|numbered| numbered.kind == Kind::Data);
    let is_whole = |numbered: &&Numbered| !scribe.ragged.contains_key(&numbered.row.span);
    let count = data().filter(is_whole).count();
    let of_all = || columns::judge(torn, rows.iter());
    if count == 0 || count == data().count() {
        return of_all();
    }
    let of_whole = columns::judge(torn, rows.iter().filter(is_whole));
    let headed = |columns: &Columns| Role::ALL.into_iter().any(|role| is_port_column(role) && columns.has(role));
    let sound = |columns: &Columns| headed(columns) && !columns.any_disputed();
    if count >= SEVERAL && sound(&of_whole) {
        return of_whole;
    }
    let columns = of_all();
    if sound(&columns) || !sound(&of_whole) { columns } else { of_whole }
}

/// Makes rows with too few or too many cells fit their columns, where that can be done.
fn fit_rows(scribe: &mut Scribe<'_>, rows: &mut [Numbered], columns: &Columns) {
    let data: Vec<&Row> = rows.iter().filter(|numbered| numbered.kind == Kind::Data).map(|numbered| &numbered.row).collect();
    let first_cells_lost = repair::lacks_first_cells(scribe, &data, columns.roles());
    for index in 0..rows.len() {
        let (before, rest) = rows.split_at_mut(index);
        let Some(numbered) = rest.first_mut() else { break };
        if !scribe.ragged.contains_key(&numbered.row.span) {
            let moved = (numbered.kind == Kind::Data).then(|| repair::unpadded(scribe, &numbered.row, columns.roles())).flatten();
            if let Some(moved) = moved {
                numbered.row = moved;
            }
            continue;
        }
        let above = before.last().filter(|above| above.kind == Kind::Data).map(|above| &above.row);
        let frame = repair::Frame { roles: columns.roles(), first_cells_lost, above };
        let fitted = repair::fit(scribe, &numbered.row, frame, numbered.kind);
        numbered.row = fitted.row;
        numbered.notes = fitted.notes;
        numbered.beyond = fitted.beyond;
    }
}

fn is_port_column(role: Role) -> bool {
    role.holds_ports() || matches!(role, Role::Tcp | Role::Udp)
}

fn states_ports(columns: &Columns, rows: &[Numbered]) -> bool {
    let port_column = |index: usize| is_port_column(columns.role(index)) || columns.holds_sentences(index);
    rows.iter().filter(|numbered| numbered.kind == Kind::Data).any(|numbered| {
        let mut cells = numbered.row.cells.iter().enumerate().filter(|(index, _)| port_column(*index));
        if cells
            .clone()
            .any(|(index, cell)| columns.holds_sentences(index) && !ports::in_sentences(&cell.text).endpoints.is_empty())
        {
            return true;
        }
        // A damaged port is a port: what stands in a port column and holds digits makes the table one of ports.
        let damaged = |leftover: &Mapped| leftover.as_str().bytes().any(|byte| byte.is_ascii_digit());
        cells.any(|(_, cell)| {
            let parsed = ports::parse(&cell.text);
            let portless = parsed.protocols.iter().any(is_portless);
            portless || !parsed.endpoints.is_empty() || parsed.leftovers.iter().any(damaged)
        }) || states_portless(columns, numbered)
    })
}

/// Whether a row states a protocol without ports: beside an empty cell of ports, in a column headed as the protocols.
fn states_portless(columns: &Columns, numbered: &Numbered) -> bool {
    let cell = |role: Role| columns.first(role).and_then(|(index, _)| numbered.row.cells.get(index));
    let (Some(protocol), Some(stated)) = (cell(Role::Protocol), cell(Role::ListenerPorts)) else { return false };
    let headed = columns.first(Role::Protocol).is_some_and(|(_, judgement)| judgement.heading_role == Some(Role::Protocol));
    let none = stated.text.is_blank() || ports::parse(&stated.text).none;
    headed && none && ports::parse_protocols(&protocol.text).0.iter().any(is_portless)
}

fn is_portless(protocol: &ports::Protocol) -> bool {
    protocol.transport.is_some_and(|transport| !transport.has_ports())
}

fn gather_footnotes(torn: &TornTable, rows: &[Numbered]) -> Footnotes {
    let mut footnotes = Footnotes::default();
    let in_rows = rows.iter().filter(|numbered| numbered.kind == Kind::Footnote).map(|numbered| &numbered.row.cells[0].text);
    for definition in in_rows.chain(&torn.after).flat_map(footnotes::definitions) {
        footnotes.add(definition);
    }
    let prose = torn.lead.iter().chain(&torn.after);
    footnotes.legends = prose.filter(|text| footnotes::definition(text).is_none()).flat_map(footnotes::legends).collect();
    footnotes
}

/// Words that carry a mark, in order: a name at either end, a port cell behind a port.
fn marked_words(rows: &[Numbered]) -> Vec<String> {
    let data = rows.iter().filter(|numbered| numbered.kind == Kind::Data);
    let cells = data.flat_map(|numbered| &numbered.row.cells).filter(|cell| cell.cover == Cover::Own);
    let words: BTreeSet<String> = cells
        .filter(|cell| clean::may_have_marks(cell.text.as_str()))
        .map(|cell| clean::take_marks(&cell.text, true))
        .filter(|(_, marks)| !marks.is_empty())
        .map(|(word, _)| key(&word))
        .collect();
    words.into_iter().collect()
}

/// Each row goes as soon as its facts and its cells are written down: of many rows, the facts take the place.
fn lower_rows(
    scribe: &mut Scribe<'_>,
    torn: &TornTable,
    rows: Vec<Numbered>,
    columns: &Columns,
    footnotes: &mut Footnotes,
    table: &mut Table,
) {
    // A table of many rows would be copied each time that it grows.
    table.flows.reserve_exact(rows.iter().filter(|numbered| numbered.kind == Kind::Data).count());
    let printed: Arc<str> = table.number.as_str().into();
    let name = if columns.has_either() { governing::subject(torn) } else { governing::name(torn) };
    let parties = name.as_ref().and_then(arrowed::parties);
    let end = governing::end(torn);
    // Whoever stands at an end, connections come in where somebody listens.
    let inward = end.as_ref().map(|_| Direction::Inbound);
    let direction = parties.as_ref().map(|parties| parties.direction).or(inward).or_else(|| governing::direction(torn));
    let transport = governing::transport(torn);
    let mut above = Above {
        heading: parties.as_ref().map(|parties| parties.listener.clone()).or(name),
        remote: parties.map(|parties| parties.remote),
        source: end.filter(|(end, _)| *end == End::Source).map(|(_, name)| name),
        direction,
        transport: transport.clone(),
        ..Above::default()
    };
    let mut told = false;
    for numbered in rows {
        let Numbered { row, kind, notes, .. } = &numbered;
        match kind {
            Kind::Section => {
                above.corrections = numbered.corrections.iter().map(|(_, correction)| correction.clone()).collect();
                above.section = vec![scribe.text(&row.cells[0].text)];
                above.listener = None;
                above.drawn = None;
                above.protocol = None;
                above.transport = governing::of_section(&row.cells[0].text).or_else(|| transport.clone());
                above.direction = direction::mentioned(row.cells[0].text.as_str()).or(direction);
                take_notes(scribe, &row::section_notes(row), &above, table);
            }
            Kind::Note => take_notes(scribe, &row::note_texts(row), &above, table),
            Kind::Data => {
                // An item without a name says nothing of the item above.
                if torn.form == Form::List {
                    above.listener = None;
                    above.drawn = None;
                }
                let mut flow = data_row(scribe, footnotes, columns, &numbered, &mut above);
                flow.notes.extend(notes.iter().map(|note| scribe.text(note)));
                told = told || unsaid::of_either(scribe, columns, &flow);
                let columns = columns.of_direction(|| flow::stated_direction(columns, &numbered.row, &above));
                ledger::write(scribe, &numbered, columns, &printed, Became::Flow(&flow));
                table.flows.push(flow);
                continue;
            }
            Kind::Heading | Kind::RepeatedHeading | Kind::Blank | Kind::Footnote => {}
        }
        ledger::write(scribe, &numbered, columns, &printed, Became::Told);
    }
}

/// Notes among the rows. Converters print the note of a cell, or of a section's row, once more as a row of its own.
fn take_notes(scribe: &mut Scribe<'_>, texts: &[&Mapped], above: &Above, table: &mut Table) {
    for text in texts {
        let said = |flow: &Flow| flow.notes.iter().any(|note| key_str(&note.clean).contains(&key(text)));
        let told = |note: &TableNote| note.section == above.section && key_str(&note.text.clean) == key(text);
        if !table.flows.last().is_some_and(said) && !table.notes.last().is_some_and(told) {
            let note = TableNote { section: above.section.clone(), text: scribe.text(text) };
            table.notes.push(note);
        }
    }
}

/// A data row; where errata correct it, also as it was printed, for what is told beside the facts.
fn data_row(
    scribe: &mut Scribe<'_>,
    footnotes: &mut Footnotes,
    columns: &Columns,
    numbered: &Numbered,
    above: &mut Above,
) -> Flow {
    let printed = numbered.printed.as_ref().map(|row| {
        let mut scratch = scribe.scratch();
        flow::lower(&mut scratch, &mut footnotes.clone(), columns, row, &mut above.clone())
    });
    let mut flow = flow::lower(scribe, footnotes, columns, &numbered.row, above);
    if let Some(printed) = printed {
        errata::mark(&mut flow, &printed);
    }
    let is_listener = |correction: &&Correction| correction.cell == Role::Listener.as_str();
    let own: Vec<Correction> = numbered.corrections.iter().map(|(_, correction)| correction.clone()).collect();
    let inherits = flow.listener.as_ref().is_some_and(|party| party.inherited_from.is_some());
    if !inherits {
        above.listener_corrections = own.iter().filter(is_listener).cloned().collect();
    }
    let inherited = above.listener_corrections.iter().filter(|_| inherits);
    flow.corrections = above.corrections.iter().chain(inherited).cloned().chain(own).collect();
    flow
}

fn finish_footnotes(scribe: &mut Scribe<'_>, footnotes: Footnotes, table: &mut Table) {
    for definition in footnotes.definitions {
        if !definition.used {
            scribe.anomaly(AnomalyKind::UnusedFootnote, definition.printed_mark.whole(), definition.mark.clone());
        }
        let text = scribe.text(&definition.text);
        table.footnotes.push(Footnote { mark: definition.mark, text });
    }
}

/// Notes printed below a table ("Note: ...") belong to it.
fn notes_after(scribe: &mut Scribe<'_>, torn: &TornTable, table: &mut Table) {
    let vocabulary = Vocabulary::in_force();
    for text in torn.after.iter().filter(|text| vocabulary.prefix(Word::NoteMarks, text.as_str()).is_some()) {
        let note = TableNote { section: Vec::new(), text: scribe.text(text) };
        table.notes.push(note);
    }
}
