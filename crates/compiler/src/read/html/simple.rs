//! HTML of blocks and their text only, such as stands between the paragraphs of Markdown: a summary, a caption, a tab.
//!
//! In: the text. Out: its blocks, if it is as simple as that; then a tree would say no more. All else is left to the tree.

use std::ops::Range;

use crate::read::ink::Ink;
use crate::read::tags::{Tag, Written};
use crate::read::{Block, Reading};
use crate::source::Mapped;

/// Reads simple HTML; `false` where it is not simple, and nothing was read.
pub(super) fn read(text: &Mapped, reading: &mut Reading) -> bool {
    let Some(parts) = parts(text.as_str()) else { return false };
    let mut ink = Ink::new(text, 0);
    let mut heading = None;
    for (range, tag) in parts {
        match tag {
            None => ink.text(range),
            Some(Tag::Inline) => (),
            Some(tag) => {
                flush(&mut ink, heading, reading);
                let opens = !text.as_str()[range.start..].starts_with("</");
                heading = if let (Tag::Heading(level), true) = (tag, opens) { Some(level) } else { None };
            }
        }
    }
    flush(&mut ink, heading, reading);
    true
}

fn flush(ink: &mut Ink<'_>, heading: Option<u8>, reading: &mut Reading) {
    ink.block();
    let text = ink.take();
    if !text.is_empty() {
        reading
            .blocks
            .push(heading.map_or_else(|| Block::Paragraph(text.clone()), |level| Block::Heading { level, text: text.clone() }));
    }
}

/// Texts and tags; `None` if there is more to it.
fn parts(html: &str) -> Option<Vec<(Range<usize>, Option<Tag>)>> {
    let mut parts = Vec::new();
    let mut at = 0;
    while let Some(length) = html[at..].find('<') {
        parts.push((at..at + length, None));
        at += length;
        let end = at + html[at..].find('>')? + 1;
        let written = Written::parse(&html[at..end])?;
        let tag = written.tag();
        let plain = matches!(tag, Tag::Block | Tag::Inline | Tag::Heading(_));
        if !plain || ["hidden", "style", "class", "role", "alt"].iter().any(|name| written.attributes.contains(name)) {
            return None;
        }
        parts.push((at..end, Some(tag)));
        at = end;
    }
    parts.push((at..html.len(), None));
    let entities = parts.iter().any(|(range, tag)| tag.is_none() && html[range.clone()].contains('&'));
    (!entities).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::tests::mapped;

    fn both(html: &str) -> (bool, Vec<Block>, Vec<Block>) {
        let text = mapped(html);
        let (mut simple, mut whole) = (Reading::default(), Reading::default());
        let is_simple = read(&text, &mut simple);
        crate::read::html::read(&text, &mut whole);
        (is_simple, simple.blocks, whole.blocks)
    }

    #[test]
    fn simple_html_is_read_as_the_tree_would_be() {
        for html in
            ["<p>受信</p>\n", "<details><summary>Click <b>to</b> expand</summary>\n<div>x", "<h3>Ports</h3>text", "</TabItem>"]
        {
            let (is_simple, simple, whole) = both(html);
            assert!(is_simple, "{html}");
            assert_eq!(format!("{simple:?}"), format!("{whole:?}"));
        }
    }

    #[test]
    fn all_else_is_left_to_the_tree() {
        for html in
            ["<table>", "<p>a &amp; b", "<ul><li>x", "<!-- <p>x</p> -->", "<p hidden>x</p>", "<p", "<img alt=x>", "a<br>b"]
        {
            assert!(!both(html).0, "{html}");
        }
    }
}
