//! HTML of blocks and their text only, such as stands between the paragraphs of Markdown: a summary, a caption, a picture.
//!
//! In: the text. Out: its blocks, if it is as simple as that; then a tree would say no more. Deliberately not here: tables,
//! lists, entities and all else, which is left to the tree.

use std::ops::Range;

use crate::read::ink::Ink;
use crate::read::tags::{Tag, Written};
use crate::read::{Block, Reading};
use crate::source::Mapped;

/// A text or a tag. Comments are none.
enum Part<'a> {
    Text,
    Tag(Tag),
    /// A picture, with the text that stands in its place.
    Image(&'a str),
}

/// Reads simple HTML; `false` where it is not simple, and nothing was read.
pub(super) fn read(text: &Mapped, reading: &mut Reading) -> bool {
    let Some(parts) = parts(text.as_str()) else { return false };
    let mut ink = Ink::new(text, 0);
    let mut heading = None;
    for (range, part) in parts {
        match part {
            Part::Text => ink.text(range),
            Part::Image(alt) => ink.replaced(alt, range),
            Part::Tag(Tag::Inline) => (),
            Part::Tag(tag) => {
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
        reading.blocks.push(match heading {
            Some(level) => Block::Heading { level, text },
            None => Block::Paragraph(text),
        });
    }
}

/// Texts and tags; `None` if there is more to it.
fn parts(html: &str) -> Option<Vec<(Range<usize>, Part<'_>)>> {
    let mut parts = Vec::new();
    let mut at = 0;
    while let Some(length) = html[at..].find('<') {
        if length > 0 {
            parts.push((text(html, at..at + length)?, Part::Text));
        }
        at += length;
        if let Some(length) = comment(&html[at..]) {
            at += length;
            continue;
        }
        let end = at + html[at..].find('>')? + 1;
        parts.push((at..end, simple_tag(&html[at..end])?));
        at = end;
    }
    parts.push((text(html, at..html.len())?, Part::Text));
    Some(parts)
}

/// A text that stands as it is written.
fn text(html: &str, range: Range<usize>) -> Option<Range<usize>> {
    (!html[range.clone()].contains(['&', '\0'])).then_some(range)
}

/// Length of the comment that a text begins with, if it ends as comments should.
fn comment(html: &str) -> Option<usize> {
    let inner = html.strip_prefix("<!--")?;
    let end = inner.find("-->")?;
    let odd = inner.starts_with(['>', '-']) || inner[..end].contains("--!>");
    (!odd).then_some("<!--".len() + end + "-->".len())
}

/// A tag of an element that is a block, no boundary at all, or a picture; and none of its attributes changes that.
fn simple_tag(tag: &str) -> Option<Part<'_>> {
    let written = Written::parse(tag)?;
    let attributes = written.attributes;
    // A name may make an element a page's contents, which are not read.
    let changing = ["hidden", "style", "class", "role", "toc", "contents", "breadcrumb"];
    if !attributes.is_empty() && (!are_usual(attributes) || changing.iter().any(|name| attributes.contains(name))) {
        return None;
    }
    match written.tag() {
        Tag::Image if !written.end => alt(attributes).map(Part::Image),
        tag @ (Tag::Block | Tag::Inline | Tag::Heading(_)) if !attributes.contains("alt") => Some(Part::Tag(tag)),
        _ => None,
    }
}

/// Whether attributes are in lower case, and their values between double quotes, if any: then it is plain where each ends.
fn are_usual(attributes: &str) -> bool {
    let quotes = attributes.matches('"').count();
    let mut between = attributes.split('"').step_by(2).enumerate();
    let is_usual = |(index, piece): (usize, &str)| {
        (index == quotes / 2 || piece.ends_with('=')) && !piece.contains(|c: char| c == '\'' || c.is_ascii_uppercase())
    };
    quotes.is_multiple_of(2) && between.all(is_usual)
}

/// What stands in the place of a picture, without entities.
fn alt(attributes: &str) -> Option<&str> {
    let (before, after) = attributes.split_once(" alt=\"")?;
    let (alt, _) = after.split_once('"')?;
    let quoted = !before.matches('"').count().is_multiple_of(2);
    let once = attributes.matches("alt=").count() == 1;
    (once && !quoted && !alt.contains(['&', '\r', '\0'])).then_some(alt)
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
        for html in [
            "<p>受信</p>\n",
            "<details><summary>Click <b>to</b> expand</summary>\n<div>x",
            "<h3>Ports</h3>text",
            "</TabItem>",
            "a <!-- <p>x</p> -->\nb",
            "<p id=\"p\">図 <img src=\"a.png\" alt=\"443  を\" width=10/>",
        ] {
            let (is_simple, simple, whole) = both(html);
            assert!(is_simple, "{html}");
            assert_eq!(format!("{simple:?}"), format!("{whole:?}"));
        }
    }

    #[test]
    fn all_else_is_left_to_the_tree() {
        for html in [
            "<table>",
            "<p>a &amp; b",
            "<ul><li>x",
            "<!--> <p>x</p> -->",
            "<!-- a --!> b -->",
            "<p hidden>x</p>",
            "<p HIDDEN>x</p>",
            "<div id=\"toc\">x</div>",
            "<p title=\"a>b\">",
            "<p a=y\" b=\">z",
            "<p",
            "<img alt=x>",
            "<img title=\"x alt=\" alt=\"y\">",
            "a<br>b",
        ] {
            assert!(!both(html).0, "{html}");
        }
    }
}
