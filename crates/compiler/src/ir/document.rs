//! Documents, tables and columns.
//!
//! In: nothing; lowering builds them. Out: plain data, in printed order. Deliberately not here: rows (`flow`), what went wrong
//! (`anomaly`).

use portolan_model::{InstanceDomain, PortRange};

use super::{Anomaly, Coverage, Flow, Text};
use crate::source::Place;

/// Everything that was compiled, documents in path order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reference {
    /// The documents.
    pub documents: Vec<Document>,
}

impl Reference {
    /// All flows with the table and document they stand in, in document order.
    pub fn flows(&self) -> impl Iterator<Item = (&Document, &Table, &Flow)> {
        self.documents
            .iter()
            .flat_map(|document| document.tables.iter().map(move |table| (document, table)))
            .flat_map(|(document, table)| table.flows.iter().map(move |flow| (document, table, flow)))
    }
}

/// Who wrote the file that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// The vendor's own bytes.
    Vendor,
    /// A transcription of the vendor's facts by this project or its user.
    Transcription,
}

/// One file of a vendor: an edition of a release in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Stable id: the folder and language, such as `cisco-ucce/11.0/ja`.
    pub id: String,
    /// Vendor's name.
    pub vendor: String,
    /// Product's name.
    pub product: String,
    /// Release as the vendor writes it, such as `11.0(1)`.
    pub release: String,
    /// BCP 47 language of the file.
    pub language: String,
    /// The publisher's title.
    pub title: String,
    /// The day on which it was published, as `2021-05-14`, where that is known.
    pub published: Option<String>,
    /// Who wrote the file.
    pub origin: Origin,
    /// Path of the file, with `/`.
    pub file: String,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// Name of the encoding it was read with.
    pub encoding: String,
    /// Instances over which formulas hold.
    pub instances: InstanceDomain,
    /// Why these instances.
    pub instances_reason: String,
    /// Whether the workspace describes the document and does not say which instances there are.
    pub instances_unstated: bool,
    /// What is known to run on one machine; else a section is one, or a table without sections.
    pub hosts: Vec<Host>,
    /// Tables in order.
    pub tables: Vec<Table>,
    /// Notes and prose outside of tables that belong to none.
    pub prose: Vec<Text>,
    /// What became of every cell.
    pub coverage: Coverage,
    /// What the reader and the lowering could not take as it stands.
    pub anomalies: Vec<Anomaly>,
}

/// A machine, as `document.toml` describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    /// Its name.
    pub name: String,
    /// Beginnings of sections.
    pub sections: Vec<String>,
    /// Numbers of tables.
    pub tables: Vec<String>,
    /// Beginnings of listeners' names.
    pub components: Vec<String>,
    /// Ports that its operating system hands out by itself.
    pub dynamic_ports: PortRange,
}

impl Host {
    /// What IANA sets aside for dynamic ports, and current Windows hands out.
    pub const DYNAMIC_PORTS: PortRange = PortRange { first: 49_152, last: 65_535 };
}

/// One table, put together again where page breaks tore it.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Stable id within the document, such as `table-11`.
    pub id: String,
    /// Number as printed ("11"), or its position for a table without one.
    pub number: String,
    /// Whether the number was printed.
    pub numbered: bool,
    /// Caption without the number.
    pub title: Option<Text>,
    /// Headings that govern the table, outermost first.
    pub headings: Vec<Text>,
    /// Columns with their roles.
    pub columns: Vec<Column>,
    /// Rows as facts, in order.
    pub flows: Vec<Flow>,
    /// Note rows, and notes printed directly below.
    pub notes: Vec<TableNote>,
    /// Footnote texts that belong to it.
    pub footnotes: Vec<Footnote>,
    /// All of it.
    pub place: Place,
}

/// A note that stands in a table's rows or below it, for all flows of its section.
#[derive(Clone, Debug, PartialEq)]
pub struct TableNote {
    /// Section in which it stands, outermost first.
    pub section: Vec<Text>,
    /// Its text.
    pub text: Text,
}

/// A footnote's text.
#[derive(Clone, Debug, PartialEq)]
pub struct Footnote {
    /// The mark as printed.
    pub mark: String,
    /// The text without the mark.
    pub text: Text,
}

/// A column: its heading, the role it was given, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Heading as printed; `None` where a table has no headings.
    pub heading: Option<Text>,
    /// What its cells state.
    pub role: Role,
    /// The role that the heading alone would give.
    pub heading_role: Option<Role>,
    /// How sure, in percent.
    pub confidence: u8,
    /// Why, for people: the evidence of heading and content.
    pub why: String,
}

/// What the cells of a column state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Who listens.
    Listener,
    /// The listener's transport and ports.
    ListenerPorts,
    /// The device at the other end.
    Remote,
    /// The other end's transport and ports.
    RemotePorts,
    /// Direction of traffic.
    Direction,
    /// Remarks.
    Notes,
    /// Transport or application protocol in a column of its own.
    Protocol,
    /// Application protocol or service in a column of its own.
    Application,
    /// First port of a range, with [`Role::RangeEnd`] in another column.
    RangeStart,
    /// Last port of a range.
    RangeEnd,
    /// Source port of the initiator.
    SourcePorts,
    /// What the port is for; becomes the label where a row has none.
    Label,
    /// A mode or option under which the row holds.
    Condition,
    /// A column of one transport (`TCP`, `UDP`) whose cells hold ports or yes and no.
    Tcp,
    /// See [`Role::Tcp`].
    Udp,
    /// A running number.
    Index,
    /// No role: carried under its heading.
    Extra,
}

impl Role {
    /// Its name in files and messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Listener => "listener",
            Self::ListenerPorts => "listener_ports",
            Self::Remote => "remote",
            Self::RemotePorts => "remote_ports",
            Self::Direction => "direction",
            Self::Notes => "notes",
            Self::Protocol => "protocol",
            Self::Application => "application",
            Self::RangeStart => "range_start",
            Self::RangeEnd => "range_end",
            Self::SourcePorts => "source_ports",
            Self::Label => "label",
            Self::Condition => "condition",
            Self::Tcp => "tcp",
            Self::Udp => "udp",
            Self::Index => "index",
            Self::Extra => "extra",
        }
    }

    /// All roles, in the order of the enum.
    pub const ALL: [Role; 17] = [
        Self::Listener,
        Self::ListenerPorts,
        Self::Remote,
        Self::RemotePorts,
        Self::Direction,
        Self::Notes,
        Self::Protocol,
        Self::Application,
        Self::RangeStart,
        Self::RangeEnd,
        Self::SourcePorts,
        Self::Label,
        Self::Condition,
        Self::Tcp,
        Self::Udp,
        Self::Index,
        Self::Extra,
    ];

    /// The role of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == name)
    }

    /// Whether cells of this role name a party.
    #[must_use]
    pub const fn names_a_party(self) -> bool {
        matches!(self, Self::Listener | Self::Remote)
    }

    /// Whether cells of this role hold ports.
    #[must_use]
    pub const fn holds_ports(self) -> bool {
        matches!(self, Self::ListenerPorts | Self::RemotePorts | Self::RangeStart | Self::RangeEnd | Self::SourcePorts)
    }
}
