//! The facts as lines to compare: what `git diff` shows of a document instead of its markup.
//!
//! In: the intermediate form. Out: a heading for each table, and a line for each endpoint or row without ports. Deliberately not
//! here: files, lines and ids, which differ without a fact being another.

use super::table::{PublishedRow, rows};
use crate::diagnostic::quoted;
use crate::ir::Reference;

/// The facts, in document order.
#[must_use]
pub fn emit(reference: &Reference) -> String {
    let (mut out, mut table) = (String::new(), None);
    for row in rows(reference) {
        if table.as_ref() != Some(&row.table) {
            out.push_str(&format!("table {}\n", whole(&row.table)));
            table = Some(row.table.clone());
        }
        out.push_str(&format!("  {}\n", line(&row)));
    }
    out
}

/// All that a row states, in the order of the published table; what is empty is left out.
fn line(row: &PublishedRow) -> String {
    let named = |name: &str, value: &str| if value.is_empty() { String::new() } else { format!("{name}={}", whole(value)) };
    let ports = [row.transport.as_str(), row.ports.as_str()].into_iter().filter(|part| !part.is_empty()).map(whole);
    let holder = if row.role == "remote" { "remote listens on " } else { "" };
    let parts = [
        whole(&row.section),
        whole(&row.listener),
        format!("{holder}{}", ports.collect::<Vec<_>>().join(" ")),
        named("application", &row.application),
        named("label", &row.label),
        named("side", &row.side),
        named("condition", &row.condition),
        named("remote", &row.remote),
        whole(&row.direction),
        named("notes", &row.notes),
        whole(&row.extra),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" | ")
}

/// A value on one line, with nothing that a terminal would act upon.
fn whole(text: &str) -> String {
    quoted(text, usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::emit;
    use crate::fixture;

    #[test]
    fn lines_hold_facts_and_no_places() {
        let lines = emit(&fixture::reference());
        let first: Vec<&str> = lines.lines().take(2).collect();
        let expected = "  リスナー / ロガー | ルータ (A 側) | tcp 41004 + 40*instance | label=プライベート低 | side=A | remote=ロガー | \
                        bidirectional | notes=プライベート / ネットワーク / すべて | QoS=AF31";
        assert_eq!(first, ["table 1", expected]);
        assert!(lines.contains("remote listens on") && !lines.contains("ja.txt"), "{lines}");
    }

    #[test]
    fn hostile_documents_stay_on_their_lines() {
        let lines = emit(&fixture::hostile());
        assert!(lines.lines().all(|line| line.starts_with("table ") || line.starts_with("  ")), "{lines}");
        assert!(lines.chars().all(|letter| letter == '\n' || !letter.is_control()));
    }
}
