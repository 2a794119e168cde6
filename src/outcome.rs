//! How a command ends.
//!
//! In: what happened. Out: an exit code, or a message that says what was wrong and what to do. Deliberately not here: findings.

use std::fmt;
use std::process::ExitCode;

use portolan_compiler::diagnostic::{Language, Said};

use crate::locale::say;

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

/// Wrong usage, or input that cannot be read. Our own words are in both languages; the system and other programs say theirs.
#[derive(Debug)]
pub(crate) struct Trouble {
    what: Said,
    help: Option<Said>,
}

impl Trouble {
    /// What went wrong as the operating system or another program says it, perhaps behind the path that it speaks of. No sentence
    /// of our own: that is for [`Trouble::said`].
    pub(crate) fn new(what: impl fmt::Display) -> Self {
        let what = what.to_string();
        Self::said(what.clone(), what)
    }

    /// What went wrong, in English and Japanese.
    pub(crate) fn said(en: impl Into<String>, ja: impl Into<String>) -> Self {
        Self::from(Said::new(en, ja))
    }

    /// What to do about it in words of no language: commands, or paths to choose from. Sentences are for [`Trouble::advice`].
    pub(crate) fn help(self, help: impl fmt::Display) -> Self {
        let help = help.to_string();
        self.advice(help.clone(), help)
    }

    /// What to do about it, in English and Japanese.
    pub(crate) fn advice(mut self, en: impl Into<String>, ja: impl Into<String>) -> Self {
        self.help = Some(Said::new(en, ja));
        self
    }

    /// As the user is told of it.
    pub(crate) fn told(&self, language: Language) -> String {
        let what = format!("{}: {}", say(language, "error", "エラー"), self.what.in_language(language));
        match &self.help {
            Some(help) => format!("{what}\n  {}: {}", say(language, "help", "対処"), help.in_language(language)),
            None => what,
        }
    }
}

impl From<Said> for Trouble {
    fn from(what: Said) -> Self {
        Self { what, help: None }
    }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        Self::new(error)
    }
}
