//! The port map: which component and side holds which numbers, as pictures with their text.
//!
//! In: endpoints with numbers. Out: for each document pictures of some lanes. Deliberately not here: how lanes are drawn.

use std::collections::BTreeMap;

use portolan_model::PortRange;

use super::context::{Context, Fact};
use super::html::{Html, code, element, link, text};
use super::page::Page;
use super::picture::{beside, chapter, framed, others, owners, ports, target};
use crate::emit::party;
use crate::emit::pictures::{Lane, Mark, port_map};
use crate::ir::Document;

/// Lanes in one picture: about as many as fit a screen.
const LANES: usize = 32;
/// Shapes on one page.
const SHAPES: usize = 6000;
/// Findings that two claims to a port meet.
const COLLISIONS: [&str; 2] = ["port_collision", "latent_collision"];

/// A lane and the facts on it.
type Drawn<'c> = (String, Vec<Fact<'c>>);

/// A picture: its document, which of the document's pictures it is, its lanes.
struct Part<'c> {
    document: &'c Document,
    number: usize,
    of: usize,
    lanes: Vec<Drawn<'c>>,
}

/// The pages.
pub(super) fn pages(context: &Context<'_>) -> Vec<Page> {
    let parts: Vec<_> = context.reference.documents.iter().flat_map(|document| parts(context, document)).collect();
    let mut long = chapter(context, "map", context.say("Port map", "ポートマップ"), SHAPES);
    introduce(context, long.page());
    for (number, part) in parts.iter().enumerate() {
        long.make_room(part.shapes());
        draw(context, long.page(), number + 1, part);
    }
    long.finish()
}

impl Part<'_> {
    /// How much there is to draw.
    fn shapes(&self) -> usize {
        let facts = self.lanes.iter().flat_map(|(_, facts)| facts);
        facts.map(|fact| 2 + at_instances(*fact).len()).sum()
    }
}

fn introduce(context: &Context<'_>, page: &mut Page) {
    page.say(context.say(
        "Port numbers run from left to right; the scale is wider where numbers crowd. A lane is a component, or one side of it. \
         Black ticks are fixed ports, bars are ranges, pale bands are formulas over all instances with a mark at each of them. \
         A red diamond says that a finding reports a collision. Everything in a picture leads to its row. Ports without a \
         number (dynamic, configured, named) stand on the page by port number.",
        "左から右へポート番号を示します。番号の集まる範囲は目盛りを広くしています。横の一列が一つのコンポーネント（またはその片側）です。\
         濃い線は固定ポート、帯は範囲、淡い帯は全インスタンスにわたる式で、各インスタンスの位置に印があります。\
         赤い菱形は衝突の指摘があることを示します。図の各部から該当する行へ移動できます。\
         番号のないポート（動的・設定依存・名前付き）は「ポート番号から」のページにあります。",
    ));
}

fn parts<'c>(context: &Context<'c>, document: &'c Document) -> Vec<Part<'c>> {
    let lanes = lanes(context, document);
    let of = lanes.len().div_ceil(LANES);
    let part = |(number, lanes): (usize, &[Drawn<'c>])| Part { document, number, of, lanes: lanes.to_vec() };
    lanes.chunks(LANES).enumerate().map(part).collect()
}

/// Lanes in the order in which the document first names them, side A before side B.
fn lanes<'c>(context: &Context<'c>, document: &'c Document) -> Vec<Drawn<'c>> {
    let mut lanes: BTreeMap<(usize, Option<portolan_model::Side>), Drawn<'c>> = BTreeMap::new();
    let mut order: BTreeMap<String, usize> = BTreeMap::new();
    for fact in context.facts_of(document).filter(|fact| !at_instances(*fact).is_empty()) {
        for (title, key) in owners(context, fact) {
            let next = order.len();
            let place = *order.entry(key).or_insert(next);
            let side = party::side(fact.flow, fact.endpoint);
            let name = side.map_or(title.clone(), |side| format!("{title} · {side}"));
            lanes.entry((place, side)).or_insert_with(|| (name, Vec::new())).1.push(fact);
        }
    }
    lanes.into_values().collect()
}

/// The ports at each instance; one entry where they are the same at all.
fn at_instances(fact: Fact<'_>) -> Vec<PortRange> {
    /// More could not be told apart.
    const MOST: usize = 200;
    let step = fact.endpoint.ports.interval().map_or(0, |interval| interval.per_instance);
    let instances = fact.document.instances.iter().take(if step == 0 { 1 } else { MOST });
    instances.filter_map(|instance| fact.endpoint.ports.at(instance).ok()).collect()
}

fn draw(context: &Context<'_>, page: &mut Page, number: usize, part: &Part<'_>) {
    let Part { document, lanes, .. } = part;
    let title = match context.reference.documents.len() {
        1 => context.say("Ports of all components", "全コンポーネントのポート").to_owned(),
        _ => format!("{} {} ({})", document.product, document.release, document.language),
    };
    let title = if part.of == 1 { title } else { format!("{title} ({}/{})", part.number + 1, part.of) };
    page.heading(2, &format!("map-{number}"), &title);
    let words = context.say(
        "Port numbers from left to right, a lane for each component and side",
        "左から右へポート番号、横の列はコンポーネントと側",
    );
    let drawn: Vec<Lane> = lanes.iter().map(|lane| drawn_lane(context, lane)).collect();
    page.block(framed(&title, &port_map(&format!("picture-map-{number}"), [&title, words], &drawn)));
    page.block(beside(context, element("ul", &[], lanes.iter().map(|lane| in_words(context, lane)).collect())));
}

fn drawn_lane(context: &Context<'_>, (name, facts): &Drawn<'_>) -> Lane {
    let mark = |fact: &Fact<'_>| Mark {
        ports: at_instances(*fact),
        target: target(*fact),
        title: title(context, name, *fact),
        collides: collides(context, *fact),
    };
    Lane { name: name.clone(), marks: facts.iter().map(mark).collect() }
}

fn title(context: &Context<'_>, lane: &str, fact: Fact<'_>) -> String {
    let label = fact.endpoint.label.as_ref().map(|label| format!(" ({})", context.plain(fact.document, label)));
    let other: Vec<String> = others(context, fact).into_iter().map(|(name, _)| name).collect();
    format!("{lane}: {}{} — {}", ports(fact), label.unwrap_or_default(), other.join(", "))
}

fn collides(context: &Context<'_>, fact: Fact<'_>) -> bool {
    let found = context.findings(&fact.endpoint.id).iter().chain(context.findings(&fact.flow.id));
    found.map(|index| context.diagnostics[*index].lint.id).any(|lint| COLLISIONS.contains(&lint))
}

fn in_words(context: &Context<'_>, (name, facts): &Drawn<'_>) -> Html {
    let port = |fact: &Fact<'_>| {
        let mark = if collides(context, *fact) { text(context.say(" (collides)", "（衝突）")) } else { Html::default() };
        link(&target(*fact), code(&ports(*fact))).and(mark)
    };
    element("li", &[], text(name).and(text(": ")).and(Html::join(facts.iter().map(port), &text(", ")))).and(text(" "))
}
