//! Columns whose cells are sentences that name ports: "Inbound connections on TCP port 3389, for remote desktops."
//!
//! In: a table about ports none of whose columns states them. Out: the column of sentences made the port column. Deliberately not
//! here: which ports the sentences name (`ports::in_sentences`).

use portolan_model::Ports;

use super::{Judgement, SAMPLE, says_port};
use crate::ir::Role;
use crate::lower::ports;
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// So many ports in one cell are no aside.
const LISTED: usize = 4;

/// So large a share of the filled cells names ports, in percent, where only what stands above the table says what they are.
const MOST: usize = 50;

/// The same where the column's own heading says it: what a firewall has to be told may be programs too.
const MANY: usize = 34;

/// Makes the column whose sentences name the most ports the port column. `about_ports`: what stands above the table speaks of
/// ports; else the column's heading has to, or of firewalls ("Firewall setting"), or its cells begin with a transport and a port
/// ("TCP 322 by default; ..."), or one lists many.
pub(super) fn with_ports(judgements: &mut [Judgement], headings: &[Option<Mapped>], cells: &[Vec<&Mapped>], about_ports: bool) {
    let taken = |role: Role| role.holds_ports() || matches!(role, Role::Tcp | Role::Udp);
    if judgements.iter().any(|judgement| taken(judgement.role)) {
        return;
    }
    let may = |role: Role| matches!(role, Role::Extra | Role::Notes | Role::Label | Role::Condition);
    let found = (0..judgements.len())
        .filter(|index| may(judgements[*index].role))
        .map(|index| (weight(headings[index].as_ref(), &cells[index], about_ports), index))
        .max_by_key(|(weight, index)| (*weight, std::cmp::Reverse(*index)));
    if let Some((_, index)) = found.filter(|(weight, _)| *weight >= MOST) {
        judgements[index].set(Role::ListenerPorts, "its sentences name ports, and no column states them");
        judgements[index].sentences = true;
    } else {
        in_names(judgements, cells, about_ports);
    }
}

/// How much speaks for a column of sentences, in percent.
fn weight(heading: Option<&Mapped>, cells: &[&Mapped], about_ports: bool) -> usize {
    let headed = says_port(heading) || of_firewalls(heading);
    let named = share(cells, if about_ports || headed { states_ports } else { begins_with_ports });
    let lists = cells.iter().take(SAMPLE).any(|cell| lists_ports(cell));
    match named {
        _ if lists => 100,
        MANY.. if headed => named.max(MOST),
        _ => named,
    }
}

/// What a firewall has to be told are ports, where sentences name some.
fn of_firewalls(heading: Option<&Mapped>) -> bool {
    heading.is_some_and(|text| Vocabulary::in_force().contains(Word::Firewall, text.as_str()))
}

/// Tables of sources and destinations whose destinations name their ports ("gateway.example, port 15443", in a table about ports
/// "farm: 454, 455"): the column stays the one of those who listen, and its cells are read for ports too.
fn in_names(judgements: &mut [Judgement], cells: &[Vec<&Mapped>], about_ports: bool) {
    let headed = |index: usize, role: Role| judgements[index].role == role && judgements[index].heading_role == Some(role);
    let both = (0..judgements.len()).any(|index| headed(index, Role::Remote));
    let listener = (0..judgements.len()).find(|index| headed(*index, Role::Listener));
    let test = if about_ports { states_ports } else { names_ports };
    if let Some(index) = listener.filter(|index| both && share(&cells[*index], test) >= 50) {
        judgements[index].why = format!("its cells name ports too; {}", judgements[index].why);
        judgements[index].sentences = true;
    }
}

/// How many of the filled cells pass a test, in percent.
fn share(column: &[&Mapped], test: fn(&Mapped) -> bool) -> usize {
    let filled: Vec<_> = column.iter().filter(|cell| !cell.as_str().trim().is_empty()).take(SAMPLE).collect();
    filled.iter().filter(|cell| test(cell)).count() * 100 / filled.len().max(1)
}

fn names_ports(cell: &Mapped) -> bool {
    !ports::all_mentions(cell).is_empty()
}

/// Whether a cell of a table about ports states some, in sentences or behind a name.
fn states_ports(cell: &Mapped) -> bool {
    !ports::in_sentences(cell).endpoints.is_empty()
}

/// A cell that names so many ports with their transports that it is about them, whatever the others say.
fn lists_ports(cell: &Mapped) -> bool {
    ports::mentions(cell).len() >= LISTED
}

fn begins_with_ports(cell: &Mapped) -> bool {
    ports::begins_with_transport(cell) || is_port(cell)
}

/// Whether a cell is a port with the word for it, and nothing else: "port 443".
fn is_port(cell: &Mapped) -> bool {
    let parsed = ports::parse(cell);
    let bare = |endpoint: &ports::ParsedEndpoint| endpoint.label.is_none() && matches!(endpoint.ports, Ports::Interval(_));
    says_port(Some(cell)) && parsed.is_clean() && parsed.remarks.is_empty() && parsed.endpoints.iter().all(bare)
}
