//! Texts of an HTML file: what the tokenizer made of them, and the bytes they were made from.
//!
//! In: pieces of text in the order of the file, texts of the tree in the order of the tree. Out: canonical text that leads to
//! the file. The tree builder joins, splits, drops and now and then moves texts; a [`Cursor`] follows it. Deliberately not here:
//! which texts are content (`walk`).

use std::ops::Range;

use super::entities::{Part, align};
use crate::read::ink::Ink;

/// Pieces that are looked at ahead when the tree has left some out.
const AHEAD: usize = 64;

/// A text between two tags.
#[derive(Debug)]
pub(super) struct Piece {
    range: Range<usize>,
    /// Where it differs from what is written: its text and where the parts came from.
    decoded: Option<Box<Decoded>>,
}

#[derive(Debug)]
struct Decoded {
    text: String,
    parts: Vec<Part>,
}

impl Piece {
    /// The text `value` that was written at `range`.
    pub(super) fn new(text: &str, range: Range<usize>, value: &str) -> Self {
        let raw = text.get(range.clone()).unwrap_or("");
        if raw == value {
            return Self { range, decoded: None };
        }
        let whole = || vec![Part { text: 0..value.len(), raw: range.clone(), same: false }];
        let parts = align(raw, value, range.start).unwrap_or_else(whole);
        Self { range, decoded: Some(Box::new(Decoded { text: value.to_owned(), parts })) }
    }

    fn value<'a>(&'a self, text: &'a str) -> &'a str {
        match &self.decoded {
            Some(decoded) => &decoded.text,
            None => text.get(self.range.clone()).unwrap_or(""),
        }
    }

    fn write(&self, part: Range<usize>, ink: &mut Writer<'_, '_>) {
        let Some(decoded) = &self.decoded else { return ink.text(self.range.start + part.start..self.range.start + part.end) };
        for known in &decoded.parts {
            let cut = known.text.start.max(part.start)..known.text.end.min(part.end);
            if cut.start >= cut.end {
                continue;
            }
            if known.same {
                let start = known.raw.start + cut.start - known.text.start;
                ink.text(start..start + cut.len());
            } else {
                ink.replaced(&decoded.text[cut], known.raw.clone());
            }
        }
    }
}

/// Writes into an [`Ink`]; where lines stand as they were typed, their ends separate.
#[derive(Debug)]
pub(super) struct Writer<'i, 'a> {
    /// Where to.
    pub(super) ink: &'i mut Ink<'a>,
    /// The text that ranges refer to.
    pub(super) input: &'a str,
    /// Whether lines stand as typed.
    pub(super) lines: bool,
}

impl Writer<'_, '_> {
    fn text(&mut self, range: Range<usize>) {
        if !self.lines {
            return self.ink.text(range);
        }
        let mut at = range.start;
        for line in self.input.get(range).unwrap_or("").split_inclusive('\n') {
            self.ink.text(at..at + line.len());
            at += line.len();
            if line.ends_with('\n') {
                self.ink.block();
            }
        }
    }

    fn replaced(&mut self, text: &str, raw: Range<usize>) {
        if self.lines && text == "\n" {
            return self.ink.block();
        }
        self.ink.replaced(text, raw);
    }
}

/// Follows the tree's texts through the input's.
#[derive(Debug)]
pub(super) struct Cursor<'p> {
    input: &'p str,
    pieces: &'p [Piece],
    at: usize,
    within: usize,
}

impl<'p> Cursor<'p> {
    pub(super) fn new(input: &'p str, pieces: &'p [Piece]) -> Self {
        Self { input, pieces, at: 0, within: 0 }
    }

    /// The texts to come are those after the first `pieces`.
    pub(super) fn reach(&mut self, pieces: usize) {
        if pieces != self.at {
            (self.at, self.within) = (pieces, 0);
        }
    }

    /// Offset of what was read last.
    pub(super) fn offset(&self) -> usize {
        match self.pieces.get(self.at) {
            Some(piece) if self.within > 0 => (piece.range.start + self.within).min(piece.range.end),
            _ => self.at.checked_sub(1).and_then(|last| self.pieces.get(last)).map_or(0, |piece| piece.range.end),
        }
    }

    /// Reads a text of the tree, and writes it unless it is no content.
    pub(super) fn read(&mut self, text: &str, mut to: Option<Writer<'_, '_>>) {
        let mut rest = text;
        while !rest.is_empty() {
            let taken = self.common(rest);
            if taken == 0 {
                if self.skip(rest) {
                    continue;
                }
                if let Some(writer) = &mut to {
                    let at = self.offset();
                    writer.replaced(rest, at..at);
                }
                return;
            }
            if let (Some(writer), Some(piece)) = (&mut to, self.pieces.get(self.at)) {
                piece.write(self.within..self.within + taken, writer);
            }
            self.within += taken;
            rest = &rest[taken..];
        }
    }

    /// Bytes that the text and the piece under the cursor share.
    fn common(&mut self, text: &str) -> usize {
        while let Some(piece) = self.pieces.get(self.at) {
            let value = piece.value(self.input);
            if self.within >= value.len() {
                (self.at, self.within) = (self.at + 1, 0);
                continue;
            }
            return shared(&value[self.within..], text);
        }
        0
    }

    /// Moves to where the text goes on: the tree leaves out white space, and texts that have no place in it.
    fn skip(&mut self, text: &str) -> bool {
        let end = self.pieces.len().min(self.at + AHEAD);
        for at in self.at..end {
            let value = self.pieces[at].value(self.input);
            let from = if at == self.at { self.within } else { 0 };
            let Some(left) = value.get(from..) else { continue };
            let blank = left.len() - left.trim_start().len();
            for skipped in [0, blank] {
                let rest = &left[skipped..];
                let enough = rest.len().min(text.len()).min(16);
                if enough > 0 && shared(rest, text) >= enough {
                    (self.at, self.within) = (at, from + skipped);
                    return true;
                }
            }
        }
        false
    }
}

fn shared(one: &str, other: &str) -> usize {
    if one.starts_with(other) {
        return other.len();
    }
    if other.starts_with(one) {
        return one.len();
    }
    one.chars().zip(other.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::tests::mapped;

    #[test]
    fn entities_lead_to_where_they_are_written() {
        let text = mapped("TCP&nbsp;443 &amp 8445&#xFF5E;9000\r\nよい");
        let input = text.as_str();
        let value = "TCP\u{A0}443 & 8445～9000\nよい";
        let pieces = [Piece::new(input, 0..input.len(), value)];
        let mut ink = Ink::new(&text, 0);
        Cursor::new(input, &pieces).read(value, Some(Writer { ink: &mut ink, input, lines: true }));
        let out = ink.finish();
        assert_eq!(out.as_str(), "TCP 443 & 8445～9000\nよい");
        let at = out.as_str().find("9000").unwrap();
        assert_eq!(out.span(at..at + 4).start as usize, input.find("9000").unwrap());
    }

    #[test]
    fn texts_left_out_of_the_tree_are_passed_over() {
        let text = mapped("  a  b");
        let pieces =
            [Piece::new(text.as_str(), 0..2, "  "), Piece::new(text.as_str(), 2..3, "a"), Piece::new(text.as_str(), 3..6, "  b")];
        let mut ink = Ink::new(&text, 0);
        let mut cursor = Cursor::new(text.as_str(), &pieces);
        cursor.read("b", Some(Writer { ink: &mut ink, input: text.as_str(), lines: false }));
        assert_eq!(ink.finish().whole().start, 5);
    }
}
