//! Words as data: one TOML file a language, one for protocol names. Adding a language is adding a file and its line below.
//!
//! In: the TOML files, compiled in. Out: [`Vocabulary`], which answers what a heading, a word or a mark means in any of the
//! languages. Deliberately not here: what to do about it.

mod headings;
mod relations;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use portolan_model::Transport;
use serde::Deserialize;

pub use headings::HeadingMatch;
pub use relations::Relations;
pub use words::{Phrase, Word};

use crate::source::key_str;

const LANGUAGES: [&str; 5] =
    [include_str!("en.toml"), include_str!("ja.toml"), include_str!("zh.toml"), include_str!("ko.toml"), include_str!("de.toml")];

/// One language's file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// BCP 47 code.
    pub code: String,
    /// Its own name.
    pub name: String,
    marks: Vec<String>,
    headings: BTreeMap<String, Vec<String>>,
    words: BTreeMap<Word, Vec<String>>,
    sides: Sides,
    lexicon: Lexicon,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sides {
    /// The word "side" itself.
    words: Vec<String>,
    a: Vec<String>,
    b: Vec<String>,
    both: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Lexicon {
    words: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Protocols {
    transports: BTreeMap<String, String>,
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
    phrases: Vec<(Word, Phrase)>,
    sides: Vec<(Phrase, words::SideWord)>,
    protocols: Protocols,
    lexicon: BTreeSet<String>,
}

static BUILT_IN: LazyLock<Vocabulary> = LazyLock::new(Vocabulary::load);

impl Vocabulary {
    /// The vocabulary that is compiled in.
    #[must_use]
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    fn load() -> Self {
        let languages: Vec<Language> = LANGUAGES.iter().map(|text| parse(text)).collect();
        let protocols: Protocols = parse(include_str!("protocols.toml"));
        let lexicon = languages.iter().flat_map(|language| language.lexicon.words.iter().cloned()).collect();
        Self {
            headings: headings::Headings::new(&languages),
            phrases: words::phrases(&languages),
            sides: words::side_phrases(&languages),
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

    /// The language a text is most likely in, by script and common words; `None` where nothing tells.
    #[must_use]
    pub fn detect(&self, text: &str) -> Option<&str> {
        let score = |language: &&Language| language.marks.iter().map(|mark| occurrences(text, mark)).sum::<usize>();
        let scripts = Scripts::count(text);
        let code = scripts.dominant();
        match code {
            Some(code) => self.languages.iter().find(|language| language.code == code).map(|language| language.code.as_str()),
            None => self
                .languages
                .iter()
                .filter(|language| language.code == "en" || language.code == "de")
                .max_by_key(score)
                .filter(|language| score(language) > 0)
                .map(|language| language.code.as_str()),
        }
    }
}

/// The vocabulary is part of the program: a file that does not parse is a mistake that the first test of it shows.
fn parse<T: for<'a> Deserialize<'a>>(text: &str) -> T {
    toml::from_str(text).unwrap_or_else(|error| panic!("a vocabulary file does not parse: {error}"))
}

fn occurrences(text: &str, mark: &str) -> usize {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.eq_ignore_ascii_case(mark)).count()
}

/// How many letters of each script a text has.
#[derive(Default)]
struct Scripts {
    kana: usize,
    han: usize,
    hangul: usize,
    latin: usize,
}

impl Scripts {
    fn count(text: &str) -> Self {
        let mut scripts = Self::default();
        for character in text.chars() {
            match character {
                '\u{3041}'..='\u{30FF}' => scripts.kana += 1,
                '\u{4E00}'..='\u{9FFF}' => scripts.han += 1,
                '\u{AC00}'..='\u{D7A3}' => scripts.hangul += 1,
                'a'..='z' | 'A'..='Z' => scripts.latin += 1,
                _ => {}
            }
        }
        scripts
    }

    /// The language whose script carries at least one letter in fifty; Latin text is left to its words.
    fn dominant(&self) -> Option<&'static str> {
        let own = self.kana + self.han + self.hangul;
        if own * 50 < self.latin {
            return None;
        }
        match () {
            () if own == 0 => None,
            () if self.hangul * 2 > own => Some("ko"),
            () if self.kana * 8 > own => Some("ja"),
            () => Some("zh"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_detected() {
        let vocabulary = Vocabulary::built_in();
        for (text, code) in [
            ("このサーバは TCP ポートを使用します", "ja"),
            ("服务器使用的默认端口", "zh"),
            ("서버에서 사용하는 포트", "ko"),
            ("The port is used by the server", "en"),
            ("Der Port wird für die Dienste benötigt und ist offen", "de"),
        ] {
            assert_eq!(vocabulary.detect(text), Some(code), "{text}");
        }
    }

    #[test]
    fn protocols_are_known_in_any_width() {
        let vocabulary = Vocabulary::built_in();
        assert_eq!(vocabulary.transport("ＴＣＰ"), Some(Transport::Tcp));
        assert_eq!(vocabulary.application("HTTPS").as_deref(), Some("https"));
        assert_eq!(vocabulary.implied_transport("https"), Some(Transport::Tcp));
    }
}
