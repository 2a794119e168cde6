//! What pages with pictures share: the frame, the style sheet, the text beside the picture, the words for an endpoint.
//!
//! In: an endpoint, or a picture. Out: HTML around the picture; names, ports and targets as texts for it. Deliberately not here:
//! which pictures there are (`map`, `connections`), and how they are drawn (`emit::pictures`).

use super::context::{Context, Fact, anchor, row_page};
use super::html::{Html, drawing, element, text, void};
use super::long::Long;
use crate::emit::party::english_base;
use crate::emit::pictures::{STYLE, Svg};
use crate::ir::{EndpointRole, Party};
use crate::source::key_str;

/// A chapter of pictures whose pages bear so many shapes: a page of very many would be slow to open.
pub(super) fn chapter<'c, 'r>(context: &'c Context<'r>, name: &str, title: &str, shapes: usize) -> Long<'c, 'r> {
    let style = Html::lines([void("link", &[("rel", "stylesheet"), ("href", STYLE.0)])]);
    Long::new(context, name, title, shapes).led_by(style)
}

/// A picture in a frame that scrolls.
pub(super) fn framed(name: &str, svg: &Svg) -> Html {
    let frame = [("class", "picture"), ("role", "region"), ("tabindex", "0"), ("aria-label", name)];
    element("div", &frame, drawing(svg))
}

/// What the picture shows, as text behind a heading.
pub(super) fn beside(context: &Context<'_>, content: Html) -> Html {
    let summary = element("summary", &[], text(context.say("The picture in words", "図の内容（文字）")));
    element("details", &[("class", "picture-text")], summary.and(content))
}

/// Where a fact stands.
pub(super) fn target(fact: Fact<'_>) -> String {
    format!("{}.html#{}", row_page(fact.document, fact.table, fact.flow), anchor(&fact.endpoint.id))
}

/// `TCP 41004 + 40*instance`
pub(super) fn ports(fact: Fact<'_>) -> String {
    let transport = fact.endpoint.transport.map(|transport| transport.as_str().to_uppercase()).unwrap_or_default();
    format!("{transport} {}", fact.endpoint.ports).trim_start().to_owned()
}

/// Who holds the endpoint: a name without side and process to show, and one to compare by, the same in all languages.
pub(super) fn owners(context: &Context<'_>, fact: Fact<'_>) -> Vec<(String, String)> {
    parties(context, fact, fact.endpoint.role)
}

/// Who is at the other end.
pub(super) fn others(context: &Context<'_>, fact: Fact<'_>) -> Vec<(String, String)> {
    let role = match fact.endpoint.role {
        EndpointRole::Listener => EndpointRole::Remote,
        EndpointRole::Remote => EndpointRole::Listener,
    };
    parties(context, fact, role)
}

fn parties(context: &Context<'_>, fact: Fact<'_>, role: EndpointRole) -> Vec<(String, String)> {
    let named = |party: &Party| {
        // What the original says of itself stays where the page is in the document's language.
        let whole = context.plain(fact.document, &party.name) == &*party.name.clean;
        let title = if whole { &party.base } else { english_base(party) };
        (title.split_whitespace().collect::<Vec<_>>().join(" "), key_str(&party.base))
    };
    let parties: Vec<_> = match role {
        EndpointRole::Listener => fact.flow.listener.iter().map(named).collect(),
        EndpointRole::Remote => fact.flow.remotes.iter().map(named).collect(),
    };
    if parties.is_empty() { vec![(context.say("(not named)", "（記載なし）").to_owned(), String::new())] } else { parties }
}
