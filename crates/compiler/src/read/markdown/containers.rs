//! Habits of documentation tools that the parser does not know: indented containers, anchors, components, torn tables.
//!
//! In: paragraphs, headings and HTML as the parser cuts them, and the blocks so far. Out: whether they are such a habit, the text
//! without it, or blocks put together. Deliberately not here: lines in which the parser sees no table (`lines`).

use std::ops::Range;

use super::lines::is_directive;
use crate::read::{Block, Cover, Reading};
use crate::source::Mapped;

/// Whether a paragraph opens a container whose content is indented: an admonition or a tab.
pub(super) fn opens(paragraph: &str) -> bool {
    ["!!! ", "??? ", "???+ ", "=== "].iter().any(|mark| paragraph.starts_with(mark))
}

/// Lines without the indent that four blanks or a tab make. The parser leaves the first line's indent out of its range.
pub(super) fn dedent(text: &Mapped, range: Range<usize>) -> Mapped {
    let mut out = text.slice(range.start..range.start);
    let mut at = range.start;
    for line in text.as_str().get(range).unwrap_or("").split_inclusive('\n') {
        let blanks = line.bytes().take(4).take_while(|byte| *byte == b' ').count();
        let indent = if line.starts_with('\t') { 1 } else { blanks };
        out.push_part(text, at + indent..at + line.len());
        at += line.len();
    }
    out
}

/// Whether HTML is nothing but a component that stands for content of another file.
pub(super) fn is_component(html: &str) -> bool {
    let html = html.trim();
    html.strip_prefix('<').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
        && html.ends_with("/>")
        && html.matches('<').count() == 1
        && !html.get(1..3).is_some_and(|start| start.eq_ignore_ascii_case("br") || start.eq_ignore_ascii_case("hr"))
}

/// A heading without the anchor that tools write behind it: `Ports {#ports}`.
pub(super) fn without_anchor(text: Mapped) -> Mapped {
    let printed = text.as_str();
    if !printed.ends_with('}') {
        return text;
    }
    match printed.rfind("{#") {
        Some(at) if !printed[at..].contains(' ') => text.slice(0..at).trimmed(),
        _ => text,
    }
}

/// Takes the empty heading off a table whose lines had none: the last of the blocks from `from` on.
pub(super) fn behead(reading: &mut Reading, from: usize) {
    let last = reading.blocks[from..].iter_mut().rev().find_map(|block| match block {
        Block::Table(grid) if !grid.rows.is_empty() => Some(grid),
        _ => None,
    });
    if let Some(grid) = last {
        grid.rows.remove(0);
    }
}

/// Joins the table without a heading that stands at block `from` or behind it to the one right before, from which an empty line or
/// directives cut it off ("{% if %}").
pub(super) fn join(text: &Mapped, reading: &mut Reading, from: usize) {
    let is_table = |block: &Block| matches!(block, Block::Table(_));
    let Some(at) = reading.blocks.iter().rposition(is_table).filter(|at| *at >= from) else { return };
    let Some(last) = reading.blocks[..at].iter().rposition(is_table) else { return };
    let (Block::Table(before), Block::Table(after)) = (&reading.blocks[last], &reading.blocks[at]) else { return };
    let between = text.offset_of_raw(before.span.end)..text.offset_of_raw(after.span.start);
    let nothing = |line: &str| matches!(line.trim(), "" | "|") || is_directive(line);
    let cut = text.as_str().get(between).is_some_and(|between| between.lines().all(nothing));
    let width = |grid: &crate::read::Grid| grid.rows.first().map_or(0, |row| row.cells.len());
    if !cut || width(before) != width(after) {
        return;
    }
    if let Block::Table(after) = reading.blocks.remove(at)
        && let Block::Table(before) = &mut reading.blocks[last]
    {
        before.span = before.span.to(after.span);
        before.rows.extend(after.rows);
    }
}

/// Blocks behind a table that belong to the last cell of its last row, since a pipe follows by itself that closes the row. Whether
/// there is such a table.
pub(super) fn take_in(text: &Mapped, reading: &mut Reading) -> bool {
    let Some(at) = reading.blocks.iter().rposition(|block| !matches!(block, Block::Item { .. } | Block::Paragraph(_))) else {
        return false;
    };
    let Some(Block::Table(grid)) = reading.blocks.get(at) else { return false };
    let closed = |end: u32| text.as_str().get(..text.offset_of_raw(end)).is_some_and(|before| before.trim_end().ends_with('|'));
    if grid.rows.last().is_none_or(|row| closed(row.span.end)) {
        return false;
    }
    let taken = reading.blocks.split_off(at + 1);
    let Some(Block::Table(grid)) = reading.blocks.get_mut(at) else { return false };
    for block in taken {
        let (Block::Item { text, .. } | Block::Paragraph(text)) = block else { continue };
        let Some(row) = grid.rows.last_mut() else { continue };
        let end = row.span.end;
        row.span = row.span.to(text.whole());
        grid.span = grid.span.to(text.whole());
        if let Some(cell) = row.cells.iter_mut().rev().find(|cell| cell.cover == Cover::Own) {
            cell.text.push_replaced("\n", end..text.whole().start);
            cell.text.push_part(&text, 0..text.as_str().len());
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::tests::mapped;

    #[test]
    fn anchors_are_no_heading_text() {
        assert_eq!(without_anchor(mapped("ポート {#ports}")).as_str(), "ポート");
        assert_eq!(without_anchor(mapped("Ports {{ x }}")).as_str(), "Ports {{ x }}");
    }

    #[test]
    fn components_are_told_from_elements() {
        assert!(is_component("<PortTable for='web' />\n"));
        assert!(!is_component("<BR/>") && !is_component("<p/>") && !is_component("<Tabs><Tab/>"));
    }

    #[test]
    fn indented_content_leads_to_its_bytes() {
        let text = mapped("| a |\n    | b |\n\t| c |\n");
        let inner = dedent(&text, 0..text.as_str().len());
        assert_eq!(inner.as_str(), "| a |\n| b |\n| c |\n");
        assert_eq!(inner.slice(8..9).whole().start, 12);
    }
}
