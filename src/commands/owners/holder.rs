//! Who holds a port: a row of the documents of a workspace, or of the table compiled into this program.
//!
//! In: a fact or an entry. Out: a [`Holder`], and the block that tells of it. Deliberately not here: which documents are asked.

use std::fmt::Write;

use portolan::model::{Entry, InstanceDomain, Ports, Role, Side, Transport};
use portolan_compiler::diagnostic::{Language, visible};
use portolan_compiler::emit::table::{Fact, PublishedRow};
use portolan_compiler::ir::EndpointRole;

use super::Query;
use crate::locale::say;

/// An endpoint with what is said of it.
pub(super) struct Holder {
    /// Its stable id.
    pub(super) id: String,
    /// The transport that the document states.
    pub(super) transport: Option<Transport>,
    ports: Ports<String>,
    domain: InstanceDomain,
    side: Option<Side>,
    owner: Name,
    other: Name,
    label: Name,
    section: String,
    place: String,
}

/// A text as printed, and in English.
struct Name {
    printed: String,
    english: String,
}

impl Name {
    fn new(printed: impl Into<String>, english: impl Into<String>) -> Self {
        Self { printed: printed.into(), english: english.into() }
    }

    fn said(&self, language: Language) -> String {
        let Self { printed, english } = self;
        match language {
            Language::English if !english.is_empty() && english != printed => format!("{english} ({printed})"),
            _ => printed.clone(),
        }
    }
}

impl Holder {
    /// Of a fact; none where the row states no port.
    pub(super) fn of_fact(fact: &Fact<'_>) -> Option<Self> {
        let endpoint = fact.endpoint?;
        let row = PublishedRow::new(fact);
        let parties = [Name::new(row.listener, fact.listener_english()), Name::new(row.remote, fact.remote_english())];
        let (owner, other) = turned(parties, endpoint.role == EndpointRole::Remote);
        Some(Self {
            transport: endpoint.transport,
            ports: endpoint.ports.clone(),
            domain: fact.document.instances,
            side: endpoint.side,
            owner,
            other,
            label: Name::new(row.label, fact.label_english()),
            section: row.section,
            place: format!("{}:{}", row.file, row.line),
            id: row.id,
        })
    }

    /// Of an entry of the compiled table.
    pub(super) fn of_entry(entry: &Entry) -> Self {
        let parties = [Name::new(entry.listener, entry.listener_en), Name::new(entry.remote, entry.remote_en)];
        let (owner, other) = turned(parties, entry.role == Role::Remote);
        Self {
            id: entry.id.to_owned(),
            transport: entry.transport,
            ports: entry.ports.map(str::to_owned),
            domain: entry.domain,
            side: entry.side,
            owner,
            other,
            label: Name::new(entry.label, entry.label_en),
            section: entry.section.to_owned(),
            place: format!("{}:{}", entry.file, entry.line),
        }
    }

    /// The instances at which it holds the port. Without a stated transport it belongs to all of them.
    pub(super) fn holds(&self, query: Query) -> Option<InstanceDomain> {
        let other = query.transport.is_some_and(|asked| self.transport.is_some_and(|stated| stated != asked));
        if other { None } else { self.ports.instances_of(query.port, self.domain) }
    }

    /// A block of lines.
    pub(super) fn describe(&self, instances: InstanceDomain, language: Language) -> String {
        let owner = match self.owner.said(language) {
            name if name.is_empty() => say(language, "(not named)", "（記載なし）").to_owned(),
            name => name,
        };
        let mut text = format!("{}\n", visible(&owner));
        let mut line = |what: &str, value: &str| {
            if !value.is_empty() {
                // Writing to a string cannot fail.
                let _ = writeln!(text, "  {what}: {}", visible(value));
            }
        };
        let transport = self.transport.map_or("?", Transport::as_str);
        line(say(language, "ports", "ポート"), &format!("{transport} {}", self.ports));
        if self.ports.interval().is_some_and(|interval| interval.per_instance != 0) {
            line(say(language, "instance", "インスタンス"), &range(instances));
        }
        line(say(language, "side", "サイド"), self.side.map_or("", |side| side.as_str()));
        line(say(language, "what for", "用途"), &self.label.said(language));
        line(say(language, "for", "相手"), &self.other.said(language));
        line(say(language, "section", "区分"), &self.section);
        line(say(language, "source", "出典"), &format!("{} [{}]", self.place, self.id));
        text
    }
}

/// Whose port it is, and the other party: the remote device's where it stood in its column.
fn turned([listener, remote]: [Name; 2], remotes: bool) -> (Name, Name) {
    if remotes { (remote, listener) } else { (listener, remote) }
}

fn range(instances: InstanceDomain) -> String {
    let InstanceDomain { first, last } = instances;
    if first == last { first.to_string() } else { format!("{first}-{last}") }
}
