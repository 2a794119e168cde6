//! A port in the listener's column that is the client's by its note.

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said};
use crate::ir::Document;
use crate::vocabulary::{Vocabulary, Word};

/// The lint.
pub static LINT: Lint = Lint {
    id: "client_port",
    level: Level::Warn,
    group: Group::Row,
    summary_en: "a listener's port is the client's by its note",
    summary_ja: "リスナーのポートが、注記ではクライアントのものとされています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let clients = endpoints(document).filter(|stated| is_clients(*stated));
    for group in grouped(clients, |stated| Some(stated.table.place.span())).into_values() {
        let Some(first) = group.first() else { continue };
        let (shown, more) = (first.shown(), group.len() - 1);
        let message = match more {
            0 => Said::new(
                format!("{shown} stands in the listener's column, but the note says that it is the client's"),
                format!("{shown} はリスナーの列にありますが、注記ではクライアントのポートです"),
            ),
            _ => Said::new(
                format!("{shown} and {more} more stand in the listener's column, but are the client's by their notes"),
                format!("{shown} ほか {more} 個のポートはリスナーの列にありますが、注記ではクライアントのポートです"),
            ),
        };
        found.extend(finding(&LINT, message, &group).map(|finding| finding.sure(65)));
    }
}

/// The note is a word for the client and nothing more, and the row names no remote device.
fn is_clients(stated: Stated<'_>) -> bool {
    let notes = &stated.flow.notes;
    stated.is_listeners()
        && stated.flow.remote.is_none()
        && stated.flow.remote_listens.is_empty()
        && notes.iter().any(|note| Vocabulary::in_force().is(Word::Client, &note.clean))
}
