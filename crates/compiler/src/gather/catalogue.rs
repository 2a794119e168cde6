//! A gettext catalogue (`<language>.po`): translations by the key of the original, so that width and white space do not matter.
//!
//! In: the text of a catalogue. Out: a [`Catalogue`]; fuzzy entries and empty ones are listed, but translate nothing.
//! Deliberately not here: lines that no catalogue has (`syntax`).

use std::collections::{BTreeMap, BTreeSet};

use crate::source::key_str;

/// Translations into one language.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    entries: BTreeMap<String, String>,
    /// Keys of all entries, translated or not.
    listed: BTreeSet<String>,
    /// Path of the file, empty where there is none.
    pub path: String,
}

impl Catalogue {
    /// Reads a PO file.
    ///
    /// # Errors
    /// What the PO parser says, where the text is no PO file.
    pub fn parse(path: &str, text: &str) -> Result<Self, String> {
        let catalogue = polib::po_file::parse_from_reader(text.as_bytes()).map_err(|error| error.to_string())?;
        let listed = catalogue.messages().map(|message| key_str(message.msgid())).collect();
        let entries = catalogue
            .messages()
            .filter(|message| message.is_translated() && !message.is_fuzzy())
            .filter_map(|message| Some((key_str(message.msgid()), message.msgstr().ok()?.to_owned())))
            .filter(|(key, _)| !key.is_empty())
            .collect();
        Ok(Self { entries, listed, path: path.to_owned() })
    }

    /// The translation of a text, whatever its width and white space.
    #[must_use]
    pub fn get(&self, text: &str) -> Option<&str> {
        self.entries.get(&key_str(text)).map(String::as_str)
    }

    /// Whether there is an entry for a text, be it only one that waits for its translation.
    #[must_use]
    pub fn lists(&self, text: &str) -> bool {
        self.listed.contains(&key_str(text))
    }

    /// Whether there is no translation at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}
