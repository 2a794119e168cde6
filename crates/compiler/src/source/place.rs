//! Provenance: file, line, byte span and the text as printed. It can only be made from a source file.
//!
//! In: a file and a span of it. Out: a [`Place`], which looks up line and text when it is asked. Deliberately not here: columns,
//! as programs count them (`diagnostic`).

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

use super::{Decoded, SourceFile, Span};

/// Where a fact was printed. Every fact has one, and only a [`SourceFile`] can make one.
#[derive(Clone)]
pub struct Place {
    /// What all places of a file share.
    file: Arc<Printed>,
    span: Span,
}

/// A file as its places know it: its path, and its whole text.
#[derive(Debug)]
pub(super) struct Printed {
    pub(super) path: Arc<str>,
    pub(super) decoded: Decoded,
    /// Raw offset of the first byte of each line.
    pub(super) lines: Vec<u32>,
}

impl Printed {
    /// Line of a raw offset, counted from 1.
    pub(super) fn line(&self, offset: u32) -> u32 {
        u32::try_from(self.lines.partition_point(|start| *start <= offset)).unwrap_or(u32::MAX)
    }
}

impl Place {
    pub(super) fn new(file: &SourceFile, span: Span) -> Self {
        Self { span, file: Arc::clone(&file.printed) }
    }

    /// Raw bytes of the file.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }

    /// Path of the file, with `/`.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file.path
    }

    /// The same path, which all places of a file share.
    pub(crate) fn shared_file(&self) -> Arc<str> {
        Arc::clone(&self.file.path)
    }

    /// Line of the first byte, counted from 1. It is looked up when somebody asks: few of a table's places are ever shown.
    #[must_use]
    pub fn line(&self) -> u32 {
        self.file.line(self.span.start)
    }

    /// The text as printed, markup and all. It is looked up as the line is.
    #[must_use]
    pub fn printed(&self) -> &str {
        let decoded = &self.file.decoded;
        decoded.text.as_str().get(decoded.range_of(self.span)).unwrap_or("")
    }
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Place {}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Place {
    fn cmp(&self, other: &Self) -> Ordering {
        let same_file = Arc::ptr_eq(&self.file, &other.file);
        let apart = || {
            let texts = self.file().cmp(other.file());
            texts.then_with(|| self.line().cmp(&other.line())).then_with(|| self.printed().cmp(other.printed()))
        };
        self.span.cmp(&other.span).then_with(|| if same_file { Ordering::Equal } else { apart() })
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Place").field(&(self.span, self.file(), self.line(), self.printed())).finish()
    }
}
