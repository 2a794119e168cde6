//! A word stands where a port number would.

use portolan_model::Ports;

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "word_for_port",
    level: Level::Warn,
    group: Group::Ports,
    summary_en: "a word stands where a port number is expected",
    summary_ja: "ポート番号の代わりに語が書かれています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let words = endpoints(document).filter(|stated| !matches!(stated.endpoint.ports, Ports::Interval(_) | Ports::Any));
    let key = |stated: &Stated<'_>| Some((stated.table.place.span(), stated.endpoint.ports.to_string()));
    for ((_, word), group) in grouped(words, key) {
        let word = quoted(&word, 40);
        let message = match group.as_slice() {
            [_] => Said::new(
                format!("`{word}` stands where a port number is expected"),
                format!("ポート番号のあるべき欄に「{word}」と書かれています"),
            ),
            _ => Said::new(
                format!("`{word}` stands where a port number is expected, in {} rows", group.len()),
                format!("ポート番号のあるべき欄に「{word}」と書かれています（{} 行）", group.len()),
            ),
        };
        found.extend(finding(&LINT, message, &group).map(|finding| finding.sure(75).help(help())));
    }
}

fn help() -> Said {
    Said::new(
        "an assigned port is a source port: write the rule from the other end of the row",
        "割り当てられるポートは送信元ポートです。行のもう一方の側から規則を作成してください",
    )
}
