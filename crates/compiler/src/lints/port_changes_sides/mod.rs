//! A listener's port stands with the remote device in another row.

use std::collections::BTreeSet;

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;
use crate::source::key_str;

/// The lint.
pub static LINT: Lint = Lint {
    id: "port_changes_sides",
    level: Level::Warn,
    group: Group::Rows,
    summary_en: "a port is the listener's in one row and the remote device's in another",
    summary_ja: "同じポートが、行によってリスナー側とリモート側に分かれています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let mut told = BTreeSet::new();
    by_name(document, &mut told, found);
    by_port(document, &told, found);
}

/// A name whose rows have ports on one end here and on the other end there.
fn by_name<'a>(document: &'a Document, told: &mut BTreeSet<&'a str>, found: &mut Vec<Diagnostic>) {
    let numbers = endpoints(document).filter(|stated| stated.interval().is_some() && stated.flow.listener.is_some());
    for (_, rows) in grouped(numbers, |stated| Some(key_str(&stated.flow.listener_name()))) {
        let flows = grouped(rows.iter().copied(), |stated| Some(stated.flow.place.span()));
        let one_ended = |listeners: bool| {
            let rows = flows.values().filter(move |row| row.iter().all(|stated| stated.is_listeners() == listeners));
            rows.filter_map(|row| row.first().copied()).collect::<Vec<_>>()
        };
        let (own, other) = (one_ended(true), one_ended(false));
        let (Some(here), Some(there)) = (own.first(), other.first()) else { continue };
        let name = quoted(&here.flow.listener_name(), 60);
        let (line, shown) = (there.endpoint.place.line(), there.shown());
        let message = Said::new(
            format!("`{name}` listens on {} here, but in line {line} its remote device has {shown}", here.shown()),
            format!("「{name}」はここでは {} で待ち受けますが、{line} 行目ではリモート側が {shown} です", here.shown()),
        );
        let all: Vec<_> = own.iter().chain(&other).copied().collect();
        told.extend(all.iter().map(|stated| stated.endpoint.id.as_str()));
        found.extend(finding(&LINT, message, &all).map(|finding| finding.sure(65)));
    }
}

/// A port that listeners have in some rows and remote devices of other names in others.
fn by_port(document: &Document, told: &BTreeSet<&str>, found: &mut Vec<Diagnostic>) {
    let numbers =
        endpoints(document).filter(|stated| stated.port().is_some_and(|port| port > 1023) && stated.transport().is_some());
    for ((_, port), all) in grouped(numbers, |stated| Some((stated.transport()?, stated.port()?))) {
        let own: Vec<_> = all.iter().copied().filter(|stated| stated.is_listeners()).collect();
        let lone = |stated: &Stated<'_>| stated.flow.listens.is_empty() && !told.contains(stated.endpoint.id.as_str());
        let stray =
            |stated: &Stated<'_>| !stated.is_listeners() && lone(stated) && !own.iter().any(|owner| akin(*owner, *stated));
        let strays: Vec<_> = all.iter().copied().filter(stray).collect();
        let (Some(here), Some(owner)) = (strays.first(), own.first()) else { continue };
        let (remote, listener) = (quoted(&here.owner_name(), 50), quoted(&owner.owner_name(), 50));
        let message = Said::new(
            format!(
                "port {port} is the remote device `{remote}`'s here, but the listener `{listener}`'s in line {}",
                owner.endpoint.place.line()
            ),
            format!(
                "ポート {port} はここではリモート側「{remote}」のものですが、{} 行目ではリスナー「{listener}」のものです",
                owner.endpoint.place.line()
            ),
        );
        found.extend(finding(&LINT, message, &strays).map(|finding| finding.also(owner.marked()).sure(60)));
    }
}

/// Whether the remote device may be that listener: one name holds the other, or its process.
fn akin(listener: Stated<'_>, remote: Stated<'_>) -> bool {
    let (name, other) = (listener.owner_key(), remote.owner_key());
    let bases = listener.owner().zip(remote.owner()).is_some_and(|(listener, remote)| {
        let process = listener.process.as_deref().map(key_str).unwrap_or_default();
        let base = key_str(&remote.base);
        !base.is_empty() && (base == key_str(&listener.base) || base == process)
    });
    bases || name.contains(&other) || other.contains(&name)
}
