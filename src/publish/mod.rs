//! Publishing: the compiler's files to disk, the handbook to HTML.
//!
//! In: a compilation without findings at deny level. Out: `generated/`, `book/src`, `book/html`. Deliberately not here:
//! what the files say; the compiler's emitters decide that.

pub(crate) mod browser;
pub(crate) mod handbook;
pub(crate) mod paper;
pub(crate) mod store;

mod crew;
mod gone;
mod policy;
mod progress;

pub(crate) use crew::{compile, side_by_side};
pub(crate) use gone::gone;
pub(crate) use progress::Progress;
pub(crate) use store::Changes;

use portolan_compiler::diagnostic::Language;
use portolan_compiler::ir::Reference;

/// How much there is: `documents 1, tables 15, flows 244, endpoints 391`.
pub(crate) fn figures(reference: &Reference, language: Language) -> String {
    let tables: usize = reference.documents.iter().map(|document| document.tables.len()).sum();
    let (flows, endpoints) =
        reference.flows().fold((0, 0), |(flows, endpoints), (_, _, flow)| (flows + 1, endpoints + flow.endpoints().count()));
    let documents = reference.documents.len();
    match language {
        Language::English => format!("documents {documents}, tables {tables}, flows {flows}, endpoints {endpoints}"),
        Language::Japanese => format!("文書 {documents}、表 {tables}、フロー {flows}、エンドポイント {endpoints}"),
    }
}
