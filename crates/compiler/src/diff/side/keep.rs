//! Rows made small: what is compared, with texts that repeat kept once.
//!
//! In: rows of a snapshot or of the facts, one after the other. Out: rows of a side. Deliberately not here: the text of a
//! snapshot (`read`).

use std::sync::Arc;

use super::{Direction, Document, Endpoint, Flow, Party, Place, Side, Table, Text};
use crate::ir;
use crate::snapshot::{self, PortExpression, Ports, Snapshot};
use crate::source::{self, Shelf};

/// Keeps rows.
#[derive(Debug)]
pub(super) struct Keeper {
    texts: Shelf<str>,
    ports: Shelf<Ports>,
}

impl Keeper {
    pub(super) fn new() -> Self {
        Self { texts: Shelf::new(), ports: Shelf::new() }
    }

    /// A text, shared with its like.
    pub(super) fn text(&mut self, text: &str) -> Arc<str> {
        self.texts.text(text)
    }

    pub(super) fn ports(&mut self, normal: &str, expression: &PortExpression) -> Arc<Ports> {
        let is_it = |kept: &Ports| kept.normal == normal && kept.expression == *expression;
        self.ports.share(normal, is_it, || Arc::new(Ports { normal: normal.to_owned(), expression: expression.clone() }))
    }

    pub(super) fn words(&mut self, clean: &str, english: Option<&str>) -> Text {
        let clean = self.text(clean);
        let english = english.map(|english| if *english == *clean { Arc::clone(&clean) } else { self.text(english) });
        Text { clean, english }
    }
}

/// A row, wherever it comes from.
pub(super) trait Row {
    /// Its facts, kept.
    fn keep(&self, keeper: &mut Keeper) -> Flow;
}

/// A text, wherever it comes from.
trait Words {
    fn keep(&self, keeper: &mut Keeper) -> Text;
}

impl Words for snapshot::Text {
    fn keep(&self, keeper: &mut Keeper) -> Text {
        keeper.words(&self.clean, self.english.as_deref())
    }
}

impl Words for ir::Text {
    /// The facts share their texts already.
    fn keep(&self, _: &mut Keeper) -> Text {
        Text { clean: Arc::clone(&self.clean), english: self.english.clone() }
    }
}

impl Keeper {
    fn of(&mut self, text: &impl Words) -> Text {
        text.keep(self)
    }

    fn all<'a, T: Words + 'a>(&mut self, texts: impl IntoIterator<Item = &'a T>) -> Box<[Text]> {
        texts.into_iter().map(|text| self.of(text)).collect()
    }

    fn printed(&mut self, place: &snapshot::Place) -> Place {
        Place { file: self.text(&place.file), line: place.line, printed: self.text(&place.printed) }
    }

    fn stands(&mut self, place: &source::Place) -> Place {
        Place { file: place.shared_file(), line: place.line(), printed: self.text(place.printed()) }
    }
}

impl Row for snapshot::Flow {
    fn keep(&self, keeper: &mut Keeper) -> Flow {
        let worded = self.notes.iter().chain(&self.footnotes).chain(self.extra.iter().map(|extra| &extra.text));
        Flow {
            id: Arc::from(self.id.as_str()),
            section: keeper.all(&self.section),
            listener: self.listener.as_ref().map(|party| Party { name: keeper.of(&party.name) }),
            listens: self.listens.iter().map(|endpoint| endpoint_of_snapshot(endpoint, keeper)).collect(),
            remote: self.remote.as_ref().map(|text| keeper.of(text)),
            remotes: self.remotes.iter().map(|party| Party { name: keeper.of(&party.name) }).collect(),
            remote_listens: self.remote_listens.iter().map(|endpoint| endpoint_of_snapshot(endpoint, keeper)).collect(),
            direction: Direction { understood: self.direction.understood },
            worded: keeper.all(worded),
            place: if self.endpoints().next().is_none() {
                keeper.printed(&self.place)
            } else {
                Place { file: keeper.text(&self.place.file), line: self.place.line, printed: keeper.text("") }
            },
        }
    }
}

fn endpoint_of_snapshot(endpoint: &snapshot::Endpoint, keeper: &mut Keeper) -> Endpoint {
    Endpoint {
        id: Arc::from(endpoint.id.as_str()),
        role: endpoint.role,
        transport: endpoint.transport,
        application: endpoint.application.as_deref().map(|name| keeper.text(name)),
        ports: keeper.ports(&endpoint.ports.normal, &endpoint.ports.expression),
        label: endpoint.label.as_ref().map(|text| keeper.of(text)),
        side: endpoint.side,
        condition: endpoint.condition.as_ref().map(|text| keeper.of(text)),
        direction: endpoint.direction.as_ref().map(|direction| Direction { understood: direction.understood }),
        worded: keeper.all(endpoint.footnotes.iter().chain(&endpoint.remarks)),
        place: keeper.printed(&endpoint.place),
    }
}

impl Row for ir::Flow {
    fn keep(&self, keeper: &mut Keeper) -> Flow {
        let worded = self.notes.iter().chain(&self.footnotes).chain(self.extra.iter().map(|extra| &extra.text));
        Flow {
            id: Arc::from(self.id.as_str()),
            section: keeper.all(&self.section),
            listener: self.listener.as_ref().map(|party| Party { name: keeper.of(&party.name) }),
            listens: self.listens.iter().map(|endpoint| endpoint_of_facts(endpoint, keeper)).collect(),
            remote: self.remote.as_ref().map(|text| keeper.of(text)),
            remotes: self.remotes.iter().map(|party| Party { name: keeper.of(&party.name) }).collect(),
            remote_listens: self.remote_listens.iter().map(|endpoint| endpoint_of_facts(endpoint, keeper)).collect(),
            direction: Direction { understood: self.direction.understood.map(Into::into) },
            worded: keeper.all(worded),
            place: if self.endpoints().next().is_none() {
                keeper.stands(&self.place)
            } else {
                Place { file: self.place.shared_file(), line: self.place.line(), printed: keeper.text("") }
            },
        }
    }
}

fn endpoint_of_facts(endpoint: &ir::Endpoint, keeper: &mut Keeper) -> Endpoint {
    Endpoint {
        id: Arc::from(endpoint.id.as_str()),
        role: endpoint.role.into(),
        transport: endpoint.transport.map(Into::into),
        application: endpoint.application.as_deref().map(|name| keeper.text(name)),
        ports: keeper.ports(&endpoint.ports.to_string(), &PortExpression::from(&endpoint.ports)),
        label: endpoint.label.as_ref().map(|text| keeper.of(text)),
        side: endpoint.side.map(Into::into),
        condition: endpoint.condition.as_ref().map(|text| keeper.of(text)),
        direction: endpoint.direction.as_ref().map(|fact| Direction { understood: fact.understood.map(Into::into) }),
        worded: keeper.all(endpoint.footnotes.iter().chain(&endpoint.remarks)),
        place: keeper.stands(&endpoint.place),
    }
}

impl From<&Snapshot> for Side {
    fn from(snapshot: &Snapshot) -> Self {
        let document = |document: &snapshot::Document| {
            let mut keeper = Keeper::new();
            let tables = document.tables.iter().map(|table| Table {
                id: keeper.text(&table.id),
                number: keeper.text(&table.number),
                title: table.title.as_ref().map(|title| keeper.of(title)),
                headings: table.headings.iter().map(|heading| keeper.of(heading)).collect(),
                flows: table.flows.iter().map(|flow| flow.keep(&mut keeper)).collect(),
            });
            Document { tables: tables.collect(), ..Document::about(document) }
        };
        Self { documents: snapshot.documents.iter().map(document).collect() }
    }
}

impl From<ir::Reference> for Side {
    /// Each row's facts go as soon as they are kept.
    fn from(reference: ir::Reference) -> Self {
        Self { documents: reference.documents.into_iter().map(Document::from).collect() }
    }
}

impl From<ir::Document> for Document {
    fn from(mut document: ir::Document) -> Self {
        let tables = std::mem::take(&mut document.tables);
        let about = Self::about(&snapshot::Document::from(&document));
        drop(document);
        let mut keeper = Keeper::new();
        let tables = tables.into_iter().map(|mut table| {
            let flows = std::mem::take(&mut table.flows).into_iter();
            Table { flows: flows.map(|flow| flow.keep(&mut keeper)).collect(), ..keeper.head(&table) }
        });
        Self { tables: tables.collect(), ..about }
    }
}

impl Keeper {
    /// A table without its rows.
    fn head(&mut self, table: &ir::Table) -> Table {
        Table {
            id: self.text(&table.id),
            number: self.text(&table.number),
            title: table.title.as_ref().map(|title| self.of(title)),
            headings: table.headings.iter().map(|heading| self.of(heading)).collect(),
            flows: Vec::new(),
        }
    }
}

impl Document {
    /// A document whose facts others still need.
    #[must_use]
    pub fn of(document: &ir::Document) -> Self {
        let mut keeper = Keeper::new();
        let tables = document
            .tables
            .iter()
            .map(|table| Table { flows: table.flows.iter().map(|flow| flow.keep(&mut keeper)).collect(), ..keeper.head(table) });
        let tables = tables.collect();
        let bare = ir::Document { tables: Vec::new(), prose: Vec::new(), anomalies: Vec::new(), ..document.clone() };
        Self { tables, ..Self::about(&snapshot::Document::from(&bare)) }
    }

    /// What is known of a document, without its tables.
    fn about(document: &snapshot::Document) -> Self {
        Self {
            id: document.id.clone(),
            vendor: document.vendor.clone(),
            product: document.product.clone(),
            release: document.release.clone(),
            language: document.language.clone(),
            origin: document.origin,
            file: document.file.clone(),
            sha256: document.sha256.clone(),
            instances: document.instances.clone(),
            tables: Vec::new(),
            coverage: document.coverage.clone(),
        }
    }
}
