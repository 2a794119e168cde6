//! Flows and endpoints: who listens on what, for whom.
//!
//! In: nothing; lowering builds them. Out: plain data, each text with the place it was printed. Deliberately not here: port
//! arithmetic (`portolan-model`).

use std::sync::Arc;

use portolan_model::{Direction, Ports, Side, Transport};

use super::Correction;
use crate::source::Place;

/// Text of the document: as printed (in its place), cleaned, and in English where that is known.
///
/// Rows repeat what others say, and most texts are their own English: what is the same is shared.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Without markup, footnote marks and broken white space; blocks joined by `\n`.
    pub clean: Arc<str>,
    /// English, from the document's catalogue; the text itself where it is English; `None` where nobody translated it.
    pub english: Option<Arc<str>>,
    /// Where it was printed.
    pub place: Place,
}

impl Text {
    /// English if known, else the original.
    #[must_use]
    pub fn english_or_original(&self) -> &str {
        self.english.as_deref().unwrap_or(&self.clean)
    }

    /// Blocks on one line, joined by `separator`.
    #[must_use]
    pub fn joined(&self, separator: &str) -> String {
        if !self.clean.contains('\n') {
            return self.clean.trim().to_owned();
        }
        self.clean.split('\n').map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(separator)
    }
}

/// A listener or a remote device.
#[derive(Clone, Debug, PartialEq)]
pub struct Party {
    /// Name as printed, cleaned.
    pub name: Text,
    /// The name without side and process.
    pub base: Arc<str>,
    /// Sides it names; both for "sides A and B".
    pub sides: Vec<Side>,
    /// Whether it names the opposite side of its counterpart.
    pub opposite: bool,
    /// Process in brackets.
    pub process: Option<String>,
    /// Where the name was taken from, for a cell left empty under another.
    pub inherited_from: Option<Place>,
}

/// One row as a fact: a listener, what it listens on, the remote device, and what that listens on.
#[derive(Clone, Debug, PartialEq)]
pub struct Flow {
    /// Stable id, unique within the reference.
    pub id: String,
    /// Section rows that govern it, outermost first.
    pub section: Vec<Text>,
    /// Who listens; `None` where the row names nobody.
    pub listener: Option<Party>,
    /// What the listener listens on.
    pub listens: Vec<Endpoint>,
    /// The remote cell as a whole.
    pub remote: Option<Text>,
    /// The single remote devices the cell names.
    pub remotes: Vec<Party>,
    /// What the remote device listens on.
    pub remote_listens: Vec<Endpoint>,
    /// Direction as printed and as understood.
    pub direction: DirectionFact,
    /// Notes of the row.
    pub notes: Vec<Text>,
    /// Texts of footnotes whose mark stands on the listener, the remote device or the notes.
    pub footnotes: Vec<Text>,
    /// Cells of columns without a role.
    pub extra: Vec<Extra>,
    /// Cells that errata correct: of this row, and those that the row takes its section or listener from.
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
    pub fn direction_of<'a>(&'a self, endpoint: &'a Endpoint) -> &'a DirectionFact {
        endpoint.direction.as_deref().unwrap_or(&self.direction)
    }

    /// The listener's name, empty where the row names nobody.
    #[must_use]
    pub fn listener_name(&self) -> String {
        self.listener.as_ref().map_or_else(String::new, |party| party.name.joined(" "))
    }

    /// The section as one line, levels joined by ` / `.
    #[must_use]
    pub fn section_path(&self) -> String {
        self.section.iter().map(|level| level.joined(" ")).collect::<Vec<_>>().join(" / ")
    }
}

/// Direction of traffic.
#[derive(Clone, Debug, PartialEq)]
pub struct DirectionFact {
    /// As printed; `None` where the cell is empty or the table has no such column.
    pub printed: Option<Text>,
    /// As understood.
    pub understood: Option<Direction>,
}

/// A cell of a column without a role.
#[derive(Clone, Debug, PartialEq)]
pub struct Extra {
    /// The column's heading, cleaned.
    pub heading: String,
    /// The cell.
    pub text: Text,
}

/// Whose port column an endpoint stood in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EndpointRole {
    /// The listener's.
    Listener,
    /// The remote device's.
    Remote,
}

impl EndpointRole {
    /// `listener` or `remote`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Listener => "listener",
            Self::Remote => "remote",
        }
    }
}

/// A transport and a port expression somebody listens on.
///
/// Tables may hold very many: what few of them have stands apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Endpoint {
    /// Stable id, unique within the reference.
    pub id: String,
    /// Whose port column it stood in.
    pub role: EndpointRole,
    /// Transport; `None` where the document states none.
    pub transport: Option<Transport>,
    /// Application protocol in lower case, where the cell states one.
    pub application: Option<String>,
    /// The ports.
    pub ports: Ports<String>,
    /// Label in the port cell.
    pub label: Option<Text>,
    /// Side, where the port cell says so.
    pub side: Option<Side>,
    /// Mode or option under which it holds.
    pub condition: Option<Text>,
    /// Direction, where the port cell gives this endpoint one of its own; else that of the row.
    pub direction: Option<Box<DirectionFact>>,
    /// Texts of its footnotes.
    pub footnotes: Vec<Text>,
    /// Sentences that stand in the port cell and state no port.
    pub remarks: Vec<Text>,
    /// Corrected by an erratum: the ports as the vendor printed them.
    pub corrected_from: Option<Box<Ports<String>>>,
    /// Where it was printed.
    pub place: Place,
}
