//! How to say what changed: the report as data, and its renderings, one file each.
//!
//! In: changes with their rules. Out: a [`Report`], which is also the JSON that programs read, and texts made of it. Deliberately
//! not here: which changes there are (`changes`) and what they mean (`rules`).

pub mod approvals;
pub mod csv;
pub mod github;
pub mod html;
pub mod json;
pub mod junit;
pub mod markdown;
pub mod sarif;
pub mod text;
pub mod xlsx;

mod build;
mod instances;
mod model;
mod phrases;
mod plan;
mod sentence;
mod uncovered;
mod used;

pub use build::{build, in_languages};
pub use model::{AtInstance, Compared, Edition, Finding, Report, SCHEMA_VERSION, Stale, Standing};
pub use phrases::Phrases;
pub(crate) use phrases::fill;
pub use plan::{Plan, Step};
