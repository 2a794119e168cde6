//! Tables: a frame that scrolls, a caption, headings with scope, rows.
//!
//! In: a caption, headings, and cells of safe HTML. Out: HTML. Deliberately not here: tables too long for one page (`long`).

use super::html::{Html, element, text};

/// A table. The frame can be scrolled by keyboard and has the caption for its name.
pub(super) fn grid(caption: &str, headings: &[&str], rows: impl IntoIterator<Item = Html>) -> Html {
    let heading = |name: &&str| element("th", &[("scope", "col")], text(name));
    let head = element("thead", &[], element("tr", &[], headings.iter().map(heading).collect()));
    let body = element("tbody", &[], Html::lines(rows));
    let table = Html::lines([element("caption", &[], text(caption)), head, body]);
    let frame = [("class", "table-frame"), ("role", "region"), ("tabindex", "0"), ("aria-label", caption)];
    element("div", &frame, element("table", &[], table))
}

/// A cell.
pub(super) fn cell(content: Html) -> Html {
    element("td", &[], content)
}

/// A cell of sentences: wide enough to read.
pub(super) fn prose(content: Html) -> Html {
    if content.is_empty() { cell(content) } else { element("td", &[("class", "text")], content) }
}

/// A cell of numbers.
pub(super) fn number(content: Html) -> Html {
    element("td", &[("class", "number")], content)
}

/// The cell that names the row.
pub(super) fn name(content: Html) -> Html {
    element("th", &[("scope", "row")], content)
}
