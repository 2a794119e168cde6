//! Listeners of different tables or sections claim the same port.

use std::collections::BTreeSet;

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "port_shared_across_tables",
    level: Level::Note,
    group: Group::Collisions,
    summary_en: "listeners of different tables or sections claim the same port",
    summary_ja: "別の表やセクションのリスナーが同じポートを使っています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let listening = endpoints(document).filter(|stated| stated.is_listeners() && stated.port().is_some_and(|port| port > 1023));
    for ((transport, port), group) in grouped(listening, |stated| Some((stated.transport()?, stated.port()?))) {
        let apart = different(&group);
        let hosts: BTreeSet<_> = apart.iter().map(|stated| stated.host()).collect();
        if apart.len() < 2 || hosts.len() < 2 {
            continue;
        }
        let (transport, count) = (transport.as_str().to_uppercase(), apart.len());
        let message = Said::new(
            format!("{transport} {port} is claimed by {count} listeners of different tables or sections"),
            format!("{transport} {port} が、別の表やセクションにある {count} 個のリスナーで使われています"),
        );
        found.extend(finding(&LINT, message, &apart).map(|finding| finding.sure(60)));
    }
}

/// The first endpoint of each name that is no other spelling of one before.
fn different<'a>(group: &[Stated<'a>]) -> Vec<Stated<'a>> {
    let mut apart: Vec<Stated<'a>> = Vec::new();
    for stated in group {
        if !apart.iter().any(|known| akin(&known.owner_key(), &stated.owner_key())) {
            apart.push(*stated);
        }
    }
    apart
}

/// Whether two names may be one: one holds the other, or they share a long run of characters.
fn akin(a: &str, b: &str) -> bool {
    a.contains(b) || b.contains(a) || shares_run(a, b, 6)
}

fn shares_run(a: &str, b: &str, length: usize) -> bool {
    let letters: Vec<char> = a.chars().collect();
    letters.windows(length).any(|run| b.contains(&run.iter().collect::<String>()))
}
