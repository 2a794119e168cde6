//! The index by port number: fixed ports, ranges and formulas by their first number, then what has none.
//!
//! In: endpoints. Out: tables in the order of numbers, cut into pages that say which numbers they hold. Deliberately not here:
//! the search for one number (`finder`).

use portolan_model::Ports;

use super::context::{Context, Fact, ROWS};
use super::endpoint::{place, qualifiers, transport};
use super::grid::{cell, grid, name, number};
use super::html::{Html, code, element, text};
use super::long::Long;
use super::page::Page;
use super::parties::{counterpart, owner};

/// The pages. Where there are several, each is named by the numbers on it.
pub(super) fn pages(context: &Context<'_>) -> Vec<Page> {
    let mut long = Long::new(context, "ports", context.say("By port number", "ポート番号から"), ROWS);
    let (mut numbered, others): (Vec<Fact<'_>>, Vec<Fact<'_>>) = context.facts().partition(|fact| first(fact).is_some());
    numbered.sort_by_key(|fact| (first(fact), fact.endpoint.transport, fact.endpoint.id.as_str()));
    let about = context.say(
        "Formulas stand at the number of the first instance; their further numbers follow in the row, so that the browser's own \
         search finds them. To ask for a single number: ",
        "式で表されるポートは、最初のインスタンスの番号の位置に並べ、他のインスタンスの番号も同じ行に示しています（ブラウザーの\
         ページ内検索で見つかります）。番号を一つだけ調べるには：",
    );
    long.page().paragraph(text(about).and(code("portolan owners 42067")));
    let whole = numbered.len() + others.len() <= ROWS;
    for facts in numbered.chunks(ROWS) {
        long.make_room(if whole { facts.len() } else { ROWS });
        long.label(range(facts));
        long.page().heading(2, "numbers", context.say("Numbers, ranges and formulas", "番号・範囲・式"));
        let caption = context.say("Ports in numerical order", "番号順のポート");
        long.page().block(table(context, caption, facts));
    }
    for facts in others.chunks(ROWS) {
        long.make_room(if whole { facts.len() } else { ROWS });
        let title = context.say("Without a number", "番号のないもの");
        if !whole {
            long.label(title.to_owned());
        }
        long.page().heading(2, "others", title);
        let caption = context.say("Dynamic, configured and named ports", "動的・設定依存・名前付きのポート");
        long.page().block(table(context, caption, facts));
    }
    long.finish()
}

/// The numbers of a page, from the first to the last.
fn range(facts: &[Fact<'_>]) -> String {
    let ends = [facts.first(), facts.last()].map(|fact| fact.and_then(first).unwrap_or_default().to_string());
    if ends[0] == ends[1] { ends[0].clone() } else { ends.join("–") }
}

/// The lowest number at the first instance; none for what has no number without a setting.
fn first(fact: &Fact<'_>) -> Option<i64> {
    let interval = fact.endpoint.ports.interval().filter(|interval| interval.setting.is_none())?;
    Some(interval.first + interval.per_instance * i64::from(fact.document.instances.first))
}

fn table(context: &Context<'_>, caption: &str, facts: &[Fact<'_>]) -> Html {
    let headings = [
        context.say("Port", "ポート"),
        context.say("Transport", "トランスポート"),
        context.say("Who listens", "待ち受ける側"),
        context.say("For whom", "相手"),
        context.say("Where", "出典"),
    ];
    grid(caption, &headings, facts.iter().map(|fact| row(context, *fact)))
}

fn row(context: &Context<'_>, fact: Fact<'_>) -> Html {
    let Fact { document, endpoint, .. } = fact;
    let label = endpoint.label.as_ref().map(|label| element("span", &[("class", "label")], context.text(document, label)));
    let cells = name(code(&endpoint.ports.to_string()).and(values(fact)))
        .and(cell(transport(endpoint)))
        .and(cell(owner(context, fact).and(qualifiers(context, document, endpoint)).and(label.unwrap_or_default())))
        .and(cell(counterpart(context, fact)))
        .and(number(place(context, fact)));
    element("tr", &[], cells)
}

/// The numbers at all instances but 0, whose number the formula begins with; the first of them, where there are many.
fn values(fact: Fact<'_>) -> Html {
    const SHOWN: usize = 32;
    let Ports::Interval(interval) = &fact.endpoint.ports else { return Html::default() };
    if interval.per_instance == 0 || interval.setting.is_some() {
        return Html::default();
    }
    let numbers: Vec<String> = fact
        .document
        .instances
        .iter()
        .filter(|instance| *instance > 0)
        .take(SHOWN)
        .filter_map(|instance| Some(interval.at(instance).ok()?.to_string()))
        .collect();
    element("small", &[("class", "label values")], text(&numbers.join(" ")))
}
