//! `portolan.toml`: lint levels, allowances, and how the publication presents itself.
//!
//! In: the file. Out: [`Settings`], or a finding at the line that cannot be used. Unknown keys are errors, so that a misspelt
//! setting is not lost in silence. Deliberately not here: the files that settings name (`gather`).

mod allowance;
mod book;

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

pub use allowance::Allowance;
pub use book::{Accent, Book, Brand, Introduction, Title};

use crate::diagnostic::{Diagnostic, Level, in_report_order};
use crate::diff::rules::Approval;
use crate::lints::{self, Lint, bad_metadata, stale_allowance};
use crate::source::SourceFile;

/// Settings of a workspace.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Lint levels by lint id: `[lints]`.
    pub levels: BTreeMap<&'static str, Level>,
    /// Findings that somebody looked at and accepts: `[[allow]]`.
    pub allowances: Vec<Allowance>,
    /// Changes between releases that somebody looked at and accepts: `[[approve]]`.
    pub approvals: Vec<Approval>,
    /// The handbook: `[book]`.
    pub book: Book,
    /// The crate `portolan-ports`: `[rust]`.
    pub rust: Rust,
}

/// `[rust]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rust {
    /// Where the sources of `portolan-model` are, as seen from `generated/`; without it the crate takes the model from the registry.
    pub model: Option<String>,
}

/// The file as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Written {
    lints: BTreeMap<Spanned<String>, Spanned<String>>,
    allow: Vec<Spanned<allowance::Written>>,
    approve: Vec<Spanned<Approval>>,
    book: book::Written,
    rust: Rust,
}

/// What cannot be used, and the bytes of the text where it stands.
pub(crate) struct Unusable {
    pub(crate) at: Range<usize>,
    pub(crate) reason: String,
}

impl Settings {
    /// Reads `portolan.toml`.
    ///
    /// # Errors
    /// A `bad_metadata` finding at the line where the text is no TOML, a key or lint is unknown, a level misspelt or a reason
    /// missing.
    pub fn read(file: &SourceFile) -> Result<Self, Box<Diagnostic>> {
        Self::understand(file).map_err(|problem| {
            let end = problem.at.end.min(file.text().as_str().len());
            let place = file.place(file.text().span(problem.at.start.min(end)..end));
            Box::new(bad_metadata::diagnostic(&place, &problem.reason))
        })
    }

    fn understand(file: &SourceFile) -> Result<Self, Unusable> {
        let written: Written = toml::from_str(file.text().as_str())
            .map_err(|error| Unusable { at: error.span().unwrap_or(0..0), reason: error.message().to_owned() })?;
        let mut levels = BTreeMap::new();
        for (id, level) in &written.lints {
            let known = level.get_ref().parse().map_err(|reason| Unusable { at: level.span(), reason })?;
            levels.insert(lint(id)?.id, known);
        }
        let allowances = written.allow.into_iter().map(|written| Allowance::new(file, written)).collect::<Result<_, _>>()?;
        let approvals = written.approve.into_iter().map(approval).collect::<Result<_, _>>()?;
        Ok(Self { levels, allowances, approvals, book: Book::new(written.book)?, rust: written.rust })
    }

    /// The level of a lint's findings in this workspace.
    #[must_use]
    pub fn level(&self, lint: &Lint) -> Level {
        self.levels.get(lint.id).copied().unwrap_or(lint.level)
    }

    /// Gives findings the level in force, drops what is allowed, and reports allowances that met nothing.
    #[must_use]
    pub fn apply(&self, mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        // What allows stale allowances is asked last: it is about findings that the others make.
        let (last, first): (Vec<_>, Vec<_>) =
            self.allowances.iter().partition(|allowance| allowance.lint.id == stale_allowance::LINT.id);
        for allowances in [first, last] {
            let stale: Vec<_> =
                allowances.into_iter().filter(|allowance| !found.iter().any(|other| allowance.covers(other))).collect();
            found.extend(stale.into_iter().map(stale_allowance::diagnostic));
        }
        found.retain(|finding| !self.allowances.iter().any(|allowance| allowance.covers(finding)));
        for finding in &mut found {
            if let Some(level) = self.levels.get(finding.lint.id) {
                finding.level = *level;
            }
        }
        found.retain(|finding| finding.level > Level::Allow);
        in_report_order(&mut found);
        found
    }
}

/// An approval with a reason.
fn approval(written: Spanned<Approval>) -> Result<Approval, Unusable> {
    let at = written.span();
    let approval = written.into_inner();
    if approval.reason.trim().is_empty() {
        return Err(Unusable { at, reason: "an approval needs a reason".to_owned() });
    }
    Ok(approval)
}

/// The lint that a file names.
fn lint(id: &Spanned<String>) -> Result<&'static Lint, Unusable> {
    lints::find(id.get_ref()).ok_or_else(|| Unusable {
        at: id.span(),
        reason: format!("`{}` is no lint; `portolan explain` lists them", id.get_ref()),
    })
}
