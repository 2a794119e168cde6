//! The index by component: what each listener listens on, wherever in the documents it says so.
//!
//! In: the facts. Out: a table for each component: its ports, what and whom they are for, where they stand. Ports of a remote
//! device stand with that device, those of several with each of them. Deliberately not here: the same as pictures
//! (`connections`).

use std::collections::BTreeMap;

use super::context::{Context, Fact, ROWS, anchor};
use super::endpoint::{place, qualifiers, transport};
use super::grid::{cell, name, number};
use super::html::{Html, code, element, text};
use super::long::{Long, Section};
use super::page::Page;
use super::parties::counterpart;
use crate::emit::party::english_base;
use crate::ir::{EndpointRole, Party};
use crate::source::key_str;

/// The pages.
pub(super) fn pages(context: &Context<'_>) -> Vec<Page> {
    let mut long = Long::new(context, "components", context.say("By component", "コンポーネントから"), ROWS);
    long.page().say(context.say(
        "Components under the names that the documents give them, without side and process.",
        "コンポーネント名は文書の表記に従います（サイドとプロセス名は除いています）。",
    ));
    let components = components(context);
    let rows: usize = components.values().map(|component| component.facts.len()).sum();
    let mut components: Vec<_> = components.into_iter().collect();
    if rows <= ROWS {
        // On several parts a component must stand on the same one in all languages: the switch between them leads there.
        components.sort_by_cached_key(|(_, component)| component.title.to_lowercase());
    }
    for (key, Component { title, facts }) in &components {
        let rows: Vec<Html> = facts.iter().map(|fact| row(context, *fact)).collect();
        let anchor = format!("component-{}", anchor(key));
        long.section(&Section { anchor: &anchor, title, headings: &headings(context) }, &rows);
    }
    long.finish()
}

/// What one component holds, under the name that was shown first.
struct Component<'c> {
    title: String,
    facts: Vec<Fact<'c>>,
}

/// Components by the folded name that the document gives them: each such name has one heading, whatever is shown for it in English.
/// Two names may be shown alike, where a document is in English and another is translated.
fn components<'c>(context: &Context<'c>) -> BTreeMap<String, Component<'c>> {
    let mut components: BTreeMap<String, Component<'c>> = BTreeMap::new();
    for fact in context.facts() {
        for (title, key) in owners(context, fact) {
            components.entry(key).or_insert_with(|| Component { title, facts: Vec::new() }).facts.push(fact);
        }
    }
    components
}

/// Who holds the endpoint: a name to show and one to compare by.
fn owners(context: &Context<'_>, fact: Fact<'_>) -> Vec<(String, String)> {
    let named = |party: &Party| {
        let title = if context.translates(fact.document) { english_base(party) } else { &party.base };
        (title.split('\n').collect::<Vec<_>>().join(" "), key_str(&party.base))
    };
    let parties: Vec<_> = match fact.endpoint.role {
        EndpointRole::Listener => fact.flow.listener.iter().map(named).collect(),
        EndpointRole::Remote => fact.flow.remotes.iter().map(named).collect(),
    };
    if parties.is_empty() { vec![(context.say("(not named)", "（記載なし）").to_owned(), String::new())] } else { parties }
}

fn headings<'t>(context: &Context<'_>) -> [&'t str; 5] {
    [
        context.say("Ports", "ポート"),
        context.say("Transport", "トランスポート"),
        context.say("What for", "用途"),
        context.say("For whom", "相手"),
        context.say("Where", "出典"),
    ]
}

fn row(context: &Context<'_>, fact: Fact<'_>) -> Html {
    let Fact { document, endpoint, flow, .. } = fact;
    let label = endpoint.label.as_ref().map(|label| context.text(document, label));
    let section =
        flow.section.last().map(|section| element("small", &[("class", "label")], text(context.plain(document, section))));
    let what = label.unwrap_or_default().and(qualifiers(context, document, endpoint)).and(section.unwrap_or_default());
    let cells = name(code(&endpoint.ports.to_string()))
        .and(cell(transport(endpoint)))
        .and(cell(what))
        .and(cell(counterpart(context, fact)))
        .and(number(place(context, fact)));
    element("tr", &[], cells)
}
