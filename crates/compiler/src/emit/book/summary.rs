//! `SUMMARY.md`: the table of contents as mdBook wants it.
//!
//! In: the pages, each with its depth. Out: Markdown. Deliberately not here: the order of the pages (`super`).

use super::context::Context;
use super::markdown;
use super::page::Page;

/// The table of contents. The first page is the book's front page.
pub(super) fn emit(context: &Context<'_>, pages: &[Page]) -> String {
    let mut summary = format!("# {}\n\n", context.say("Summary", "目次"));
    for (at, page) in pages.iter().enumerate() {
        let bullet = if at == 0 { String::new() } else { format!("{}- ", "  ".repeat(page.depth)) };
        summary.push_str(&format!("{bullet}[{}]({}.md)\n", markdown::line(&page.title), page.name));
        if at == 0 {
            summary.push('\n');
        }
    }
    summary
}
