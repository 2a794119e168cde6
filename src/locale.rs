//! The language Portolan speaks to its user.
//!
//! In: `--lang`, else the locale of the environment. Out: a [`Language`]. Deliberately not here: the languages of documents.

use clap::ValueEnum;
use portolan_compiler::diagnostic::Language;

/// `--lang`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Speech {
    /// English
    En,
    /// Japanese (日本語)
    Ja,
}

impl Speech {
    /// The codes of all.
    pub(crate) fn all() -> impl Iterator<Item = &'static str> {
        Self::value_variants().iter().map(|speech| Language::from(*speech).tag())
    }
}

impl From<Speech> for Language {
    fn from(speech: Speech) -> Self {
        match speech {
            Speech::En => Self::English,
            Speech::Ja => Self::Japanese,
        }
    }
}

/// The language asked for, or the one of the environment.
pub(crate) fn language(asked: Option<Speech>) -> Language {
    asked.map_or_else(of_environment, Language::from)
}

/// The first variable that is set decides, as in POSIX.
fn of_environment() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    let japanese = set.filter(|value| !value.is_empty()).map(|value| value.starts_with("ja")).next();
    if japanese == Some(true) { Language::Japanese } else { Language::English }
}

/// One of two wordings.
pub(crate) fn say<'t>(language: Language, en: &'t str, ja: &'t str) -> &'t str {
    match language {
        Language::English => en,
        Language::Japanese => ja,
    }
}
