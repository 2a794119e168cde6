//! The front page: what this is, how much there is, how to read it.
//!
//! In: the facts, the findings, and the introduction that the workspace brings. Out: one page. Deliberately not here: how that
//! introduction becomes HTML (`gather`).

use super::context::Context;
use super::html::{Html, code, element, introduction, link, text};
use super::page::Page;
use crate::diagnostic::Level;
use crate::ir::Document;

/// The page.
pub(super) fn page(context: &Context<'_>) -> Page {
    let mut page = Page::new(context.language, "introduction", context.say("About this handbook", "このハンドブックについて"));
    if let Some(own) = context.settings.book.brand.introduction(context.language) {
        page.block(introduction(own));
    }
    page.say(context.say(
        "This handbook says which network ports the listed products use: who listens, on what, for whom. All of it was read \
         from the vendors' documents; each fact names the line it was printed on.",
        "このハンドブックは、下記の製品が使用するネットワーク ポートをまとめたものです。どのコンポーネントが、どのポートで、\
         どの相手からの接続を待ち受けるかを示します。内容はすべてベンダーの文書から読み取ったもので、各項目には出典の行番号が付いています。",
    ));
    page.block(figures(context));
    page.heading(2, "documents", context.say("Documents", "文書"));
    page.block(element("ul", &[], Html::lines(context.reference.documents.iter().map(|document| describe(context, document)))));
    reading(context, &mut page);
    page
}

fn figures(context: &Context<'_>) -> Html {
    let tables: usize = context.reference.documents.iter().map(|document| document.tables.len()).sum();
    let findings = |level| context.diagnostics.iter().filter(|diagnostic| diagnostic.level == level).count();
    let figures = [
        (context.say("Documents", "文書"), context.reference.documents.len()),
        (context.say("Tables", "表"), tables),
        (context.say("Flows (rows)", "フロー（行）"), context.reference.flows().count()),
        (context.say("Endpoints (ports)", "エンドポイント（ポート）"), context.facts().count()),
        (context.say("Warnings", "警告"), findings(Level::Warn)),
        (context.say("Notes", "情報"), findings(Level::Note)),
    ];
    let pairs = figures
        .into_iter()
        .map(|(name, figure)| element("dt", &[], text(name)).and(element("dd", &[], text(&figure.to_string()))));
    element("dl", &[("class", "figures")], Html::lines(pairs))
}

fn describe(context: &Context<'_>, document: &Document) -> Html {
    let name = format!("{} {} {}", document.vendor, document.product, document.release);
    let title = element("cite", &[("lang", &document.language)], text(&document.title));
    let file = text(" (").and(code(&document.file)).and(text(")"));
    element("li", &[], element("strong", &[], text(name.trim())).and(text(context.say(": ", "："))).and(title).and(file))
}

fn reading(context: &Context<'_>, page: &mut Page) {
    page.heading(2, "reading", context.say("How to read it", "読み方"));
    let ways = [
        (context.say("A port number: who uses it?", "ポート番号から：どのコンポーネントが使うか"), "ports"),
        (context.say("A component: what does it listen on?", "コンポーネントから：何で待ち受けるか"), "components"),
        (context.say("The vendor's table, row by row", "ベンダーの表を行ごとに"), "tables"),
        (context.say("An instance: which numbers are its own?", "インスタンスから：どの番号になるか"), "instances"),
        (context.say("What to distrust in the documents", "文書中の疑わしい点"), "findings"),
        (context.say("Where it all comes from", "出典"), "sources"),
    ];
    let items = ways.into_iter().map(|(words, name)| element("li", &[], link(&format!("{name}.html"), text(words))));
    page.block(element("ul", &[], Html::lines(items)));
    page.paragraph(
        text(context.say(
            "Ports that depend on the instance number are written as formulas: ",
            "インスタンス番号によって変わるポートは式で示します。",
        ))
        .and(code("40007 + 40*instance"))
        .and(text(context.say(
            " is 40007 for instance 0, 40047 for instance 1, and so on. Where a document states no transport, none is shown: \
                 it is not taken over from a neighbour. Translations stand above the original wording.",
            " は、インスタンス 0 では 40007、インスタンス 1 では 40047 という意味です。文書にトランスポートの記載がない場合は、\
                 周囲から推測せずに空欄のままにしています。",
        ))),
    );
}
