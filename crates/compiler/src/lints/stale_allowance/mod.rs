//! An allowance of `portolan.toml` meets no finding.

use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Mark, Said, quoted};
use crate::settings::Allowance;

/// The lint. Applying the settings finds it, after all other lints have run.
pub static LINT: Lint = Lint {
    id: "stale_allowance",
    level: Level::Warn,
    group: Group::Project,
    summary_en: "an allowance meets no finding any more",
    summary_ja: "許可の対象となる指摘がありません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |_, _| {},
};

/// The finding for an allowance that covers nothing.
pub(crate) fn diagnostic(allowance: &Allowance) -> Diagnostic {
    let (id, file) = (allowance.lint.id, quoted(&allowance.file, 120));
    Diagnostic::new(
        &LINT,
        Said::new(
            format!("no finding of `{id}` in {file} is met by this allowance"),
            format!("{file} に、この許可の対象となる `{id}` の指摘がありません"),
        ),
        Mark::bare(&allowance.place),
    )
    .help(Said::new(
        "remove the entry, or correct its place if the finding has moved",
        "項目を削除するか、指摘の位置が変わった場合は場所を直してください",
    ))
}
