//! The one way through the rooms.
//!
//! In: sources. Out: facts, findings and files, or as much of it as is asked for. Deliberately not here: what a room does.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Level};
use crate::emit::changes::Upgrades;
use crate::emit::{Facts, Part};
use crate::gather::{self, DocumentInput, Gathered};
use crate::ir::{Ledger, Reference};
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
    vocabulary: Arc<Vocabulary>,
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
    compile_with(sources, |parts| parts.iter().map(Part::make).collect())
}

/// [`compile`] for callers who let several parts of the publication be made at once. `make` makes all of them.
#[must_use]
pub fn compile_with(sources: &SourceSet, make: impl FnOnce(&[Part<'_>]) -> Vec<Files>) -> Compilation {
    let mut compilation = examine(sources);
    let vocabulary = Arc::clone(&compilation.vocabulary);
    let made = vocabulary.during(|| {
        let Compilation { reference, diagnostics, settings, vocabulary, .. } = &compilation;
        let upgrades = Upgrades::new(reference, settings);
        make(&emit::parts(&Facts { reference, diagnostics, settings, upgrades, vocabulary: Arc::clone(vocabulary) }))
    });
    compilation.files = emit::united(made);
    compilation
}

/// Reads a workspace as [`compile`] does, and asks all lints; nothing is published.
#[must_use]
pub fn examine(sources: &SourceSet) -> Compilation {
    workspace(sources, EXAMINE)
}

/// Reads a workspace as [`compile`] does, for those who want its facts alone: nothing is published, and only the lints that ask
/// whether everything was read have their say.
#[must_use]
pub fn understand(sources: &SourceSet) -> Compilation {
    workspace(sources, UNDERSTAND)
}

fn workspace(sources: &SourceSet, wanted: Wanted) -> Compilation {
    let Gathered { vocabulary, documents, settings, diagnostics } = gather::workspace(sources);
    Arc::clone(&vocabulary).during(|| facts(sources, &documents, settings, diagnostics, vocabulary, wanted))
}

/// Reads one file as [`extract`] does, with as few lints as [`understand`].
#[must_use]
pub fn understand_file(sources: &SourceSet, path: &str, language: Option<&str>) -> Compilation {
    single(sources, path, language, UNDERSTAND)
}

/// Compiles one file outside of a workspace, in a language if the caller knows it; nothing is published. Words in `vocabulary/`
/// count here too.
#[must_use]
pub fn extract(sources: &SourceSet, path: &str, language: Option<&str>) -> Compilation {
    single(sources, path, language, EXAMINE)
}

/// What is asked of documents.
#[derive(Clone, Copy)]
struct Wanted {
    /// Asks a reference for findings.
    check: fn(&Reference) -> Vec<Diagnostic>,
    /// How the ledger is kept.
    ledger: Ledger,
}

const EXAMINE: Wanted = Wanted { check: lints::check, ledger: Ledger::Lines };
const UNDERSTAND: Wanted = Wanted { check: lints::check_reading, ledger: Ledger::Counts };

fn single(sources: &SourceSet, path: &str, language: Option<&str>, wanted: Wanted) -> Compilation {
    let documents: Vec<_> = gather::single(sources, path, language).into_iter().collect();
    let vocabulary = Vocabulary::of(sources).0;
    Arc::clone(&vocabulary).during(|| facts(sources, &documents, Settings::default(), Vec::new(), vocabulary, wanted))
}

/// `found` is what was wrong before there were facts.
fn facts(
    sources: &SourceSet,
    inputs: &[DocumentInput],
    settings: Settings,
    mut found: Vec<Diagnostic>,
    vocabulary: Arc<Vocabulary>,
    wanted: Wanted,
) -> Compilation {
    let reference = Reference { documents: inputs.iter().map(|input| lower::lower(sources, input, wanted.ledger)).collect() };
    found.extend((wanted.check)(&reference));
    let diagnostics = settings.apply(found);
    Compilation { reference, diagnostics, files: Files::new(), settings, vocabulary }
}
