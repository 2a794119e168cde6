//! What reading and lowering could not take as it stands. Lints turn these into diagnostics; nothing else does.
//!
//! In: nothing; reading and lowering write them down. Out: a kind, a place, and what the case gave. Deliberately not here:
//! levels, wording and languages (`lints`).

use crate::source::Place;

/// One thing that could not be taken as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Anomaly {
    /// What kind.
    pub kind: AnomalyKind,
    /// Where.
    pub place: Place,
    /// The part of the message that depends on the case, such as the word or the number concerned.
    pub detail: String,
    /// Other places that explain it.
    pub related: Vec<Related>,
}

/// A further place and what stands there.
#[derive(Clone, Debug, PartialEq)]
pub struct Related {
    /// Where.
    pub place: Place,
    /// What to see there.
    pub message: String,
}

/// The kinds of [`Anomaly`]; each has a lint of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnomalyKind {
    /// Text in a port cell that the port grammar did not consume.
    LeftoverText,
    /// Text that is struck out.
    StruckOutText,
    /// A date that a spreadsheet may have made of ports.
    DateForPort,
    /// A column heading that no vocabulary knows.
    UnknownHeading,
    /// A row with another number of cells than its table.
    RaggedRow,
    /// A row that leaves out cells its format lets it leave out.
    ShortRow,
    /// A row whose cells fit the columns only if they are moved.
    ShiftedRow,
    /// A column whose content denies its heading.
    HeadingContentMismatch,
    /// A place that speaks of ports, of which none was read.
    UnreadPorts,
    /// Ports that were taken from the sentences of a cell.
    PortsInSentences,
    /// A port that the words of a row name, and that no port cell states.
    PortInNote,
    /// A port that stands in prose and in no table.
    PortInProse,
    /// A transport that an empty cell takes from the row above.
    InheritedTransport,
    /// Ports that an empty cell takes from the row above.
    InheritedPorts,
    /// A row that names a transport, and whose port cell is empty.
    MissingPorts,
    /// As many protocols as ports, with nothing that says which belongs to which.
    AmbiguousPairing,
    /// A row that states ports and forbids their traffic.
    DeniedTraffic,
    /// A port without a transport.
    MissingTransport,
    /// A footnote mark without a text.
    DanglingFootnote,
    /// A footnote text without a mark.
    UnusedFootnote,
    /// A fragment printed twice.
    DoubledFragment,
    /// A direction cell that no vocabulary knows.
    UnknownDirection,
    /// A protocol cell that names no protocol.
    UnknownProtocol,
    /// A direction cell left empty.
    EmptyDirection,
    /// A matrix whose corner does not say which side connects.
    UnsaidDirection,
    /// Text that the catalogue does not translate.
    UntranslatedText,
    /// A cell that nothing took up.
    UnaccountedCell,
    /// A row that states a port but names nobody who listens.
    NamelessListener,
    /// Bytes that the encoding cannot hold.
    UndecodableBytes,
    /// A file whose format is known but not read.
    UnreadFormat,
    /// A file that is damaged.
    BrokenFile,
    /// A file that ends in the middle of a line.
    UnfinishedFile,
    /// A file in which no port table was found.
    NoPorts,
    /// An erratum whose place or expected value is not there.
    StaleErratum,
    /// A number outside 1..=65535 where a port is expected.
    PortOutOfRange,
    /// A range that is printed from port 0.
    RangeFromZero,
    /// A port with a plus behind it: a range whose end is not printed.
    OpenEnded,
    /// A range whose end lies before its start.
    ReversedRange,
    /// A table printed a second time with other content.
    RepeatedTableDiffers,
}
