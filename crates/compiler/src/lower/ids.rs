//! Stable ids: names of what a flow or endpoint is, in ASCII, from the English of its texts.
//!
//! A flow is `section.listener.remote`, an endpoint adds its label, side and transport. Never a position, a port number or a
//! release: the same endpoint keeps its id when its number changes. Where names coincide, all of them get the beginning of
//! their note, then their table; only what is still the same is counted.

use std::collections::BTreeMap;

use foldhash::fast::RandomState;
use indexmap::IndexMap;

use crate::ir::{Endpoint, EndpointRole, Flow, Table, Text};

/// Words of a note that an id takes.
const NOTE_WORDS: usize = 5;

/// Gives every flow and endpoint of a document its id.
pub(super) fn assign(tables: &mut [Table]) {
    let ids = unique(tables);
    for (flow, id) in tables.iter_mut().flat_map(|table| &mut table.flows).zip(ids) {
        flow.id = id;
        assign_endpoints(flow);
    }
}

/// The flows' names, no two of them the same.
fn unique(tables: &[Table]) -> Vec<String> {
    let mut names: Vec<String> = tables.iter().flat_map(|table| &table.flows).map(flow_name).collect();
    let further: [fn(&Table, &Flow) -> String; 2] = [|_, flow| note_name(flow), |table, _| table.id.clone()];
    for further in further {
        let shared = shared(&names);
        if !shared.contains(&true) {
            return names;
        }
        names = distinguish(tables, names, shared, further);
    }
    count_rest(names)
}

fn flow_name(flow: &Flow) -> String {
    let listener = flow.listener.as_ref().map_or_else(|| "unnamed".to_owned(), |party| slug(&party.name));
    let remote = flow.remote.as_ref().map(slug).unwrap_or_default();
    // Nearly all rows have no section, and then this is all the room that is needed.
    let mut name = String::with_capacity(listener.len() + 1 + remote.len());
    flow.section.iter().for_each(|level| append(&mut name, '.', &slug(level)));
    append(&mut name, '.', &listener);
    append(&mut name, '.', &remote);
    name
}

/// Adds a part to a name, if there is any.
fn append(name: &mut String, separator: char, part: &str) {
    if !name.is_empty() && !part.is_empty() {
        name.push(separator);
    }
    name.push_str(part);
}

fn note_name(flow: &Flow) -> String {
    let Some(note) = flow.notes.first() else { return String::new() };
    let words: Vec<String> = slug(note).split('-').take(NOTE_WORDS).map(str::to_owned).collect();
    words.join("-")
}

fn assign_endpoints(flow: &mut Flow) {
    let name = |endpoint: &Endpoint| [flow.id.as_str(), &endpoint_name(endpoint)].join(".");
    let ids = count_rest(flow.endpoints().map(name).collect());
    for (endpoint, id) in flow.listens.iter_mut().chain(&mut flow.remote_listens).zip(ids) {
        endpoint.id = id;
    }
}

fn endpoint_name(endpoint: &Endpoint) -> String {
    let label = endpoint.label.as_ref().map(slug).unwrap_or_default();
    let mut name = String::with_capacity(label.len() + 8);
    if endpoint.role == EndpointRole::Remote {
        name.push_str("remote");
    }
    append(&mut name, '-', &label);
    if let Some(side) = endpoint.side {
        let side = format!("side-{}", side.as_str().to_ascii_lowercase());
        // The label of a pair names the side already, such as "Router A".
        append(&mut name, '-', if label.contains(&side) { "" } else { &side });
    }
    if let Some(condition) = &endpoint.condition {
        append(&mut name, '-', &slug(condition));
    }
    append(&mut name, '-', endpoint.transport.map_or("port", |transport| transport.as_str()));
    name
}

/// Adds the further name to all that share a name.
fn distinguish(
    tables: &[Table],
    names: Vec<String>,
    shared: Vec<bool>,
    further: impl Fn(&Table, &Flow) -> String,
) -> Vec<String> {
    let flows = tables.iter().flat_map(|table| table.flows.iter().map(move |flow| (table, flow)));
    let longer = names.into_iter().zip(shared).zip(flows).map(|((name, shared), (table, flow))| {
        let more = if shared { further(table, flow) } else { String::new() };
        if more.is_empty() { name } else { format!("{name}.{more}") }
    });
    longer.collect()
}

/// Of each name, whether another one is the same.
fn shared(names: &[String]) -> Vec<bool> {
    let mut first: IndexMap<&str, usize, RandomState> = IndexMap::with_capacity_and_hasher(names.len(), RandomState::default());
    let mut shared = vec![false; names.len()];
    for (at, name) in names.iter().enumerate() {
        let first = *first.entry(name).or_insert(at);
        if first != at {
            (shared[first], shared[at]) = (true, true);
        }
    }
    shared
}

/// What still shares a name is counted in printed order.
fn count_rest(names: Vec<String>) -> Vec<String> {
    if names.len() < 2 || !shared(&names).contains(&true) {
        return names;
    }
    let counts: BTreeMap<String, usize> = counts(&names).into_iter().map(|(name, count)| (name.to_owned(), count)).collect();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut taken: std::collections::BTreeSet<String> =
        counts.iter().filter(|(_, count)| **count == 1).map(|(name, _)| name.clone()).collect();
    let mut number = |name: String| {
        if counts[&name] == 1 {
            return name;
        }
        loop {
            let next = seen.entry(name.clone()).or_insert(0);
            *next += 1;
            let candidate = format!("{name}-{next}");
            if taken.insert(candidate.clone()) {
                return candidate;
            }
        }
    };
    names.into_iter().map(&mut number).collect()
}

fn counts(names: &[String]) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for name in names {
        *counts.entry(name.as_str()).or_insert(0) += 1;
    }
    counts
}

/// Lower-case ASCII words joined by `-`, from the English or a transliteration.
#[must_use]
pub fn slug(text: &Text) -> String {
    slug_str(text.english_or_original())
}

/// [`slug`] of a plain string.
#[must_use]
pub fn slug_str(text: &str) -> String {
    if text.is_ascii() && !text.contains('&') {
        return joined_words(text);
    }
    let ascii = any_ascii::any_ascii(&crate::source::fold_str(text)).replace('&', " and ").to_ascii_lowercase();
    joined_words(&ascii)
}

/// The words of ASCII text in lower case, joined by `-`.
fn joined_words(ascii: &str) -> String {
    let mut slug = String::with_capacity(ascii.len());
    let mut apart = false;
    for letter in ascii.bytes() {
        if !letter.is_ascii_alphanumeric() {
            apart = true;
            continue;
        }
        if std::mem::take(&mut apart) && !slug.is_empty() {
            slug.push('-');
        }
        slug.push(char::from(letter.to_ascii_lowercase()));
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_ascii_words() {
        assert_eq!(slug_str("Router (Side B) (MDS)"), "router-side-b-mds");
        assert_eq!(slug_str("Administration & Data Server"), "administration-and-data-server");
        assert!(slug_str("ルータ").is_ascii());
    }

    #[test]
    fn counted_names_never_meet_given_ones() {
        let names = ["a", "a", "a-1"].map(str::to_owned).to_vec();
        assert_eq!(count_rest(names), ["a-2", "a-3", "a-1"]);
    }
}
