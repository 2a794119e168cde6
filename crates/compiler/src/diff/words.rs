//! Words by which changes are judged, as data.
//!
//! In: `words.toml`, compiled in. Out: [`Words`]. Deliberately not here: words that tell ports and parties in a document; those
//! are the vocabulary's.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::name::words;
use crate::source::key_str;

/// Words by which changes are judged.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    small: BTreeSet<String>,
    full: BTreeMap<String, String>,
    judged: Judged,
}

/// Words that give a change its weight.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Judged {
    modes: BTreeSet<String>,
    conditions: Vec<String>,
    encrypted: BTreeSet<String>,
}

static BUILT_IN: LazyLock<Words> = LazyLock::new(|| toml::from_str(include_str!("words.toml")).unwrap_or_default());

impl Words {
    /// The words that are compiled in; a test holds that they can be read.
    pub(super) fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// Whether a word tells no two names apart in a translation.
    pub(super) fn small(&self, word: &str) -> bool {
        self.small.contains(word)
    }

    /// An abbreviation in full, any other word as it is.
    pub(super) fn full<'w>(&'w self, word: &'w str) -> &'w str {
        self.full.get(word).map_or(word, String::as_str)
    }

    /// The modes that a name speaks of.
    pub(super) fn modes(&self, name: &str) -> BTreeSet<String> {
        words(name).into_iter().filter(|word| self.judged.modes.contains(word)).collect()
    }

    /// The conditions that a note speaks of.
    pub(super) fn conditions(&self, note: &str) -> BTreeSet<&str> {
        let spaced = format!(" {} ", words(note).join(" "));
        let glued = key_str(note);
        let holds = |word: &str| if word.is_ascii() { spaced.contains(&format!(" {word} ")) } else { glued.contains(word) };
        self.judged.conditions.iter().map(String::as_str).filter(|word| holds(word)).collect()
    }

    /// Whether an application protocol encrypts.
    pub(super) fn encrypts(&self, application: &str) -> bool {
        application.split('/').any(|name| self.judged.encrypted.contains(name.trim()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_can_be_read_and_found() {
        let words: Words = toml::from_str(include_str!("words.toml")).expect("the file of words");
        assert!(words.small("the") && words.encrypts("https") && !words.encrypts("http"));
        assert_eq!(words.modes("GED-188 (CTI) unsecured"), BTreeSet::from(["unsecured".to_owned()]));
        assert_eq!(words.conditions("This port is optional, not optionally so."), BTreeSet::from(["optional"]));
        assert!(words.conditions("QoS が有効な場合は使用されません。").contains("使用されません"));
    }
}
