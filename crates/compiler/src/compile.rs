//! The one way through the rooms.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Level};
use crate::gather::{self, DocumentInput, Gathered};
use crate::ir::Reference;
use crate::settings::Settings;
use crate::source::SourceSet;
use crate::vocabulary::Vocabulary;
use crate::{emit, lints, lower};

/// Files by path relative to the workspace, with `/`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// What compiling gives.
#[derive(Debug)]
pub struct Compilation {
    /// The facts.
    pub reference: Reference,
    /// Findings above `allow` that no allowance covers, by place and lint.
    pub diagnostics: Vec<Diagnostic>,
    /// The publication.
    pub files: Files,
    /// The settings in force.
    pub settings: Settings,
}

impl Compilation {
    /// Whether a finding forbids publishing.
    #[must_use]
    pub fn denied(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.level == Level::Deny)
    }
}

/// Compiles a workspace: `portolan.toml`, everything below `source-docs/`, and the words in `vocabulary/`.
#[must_use]
pub fn compile(sources: &SourceSet) -> Compilation {
    let gathered = gather::workspace(sources);
    let vocabulary = std::sync::Arc::clone(&gathered.vocabulary);
    vocabulary.during(|| publish(sources, gathered))
}

/// Reads a workspace as [`compile`] does, for those who want its facts alone: nothing is published, and only the lints that ask
/// whether everything was read have their say.
#[must_use]
pub fn understand(sources: &SourceSet) -> Compilation {
    let gathered = gather::workspace(sources);
    let vocabulary = std::sync::Arc::clone(&gathered.vocabulary);
    vocabulary.during(|| facts(sources, &gathered.documents, gathered.settings, gathered.diagnostics, lints::check_reading))
}

/// Reads one file as [`extract`] does, with as few lints as [`understand`].
#[must_use]
pub fn understand_file(sources: &SourceSet, path: &str, language: Option<&str>) -> Compilation {
    single(sources, path, language, lints::check_reading)
}

fn publish(sources: &SourceSet, gathered: Gathered) -> Compilation {
    let mut compilation = facts(sources, &gathered.documents, gathered.settings, gathered.diagnostics, lints::check);
    compilation.files = emit::publication(sources, &compilation.reference, &compilation.diagnostics, &compilation.settings);
    compilation
}

/// Compiles one file outside of a workspace, in a language if the caller knows it; nothing is published. Words in `vocabulary/`
/// count here too.
#[must_use]
pub fn extract(sources: &SourceSet, path: &str, language: Option<&str>) -> Compilation {
    single(sources, path, language, lints::check)
}

/// What asks a reference for findings.
type Check = fn(&Reference) -> Vec<Diagnostic>;

fn single(sources: &SourceSet, path: &str, language: Option<&str>, check: Check) -> Compilation {
    let documents: Vec<_> = gather::single(sources, path, language).into_iter().collect();
    Vocabulary::of(sources).0.during(|| facts(sources, &documents, Settings::default(), Vec::new(), check))
}

/// `found` is what was wrong before there were facts.
fn facts(
    sources: &SourceSet,
    inputs: &[DocumentInput],
    settings: Settings,
    mut found: Vec<Diagnostic>,
    check: Check,
) -> Compilation {
    let reference = Reference { documents: inputs.iter().map(|input| lower::lower(sources, input)).collect() };
    found.extend(check(&reference));
    let diagnostics = settings.apply(found);
    Compilation { reference, diagnostics, files: Files::new(), settings }
}
