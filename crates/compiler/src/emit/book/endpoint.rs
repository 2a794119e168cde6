//! How an endpoint reads: transport, ports, label, side, condition, marks of findings and corrections.
//!
//! In: an endpoint, with its document or its row. Out: HTML: the list of a port cell, or a piece of it for tables of other kinds,
//! and the links to its place and to its findings. Deliberately not here: who holds it (`parties`).

use portolan_model::Direction;

use super::context::{Context, anchor, row_page};
use super::html::{Html, code, element, link, text};
use crate::diagnostic::Level;
use crate::ir::{Document, Endpoint};

/// The endpoints of a port cell, each with its anchor.
pub(super) fn list(context: &Context<'_>, document: &Document, endpoints: &[Endpoint]) -> Html {
    if endpoints.is_empty() {
        return Html::default();
    }
    let item = |endpoint: &Endpoint| element("li", &[("id", &anchor(&endpoint.id))], describe(context, document, endpoint));
    element("ul", &[("class", "ports")], endpoints.iter().map(item).collect())
}

fn describe(context: &Context<'_>, document: &Document, endpoint: &Endpoint) -> Html {
    let label = endpoint.label.as_ref().map(|label| element("span", &[("class", "label")], context.text(document, label)));
    let notes = endpoint.footnotes.iter().chain(&endpoint.remarks);
    let notes = notes.map(|note| element("small", &[("class", "label")], context.text(document, note)));
    label
        .unwrap_or_default()
        .and(transport(endpoint))
        .and(text(" "))
        .and(code(&endpoint.ports.to_string()))
        .and(qualifiers(context, document, endpoint))
        .and(marks(context, &endpoint.id))
        .and(notes.collect())
}

/// `TCP`, or nothing where the document states none.
pub(super) fn transport(endpoint: &Endpoint) -> Html {
    let stated = endpoint.transport.map(|transport| transport.as_str().to_uppercase()).unwrap_or_default();
    element("span", &[("class", "transport")], text(&stated))
}

/// Side, application, condition, correction: what tells this endpoint from its neighbours.
pub(super) fn qualifiers(context: &Context<'_>, document: &Document, endpoint: &Endpoint) -> Html {
    let side = endpoint.side.map(|side| tag(&format!("{} {side}", context.say("Side", "サイド"))));
    let application = endpoint.application.as_deref().map(|name| tag(&name.to_uppercase()));
    let condition = endpoint.condition.as_ref().map(|mode| element("span", &[("class", "tag")], context.text(document, mode)));
    let corrected = endpoint.corrected_from.as_ref().map(|printed| {
        let words = context.say("corrected; printed: ", "訂正済み（原文）：");
        element("span", &[("class", "tag corrected")], text(words).and(code(&printed.to_string())))
    });
    let direction = endpoint.direction.as_ref().and_then(|direction| direction.understood);
    let direction = direction.map(|direction| tag(said_direction(context, direction)));
    [side, application, direction, condition, corrected].into_iter().flatten().map(|piece| text(" ").and(piece)).collect()
}

/// A direction in the book's language.
pub(super) fn said_direction(context: &Context<'_>, direction: Direction) -> &'static str {
    let (en, ja) = match direction {
        Direction::Inbound => ("inbound", "着信"),
        Direction::Outbound => ("outbound", "発信"),
        Direction::Bidirectional => ("bidirectional", "双方向"),
    };
    context.say(en, ja)
}

fn tag(words: &str) -> Html {
    element("span", &[("class", "tag")], text(words))
}

/// Links to the findings about a flow or endpoint.
pub(super) fn marks(context: &Context<'_>, id: &str) -> Html {
    let mark = |index: &usize| {
        let diagnostic = &context.diagnostics[*index];
        let class = if diagnostic.level == Level::Note { "tag" } else { "tag warn" };
        let words = diagnostic.message.in_language(context.language);
        let attributes = [("href", context.finding_target(*index).to_owned()), ("title", words.to_owned())];
        let attributes = attributes.each_ref().map(|(key, value)| (*key, value.as_str()));
        element("span", &[("class", class)], element("a", &attributes, text(diagnostic.lint.id)))
    };
    context.findings(id).iter().map(|index| text(" ").and(mark(index))).collect()
}

/// A link to the endpoint on its table's page.
pub(super) fn place(context: &Context<'_>, fact: super::context::Fact<'_>) -> Html {
    let page = row_page(fact.document, fact.table, fact.flow);
    let words = context.table_name(fact.document, fact.table);
    link(&format!("{page}.html#{}", anchor(&fact.endpoint.id)), text(&words))
}
