//! Words about an endpoint: whether they changed, and whether they speak of a condition.
//!
//! In: the words of both sides. Out: whether they differ, and whether they speak of a condition. Deliberately not here: which
//! words belong together (`pair`).

use std::collections::BTreeSet;

use crate::diff::name::Reading;
use crate::diff::side::Document;
use crate::diff::words::Words;
use crate::snapshot::Origin;

/// Whether the wording of two documents can be compared at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::diff) enum Wording {
    /// One author, one language: any other word is a change.
    Literal,
    /// Two languages, or a transcription in other words: only the names of settings and files in it are compared.
    Settings,
}

impl Wording {
    pub(super) fn of(old: &Document, new: &Document, reading: Reading) -> Self {
        let literal = reading == Reading::Printed && old.origin == Origin::Vendor && new.origin == Origin::Vendor;
        if literal { Self::Literal } else { Self::Settings }
    }
}

/// Whether the words changed, and whether they speak of a condition.
pub(super) fn differ(wording: Wording, old: &str, new: &str) -> Option<bool> {
    let words = Words::built_in();
    match wording {
        Wording::Literal => {
            let same = crate::diff::name::words(old) == crate::diff::name::words(new);
            (!same).then(|| words.conditions(old) != words.conditions(new))
        }
        Wording::Settings => {
            let (before, after) = (identifiers(old), identifiers(new));
            let stated = !old.is_empty() && !new.is_empty();
            let other = !before.is_subset(&after) && !after.is_subset(&before);
            (other || stated && before.is_empty() != after.is_empty()).then_some(true)
        }
    }
}

/// Names of settings: words with a capital inside, which no language translates.
fn identifiers(text: &str) -> BTreeSet<&str> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '.');
    words.map(|word| word.trim_matches('.')).filter(|word| word.len() > 8 && camel(word)).collect()
}

/// Whether small letters are followed by a capital at least twice, such as in `PortBaseNumber`.
fn camel(word: &str) -> bool {
    let steps = word.as_bytes().windows(2).filter(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
    steps.count() >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_words_are_a_change_and_spelling_is_none() {
        assert_eq!(differ(Wording::Literal, "Used by  the agent.", "used by the agent"), None);
        assert_eq!(differ(Wording::Literal, "Used by the agent", "Used by agents"), Some(false));
        assert_eq!(differ(Wording::Literal, "Used by the agent", "Used by the agent; deprecated"), Some(true));
    }

    #[test]
    fn a_translation_is_no_change_and_another_setting_is_one() {
        assert_eq!(differ(Wording::Settings, "SIPDialerPortBaseNumber で設定します", "Set by SIPDialerPortBaseNumber."), None);
        assert_eq!(differ(Wording::Settings, "ゲートウェイで使用", "Configurable: SIPServerPortNumber"), Some(true));
        assert_eq!(differ(Wording::Settings, "", "System PGs only"), None);
    }
}
