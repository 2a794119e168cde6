//! Connections: for each component who connects to whom, on what.
//!
//! In: endpoints with their owners and other ends. Out: a diagram and its text for each component. A pair of components stands
//! in the diagrams of both. Deliberately not here: how a diagram is drawn (`emit::pictures`).

use std::collections::BTreeMap;

use portolan_model::Direction;

use super::context::{Context, Fact};
use super::html::{Html, code, element, link, text};
use super::long::Long;
use super::page::Page;
use super::picture::{beside, chapter, framed, others, owners, ports, target};
use crate::emit::pictures::{Diagram, Line, connections};
use crate::ir::{Document, EndpointRole};

/// Boxes on the right of one diagram.
const OTHERS: usize = 24;
/// Lines of one diagram.
const LINES: usize = 48;
/// Shapes that a line is made of, and the words for it.
const OF_LINE: usize = 6;
/// Shapes on one page.
const SHAPES: usize = 1500;

/// An endpoint between a component and another: who holds it, whoever is looked at.
#[derive(Clone, Copy)]
struct Link<'c> {
    fact: Fact<'c>,
    held: bool,
}

/// A component's name, and those it talks to: name and links, by folded name.
type Star<'c> = (String, BTreeMap<String, (String, Vec<Link<'c>>)>);

/// The pages.
pub(super) fn pages(context: &Context<'_>) -> Vec<Page> {
    let mut long = chapter(context, "connections", context.say("Connections", "接続図"), SHAPES);
    long.page().say(context.say(
        "Each component with those it talks to. An arrow points at the side that is connected to, as the direction column \
         says, or, where it says nothing, at the side that holds the port.",
        "コンポーネントごとに、通信する相手を示します。矢印は接続を受ける側を指します（方向の列に従い、記載がなければポートを持つ側）。",
    ));
    let mut drawn = 0;
    for document in &context.reference.documents {
        for star in stars(context, document) {
            drawn += 1;
            draw(context, &mut long, drawn, document, &star);
        }
    }
    long.finish()
}

/// In the order in which the documents first name them: the same in all languages, and so are pages and anchors.
fn stars<'c>(context: &Context<'c>, document: &'c Document) -> Vec<Star<'c>> {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut stars: Vec<Star<'c>> = Vec::new();
    let mut put = |(title, key): &(String, String), (other, other_key): &(String, String), link: Link<'c>| {
        if key.is_empty() {
            return;
        }
        let place = *places.entry(key.clone()).or_insert_with(|| {
            stars.push((title.clone(), BTreeMap::new()));
            stars.len() - 1
        });
        if let Some((_, others)) = stars.get_mut(place) {
            others.entry(other_key.clone()).or_insert_with(|| (other.clone(), Vec::new())).1.push(link);
        }
    };
    for fact in context.facts_of(document) {
        for owner in &owners(context, fact) {
            for other in &others(context, fact) {
                put(owner, other, Link { fact, held: true });
                if owner != other {
                    put(other, owner, Link { fact, held: false });
                }
            }
        }
    }
    stars
}

fn draw(context: &Context<'_>, long: &mut Long<'_, '_>, number: usize, document: &Document, (centre, others): &Star<'_>) {
    let edition = context.edition(document);
    let title = if edition.is_empty() { centre.clone() } else { format!("{centre} ({edition})") };
    let others: Vec<_> = others.values().map(|(name, links)| (name.clone(), lines(context, centre, name, links))).collect();
    let anchor = format!("connections-{number}");
    for (part, others) in pictures(others).into_iter().enumerate() {
        let shapes: usize = others.iter().map(|(_, lines)| 2 + OF_LINE * lines.len()).sum();
        if long.make_room(shapes) || part == 0 {
            long.list(&anchor, &title, part == 0);
        }
        let words = context.say("The component on the left, those it talks to on the right", "左がコンポーネント、右が通信相手");
        let id = format!("picture-connections-{number}-{}", part + 1);
        let diagram = Diagram { centre: centre.clone(), others };
        long.page().block(framed(&title, &connections(&id, [&title, words], &diagram)));
        long.page().block(beside(context, element("ul", &[], diagram.others.iter().map(in_words).collect())));
    }
}

/// Those on the right, cut into pictures that can be overlooked; one with very many lines goes on in the next picture.
fn pictures(others: Vec<(String, Vec<Line>)>) -> Vec<Vec<(String, Vec<Line>)>> {
    let mut pictures: Vec<Vec<(String, Vec<Line>)>> = Vec::new();
    let mut used = LINES;
    for (name, lines) in others {
        for lines in lines.chunks(LINES) {
            let full = pictures.last().is_none_or(|picture| picture.len() >= OTHERS || used + lines.len() > LINES);
            if full {
                pictures.push(Vec::new());
                used = 0;
            }
            used += lines.len();
            if let Some(picture) = pictures.last_mut() {
                picture.push((name.clone(), lines.to_vec()));
            }
        }
    }
    pictures
}

/// A line for each row of the documents and each end that holds ports in it.
fn lines(context: &Context<'_>, centre: &str, other: &str, links: &[Link<'_>]) -> Vec<Line> {
    let mut rows: Vec<(Line, &str, bool)> = Vec::new();
    for link in links {
        let flow = link.fact.flow.id.as_str();
        match rows.last_mut().filter(|(_, row, held)| *row == flow && *held == link.held) {
            Some((line, ..)) => line.ports.push_str(&format!(", {}", ports(link.fact))),
            None => rows.push((line(link), flow, link.held)),
        }
    }
    let titled = |(line, ..): (Line, &str, bool)| {
        let arrow = match (line.to_centre, line.to_other) {
            (true, true) => "↔",
            (true, false) => "←",
            _ => "→",
        };
        Line { title: format!("{centre} {arrow} {other}{} {}", context.say(":", "："), line.ports), ..line }
    };
    rows.into_iter().map(titled).collect()
}

fn line(link: &Link<'_>) -> Line {
    let Link { fact, held } = *link;
    // The column speaks of the row's listener.
    let centre_listens = held == (fact.endpoint.role == EndpointRole::Listener);
    let (to_centre, to_other) = match fact.flow.direction_of(fact.endpoint).understood {
        Some(Direction::Bidirectional) => (true, true),
        Some(Direction::Inbound) => (centre_listens, !centre_listens),
        Some(Direction::Outbound) => (!centre_listens, centre_listens),
        None => (held, !held),
    };
    Line { ports: ports(fact), target: target(fact), title: String::new(), to_centre, to_other }
}

fn in_words((_, lines): &(String, Vec<Line>)) -> Html {
    let item = |line: &Line| {
        let (before, ports) = line.title.split_at(line.title.len() - line.ports.len());
        element("li", &[], text(before).and(link(&line.target, code(ports))))
    };
    lines.iter().map(item).collect()
}
