//! `[[allow]]`: a finding that somebody looked at and accepts, with the reason.
//!
//! In: an entry of `portolan.toml`. Out: an [`Allowance`] that knows which findings it covers. Deliberately not here: allowances
//! that cover nothing (`super`).

use serde::Deserialize;
use toml::Spanned;

use super::{Unusable, lint};
use crate::diagnostic::Diagnostic;
use crate::lints::Lint;
use crate::source::{Place, SourceFile, key_str};

/// A finding that is accepted at one place, for a reason.
#[derive(Clone, Debug)]
pub struct Allowance {
    /// The lint that may find it.
    pub lint: &'static Lint,
    /// Path of the document.
    pub file: String,
    /// Line of the finding's first mark.
    pub line: Option<u32>,
    /// Text that its first mark holds; width and white space do not matter.
    pub quote: Option<String>,
    /// Id of a flow or an endpoint concerned.
    pub subject: Option<String>,
    /// Why it is accepted.
    pub reason: String,
    /// The entry.
    pub place: Place,
}

/// The entry as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    lint: Spanned<String>,
    file: String,
    line: Option<u32>,
    quote: Option<String>,
    subject: Option<String>,
    reason: Spanned<String>,
}

impl Allowance {
    pub(super) fn new(file: &SourceFile, entry: Spanned<Written>) -> Result<Self, Unusable> {
        let place = file.place(file.text().span(entry.span()));
        let written = entry.into_inner();
        if written.reason.get_ref().trim().is_empty() {
            return Err(Unusable { at: written.reason.span(), reason: "an allowance needs a reason".to_owned() });
        }
        Ok(Self {
            lint: lint(&written.lint)?,
            file: written.file,
            line: written.line,
            quote: written.quote,
            subject: written.subject,
            reason: written.reason.into_inner(),
            place,
        })
    }

    /// Whether it accepts a finding. A finding that stands for several places is met by the first of them.
    #[must_use]
    pub fn covers(&self, finding: &Diagnostic) -> bool {
        let place = &finding.primary.place;
        let printed = || key_str(place.printed());
        self.lint == finding.lint
            && self.file == place.file()
            && self.line.is_none_or(|line| line == place.line())
            && self.quote.as_ref().is_none_or(|quote| printed().contains(&key_str(quote)))
            && self.subject.as_ref().is_none_or(|subject| finding.subjects.contains(subject))
    }
}
