//! The reference that this checkout compiles to: one module a document, with a table of all endpoints and named constants.
//!
//! In: what the build script made of `source-docs/`. Out: the same facts at run time; [`owners`] finds who listens on a port.
//! Deliberately not here: compiling, which the command line does with the compiler as a library, so that it can publish
//! documents that were added after it was built. Programs that want the facts alone use the crate `portolan-ports`.

use portolan_model::{Owner, Transport};

pub use portolan_model as model;

include!(concat!(env!("OUT_DIR"), "/reference.rs"));

/// Who listens on the port, in all documents, through ranges and formulas.
pub fn owners(transport: Transport, port: u16) -> impl Iterator<Item = Owner> {
    DOCUMENTS.into_iter().flat_map(move |document| portolan_model::owners(document.table, transport, port))
}
