//! A file of the project's own (`portolan.toml`, `document.toml`, a catalogue, errata) cannot be used.

use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Mark, Said};
use crate::source::Place;

/// The lint. Gathering and the settings find it, before there is anything to check.
pub static LINT: Lint = Lint {
    id: "bad_metadata",
    level: Level::Deny,
    group: Group::Project,
    summary_en: "a file of the workspace's own cannot be used",
    summary_ja: "ワークスペース自身のファイルが使えません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |_, _| {},
};

/// The diagnostic for a file and what its parser said.
pub(crate) fn diagnostic(place: &Place, reason: &str) -> Diagnostic {
    let file = place.file();
    Diagnostic::new(
        &LINT,
        Said::new(format!("{file} cannot be used: {reason}"), format!("{file} が使えません: {reason}")),
        Mark::bare(place),
    )
}
