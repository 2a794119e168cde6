//! The text of a `reference.json`, row by row: a snapshot of many rows is never held as a whole.
//!
//! In: JSON. Out: a [`Side`]. What is not compared is passed over. Deliberately not here: what is wrong with a text that is no
//! snapshot; the snapshot says that.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::{Deserializer, Error, SeqAccess, Visitor};

use super::keep::Keeper;
use super::{Direction, Document, Endpoint, Flow, Party, Place, Side, Table, Text};
use crate::diagnostic::Said;
use crate::snapshot::{DirectionWord, EndpointRole, Instances, Origin, PortExpression, SideLetter, Snapshot, TransportWord};

impl Side {
    /// Reads the text of a `reference.json`.
    ///
    /// # Errors
    /// As [`Snapshot::parse`].
    pub fn parse(text: &str) -> Result<Self, Said> {
        match serde_json::from_str::<Written>(text) {
            Ok(written) if written.schema_version == crate::snapshot::SCHEMA_VERSION => Ok(written.into()),
            // Another version, or none at all: the snapshot's own reader knows what to say.
            _ => Snapshot::parse(text).map(|snapshot| Self::from(&snapshot)),
        }
    }
}

#[derive(Deserialize)]
struct Written {
    schema_version: u32,
    documents: Vec<WrittenDocument>,
}

#[derive(Deserialize)]
struct WrittenDocument {
    id: String,
    vendor: String,
    product: String,
    release: String,
    language: String,
    origin: Origin,
    file: String,
    sha256: String,
    instances: Instances,
    tables: Vec<WrittenTable>,
    coverage: BTreeMap<String, u64>,
}

#[derive(Deserialize)]
struct WrittenTable {
    id: String,
    number: String,
    #[serde(default)]
    title: Option<WrittenText>,
    headings: Vec<WrittenText>,
    #[serde(deserialize_with = "kept")]
    flows: Vec<Flow>,
}

#[derive(Deserialize)]
struct WrittenText {
    clean: String,
    #[serde(default)]
    english: Option<String>,
}

/// A string, taken from the text where it stands there without escapes.
#[derive(Deserialize)]
struct Line<'t>(#[serde(borrow)] Cow<'t, str>);

#[derive(Deserialize)]
struct Words<'t> {
    #[serde(borrow)]
    clean: Cow<'t, str>,
    #[serde(borrow, default)]
    english: Option<Line<'t>>,
}

#[derive(Deserialize)]
struct Printed<'t> {
    #[serde(borrow)]
    file: Cow<'t, str>,
    line: u32,
    #[serde(borrow)]
    printed: Cow<'t, str>,
}

#[derive(Deserialize)]
struct Named<'t> {
    #[serde(borrow)]
    name: Words<'t>,
}

#[derive(Deserialize)]
struct Column<'t> {
    #[serde(borrow)]
    text: Words<'t>,
}

#[derive(Deserialize)]
struct Directed {
    #[serde(default)]
    understood: Option<DirectionWord>,
}

#[derive(Deserialize)]
struct Row<'t> {
    #[serde(borrow)]
    id: Cow<'t, str>,
    #[serde(borrow)]
    section: Vec<Words<'t>>,
    #[serde(borrow, default)]
    listener: Option<Named<'t>>,
    #[serde(borrow)]
    listens: Vec<Open<'t>>,
    #[serde(borrow, default)]
    remote: Option<Words<'t>>,
    #[serde(borrow)]
    remotes: Vec<Named<'t>>,
    #[serde(borrow)]
    remote_listens: Vec<Open<'t>>,
    direction: Directed,
    #[serde(borrow)]
    notes: Vec<Words<'t>>,
    #[serde(borrow)]
    footnotes: Vec<Words<'t>>,
    #[serde(borrow)]
    extra: Vec<Column<'t>>,
    #[serde(borrow)]
    place: Printed<'t>,
}

/// An endpoint.
#[derive(Deserialize)]
struct Open<'t> {
    #[serde(borrow)]
    id: Cow<'t, str>,
    role: EndpointRole,
    #[serde(default)]
    transport: Option<TransportWord>,
    #[serde(borrow, default)]
    application: Option<Line<'t>>,
    #[serde(borrow)]
    ports: Expressed<'t>,
    #[serde(borrow, default)]
    label: Option<Words<'t>>,
    #[serde(default)]
    side: Option<SideLetter>,
    #[serde(borrow, default)]
    condition: Option<Words<'t>>,
    #[serde(default)]
    direction: Option<Directed>,
    #[serde(borrow)]
    footnotes: Vec<Words<'t>>,
    #[serde(borrow)]
    remarks: Vec<Words<'t>>,
    #[serde(borrow)]
    place: Printed<'t>,
}

/// Ports.
#[derive(Deserialize)]
struct Expressed<'t> {
    #[serde(borrow)]
    normal: Cow<'t, str>,
    #[serde(deserialize_with = "expression")]
    expression: PortExpression,
}

/// A [`PortExpression`] as it is written: told apart by a field, it would be held in pieces until that field is found.
#[derive(Deserialize)]
struct Parts<'t> {
    kind: Kind,
    #[serde(borrow, default)]
    setting: Option<Line<'t>>,
    first: Option<i64>,
    last: Option<i64>,
    per_instance: Option<i64>,
    #[serde(borrow, default)]
    template: Option<Line<'t>>,
    #[serde(borrow, default)]
    word: Option<Line<'t>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Interval,
    Dynamic,
    Ephemeral,
    Any,
    Named,
}

fn expression<'de, D: Deserializer<'de>>(deserializer: D) -> Result<PortExpression, D::Error> {
    let parts = Parts::deserialize(deserializer)?;
    // What is wrong is told by the snapshot's own reader.
    parts.expression().ok_or_else(|| D::Error::custom("a port expression lacks a part"))
}

impl Parts<'_> {
    fn expression(self) -> Option<PortExpression> {
        let owned = |line: Option<Line<'_>>| line.map(|line| line.0.into_owned());
        Some(match self.kind {
            Kind::Interval => PortExpression::Interval {
                setting: owned(self.setting),
                first: self.first?,
                last: self.last?,
                per_instance: self.per_instance?,
                template: owned(self.template),
            },
            Kind::Dynamic => PortExpression::Dynamic,
            Kind::Ephemeral => PortExpression::Ephemeral,
            Kind::Any => PortExpression::Any,
            Kind::Named => PortExpression::Named { word: owned(self.word)? },
        })
    }
}

/// Rows are kept as they come.
fn kept<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Flow>, D::Error> {
    struct Rows;

    impl<'de> Visitor<'de> for Rows {
        type Value = Vec<Flow>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("rows")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<Self::Value, A::Error> {
            let mut keeper = Keeper::new();
            let mut flows = Vec::new();
            while let Some(row) = rows.next_element::<Row<'de>>()? {
                flows.push(row.keep(&mut keeper));
            }
            Ok(flows)
        }
    }

    deserializer.deserialize_seq(Rows)
}

impl Words<'_> {
    fn keep(&self, keeper: &mut Keeper) -> Text {
        keeper.words(&self.clean, self.english.as_ref().map(|line| &*line.0))
    }
}

impl Printed<'_> {
    fn keep(&self, keeper: &mut Keeper) -> Place {
        Place { file: keeper.text(&self.file), line: self.line, printed: keeper.text(&self.printed) }
    }
}

impl Row<'_> {
    fn keep(self, keeper: &mut Keeper) -> Flow {
        let worded = self.notes.iter().chain(&self.footnotes).chain(self.extra.iter().map(|column| &column.text));
        let bare = self.listens.is_empty() && self.remote_listens.is_empty();
        Flow {
            worded: worded.map(|words| words.keep(keeper)).collect(),
            id: Arc::from(&*self.id),
            section: self.section.iter().map(|words| words.keep(keeper)).collect(),
            listener: self.listener.map(|party| Party { name: party.name.keep(keeper) }),
            listens: self.listens.into_iter().map(|endpoint| endpoint.keep(keeper)).collect(),
            remote: self.remote.map(|words| words.keep(keeper)),
            remotes: self.remotes.iter().map(|party| Party { name: party.name.keep(keeper) }).collect(),
            remote_listens: self.remote_listens.into_iter().map(|endpoint| endpoint.keep(keeper)).collect(),
            direction: Direction { understood: self.direction.understood },
            place: if bare { self.place.keep(keeper) } else { Printed { printed: "".into(), ..self.place }.keep(keeper) },
        }
    }
}

impl Open<'_> {
    fn keep(self, keeper: &mut Keeper) -> Endpoint {
        let worded = self.footnotes.iter().chain(&self.remarks).map(|words| words.keep(keeper)).collect();
        Endpoint {
            id: Arc::from(&*self.id),
            role: self.role,
            transport: self.transport,
            application: self.application.map(|line| keeper.text(&line.0)),
            ports: keeper.ports(&self.ports.normal, &self.ports.expression),
            label: self.label.map(|words| words.keep(keeper)),
            side: self.side,
            condition: self.condition.map(|words| words.keep(keeper)),
            direction: self.direction.map(|direction| Direction { understood: direction.understood }),
            worded,
            place: self.place.keep(keeper),
        }
    }
}

impl From<Written> for Side {
    fn from(written: Written) -> Self {
        Self { documents: written.documents.into_iter().map(Document::from).collect() }
    }
}

impl From<WrittenDocument> for Document {
    fn from(written: WrittenDocument) -> Self {
        let WrittenDocument { id, vendor, product, release, language, origin, file, sha256, instances, tables, coverage } =
            written;
        let tables = tables.into_iter().map(Table::from).collect();
        Self { id, vendor, product, release, language, origin, file, sha256, instances, tables, coverage }
    }
}

impl From<WrittenTable> for Table {
    fn from(written: WrittenTable) -> Self {
        Self {
            id: written.id.into(),
            number: written.number.into(),
            title: written.title.map(Text::from),
            headings: written.headings.into_iter().map(Text::from).collect(),
            flows: written.flows,
        }
    }
}

impl From<WrittenText> for Text {
    fn from(written: WrittenText) -> Self {
        Self { clean: written.clean.into(), english: written.english.map(Arc::from) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    #[test]
    fn a_side_is_the_same_from_facts_from_a_snapshot_and_from_its_text() {
        for reference in [fixture::reference(), fixture::hostile()] {
            let snapshot = Snapshot::new(&reference);
            let side = format!("{:?}", Side::from(&snapshot));
            for text in [snapshot.to_json(), snapshot.to_line()] {
                assert_eq!(format!("{:?}", Side::parse(&text).expect("our own snapshot")), side);
            }
            assert_eq!(format!("{:?}", Side::from(reference)), side);
        }
    }

    #[test]
    fn port_expressions_are_read_as_the_snapshot_reads_them() {
        for ports in fixture::port_kinds() {
            let ports = crate::snapshot::Ports::from(&ports);
            let text = serde_json::to_string(&ports).expect("JSON");
            let read: Expressed<'_> = serde_json::from_str(&text).expect("ports");
            assert_eq!((&*read.normal, read.expression), (ports.normal.as_str(), ports.expression));
        }
        let lacking = "{\"normal\":\"1\",\"expression\":{\"kind\":\"interval\",\"first\":1,\"last\":1}}";
        assert!(serde_json::from_str::<Expressed<'_>>(lacking).is_err());
    }

    #[test]
    fn a_text_that_is_no_snapshot_is_refused_as_a_snapshot_is() {
        for text in ["", "[]", "{\"schema_version\": 2, \"documents\": []}", "{\"schema_version\": 1, \"documents\": [{}]}"] {
            assert_eq!(Side::parse(text).unwrap_err(), Snapshot::parse(text).unwrap_err(), "{text}");
        }
    }
}
