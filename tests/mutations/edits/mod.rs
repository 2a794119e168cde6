//! Edits that vendors make, and what each is to be told as.
//!
//! An edit takes a document and the number of a row, and says what it expects, or that this row gives no occasion for it.

mod parties;
mod ports;
mod rows;

use portolan_compiler::diff::Kind;
use portolan_compiler::diff::report::Finding;
use portolan_compiler::snapshot::{DirectionWord, Document, Endpoint, Flow, Snapshot, Text};

/// A change: its kind, and what was and is where the kind has such.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Expected {
    pub(crate) kind: Kind,
    pub(crate) before: String,
    pub(crate) after: String,
}

impl Expected {
    /// What undoing it is to be told as.
    pub(crate) fn mirrored(&self) -> Self {
        Self { kind: self.kind.mirrored(), before: self.after.clone(), after: self.before.clone() }
    }
}

type Make = fn(&mut Document, usize) -> Option<Vec<Expected>>;

/// One edit.
pub(crate) struct Edit {
    pub(crate) name: &'static str,
    pub(crate) kinds: &'static [Kind],
    pub(crate) make: Make,
}

const fn edit(name: &'static str, kinds: &'static [Kind], make: Make) -> Edit {
    Edit { name, kinds, make }
}

/// All edits.
pub(crate) const ALL: &[Edit] = &[
    edit("another digit", &[Kind::PortChanged], ports::another_digit),
    edit("another multiplier", &[Kind::FormulaChanged], ports::another_multiplier),
    edit("another base", &[Kind::FormulaChanged], ports::another_base),
    edit("formula to number", &[Kind::FormulaChanged], ports::formula_to_number),
    edit("wider range", &[Kind::Widened], ports::wider),
    edit("narrower range", &[Kind::Narrowed], ports::narrower),
    edit("tcp to udp", &[Kind::TransportChanged], ports::other_transport),
    edit("number to dynamic", &[Kind::BecameDynamic], ports::to_dynamic),
    edit("dynamic to number", &[Kind::BecameFixed], ports::to_number),
    edit("http to https", &[Kind::EncryptionChanged], ports::encrypted),
    edit("a condition", &[Kind::ConditionChanged], ports::condition),
    edit("a mode in the label", &[Kind::ConditionChanged], ports::mode),
    edit("the other column", &[Kind::RoleChanged], parties::other_column),
    edit("parties swapped", &[Kind::PartiesSwapped], parties::swapped),
    edit("direction turned", &[Kind::InitiatorChanged], parties::turned),
    edit("direction for both", &[Kind::DirectionChanged], parties::both_ways),
    edit("one more device", &[Kind::RemoteAdded], parties::device_added),
    edit("one device fewer", &[Kind::RemoteRemoved], parties::device_removed),
    edit("device renamed", &[Kind::RemoteRenamed], parties::device_renamed),
    edit("listener renamed", &[Kind::Renamed], parties::listener_renamed),
    edit("listener renamed wholly", &[Kind::Renamed], parties::listener_renamed_wholly),
    edit("label renamed", &[Kind::Renamed], ports::label_renamed),
    edit("row repeated", &[Kind::Duplicated], rows::repeated),
    edit("row for the other way", &[Kind::Opened], rows::other_way_too),
    edit("row split by devices", &[Kind::Split], rows::split),
    edit("row moved", &[Kind::Moved], rows::moved),
    edit("note reworded", &[Kind::NoteChanged], rows::reworded),
    edit("new row", &[Kind::Opened], rows::new_row),
    edit("new port in a row", &[Kind::Opened], rows::new_port),
    edit("row gone", &[Kind::Closed], rows::row_gone),
    edit("port gone from a row", &[Kind::Closed], rows::port_gone),
    edit("table cut in two", &[], rows::cut),
    edit("rows in reverse", &[], rows::reversed),
    edit("in full width", &[], rows::wide),
];

/// A guide with an edit made to it, for each row that gives occasion for it.
pub(crate) fn made<'e>(edit: &'e Edit, guide: &'e Snapshot) -> impl Iterator<Item = (usize, Snapshot, Vec<Expected>)> + 'e {
    let rows = guide.documents[0].tables.iter().map(|table| table.flows.len()).sum();
    (0..rows).filter_map(|at| {
        let mut edited = guide.clone();
        let expected = (edit.make)(&mut edited.documents[0], at)?;
        Some((at, edited, expected))
    })
}

/// What a finding tells; values only where they are facts and not places.
pub(crate) fn told(finding: &Finding) -> Expected {
    let plain = matches!(
        finding.kind,
        Kind::Moved | Kind::NoteChanged | Kind::Duplicated | Kind::Split | Kind::Merged | Kind::PartiesSwapped
    );
    let values = if plain { Default::default() } else { (finding.before.clone(), finding.after.clone()) };
    Expected { kind: finding.kind, before: values.0, after: values.1 }
}

fn told_as(kind: Kind, before: &str, after: &str) -> Expected {
    Expected { kind, before: before.to_owned(), after: after.to_owned() }
}

fn plain(kind: Kind) -> Expected {
    told_as(kind, "", "")
}

fn one(kind: Kind, before: &str, after: &str) -> Option<Vec<Expected>> {
    Some(vec![told_as(kind, before, after)])
}

fn place(document: &Document, mut row: usize) -> Option<(usize, usize)> {
    for (at, table) in document.tables.iter().enumerate() {
        if row < table.flows.len() {
            return Some((at, row));
        }
        row -= table.flows.len();
    }
    None
}

fn flow(document: &mut Document, row: usize) -> Option<&mut Flow> {
    let (table, row) = place(document, row)?;
    document.tables.get_mut(table)?.flows.get_mut(row)
}

fn endpoints(flow: &mut Flow) -> impl Iterator<Item = &mut Endpoint> {
    flow.listens.iter_mut().chain(&mut flow.remote_listens)
}

fn text(like: &Text, clean: &str) -> Text {
    let mut place = like.place.clone();
    clean.clone_into(&mut place.printed);
    Text { clean: clean.to_owned(), english: like.english.as_ref().map(|_| clean.to_owned()), place }
}

/// A name with a word behind it, in both languages.
fn suffixed(name: &Text, suffix: &str) -> Text {
    let clean = format!("{}{suffix}", name.clean);
    let english = name.english.as_ref().map(|english| format!("{english}{suffix}"));
    Text { english, ..text(name, &clean) }
}

fn english(text: &Text) -> &str {
    text.english.as_deref().unwrap_or(&text.clean)
}

/// A text as reports show it.
fn shown(text: &Text) -> String {
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    match &text.english {
        Some(english) if line(english) != line(&text.clean) => format!("{} [{}]", line(&text.clean), line(english)),
        _ => line(&text.clean),
    }
}

const fn other_way(direction: DirectionWord) -> DirectionWord {
    match direction {
        DirectionWord::Inbound => DirectionWord::Outbound,
        DirectionWord::Outbound => DirectionWord::Inbound,
        DirectionWord::Bidirectional => DirectionWord::Bidirectional,
    }
}
