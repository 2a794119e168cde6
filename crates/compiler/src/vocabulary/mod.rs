//! Words as data: one TOML file a language, one for protocol names. Adding a language is adding a file and its line below.
//!
//! In: the TOML files, compiled in, and those that a workspace adds. Out: [`Vocabulary`], which answers what a heading, a word or a mark means in any of the
//! languages. Deliberately not here: what to do about it.

mod detect;
mod force;
mod headings;
mod language;
mod relations;
mod words;
mod workspace;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use portolan_model::Transport;
use serde::Deserialize;

pub use detect::Detection;
pub use headings::HeadingMatch;
pub use language::{Extent, Language, Script};
pub use relations::Relations;
pub use words::{Phrase, Word};
pub use workspace::{FOLDER, Unusable, is_code};

use crate::source::key_str;

const LANGUAGES: [&str; 5] =
    [include_str!("en.toml"), include_str!("ja.toml"), include_str!("zh.toml"), include_str!("ko.toml"), include_str!("de.toml")];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Protocols {
    transports: BTreeMap<String, String>,
    numbers: BTreeMap<String, String>,
    implied: BTreeMap<String, String>,
    applications: Applications,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Applications {
    names: BTreeSet<String>,
}

/// All languages together: a page may mix two.
#[derive(Debug)]
pub struct Vocabulary {
    /// The languages, in the order of their files.
    pub languages: Vec<Language>,
    headings: headings::Headings,
    phrases: Vec<words::Phrases>,
    /// Whether one of them begins with a digit.
    numerals: bool,
    sides: Vec<(Phrase, words::SideWord)>,
    /// The letters of these phrases, each set of them once.
    side_letters: Vec<u64>,
    protocols: Protocols,
    lexicon: BTreeSet<String>,
}

static BUILT_IN: LazyLock<Arc<Vocabulary>> = LazyLock::new(|| Arc::new(Vocabulary::with(&[])));

impl Vocabulary {
    /// The vocabulary that is compiled in. Whoever interprets words asks for the one [`in_force`](Self::in_force).
    #[cfg(test)]
    fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// The program's words, with further ones in front.
    fn with(own: &[Language]) -> Self {
        let mut languages: Vec<Language> = LANGUAGES.iter().map(|text| parse(text)).collect();
        let protocols: Protocols = parse(include_str!("protocols.toml"));
        for more in own {
            match languages.iter_mut().find(|language| language.code == more.code) {
                Some(language) => language.extend(more),
                None => languages.push(more.clone()),
            }
        }
        let lexicon = languages.iter().flat_map(|language| &language.lexicon.words).map(|word| word.0.clone()).collect();
        let in_order = || own.iter().chain(&languages);
        let phrases = words::phrases(in_order());
        let sides = words::side_phrases(in_order());
        Self {
            headings: headings::Headings::new(in_order()),
            numerals: words::numerals(&phrases),
            phrases,
            side_letters: words::sets_of_letters(&sides),
            sides,
            protocols,
            lexicon,
            languages,
        }
    }

    /// The transport a protocol name stands for.
    #[must_use]
    pub fn transport(&self, name: &str) -> Option<Transport> {
        self.protocols.transports.get(&key_str(name)).and_then(|word| Transport::parse(word))
    }

    /// The name of a protocol above IP, by the number that IANA gives it.
    #[must_use]
    pub fn numbered(&self, number: i64) -> Option<&str> {
        self.protocols.numbers.get(&number.to_string()).map(String::as_str)
    }

    /// The application protocol of a name, in lower case.
    #[must_use]
    pub fn application(&self, name: &str) -> Option<String> {
        let key = key_str(name);
        self.protocols.applications.names.contains(&key).then_some(key)
    }

    /// The transport that an application protocol implies.
    #[must_use]
    pub fn implied_transport(&self, application: &str) -> Option<Transport> {
        self.protocols.implied.get(application).and_then(|word| Transport::parse(word))
    }

    /// Whether a word stands in a language's list of whole words.
    #[must_use]
    pub fn is_word(&self, word: &str) -> bool {
        self.lexicon.contains(word)
    }
}

/// The vocabulary is part of the program: a file that does not parse is a mistake that the first test of it shows.
fn parse<T: for<'a> Deserialize<'a>>(text: &str) -> T {
    toml::from_str(text).unwrap_or_else(|error| panic!("a vocabulary file does not parse: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn protocols_are_known_in_any_width() {
        let vocabulary = Vocabulary::built_in();
        assert_eq!(vocabulary.transport("ＴＣＰ"), Some(Transport::Tcp));
        assert_eq!(vocabulary.application("HTTPS").as_deref(), Some("https"));
        assert_eq!(vocabulary.implied_transport("https"), Some(Transport::Tcp));
    }
}
