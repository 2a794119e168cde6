//! What the commands do.
//!
//! In: arguments, where a command takes some. Out: runs of Cargo, one after the other, until one fails. Deliberately not here:
//! which command was asked for (`main`).

use crate::shell::cargo;
use crate::{axe, programs};

/// Everything that has to hold. All steps use one profile and the features of the whole workspace, so that nothing is built twice.
pub(crate) fn test() -> Result<(), String> {
    cargo(&["fmt", "--all", "--check"], &[])?;
    let mut programs = programs::find_or_install()?;
    programs.push(axe::find_or_fetch()?);
    // Findings in documents are judged by the tests, one by one; they must not keep the tests from being built.
    let mut variables = vec![("PORTOLAN_DOCS", "report"), ("RUSTDOCFLAGS", "-D warnings")];
    variables.extend(programs.iter().map(|(name, path)| (*name, path.as_str())));
    cargo(&["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"], &variables)?;
    cargo(&["test", "--locked", "--workspace", "--no-fail-fast"], &variables)?;
    cargo(&["doc", "--locked", "--workspace", "--no-deps"], &variables)
}

/// What tests expect, anew.
pub(crate) fn bless() -> Result<(), String> {
    cargo(&["test", "--package", "portolan-compiler", "--test", "cases"], &[("PORTOLAN_BLESS", "1")])?;
    cargo(&["run", "--release"], &[])
}

/// The scoreboard over a folder of documents.
pub(crate) fn corpus(arguments: &[&str]) -> Result<(), String> {
    cargo(&[&["run", "--quiet", "--package", "scoreboard", "--"], arguments].concat(), &[])
}

/// Pictures of the handbook as it is published now: of every kind of page to look at, and those that stand in the README.
pub(crate) fn screenshots() -> Result<(), String> {
    let programs = programs::find_or_install()?;
    let variables: Vec<_> = programs.iter().map(|(name, path)| (*name, path.as_str())).collect();
    cargo(&["run"], &[])?;
    cargo(&["test", "--test", "browser", "--", "--ignored", "pictures"], &variables)
}

/// Figures of a large handbook, in the release profile. They depend on the machine, so that no test compares them.
pub(crate) fn scale() -> Result<(), String> {
    let programs = programs::find_or_install()?;
    let variables: Vec<_> = programs.iter().map(|(name, path)| (*name, path.as_str())).collect();
    cargo(&["test", "--release", "--test", "browser", "--", "--ignored", "--nocapture", "--exact", "scale::scale"], &variables)
}
