//! A position in folded text.
//!
//! In: folded text and the vocabulary in force. Out: how far it is read, and pieces that remember their bytes. Deliberately not
//! here: any grammar.

use std::ops::Range;
use std::sync::Arc;

use crate::source::{Mapped, Span};
use crate::vocabulary::{Vocabulary, Word};

/// Folded text and how far it has been read.
#[derive(Debug)]
pub(super) struct Cursor {
    pub(super) text: Mapped,
    pub(super) at: usize,
    pub(super) vocabulary: Arc<Vocabulary>,
}

impl Cursor {
    pub(super) fn new(text: Mapped) -> Self {
        Self { text, at: 0, vocabulary: Vocabulary::in_force() }
    }

    pub(super) fn rest(&self) -> &str {
        &self.text.as_str()[self.at..]
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn previous(&self) -> Option<char> {
        self.text.as_str()[..self.at].chars().next_back()
    }

    pub(super) fn done(&self) -> bool {
        self.at >= self.text.as_str().len()
    }

    pub(super) fn advance(&mut self, bytes: usize) {
        self.at += bytes;
    }

    /// Blanks, but no line break.
    pub(super) fn skip_blanks(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches(' ').len();
    }

    pub(super) fn eat(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    /// Takes a phrase of this meaning; a Latin phrase only where a word begins.
    pub(super) fn eat_word(&mut self, word: Word) -> bool {
        match self.word_length(word) {
            Some(length) => {
                self.at += length;
                true
            }
            None => false,
        }
    }

    pub(super) fn word_length(&self, word: Word) -> Option<usize> {
        let begins_latin = self.peek().is_some_and(|c| c.is_ascii_alphanumeric());
        if begins_latin && self.previous().is_some_and(|c| c.is_ascii_alphanumeric()) {
            return None;
        }
        self.vocabulary.prefix(word, self.rest())
    }

    /// Whether nothing but blanks stands between here and one of the marks, a line break or the end.
    pub(super) fn ends_at(&self, marks: &[char]) -> bool {
        let next = self.rest().trim_start_matches(' ').chars().next();
        next.is_none_or(|next| next == '\n' || marks.contains(&next))
    }

    pub(super) fn slice(&self, range: Range<usize>) -> Mapped {
        self.text.slice(range)
    }

    pub(super) fn span(&self, range: Range<usize>) -> Span {
        self.text.span(range)
    }

    /// Reads on if the attempt succeeds, stays where it is if not.
    pub(super) fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let start = self.at;
        let result = read(self);
        if result.is_none() {
            self.at = start;
        }
        result
    }

    /// The Latin identifier at this position, without reading it.
    pub(super) fn identifier(&self) -> Option<&str> {
        if !self.peek()?.is_ascii_alphabetic() || self.previous().is_some_and(|c| c.is_ascii_alphanumeric() || c == '_') {
            return None;
        }
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
        Some(&rest[..end])
    }
}
