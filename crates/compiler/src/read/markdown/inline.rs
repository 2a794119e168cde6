//! What stands inside a paragraph or a pipe cell: text, code, escapes, entities and inline HTML, written as canonical text.
//!
//! In: pulldown-cmark's inline events with their ranges. Out: a [`Mapped`], and [`Problem`]s for text that is struck out.
//! Deliberately not here: which block the text belongs to (`super`).

use std::ops::Range;

use pulldown_cmark::Event;

use crate::read::ink::{Ink, Raise};
use crate::read::tags::{Tag, Written, is_element, is_second_language};
use crate::read::{Problem, ProblemKind};
use crate::source::Mapped;

/// A paragraph, heading, item or cell being written.
#[derive(Debug)]
pub(super) struct Inline<'a> {
    text: &'a Mapped,
    /// Its characters, and whether any of them may strike others out.
    printed: &'a str,
    strikes: bool,
    ink: Ink<'a>,
    problems: Vec<Problem>,
    /// Where text that is struck out began.
    struck: Option<usize>,
    /// Depth of `span` elements within a second language, which is not written.
    second: u32,
}

impl<'a> Inline<'a> {
    pub(super) fn new(text: &'a Mapped) -> Self {
        let printed = text.as_str();
        let strikes = printed.contains("~~");
        Self { text, printed, strikes, ink: Ink::new(text, 0), problems: Vec::new(), struck: None, second: 0 }
    }

    /// Begins anew with what is written in `range`: a document has too many texts to make one of these for each.
    pub(super) fn restart(&mut self, range: &Range<usize>) {
        self.ink.restart(range);
        (self.struck, self.second) = (None, 0);
    }

    /// The text; what is wrong with it goes to `problems`.
    pub(super) fn take(&mut self, problems: &mut Vec<Problem>) -> Mapped {
        problems.append(&mut self.problems);
        self.ink.take()
    }

    /// Writes an inline event; others are ignored.
    pub(super) fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::InlineHtml(_) => self.html(range),
            _ if self.second > 0 => (),
            Event::Text(printed) => self.written(printed, range),
            Event::Code(printed) | Event::InlineMath(printed) | Event::DisplayMath(printed) => self.code(printed, range),
            Event::SoftBreak => self.ink.space(range),
            Event::HardBreak => self.ink.block(),
            _ => (),
        }
    }

    /// Text that is not printed so in the file: a footnote's mark.
    pub(super) fn replaced(&mut self, text: &str, range: Range<usize>) {
        self.ink.replaced(text, range);
    }

    /// White space in the place of `range`.
    pub(super) fn space(&mut self, range: Range<usize>) {
        self.ink.space(range);
    }

    fn written(&mut self, printed: &str, range: Range<usize>) {
        let source = self.printed.get(range.clone()).unwrap_or("");
        // Mostly the parser lends what is written; then there is nothing to compare.
        let lent = source.len() == printed.len() && source.as_ptr() == printed.as_ptr();
        if !lent && source != printed {
            return self.ink.replaced(printed, range);
        }
        if self.strikes && source.contains("~~") {
            return self.tildes(source, range.start);
        }
        self.ink.text(range);
    }

    /// `~~` is read here: the parser would also take a single `~` for a strike, and ranges are written with it.
    fn tildes(&mut self, source: &str, start: usize) {
        let mut at = start;
        for (index, piece) in source.split("~~").enumerate() {
            if index > 0 {
                self.strike(at..at + 2, self.struck.is_none());
                at += 2;
            }
            self.ink.text(at..at + piece.len());
            at += piece.len();
        }
    }

    fn strike(&mut self, mark: Range<usize>, begins: bool) {
        if begins {
            self.struck = Some(mark.start);
        } else if let Some(start) = self.struck.take() {
            self.problems.push(Problem { kind: ProblemKind::StruckOut, span: self.text.span(start..mark.end) });
        }
    }

    fn code(&mut self, printed: &str, range: Range<usize>) {
        let source = self.printed.get(range.clone()).unwrap_or("");
        // Ticks stand on both sides; only where blanks or escapes were taken off is it worth a search.
        let ticks = source.len().saturating_sub(printed.len()) / 2;
        let at = if source.get(ticks..ticks + printed.len()) == Some(printed) { Some(ticks) } else { source.find(printed) };
        match at {
            Some(at) => self.ink.text(range.start + at..range.start + at + printed.len()),
            None => self.ink.replaced(printed, range),
        }
    }

    fn html(&mut self, range: Range<usize>) {
        let Some(written) = self.printed.get(range.clone()).and_then(Written::parse) else { return };
        let tag = written.tag();
        if tag == Tag::Inline && self.is_placeholder(&written, &range) {
            return self.ink.text(range);
        }
        if self.second > 0 || (!written.end && written.attribute("class").is_some_and(is_second_language)) {
            if written.name.eq_ignore_ascii_case("span") {
                self.second = if written.end { self.second - 1 } else { self.second + 1 };
            }
            return;
        }
        self.tag(tag, &written, range);
    }

    fn tag(&mut self, tag: Tag, written: &Written<'_>, range: Range<usize>) {
        match tag {
            Tag::Item if written.end => self.ink.item_end(),
            Tag::Item => self.ink.item(),
            Tag::Above => self.ink.raise(if written.end { Raise::Level } else { Raise::Above }),
            Tag::Below => self.ink.raise(if written.end { Raise::Level } else { Raise::Below }),
            Tag::Struck => self.strike(range, !written.end),
            Tag::Image => self.ink.replaced(written.attribute("alt").unwrap_or(""), range),
            Tag::Inline | Tag::Hidden => (),
            _ => self.ink.block(),
        }
    }

    /// `3<NN>15`, `sapms<SID>`, `3<instance number>15`: what the reader fills in, and no element.
    ///
    /// An element of that name does not exist, and a letter or digit touches the brackets.
    fn is_placeholder(&self, written: &Written<'_>, range: &Range<usize>) -> bool {
        let touches = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
        let (before, after) = (&self.printed.as_bytes()[..range.start], &self.printed.as_bytes()[range.end..]);
        let words = written.attributes.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '_' | '.'));
        !written.end && words && (touches(before.last()) || touches(after.first())) && !is_element(written.name)
    }
}
