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
    particles: BTreeSet<char>,
    joining: Vec<String>,
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

    /// A text as words that mean something: another spelling of it, without small words or particles, is the same. Words that join
    /// stay: "A and B" is not "A or B".
    pub(super) fn telling(&self, text: &str) -> String {
        let joins = |word: &str| self.joining.iter().any(|joint| joint == word);
        let all = words(text).into_iter().filter(|word| !self.small(word) || joins(word));
        all.flat_map(|word| word.chars().filter(|letter| !self.particles.contains(letter)).collect::<Vec<_>>()).collect()
    }

    /// What a text names beside a name that stands first or last in it, parted from it by a joining word.
    pub(super) fn beside<'t>(&self, text: &'t str, name: &str) -> Option<&'t str> {
        // `A/B` may be one name, `A / B` is two.
        let ascii = |joint: &str| joint.is_ascii() && ![",", ";"].contains(&joint);
        let behind = |rest: &'t str, joint: &str| {
            let left = rest.trim_start().strip_prefix(joint)?;
            (!ascii(joint) || rest.starts_with(char::is_whitespace) && left.starts_with(char::is_whitespace)).then_some(left)
        };
        let ahead = |rest: &'t str, joint: &str| {
            let left = rest.trim_end().strip_suffix(joint)?;
            (!ascii(joint) || rest.ends_with(char::is_whitespace) && left.ends_with(char::is_whitespace)).then_some(left)
        };
        let last = text.strip_prefix(name).and_then(|rest| self.joining.iter().find_map(|joint| behind(rest, joint)));
        let first = || text.strip_suffix(name).and_then(|rest| self.joining.iter().find_map(|joint| ahead(rest, joint)));
        last.or_else(first).map(str::trim).filter(|rest| !rest.is_empty() && !name.is_empty())
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
        assert_eq!(words.beside("0.0.0.0/0 and ::/0", "0.0.0.0/0"), Some("::/0"));
        assert_eq!(words.beside("Logger、Router", "Router"), Some("Logger"));
        assert_eq!(words.beside("RKE2 server and agent nodes", "RKE2 server"), Some("agent nodes"));
        assert_eq!((words.beside("Brand", "Br"), words.beside("Old/New nodes", "New nodes")), (None, None));
        assert_eq!(words.telling("1.6.3及之前的版本"), words.telling("1.6.3 及之前版本"));
        assert_ne!(words.telling("with TLS"), words.telling("without TLS"));
        assert_ne!(words.telling("TLS and FIPS"), words.telling("TLS or FIPS"));
        assert_eq!(words.conditions("This port is optional, not optionally so."), BTreeSet::from(["optional"]));
        assert!(words.conditions("QoS が有効な場合は使用されません。").contains("使用されません"));
    }
}
