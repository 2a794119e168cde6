//! Footnote marks: a mark belongs to the port it stands behind, raised or not, else to the cell.
//!
//! In: a parser at a mark. Out: the parser behind it, and the mark with the endpoints it is about. Deliberately not here: the text
//! of a footnote (`footnotes`).

use super::expression;
use super::parser::Parser;
use crate::lower::footnotes;
use crate::source::Mapped;

impl Parser {
    /// A footnote mark that lost its superscript: a single digit behind a port, at the end of the line.
    pub(super) fn flattened_mark(&mut self) -> bool {
        let rest = self.cursor.rest();
        let digit = rest.starts_with(|c: char| ('1'..='9').contains(&c))
            && rest[1..].trim_start_matches(' ').chars().next().is_none_or(|c| c == '\n');
        let before = self.cursor.text.as_str()[..self.cursor.at].trim_end_matches(' ');
        let digits = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        if !digit || digits < 2 || before.len() == self.cursor.at || self.cell.endpoints.is_empty() {
            return false;
        }
        self.attach_mark(1);
        true
    }

    /// `^1^`: a raised mark, as some Markdown dialects write it.
    pub(super) fn raised(&mut self) {
        let rest = &self.cursor.rest()[1..];
        let Some(length) = rest.find('^').filter(|length| (1..=3).contains(length)) else { return };
        self.cursor.advance(1);
        self.attach_mark(length);
        self.cursor.advance(1);
    }

    /// A mark belongs to the port it stands behind, else to the cell.
    pub(super) fn mark(&mut self) {
        let rest = self.cursor.rest();
        let stars = rest.len() - rest.trim_start_matches('*').len();
        let length =
            if stars > 0 { stars } else { rest.chars().take_while(|c| expression::is_mark(*c)).map(char::len_utf8).sum() };
        // "9100 ※1", "9300 *3": the number is the mark's. In "X*40" it is not.
        let behind = self.cursor.text.as_str()[..self.cursor.at].trim_end_matches(' ');
        let numbered = behind.ends_with(|c: char| c.is_ascii_digit() || c == ')');
        let number = if numbered { footnotes::number_of_mark(&rest[..length], &rest[length..]) } else { 0 };
        self.attach_mark(length + number);
    }

    pub(super) fn attach_mark(&mut self, length: usize) {
        let mark = self.cursor.slice(self.cursor.at..self.cursor.at + length);
        self.cursor.advance(length);
        self.attach(mark);
    }

    pub(super) fn attach(&mut self, mark: Mapped) {
        let group = self.groups;
        let mut owners = self.cell.endpoints.iter_mut().filter(|endpoint| endpoint.group == group).peekable();
        if owners.peek().is_none() {
            self.cell.marks.push(mark);
            return;
        }
        owners.for_each(|endpoint| endpoint.marks.push(mark.clone()));
    }
}

/// `(*1)`, `(※2)`, `(†)`: a footnote mark in brackets.
pub(super) fn is_bracketed_mark(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c == '*' || expression::is_mark(c));
    rest.len() < text.len() && rest.len() <= 2 && rest.bytes().all(|byte| byte.is_ascii_digit())
}

/// `[1]` behind a port.
pub(super) fn is_number_of_note(text: &str) -> bool {
    (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}
