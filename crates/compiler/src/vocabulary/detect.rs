//! Which language a text is in: by its script, else by frequent words.
//!
//! In: a text. Out: [`Detection`], with how sure. Deliberately not here: what a document says of itself.

use std::collections::BTreeMap;

use super::{Language, Script, Vocabulary};

/// How many bytes of a text are looked at: a megabyte tells as much as all of a larger file.
const ENOUGH: usize = 1 << 20;

/// A language that a text seems to be in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detection {
    /// Its code.
    pub code: String,
    /// How sure, in percent: the share of its letters among those of scripts that tell, or of its words among those that tell.
    pub confidence: u8,
    /// Letters or words that could tell.
    pub evidence: usize,
    /// Whether words told, not letters.
    pub by_words: bool,
}

impl Vocabulary {
    /// The language a text is most likely in, by script and common words; `None` where nothing tells.
    #[must_use]
    pub fn detect(&self, text: &str) -> Option<&str> {
        let code = self.detection(text)?.code;
        self.languages.iter().map(|language| language.code.as_str()).find(|known| *known == code)
    }

    /// The same, with how sure that is.
    #[must_use]
    pub fn detection(&self, text: &str) -> Option<Detection> {
        let text = &text[..text.floor_char_boundary(ENOUGH)];
        let scripts = Letters::count(text);
        let Some(script) = scripts.dominant() else { return self.by_words(text) };
        let language = self.languages.iter().find(|language| language.script == script)?;
        let confidence = percent(scripts.of(script), scripts.own());
        Some(Detection { code: language.code.clone(), confidence, evidence: scripts.own(), by_words: false })
    }

    fn by_words(&self, text: &str) -> Option<Detection> {
        let latin = self.languages.iter().filter(|language| language.script == Script::Latin);
        let mut scores: Vec<(usize, &Language)> = latin.map(|language| (0, language)).collect();
        count_marks(&mut scores, text);
        let all = scores.iter().map(|(score, _)| score).sum();
        let (best, language) = scores.into_iter().max_by_key(|(score, _)| *score).filter(|(score, _)| *score > 0)?;
        Some(Detection { code: language.code.clone(), confidence: percent(best, all), evidence: all, by_words: true })
    }
}

/// Counts how often words of each language stand in a text, which is walked through once.
fn count_marks(scores: &mut [(usize, &Language)], text: &str) {
    let mut marks: BTreeMap<Vec<u8>, Vec<usize>> = BTreeMap::new();
    for (index, (_, language)) in scores.iter().enumerate() {
        for mark in &language.marks {
            marks.entry(mark.0.to_ascii_lowercase().into_bytes()).or_default().push(index);
        }
    }
    let longest = marks.keys().map(Vec::len).max().unwrap_or(0);
    // With which bytes a mark begins: most words are ruled out by that, and need no search.
    let mut begins = [false; 256];
    for first in marks.keys().filter_map(|mark| mark.first()) {
        begins[usize::from(*first)] = true;
        begins[usize::from(first.to_ascii_uppercase())] = true;
    }
    let mut lower = Vec::new();
    let mut count = |word: &[u8]| {
        if word.len() > longest || word.first().is_none_or(|first| !begins[usize::from(*first)]) {
            return;
        }
        lower.clear();
        lower.extend_from_slice(word);
        lower.make_ascii_lowercase();
        let meant = marks.get(lower.as_slice()).into_iter().flatten();
        meant.for_each(|index| scores[*index].0 += 1);
    };
    // Whole files are walked through, and bytes are told apart faster than characters.
    if text.is_ascii() {
        text.as_bytes().split(|byte| !byte.is_ascii_alphanumeric()).for_each(&mut count);
    } else {
        text.split(|c: char| !c.is_alphanumeric()).for_each(|word| count(word.as_bytes()));
    }
}

fn percent(part: usize, whole: usize) -> u8 {
    u8::try_from(part * 100 / whole.max(1)).unwrap_or(100)
}

/// How many letters of each script a text has.
#[derive(Default)]
struct Letters {
    kana: usize,
    han: usize,
    hangul: usize,
    latin: usize,
}

impl Letters {
    fn count(text: &str) -> Self {
        let latin = text.bytes().filter(u8::is_ascii_alphabetic).count();
        let mut letters = Self { latin, ..Self::default() };
        if text.is_ascii() {
            return letters;
        }
        for character in text.chars() {
            match character {
                '\u{3041}'..='\u{30FF}' => letters.kana += 1,
                '\u{4E00}'..='\u{9FFF}' => letters.han += 1,
                '\u{AC00}'..='\u{D7A3}' => letters.hangul += 1,
                _ => {}
            }
        }
        letters
    }

    fn own(&self) -> usize {
        self.kana + self.han + self.hangul
    }

    /// Letters that speak for a script. Japanese is written in both kana and Chinese characters.
    fn of(&self, script: Script) -> usize {
        match script {
            Script::Latin => self.latin,
            Script::Kana => self.kana + self.han,
            Script::Han => self.han,
            Script::Hangul => self.hangul,
        }
    }

    /// The script that carries at least one letter in fifty; Latin text is left to its words.
    fn dominant(&self) -> Option<Script> {
        let own = self.own();
        if own * 50 < self.latin {
            return None;
        }
        match () {
            () if own == 0 => None,
            () if self.hangul * 2 > own => Some(Script::Hangul),
            () if self.kana * 8 > own => Some(Script::Kana),
            () => Some(Script::Han),
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
    fn a_text_of_more_than_a_megabyte_is_cut_between_letters() {
        for shift in ["", ".", ".."] {
            assert_eq!(Vocabulary::built_in().detect(&(shift.to_owned() + &"ポ".repeat(ENOUGH))), Some("ja"));
        }
    }

    #[test]
    fn a_page_in_two_languages_is_less_sure() {
        let sure = |text: &str| Vocabulary::built_in().detection(text).expect("a language").confidence;
        assert_eq!(sure("The port is used by the server"), 100);
        assert!(sure("The port and der Dienst wird") < 80);
        assert!(sure("サーバのポート 端口 서버에서 사용하는") < 80);
    }
}
