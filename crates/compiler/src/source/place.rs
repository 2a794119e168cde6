//! Provenance: file, line, byte span and the text as printed. It can only be made from a source file.

use std::sync::Arc;

use super::{SourceFile, Span};

/// Where a fact was printed. Every fact has one, and only a [`SourceFile`] can make one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    span: Span,
    file: Arc<str>,
    line: u32,
    printed: Arc<str>,
}

impl Place {
    pub(super) fn new(file: &SourceFile, span: Span, printed: &str) -> Self {
        Self { span, file: file.path.clone(), line: file.line(span.start), printed: printed.into() }
    }

    /// Raw bytes of the file.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }

    /// Path of the file, with `/`.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Line of the first byte, counted from 1.
    #[must_use]
    pub fn line(&self) -> u32 {
        self.line
    }

    /// The text as printed, markup and all.
    #[must_use]
    pub fn printed(&self) -> &str {
        &self.printed
    }
}
