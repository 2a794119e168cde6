//! Where it all comes from: files and digests, what became of each cell, the lints in force.
//!
//! In: the documents and the settings. Out: one page. Deliberately not here: the cells one by one, which `coverage.csv` and the
//! workbook list.

use super::context::Context;
use super::corrections;
use super::grid::{cell, grid, name, number};
use super::html::{Html, code, element, text};
use super::page::Page;
use crate::ir::{Document, Origin};
use crate::lints;

/// The page.
pub(super) fn page(context: &Context<'_>) -> Page {
    let mut page = Page::new(context.language, "sources", context.say("Sources", "出典"));
    page.heading(2, "files", context.say("Files", "ファイル"));
    let headings = [
        context.say("File", "ファイル"),
        context.say("Document", "文書"),
        context.say("Language", "言語"),
        context.say("Encoding", "文字コード"),
        context.say("Written by", "作成者"),
        "SHA-256",
    ];
    let files = context.reference.documents.iter().map(|document| file(context, document));
    page.block(grid(context.say("Files", "ファイル"), &headings, files));
    corrections::list(context, &mut page);
    page.heading(2, "coverage", context.say("Coverage", "網羅状況"));
    page.say(context.say(
        "Every cell of every table is accounted for: as a fact, as carried text, as a named skip, or as a finding. \
         generated/coverage.csv lists them one by one.",
        "すべての表のすべてのセルについて、事実、付随する文章、理由のある除外、指摘のいずれになったかを記録しています。\
         一覧は generated/coverage.csv にあります。",
    ));
    let headings = [context.say("File", "ファイル"), context.say("Became", "扱い"), context.say("Cells", "セル数")];
    page.block(grid(context.say("Cells by what became of them", "扱いごとのセル数"), &headings, coverage(context)));
    page.heading(2, "lints", context.say("Lints in force", "有効な検査"));
    page.block(lints_in_force(context));
    page
}

fn file(context: &Context<'_>, document: &Document) -> Html {
    let written = match document.origin {
        Origin::Vendor => context.say("the vendor", "ベンダー"),
        Origin::Transcription => context.say("transcription", "書き起こし"),
    };
    let title = format!("{} {} {}", document.vendor, document.product, document.release);
    let cells = name(code(&document.file))
        .and(cell(text(title.trim()).and(element(
            "span",
            &[("class", "label"), ("lang", &document.language)],
            text(&document.title),
        ))))
        .and(cell(text(&document.language)))
        .and(cell(text(&document.encoding)))
        .and(cell(text(written)))
        .and(cell(element("code", &[("class", "digest")], text(&document.sha256))));
    element("tr", &[], cells)
}

fn coverage<'c>(context: &Context<'c>) -> impl Iterator<Item = Html> + 'c {
    context.reference.documents.iter().flat_map(|document| {
        document.coverage.counts().into_iter().map(|(fate, count)| {
            let cells = name(code(&document.file)).and(cell(text(fate.as_str()))).and(number(text(&count.to_string())));
            element("tr", &[], cells)
        })
    })
}

fn lints_in_force(context: &Context<'_>) -> Html {
    let headings = [context.say("Lint", "検査"), context.say("Level", "レベル"), context.say("What it finds", "内容")];
    let rows = lints::ALL.iter().map(|lint| {
        let says = context.say(lint.summary_en, lint.summary_ja);
        let level = context.settings.level(lint);
        element("tr", &[], name(code(lint.id)).and(cell(text(level.as_str()))).and(cell(text(says))))
    });
    grid(context.say("Lints in force", "有効な検査"), &headings, rows)
}
