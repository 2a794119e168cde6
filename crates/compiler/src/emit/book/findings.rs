//! What the documents get wrong, by table, then by lint, with the text as printed.
//!
//! In: findings and facts. Out: the pages, and for each finding its page and anchor, to which other pages link. Deliberately not
//! here: which findings there are (`lints`), and what a lint means (`portolan explain`).

use std::collections::BTreeMap;

use super::context::{Context, anchor, part_name, safe, table_page};
use super::html::{Html, code, element, link, sentence, text};
use super::long::Long;
use super::page::Page;
use crate::diagnostic::{Diagnostic, quoted};
use crate::ir::{Document, Reference, Table};

/// A cell longer than this is cut: the line says where the rest is.
const QUOTED: usize = 300;

/// Findings on one page.
const MOST: usize = 200;

/// Where a finding stands: a table, or outside of all.
type Room<'c> = Option<(&'c Document, &'c Table)>;

/// The pages.
pub(super) fn pages(context: &Context<'_>) -> Vec<Page> {
    let mut long = Long::new(context, "findings", context.say("Findings", "指摘事項"), MOST);
    let about = context.say(
        "What is contradictory, damaged or doubtful in the documents. The text is quoted as it was printed. What a finding means \
         and how to repair it: ",
        "文書中の矛盾、破損、疑わしい点です。原文は文書のとおりに引用しています。各指摘の意味と対処方法：",
    );
    long.page().paragraph(text(about).and(code("portolan explain")));
    if context.diagnostics.is_empty() {
        long.page().say(context.say("There are none.", "ありません。"));
    }
    for part in sequence(context.reference, context.diagnostics).chunks(MOST) {
        long.make_room(part.len().max(MOST));
        groups(context, part, long.page());
    }
    long.finish()
}

/// Page and anchor of each finding.
pub(in crate::emit) fn targets(reference: &Reference, diagnostics: &[Diagnostic]) -> Vec<String> {
    let mut targets = anchors(diagnostics);
    for (at, (_, number)) in sequence(reference, diagnostics).into_iter().enumerate() {
        let page = part_name("findings", at / MOST + 1);
        targets[number] = format!("{page}.html#{}", targets[number]);
    }
    targets
}

/// Numbers of the findings in the order in which they are told: by table, then by lint.
fn sequence<'c>(reference: &'c Reference, diagnostics: &[Diagnostic]) -> Vec<(Room<'c>, usize)> {
    let mut found: Vec<_> = (0..diagnostics.len()).map(|number| (room(reference, &diagnostics[number]), number)).collect();
    found.sort_by_key(|((order, _), number)| (*order, diagnostics[*number].lint.id));
    found.into_iter().map(|((_, room), number)| (room, number)).collect()
}

/// The table that a finding's place lies in, and its order among all tables; those outside of tables come last.
fn room<'c>(reference: &'c Reference, found: &Diagnostic) -> ((usize, usize), Room<'c>) {
    let place = &found.primary.place;
    let start = place.span().start;
    let inside = |table: &&Table| {
        let span = table.place.span();
        span.start <= start && start < span.end.max(span.start + 1)
    };
    let documents = reference.documents.iter().enumerate().filter(|(_, document)| place.file() == document.file);
    let mut rooms = documents.filter_map(|(at, document)| {
        let number = document.tables.iter().position(|table| inside(&table))?;
        Some(((at, number), Some((document, &document.tables[number]))))
    });
    rooms.next().unwrap_or(((usize::MAX, 0), None))
}

/// Findings below the headings of their tables and lints.
fn groups(context: &Context<'_>, found: &[(Room<'_>, usize)], page: &mut Page) {
    let name = |room: &Room<'_>| room.map_or_else(|| "elsewhere".to_owned(), |(document, table)| table_page(document, table));
    let lint = |number: usize| context.diagnostics[number].lint;
    for group in found.chunk_by(|(one, _), (other, _)| name(one) == name(other)) {
        let prefix = name(&group[0].0);
        introduce(context, &group[0].0, &prefix, page);
        for alike in group.chunk_by(|(_, one), (_, other)| lint(*one).id == lint(*other).id) {
            let lint = lint(alike[0].1);
            let anchor = format!("{prefix}-{}", anchor(lint.id));
            page.heading(3, &anchor, context.say(lint.summary_en, lint.summary_ja));
            let items = alike.iter().map(|(_, number)| finding(context, *number, &context.diagnostics[*number]));
            page.block(element("ul", &[], Html::lines(items)));
        }
    }
}

fn introduce(context: &Context<'_>, room: &Room<'_>, name: &str, page: &mut Page) {
    let Some((document, table)) = room else {
        page.heading(2, name, context.say("Outside of tables", "表の外"));
        return;
    };
    let caption = table.title.as_ref().map(|title| context.plain(document, title)).unwrap_or_default();
    page.heading(2, name, &format!("{}: {caption}", context.table_name(document, table)));
    page.paragraph(link(&format!("{name}.html"), text(context.say("To the table", "表へ"))));
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
    let target = context.finding_target(number);
    element("li", &[("id", target.split_once('#').map_or(target, |(_, anchor)| anchor))], content)
}

/// Names for findings that hold while they stand: the lint and what it speaks of. Several of one name are counted.
fn anchors(diagnostics: &[Diagnostic]) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let name = |diagnostic: &Diagnostic| {
        let place = &diagnostic.primary.place;
        let whole = || format!("{}:{}", place.file(), place.line());
        let about = diagnostic.subjects.first().cloned().unwrap_or_else(whole);
        format!("{}-{}", safe(diagnostic.lint.id), safe(&about))
    };
    let counted = |diagnostic: &Diagnostic| {
        let name = name(diagnostic);
        let count = seen.entry(name.clone()).and_modify(|count| *count += 1).or_insert(1);
        if *count == 1 { name } else { format!("{name}-{count}") }
    };
    diagnostics.iter().map(counted).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Language, Mark, Said};
    use crate::{Settings, fixture, lints};

    #[test]
    fn each_finding_stands_once_and_on_the_page_that_its_target_names() {
        let (reference, settings) = (fixture::reference(), Settings::default());
        let flow = &reference.documents[0].tables[0].flows[0];
        let finding = |number: usize| {
            let lint = lints::ALL[number % 2];
            Diagnostic::new(lint, Said::new("wrong", "誤り"), Mark::bare(&flow.place)).about(&format!("{}.{number}", flow.id))
        };
        let diagnostics: Vec<Diagnostic> = (0..MOST * 2 + 50).map(finding).collect();
        let pages = pages(&Context::new(&reference, &diagnostics, &settings, Language::English));
        let pages: BTreeMap<String, String> = pages.into_iter().map(|page| (page.name.clone(), page.finish())).collect();
        assert_eq!(pages.keys().collect::<Vec<_>>(), ["findings", "findings~2", "findings~3"]);
        for target in targets(&reference, &diagnostics) {
            let (page, anchor) = target.split_once(".html#").expect("a page and an anchor");
            let count = |text: &String| text.matches(&format!("<li id=\"{anchor}\">")).count();
            assert_eq!((count(&pages[page]), pages.values().map(count).sum::<usize>()), (1, 1), "{target}");
        }
        assert!(pages["findings~2"].contains("## Table 1"), "what the findings are about is said on each page");
    }
}
