//! A file below `source-docs/` belongs to no release, so that nothing reads it.

use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Mark, Said, visible};
use crate::source::Place;

/// The lint. Gathering finds it: what is not read has no facts that could be checked.
pub static LINT: Lint = Lint {
    id: "misplaced_file",
    level: Level::Deny,
    group: Group::Project,
    summary_en: "a file in source-docs belongs to no release",
    summary_ja: "source-docs にどのリリースにも属さないファイルがあります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |_, _| {},
};

/// The finding for a file; `release` is the release in one of whose folders it lies.
pub(crate) fn diagnostic(place: &Place, release: Option<&str>) -> Diagnostic {
    let file = visible(place.file());
    let message = match release.map(visible) {
        Some(release) => Said::new(
            format!("{file} is not read: documents lie directly in {release}, not in folders of it"),
            format!("{file} は読み取られません。文書は {release} の直下に置きます"),
        ),
        None => Said::new(
            format!("{file} is not read: no document.toml stands beside it"),
            format!("{file} は読み取られません。同じフォルダーに document.toml がありません"),
        ),
    };
    Diagnostic::new(&LINT, message, Mark::bare(place)).help(Said::new(
        "put it into a release with `portolan add`; what is not to be read belongs outside of source-docs",
        "`portolan add` でリリースに追加してください。読み取る対象でなければ source-docs の外に置きます",
    ))
}
