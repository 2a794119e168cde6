//! The page History: each endpoint that a release opened, changed, moved or closed, with a column a release.
//!
//! In: lives of endpoints. Out: a table a product. Endpoints that no release touched are counted, not listed; the data file has
//! them too. Deliberately not here: which events a life has (`emit::changes::history`).

use super::context::{Context, ROWS, anchor, row_page};
use super::endpoint::transport;
use super::grid::{cell, name};
use super::html::{Html, code, element, link, text};
use super::long::{Long, Section};
use super::page::Page;
use super::parties::owner;
use crate::diff::report::Phrases;
use crate::emit::changes::history::{Event, Life, What, facts, lives};
use crate::emit::changes::{Product, Upgrades};
use crate::emit::table::Fact;
use crate::source::key_str;

type Facts<'r> = Vec<std::collections::BTreeMap<&'r str, Fact<'r>>>;

/// The pages.
pub(super) fn pages(context: &Context<'_>, upgrades: &Upgrades<'_>) -> Vec<Page> {
    let mut long = Long::new(context, "history", context.say("History", "履歴"), ROWS).below(1);
    long.page().say(context.say(
        "Which release opened, changed, moved or closed an endpoint. Names are those of the last release that has it. All \
         endpoints and events stand in generated/history.csv.",
        "各エンドポイントを追加、変更、移動、終了したリリースです。名称は、それを記載している最後のリリースによります。すべてのエンドポイントと\
         変更は generated/history.csv にあります。",
    ));
    for product in &upgrades.products {
        table(context, product, &mut long);
    }
    long.finish()
}

fn table(context: &Context<'_>, product: &Product<'_>, long: &mut Long<'_, '_>) {
    let title = product.document(0).map_or("", |document| document.product.as_str());
    let documents: Facts<'_> = product.releases.iter().map(|release| facts(release.edition())).collect();
    let lives = lives(product);
    let (touched, same): (Vec<&Life>, Vec<&Life>) =
        lives.iter().partition(|life| life.events.iter().any(|event| event.what != What::Known));
    let (en, ja) = (
        format!("In all releases and unchanged: {}.", same.len()),
        format!("すべてのリリースにあり、変更のないもの：{}。", same.len()),
    );
    let mut headings = vec![context.say("Component", "コンポーネント"), context.say("Ports", "ポート")];
    headings.extend(product.releases.iter().map(|release| release.edition().release.as_str()));
    let count = product.releases.len();
    let rows: Vec<Html> = touched.into_iter().map(|life| row(context, count, life, &documents)).collect();
    let anchor = format!("history-{}", anchor(&key_str(title)));
    if rows.is_empty() {
        long.page().heading(2, &anchor, title);
    }
    long.section(&Section { anchor: &anchor, title, headings: &headings }, &rows);
    long.page().say(context.say(&en, &ja));
}

fn row(context: &Context<'_>, releases: usize, life: &Life, documents: &Facts<'_>) -> Html {
    let fact = |event: &Event| documents.get(event.stands_in).and_then(|facts| facts.get(event.id.as_str()));
    let last = life.events.iter().rev().find_map(fact);
    let (who, what) = last.map_or_else(Default::default, |fact| (component(context, fact), ports(fact)));
    let columns = (0..releases).map(|release| {
        let here: Vec<&Event> = life.events.iter().filter(|event| event.release == release).collect();
        let stands = here.first().filter(|event| event.stands_in == release);
        let place = stands.and_then(|event| fact(event)).map(|fact| place(context, fact));
        let tags = here.iter().map(|event| tag(context, event));
        cell(tags.collect::<Html>().and(place.unwrap_or_default()))
    });
    element("tr", &[], name(who).and(cell(what)).and(columns.collect()))
}

fn component(context: &Context<'_>, fact: &Fact<'_>) -> Html {
    let Fact { document, table, flow, endpoint: Some(endpoint) } = *fact else { return Html::default() };
    owner(context, super::context::Fact { document, table, flow, endpoint })
}

fn ports(fact: &Fact<'_>) -> Html {
    fact.endpoint.map(|endpoint| transport(endpoint).and(text(" ")).and(code(&endpoint.ports.to_string()))).unwrap_or_default()
}

fn place(context: &Context<'_>, fact: &Fact<'_>) -> Html {
    let target = format!("{}.html#{}", row_page(fact.document, fact.table, fact.flow), anchor(fact.id()));
    let words = format!("{} {}", context.say("Table", "表"), fact.table.number);
    element("small", &[("class", "label")], link(&target, text(&words)))
}

fn tag(context: &Context<'_>, event: &Event) -> Html {
    let words = match event.what {
        What::Known => context.say("listed", "記載あり").to_owned(),
        What::Found(kind) => Phrases::of(context.language).kind(kind).replace('_', " "),
    };
    let class = if event.what == What::Known { "label" } else { "tag" };
    element("span", &[("class", class)], text(&words)).and(text(" "))
}
