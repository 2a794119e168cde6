//! What a comparison keeps of one side: each row's facts and where they stand, without what nobody compares.
//!
//! In: a snapshot, the facts of documents, or the text of a `reference.json`, row by row. Out: a [`Side`], a fraction of their
//! size: texts that repeat are kept once. Deliberately not here: how rows compare (`sheet`), and what a snapshot is.

mod keep;
mod read;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::snapshot::{DirectionWord, EndpointRole, Instances, Origin, Ports, SideLetter, TransportWord};

/// One side of a comparison.
#[derive(Clone, Debug, Default)]
pub struct Side {
    /// Its documents, in path order.
    pub documents: Vec<Document>,
}

/// A document of a side.
#[derive(Clone, Debug)]
pub struct Document {
    /// Stable id.
    pub id: String,
    /// Vendor's name.
    pub vendor: String,
    /// Product's name.
    pub product: String,
    /// Release as the vendor writes it.
    pub release: String,
    /// BCP 47 language of the file.
    pub language: String,
    /// Who wrote the file.
    pub origin: Origin,
    /// Path of the file.
    pub file: String,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// Instances over which formulas hold.
    pub instances: Instances,
    /// Tables, in order.
    pub tables: Vec<Table>,
    /// How many cells ended each way.
    pub coverage: BTreeMap<String, u64>,
}

/// A table.
#[derive(Clone, Debug)]
pub struct Table {
    /// Stable id within the document.
    pub id: Arc<str>,
    /// Number as printed, or its position.
    pub number: Arc<str>,
    /// Caption without the number.
    pub title: Option<Text>,
    /// Headings that govern it, outermost first.
    pub headings: Vec<Text>,
    /// Rows, in order.
    pub flows: Vec<Flow>,
}

/// A text, and its English where that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The text.
    pub clean: Arc<str>,
    /// English.
    pub english: Option<Arc<str>>,
}

/// Where something was printed.
#[derive(Clone, Debug)]
pub struct Place {
    /// Path of the file.
    pub file: Arc<str>,
    /// Line, from 1.
    pub line: u32,
    /// What stands there; empty for a row that has endpoints, which stand in it.
    pub printed: Arc<str>,
}

/// A listener or a remote device.
#[derive(Clone, Debug)]
pub struct Party {
    /// Name.
    pub name: Text,
}

/// Direction of traffic.
#[derive(Clone, Copy, Debug)]
pub struct Direction {
    /// As understood.
    pub understood: Option<DirectionWord>,
}

/// A row.
#[derive(Clone, Debug)]
pub struct Flow {
    /// Stable id.
    pub id: Arc<str>,
    /// Section rows that govern it, outermost first.
    pub section: Box<[Text]>,
    /// Who listens.
    pub listener: Option<Party>,
    /// What the listener listens on.
    pub listens: Box<[Endpoint]>,
    /// The remote cell as a whole.
    pub remote: Option<Text>,
    /// The single remote devices the cell names.
    pub remotes: Box<[Party]>,
    /// What the remote device listens on.
    pub remote_listens: Box<[Endpoint]>,
    /// Direction of traffic.
    pub direction: Direction,
    /// Everything worded of the row: notes, footnotes, cells of columns without a role.
    pub worded: Box<[Text]>,
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

/// A transport and a port expression somebody listens on.
#[derive(Clone, Debug)]
pub struct Endpoint {
    /// Stable id.
    pub id: Arc<str>,
    /// Whose port column it stood in.
    pub role: EndpointRole,
    /// Transport, where the document states one.
    pub transport: Option<TransportWord>,
    /// Application protocol in lower case.
    pub application: Option<Arc<str>>,
    /// The ports.
    pub ports: Arc<Ports>,
    /// Label in the port cell.
    pub label: Option<Text>,
    /// Side, where the port cell says so.
    pub side: Option<SideLetter>,
    /// Mode or option under which it holds.
    pub condition: Option<Text>,
    /// A direction of its own.
    pub direction: Option<Direction>,
    /// Everything worded of it: footnotes and remarks.
    pub worded: Box<[Text]>,
    /// Where it was printed.
    pub place: Place,
}
