//! The compiler: vendors' port documents in, a checked reference and its publication out.
//!
//! In: files, as paths and bytes. Out: a [`Compilation`]. One function, [`compile`], and others that ask for less: pure, total
//! and deterministic. Whatever the bytes, they return what they understood and diagnostics for the rest. Deliberately not here:
//! files on disk, clock, environment and randomness (but for the seeds of hashes, whose order nothing depends on).
//!
//! The rooms, in the order facts pass through them: [`source`] (bytes, spans), [`read`] (formats to tables), [`gather`] (which
//! documents there are), [`vocabulary`] (words as data), [`lower`] (cells to facts), [`ir`] (the facts), [`lints`],
//! [`diagnostic`], [`snapshot`] (the facts as versioned JSON), [`emit`] (the publication); beside them [`settings`] (what a
//! workspace wants of them) and [`diff`] (two sides compared).

// It returns what it has to say: what it printed would end in the output of somebody's build. See also `clippy.toml`.
#![warn(clippy::print_stdout, clippy::print_stderr)]

pub mod diagnostic;
pub mod diff;
pub mod emit;
pub mod gather;
pub mod ir;
pub mod lints;
pub mod lower;
pub mod read;
pub mod settings;
pub mod snapshot;
pub mod source;
pub mod vocabulary;

mod compile;
#[cfg(test)]
extern crate self as portolan_compiler;
#[cfg(test)]
mod fixture;

pub use compile::{Compilation, Files, compile, compile_with, examine, extract, understand, understand_file};
pub use settings::Settings;
