//! How words relate: which mean the same, which exclude one another, which say that somebody connects.
//!
//! In: `relations.toml`, compiled in. Out: [`Relations`], for lints that compare rows. Deliberately not here: any verdict.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::source::key_str;

/// The file's content.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    same: Vec<Vec<String>>,
    general: BTreeSet<String>,
    opposite: Vec<[Vec<String>; 2]>,
    connects: Vec<String>,
    listens: Vec<String>,
    assigned: Vec<String>,
    onwards: Vec<String>,
    symmetric: BTreeSet<String>,
}

/// Relations between words of all languages.
#[derive(Debug)]
pub struct Relations {
    canonical: BTreeMap<String, String>,
    written: Written,
}

static BUILT_IN: LazyLock<Relations> = LazyLock::new(|| {
    let written: Written = super::parse(include_str!("relations.toml"));
    let groups = written.same.iter().filter_map(|group| Some((group.first()?, group)));
    let canonical = groups.flat_map(|(first, group)| group.iter().map(|word| (word.clone(), first.clone()))).collect();
    Relations { canonical, written }
});

impl Relations {
    /// The relations that are compiled in.
    #[must_use]
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// The word that stands for all of its meaning.
    #[must_use]
    pub fn canonical<'a>(&'a self, word: &'a str) -> &'a str {
        self.canonical.get(word).map_or(word, String::as_str)
    }

    /// Whether a word tells nothing from anything.
    #[must_use]
    pub fn is_general(&self, word: &str) -> bool {
        self.written.general.contains(word)
    }

    /// Whether a note says that the listener connects to something.
    #[must_use]
    pub fn says_connects(&self, note: &str) -> bool {
        holds(&self.written.connects, note)
    }

    /// Whether a note says that the listener listens.
    #[must_use]
    pub fn says_listens(&self, note: &str) -> bool {
        holds(&self.written.listens, note)
    }

    /// Whether a sentence speaks of ports that an operating system hands out.
    #[must_use]
    pub fn says_assigned(&self, text: &str) -> bool {
        holds(&self.written.assigned, text)
    }

    /// Whether a text says that numbers go on in the same way.
    #[must_use]
    pub fn says_onwards(&self, text: &str) -> bool {
        holds(&self.written.onwards, text)
    }

    /// Whether both ends of an application protocol listen on one port.
    #[must_use]
    pub fn is_symmetric(&self, application: &str) -> bool {
        self.written.symmetric.contains(application)
    }

    /// A word of a text and the word that excludes it in another, if there are such.
    #[must_use]
    pub fn opposites(&self, text: &str, other: &str) -> Option<(&str, &str)> {
        let pairs = self.written.opposite.iter();
        pairs.into_iter().find_map(|[left, right]| only(left, right, text, other).or_else(|| only(right, left, text, other)))
    }
}

/// A word of `own` that stands in the text, which has none of `excluded`, and one of `excluded` in the other, which has none of `own`.
fn only<'a>(own: &'a [String], excluded: &'a [String], text: &str, other: &str) -> Option<(&'a str, &'a str)> {
    let (text, other) = (key_str(text), key_str(other));
    let found = |words: &'a [String], key: &str| words.iter().find(|word| key.contains(&key_str(word))).map(String::as_str);
    if found(excluded, &text).is_some() || found(own, &other).is_some() {
        return None;
    }
    found(own, &text).zip(found(excluded, &other))
}

fn holds(phrases: &[String], text: &str) -> bool {
    let key = key_str(text);
    phrases.iter().any(|phrase| key.contains(&key_str(phrase)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opposites_need_one_word_on_each_side_and_no_other() {
        let relations = Relations::built_in();
        assert_eq!(relations.opposites("Public low", "the private interface"), Some(("public", "private")));
        assert_eq!(relations.opposites("パブリック低", "プライベート ネットワーク"), Some(("パブリック", "プライベート")));
        assert_eq!(relations.opposites("Public low", "public and private"), None);
        assert_eq!(relations.opposites("low", "private"), None);
    }

    #[test]
    fn words_for_one_thing_have_one_form() {
        let relations = Relations::built_in();
        assert_eq!(relations.canonical("サーバ"), relations.canonical("servers"));
        assert_eq!(relations.canonical("mixer"), "mixer");
    }
}
