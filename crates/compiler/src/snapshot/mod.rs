//! The facts as versioned JSON. The only types here that are serialised; a boundary, so they are its own.
//!
//! In: the intermediate form, or the text of an earlier `reference.json`. Out: a [`Snapshot`], its JSON, and the JSON
//! Schema that the types themselves derive. Deliberately not here: comparing two snapshots; see `diff`.
//!
//! A change to these types that an older reader would misunderstand raises [`SCHEMA_VERSION`].

mod document;
mod flow;
mod ports;
mod text;
mod words;

use schemars::{JsonSchema, schema_for};
use serde::{Deserialize, Serialize};

pub use document::{Column, Document, Footnote, Instances, Table, TableNote};
pub use flow::{Correction, Direction, Endpoint, Extra, Flow, Party};
pub use ports::{PortExpression, Ports};
pub use text::{Place, Region, Text};
pub use words::{DirectionWord, EndpointRole, Origin, SideLetter, TransportWord};

use crate::diagnostic::Said;
use crate::ir;

/// Version of the types of this room.
pub const SCHEMA_VERSION: u32 = 1;

/// What makes a snapshot, of a workspace or of a file; every message ends with it.
const REPAIR: &str = "write it anew with `portolan publish`, or with `portolan extract FILE --format snapshot`";
const REPAIR_JA: &str = "`portolan publish` または `portolan extract FILE --format snapshot` で書き出し直してください";

/// Everything that Portolan understood of a workspace's documents, each fact with the place it was printed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Portolan reference")]
pub struct Snapshot {
    /// Version of this form: raised when a reader of the older one would misunderstand it.
    pub schema_version: u32,
    /// The documents, in path order.
    pub documents: Vec<Document>,
}

/// What every version of the form has.
#[derive(Deserialize)]
struct Versioned {
    schema_version: u32,
}

impl Snapshot {
    /// The snapshot of a reference.
    #[must_use]
    pub fn new(reference: &ir::Reference) -> Self {
        Self { schema_version: SCHEMA_VERSION, documents: reference.documents.iter().map(Document::from).collect() }
    }

    /// The snapshot of a reference that nobody needs any more: each row's facts go as its snapshot comes, so that a large document
    /// is not held twice.
    #[must_use]
    pub fn taken(reference: ir::Reference) -> Self {
        Self { schema_version: SCHEMA_VERSION, documents: reference.documents.into_iter().map(Document::taken).collect() }
    }

    /// Reads the text of a `reference.json`.
    ///
    /// # Errors
    /// A sentence with line and column where the text is no JSON or of another form, or one that names both versions
    /// where it was written by another version of Portolan.
    pub fn parse(text: &str) -> Result<Self, Said> {
        let failed = |error: serde_json::Error| {
            Said::new(
                format!("no reference snapshot: {error}; {REPAIR}"),
                format!("参照スナップショットではありません: {error}。{REPAIR_JA}"),
            )
        };
        let whole = serde_json::from_str::<Self>(text);
        let schema_version = match &whole {
            Ok(snapshot) => snapshot.schema_version,
            // Another version may have another form.
            Err(_) => serde_json::from_str::<Versioned>(text).map_err(failed)?.schema_version,
        };
        match schema_version.cmp(&SCHEMA_VERSION) {
            std::cmp::Ordering::Equal => whole.map_err(failed),
            std::cmp::Ordering::Less => Err(Said::new(
                format!("a reference snapshot of version {schema_version}, older than version {SCHEMA_VERSION}; {REPAIR}"),
                format!(
                    "参照スナップショットのバージョン {schema_version} は、バージョン {SCHEMA_VERSION} より古いものです。\
                     {REPAIR_JA}"
                ),
            )),
            std::cmp::Ordering::Greater => Err(Said::new(
                format!(
                    "a reference snapshot of version {schema_version}, newer than version {SCHEMA_VERSION}, which this portolan \
                     reads; use a newer portolan, or {REPAIR}"
                ),
                format!(
                    "参照スナップショットのバージョン {schema_version} は、この portolan が読めるバージョン {SCHEMA_VERSION} より\
                     新しいものです。新しい portolan を使うか、{REPAIR_JA}"
                ),
            )),
        }
    }

    /// Its JSON, the same bytes for the same facts.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Serialising plain data to memory has nothing that could fail: no map has keys other than strings.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// Its JSON in one line: half of [`Self::to_json`], for programs alone.
    #[must_use]
    pub fn to_line(&self) -> String {
        serde_json::to_string(self).unwrap_or_default() + "\n"
    }
}

/// The JSON Schema of [`Snapshot`], as text.
#[must_use]
pub fn schema() -> String {
    serde_json::to_string_pretty(&schema_for!(Snapshot)).unwrap_or_default() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    #[test]
    fn what_is_written_reads_back() {
        for reference in [fixture::reference(), fixture::hostile(), ir::Reference::default()] {
            let snapshot = Snapshot::new(&reference);
            assert_eq!(Snapshot::parse(&snapshot.to_json()).as_ref(), Ok(&snapshot));
            assert_eq!(Snapshot::taken(reference), snapshot);
        }
    }

    #[test]
    fn port_expressions_read_back_as_those_of_the_facts() {
        let reference = fixture::reference();
        let snapshot = Snapshot::parse(&Snapshot::new(&reference).to_json()).expect("our own snapshot");
        let flows = snapshot.documents.iter().flat_map(|document| &document.tables).flat_map(|table| &table.flows);
        let read: Vec<_> = flows.flat_map(Flow::endpoints).map(|endpoint| endpoint.ports.to_model()).collect();
        let facts: Vec<_> =
            reference.flows().flat_map(|(_, _, flow)| flow.endpoints().map(|endpoint| endpoint.ports.clone())).collect();
        assert_eq!(read, facts);
        assert_eq!(read.len(), 4);
    }

    #[test]
    fn the_schema_accepts_snapshots_and_refuses_others() {
        let schema: serde_json::Value = serde_json::from_str(&schema()).expect("JSON");
        let validator = jsonschema::validator_for(&schema).expect("a JSON Schema");
        for reference in [fixture::reference(), fixture::hostile()] {
            let mut value: serde_json::Value = serde_json::from_str(&Snapshot::new(&reference).to_json()).expect("JSON");
            let errors: Vec<_> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
            assert_eq!(errors, Vec::<String>::new());
            value["documents"][0]["tables"][0]["flows"][0]["listens"][0]["transport"] = "telepathy".into();
            assert!(!validator.is_valid(&value));
        }
        assert!(!validator.is_valid(&serde_json::json!({ "documents": [] })));
    }

    #[test]
    fn everything_the_facts_say_stands_in_the_json() {
        let json = Snapshot::new(&fixture::reference()).to_json();
        let value: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let table = &value["documents"][0]["tables"][0];
        let endpoint = &table["flows"][0]["listens"][0];
        assert_eq!(endpoint["ports"]["normal"], "41004 + 40*instance");
        assert_eq!(endpoint["ports"]["expression"]["per_instance"], 40);
        assert_eq!(endpoint["label"]["english"], "Private low");
        assert_eq!(endpoint["label"]["place"]["line"], 2);
        assert_eq!(endpoint["label"]["place"]["printed"], "プライベート低");
        assert_eq!(table["flows"][0]["listens"][1]["corrected_from"]["normal"], "39500-39990");
        let correction = &table["flows"][0]["corrections"][0];
        assert_eq!((&correction["printed"], &correction["date"]), (&"UDP 39500~39990".into(), &"2025-01-31".into()));
        assert_eq!(table["flows"][1]["listens"][0]["remarks"][0]["clean"], "QoS");
        assert_eq!(table["columns"][0]["why"], "the heading says so");
        assert_eq!(value["documents"][0]["coverage"]["skipped: repeated heading"], 1);
    }

    #[test]
    fn failures_say_where_and_what_to_do() {
        let newer = Snapshot::parse("{\"schema_version\": 2, \"documents\": []}").unwrap_err().en;
        assert!(newer.contains("version 2, newer than version 1") && newer.ends_with(REPAIR), "{newer}");
        let older = Snapshot::parse("{\"schema_version\": 0}").unwrap_err().en;
        assert!(older.contains("version 0, older than version 1") && older.ends_with(REPAIR), "{older}");
        for text in ["", "[]", "{}", "{\"schema_version\": 1}", "{\"schema_version\": 1, \"documents\": [{}]}"] {
            let Said { en: error, ja } = Snapshot::parse(text).unwrap_err();
            assert!(ja.ends_with(REPAIR_JA), "{text}: {ja}");
            assert!(error.contains("line 1 column") && error.ends_with(REPAIR), "{text}: {error}");
        }
    }
}
