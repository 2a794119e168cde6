//! Which names may name one thing.
//!
//! In: distinct names, each with the places where it stands. Out: groups and pairs of them. Deliberately not here: sentences.

use std::collections::{BTreeMap, BTreeSet};

use crate::lints::facts::grouped;
use crate::lints::text::{Kind, Spot, words};
use crate::source::{fold_str, key_str};
use crate::vocabulary::{Relations, Vocabulary, Word};

/// Letters below which a name is too short to compare.
const ENOUGH: usize = 6;

type Name<'a> = Vec<Spot<'a>>;

/// Names that differ in their last word only, "server" or "service"; two listeners are two things.
pub(super) fn kinds<'a>(names: &[Name<'a>]) -> Vec<(Vec<Spot<'a>>, u8)> {
    let suffixed = names.iter().filter_map(|name| Some((name[0], stem(&name[0].key())?)));
    let groups = grouped(suffixed, |(_, stem)| Some(stem.clone())).into_values();
    let firsts = groups.map(|group| one_a_key(group.into_iter().map(|(spot, _)| spot)));
    let told = firsts.filter(|all| all.len() > 1 && all.iter().any(|spot| spot.kind != Kind::Listener));
    told.map(|all| (all, 75)).collect()
}

/// The key without its last word, if that is a server or a service.
fn stem(key: &str) -> Option<String> {
    let ends = key.char_indices().map(|(at, _)| at).filter(|at| Vocabulary::in_force().is(Word::NameKinds, &key[*at..]));
    let stem = &key[..ends.min()?];
    (stem.chars().count() >= ENOUGH).then(|| stem.to_owned())
}

/// The first spot of each key.
fn one_a_key<'a>(spots: impl Iterator<Item = Spot<'a>>) -> Vec<Spot<'a>> {
    let mut seen = BTreeSet::new();
    let mut all: Vec<_> = spots.filter(|spot| seen.insert(spot.key())).collect();
    all.sort_by_key(|spot| spot.text.place.span());
    all
}

/// Names of the same words: other words for the same, or the same words in another order around a bracket.
pub(super) fn synonyms<'a>(names: &[Name<'a>]) -> Vec<(Vec<Spot<'a>>, u8)> {
    let firsts = names.iter().map(|name| name[0]);
    let groups = grouped(firsts, |spot| signature(&spot.line())).into_values();
    let mut found = Vec::new();
    for group in groups {
        let all = one_a_key(group.into_iter());
        let Some((first, others)) = all.split_first() else { continue };
        let Some(other) = others.iter().find(|other| differs(&first.line(), &other.line())) else { continue };
        found.push((vec![*first, *other], 60));
    }
    found
}

/// Words in their common form without single letters, sorted; nothing for a single word.
fn signature(name: &str) -> Option<Vec<String>> {
    let mut canonical: Vec<_> = long_words(name).iter().map(|word| Relations::built_in().canonical(word).to_owned()).collect();
    canonical.sort();
    (canonical.len() > 1).then_some(canonical)
}

fn long_words(name: &str) -> Vec<String> {
    words(name).into_iter().filter(|word| word.chars().count() > 1).collect()
}

/// Whether names of one signature differ in a word (more than a plural), or in the order of words where one has a bracket.
fn differs(one: &str, other: &str) -> bool {
    let (own, others) = (long_words(one), long_words(other));
    let sorted = |words: &[String]| {
        let mut words: Vec<_> = words.iter().map(|word| word.trim_end_matches('s').to_owned()).collect();
        words.sort();
        words
    };
    let bracket = |name: &str| fold_str(name).contains('(');
    let letters = |name: &str| words(name).into_iter().filter(|word| word.chars().count() == 1).collect::<Vec<_>>();
    sorted(&own) != sorted(&others) || (own != others && bracket(one) != bracket(other) && letters(one) == letters(other))
}

/// The key without hyphens.
pub(super) fn bare_key(text: &str) -> String {
    key_str(text).replace('-', "")
}

/// Names that differ in capitals and hyphens only.
pub(super) fn letters<'a>(names: &[Name<'a>]) -> Vec<(Vec<Spot<'a>>, u8)> {
    let firsts = names.iter().map(|name| name[0]);
    let groups = grouped(firsts, |spot| Some(bare_key(&spot.text.clean))).into_values();
    let printed = |spot: &Spot<'_>| fold_str(&spot.line()).split_whitespace().collect::<String>();
    let told = groups.map(|group| {
        let mut seen = BTreeSet::new();
        group.into_iter().filter(|spot| seen.insert(printed(spot))).collect::<Vec<_>>()
    });
    told.filter(|all| all.len() > 1).map(|all| (all, 70)).collect()
}

/// A name that stands once and becomes another by one letter of a long word: both, the word, and how it should be.
pub(super) fn misspelt<'a>(names: &[Name<'a>]) -> Vec<(Spot<'a>, Spot<'a>, String, String)> {
    let by_key: BTreeMap<_, _> = names.iter().map(|name| (name[0].key(), name)).collect();
    let all: BTreeSet<String> = names.iter().flat_map(|name| latin(&name[0].line())).collect();
    let mut found = Vec::new();
    for name in names.iter().filter(|name| name.len() == 1) {
        for word in latin(&name[0].line()) {
            let close = all.iter().filter(|other| one_letter_apart(&word, other));
            let right = close.filter_map(|other| Some((other, by_key.get(&key_str(&name[0].line().replace(&word, other)))?)));
            let usual =
                right.filter(|(other, right)| right.len() > 1 || other.len() > word.len()).max_by_key(|(_, right)| right.len());
            if let Some((other, right)) = usual {
                found.push((name[0], right[0], word.clone(), other.clone()));
            }
        }
    }
    found
}

/// Latin words in which a wrong letter can be told.
fn latin(name: &str) -> Vec<String> {
    let words = name.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() >= 5);
    words.map(str::to_owned).collect()
}

/// Whether one letter is missing, too many or another; plurals and capitals apart.
fn one_letter_apart(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_ascii_lowercase(), other.to_ascii_lowercase());
    let (short, long) = if one.len() <= other.len() { (&one, &other) } else { (&other, &one) };
    if short == long || long.len() - short.len() > 1 || long.trim_end_matches('s') == short.as_str() {
        return false;
    }
    let head = short.bytes().zip(long.bytes()).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[head..], &long[head + 1..]);
    long == short || short.get(1..) == Some(long)
}

/// Pairs of names of which the first is the second with the vendor's name in front.
pub(super) fn with_vendor<'a>(vendor: &str, names: &[Name<'a>]) -> Vec<(Spot<'a>, Spot<'a>)> {
    let vendor = key_str(vendor);
    let by_key: BTreeMap<_, _> = names.iter().map(|name| (name[0].key(), name[0])).collect();
    let stripped =
        by_key.iter().filter_map(|(key, spot)| Some((spot, key.strip_prefix(&vendor).filter(|rest| !rest.is_empty())?)));
    if vendor.is_empty() {
        return Vec::new();
    }
    stripped.filter_map(|(spot, rest)| Some((*spot, *by_key.get(rest)?))).collect()
}

/// How many backslashes a path begins with, and its first two parts.
pub(super) fn path_head(text: &str) -> Option<(usize, &str)> {
    let path = &text[text.find('\\')?..];
    let head = path.trim_start_matches('\\');
    let slashes = path.len() - head.len();
    let first = head.find('\\')?;
    let second = head[first + 1..].find('\\')? + first + 1;
    let free = text[..text.len() - path.len()].chars().next_back().is_none_or(|c| !c.is_ascii_alphanumeric() && c != ':');
    (free && head[..second].is_ascii()).then(|| (slashes, &head[..second]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_apart_are_told_from_plurals() {
        for (one, other, apart) in [
            ("sever", "server", true),
            ("Server", "serwer", true),
            ("mixer", "mixers", false),
            ("Mixer", "mixer", false),
            ("router", "roaster", false),
        ] {
            assert_eq!(one_letter_apart(one, other), apart, "{one} {other}");
            assert_eq!(one_letter_apart(other, one), apart, "{other} {one}");
        }
    }

    #[test]
    fn other_words_and_brackets_differ_and_sides_do_not() {
        assert!(differs("Tape DB", "Tape Database"));
        assert!(differs("Tape Port (Host)", "Tape Host Port"));
        assert!(!differs("Tape Host A", "Tape Host A/B"));
        assert!(!differs("Tape Server", "Tape Servers"));
    }
}
