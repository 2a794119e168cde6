//! HTML inside Markdown: blocks of it, and what Markdown writes between them while a table is open.
//!
//! In: the parser's events. Out: one HTML text that leads to the file, for the HTML reader. An HTML table may be torn by
//! empty lines and hold Markdown; it ends where its last `</table>` does, or where a heading shows that it was never closed.
//! Deliberately not here: reading that text (`html`).

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use crate::source::Mapped;

/// HTML being gathered.
#[derive(Debug)]
pub(super) struct Region<'a> {
    text: &'a Mapped,
    html: Mapped,
    tables: i32,
    in_block: bool,
    /// Whether a comment is open.
    comment: bool,
    /// An indented code block, which within a table is indented HTML.
    indented: bool,
}

impl<'a> Region<'a> {
    pub(super) fn new(text: &'a Mapped, at: usize) -> Self {
        let html = text.slice(at..at);
        Self { text, html, tables: 0, in_block: false, comment: false, indented: false }
    }

    /// Whether nothing is open any more.
    pub(super) fn is_done(&self) -> bool {
        self.tables <= 0 && !self.in_block
    }

    /// Whether an event shows that an open table was never closed.
    pub(super) fn ends_before(event: &Event<'_>) -> bool {
        matches!(event, Event::Start(Tag::Heading { .. } | Tag::Table(_) | Tag::FootnoteDefinition(_)))
    }

    /// Where a comment ends that began here and goes on below the block; all up to there is no content.
    pub(super) fn comment_end(&mut self, at: usize) -> Option<usize> {
        if !std::mem::take(&mut self.comment) {
            return None;
        }
        let end = at + self.text.as_str().get(at..)?.find("-->")? + "-->".len();
        self.mark("-->", end);
        self.in_block = false;
        Some(end)
    }

    /// The HTML.
    pub(super) fn finish(self) -> Mapped {
        self.html
    }

    /// Takes an event.
    pub(super) fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(Tag::HtmlBlock) => self.in_block = true,
            Event::End(TagEnd::HtmlBlock) => self.in_block = false,
            Event::Start(Tag::CodeBlock(kind)) => self.indented = matches!(kind, CodeBlockKind::Indented),
            Event::End(TagEnd::CodeBlock) => self.indented = false,
            Event::Html(_) | Event::InlineHtml(_) => self.html(range),
            Event::Text(printed) if self.indented && printed.contains('<') => self.html(range),
            Event::Text(printed) | Event::Code(printed) => self.text(printed, range),
            Event::Start(tag) => self.mark(opening(tag), range.start),
            Event::End(tag) => self.mark(closing(tag), range.end),
            Event::SoftBreak => self.mark("\n", range.start),
            Event::HardBreak => self.mark("<br>", range.start),
            _ => (),
        }
    }

    fn html(&mut self, range: Range<usize>) {
        let html = self.text.as_str().get(range.clone()).unwrap_or("");
        self.tables += balance(html);
        self.comment = leaves_comment(html, self.comment);
        self.html.push_part(self.text, range);
    }

    /// Text as the reader of the page sees it, with HTML's own characters spelled out.
    fn text(&mut self, printed: &str, range: Range<usize>) {
        let source = self.text.as_str().get(range.clone()).unwrap_or("");
        let Some(at) = source.find(printed).filter(|_| !printed.contains(['<', '&'])) else {
            let escaped = printed.replace('&', "&amp;").replace('<', "&lt;");
            let span = self.text.span(range);
            return self.html.push_replaced(&escaped, span.start..span.end);
        };
        self.html.push_part(self.text, range.start + at..range.start + at + printed.len());
    }

    fn mark(&mut self, mark: &str, at: usize) {
        let raw = self.text.span(at..at).start;
        self.html.push_replaced(mark, raw..raw);
    }
}

/// Whether a comment is open behind a piece of HTML, in front of which one may be.
fn leaves_comment(html: &str, before: bool) -> bool {
    // Setting up a search from behind takes longer than most pieces are worth.
    let begun = if html.contains("<!--") { html.rfind("<!--") } else { None };
    begun.map_or(before && !html.contains("-->"), |at| !html[at..].contains("-->"))
}

/// Tables that a piece of HTML opens, less those it closes.
pub(super) fn balance(html: &str) -> i32 {
    let mut open = 0;
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if is_tag(rest, "table") {
            open += 1;
        } else if is_tag(rest, "/table") {
            open -= 1;
        }
    }
    open
}

fn is_tag(text: &str, name: &str) -> bool {
    let (Some(head), next) = (text.get(..name.len()), text.as_bytes().get(name.len())) else { return false };
    head.eq_ignore_ascii_case(name) && next.is_none_or(|byte| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/'))
}

fn opening(tag: &Tag<'_>) -> &'static str {
    match tag {
        Tag::Paragraph => "<p>",
        Tag::List(_) => "<ul>",
        Tag::Item => "<li>",
        Tag::Superscript => "<sup>",
        _ => "",
    }
}

fn closing(tag: &TagEnd) -> &'static str {
    match tag {
        TagEnd::Paragraph => "</p>",
        TagEnd::List(_) => "</ul>",
        TagEnd::Item => "</li>",
        TagEnd::Superscript => "</sup>",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_counted_outside_of_comments() {
        assert_eq!(balance("<TABLE class=a><!-- <table> --><tr><td><table/>"), 2);
        assert_eq!(balance("</table ><tables>"), -1);
        assert_eq!(balance("<!-- <table>"), 0);
    }
}
