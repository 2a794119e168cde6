//! One language's words, as its file states them.
//!
//! In: TOML, of this program or of a workspace (`vocabulary/<code>.toml`). Out: [`Language`]. Every part may be left out, so that
//! a workspace adds a single heading in two lines; what is there is checked while it is read, so that a mistake has a place.
//! Deliberately not here: what a word means in a cell.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde::Deserialize;

use super::Word;
use crate::ir::Role;
use crate::source::key_str;

/// One language's file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Language {
    /// BCP 47 code.
    pub code: String,
    /// Its own name.
    pub name: String,
    /// Its English name.
    pub english: String,
    /// What it is written in.
    pub script: Script,
    pub(super) marks: Vec<Printed>,
    pub(super) headings: BTreeMap<RoleName, Vec<Printed>>,
    pub(super) words: BTreeMap<Word, Vec<Printed>>,
    pub(super) sides: Sides,
    pub(super) lexicon: Lexicon,
}

/// The script by which a page's language is told, before its words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Script {
    /// Latin, and all others: the words tell.
    #[default]
    Latin,
    /// Kana, with or without Chinese characters.
    Kana,
    /// Chinese characters alone.
    Han,
    /// Hangul.
    Hangul,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Sides {
    /// The word "side" itself.
    pub(super) words: Vec<Printed>,
    pub(super) a: Vec<Printed>,
    pub(super) b: Vec<Printed>,
    pub(super) both: Vec<Printed>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Lexicon {
    pub(super) words: Vec<Printed>,
}

/// A word or pattern that is not blank: a blank one would stand in every text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Printed(pub(super) String);

impl TryFrom<String> for Printed {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let parts = text.trim_start_matches('=').split(" + ");
        let blank = parts.map(key_str).any(|key| key.is_empty());
        if blank { Err(format!("`{text}` is no word")) } else { Ok(Self(text)) }
    }
}

/// The name of a role, in the order of names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct RoleName(pub(super) Role);

impl TryFrom<String> for RoleName {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        let roles = || Role::ALL.map(Role::as_str).join(", ");
        Role::parse(&name).map(Self).ok_or_else(|| format!("`{name}` is no role of a column; roles are {}", roles()))
    }
}

impl Ord for RoleName {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.as_str().cmp(other.0.as_str())
    }
}

impl PartialOrd for RoleName {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// How much a vocabulary covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// Heading patterns.
    pub headings: usize,
    /// Roles of columns that they give.
    pub roles: usize,
    /// Words and phrases of cells, sides included.
    pub words: usize,
    /// Meanings of these words.
    pub meanings: usize,
    /// Whole words by which torn ones are mended.
    pub lexicon: usize,
}

impl Language {
    /// How much it covers.
    #[must_use]
    pub fn extent(&self) -> Extent {
        let Self { headings, words, sides, lexicon, .. } = self;
        let sides: usize = [&sides.words, &sides.a, &sides.b, &sides.both].map(Vec::len).iter().sum();
        Extent {
            headings: headings.values().map(Vec::len).sum(),
            roles: headings.len(),
            words: words.values().map(Vec::len).sum::<usize>() + sides,
            meanings: words.len(),
            lexicon: lexicon.words.len(),
        }
    }

    /// Takes up what another file says of the same language, in front of its own.
    pub(super) fn extend(&mut self, other: &Self) {
        front(&mut self.marks, &other.marks);
        other.headings.iter().for_each(|(role, patterns)| front(self.headings.entry(*role).or_default(), patterns));
        other.words.iter().for_each(|(word, phrases)| front(self.words.entry(*word).or_default(), phrases));
        let Sides { words, a, b, both } = &other.sides;
        let own = &mut self.sides;
        for (list, more) in [(&mut own.words, words), (&mut own.a, a), (&mut own.b, b), (&mut own.both, both)] {
            front(list, more);
        }
        front(&mut self.lexicon.words, &other.lexicon.words);
    }
}

/// Puts words in front of a list, without those that stand in it.
fn front(list: &mut Vec<Printed>, more: &[Printed]) {
    list.retain(|word| !more.contains(word));
    list.splice(0..0, more.iter().cloned());
}
