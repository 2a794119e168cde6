//! What errata correct: a mark in the row, and the list with reasons.
//!
//! In: a row, or all facts. Out: HTML for a cell of the row, or a table on the page Sources. Deliberately not here: which
//! corrections there are (`emit::corrections`), and applying them (`lower`).

use super::context::{Context, anchor, row_page, table_page};
use super::grid::{cell, grid, name, number};
use super::html::{Html, code, element, link, text};
use super::page::Page;
use crate::diagnostic::quoted;
use crate::emit::corrections::{self, Corrected};
use crate::ir::Flow;

/// A cell longer than this is cut in a row's mark; the list has all of it.
const QUOTED: usize = 80;

/// Marks of a row: what was printed in each corrected cell, with the reason to point at.
pub(super) fn marks(context: &Context<'_>, flow: &Flow) -> Html {
    let mark = |correction: &crate::ir::Correction| {
        let words = context.say("corrected; printed: ", "訂正済み（原文）：");
        let printed = if correction.printed.trim().is_empty() {
            text(context.say("nothing", "なし"))
        } else {
            code(&quoted(&correction.printed, QUOTED))
        };
        let attributes = [("class", "tag corrected"), ("title", correction.reason.as_str())];
        text(" ").and(element("span", &attributes, code(&correction.cell).and(text(" ")).and(text(words)).and(printed)))
    };
    flow.corrections.iter().map(mark).collect()
}

/// The list of all corrections; nothing where there is none.
pub(super) fn list(context: &Context<'_>, page: &mut Page) {
    let all = corrections::all(context.reference);
    if all.is_empty() {
        return;
    }
    page.heading(2, "corrections", context.say("Corrections", "訂正"));
    page.say(context.say(
        "What the vendor printed and what is right, from errata.toml. The vendor's files are as they were.",
        "ベンダーの記載と正しい内容です（errata.toml による）。ベンダーのファイルには手を加えていません。",
    ));
    let headings = [
        context.say("Table", "表"),
        context.say("Cell", "セル"),
        context.say("Printed", "原文"),
        context.say("Corrected", "訂正後"),
        context.say("Reason", "理由"),
        context.say("By", "訂正者"),
        context.say("Source", "出典"),
    ];
    page.block(grid(context.say("Corrections", "訂正"), &headings, all.iter().map(|corrected| row(context, corrected))));
}

fn row(context: &Context<'_>, corrected: &Corrected<'_>) -> Html {
    let correction = corrected.correction;
    let Corrected { document, table, .. } = corrected;
    let target = match corrected.rows.first() {
        Some(flow) => format!("{}.html#{}", row_page(document, table, flow), anchor(&flow.id)),
        None => format!("{}.html", table_page(document, table)),
    };
    let by = format!("{}, {}", correction.author, correction.date);
    let cells = name(link(&target, text(&context.table_name(document, table))))
        .and(cell(code(&correction.cell)))
        .and(cell(blocks(&correction.printed)))
        .and(cell(blocks(&correction.corrected)))
        .and(cell(text(&correction.reason)))
        .and(cell(text(&by)))
        .and(number(code(&format!("{}:{}", correction.place.file(), correction.place.line()))));
    element("tr", &[], cells)
}

fn blocks(cell: &str) -> Html {
    Html::join(cell.split('\n').map(text), &element("br", &[], Html::default()))
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Language;
    use crate::emit::book;
    use crate::emit::changes::Upgrades;
    use crate::fixture;
    use crate::ir::Reference;
    use crate::settings::Settings;

    fn page(reference: &Reference, language: Language, name: &str) -> String {
        let files = book::emit(reference, &[], &Settings::default(), &Upgrades::default(), language);
        let bytes = &files[&format!("book/src/{}/{name}.md", language.tag())];
        String::from_utf8(bytes.clone()).expect("UTF-8")
    }

    #[test]
    fn rows_and_the_list_show_what_was_printed() {
        let reference = fixture::reference();
        let table = super::table_page(&reference.documents[0], &reference.documents[0].tables[0]);
        let row = page(&reference, Language::English, &table);
        assert!(row.contains("corrected; printed: <code>UDP 39500~39990</code>"), "{row}");
        let sources = page(&reference, Language::Japanese, "sources");
        assert!(sources.contains("the range was cut") && sources.contains("訂正後"), "{sources}");
        assert!(!page(&Reference::default(), Language::English, "sources").contains("corrections"));
    }
}
