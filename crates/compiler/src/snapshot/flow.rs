//! Flows and endpoints in the snapshot.
//!
//! In: flows of the intermediate form, or JSON. Out: types that are serialised as they stand. Deliberately not here: port
//! expressions (`ports`), texts and places (`text`).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::text::all;
use super::{DirectionWord, EndpointRole, Place, Ports, Region, SideLetter, Text, TransportWord};
use crate::ir;

/// One row as a fact: a listener, what it listens on, the remote device, and what that listens on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Flow {
    /// Stable id, unique within the reference.
    pub id: String,
    /// Section rows that govern it, outermost first.
    pub section: Vec<Text>,
    /// Who listens, unless the row names nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listener: Option<Party>,
    /// What the listener listens on.
    pub listens: Vec<Endpoint>,
    /// The remote cell as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote: Option<Text>,
    /// The single remote devices the cell names.
    pub remotes: Vec<Party>,
    /// What the remote device listens on.
    pub remote_listens: Vec<Endpoint>,
    /// Direction of traffic.
    pub direction: Direction,
    /// Notes of the row.
    pub notes: Vec<Text>,
    /// Footnotes of the row.
    pub footnotes: Vec<Text>,
    /// Cells of columns without a role.
    pub extra: Vec<Extra>,
    /// Cells that errata correct: of this row, and those that it takes its section or listener from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
    /// The row.
    pub place: Place,
}

impl Flow {
    /// Its endpoints, the listener's first, in printed order.
    pub fn endpoints(&self) -> impl Iterator<Item = &Endpoint> {
        self.listens.iter().chain(&self.remote_listens)
    }

    /// The direction that holds for one of its endpoints.
    #[must_use]
    pub fn direction_of<'a>(&'a self, endpoint: Option<&'a Endpoint>) -> &'a Direction {
        endpoint.and_then(|endpoint| endpoint.direction.as_ref()).unwrap_or(&self.direction)
    }
}

/// A listener or a remote device.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Party {
    /// Name.
    pub name: Text,
    /// The name without side and process.
    pub base: String,
    /// Sides it names.
    pub sides: Vec<SideLetter>,
    /// Whether it names the opposite side of its counterpart.
    pub opposite: bool,
    /// Process in brackets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub process: Option<String>,
    /// Where the name was taken from, for a cell left empty under another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inherited_from: Option<Place>,
}

/// Direction of traffic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Direction {
    /// As printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printed: Option<Text>,
    /// As understood.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub understood: Option<DirectionWord>,
}

/// A cell of a column without a role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Extra {
    /// The column's heading.
    pub heading: String,
    /// The cell.
    pub text: Text,
}

/// A cell that an erratum corrects; the facts are those of the corrected text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Correction {
    /// What the cell states: the role of its column, or `section`.
    pub cell: String,
    /// The cell as the vendor printed it, without markup.
    pub printed: String,
    /// What it is read as.
    pub corrected: String,
    /// Why.
    pub reason: String,
    /// Who says so.
    pub author: String,
    /// Since when, as `2025-01-31`.
    pub date: String,
    /// The cell in the vendor's document.
    pub place: Place,
    /// The entry of `errata.toml`.
    pub erratum: Region,
}

/// A transport and a port expression somebody listens on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Endpoint {
    /// Stable id, unique within the reference.
    pub id: String,
    /// Whose port column it stood in.
    pub role: EndpointRole,
    /// Transport, where the document states one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transport: Option<TransportWord>,
    /// Application protocol in lower case, where the cell states one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<String>,
    /// The ports.
    pub ports: Ports,
    /// Label in the port cell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Text>,
    /// Side, where the port cell says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub side: Option<SideLetter>,
    /// Mode or option under which it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<Text>,
    /// Direction, where the port cell gives this endpoint one of its own; else that of the row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// Its footnotes.
    pub footnotes: Vec<Text>,
    /// Sentences that stand in the port cell and state no port.
    pub remarks: Vec<Text>,
    /// The ports as the vendor printed them, where an erratum corrects them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrected_from: Option<Ports>,
    /// Where it was printed.
    pub place: Place,
}

impl From<&ir::Flow> for Flow {
    fn from(flow: &ir::Flow) -> Self {
        Self {
            id: flow.id.clone(),
            section: all(&flow.section),
            listener: flow.listener.as_ref().map(Party::from),
            listens: all(&flow.listens),
            remote: flow.remote.as_ref().map(Text::from),
            remotes: all(&flow.remotes),
            remote_listens: all(&flow.remote_listens),
            direction: Direction::from(&flow.direction),
            notes: all(&flow.notes),
            footnotes: all(&flow.footnotes),
            extra: all(&flow.extra),
            corrections: all(&flow.corrections),
            place: Place::from(&flow.place),
        }
    }
}

impl From<&ir::Party> for Party {
    fn from(party: &ir::Party) -> Self {
        Self {
            name: Text::from(&party.name),
            base: party.base.to_string(),
            sides: party.sides.iter().map(|side| SideLetter::from(*side)).collect(),
            opposite: party.opposite,
            process: party.process.clone(),
            inherited_from: party.inherited_from.as_ref().map(Place::from),
        }
    }
}

impl From<&ir::DirectionFact> for Direction {
    fn from(direction: &ir::DirectionFact) -> Self {
        Self { printed: direction.printed.as_ref().map(Text::from), understood: direction.understood.map(DirectionWord::from) }
    }
}

impl From<&ir::Extra> for Extra {
    fn from(extra: &ir::Extra) -> Self {
        Self { heading: extra.heading.clone(), text: Text::from(&extra.text) }
    }
}

impl From<&ir::Correction> for Correction {
    fn from(correction: &ir::Correction) -> Self {
        Self {
            cell: correction.cell.clone(),
            printed: correction.printed.clone(),
            corrected: correction.corrected.clone(),
            reason: correction.reason.clone(),
            author: correction.author.clone(),
            date: correction.date.clone(),
            place: Place::from(&correction.place),
            erratum: Region::from(&correction.erratum),
        }
    }
}

impl From<&ir::Endpoint> for Endpoint {
    fn from(endpoint: &ir::Endpoint) -> Self {
        Self {
            id: endpoint.id.clone(),
            role: EndpointRole::from(endpoint.role),
            transport: endpoint.transport.map(TransportWord::from),
            application: endpoint.application.clone(),
            ports: Ports::from(&endpoint.ports),
            label: endpoint.label.as_ref().map(Text::from),
            side: endpoint.side.map(SideLetter::from),
            condition: endpoint.condition.as_ref().map(Text::from),
            direction: endpoint.direction.as_deref().map(Direction::from),
            footnotes: all(&endpoint.footnotes),
            remarks: all(&endpoint.remarks),
            corrected_from: endpoint.corrected_from.as_deref().map(Ports::from),
            place: Place::from(&endpoint.place),
        }
    }
}
