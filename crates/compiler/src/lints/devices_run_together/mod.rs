//! A cell names several devices with nothing but white space between them.

use std::collections::BTreeSet;

use super::facts::each;
use super::text::{self, Kind, Spot};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::{Document, Flow};
use crate::source::key_str;

/// The lint.
pub static LINT: Lint = Lint {
    id: "devices_run_together",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "devices stand side by side with nothing between them",
    summary_ja: "複数の装置名が区切りなしに並んでいます",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let names = alone(document);
    let tables = document.tables.iter().flat_map(|table| table.flows.iter().map(move |flow| (table, flow)));
    let spots = tables.filter(|(_, flow)| run_together(flow, &names)).filter_map(|(table, flow)| {
        Some(Spot { kind: Kind::Remote, text: flow.remote.as_ref()?, table: Some(table), flow: Some(flow) })
    });
    let spots: Vec<_> = spots.collect();
    let (Some(first), count) = (spots.first(), spots.len()) else { return };
    let shown = quoted(&first.line(), 60);
    let message = match count {
        1 => Said::new(
            format!("`{shown}` names several devices with nothing between them"),
            format!("「{shown}」は、複数の装置名が区切りなしに並んだものです"),
        ),
        _ => Said::new(
            format!("{count} cells name several devices with nothing between them, such as `{shown}`"),
            format!("{count} 個のセルで、複数の装置名が区切りなしに並んでいます（例:「{shown}」）"),
        ),
    };
    found.extend(text::finding(&LINT, message, &spots).map(|finding| finding.sure(65)));
}

/// Keys of names that fill a cell.
fn alone(document: &Document) -> BTreeSet<String> {
    text::names(document).iter().filter(|spot| spot.line().contains(' ')).map(|spot| spot.key()).collect()
}

/// Whether the cell is one line of several names: as the catalogue parts it, or as names that stand alone elsewhere fill it.
fn run_together(flow: &Flow, names: &BTreeSet<String>) -> bool {
    let Some(remote) = flow.remote.as_ref().filter(|remote| !remote.clean.contains(['\n', '、', ',', '/', ';'])) else {
        return false;
    };
    let whole = key_str(&remote.clean);
    let parted: usize = flow.remotes.iter().map(|party| key_str(&party.name.clean).len()).sum();
    (flow.remotes.len() > 1 && parted == whole.len()) || fills(&whole, names, 0) > 1
}

/// How many names fill the key wholly, the longest tried first; 0 if they do not.
fn fills(key: &str, names: &BTreeSet<String>, parts: usize) -> usize {
    if key.is_empty() {
        return parts;
    }
    let ends = key.char_indices().map(|(at, character)| at + character.len_utf8()).rev();
    ends.filter(|end| (parts > 0 || *end < key.len()) && names.contains(&key[..*end]))
        .map(|end| fills(&key[end..], names, parts + 1))
        .find(|count| *count > 0)
        .unwrap_or(0)
}
