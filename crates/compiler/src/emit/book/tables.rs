//! The tables as the vendor cut them: an overview, and a page each. Rows are un-merged: each row stands alone.
//!
//! In: the facts. Out: the overview, and for each table its rows, its notes, and how its columns were understood; a long table is
//! cut into parts. Deliberately not here: the same rows by port or by component (`ports`, `components`).

use super::context::{Context, ROWS, anchor, table_page};
use super::corrections;
use super::endpoint::{list, marks, said_direction};
use super::grid::{cell, grid, name, number, prose};
use super::html::{Html, code, element, link, text};
use super::long::Long;
use super::page::Page;
use crate::ir::{Document, Flow, Party, Table};

/// The overview and all tables.
pub(super) fn pages(context: &Context<'_>) -> Vec<Page> {
    let mut pages = vec![overview(context)];
    for document in &context.reference.documents {
        pages.extend(document.tables.iter().flat_map(|table| table_pages(context, document, table)));
    }
    pages
}

fn overview(context: &Context<'_>) -> Page {
    let mut page = Page::new(context.language, "tables", context.say("By table of the source", "文書の表から"));
    for document in &context.reference.documents {
        let heading = format!("{} {} {}", document.product, document.release, document.language);
        page.heading(2, &anchor(&document.id), &heading);
        let rows = document.tables.iter().map(|table| {
            let target = format!("{}.html", table_page(document, table));
            let endpoints: usize = table.flows.iter().map(|flow| flow.endpoints().count()).sum();
            let cells = number(text(&table.number))
                .and(name(link(&target, text(&title(context, document, table)))))
                .and(number(text(&table.flows.len().to_string())))
                .and(number(text(&endpoints.to_string())));
            element("tr", &[], cells)
        });
        let headings =
            [context.say("Table", "表"), context.say("Title", "題名"), context.say("Rows", "行"), context.say("Ports", "ポート")];
        page.block(grid(&document.title, &headings, rows));
    }
    page
}

/// The caption, else the innermost heading, else the number alone.
fn title(context: &Context<'_>, document: &Document, table: &Table) -> String {
    let words = table.title.as_ref().or(table.headings.last()).map(|title| context.plain(document, title));
    words.map_or_else(|| table.number.clone(), |words| words.split('\n').collect::<Vec<_>>().join(" "))
}

/// The pages of one table. What concerns the whole of it stands on the first.
fn table_pages(context: &Context<'_>, document: &Document, table: &Table) -> Vec<Page> {
    let title = title(context, document, table);
    let caption = format!("{} {}: {title}", context.say("Table", "表"), table.number);
    let mut long = Long::new(context, &table_page(document, table), &caption, ROWS).below(1);
    let original = table.title.iter().map(|title| element("span", &[("lang", &document.language)], text(&title.clean)));
    let source = code(&format!("{}:{}", document.file, table.place.line()));
    long.page().paragraph(Html::join(original.chain([source]), &text(" — ")));
    let columns = Columns::of(table);
    let headings = columns.headings(context);
    let whole = table.flows.len() <= ROWS;
    if !whole {
        notes(context, document, table, long.page());
    }
    for flows in table.flows.chunks(ROWS) {
        long.make_room(flows.len());
        if !whole {
            long.label(lines(context, flows));
        }
        long.page().block(grid(&caption, &headings, flows.iter().map(|flow| row(context, document, flow, &columns))));
    }
    let mut pages = long.finish();
    if let Some(page) = pages.first_mut() {
        if whole {
            notes(context, document, table, page);
        }
        roles(context, table, page);
    }
    pages
}

/// Which lines of the document the rows stand on.
fn lines(context: &Context<'_>, flows: &[Flow]) -> String {
    let ends = [flows.first(), flows.last()].map(|flow| flow.map_or(0, |flow| flow.place.line()));
    let (en, ja) = (format!("lines {}–{}", ends[0], ends[1]), format!("{}～{} 行目", ends[0], ends[1]));
    context.say(&en, &ja).to_owned()
}

/// Columns that some row fills.
struct Columns {
    section: bool,
    remote_ports: bool,
    extra: Vec<String>,
}

impl Columns {
    fn of(table: &Table) -> Self {
        let mut extra: Vec<String> = Vec::new();
        for heading in table.flows.iter().flat_map(|flow| &flow.extra).map(|extra| &extra.heading) {
            if !extra.contains(heading) {
                extra.push(heading.clone());
            }
        }
        let section = table.flows.iter().any(|flow| !flow.section.is_empty());
        let remote_ports = table.flows.iter().any(|flow| !flow.remote_listens.is_empty());
        Self { section, remote_ports, extra }
    }

    fn headings<'h>(&'h self, context: &Context<'h>) -> Vec<&'h str> {
        let mut headings = Vec::new();
        headings.extend(self.section.then_some(context.say("Section", "区分")));
        headings.extend([context.say("Listener", "リスナー"), context.say("Ports", "ポート"), context.say("Remote", "リモート")]);
        headings.extend(self.remote_ports.then_some(context.say("Remote ports", "リモート ポート")));
        headings.extend([context.say("Direction", "方向"), context.say("Notes", "注記")]);
        headings.extend(self.extra.iter().map(String::as_str));
        headings.push(context.say("Line", "行"));
        headings
    }
}

fn row(context: &Context<'_>, document: &Document, flow: &Flow, columns: &Columns) -> Html {
    let mut cells = Html::default();
    if columns.section {
        let levels = flow.section.iter().map(|level| context.text(document, level));
        cells.add(cell(Html::join(levels, &text(" / "))));
    }
    cells.add(name(
        party(context, document, flow.listener.as_ref()).and(marks(context, &flow.id)).and(corrections::marks(context, flow)),
    ));
    cells.add(cell(list(context, document, &flow.listens)));
    cells.add(cell(remote(context, document, flow)));
    if columns.remote_ports {
        cells.add(cell(list(context, document, &flow.remote_listens)));
    }
    cells.add(cell(direction(context, document, flow)));
    let remarks = flow.notes.iter().chain(&flow.footnotes).map(|note| context.text(document, note));
    cells.add(prose(Html::join(remarks, &element("br", &[], Html::default()))));
    for heading in &columns.extra {
        let found = flow.extra.iter().filter(|extra| extra.heading == *heading).map(|extra| context.text(document, &extra.text));
        cells.add(cell(Html::join(found, &text(" / "))));
    }
    let id = anchor(&flow.id);
    cells.add(number(link(&format!("#{id}"), text(&flow.place.line().to_string()))));
    element("tr", &[("id", &id)], cells)
}

fn party(context: &Context<'_>, document: &Document, party: Option<&Party>) -> Html {
    let Some(party) = party else { return Html::default() };
    context.text(document, &party.name).and(inherited(context, Some(party)))
}

/// Whoever is at the other end, as one cell prints them.
fn remote(context: &Context<'_>, document: &Document, flow: &Flow) -> Html {
    let Some(remote) = &flow.remote else { return Html::default() };
    context.text(document, remote).and(inherited(context, flow.remotes.first()))
}

/// Where a name stands that a row took over from above.
fn inherited(context: &Context<'_>, party: Option<&Party>) -> Html {
    let Some(place) = party.and_then(|party| party.inherited_from.as_ref()) else { return Html::default() };
    let line = place.line();
    let (en, ja) = (format!("as in line {line}"), format!("{line} 行目に同じ"));
    element("small", &[("class", "label")], text(context.say(&en, &ja)))
}

fn direction(context: &Context<'_>, document: &Document, flow: &Flow) -> Html {
    match (flow.direction.understood, &flow.direction.printed) {
        (Some(direction), _) => text(said_direction(context, direction)),
        (None, Some(printed)) => context.text(document, printed),
        (None, None) => Html::default(),
    }
}

fn notes(context: &Context<'_>, document: &Document, table: &Table, page: &mut Page) {
    if table.notes.is_empty() && table.footnotes.is_empty() {
        return;
    }
    page.heading(2, "notes", context.say("Notes", "注記"));
    let notes = table.notes.iter().map(|note| {
        let section = note.section.iter().map(|level| text(context.plain(document, level)));
        let section = Html::join(section, &text(" / "));
        let lead = if section.is_empty() { section } else { section.and(text(context.say(": ", "："))) };
        lead.and(context.text(document, &note.text))
    });
    let footnotes = table.footnotes.iter().map(|note| text(&format!("{} ", note.mark)).and(context.text(document, &note.text)));
    page.block(element("ul", &[], Html::lines(notes.chain(footnotes).map(|note| element("li", &[], note)))));
}

/// How the columns were understood: a reader who doubts a row begins here.
fn roles(context: &Context<'_>, table: &Table, page: &mut Page) {
    page.heading(2, "columns", context.say("How the columns were understood", "列の解釈"));
    let rows = table.columns.iter().map(|column| {
        let heading = column.heading.as_ref().map(|heading| text(&heading.clean)).unwrap_or_default();
        let cells = name(heading).and(cell(code(column.role.as_str()))).and(number(text(&format!("{} %", column.confidence))));
        element("tr", &[], cells.and(cell(text(&column.why))))
    });
    let headings = [
        context.say("Heading", "見出し"),
        context.say("Role", "役割"),
        context.say("Certainty", "確度"),
        context.say("Why", "理由"),
    ];
    page.block(grid(context.say("Columns", "列"), &headings, rows));
}
