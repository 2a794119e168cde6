//! Stable ids: names of what a flow or endpoint is, in ASCII, from the English of its texts.
//!
//! A flow is `section.listener.remote`, an endpoint adds its label, side and transport. Never a position, a port number or a
//! release: the same endpoint keeps its id when its number changes. Where names coincide, all of them get the beginning of
//! their note, then their table; only what is still the same is counted.
//!
//! In: the tables of a document, in printed order. Out: the same tables, each flow and endpoint with its id. Deliberately not
//! here: which endpoint of another release is the same (`diff`).

use std::collections::{BTreeMap, BTreeSet};

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
        let shared = Shared::of(&names).each;
        if !shared.contains(&true) {
            return names;
        }
        names = distinguish(tables, names, shared, further);
    }
    count_rest(names)
}

fn flow_name(flow: &Flow) -> String {
    let listener = flow.listener.as_ref().map_or("unnamed", |party| party.name.english_or_original());
    let remote = flow.remote.as_ref().map_or("", Text::english_or_original);
    // Nearly all rows have no section, and then this is all the room that is needed.
    let mut name = String::with_capacity(listener.len() + 1 + remote.len());
    let sections = flow.section.iter().map(Text::english_or_original);
    sections.chain([listener, remote]).for_each(|part| append_slug(&mut name, '.', part));
    name
}

/// Adds the slug of a part to a name, if there is any.
fn append_slug(name: &mut String, separator: char, part: &str) {
    let before = name.len();
    if before > 0 {
        name.push(separator);
    }
    let start = name.len();
    push_slug(name, part);
    if name.len() == start {
        name.truncate(before);
    }
}

fn note_name(flow: &Flow) -> String {
    let Some(note) = flow.notes.first() else { return String::new() };
    let words: Vec<String> = slug(note).split('-').take(NOTE_WORDS).map(str::to_owned).collect();
    words.join("-")
}

fn assign_endpoints(flow: &mut Flow) {
    let name = |endpoint: &Endpoint| endpoint_id(&flow.id, endpoint);
    let ids = count_rest(flow.endpoints().map(name).collect());
    for (endpoint, id) in flow.listens.iter_mut().chain(&mut flow.remote_listens).zip(ids) {
        endpoint.id = id;
    }
}

/// The flow's id, a point, and what the endpoint is within it.
fn endpoint_id(flow: &str, endpoint: &Endpoint) -> String {
    let label = endpoint.label.as_ref().map(slug).unwrap_or_default();
    let mut name = String::with_capacity(flow.len() + 1 + label.len() + 8);
    name.push_str(flow);
    let mut separator = '.';
    let mut add = |part: &str| {
        if !part.is_empty() {
            name.push(std::mem::replace(&mut separator, '-'));
            name.push_str(part);
        }
    };
    if endpoint.role == EndpointRole::Remote {
        add("remote");
    }
    add(&label);
    if let Some(side) = endpoint.side {
        let side = format!("side-{}", side.as_str().to_ascii_lowercase());
        // The label of a pair names the side already, such as "Router A".
        if !label.contains(&side) {
            add(&side);
        }
    }
    if let Some(condition) = &endpoint.condition {
        add(&slug(condition));
    }
    add(endpoint.transport.map_or("port", |transport| transport.as_str()));
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

/// Which names are shared. Rows are many, and most names are nobody else's.
struct Shared<'n> {
    /// Where each name stands first.
    first: IndexMap<&'n str, usize, RandomState>,
    /// Of each name, in their order, whether another one is the same.
    each: Vec<bool>,
}

impl<'n> Shared<'n> {
    fn of(names: &'n [String]) -> Self {
        let mut first = IndexMap::with_capacity_and_hasher(names.len(), RandomState::default());
        let mut each = vec![false; names.len()];
        for (at, name) in names.iter().enumerate() {
            let before = *first.entry(name.as_str()).or_insert(at);
            if before != at {
                (each[before], each[at]) = (true, true);
            }
        }
        Self { first, each }
    }

    /// Whether exactly one has this name.
    fn is_single(&self, name: &str) -> bool {
        self.first.get(name).is_some_and(|at| !self.each[*at])
    }
}

/// What still shares a name is counted in printed order.
fn count_rest(mut names: Vec<String>) -> Vec<String> {
    if names.len() < 2 {
        return names;
    }
    for (at, name) in counted(&names) {
        names[at] = name;
    }
    names
}

/// The numbered names of those that share theirs, with their positions. A number that would make a name somebody else's is left out.
fn counted(names: &[String]) -> Vec<(usize, String)> {
    let shared = Shared::of(names);
    let mut last: BTreeMap<&str, usize> = BTreeMap::new();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut number = |name| loop {
        let next = last.entry(name).or_insert(0);
        *next += 1;
        let candidate = format!("{name}-{next}");
        if !shared.is_single(&candidate) && taken.insert(candidate.clone()) {
            return candidate;
        }
    };
    let sharing = names.iter().enumerate().filter(|(at, _)| shared.each[*at]);
    sharing.map(|(at, name)| (at, number(name.as_str()))).collect()
}

/// Lower-case ASCII words joined by `-`, from the English or a transliteration.
#[must_use]
pub fn slug(text: &Text) -> String {
    slug_str(text.english_or_original())
}

/// [`slug`] of a plain string.
#[must_use]
pub fn slug_str(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    push_slug(&mut slug, text);
    slug
}

/// Writes the slug of a text behind a name.
fn push_slug(name: &mut String, text: &str) {
    if text.is_ascii() && !text.contains('&') {
        return push_words(name, text);
    }
    let ascii = any_ascii::any_ascii(&crate::source::fold_str(text)).replace('&', " and ");
    push_words(name, &ascii);
}

/// Writes the words of ASCII text in lower case, joined by `-`.
fn push_words(name: &mut String, ascii: &str) {
    let start = name.len();
    name.reserve(ascii.len());
    let mut parted = false;
    for byte in ascii.bytes() {
        if !byte.is_ascii_alphanumeric() {
            parted = true;
            continue;
        }
        if std::mem::take(&mut parted) && name.len() > start {
            name.push('-');
        }
        name.push(char::from(byte.to_ascii_lowercase()));
    }
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
    fn parts_without_a_letter_leave_no_mark_in_a_name() {
        let mut name = String::new();
        ["*", "Router A", "（）", "--", "MR PG (SIP)"].iter().for_each(|part| append_slug(&mut name, '.', part));
        assert_eq!(name, "router-a.mr-pg-sip");
    }

    #[test]
    fn counted_names_never_meet_given_ones() {
        let names = ["a", "a", "a-1"].map(str::to_owned).to_vec();
        assert_eq!(count_rest(names), ["a-2", "a-3", "a-1"]);
        let names = ["a-1", "a-1", "a", "b", "a"].map(str::to_owned).to_vec();
        assert_eq!(count_rest(names), ["a-1-1", "a-1-2", "a-1", "b", "a-2"]);
    }
}
