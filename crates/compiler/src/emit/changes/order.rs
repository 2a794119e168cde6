//! Which release comes before which: by the day of publication where all releases of a product state one, else by number.
//!
//! In: releases as vendors write them. Out: keys that sort. `9` comes before `10`, `11.0` before `11.0(1)` before `11.5`, and a
//! trial such as `1.0-rc1` before `1.0`. Deliberately not here: which releases belong together.

use crate::source::key_str;

/// By what the releases of a product are ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::emit) enum Order {
    /// By the day of publication, which each of them states.
    Published,
    /// By number, since some state no day.
    Version,
}

impl Order {
    /// Its name in files.
    pub(in crate::emit) const fn as_str(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Version => "version",
        }
    }
}

/// Words for what comes before the release they stand with.
const TRIALS: [&str; 8] = ["alpha", "beta", "dev", "ea", "pre", "preview", "rc", "snapshot"];

/// Words that only say that a number follows.
const LEADS: [&str; 4] = ["r", "release", "v", "version"];

/// A part of a release's number. The order of the variants is the order of releases that go on so.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Trial(String),
    End,
    Word(String),
    /// Digits without leading zeros, shorter ones first: no number is too long.
    Number(usize, String),
}

/// The key of a release; those of two releases are never equal unless they are written alike.
pub(super) fn version(release: &str) -> impl Ord + Clone + use<> {
    let folded = key_str(release);
    let mut parts: Vec<Part> = pieces(&folded).map(part).collect();
    if parts.len() > 1 && matches!(&parts[..], [Part::Word(word), Part::Number(..), ..] if LEADS.contains(&word.as_str())) {
        parts.remove(0);
    }
    parts.push(Part::End);
    (parts, folded)
}

/// Runs of digits and runs of letters; everything else only parts them.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
    words.flat_map(|mut word| {
        let mut pieces = Vec::new();
        while let Some(first) = word.chars().next() {
            let digits = first.is_ascii_digit();
            let end = word.find(|character: char| character.is_ascii_digit() != digits).unwrap_or(word.len());
            let (piece, rest) = word.split_at(end);
            pieces.push(piece);
            word = rest;
        }
        pieces
    })
}

fn part(piece: &str) -> Part {
    if piece.bytes().all(|byte| byte.is_ascii_digit()) {
        let digits = piece.trim_start_matches('0');
        return Part::Number(digits.len(), digits.to_owned());
    }
    let word = piece.to_lowercase();
    if TRIALS.contains(&word.as_str()) { Part::Trial(word) } else { Part::Word(word) }
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn releases_are_ordered_as_their_numbers_are() {
        let ordered = [
            "8.9",
            "9",
            "９.1",
            "10",
            "11.0-rc1",
            "11.0-rc2",
            "11.0",
            "11.0 SP1",
            "11.0(1)",
            "11.0.2",
            "v11.5",
            "12.5(1)",
            "12.6",
            "99999999999999999999.1",
            "100000000000000000000",
        ];
        let mut mixed = ordered;
        mixed.reverse();
        mixed.sort_by_key(|release| version(release));
        assert_eq!(mixed, ordered);
    }

    #[test]
    fn other_releases_never_have_the_same_key() {
        for (a, b) in [("1.0", "1_0"), ("1", "01"), ("v1", "1"), ("", " -")] {
            assert!(version(a) != version(b), "{a} {b}");
        }
        assert!(version("") < version("1"));
    }
}
