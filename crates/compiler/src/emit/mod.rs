//! The intermediate form to bytes: one file an emitter. No document is read here.

use crate::compile::Files;
use crate::diagnostic::Diagnostic;
use crate::ir::Reference;
use crate::settings::Settings;
use crate::source::SourceSet;

/// The whole publication, by path relative to the workspace.
#[must_use]
pub fn publication(_sources: &SourceSet, _reference: &Reference, _diagnostics: &[Diagnostic], _settings: &Settings) -> Files {
    Files::new()
}
