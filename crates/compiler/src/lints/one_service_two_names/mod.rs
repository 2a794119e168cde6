//! Two listeners on one host with one port, of which one's note or label is the other's name.

use super::facts::{Stated, each, finding, hosts_of_listeners, services_of_two_names};
use super::port_collision::may_clash;
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "one_service_two_names",
    level: Level::Note,
    group: Group::Collisions,
    summary_en: "one service stands under two names",
    summary_ja: "一つのサービスが二つの名前で書かれています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    for listeners in hosts_of_listeners(document) {
        for (a, b) in services_of_two_names(&listeners, document.instances, may_clash) {
            found.extend(told(a.stated, b.stated));
        }
    }
}

fn told(a: Stated<'_>, b: Stated<'_>) -> Option<Diagnostic> {
    let (one, other, shown) = (quoted(&a.owner_name(), 50), quoted(&b.owner_name(), 50), a.shown());
    let message = Said::new(
        format!("`{one}` and `{other}` seem to be one service: both are {shown}, and a note gives the other name"),
        format!("「{one}」と「{other}」は同じサービスのようです（どちらも {shown} で、注記に他方の名前があります）"),
    );
    Some(finding(&LINT, message, &[a, b])?.sure(65))
}
