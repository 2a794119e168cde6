//! HTML: tables laid out by its own rules, headings, paragraphs and lists, whole saved pages and fragments.
//!
//! In: the text. Out: blocks. Not content: scripts, styles, navigation, heads, feet and margins of pages, what is hidden,
//! comments, and `pre` outside of tables (code). A table within a cell follows the table around it, or where that one has
//! headings, is what the cell says. Deliberately not here: what of a Markdown file is HTML (`markdown`).

mod attributes;
mod entities;
mod flow;
mod pieces;
mod simple;
mod table;
mod tree;
mod walk;

use super::{Problem, ProblemKind, Reading};
use crate::source::Mapped;

/// Reads a page or fragment.
pub(super) fn read(text: &Mapped, reading: &mut Reading) {
    let page = tree::parse(text.as_str());
    walk::walk(text, &page, reading);
    if let Some(range) = page.too_deep {
        let reason = "elements nest too deep here: those further in are read as if they stood one after the other".to_owned();
        reading.problems.push(Problem { kind: ProblemKind::Broken { reason }, span: text.span(range) });
    }
}

/// Reads HTML that stands inside another format. There it is often nothing but tags, which need no tree.
pub(super) fn fragment(text: &Mapped, reading: &mut Reading) {
    if shows_text(text.as_str()) && !simple::read(text, reading) {
        read(text, reading);
    }
}

/// Whether anything stands outside of tags, or a tag may have a text in its place.
fn shows_text(html: &str) -> bool {
    let mut rest = html;
    while let Some((text, tag)) = rest.split_once('<') {
        let Some((tag, after)) = tag.split_once('>') else { return true };
        if !text.trim().is_empty() || tag.starts_with('!') || tag.contains("alt") {
            return true;
        }
        rest = after;
    }
    !rest.trim().is_empty()
}

#[cfg(test)]
mod tests;
