//! Documents, tables and columns in the snapshot.
//!
//! In: documents of the intermediate form, or JSON. Out: types that are serialised as they stand. Deliberately not here: rows
//! (`flow`), and anomalies, which are findings by then.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::text::all;
use super::{Flow, Origin, Region, Text};
use crate::ir;

/// One file of a vendor: an edition of a release in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Document {
    /// Stable id, such as `vendor-product/11.0/ja`.
    pub id: String,
    /// Vendor's name.
    pub vendor: String,
    /// Product's name.
    pub product: String,
    /// Release as the vendor writes it.
    pub release: String,
    /// BCP 47 language of the file.
    pub language: String,
    /// The publisher's title.
    pub title: String,
    /// Who wrote the file.
    pub origin: Origin,
    /// Path of the file.
    pub file: String,
    /// SHA-256 of its bytes, in lower-case hexadecimal.
    pub sha256: String,
    /// Encoding it was read with.
    pub encoding: String,
    /// Instances over which formulas hold.
    pub instances: Instances,
    /// Tables, in order.
    pub tables: Vec<Table>,
    /// Texts outside of tables that belong to none.
    pub prose: Vec<Text>,
    /// How many cells ended each way.
    pub coverage: BTreeMap<String, u64>,
}

/// Consecutive instance numbers, both ends included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Instances {
    /// The lowest.
    pub first: u32,
    /// The highest.
    pub last: u32,
    /// Why these.
    pub reason: String,
}

/// One table, put together again where page breaks tore it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Table {
    /// Stable id within the document.
    pub id: String,
    /// Number as printed, or its position.
    pub number: String,
    /// Whether the number was printed.
    pub numbered: bool,
    /// Caption without the number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// Headings that govern it, outermost first.
    pub headings: Vec<Text>,
    /// Columns with their roles.
    pub columns: Vec<Column>,
    /// Rows as facts, in order.
    pub flows: Vec<Flow>,
    /// Notes in or directly below it.
    pub notes: Vec<TableNote>,
    /// Footnotes that belong to it.
    pub footnotes: Vec<Footnote>,
    /// All of it.
    pub place: Region,
}

/// A column: its heading, the role it was given, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Column {
    /// Heading as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<Text>,
    /// What its cells state.
    pub role: String,
    /// The role that the heading alone would give.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading_role: Option<String>,
    /// How sure, in percent.
    pub confidence: u8,
    /// Why, for people.
    pub why: String,
}

/// A note for all flows of its section.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TableNote {
    /// Section in which it stands, outermost first.
    pub section: Vec<Text>,
    /// Its text.
    pub text: Text,
}

/// A footnote's text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Footnote {
    /// The mark as printed.
    pub mark: String,
    /// The text without the mark.
    pub text: Text,
}

impl Document {
    /// As `From`, row by row.
    pub(super) fn taken(mut document: ir::Document) -> Self {
        let tables = std::mem::take(&mut document.tables);
        let shell = Self::from(&document);
        drop(document);
        Self { tables: tables.into_iter().map(Table::taken).collect(), ..shell }
    }
}

impl Table {
    fn taken(mut table: ir::Table) -> Self {
        let flows = std::mem::take(&mut table.flows);
        Self { flows: flows.into_iter().map(|flow| Flow::from(&flow)).collect(), ..Self::from(&table) }
    }
}

impl From<&ir::Document> for Document {
    fn from(document: &ir::Document) -> Self {
        let counts = document.coverage.counts();
        Self {
            id: document.id.clone(),
            vendor: document.vendor.clone(),
            product: document.product.clone(),
            release: document.release.clone(),
            language: document.language.clone(),
            title: document.title.clone(),
            origin: Origin::from(document.origin),
            file: document.file.clone(),
            sha256: document.sha256.clone(),
            encoding: document.encoding.clone(),
            instances: Instances {
                first: document.instances.first,
                last: document.instances.last,
                reason: document.instances_reason.clone(),
            },
            tables: all(&document.tables),
            prose: all(&document.prose),
            coverage: counts.into_iter().map(|(fate, count)| (fate.as_str().to_owned(), count as u64)).collect(),
        }
    }
}

impl From<&ir::Table> for Table {
    fn from(table: &ir::Table) -> Self {
        Self {
            id: table.id.clone(),
            number: table.number.clone(),
            numbered: table.numbered,
            title: table.title.as_ref().map(Text::from),
            headings: all(&table.headings),
            columns: all(&table.columns),
            flows: all(&table.flows),
            notes: all(&table.notes),
            footnotes: all(&table.footnotes),
            place: Region::from(&table.place),
        }
    }
}

impl From<&ir::Column> for Column {
    fn from(column: &ir::Column) -> Self {
        Self {
            heading: column.heading.as_ref().map(Text::from),
            role: column.role.as_str().to_owned(),
            heading_role: column.heading_role.map(|role| role.as_str().to_owned()),
            confidence: column.confidence,
            why: column.why.clone(),
        }
    }
}

impl From<&ir::TableNote> for TableNote {
    fn from(note: &ir::TableNote) -> Self {
        Self { section: all(&note.section), text: Text::from(&note.text) }
    }
}

impl From<&ir::Footnote> for Footnote {
    fn from(footnote: &ir::Footnote) -> Self {
        Self { mark: footnote.mark.clone(), text: Text::from(&footnote.text) }
    }
}
