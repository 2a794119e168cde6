//! What the documents get wrong, by table, then by lint, with the text as printed.

use std::collections::BTreeMap;

use super::context::{Context, anchor, table_page};
use super::html::{Html, code, element, link, sentence, text};
use super::page::Page;
use crate::diagnostic::{Diagnostic, quoted};
use crate::ir::{Document, Table};

/// A cell longer than this is cut: the line says where the rest is.
const QUOTED: usize = 300;

type Numbered<'c> = (usize, &'c Diagnostic);

/// The page.
pub(super) fn page(context: &Context<'_>) -> Page {
    let mut page = Page::new(context.language, "findings", context.say("Findings", "指摘事項"));
    let about = context.say(
        "What is contradictory, damaged or doubtful in the documents. The text is quoted as it was printed. What a finding means \
         and how to repair it: ",
        "文書中の矛盾、破損、疑わしい点です。原文は文書のとおりに引用しています。各指摘の意味と対処方法：",
    );
    page.paragraph(text(about).and(code("portolan explain")));
    if context.diagnostics.is_empty() {
        page.say(context.say("There are none.", "ありません。"));
    }
    let mut elsewhere: Vec<Numbered<'_>> = context.diagnostics.iter().enumerate().collect();
    for document in &context.reference.documents {
        for table in &document.tables {
            let (here, rest): (Vec<_>, Vec<_>) = elsewhere.into_iter().partition(|(_, found)| stands_in(found, document, table));
            elsewhere = rest;
            group(context, document, table, here, &mut page);
        }
    }
    if !elsewhere.is_empty() {
        page.heading(2, "elsewhere", context.say("Outside of tables", "表の外"));
        by_lint(context, elsewhere, "elsewhere", &mut page);
    }
    page
}

fn stands_in(found: &Diagnostic, document: &Document, table: &Table) -> bool {
    let (place, span) = (&found.primary.place, table.place.span());
    place.file() == document.file && span.start <= place.span().start && place.span().start < span.end.max(span.start + 1)
}

fn group(context: &Context<'_>, document: &Document, table: &Table, found: Vec<Numbered<'_>>, page: &mut Page) {
    if found.is_empty() {
        return;
    }
    let name = table_page(document, table);
    let caption = table.title.as_ref().map(|title| context.plain(document, title)).unwrap_or_default();
    page.heading(2, &name, &format!("{} {}: {caption}", context.say("Table", "表"), table.number));
    page.paragraph(link(&format!("{name}.html"), text(context.say("To the table", "表へ"))));
    by_lint(context, found, &name, page);
}

fn by_lint(context: &Context<'_>, found: Vec<Numbered<'_>>, prefix: &str, page: &mut Page) {
    let mut lints: BTreeMap<&str, Vec<Numbered<'_>>> = BTreeMap::new();
    for (number, diagnostic) in found {
        lints.entry(diagnostic.lint.id).or_default().push((number, diagnostic));
    }
    for (id, found) in lints {
        let lint = found[0].1.lint;
        page.heading(3, &format!("{prefix}-{}", anchor(id)), context.say(lint.summary_en, lint.summary_ja));
        let items = found.into_iter().map(|(number, diagnostic)| finding(context, number, diagnostic));
        page.block(element("ul", &[], Html::lines(items)));
    }
}

fn finding(context: &Context<'_>, number: usize, diagnostic: &Diagnostic) -> Html {
    let place = &diagnostic.primary.place;
    let level = element("span", &[("class", &format!("tag {}", diagnostic.level))], text(diagnostic.level.as_str()));
    let said = |words: &crate::diagnostic::Said| element("div", &[], sentence(words.in_language(context.language)));
    let printed = quoted(place.printed(), QUOTED);
    let quotation = element("blockquote", &[("class", "printed")], text(&printed));
    let content = level
        .and(text(" "))
        .and(code(diagnostic.lint.id))
        .and(text(" "))
        .and(sentence(diagnostic.message.in_language(context.language)))
        .and(if printed.is_empty() { Html::default() } else { quotation })
        .and(diagnostic.notes.iter().chain(&diagnostic.help).map(said).collect())
        .and(element("small", &[], code(&format!("{}:{}", place.file(), place.line()))));
    element("li", &[("id", context.finding_anchor(number))], content)
}
