//! Words of cells: what "ephemeral", "および" or "双方向" mean.
//!
//! In: a text and a meaning. Out: whether it is a phrase of that meaning, or begins with one, ends with one or holds one; and the
//! sides that a text names. Deliberately not here: the phrases, which are data, and how words make a port expression (`lower`).

use std::collections::BTreeSet;

use portolan_model::Side;
use serde::Deserialize;

use super::{Language, Vocabulary};
use crate::source::key_str;

/// What a word or phrase means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Word {
    /// Assigned by the program.
    Dynamic,
    /// Assigned by the operating system.
    Ephemeral,
    /// Every port, or every transport.
    Any,
    /// No port.
    None,
    /// Of a port: not in use, or not to be open.
    Unused,
    /// A port that somebody else decides.
    Various,
    /// The instance number in a formula.
    Instance,
    /// Stands for the two digits of the instance number within a port: "nr" in "32nr".
    InstanceDigits,
    /// Joins ports of a list.
    And,
    /// Joins the ends of a range.
    Range,
    /// Behind a number: that port and all above it.
    AndAbove,
    /// Ten thousand, behind digits: "1만".
    TenThousand,
    /// Before a number: that port and all above it, unless an end follows.
    AtLeast,
    /// Before a number: all ports above it, without it.
    Above,
    /// Before a number: all ports up to it.
    AtMost,
    /// Before a number: all ports below it, without it.
    Below,
    /// Behind a number: that port and all below it.
    AndBelow,
    /// Behind a number: all ports above it, without it.
    Exceeding,
    /// Behind a number: all ports below it, without it.
    ShortOf,
    /// Before ports or protocols: all but these, or others in their place.
    Except,
    /// Behind a number: some of the ports that begin with its first digits, nobody knows which.
    Series,
    /// In front of a number that counts something else than ports: a version, a document.
    Counted,
    /// Alone in front of a number: nobody knows which ports are meant ("from 1024", "about 5000").
    Roughly,
    /// In front of two numbers that "and" joins: the ends of a range.
    Between,
    /// Behind ports: what they are for follows.
    Purpose,
    /// In a heading: what may be used instead of the ports beside it.
    Alternative,
    /// The word "port" itself and what stands around a number without meaning.
    Port,
    /// Between a port and its transport: "443 over TCP".
    Via,
    /// What stands before a number that names a protocol above IP: "IP protocol 50".
    ProtocolNumber,
    /// Between a protocol without ports and the number of a kind of message: "ICMP type 8".
    MessageType,
    /// Says that there is nothing else: "TCP only".
    Only,
    /// A default.
    Default,
    /// Yes, in a column of one transport.
    Yes,
    /// No.
    No,
    /// In a column of actions: the traffic is let through.
    Allow,
    /// In a column of actions: the traffic is stopped.
    Deny,
    /// In a heading, of rules: not in force.
    Inactive,
    /// What a firewall has: behind a word that forbids, a heading of them forbids its ports.
    Rules,
    /// Towards the listener.
    Inbound,
    /// Away from the listener.
    Outbound,
    /// In the heading of a party: connections lead there.
    Destination,
    /// In the heading of a party: connections come from there.
    Source,
    /// In a heading about traffic: in front of whom it comes from.
    Away,
    /// In a heading about traffic: in front of whom it leads to.
    Towards,
    /// Heads a column of addresses and hosts: those that ports are opened to, where no column names parties.
    Addresses,
    /// Between the names of who connects and who listens, in a cell that names both: "to", "から".
    LeadsTo,
    /// Behind the name of who listens, in such a cell: "へ".
    Arrives,
    /// In the heading of a column of networks.
    Networks,
    /// Heads a column of whoever is at the other end, be it who connects or who listens: "remote".
    OtherEnd,
    /// Stands for what is printed in the cell above.
    Ditto,
    /// Both ways.
    Bidirectional,
    /// Begins a note.
    NoteMarks,
    /// Points to a numbered note: "Note 3".
    References,
    /// Begins a table's caption.
    CaptionMarks,
    /// Says that a table goes on.
    Continued,
    /// A condition under which a port holds.
    Conditions,
    /// Leads to a condition: "if".
    Provided,
    /// The other side of a pair.
    Opposite,
    /// How many instances there are: a count, where a formula wants a number of order.
    InstanceCount,
    /// The word "side" itself.
    SideNouns,
    /// The client's, of a port.
    Client,
    /// Last words of names between which documents waver, such as "server" and "service".
    NameKinds,
    /// In a column of transports: TCP and UDP.
    BothTransports,
    /// Every port that a document states: "all ports".
    EveryPort,
    /// Between [`Word::EveryPort`] and a transport: "are", "use".
    Are,
    /// The nouns for a port alone: a heading that holds one is about ports.
    PortNouns,
    /// What goes through a port: behind a transport, in a sentence about one ("TCP traffic").
    Traffic,
    /// Says that what is spoken of stands below: "the following".
    Following,
    /// A firewall or its rules: numbers below such a heading may be ports.
    Firewall,
    /// An everyday word that names nothing.
    Everyday,
    /// Points to another place of the document: "see", "を参照".
    See,
    /// Leads to an example: "for example".
    Example,
    /// Says that something has to be so: "must", "が必要です".
    Must,
    /// What an open port is for: "reach", "accessible", "アクセス".
    Reach,
    /// Leads to the party at the other end of a connection: "from", "von".
    From,
    /// Says that something was so, or is so in an old release: "prior to", "no longer".
    Past,
}

/// A phrase prepared for matching.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Without white space, folded, lower case.
    pub key: String,
    /// Whether it must end at a word's end.
    pub latin: bool,
    /// Which characters it holds, as [`letters`] has them: what lacks one of them cannot hold the phrase.
    letters: u64,
}

impl Phrase {
    pub(super) fn new(text: &str) -> Self {
        let key = key_str(text);
        Self { latin: key.chars().last().is_some_and(|c| c.is_ascii_alphanumeric()), letters: letters(&key), key }
    }
}

/// The characters of a key, as bits. No two letters share one; digits share theirs with letters, and all that are not ASCII have one.
fn letters(key: &str) -> u64 {
    key.bytes().fold(0, |bits, byte| bits | letter(byte))
}

/// [`letters`] of the key of a text in ASCII, and of its white space.
fn small_letters(text: &str) -> u64 {
    text.bytes().fold(0, |bits, byte| bits | letter(byte.to_ascii_lowercase()))
}

fn letter(byte: u8) -> u64 {
    1 << (byte.min(127) % 64)
}

/// The first character of a key in ASCII, as a bit.
fn initial(key: &str) -> u128 {
    key.bytes().next().filter(u8::is_ascii).map_or(0, |first| 1 << first)
}

/// All phrases of one meaning.
#[derive(Clone, Debug, Default)]
pub(super) struct Phrases {
    /// The longest first.
    list: Vec<Phrase>,
    /// With which ASCII characters they begin: most positions of a cell are ruled out by it.
    initials: u128,
}

/// A side that a phrase names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SideWord {
    One(Side),
    Both,
}

/// The phrases of each meaning, at its number: every cell asks for many meanings.
pub(super) fn phrases<'l>(languages: impl Iterator<Item = &'l Language>) -> Vec<Phrases> {
    let mut phrases: Vec<Phrases> = Vec::new();
    for (word, texts) in languages.flat_map(|language| &language.words) {
        phrases.resize_with(phrases.len().max(*word as usize + 1), Phrases::default);
        phrases[*word as usize].list.extend(texts.iter().map(|text| Phrase::new(&text.0)));
    }
    for Phrases { list, initials } in &mut phrases {
        // The longest first, so that "instance number" is not read as "instance".
        list.sort_by_key(|phrase| std::cmp::Reverse(phrase.key.chars().count()));
        *initials = list.iter().fold(0, |bits, phrase| bits | initial(&phrase.key));
    }
    phrases
}

pub(super) fn side_phrases<'l>(languages: impl Iterator<Item = &'l Language>) -> Vec<(Phrase, SideWord)> {
    let mut phrases = Vec::new();
    for Language { sides, .. } in languages {
        let lists = [(&sides.both, SideWord::Both), (&sides.a, SideWord::One(Side::A)), (&sides.b, SideWord::One(Side::B))];
        for (texts, side) in lists {
            phrases.extend(texts.iter().map(|text| (Phrase::new(&text.0), side)));
        }
    }
    phrases.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.key.chars().count()));
    phrases
}

/// What a name has to hold to name a side: one of these sets of letters. What holds a larger one holds a smaller one.
pub(super) fn sets_of_letters(sides: &[(Phrase, SideWord)]) -> Vec<u64> {
    let all: BTreeSet<u64> = sides.iter().map(|(phrase, _)| phrase.letters).collect();
    let holds_another = |letters: u64| all.iter().any(|other| *other != letters && other & !letters == 0);
    all.iter().copied().filter(|letters| !holds_another(*letters)).collect()
}

/// Whether a phrase of any meaning begins with a digit.
pub(super) fn numerals(phrases: &[Phrases]) -> bool {
    const DIGITS: u128 = 0x3FF << b'0';
    phrases.iter().any(|phrases| phrases.initials & DIGITS != 0)
}

impl Vocabulary {
    fn phrases_of(&self, word: Word) -> &[Phrase] {
        self.phrases.get(word as usize).map_or(&[], |phrases| phrases.list.as_slice())
    }

    /// Whether the whole text is a phrase of this meaning.
    #[must_use]
    pub fn is(&self, word: Word, text: &str) -> bool {
        let Some(Phrases { list, initials }) = self.phrases.get(word as usize) else { return false };
        // Mostly the first letter tells already that it is none.
        let first = text.trim_start().bytes().next();
        if first.is_none_or(|first| first.is_ascii() && initials & (1 << first.to_ascii_lowercase()) == 0) {
            return false;
        }
        let key = key_str(text);
        list.iter().any(|phrase| phrase.key == key)
    }

    /// Whether a phrase of any meaning begins with a digit.
    #[must_use]
    pub fn has_numerals(&self) -> bool {
        self.numerals
    }

    /// Length in bytes of the longest phrase of this meaning with which the text begins. White space inside is passed over.
    #[must_use]
    pub fn prefix(&self, word: Word, text: &str) -> Option<usize> {
        let Phrases { list, initials } = self.phrases.get(word as usize)?;
        let first = *text.as_bytes().first()?;
        // No character beyond ASCII folds in another way than by itself, so an ASCII one meets its like alone.
        let ruled_out = first.is_ascii() && initials & (1 << first.to_ascii_lowercase()) == 0;
        if ruled_out { None } else { list.iter().find_map(|phrase| phrase_prefix(phrase, text)) }
    }

    /// Whether the text holds a phrase of this meaning anywhere.
    #[must_use]
    pub fn contains(&self, word: Word, text: &str) -> bool {
        text.char_indices().any(|(at, character)| {
            let free =
                !text[..at].chars().next_back().is_some_and(|c| c.is_ascii_alphanumeric()) || !character.is_ascii_alphanumeric();
            let found = if free { self.prefix(word, &text[at..]) } else { None };
            found.is_some_and(|length| !ends_another(text, at, &text[at..at + length], &self.lexicon))
        })
    }

    /// Whether the text ends with a phrase of this meaning, no longer than a few words.
    #[must_use]
    pub fn ends_with(&self, word: Word, text: &str) -> bool {
        let free = |at: usize| !text[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
        let ends = text.char_indices().rev().take(LONGEST_END).map(|(at, _)| at);
        ends.filter(|at| free(*at)).any(|at| self.is(word, &text[at..]))
    }

    /// Like [`Vocabulary::contains`], for phrases long enough to mean something inside other text: not "in" or "out".
    #[must_use]
    pub fn contains_long(&self, word: Word, text: &str) -> bool {
        let enough = |phrase: &Phrase| phrase.key.chars().count() >= if phrase.latin { 5 } else { 2 };
        let key = key_str(text);
        self.phrases_of(word).iter().any(|phrase| enough(phrase) && key.contains(&phrase.key))
    }

    /// The sides a text names, by the phrases of all languages; empty where it names none.
    #[must_use]
    pub fn sides(&self, text: &str) -> Vec<Side> {
        // Most names lack a letter of each phrase, and need no key.
        let held = if text.is_ascii() { small_letters(text) } else { letters(&key_str(text)) };
        if self.side_letters.iter().all(|letters| letters & !held != 0) {
            return Vec::new();
        }
        let possible = self.sides.iter().filter(|(phrase, _)| phrase.letters & !held == 0);
        let mut key = key_str(text);
        let mut sides = Vec::new();
        for (phrase, side) in possible {
            while let Some(at) = find_free(&key, phrase) {
                match side {
                    SideWord::One(side) => sides.push(*side),
                    SideWord::Both => sides.extend([Side::A, Side::B]),
                }
                key.replace_range(at..at + phrase.key.len(), "\u{0}");
            }
        }
        sides.sort_unstable();
        sides.dedup();
        sides
    }

    /// Whether a text speaks of a side by that word: "side A" does, "router A" names a device.
    #[must_use]
    pub fn says_side(&self, text: &str) -> bool {
        let key = key_str(text);
        self.languages.iter().flat_map(|language| &language.sides.words).any(|word| key.contains(&key_str(&word.0)))
    }

    /// The side that a text consists of, such as `サイド A`.
    #[must_use]
    pub fn whole_side(&self, text: &str) -> Option<Side> {
        let key = key_str(text);
        self.sides.iter().find(|(phrase, _)| phrase.key == key).and_then(|(_, side)| match side {
            SideWord::One(side) => Some(*side),
            SideWord::Both => None,
        })
    }
}

/// Whether what was found at a place only ends another of these words, as "ポート" ends "サポート": scripts without blanks between
/// words do not tell.
pub(super) fn ends_another<'w>(text: &str, at: usize, found: &str, whole_words: impl IntoIterator<Item = &'w String>) -> bool {
    let end = at + found.len();
    let longer = |word: &&String| word.len() > found.len() && word.ends_with(found) && text[..end].ends_with(word.as_str());
    !found.is_ascii() && whole_words.into_iter().any(|word| longer(&word))
}

/// Characters of the longest phrase that is looked for at the end of a text.
const LONGEST_END: usize = 24;

/// Where a phrase stands without a Latin letter or digit touching its Latin ends.
fn find_free(key: &str, phrase: &Phrase) -> Option<usize> {
    let starts_latin = phrase.key.starts_with(|c: char| c.is_ascii_alphanumeric());
    places(key, &phrase.key).find(|at| {
        let before = key[..*at].chars().next_back();
        let after = key[at + phrase.key.len()..].chars().next();
        let touches = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        !(starts_latin && touches(before) || phrase.latin && touches(after))
    })
}

/// Where a part stands in a text. Names are short: preparing a search, as the library does, takes longer than the search.
fn places<'t>(text: &'t str, part: &'t str) -> impl Iterator<Item = usize> + 't {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    let windows = text.windows(part.len().max(1)).enumerate();
    windows.filter(move |(_, here)| here.first() == part.first() && *here == part).map(|(at, _)| at)
}

fn phrase_prefix(phrase: &Phrase, text: &str) -> Option<usize> {
    // Mostly the first letter differs; folding it is not worth the while where it is ASCII.
    let (first, wanted) = (text.as_bytes().first()?, phrase.key.as_bytes().first()?);
    if first.is_ascii() && wanted.is_ascii() && !first.eq_ignore_ascii_case(wanted) && !first.is_ascii_whitespace() {
        return None;
    }
    let mut wanted = phrase.key.chars().peekable();
    let mut end = 0;
    for (at, character) in text.char_indices() {
        if wanted.peek().is_none() {
            break;
        }
        if character.is_whitespace() {
            if at == 0 {
                return None;
            }
            continue;
        }
        if character.is_ascii() {
            // Folds to its lower case alone; white space was passed over.
            if wanted.next() != Some(character.to_ascii_lowercase()) {
                return None;
            }
        } else {
            let folded = key_str(character.encode_utf8(&mut [0; 4]));
            if !folded.chars().all(|part| wanted.next() == Some(part)) {
                return None;
            }
        }
        end = at + character.len_utf8();
    }
    let complete = wanted.peek().is_none();
    let cut = phrase.latin && text[end..].starts_with(|c: char| c.is_ascii_alphanumeric());
    (complete && !cut && end > 0).then_some(end)
}

/// Folded and in lower case, white space kept as blanks.
pub(super) fn folded_lower(text: &str) -> String {
    text.split_whitespace().map(key_str).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_match_across_white_space_and_width() {
        let vocabulary = Vocabulary::built_in();
        assert!(vocabulary.is(Word::Dynamic, "ダイナミッ ク"));
        assert_eq!(vocabulary.prefix(Word::Instance, "インスタンス番号 * 40"), Some("インスタンス番号".len()));
        assert_eq!(vocabulary.prefix(Word::Instance, "instance number*40"), Some("instance number".len()));
        assert_eq!(vocabulary.prefix(Word::And, "order"), None);
        assert!(vocabulary.contains(Word::PortNouns, "ソースポートのサポート"));
        assert!(!vocabulary.contains(Word::PortNouns, "サポートされるもの"));
    }

    #[test]
    fn sides_are_found_in_names() {
        let vocabulary = Vocabulary::built_in();
        assert_eq!(vocabulary.sides("A側およびB側"), [Side::A, Side::B]);
        assert_eq!(vocabulary.sides("Router (side B) (MDS)"), [Side::B]);
        assert_eq!(vocabulary.whole_side("サイド Ａ"), Some(Side::A));
        assert!(vocabulary.sides("CSFS").is_empty());
    }
}
