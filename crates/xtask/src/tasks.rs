//! What the commands do.

use crate::chromium;
use crate::shell::cargo;

/// Everything that has to hold. All steps use one profile and the features of the whole workspace, so that nothing is built twice.
pub(crate) fn test() -> Result<(), String> {
    cargo(&["fmt", "--all", "--check"], &[])?;
    let programs = chromium::find_or_install()?;
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
