//! The columns of a table: what heads them, what they were judged to be, and what that means for a cell.
//!
//! In: a table's headings and data rows. Out: [`Columns`], which rows ask while they are lowered, what is doubtful about them as
//! anomalies, and what is published of them. Deliberately not here: how a column is judged (`roles`), what a cell states
//! (`flow`, `row_ports`).

use portolan_model::Direction;

use super::outline::{Form, TornTable};
use super::roles::{self, Judgement, Topic};
use super::row::Kind;
use super::scribe::Scribe;
use super::table::Numbered;
use super::{arrowed, clean, governing, heading_rows};
use crate::ir::{AnomalyKind, Column, Role};
use crate::read::{Cover, Row};
use crate::source::{Mapped, key};
use crate::vocabulary::{Vocabulary, Word};

/// The columns of a table while it is lowered.
#[derive(Debug)]
pub(super) struct Columns {
    headings: Vec<Option<Mapped>>,
    judgements: Vec<Judgement>,
    /// Their roles, which every row asks for several times.
    roles: Vec<Role>,
    /// The columns of each role, in order: a row asks for each role, and most tables have few of them.
    by_role: [Vec<usize>; Role::ALL.len()],
    /// Columns that say of each row whether its traffic is let through.
    pub(super) actions: Vec<usize>,
    /// What stands above the table and forbids all that its rows state.
    pub(super) denied_above: Option<Mapped>,
    /// The listener's column is headed as where connections lead: "To".
    pub(super) to_destination: bool,
    /// The same columns for rows of what goes out, where one names the source or the destination, as the direction wants it.
    outward: Option<Box<Columns>>,
    /// They are those of a list: items leave most of them empty.
    pub(super) of_list: bool,
    /// Keys of the words that carry footnote marks in this table.
    pub(super) marked_words: Vec<String>,
}

impl Columns {
    fn new(headings: Vec<Option<Mapped>>, judgements: Vec<Judgement>) -> Self {
        let mut by_role = <[Vec<usize>; Role::ALL.len()]>::default();
        judgements.iter().zip(0..).for_each(|(judgement, index)| by_role[judgement.role as usize].push(index));
        let roles = judgements.iter().map(|judgement| judgement.role).collect();
        let actions = judgements.iter().zip(0..).filter(|(judgement, _)| judgement.actions).map(|(_, index)| index).collect();
        let mut columns = Self {
            headings,
            judgements,
            roles,
            by_role,
            actions,
            denied_above: None,
            to_destination: false,
            outward: None,
            of_list: false,
            marked_words: Vec::new(),
        };
        columns.to_destination = columns.first(Role::Listener).is_some_and(|(index, judgement)| {
            judgement.both_ends || Vocabulary::in_force().contains(Word::Destination, &columns.heading(index))
        });
        columns
    }

    /// Takes what holds for all rows: keys of the words that carry footnote marks, and what forbids the ports.
    pub(super) fn govern(&mut self, marked_words: &[String], denied: Option<&Mapped>) {
        self.marked_words = marked_words.to_vec();
        self.denied_above = denied.cloned();
        if let Some(outward) = &mut self.outward {
            outward.govern(marked_words, denied);
        }
    }

    /// The columns as they are for a row of this direction: in one that goes out, the column of either end names the listener, and
    /// the one that names it else whoever connects to it.
    pub(super) fn of_direction(&self, direction: impl FnOnce() -> Option<Direction>) -> &Self {
        // Few tables have such a column, and every row asks.
        self.outward.as_deref().filter(|_| direction() == Some(Direction::Outbound)).unwrap_or(self)
    }

    /// The columns for what goes out, where one is of either end.
    fn turned(&self) -> Option<Self> {
        let either = self.judgements.iter().position(|judgement| judgement.either)?;
        let mut judgements = self.judgements.clone();
        let own = judgements.iter_mut().filter(|other| other.role == Role::Listener);
        own.for_each(|other| other.role = Role::Remote);
        judgements[either].role = Role::Listener;
        let turned = Self::new(self.headings.clone(), judgements);
        Some(Self { of_list: self.of_list, to_destination: true, ..turned })
    }

    /// The columns of a role in a row of `width` cells; what stands beyond all columns has none.
    pub(super) fn of(&self, role: Role, width: usize) -> impl Iterator<Item = usize> + use<'_> {
        let beyond = if role == Role::Extra { self.roles.len()..width } else { 0..0 };
        self.by_role[role as usize].iter().copied().chain(beyond)
    }

    /// The roles of all columns.
    pub(super) fn roles(&self) -> &[Role] {
        &self.roles
    }

    pub(super) fn role(&self, index: usize) -> Role {
        self.roles.get(index).copied().unwrap_or(Role::Extra)
    }

    /// Columns that state ports where the port column says that there are none.
    pub(super) fn instead(&self) -> impl Iterator<Item = usize> {
        self.judgements.iter().enumerate().filter(|(_, judgement)| judgement.instead).map(|(index, _)| index)
    }

    /// Whether slashes in a column's cells part the ends of ranges.
    pub(super) fn parts_ranges_by_slashes(&self, index: usize) -> bool {
        self.judgements.get(index).is_some_and(|judgement| judgement.slashed)
    }

    /// Whether a column's cells are sentences that name ports.
    pub(super) fn holds_sentences(&self, index: usize) -> bool {
        self.judgements.get(index).is_some_and(|judgement| judgement.sentences)
    }

    /// Whether the port column names the parties too.
    pub(super) fn names_parties(&self) -> bool {
        self.judgements.iter().any(|judgement| judgement.names_parties)
    }

    /// Whether the cells of the listener's column name both ends in words.
    pub(super) fn names_both_ends(&self) -> bool {
        self.first(Role::Listener).is_some_and(|(_, judgement)| judgement.both_ends)
    }

    /// Whether a column names whoever is at the other end: the table is one of whoever stands above it.
    pub(super) fn has_either(&self) -> bool {
        self.judgements.iter().any(|judgement| judgement.either)
    }

    /// Whether the content of a column denies its heading.
    pub(super) fn any_disputed(&self) -> bool {
        self.judgements.iter().any(|judgement| judgement.disputed)
    }

    pub(super) fn has(&self, role: Role) -> bool {
        self.first(role).is_some()
    }

    pub(super) fn first(&self, role: Role) -> Option<(usize, &Judgement)> {
        let index = *self.by_role[role as usize].first()?;
        Some((index, self.judgements.get(index)?))
    }

    pub(super) fn heading(&self, index: usize) -> String {
        self.headings
            .get(index)
            .and_then(Option::as_ref)
            .map_or_else(String::new, |heading| clean::clean(heading).replace('\n', " "))
    }

    /// Under what a port of one of several port columns holds: what the heading says in brackets, or the whole heading
    /// where it says more than that there are ports ("alternative", "host port").
    pub(super) fn condition_of(&self, cell: &Mapped, row: &Row) -> Option<Mapped> {
        let (heading, judgement) = self.column_of(cell, row)?;
        let text = heading.as_str();
        let Some(open) = text.find(['(', '（']) else {
            let plain = Vocabulary::in_force().is(Word::Port, text.trim_end_matches(['#', ' ']));
            let other = match judgement.heading_role {
                Some(Role::Extra) | None => true,
                Some(Role::ListenerPorts) => !plain,
                Some(_) => false,
            };
            return (other && judgement.direction.is_none()).then(|| heading.clone());
        };
        let inner = open + text[open..].chars().next()?.len_utf8();
        let close = inner + text[inner..].find([')', '）'])?;
        Some(heading.slice(inner..close).trimmed())
    }

    /// The direction that the heading of a port cell states, and the heading.
    pub(super) fn direction_of(&self, cell: &Mapped, row: &Row) -> Option<(Mapped, Direction)> {
        // Every port cell asks, and few tables have such headings.
        if !self.judgements.iter().any(|judgement| judgement.direction.is_some()) {
            return None;
        }
        let (heading, judgement) = self.column_of(cell, row)?;
        Some((heading.clone(), judgement.direction?))
    }

    fn column_of(&self, cell: &Mapped, row: &Row) -> Option<(&Mapped, &Judgement)> {
        let index = row.cells.iter().position(|other| other.text == *cell)?;
        Some((self.headings.get(index)?.as_ref()?, self.judgements.get(index)?))
    }
}

/// Judges the columns of a table by its headings and its data rows.
pub(super) fn judge<'a>(torn: &TornTable, rows: impl Iterator<Item = &'a Numbered> + Clone) -> Columns {
    let width = rows.clone().map(|numbered| numbered.row.cells.len()).max().unwrap_or(0);
    // The pieces have kept their headings and nothing else.
    let counted = torn.pieces.first().map_or(0, |piece| piece.rows.len());
    let rows_of_headings = || {
        let rows = torn.pieces.iter().take(1).flat_map(|piece| piece.rows.iter().take(counted));
        rows.filter(|row| counted == 1 || !heading_rows::is_banner(row))
    };
    let headings: Vec<Option<Mapped>> = (0..width).map(|column| joined_heading(rows_of_headings(), column)).collect();
    let data = || rows.clone().filter(|numbered| numbered.kind == Kind::Data);
    let cells: Vec<Vec<&Mapped>> = (0..width)
        .map(|column| {
            data()
                .filter_map(|numbered| numbered.row.cells.get(column))
                .filter(|cell| cell.cover == Cover::Own)
                .map(|cell| &cell.text)
                .collect()
        })
        .collect();
    let judgements = match torn.form {
        Form::Table => roles::judge(&headings, &cells, topic(torn)),
        Form::List => roles::of_list(),
        Form::Matrix { .. } => roles::of_matrix(),
    };
    let columns = Columns { of_list: torn.form == Form::List, ..Columns::new(headings, judgements) };
    let outward = columns.turned().map(Box::new);
    Columns { outward, ..columns }
}

/// What the caption, the line that leads to the table or the innermost heading speaks of, and whether its name draws an arrow.
fn topic(torn: &TornTable) -> Topic {
    let title = torn.caption.as_ref().and_then(|caption| caption.title.as_ref());
    let mut above = title.into_iter().chain(&torn.lead).chain(torn.headings.last());
    let ports = above.any(|text| Vocabulary::in_force().contains(Word::PortNouns, text.as_str()));
    Topic { ports, parties: governing::name(torn).as_ref().is_some_and(|name| arrowed::parties(name).is_some()) }
}

fn joined_heading<'a>(rows: impl Iterator<Item = &'a Row>, column: usize) -> Option<Mapped> {
    let mut joined: Option<Mapped> = None;
    for cell in rows.filter_map(|row| row.cells.get(column)).filter(|cell| !cell.text.is_empty()) {
        match &mut joined {
            None => joined = Some(cell.text.clone()),
            Some(text) if key(text) == key(&cell.text) => {}
            Some(text) => {
                let at = cell.text.whole().start;
                text.push_replaced(" ", at..at);
                text.push_part(&cell.text, 0..cell.text.as_str().len());
            }
        }
    }
    joined
}

/// Columns that speak of ports and are not read as such; ports that clients send from are carried as text on purpose.
pub(super) fn report_unread(scribe: &mut Scribe<'_>, columns: &Columns) {
    for (heading, judgement) in columns.headings.iter().zip(&columns.judgements) {
        let taken = judgement.role.holds_ports() || matches!(judgement.role, Role::Tcp | Role::Udp);
        if let Some(heading) = heading.as_ref().filter(|_| judgement.speaks_of_ports && !taken) {
            scribe.anomaly(AnomalyKind::UnreadPorts, heading.whole(), "");
        }
    }
}

/// Columns whose content denies their heading, and headings that nobody knows.
pub(super) fn report(scribe: &mut Scribe<'_>, columns: &Columns) {
    for (heading, judgement) in columns.headings.iter().zip(&columns.judgements) {
        let Some(heading) = heading else { continue };
        if judgement.disputed {
            scribe.anomaly(
                AnomalyKind::HeadingContentMismatch,
                heading.whole(),
                format!("{}: {}", judgement.role.as_str(), judgement.why),
            );
        } else if judgement.heading_role.is_none() {
            scribe.anomaly(
                AnomalyKind::UnknownHeading,
                heading.whole(),
                format!("{}: {}", judgement.role.as_str(), judgement.why),
            );
        }
    }
}

/// The columns as they are published.
pub(super) fn published(scribe: &mut Scribe<'_>, columns: &Columns) -> Vec<Column> {
    let pairs = columns.headings.iter().zip(&columns.judgements);
    pairs
        .map(|(heading, judgement)| Column {
            heading: heading.as_ref().map(|heading| scribe.text(heading)),
            role: judgement.role,
            heading_role: judgement.heading_role,
            confidence: judgement.confidence,
            why: judgement.why.clone(),
        })
        .collect()
}
