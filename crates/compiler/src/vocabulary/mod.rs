//! Words as data: one TOML file a language, one for protocol names. Adding a language is adding a file and its line below.
//!
//! In: the TOML files, compiled in, and those that a workspace adds. Out: [`Vocabulary`], which answers what a heading, a word or a mark means in any of the
//! languages. Deliberately not here: what to do about it.

mod detect;
mod force;
mod headings;
mod language;
mod protocols;
mod relations;
mod words;
mod workspace;

use std::collections::BTreeSet;
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
    protocols: protocols::Protocols,
    lexicon: BTreeSet<String>,
}

static BUILT_IN: LazyLock<Arc<Vocabulary>> = LazyLock::new(|| Arc::new(Vocabulary::with(&[], None)));

impl Vocabulary {
    /// The vocabulary that is compiled in. Whoever interprets words asks for the one [`in_force`](Self::in_force).
    #[cfg(test)]
    fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// The program's words and names of protocols, with further ones in front.
    fn with(own: &[Language], names: Option<&protocols::Protocols>) -> Self {
        let mut languages: Vec<Language> = LANGUAGES.iter().map(|text| parse(text)).collect();
        let mut protocols = protocols::Protocols::read(include_str!("protocols.toml"))
            .unwrap_or_else(|(at, reason)| panic!("protocols.toml cannot be used at {at:?}: {reason}"));
        if let Some(names) = names {
            protocols.extend(names);
        }
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
        self.protocols.transports.get(&key_str(name)).copied()
    }

    /// The names of a protocol above IP, by the number that IANA gives it.
    #[must_use]
    pub fn numbered(&self, number: i64) -> &[String] {
        let names = u8::try_from(number).ok().and_then(|number| self.protocols.numbers.get(&number));
        names.map_or(&[], Vec::as_slice)
    }

    /// How many bytes a transport's name takes that a text begins with, where it holds a blank or a sign: "IP-in-IP".
    #[must_use]
    pub fn spelled_transport(&self, text: &str) -> Option<usize> {
        self.protocols.spelled(text)
    }

    /// The application protocol of a name, in lower case.
    #[must_use]
    pub fn application(&self, name: &str) -> Option<String> {
        let key = key_str(name);
        self.protocols.applications.contains(&key).then_some(key)
    }

    /// The transport that an application protocol implies.
    #[must_use]
    pub fn implied_transport(&self, application: &str) -> Option<Transport> {
        self.protocols.implied.get(application).copied()
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
