//! A document has formulas, and nobody says for which instances they hold.

use super::facts::{Stated, each, endpoints, finding};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "unstated_instances",
    level: Level::Warn,
    group: Group::Project,
    summary_en: "a document has formulas, and its document.toml states no instances",
    summary_ja: "計算式があるのに document.toml にインスタンス範囲がありません",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    if !document.instances_unstated {
        return;
    }
    let formula = |stated: &Stated<'_>| stated.endpoint.ports.interval().is_some_and(|interval| interval.per_instance != 0);
    let formulas: Vec<Stated<'_>> = endpoints(document).filter(formula).collect();
    let count = formulas.len();
    let message = Said::new(
        format!("formulas ({count}) are computed for instance 0 alone: document.toml states no instances"),
        format!("計算式（{count} 個）をインスタンス 0 だけで計算しています。document.toml にインスタンス範囲がありません"),
    );
    found.extend(finding(&LINT, message, &formulas).map(|finding| {
        finding.help(Said::new(
            "write a line such as instances = \"0..=24\" into document.toml",
            "document.toml に instances = \"0..=24\" のような行を書いてください",
        ))
    }));
}
