//! Levels, named as Cargo's lint table names them, with `note` between `allow` and `warn`.
//!
//! In: a name, as `portolan.toml` writes it. Out: a [`Level`], its name, and what a report calls a finding of it. Deliberately
//! not here: which level a lint has (`lints`) and which is in force (`settings`).

use std::fmt;
use std::str::FromStr;

use super::Language;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Not shown.
    Allow,
    /// Shown as information.
    Note,
    /// Shown; publishing goes on.
    Warn,
    /// Shown; nothing is published and the exit code is 1.
    Deny,
}

impl Level {
    /// Its name in `portolan.toml`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Note => "note",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }

    /// What a finding of this level is called at the head of a report.
    #[must_use]
    pub const fn title(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Deny, Language::English) => "error",
            (Self::Warn, Language::English) => "warning",
            (Self::Note | Self::Allow, Language::English) => "note",
            (Self::Deny, Language::Japanese) => "エラー",
            (Self::Warn, Language::Japanese) => "警告",
            (Self::Note | Self::Allow, Language::Japanese) => "情報",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Level {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [Self::Allow, Self::Note, Self::Warn, Self::Deny]
            .into_iter()
            .find(|level| level.as_str() == text)
            .ok_or_else(|| format!("unknown level `{text}`; levels are allow, note, warn and deny"))
    }
}
