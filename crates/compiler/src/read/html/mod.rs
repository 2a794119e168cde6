//! HTML: tables laid out by its own rules, headings, paragraphs and lists, whole saved pages and fragments.
//!
//! In: the text. Out: blocks. Not content: scripts, styles, navigation, heads, feet and margins of pages, what is hidden,
//! comments, and `pre` outside of tables (code). A table within a cell follows the table around it.

mod attributes;
mod entities;
mod flow;
mod pieces;
mod table;
mod tree;
mod walk;

use super::Reading;
use crate::source::Mapped;

/// Reads a page or fragment.
pub(super) fn read(text: &Mapped, reading: &mut Reading) {
    let page = tree::parse(text.as_str());
    walk::walk(text, &page, reading);
}

/// Reads HTML that stands inside another format.
pub(super) fn fragment(text: &Mapped, reading: &mut Reading) {
    if text.as_str().contains(|c: char| c.is_alphanumeric()) {
        read(text, reading);
    }
}

#[cfg(test)]
mod tests;
