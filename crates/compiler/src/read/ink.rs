//! Writes the canonical text of a cell or paragraph from pieces of markup.
//!
//! In: pieces of the source, block boundaries, list items, raised text. Out: a [`Mapped`] in which white space is one blank, `\n`
//! stands between blocks and `• ` before list items. Deliberately not here: which markup means what, which the readers know.

use std::ops::Range;

use crate::source::Mapped;

/// Whether text stands above or below the line: `445<sup>1</sup>` must never become 4451.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Raise {
    /// On the line.
    #[default]
    Level,
    /// Superscript.
    Above,
    /// Subscript.
    Below,
}

/// A text being written from pieces of `from`.
#[derive(Debug)]
pub(super) struct Ink<'a> {
    from: &'a Mapped,
    /// Its characters.
    printed: &'a str,
    out: Mapped,
    /// Where a text without a character stands.
    at: usize,
    /// White space that is printed only if text follows in the same block, with whether it may stand as it is.
    gap: Option<(Range<usize>, bool)>,
    broke: bool,
    bullet: bool,
    raise: Raise,
}

impl<'a> Ink<'a> {
    /// Nothing written yet; an empty text would stand at the offset `at` of `from`.
    pub(super) fn new(from: &'a Mapped, at: usize) -> Self {
        let out = Mapped::empty(from.source(), 0);
        Self { from, printed: from.as_str(), out, at, gap: None, broke: false, bullet: false, raise: Raise::Level }
    }

    /// Begins anew with a text written in `range`.
    pub(super) fn restart(&mut self, range: &Range<usize>) {
        self.out = Mapped::empty(self.from.source(), 0);
        self.at = range.start;
        (self.gap, self.broke, self.bullet, self.raise) = (None, false, false, Raise::Level);
    }

    /// The text; nothing is left.
    pub(super) fn take(&mut self) -> Mapped {
        let empty = Mapped::empty(self.from.source(), 0);
        let out = std::mem::replace(&mut self.out, empty);
        if out.is_empty() { Mapped::empty(self.from.source(), self.from.span(self.at..self.at).start) } else { out }
    }

    /// The text.
    pub(super) fn finish(mut self) -> Mapped {
        self.take()
    }

    /// A block boundary; several in a row are one.
    pub(super) fn block(&mut self) {
        self.broke = true;
        self.gap = None;
    }

    /// A list item begins.
    pub(super) fn item(&mut self) {
        self.block();
        self.bullet = true;
    }

    /// A list item ends; an empty one leaves no bullet.
    pub(super) fn item_end(&mut self) {
        self.block();
        self.bullet = false;
    }

    /// Text stands above or below the line from here on.
    pub(super) fn raise(&mut self, raise: Raise) {
        self.raise = raise;
    }

    /// White space that stands for `range`.
    pub(super) fn space(&mut self, range: Range<usize>) {
        self.gap = Some((range, false));
    }

    /// The source's own text in `range`, white space collapsed.
    pub(super) fn text(&mut self, range: Range<usize>) {
        let text = self.printed.get(range.clone()).unwrap_or("");
        // The ends come first: there white space is most often, and nothing needs to be collapsed.
        let start = text.len() - text.trim_ascii_start().len();
        let end = text.trim_ascii_end().len();
        if start >= end {
            return self.blank(range.start..range.start + text.len());
        }
        self.blank(range.start..range.start + start);
        self.inner(&text[start..end], range.start + start);
        self.blank(range.start + end..range.start + text.len());
    }

    /// Text with white space anywhere but at its ends.
    fn inner(&mut self, text: &str, at: usize) {
        if is_calm(text.as_bytes()) {
            return self.line(text, at);
        }
        let mut done = 0;
        while let Some(white) = text.get(done..).and_then(|rest| unrest(rest.as_bytes())) {
            let start = done + white;
            self.line(&text[done..start], at + done);
            let behind = text[start..].trim_start().len();
            done = text.len() - behind;
            self.blank(at + start..at + done);
        }
        self.line(&text[done..], at + done);
    }

    /// Text with single blanks only inside.
    fn line(&mut self, text: &str, at: usize) {
        let is_white = |end: Option<char>| end.is_some_and(char::is_whitespace);
        if !text.is_empty() && !is_white(text.chars().next()) && !is_white(text.chars().next_back()) {
            return self.word(at..at + text.len());
        }
        let start = at + text.len() - text.trim_start().len();
        let end = at + text.trim_end().len();
        if start >= end {
            return self.blank(at..at + text.len());
        }
        if at < start {
            self.blank(at..start);
        }
        self.word(start..end);
        if end < at + text.len() {
            self.blank(end..at + text.len());
        }
    }

    /// `text` that the source spells another way in `range`: an entity, an escape.
    pub(super) fn replaced(&mut self, text: &str, range: Range<usize>) {
        if text.chars().all(char::is_whitespace) {
            return self.space(range);
        }
        self.open(range.start);
        let raised: String;
        let text = if self.raise == Raise::Level {
            text
        } else {
            raised = text.chars().map(|character| raised_digit(character, self.raise)).collect();
            &raised
        };
        let span = self.from.span(range);
        self.out.push_replaced(text, span.start..span.end);
    }

    fn blank(&mut self, range: Range<usize>) {
        if range.is_empty() {
            return;
        }
        self.gap = Some(match self.gap.take() {
            Some((before, _)) => (before.start..range.end, false),
            None => (range, true),
        });
    }

    fn word(&mut self, range: Range<usize>) {
        self.open(range.start);
        if self.raise == Raise::Level {
            return self.out.push_part(self.from, range);
        }
        let text = &self.printed[range.clone()];
        if holds_a_word(text) {
            self.lower(range.start);
            return self.out.push_part(self.from, range);
        }
        for (at, character) in text.char_indices() {
            let place = range.start + at..range.start + at + character.len_utf8();
            self.out.push_char_for(raised_digit(character, self.raise), self.from, place);
        }
    }

    /// Words above the line ("Note 2") are no mark: they stand on the line from here on, apart from what is before them.
    fn lower(&mut self, at: usize) {
        self.raise = Raise::Level;
        if self.out.as_str().ends_with(char::is_alphanumeric) {
            self.mark(" ", at);
        }
    }

    /// Writes what stands between the text so far and the text that follows at `at`.
    fn open(&mut self, at: usize) {
        if self.gap.is_none() && !self.broke && !self.bullet {
            return;
        }
        let gap = self.gap.take();
        if self.out.is_empty() || self.broke {
            if !self.out.is_empty() {
                self.mark("\n", at);
            }
        } else if let Some((range, same)) = gap {
            if same && is_one_blank(&self.printed[range.clone()]) {
                self.out.push_part(self.from, range);
            } else {
                let span = self.from.span(range);
                self.out.push_replaced(" ", span.start..span.end);
            }
        }
        if self.bullet {
            self.mark("• ", at);
        }
        (self.broke, self.bullet) = (false, false);
    }

    fn mark(&mut self, mark: &str, at: usize) {
        let raw = self.from.span(at..at).start;
        self.out.push_replaced(mark, raw..raw);
    }
}

/// Text with its digits raised.
pub(super) fn raised(text: &str) -> String {
    text.chars().map(|character| raised_digit(character, Raise::Above)).collect()
}

/// Whether white space is one character that stands in a line.
fn is_one_blank(white: &str) -> bool {
    let mut white = white.chars();
    !matches!(white.next(), Some('\n' | '\r' | '\t')) && white.next().is_none()
}

/// Bytes that are looked at together.
const BLOCK: usize = 16;

/// A part of a text as it stands, if but for its ends it needs nothing collapsed: what an [`Ink`] would write.
pub(super) fn calm(from: &Mapped, range: Range<usize>) -> Option<Mapped> {
    let text = from.as_str().get(range.clone())?;
    let printed = |byte: &u8| !byte.is_ascii_whitespace();
    let start = text.bytes().position(|byte| printed(&byte))?;
    let end = text.as_bytes().iter().rposition(printed)? + 1;
    let inner = &text[start..end];
    // White space beyond ASCII at the ends is left to the ink.
    let ascii = text.as_bytes()[start].is_ascii() && text.as_bytes()[end - 1].is_ascii();
    let white = !ascii && (inner.starts_with(char::is_whitespace) || inner.ends_with(char::is_whitespace));
    (!white && is_calm(inner.as_bytes())).then(|| from.slice(range.start + start..range.start + end))
}

/// Whether no white space in a text needs collapsing that has none at its end.
fn is_calm(text: &[u8]) -> bool {
    let next = text.get(1..).unwrap_or(&[]);
    let one = &text[..next.len()];
    match (one.last_chunk(), next.last_chunk()) {
        // The last block may overlap the one before it.
        (Some(end), Some(behind)) => {
            let (blocks, nexts) = (one.as_chunks().0, next.as_chunks().0);
            blocks.iter().zip(nexts).all(|(block, next)| is_calm_block(block, next)) && is_calm_block(end, behind)
        }
        _ => !one.iter().zip(next).any(|(one, next)| needs_collapsing(*one, *next)),
    }
}

/// [`is_calm`] of a block and the bytes behind each of its own, without a branch: that is what a processor is fast at.
fn is_calm_block(block: &[u8; BLOCK], next: &[u8; BLOCK]) -> bool {
    !block.iter().zip(next).fold(false, |found, (one, next)| found | needs_collapsing(*one, *next))
}

/// Where white space begins that needs collapsing.
fn unrest(text: &[u8]) -> Option<usize> {
    let after = text.get(1..).unwrap_or(&[]).iter().chain(&[0]);
    text.iter().zip(after).position(|(one, next)| needs_collapsing(*one, *next))
}

/// Whether white space begins at `one`, before `next`, that is not printed as it stands: a tab or line end, or two blanks.
fn needs_collapsing(one: u8, next: u8) -> bool {
    (one.wrapping_sub(b'\t') < 5) | ((one == b' ') & (next == b' '))
}

/// Whether a text holds a word of four letters or more, which no mark does.
fn holds_a_word(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_alphabetic()).any(|word| word.len() > 3)
}

/// Raised small letters, `a` to `z`; Unicode has no `q`.
const RAISED_LETTERS: &str = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖqʳˢᵗᵘᵛʷˣʸᶻ";

/// Digits above or below the line and small letters above it keep their place in Unicode, so that `443<sup>a</sup>` never
/// becomes 443a; other characters stand as they are.
fn raised_digit(character: char, raise: Raise) -> char {
    const ABOVE: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let digit = character.to_digit(10).filter(|_| character.is_ascii_digit());
    match (digit, raise) {
        (Some(digit), Raise::Above) => ABOVE[digit as usize],
        (Some(digit), Raise::Below) => char::from_u32('₀' as u32 + digit).unwrap_or(character),
        (None, Raise::Above) if character.is_ascii_lowercase() => {
            RAISED_LETTERS.chars().nth(character as usize - 'a' as usize).unwrap_or(character)
        }
        _ => character,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::tests::mapped;

    #[test]
    fn white_space_is_one_blank_and_none_at_the_ends() {
        let text = mapped("  TCP \n\t 443\u{3000}から  8445 に \t");
        let mut ink = Ink::new(&text, 0);
        ink.text(0..text.as_str().len());
        let out = ink.finish();
        assert_eq!(out.as_str(), "TCP 443\u{3000}から 8445 に");
        let port = out.span(4..7);
        assert_eq!((port.start, port.end), (9, 12));
    }

    #[test]
    fn words_above_the_line_are_no_mark() {
        let text = mapped("69Note 2");
        let mut ink = Ink::new(&text, 0);
        ink.text(0..2);
        ink.raise(Raise::Above);
        ink.text(2..8);
        assert_eq!(ink.finish().as_str(), "69 Note 2");
    }

    #[test]
    fn raised_digits_stay_apart() {
        let text = mapped("4451*");
        let mut ink = Ink::new(&text, 0);
        ink.text(0..3);
        ink.raise(Raise::Above);
        ink.text(3..5);
        ink.raise(Raise::Level);
        assert_eq!(ink.finish().as_str(), "445¹*");
    }

    #[test]
    fn blocks_and_items_are_separate() {
        let text = mapped("ab");
        let mut ink = Ink::new(&text, 0);
        ink.block();
        ink.item();
        ink.text(0..1);
        ink.item_end();
        ink.item();
        ink.item_end();
        ink.block();
        ink.text(1..2);
        assert_eq!(ink.finish().as_str(), "• a\nb");
    }
}
