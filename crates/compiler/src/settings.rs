//! `portolan.toml`: lint levels and how the publication presents itself.
//!
//! In: the file's text. Out: [`Settings`]. Unknown keys are errors, so that a misspelt setting is not lost in silence.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Level};

/// Settings of a workspace.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Lint levels by lint id: `[lints]`.
    lints: BTreeMap<String, LevelName>,
    /// The handbook: `[book]`.
    pub book: Book,
}

/// `[book]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Book {
    /// Title of the handbook.
    pub title: String,
}

impl Default for Book {
    fn default() -> Self {
        Self { title: "Port handbook".to_owned() }
    }
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "String")]
struct LevelName(Level);

impl TryFrom<String> for LevelName {
    type Error = String;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        name.parse().map(Self)
    }
}

impl Settings {
    /// Reads `portolan.toml`.
    ///
    /// # Errors
    /// The parser's message, with line and column, where the text is no TOML, a key is unknown or a level misspelt.
    pub fn parse(text: &str) -> Result<Self, String> {
        let settings: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        match settings.lints.keys().find(|id| crate::lints::find(id).is_none()) {
            Some(id) => Err(format!("[lints] names `{id}`, which is no lint; `portolan explain` lists them")),
            None => Ok(settings),
        }
    }

    /// Gives findings the level in force and drops what is allowed.
    #[must_use]
    pub fn apply(&self, mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        for diagnostic in &mut found {
            if let Some(LevelName(level)) = self.lints.get(diagnostic.lint.id) {
                diagnostic.level = *level;
            }
        }
        found.retain(|diagnostic| diagnostic.level > Level::Allow);
        found
    }
}
