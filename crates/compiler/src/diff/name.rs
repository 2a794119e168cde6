//! Names made comparable: keys that are equal for the same name in another spelling, and likeness of different names.
//!
//! In: texts of both sides. Out: [`Names`], where a name is a number, so that facts compare as numbers. Deliberately not here:
//! what a name belongs to. Numbers are ranks among all keys, never an order of appearance, so that shuffling changes nothing.

use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;

use foldhash::fast::RandomState;
use indexmap::{IndexMap, IndexSet};

use super::side::Text;
use super::words::Words;
use crate::source::fold_str;

/// A name, as its rank among all names of both sides; the empty name is 0.
pub(super) type NameId = u32;

/// How texts of the two sides are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// Both are in one language: as printed.
    Printed,
    /// The sides are in two languages: the English of both, word order and small words aside.
    English,
}

impl Reading {
    /// The text that is compared.
    pub(super) fn text(self, text: &Text) -> &str {
        match (self, &text.english) {
            (Self::English, Some(english)) => english,
            _ => &text.clean,
        }
    }
}

/// All names of two sides.
#[derive(Debug)]
pub(super) struct Names {
    seen: Seen,
    tokens: Lists,
    keys: Vec<String>,
    words: Vec<String>,
    weights: Vec<u32>,
    indices: Vec<Option<(String, String)>>,
}

/// Texts, each with its name. Maps of as many texts as both sides have rows are dear where they are searched by order; these keep
/// the order of appearance, which nothing depends on, and no order of hashes.
type Seen = IndexMap<Arc<str>, NameId, RandomState>;

/// Lists of numbers, one behind the other.
#[derive(Debug, Default)]
struct Lists {
    numbers: Vec<u32>,
    ends: Vec<usize>,
}

impl Lists {
    fn push(&mut self, numbers: &[u32]) {
        self.numbers.extend_from_slice(numbers);
        self.ends.push(self.numbers.len());
    }

    fn get(&self, at: usize) -> &[u32] {
        let start = at.checked_sub(1).map_or(0, |before| self.ends.get(before).copied().unwrap_or(0));
        self.ends.get(at).map_or(&[], |end| &self.numbers[start..*end])
    }
}

/// Collects names before they get their ranks; until then, a name is the number of its key in the order of appearance.
#[derive(Debug)]
pub(super) struct Collector {
    reading: Reading,
    keys: IndexSet<String, RandomState>,
    /// The words of each key, as numbers.
    tokens: Lists,
    words: IndexSet<String, RandomState>,
    memo: Seen,
    /// Where the texts taken in last stand: a row says the same name several times.
    recent: VecDeque<usize>,
}

/// How many texts are recent.
const RECENT: usize = 4;

impl Collector {
    /// `rows`: of how many rows there will be names, about. Maps that grow are made anew, and room that nothing is written to
    /// costs nothing.
    pub(super) fn new(reading: Reading, rows: usize) -> Self {
        let mut collector = Self {
            reading,
            keys: IndexSet::with_capacity_and_hasher(rows, RandomState::default()),
            tokens: Lists::default(),
            words: IndexSet::default(),
            memo: Seen::with_capacity_and_hasher(rows, RandomState::default()),
            recent: VecDeque::new(),
        };
        collector.number(String::new(), &[]);
        collector
    }

    /// Takes in a text; its number is equal for other spellings of the same name, and stands for a rank until [`Self::finish`].
    pub(super) fn add(&mut self, text: &str) -> NameId {
        if text.is_empty() {
            return 0;
        }
        let known = |at: &usize| self.memo.get_index(*at).is_some_and(|(known, _)| **known == *text);
        if let Some(at) = self.recent.iter().copied().find(known) {
            return self.memo[at];
        }
        // Rows of the other side mostly stand in the same order, and so do their names.
        let next = self.recent.iter().map(|at| at + 1).find(known);
        let at = next.or_else(|| self.memo.get_index_of(text));
        let at = at.unwrap_or_else(|| {
            let name = self.key(text);
            self.memo.insert_full(Arc::from(text), name).0
        });
        if self.recent.len() == RECENT {
            self.recent.pop_front();
        }
        self.recent.push_back(at);
        self.memo[at]
    }

    /// The number of a text's key.
    fn key(&mut self, text: &str) -> NameId {
        match self.reading {
            Reading::Printed => {
                let folded = folded(text);
                let words: Vec<&str> = split(&folded).collect();
                self.number(glued(&words), &words)
            }
            Reading::English => {
                let words = plain_words(text);
                let words: Vec<&str> = words.iter().map(String::as_str).collect();
                let kept: BTreeSet<&str> = words.iter().copied().collect();
                self.number(kept.into_iter().collect::<Vec<_>>().join(" "), &words)
            }
        }
    }

    fn number(&mut self, key: String, words: &[&str]) -> NameId {
        let (number, new) = self.keys.insert_full(key);
        if new {
            let tokens = self.tokens_of(words);
            self.tokens.push(&tokens);
        }
        number32(number)
    }

    /// Words without repetition; those of a script without spaces as pairs of letters.
    fn tokens_of(&mut self, words: &[&str]) -> Vec<u32> {
        let mut tokens = Vec::with_capacity(words.len());
        for word in words {
            if word.is_ascii() || word.chars().count() < 3 {
                tokens.push(self.token(word));
                continue;
            }
            let letters: Vec<char> = word.chars().collect();
            tokens.extend(letters.windows(2).map(|pair| self.token(&pair.iter().collect::<String>())));
        }
        tokens.sort_unstable();
        tokens.dedup();
        tokens
    }

    fn token(&mut self, word: &str) -> u32 {
        number32(self.words.get_index_of(word).unwrap_or_else(|| self.words.insert_full(word.to_owned()).0))
    }

    /// The names, and their ranks by the numbers that they had.
    pub(super) fn finish(mut self) -> (Names, Vec<NameId>) {
        let (keys, key_ranks) = ranked(self.keys);
        let (words, word_ranks) = ranked(self.words);
        self.memo.values_mut().for_each(|name| *name = key_ranks[*name as usize]);
        let mut counts = vec![0; words.len()];
        self.tokens.numbers.iter_mut().for_each(|token| {
            *token = word_ranks[*token as usize];
            counts[*token as usize] += 1;
        });
        let total = number32(keys.len());
        // A word that few names have tells more; whole numbers, so that every machine weighs alike.
        let weights = counts.into_iter().map(|count| 2 + (total / count).max(1).ilog2()).collect();
        let indices = words.iter().map(|word| index(word)).collect();
        let mut by_rank = vec![0; keys.len()];
        key_ranks.iter().enumerate().for_each(|(number, rank)| by_rank[*rank as usize] = number);
        let mut tokens = Lists::default();
        for number in by_rank {
            let mut own = self.tokens.get(number).to_vec();
            own.sort_unstable();
            tokens.push(&own);
        }
        (Names { seen: self.memo, tokens, keys, words, weights, indices }, key_ranks)
    }
}

/// Texts in order, and their ranks by the numbers that they had.
fn ranked(texts: IndexSet<String, RandomState>) -> (Vec<String>, Vec<u32>) {
    let mut sorted: Vec<(String, usize)> = texts.into_iter().zip(0..).collect();
    sorted.sort_unstable();
    let mut ranks = vec![0; sorted.len()];
    sorted.iter().zip(0..).for_each(|((_, number), rank)| ranks[*number] = rank);
    (sorted.into_iter().map(|(text, _)| text).collect(), ranks)
}

fn number32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Names {
    /// How many names there are, the empty one included.
    pub(super) fn count(&self) -> usize {
        self.keys.len()
    }

    /// The rank of a text that was collected.
    pub(super) fn id(&self, text: &str) -> NameId {
        self.seen.get(text).copied().unwrap_or(0)
    }

    /// The words of a name, each as its rank, without repetition.
    pub(super) fn tokens(&self, name: NameId) -> &[u32] {
        self.tokens.get(name as usize)
    }

    /// How much alike two names are, in percent; rare words weigh more.
    pub(super) fn likeness(&self, a: NameId, b: NameId) -> i64 {
        if a == b {
            return 100;
        }
        let (a, b) = (self.tokens(a), self.tokens(b));
        let common = self.weight(a.iter().filter(|token| b.contains(token)));
        let (a, b) = (self.weight(a.iter()), self.weight(b.iter()));
        let smaller = a.min(b);
        if smaller == 0 {
            return 0;
        }
        // Two parts of what they share of both, one part of how far the shorter is contained in the longer.
        (200 * 2 * common / (a + b) + 100 * common / smaller) / 3
    }

    fn weight<'t>(&self, tokens: impl Iterator<Item = &'t u32>) -> i64 {
        tokens.map(|token| i64::from(self.weights[*token as usize])).sum()
    }

    /// Whether every word of `part` stands in `whole`.
    pub(super) fn covers(&self, whole: NameId, part: NameId) -> bool {
        let whole = self.tokens(whole);
        let misspelt =
            |token: u32| whole.iter().any(|other| one_letter_apart(&self.words[*other as usize], &self.words[token as usize]));
        self.tokens(part).iter().all(|token| whole.contains(token) || misspelt(*token))
    }

    /// The key of a name.
    pub(super) fn key(&self, name: NameId) -> &str {
        self.keys.get(name as usize).map_or("", String::as_str)
    }

    /// Whether a name stands in another letter by letter, as in a script without spaces.
    pub(super) fn holds(&self, whole: NameId, part: NameId) -> bool {
        let (whole, part) = (self.key(whole), self.key(part));
        part.chars().count() >= 3 && whole.contains(part)
    }

    /// Whether the names differ in an index, such as side A and B, or PG1 and PG2: however alike, they are two things.
    pub(super) fn differ_in_index(&self, a: NameId, b: NameId) -> bool {
        if a == b {
            return false;
        }
        let (a, b) = (self.tokens(a), self.tokens(b));
        let mut stems = self.stems_of_one(a, b);
        stems.any(|stem| self.stems_of_one(b, a).any(|other| other == stem))
    }

    /// The stems of the indices that only one of two lists of words has.
    fn stems_of_one<'n>(&'n self, one: &'n [u32], other: &'n [u32]) -> impl Iterator<Item = &'n str> {
        let indices = one.iter().filter_map(|token| Some((token, self.indices[*token as usize].as_ref()?)));
        indices.filter(|(token, _)| !other.contains(token)).map(|(_, (stem, _))| stem.as_str())
    }
}

/// Words of a text: runs of letters and digits, folded, in lower case.
pub(super) fn words(text: &str) -> Vec<String> {
    split(&folded(text)).map(str::to_owned).collect()
}

/// A text folded and in lower case.
fn folded(text: &str) -> String {
    let mut folded = fold_str(text);
    if folded.contains('&') {
        folded = folded.replace('&', " and ");
    }
    if folded.is_ascii() {
        folded.make_ascii_lowercase();
        return folded;
    }
    folded.to_lowercase()
}

/// The words of a folded text.
fn split(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !(c.is_ascii_alphanumeric() || c.is_alphanumeric())).filter(|word| !word.is_empty())
}

/// Words of an English text as any translator might choose them: no small words, no plural, no abbreviation, `ActiveMQ` as two.
fn plain_words(text: &str) -> Vec<String> {
    let table = Words::built_in();
    let mut parted = String::with_capacity(text.len() + 8);
    let mut before = ' ';
    for letter in text.chars() {
        if before.is_ascii_lowercase() && letter.is_ascii_uppercase() {
            parted.push(' ');
        }
        parted.push(letter);
        before = letter;
    }
    let all = words(&parted).into_iter().filter(|word| !table.small(word));
    all.map(|word| table.full(singular(&word)).to_owned()).collect()
}

fn singular(word: &str) -> &str {
    match word.strip_suffix('s') {
        Some(stem) if stem.len() > 2 && stem.is_ascii() && !stem.ends_with(['s', 'i', 'u', 'o']) => stem,
        _ => word,
    }
}

/// Words without the space between them, unless two numbers would become one.
fn glued(words: &[&str]) -> String {
    let mut key = String::with_capacity(words.iter().map(|word| word.len() + 1).sum());
    for word in words {
        let digits = |c: Option<char>| c.is_some_and(char::is_numeric);
        if digits(key.chars().next_back()) && digits(word.chars().next()) {
            key.push(' ');
        }
        key.push_str(word);
    }
    key
}

/// Whether a long word lacks one letter of another.
fn one_letter_apart(a: &str, b: &str) -> bool {
    let (long, short) = if a.len() > b.len() { (a, b) } else { (b, a) };
    // As bytes: other scripts may stand on either side, and have no place to be cut after any byte.
    let (long, short) = (long.as_bytes(), short.as_bytes());
    let letters = short.len() >= 5 && long.len() == short.len() + 1 && long.iter().all(u8::is_ascii_alphabetic);
    letters && (0..long.len()).any(|at| long[..at] == short[..at] && long[at + 1..] == short[at..])
}

/// A word that counts or letters its like: its stem and its index.
fn index(word: &str) -> Option<(String, String)> {
    let mut letters = word.chars();
    if let (Some(letter), None) = (letters.next(), letters.next())
        && letter.is_ascii_lowercase()
    {
        return Some(("?".to_owned(), word.to_owned()));
    }
    let stem = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = &word[stem.len()..];
    ((1..=2).contains(&digits.len())).then(|| (stem.to_owned(), digits.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(reading: Reading, texts: &[&str]) -> (Names, Vec<NameId>) {
        let mut collector = Collector::new(reading, texts.len());
        texts.iter().for_each(|text| {
            collector.add(text);
        });
        let (names, _) = collector.finish();
        let ids = texts.iter().map(|text| names.id(text)).collect();
        (names, ids)
    }

    #[test]
    fn spellings_share_a_key_and_digits_never_run_together() {
        let (_, ids) = names(Reading::Printed, &["ルータ (A 側)", "ルータ（Ａ側）", "PG1 1", "PG 11", "PG-1-1"]);
        assert_eq!(ids[0], ids[1]);
        assert_ne!(ids[2], ids[3]);
        assert_eq!(ids[2], ids[4]);
    }

    #[test]
    fn across_languages_word_order_is_no_difference() {
        let texts = ["Router (side B)", "The router, side B", "Router (side A)"];
        let (_, ids) = names(Reading::English, &texts);
        assert_eq!(ids[0], ids[1]);
        assert_ne!(ids[0], ids[2]);
        let (_, ids) =
            names(Reading::English, &["ActiveMQ for Live Data", "Active MQ for Live Data", "State Xfer", "State transfers"]);
        assert_eq!((ids[0], ids[2]), (ids[1], ids[3]));
    }

    #[test]
    fn a_letter_too_few_is_found_beside_any_script() {
        assert!(one_letter_apart("Peripheral", "Peripheal") && !one_letter_apart("Peripheral", "Central"));
        assert!(!one_letter_apart("letters", "イセ"));
    }

    #[test]
    fn an_index_tells_two_things_apart() {
        let (names, ids) =
            names(Reading::Printed, &["Logger (side A)", "Logger Recovery (side A)", "Logger (side B)", "PG1", "PG2"]);
        assert!(names.differ_in_index(ids[0], ids[2]) && names.differ_in_index(ids[3], ids[4]));
        assert!(!names.differ_in_index(ids[0], ids[1]));
        assert!(names.likeness(ids[0], ids[1]) > 60 && names.likeness(ids[0], ids[3]) == 0);
    }
}
