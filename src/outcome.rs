//! How a command ends.
//!
//! In: what happened. Out: an exit code, or a message that says what was wrong and what to do. Deliberately not here: findings.

use std::fmt;
use std::process::ExitCode;

/// A command that came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// All is well.
    Fine,
    /// There are findings at deny level, or what was asked for is not there.
    Findings,
}

impl Outcome {
    /// Whether something denies.
    pub(crate) const fn of(denied: bool) -> Self {
        if denied { Self::Findings } else { Self::Fine }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Fine => Self::SUCCESS,
            Outcome::Findings => Self::from(1),
        }
    }
}

/// Wrong usage, or input that cannot be read.
#[derive(Debug)]
pub(crate) struct Trouble {
    what: String,
    help: Option<String>,
}

impl Trouble {
    /// What went wrong.
    pub(crate) fn new(what: impl fmt::Display) -> Self {
        Self { what: what.to_string(), help: None }
    }

    /// What to do about it.
    pub(crate) fn help(mut self, help: impl fmt::Display) -> Self {
        self.help = Some(help.to_string());
        self
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.what)?;
        match &self.help {
            Some(help) => write!(f, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        Self::new(error)
    }
}
