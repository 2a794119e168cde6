//! Where a place begins and ends, as programs count: lines and columns from 1, columns in characters.
//!
//! In: a place and the sources. Out: a [`Region`]. Deliberately not here: what stands there.

use super::window::column;
use crate::source::{Place, SourceSet};

/// A part of a file's text. The end is the position behind the last character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Region {
    /// Line of the first character.
    pub(super) line: u32,
    /// Its column.
    pub(super) column: usize,
    /// Line of the position behind the last character.
    pub(super) end_line: u32,
    /// Its column.
    pub(super) end_column: usize,
}

impl Region {
    /// The region of a place; its line alone where the file is not among the sources.
    pub(super) fn of(place: &Place, sources: &SourceSet) -> Self {
        let line = place.line();
        let Some(file) = sources.by_path(place.file()) else {
            return Self { line, column: 1, end_line: line, end_column: 1 };
        };
        let (start, end) = (place.span().start, place.span().end);
        Self { line, column: column(file, start), end_line: file.line(end).max(line), end_column: column(file, end) }
    }
}
