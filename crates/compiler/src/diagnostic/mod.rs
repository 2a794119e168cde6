//! Diagnostics: one form, many renderers.
//!
//! In: what lints found. Out: text for a terminal, a summary, one line for a build log, and reports for programs: JSON, SARIF,
//! GitHub annotations, JUnit. Deliberately not here: what is wrong with a document.

mod fingerprint;
mod github;
mod json;
mod junit;
mod level;
mod order;
mod region;
mod render;
mod sarif;
mod summary;
mod visible;
mod window;

pub use github::github;
pub use json::{FINDINGS_VERSION, findings_schema, json, json_lines};
pub use junit::junit;
pub use level::Level;
pub use order::in_report_order;
pub use render::{Style, one_line, render};
pub use sarif::sarif;
pub use summary::summary;
pub use visible::{quoted, visible};

use crate::lints::Lint;
use crate::source::Place;

/// A sentence in both handbook languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// English.
    pub en: String,
    /// Japanese.
    pub ja: String,
}

impl Said {
    /// The sentence in both languages.
    #[must_use]
    pub fn new(en: impl Into<String>, ja: impl Into<String>) -> Self {
        Self { en: en.into(), ja: ja.into() }
    }

    /// The sentence in a language; English where it is none of the two.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::English => &self.en,
            Language::Japanese => &self.ja,
        }
    }
}

/// The languages Portolan itself speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Japanese.
    Japanese,
}

impl Language {
    /// BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Japanese => "ja",
        }
    }

    /// Its name in the language itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Japanese => "日本語",
        }
    }
}

/// A place and what is to be seen there.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Where.
    pub place: Place,
    /// What is to be seen; may be empty.
    pub label: Said,
}

impl Mark {
    /// A place with something to say.
    #[must_use]
    pub fn new(place: &Place, label: Said) -> Self {
        Self { place: place.clone(), label }
    }

    /// A place that speaks for itself.
    #[must_use]
    pub fn bare(place: &Place) -> Self {
        Self::new(place, Said::new("", ""))
    }
}

/// A mechanical repair.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// What to replace.
    pub place: Place,
    /// By what.
    pub replacement: String,
    /// What the repair does.
    pub message: Said,
}

/// One finding of one lint.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// The lint that found it.
    pub lint: &'static Lint,
    /// Level in force.
    pub level: Level,
    /// What is wrong.
    pub message: Said,
    /// Where.
    pub primary: Mark,
    /// Further places.
    pub secondary: Vec<Mark>,
    /// Why, and what follows.
    pub notes: Vec<Said>,
    /// What to do.
    pub help: Vec<Said>,
    /// How sure the lint is, in percent.
    pub sure: u8,
    /// A mechanical repair.
    pub suggestion: Option<Suggestion>,
    /// Flow or endpoint ids concerned, for marks beside published facts.
    pub subjects: Vec<String>,
}

impl Diagnostic {
    /// A finding at a place, at the lint's default level and certainty.
    #[must_use]
    pub fn new(lint: &'static Lint, message: Said, primary: Mark) -> Self {
        Self {
            lint,
            level: lint.level,
            message,
            primary,
            secondary: Vec::new(),
            notes: Vec::new(),
            help: Vec::new(),
            sure: 100,
            suggestion: None,
            subjects: Vec::new(),
        }
    }

    /// Adds a further place.
    #[must_use]
    pub fn also(mut self, mark: Mark) -> Self {
        self.secondary.push(mark);
        self
    }

    /// Adds a note.
    #[must_use]
    pub fn note(mut self, note: Said) -> Self {
        self.notes.push(note);
        self
    }

    /// Adds what to do.
    #[must_use]
    pub fn help(mut self, help: Said) -> Self {
        self.help.push(help);
        self
    }

    /// States how sure the lint is.
    #[must_use]
    pub fn sure(mut self, percent: u8) -> Self {
        self.sure = percent;
        self
    }

    /// Offers a mechanical repair.
    #[must_use]
    pub fn repair(mut self, place: &Place, replacement: impl Into<String>, message: Said) -> Self {
        self.suggestion = Some(Suggestion { place: place.clone(), replacement: replacement.into(), message });
        self
    }

    /// Names a flow or endpoint concerned.
    #[must_use]
    pub fn about(mut self, id: &str) -> Self {
        self.subjects.push(id.to_owned());
        self
    }
}
