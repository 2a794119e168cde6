//! The few attributes that change what is read.
//!
//! In: names and values as the tokenizer cuts them. Out: a [`Start`]. All other attributes are left out of the tree. Deliberately
//! not here: what an element means by its name (`tags`).

use std::ops::Range;

use crate::read::tags::{Part, is_second_language};

/// A start tag: where it stands, and the attributes that matter.
#[derive(Debug, Default)]
pub(super) struct Start {
    /// Its bytes in the text.
    pub(super) range: Range<usize>,
    /// Number of texts before it.
    pub(super) pieces: usize,
    /// `rowspan`, 0 for all rows that are left.
    pub(super) rows: Option<usize>,
    /// `colspan`.
    pub(super) columns: Option<usize>,
    /// `start` of a list, `value` of an item.
    pub(super) first: Option<usize>,
    /// `alt`.
    pub(super) alt: Option<Box<str>>,
    /// Whether it is not shown, or shows navigation.
    pub(super) hidden: bool,
    /// The part of a table that its role or its style gives it: pages draw tables of elements that are none.
    pub(super) part: Option<Part>,
    /// Whether a role was given.
    pub(super) has_role: bool,
    /// Whether nothing but its style makes it a table.
    pub(super) is_drawn: bool,
    /// Whether its class says that it prints a second language.
    pub(super) second: bool,
}

impl Start {
    /// Takes an attribute; where one is given twice, the first counts.
    pub(super) fn set(&mut self, known: Known, value: &str) {
        match known {
            Known::Rows => self.rows = self.rows.or_else(|| number(value)),
            Known::Columns => self.columns = self.columns.or_else(|| number(value)),
            Known::First => self.first = self.first.or_else(|| number(value)),
            Known::Alt => self.alt = self.alt.take().or_else(|| Some(value.into())),
            Known::Class => {
                self.second |= is_second_language(value);
                self.hidden |= value.split_ascii_whitespace().any(is_contents);
            }
            Known::Id => self.hidden |= is_contents(value),
            Known::Role if self.has_role => (),
            Known::Role => {
                self.has_role = true;
                self.hidden |= matches!(value, "navigation" | "search");
                self.part = part(value);
                self.is_drawn &= self.part.is_none();
            }
            Known::Style => {
                self.hidden |= hides(value);
                let drawn = display(value).and_then(drawn);
                self.is_drawn |= self.part.is_none() && drawn == Some(Part::Table);
                self.part = self.part.or(drawn);
            }
            Known::Hidden => self.hidden = true,
            Known::Builder(_) | Known::Other => (),
        }
    }
}

/// Attributes that change what is read.
#[derive(Clone, Copy, Debug)]
pub(super) enum Known {
    /// `rowspan`.
    Rows,
    /// `colspan`.
    Columns,
    /// `alt`.
    Alt,
    /// `class`.
    Class,
    /// `id`.
    Id,
    /// `hidden`.
    Hidden,
    /// `role`.
    Role,
    /// `style`.
    Style,
    /// The tree builder asks for these.
    Builder(&'static str),
    /// `start` of a list, `value` of an item.
    First,
    /// Any other.
    Other,
}

impl Known {
    /// The attribute of a lower-case name.
    pub(super) fn of(name: &[u8]) -> Self {
        match name {
            b"rowspan" => Self::Rows,
            b"colspan" => Self::Columns,
            b"alt" => Self::Alt,
            b"class" => Self::Class,
            b"id" => Self::Id,
            b"hidden" => Self::Hidden,
            b"role" => Self::Role,
            b"style" => Self::Style,
            b"start" | b"value" => Self::First,
            b"type" => Self::Builder("type"),
            b"encoding" => Self::Builder("encoding"),
            _ => Self::Other,
        }
    }
}

/// Whether a class or name marks a page's table of contents or the way to it.
fn is_contents(name: &str) -> bool {
    matches!(name, "toc" | "breadcrumb" | "breadcrumbs" | "table-of-contents")
}

/// The part of a table that a role names.
fn part(role: &str) -> Option<Part> {
    match role {
        "table" | "grid" | "treegrid" => Some(Part::Table),
        "rowgroup" => Some(Part::Group(false)),
        "row" => Some(Part::Row),
        "cell" | "gridcell" => Some(Part::Cell(false)),
        "columnheader" | "rowheader" => Some(Part::Cell(true)),
        _ => None,
    }
}

fn number(value: &str) -> Option<usize> {
    let value = value.trim();
    let digits = value.len() - value.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    value[..digits].parse().ok()
}

/// The value of a rule of a style.
fn rule<'a>(style: &'a str, name: &str) -> Option<&'a str> {
    let mut rules = style.split(';').filter_map(|rule| rule.split_once(':'));
    rules.find(|(other, _)| other.trim() == name).map(|(_, value)| value.trim())
}

fn display(style: &str) -> Option<&str> {
    rule(style, "display")
}

fn hides(style: &str) -> bool {
    display(style).is_some_and(|value| value.starts_with("none"))
        || rule(style, "visibility").is_some_and(|value| value.starts_with("hidden"))
}

/// The part of a table as which a style draws an element.
fn drawn(display: &str) -> Option<Part> {
    match display {
        "table" => Some(Part::Table),
        "table-header-group" => Some(Part::Group(true)),
        "table-row-group" | "table-footer-group" => Some(Part::Group(false)),
        "table-row" => Some(Part::Row),
        "table-cell" => Some(Part::Cell(false)),
        "table-caption" => Some(Part::Caption),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_numbers_with_whatever_follows() {
        assert_eq!(["2", " 3px", "0", "x", ""].map(number), [Some(2), Some(3), Some(0), None, None]);
    }

    #[test]
    fn the_first_of_two_counts() {
        let mut start = Start::default();
        for (known, value) in [(Known::Alt, "yes"), (Known::Alt, "no"), (Known::Role, "row"), (Known::Role, "cell")] {
            start.set(known, value);
        }
        assert_eq!((start.alt.as_deref(), start.part), (Some("yes"), Some(Part::Row)));
    }

    #[test]
    fn styles_hide() {
        assert!(hides("color: red; display:none") && hides("visibility : hidden"));
        assert!(!hides("display: block") && !hides("none"));
        assert_eq!(display("width: 2em; display : table-row").and_then(drawn), Some(Part::Row));
    }
}
