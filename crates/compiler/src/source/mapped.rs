//! Text whose every character knows the bytes it was printed with.
//!
//! In: pieces of a source, verbatim or replaced (an entity, a folded character, a removed tag). Out: a string to search and
//! slice, and for any part of it the [`Span`] of raw bytes. Deliberately not here: what a replacement means.

use std::ops::Range;
use std::sync::Arc;

use super::span::{SourceId, Span};

/// A run of text and the raw bytes it stands for. Verbatim runs map byte for byte, others as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Segment {
    text: u32,
    raw: u32,
    raw_len: u32,
    verbatim: bool,
}

/// Segments in order. Most texts have one, which needs no memory of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Segments {
    first: Option<Segment>,
    rest: Vec<Segment>,
}

impl Segments {
    fn len(&self) -> usize {
        usize::from(self.first.is_some()) + self.rest.len()
    }

    fn get(&self, index: usize) -> Option<&Segment> {
        match index.checked_sub(1) {
            None => self.first.as_ref(),
            Some(index) => self.rest.get(index),
        }
    }

    fn last_mut(&mut self) -> Option<&mut Segment> {
        self.rest.last_mut().or(self.first.as_mut())
    }

    fn push(&mut self, segment: Segment) {
        match self.first {
            None => self.first = Some(segment),
            Some(_) => self.rest.push(segment),
        }
    }

    /// Where the text lies if all of it is verbatim: a whole file in UTF-8, and most cells.
    fn only_verbatim(&self) -> Option<u32> {
        self.first.filter(|first| first.verbatim && self.rest.is_empty()).map(|first| first.raw)
    }

    /// Number of segments at the beginning for which `before` holds.
    fn partition_point(&self, before: impl Fn(&Segment) -> bool) -> usize {
        match &self.first {
            Some(first) if before(first) => 1 + self.rest.partition_point(before),
            _ => 0,
        }
    }
}

/// Text with provenance. The empty text keeps the place where it would stand.
///
/// Nearly all texts are a part of the file's text, printed there byte for byte: those share it, so that cutting them and handing
/// them on asks for no memory. Only what was put together or replaced has a text of its own.
#[derive(Clone, Debug)]
pub struct Mapped {
    source: SourceId,
    /// Raw offset where an empty text stands.
    anchor: u32,
    body: Body,
}

/// Where the characters are kept.
#[derive(Clone, Debug)]
enum Body {
    Empty,
    /// The bytes `start..end` of a file's whole text, which stand in the file from `raw` on.
    Shared {
        whole: Arc<str>,
        start: u32,
        end: u32,
        raw: u32,
    },
    Own(Box<Pieces>),
}

/// A text of its own, and where its parts come from.
#[derive(Clone, Debug, Default)]
struct Pieces {
    text: String,
    segments: Segments,
}

impl Body {
    /// The text as its own; one that was shared gets room for `more` bytes.
    fn into_own(self, more: usize) -> Box<Pieces> {
        match self {
            Self::Empty => Box::default(),
            Self::Own(own) => own,
            Self::Shared { whole, start, end, raw } => {
                let printed = &whole[start as usize..end as usize];
                let mut text = String::with_capacity(printed.len() + more);
                text.push_str(printed);
                let first = Segment { text: 0, raw, raw_len: end - start, verbatim: true };
                Box::new(Pieces { text, segments: Segments { first: Some(first), rest: Vec::new() } })
            }
        }
    }
}

impl PartialEq for Mapped {
    fn eq(&self, other: &Self) -> bool {
        (self.source, self.anchor) == (other.source, other.anchor)
            && self.as_str() == other.as_str()
            && match (self.only_verbatim(), other.only_verbatim()) {
                (None, None) => self.segments() == other.segments(),
                (one, another) => one == another,
            }
    }
}

impl Eq for Mapped {}

impl Mapped {
    /// No text, standing at the raw offset `anchor`.
    #[must_use]
    pub fn empty(source: SourceId, anchor: u32) -> Self {
        Self { source, anchor, body: Body::Empty }
    }

    /// `text` as it lies in the file from the raw offset `raw` on.
    #[must_use]
    pub fn verbatim(source: SourceId, text: &str, raw: u32) -> Self {
        let mut mapped = Self::empty(source, raw);
        mapped.push_verbatim(text, raw);
        mapped
    }

    /// The text of a whole file, for its parts to share.
    pub(super) fn shared(self) -> Self {
        let Some(raw) = self.only_verbatim() else { return self };
        let whole: Arc<str> = self.as_str().into();
        let body = Body::Shared { start: 0, end: len32(&whole), whole, raw };
        Self { body, ..self }
    }

    /// The text.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match &self.body {
            Body::Empty => "",
            Body::Shared { whole, start, end, .. } => &whole[*start as usize..*end as usize],
            Body::Own(own) => &own.text,
        }
    }

    /// The file it comes from.
    #[must_use]
    pub fn source(&self) -> SourceId {
        self.source
    }

    /// Whether there is no character.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether there is nothing but white space.
    #[must_use]
    #[inline]
    pub fn is_blank(&self) -> bool {
        let text = self.as_str();
        // Rows ask it of each cell several times, and mostly the first byte tells.
        !begins_graphic(text) && text.chars().all(char::is_whitespace)
    }

    /// Number of bytes of the text.
    #[inline]
    fn len(&self) -> usize {
        match &self.body {
            Body::Empty => 0,
            Body::Shared { start, end, .. } => (end - start) as usize,
            Body::Own(own) => own.text.len(),
        }
    }

    /// Appends text that is the same in the file, from raw offset `raw` on.
    pub fn push_verbatim(&mut self, text: &str, raw: u32) {
        self.push(text, raw, len32(text), true);
    }

    /// Appends text that stands for the raw bytes `raw`.
    pub fn push_replaced(&mut self, text: &str, raw: Range<u32>) {
        self.push(text, raw.start, raw.end.saturating_sub(raw.start), false);
    }

    fn push(&mut self, text: &str, raw: u32, raw_len: u32, verbatim: bool) {
        if text.is_empty() {
            return;
        }
        let mut own = std::mem::replace(&mut self.body, Body::Empty).into_own(text.len());
        let at = len32(&own.text);
        match own.segments.last_mut() {
            Some(last) if verbatim && last.verbatim && last.raw + last.raw_len == raw => last.raw_len += raw_len,
            _ => own.segments.push(Segment { text: at, raw, raw_len, verbatim }),
        }
        own.text.push_str(text);
        self.body = Body::Own(own);
    }

    /// Appends a part of another text, with its origin.
    #[inline]
    pub fn push_part(&mut self, other: &Mapped, range: Range<usize>) {
        if let Body::Shared { whole, start, raw, .. } = &other.body {
            let (from, to) = (start + range.start as u32, start + range.end as u32);
            if self.goes_on_at(whole, from..to, raw + range.start as u32) {
                return;
            }
            return self.push_verbatim(&whole[from as usize..to as usize], raw + range.start as u32);
        }
        match other.only_verbatim() {
            Some(raw) => self.push_verbatim(&other.as_str()[range.clone()], raw + range.start as u32),
            None => self.push_segments(other, range),
        }
    }

    /// Takes a part of a file's text by sharing it, if it is all there is or stands directly behind.
    fn goes_on_at(&mut self, text: &Arc<str>, part: Range<u32>, raw: u32) -> bool {
        let (from, to) = (part.start, part.end);
        match &mut self.body {
            _ if from >= to => true,
            Body::Empty => {
                self.body = Body::Shared { whole: Arc::clone(text), start: from, end: to, raw };
                true
            }
            Body::Shared { whole, end, .. } if *end == from && Arc::ptr_eq(whole, text) => {
                *end = to;
                true
            }
            _ => false,
        }
    }

    fn push_segments(&mut self, other: &Mapped, range: Range<usize>) {
        let segments = other.segments();
        for index in other.segment_at(range.start)..segments.len() {
            let Some(segment) = segments.get(index).copied() else { break };
            let bounds = other.segment_bounds(index);
            if bounds.start >= range.end {
                break;
            }
            let cut = bounds.start.max(range.start)..bounds.end.min(range.end);
            if cut.is_empty() {
                continue;
            }
            let text = &other.as_str()[cut.clone()];
            if segment.verbatim {
                self.push_verbatim(text, segment.raw + (cut.start - bounds.start) as u32);
            } else {
                self.push_replaced(text, segment.raw..segment.raw + segment.raw_len);
            }
        }
    }

    /// Appends a character that stands for the raw bytes of `range` in `other`.
    pub fn push_char_for(&mut self, character: char, other: &Mapped, range: Range<usize>) {
        let span = other.span(range);
        self.push_replaced(character.encode_utf8(&mut [0; 4]), span.start..span.end);
    }

    /// The part `range` (bytes of the text) with its origin.
    #[must_use]
    #[inline]
    pub fn slice(&self, range: Range<usize>) -> Mapped {
        let mut part = Mapped::empty(self.source, self.span(range.start..range.start).start);
        part.push_part(self, range);
        part
    }

    /// Without white space at both ends.
    #[must_use]
    pub fn trimmed(&self) -> Mapped {
        let text = self.as_str();
        if begins_graphic(text) && text.as_bytes().last().is_some_and(u8::is_ascii_graphic) {
            return self.slice(0..text.len());
        }
        let start = text.len() - text.trim_start().len();
        let end = start + text[start..].trim_end().len();
        self.slice(start..end)
    }

    /// The raw bytes that `range` of the text was printed with.
    #[must_use]
    pub fn span(&self, range: Range<usize>) -> Span {
        if let Some(raw) = self.only_verbatim() {
            let (start, end) = (range.start as u32, range.end.min(self.len()) as u32);
            return Span::new(self.source, raw + start.min(end), raw + end);
        }
        let start = self.raw_start(range.start);
        let end = if range.is_empty() { start } else { self.raw_end(range.end).max(start) };
        Span::new(self.source, start, end)
    }

    /// The raw bytes of the whole text.
    #[must_use]
    pub fn whole(&self) -> Span {
        self.span(0..self.len())
    }

    /// Cuts at every place where `separator` stands, without it.
    #[must_use]
    pub fn split(&self, separator: char) -> Vec<Mapped> {
        let mut start = 0;
        let mut parts = Vec::new();
        for (at, found) in self.as_str().match_indices(separator) {
            parts.push(self.slice(start..at));
            start = at + found.len();
        }
        parts.push(self.slice(start..self.as_str().len()));
        parts
    }

    /// Offset in the text of the first character printed at or after the raw offset (for text in file order).
    #[must_use]
    pub fn offset_of_raw(&self, raw: u32) -> usize {
        let text = self.as_str();
        let mut at = match self.only_verbatim() {
            Some(first) => (raw.saturating_sub(first) as usize).min(text.len()),
            None => {
                let segments = self.segments();
                let next = segments.partition_point(|segment| segment.raw + segment.raw_len <= raw);
                let Some(segment) = segments.get(next) else { return text.len() };
                let within = if segment.verbatim { raw.saturating_sub(segment.raw) } else { 0 };
                segment.text as usize + within as usize
            }
        };
        while !text.is_char_boundary(at) {
            at += 1;
        }
        at
    }

    /// Where the text lies if all of it is verbatim.
    #[inline]
    fn only_verbatim(&self) -> Option<u32> {
        match &self.body {
            Body::Empty => None,
            Body::Shared { raw, .. } => Some(*raw),
            Body::Own(own) => own.segments.only_verbatim(),
        }
    }

    /// The segments of a text of its own.
    fn segments(&self) -> &Segments {
        static NONE: Segments = Segments { first: None, rest: Vec::new() };
        match &self.body {
            Body::Own(own) => &own.segments,
            _ => &NONE,
        }
    }

    fn segment_at(&self, at: usize) -> usize {
        self.segments().partition_point(|segment| segment.text as usize <= at).saturating_sub(1)
    }

    fn segment_bounds(&self, index: usize) -> Range<usize> {
        let segments = self.segments();
        let end = segments.get(index + 1).map_or(self.as_str().len(), |next| next.text as usize);
        segments.get(index).map_or(end, |segment| segment.text as usize)..end
    }

    fn raw_start(&self, at: usize) -> u32 {
        let Some(segment) = self.segments().get(self.segment_at(at)) else { return self.anchor };
        let within = at as u32 - segment.text;
        if at >= self.as_str().len() && at > 0 {
            return self.raw_end(at);
        }
        if segment.verbatim { segment.raw + within } else { segment.raw }
    }

    fn raw_end(&self, at: usize) -> u32 {
        let Some(segment) = self.segments().get(self.segment_at(at.saturating_sub(1))) else { return self.anchor };
        let within = at as u32 - segment.text;
        if segment.verbatim { segment.raw + within } else { segment.raw + segment.raw_len }
    }
}

/// Whether a text begins with a character that is surely no white space.
#[inline]
fn begins_graphic(text: &str) -> bool {
    text.as_bytes().first().is_some_and(u8::is_ascii_graphic)
}

fn len32(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Mapped {
        let mut text = Mapped::verbatim(SourceId(0), "TCP ", 10);
        text.push_replaced("4", 14..17);
        text.push_verbatim("43 x", 17);
        text
    }

    #[test]
    fn parts_keep_the_bytes_they_were_printed_with() {
        let text = sample();
        assert_eq!(text.as_str(), "TCP 443 x");
        let port = text.slice(4..7);
        assert_eq!((port.as_str(), port.whole().start, port.whole().end), ("443", 14, 19));
    }

    #[test]
    fn empty_parts_stand_where_they_are() {
        let text = sample();
        assert_eq!(text.slice(4..4).whole().start, 14);
        assert_eq!(text.slice(9..9).whole().start, 21);
        assert_eq!(Mapped::empty(SourceId(0), 7).whole().start, 7);
    }

    #[test]
    fn parts_of_a_file_share_its_text_and_end_where_others_do() {
        let file = Mapped::verbatim(SourceId(0), "a,TCP 443,ポート", 3).shared();
        let Body::Shared { whole, .. } = &file.body else { panic!("not shared: {file:?}") };
        let part = file.slice(2..9);
        assert_eq!((part.as_str(), part.whole().start, part.whole().end), ("TCP 443", 5, 12));
        assert_eq!(Arc::strong_count(whole), 2);
        let mut joined = part.slice(0..4);
        joined.push_part(&part, 4..7);
        assert_eq!(joined, part);
        assert_eq!(Arc::strong_count(whole), 3);
        joined.push_part(&file, 10..19);
        assert_eq!((joined.as_str(), Arc::strong_count(whole)), ("TCP 443ポート", 2));
        assert_eq!((joined.span(0..3).start, joined.span(7..10).start), (5, 13));
        assert_eq!((file.offset_of_raw(14), file.offset_of_raw(99), file.offset_of_raw(0)), (13, 19, 0));
        assert_eq!(Mapped::verbatim(SourceId(0), "TCP", 5), file.slice(2..5));
    }

    #[test]
    fn splitting_and_trimming_keep_origins() {
        let parts = Mapped::verbatim(SourceId(0), " a | b", 0).split('|');
        let spans: Vec<_> = parts.iter().map(|part| part.trimmed().whole().start).collect();
        assert_eq!(spans, [1, 5]);
    }
}
