//! The history of each endpoint: in which release it was opened, what changed it, which release closed it.
//!
//! In: releases with what became of their endpoints. Out: [`Life`]s, and `history.csv` with a line for each event. An endpoint
//! that no release changed has one line. Deliberately not here: endpoints of editions that do not lead their release.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Product, Upgrades};
use crate::diagnostic::Language;
use crate::diff::Kind;
use crate::diff::changes::{Fate, Link};
use crate::diff::report::Finding;
use crate::emit::csv as table;
use crate::emit::table::{Fact, PublishedRow};
use crate::ir::Document;

/// An endpoint through the releases of a product.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::emit) struct Life {
    /// What happened, in the order of releases.
    pub(in crate::emit) events: Vec<Event>,
}

/// What a release did to an endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::emit) struct Event {
    /// Number of the release, from 0.
    pub(in crate::emit) release: usize,
    /// What.
    pub(in crate::emit) what: What,
    /// What was, as the comparison says it.
    pub(in crate::emit) before: String,
    /// What is.
    pub(in crate::emit) after: String,
    /// Number of the release whose document holds `id`: its own, or the one before for an end.
    pub(in crate::emit) stands_in: usize,
    /// The endpoint's id there.
    pub(in crate::emit) id: String,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::emit) enum What {
    /// It stands in the oldest release there is.
    Known,
    /// A comparison found it.
    Found(Kind),
}

impl What {
    /// Its name in files.
    pub(in crate::emit) const fn as_str(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::Found(kind) => kind.as_str(),
        }
    }
}

/// The lives of a product's endpoints, in the order in which documents first print them.
pub(in crate::emit) fn lives(product: &Product<'_>) -> Vec<Life> {
    let mut lives = Vec::new();
    let mut alive = BTreeMap::new();
    let Some(first) = product.releases.first() else { return lives };
    begin(first.edition(), 0, &mut lives, &mut alive);
    for (release, upgrade) in (1..).zip(&product.upgrades) {
        match &upgrade.told {
            Ok(told) => {
                let found = by_endpoint(told.report(Language::English).findings());
                alive = Step { release, found: &found, lives: &mut lives }.go(&told.links, alive);
            }
            // What cannot be compared begins anew.
            Err(_) => {
                alive.clear();
                begin(upgrade.new, release, &mut lives, &mut alive);
            }
        }
    }
    lives
}

/// Ids of endpoints, each with the number of its life.
type Alive = BTreeMap<String, usize>;

fn begin(document: &Document, release: usize, lives: &mut Vec<Life>, alive: &mut Alive) {
    let flows = document.tables.iter().flat_map(|table| &table.flows);
    for endpoint in flows.flat_map(|flow| flow.endpoints()) {
        alive.insert(endpoint.id.clone(), lives.len());
        let (before, after) = (String::new(), endpoint.ports.to_string());
        let event = Event { release, what: What::Known, before, after, stands_in: release, id: endpoint.id.clone() };
        lives.push(Life { events: vec![event] });
    }
}

/// Findings by the ids of the endpoints that they concern.
type Found<'f> = BTreeMap<(&'f str, &'f str), Vec<&'f Finding>>;

fn by_endpoint<'f>(findings: impl Iterator<Item = &'f Finding>) -> Found<'f> {
    let mut found = Found::new();
    for finding in findings {
        let id = |at: &'f Option<crate::diff::report::Standing>| at.as_ref().map_or("", |at| at.id.as_str());
        let further = finding.further.iter().map(|(old, new)| (old.as_str(), new.as_str()));
        let candidates = finding.old_candidates.iter().map(|at| (at.id.as_str(), ""));
        let candidates = candidates.chain(finding.new_candidates.iter().map(|at| ("", at.id.as_str())));
        let own = finding.old_candidates.is_empty().then_some((id(&finding.old), id(&finding.new)));
        for key in own.into_iter().chain(further).chain(candidates) {
            found.entry(key).or_default().push(finding);
        }
    }
    found
}

/// From one release to the next.
struct Step<'s> {
    release: usize,
    found: &'s Found<'s>,
    lives: &'s mut Vec<Life>,
}

impl Step<'_> {
    fn go(&mut self, links: &[Link], alive: Alive) -> Alive {
        let mut next = Alive::new();
        for link in links {
            let ids = (link.old.as_deref().unwrap_or_default(), link.new.as_deref().unwrap_or_default());
            let life = alive.get(ids.0).copied();
            match link.fate {
                Fate::Same => {
                    let life = life.unwrap_or_else(|| self.born());
                    self.tell(life, ids, None);
                    next.insert(ids.1.to_owned(), life);
                }
                Fate::Merged => self.end(life, ids, Kind::Merged),
                Fate::Closed => self.end(life, ids, Kind::Closed),
                Fate::Unmatched if ids.1.is_empty() => self.end(life, ids, Kind::Unmatched),
                Fate::Repeated => self.start(ids, Kind::Duplicated, &mut next),
                Fate::Opened => self.start(ids, Kind::Opened, &mut next),
                Fate::Unmatched => self.start(ids, Kind::Unmatched, &mut next),
            }
        }
        next
    }

    fn born(&mut self) -> usize {
        self.lives.push(Life::default());
        self.lives.len() - 1
    }

    fn end(&mut self, life: Option<usize>, ids: (&str, &str), kind: Kind) {
        if let Some(life) = life {
            self.tell(life, ids, Some(kind));
        }
    }

    fn start(&mut self, ids: (&str, &str), kind: Kind, next: &mut Alive) {
        let life = self.born();
        self.tell(life, ids, Some(kind));
        next.insert(ids.1.to_owned(), life);
    }

    /// The findings about an endpoint; where there is none, what the link itself says.
    fn tell(&mut self, life: usize, ids: (&str, &str), kind: Option<Kind>) {
        let ends = matches!(kind, Some(Kind::Merged | Kind::Closed)) || ids.1.is_empty();
        let stands = if ends { (self.release.saturating_sub(1), ids.0) } else { (self.release, ids.1) };
        let event = |kind, before: &str, after: &str| Event {
            release: self.release,
            what: What::Found(kind),
            before: before.to_owned(),
            after: after.to_owned(),
            stands_in: stands.0,
            id: stands.1.to_owned(),
        };
        let found = self.found.get(&ids).map(Vec::as_slice).unwrap_or_default();
        let mut events: Vec<Event> = found.iter().map(|finding| event(finding.kind, &finding.before, &finding.after)).collect();
        if let (true, Some(kind)) = (events.is_empty(), kind) {
            events.push(event(kind, "", ""));
        }
        if let Some(life) = self.lives.get_mut(life) {
            life.events.extend(events);
        }
    }
}

impl<'r> Product<'r> {
    /// The document of a release, by number.
    pub(in crate::emit) fn document(&self, release: usize) -> Option<&'r Document> {
        self.releases.get(release).map(|release| release.edition())
    }
}

/// Facts of a document by the ids of endpoints.
pub(in crate::emit) fn facts(document: &Document) -> BTreeMap<&str, Fact<'_>> {
    let rows = document.tables.iter().flat_map(|table| table.flows.iter().map(move |flow| (table, flow)));
    let facts = rows.flat_map(move |(table, flow)| {
        flow.endpoints().map(move |endpoint| (endpoint.id.as_str(), Fact { document, table, flow, endpoint: Some(endpoint) }))
    });
    facts.collect()
}

/// Names of the columns of `history.csv`.
const COLUMNS: [&str; 17] = [
    "product",
    "endpoint",
    "since",
    "release",
    "event",
    "before",
    "after",
    "table",
    "listener",
    "role",
    "transport",
    "ports",
    "remote",
    "document",
    "id",
    "file",
    "line",
];

/// `history.csv`: a line for each event. `endpoint` is the id under which an endpoint was first known, `since` the release that
/// first had it; the columns behind `after` tell the endpoint as it stands in the document of that line.
pub(super) fn csv(upgrades: &Upgrades<'_>) -> Vec<u8> {
    let mut rows: Vec<[Cow<'_, str>; COLUMNS.len()]> = Vec::new();
    for product in upgrades.products.iter().chain(&upgrades.alone) {
        let documents: Vec<_> = product.releases.iter().map(|release| facts(release.edition())).collect();
        for life in lives(product) {
            let Some(first) = life.events.first() else { continue };
            for event in &life.events {
                rows.push(row(
                    product,
                    first,
                    event,
                    documents.get(event.stands_in).and_then(|facts| facts.get(event.id.as_str())),
                ));
            }
        }
    }
    table::write(COLUMNS, rows.into_iter(), ::csv::Terminator::Any(b'\n'))
}

fn row<'r>(product: &Product<'r>, first: &Event, event: &Event, fact: Option<&Fact<'_>>) -> [Cow<'r, str>; COLUMNS.len()] {
    let release = |number: usize| product.document(number).map_or("", |document| document.release.as_str());
    let name = product.document(event.release).map_or("", |document| document.product.as_str());
    let stands = fact.map(PublishedRow::new).unwrap_or_default();
    [
        Cow::Borrowed(name),
        Cow::Owned(first.id.clone()),
        Cow::Borrowed(release(first.release)),
        Cow::Borrowed(release(event.release)),
        Cow::Borrowed(event.what.as_str()),
        Cow::Owned(event.before.clone()),
        Cow::Owned(event.after.clone()),
        Cow::Owned(stands.table),
        Cow::Owned(stands.listener),
        Cow::Owned(stands.role),
        Cow::Owned(stands.transport),
        Cow::Owned(stands.ports),
        Cow::Owned(stands.remote),
        Cow::Owned(stands.document),
        Cow::Owned(event.id.clone()),
        Cow::Owned(stands.file),
        Cow::Owned(stands.line.to_string()),
    ]
}
