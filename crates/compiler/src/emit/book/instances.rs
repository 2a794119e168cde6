//! Formulas as numbers: the ports of each instance.
//!
//! In: endpoints whose ports depend on the instance and on no setting. Out: for each document its instances, and tables with a
//! column for each of the first of them. Deliberately not here: arithmetic (`portolan-model`).

use super::context::{Context, Fact, anchor};
use super::endpoint::{place, qualifiers, transport};
use super::grid::{cell, grid, name, number};
use super::html::{Html, code, element, text};
use super::long::Long;
use super::page::Page;
use super::parties::owner;
use crate::ir::Document;

/// More columns than this are no table to read; the formula stands beside them.
const SHOWN: usize = 25;

/// Rows on one page: each has as many cells as there are instances.
const MOST: usize = 200;

/// The pages.
pub(super) fn pages(context: &Context<'_>) -> Vec<Page> {
    let mut long = Long::new(context, "instances", context.say("Instances", "インスタンス"), MOST);
    long.page().say(context.say(
        "What formulas come to at each instance. Ports that start from a configured value are left out: only the value tells.",
        "式で表されるポートを、インスタンスごとの番号に展開したものです。設定値を起点とするポートは、設定値がなければ番号が決まらないため含めていません。",
    ));
    for document in &context.reference.documents {
        let facts: Vec<Fact<'_>> = context.facts_of(document).filter(depends_on_instance).collect();
        let title = format!("{} {} {}", document.product, document.release, document.language);
        let reason = format!("{}: {}", context.say("Instances", "インスタンス"), document.instances);
        let reason =
            if document.instances_reason.is_empty() { reason } else { format!("{reason} ({})", document.instances_reason) };
        let mut parts: Vec<&[Fact<'_>]> = facts.chunks(MOST).collect();
        if parts.is_empty() {
            // A document without formulas says at least how many instances there are.
            parts.push(&[]);
        }
        for facts in parts {
            long.make_room(facts.len());
            long.page().heading(2, &anchor(&document.id), &title);
            long.page().paragraph(text(&reason));
            if !facts.is_empty() {
                long.page().block(table(context, document, facts));
            }
        }
    }
    long.finish()
}

fn depends_on_instance(fact: &Fact<'_>) -> bool {
    fact.endpoint.ports.interval().is_some_and(|interval| interval.per_instance != 0 && interval.setting.is_none())
}

fn table(context: &Context<'_>, document: &Document, facts: &[Fact<'_>]) -> Html {
    let instances: Vec<u32> = document.instances.iter().take(SHOWN).collect();
    let numbers: Vec<String> = instances.iter().map(u32::to_string).collect();
    let mut headings = vec![
        context.say("Who listens", "待ち受ける側"),
        context.say("Transport", "トランスポート"),
        context.say("Formula", "式"),
        context.say("Where", "出典"),
    ];
    headings.extend(numbers.iter().map(String::as_str));
    let caption = context.say("Ports by instance", "インスタンスごとのポート");
    grid(caption, &headings, facts.iter().map(|fact| row(context, *fact, &instances)))
}

fn row(context: &Context<'_>, fact: Fact<'_>, instances: &[u32]) -> Html {
    let Fact { document, endpoint, .. } = fact;
    let label = endpoint.label.as_ref().map(|label| element("span", &[("class", "label")], context.text(document, label)));
    let mut cells = name(owner(context, fact).and(qualifiers(context, document, endpoint)).and(label.unwrap_or_default()))
        .and(cell(transport(endpoint)))
        .and(cell(code(&endpoint.ports.to_string())))
        .and(number(place(context, fact)));
    for instance in instances {
        // Where the formula leaves the port numbers there is none: a dash, so that no reader takes it for forgotten.
        let port = endpoint.ports.at(*instance).map_or_else(|_| "–".to_owned(), |range| range.to_string());
        cells.add(number(text(&port)));
    }
    element("tr", &[], cells)
}
