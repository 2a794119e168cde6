//! Words of the reports, as data: one file a language.
//!
//! In: `phrases/*.toml`, compiled in. Out: [`Phrases`]. Deliberately not here: words that judge changes (`words`), and what
//! vendors printed, which no phrase ever translates.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::diagnostic::Language;
use crate::diff::rules::{self, Level};
use crate::diff::{Balance, Kind};

/// The words of one language. A file that lacks one cannot be read, and a test holds that all can.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrases {
    pub(crate) open: String,
    pub(crate) close: String,
    pub(crate) check: String,
    pub(crate) replaced: String,
    pub(crate) rest: String,
    pub(crate) approved: String,
    pub(crate) approved_as: String,
    pub(crate) still: String,
    pub(crate) uncertain: String,
    pub(crate) balance: String,
    pub(crate) left_out: String,
    pub(crate) left_out_one: String,
    pub(crate) not_compared: String,
    pub(crate) stale: String,
    pub(crate) stale_title: String,
    pub(crate) endpoints: String,
    formula: String,
    open_ended: String,
    pub(crate) summary: String,
    pub(crate) instances: String,
    pub(crate) no_instance: String,
    pub(crate) instance: String,
    pub(crate) at_instance: String,
    pub(crate) none: String,
    pub(crate) no_value: String,
    pub(crate) no_port: String,
    pub(crate) no_transport: String,
    pub(crate) row_without_ports: String,
    pub(crate) on: String,
    pub(crate) with: String,
    pub(crate) old: String,
    pub(crate) new: String,
    pub(crate) level: String,
    pub(crate) component: String,
    pub(crate) transport: String,
    pub(crate) ports: String,
    pub(crate) label: String,
    pub(crate) counterpart: String,
    pub(crate) why: String,
    pub(crate) place: String,
    pub(crate) fingerprint: String,
    pub(crate) kind: String,
    pub(crate) change: String,
    pub(crate) is_new: String,
    pub(crate) is_gone: String,
    pub(crate) became: String,
    pub(crate) about: String,
    pub(crate) turned_into: String,
    pub(crate) part: String,
    pub(crate) table: String,
    levels: BTreeMap<String, String>,
    kinds: BTreeMap<String, String>,
    meanings: BTreeMap<String, String>,
    words: BTreeMap<String, String>,
}

const ENGLISH: &str = include_str!("phrases/en.toml");
const JAPANESE: &str = include_str!("phrases/ja.toml");

static BUILT_IN: LazyLock<[Phrases; 2]> =
    LazyLock::new(|| [ENGLISH, JAPANESE].map(|text| toml::from_str(text).unwrap_or_default()));

impl Phrases {
    /// The words of a language.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        let [english, japanese] = &*BUILT_IN;
        match language {
            Language::English => english,
            Language::Japanese => japanese,
        }
    }

    /// The words of a language by its tag; those of English for any other.
    #[must_use]
    pub fn tagged(tag: &str) -> &'static Self {
        Self::of(if tag == Language::Japanese.tag() { Language::Japanese } else { Language::English })
    }

    /// A kind's name for people.
    #[must_use]
    pub fn kind(&self, kind: Kind) -> &str {
        self.kinds.get(kind.as_str()).map_or(kind.as_str(), String::as_str)
    }

    /// What a kind means.
    #[must_use]
    pub fn meaning(&self, kind: Kind) -> &str {
        self.meanings.get(kind.as_str()).map_or(rules::of(kind).meaning, String::as_str)
    }

    /// A level's name for people.
    #[must_use]
    pub fn level(&self, level: Level) -> &str {
        self.levels.get(level.as_str()).map_or(level.as_str(), String::as_str)
    }

    /// One of our own words that stand for a fact, such as `inbound`.
    pub(crate) fn word<'w>(&'w self, word: &'w str) -> &'w str {
        self.words.get(word).map_or(word, String::as_str)
    }

    /// The count of a comparison as a sum.
    #[must_use]
    pub fn formula(&self, balance: &Balance) -> String {
        let Balance { old, closed, merged, unmatched_old, opened, repeated, unmatched_new, new } = balance;
        let counts = [old, closed, merged, unmatched_old, opened, repeated, unmatched_new, new].map(ToString::to_string);
        let sum = fill(&self.formula, &counts.each_ref().map(String::as_str));
        if balance.closes() { sum } else { format!("{sum} {}", self.open_ended) }
    }
}

/// Puts values in the places of `{0}`, `{1}`, ... What is put in is not looked at again, whatever a vendor printed.
#[must_use]
pub(crate) fn fill(phrase: &str, values: &[&str]) -> String {
    let mut out = String::with_capacity(phrase.len());
    let mut rest = phrase;
    while let Some((before, inside)) = rest.split_once('{') {
        out.push_str(before);
        let Some((number, after)) = inside.split_once('}') else { break };
        out.push_str(number.parse::<usize>().ok().and_then(|at| values.get(at)).copied().unwrap_or_default());
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_can_be_read_and_name_every_kind() {
        let [english, japanese]: [Phrases; 2] = [ENGLISH, JAPANESE].map(|text| toml::from_str(text).expect("a file of phrases"));
        for kind in Kind::ALL {
            assert!(!japanese.kind(*kind).is_ascii() && !japanese.meaning(*kind).is_ascii(), "{kind:?}");
            assert_eq!(english.meaning(*kind), rules::of(*kind).meaning);
        }
        assert_eq!((english.word("inbound"), japanese.word("inbound")), ("inbound", "着信"));
    }

    #[test]
    fn phrases_of_both_languages_take_the_same_values() {
        let tables: [toml::Table; 2] = [ENGLISH, JAPANESE].map(|text| text.parse().expect("TOML"));
        let values = |text: &str| (0..10).filter(|at| text.contains(&format!("{{{at}}}"))).collect::<Vec<_>>();
        for (key, english) in tables[0].iter().filter_map(|(key, value)| Some((key, value.as_str()?))) {
            assert_eq!(values(english), values(tables[1][key].as_str().expect("a phrase")), "{key}");
        }
    }

    #[test]
    fn what_is_filled_in_is_not_read_again() {
        assert_eq!(fill("{1} and {0}", &["{1}", "b"]), "b and {1}");
        assert_eq!(fill("{7}.", &[]), ".");
    }

    #[test]
    fn the_sum_says_where_it_does_not_close() {
        let balance = Balance { old: 1, new: 2, ..Balance::default() };
        assert!(Phrases::of(Language::English).formula(&balance).ends_with("= 2 new DOES NOT CLOSE"));
        assert!(Phrases::of(Language::Japanese).formula(&Balance::default()).ends_with("= 新 0"));
    }
}
