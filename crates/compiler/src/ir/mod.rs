//! The intermediate form: what the documents state, each fact with the place it was printed.
//!
//! In: nothing; lowering builds it. Out: plain data that lints, emitters and the snapshot read. Deliberately not here:
//! vendor words, formats, serialisation (see `snapshot`).

mod anomaly;
mod correction;
mod coverage;
mod document;
mod flow;

pub use anomaly::{Anomaly, AnomalyKind, Related};
pub use correction::Correction;
pub use coverage::{CellFate, Coverage, CoverageEntry, Ledger, Skip};
pub use document::{Column, Document, Footnote, Host, Origin, Reference, Role, Table, TableNote};
pub use flow::{DirectionFact, Endpoint, EndpointRole, Extra, Flow, Party, Text};
