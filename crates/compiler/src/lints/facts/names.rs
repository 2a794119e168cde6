//! Names compared: keys, tokens, and whether two names may be one thing.
//!
//! Names of one thing differ by width, spacing, a leading vendor word, an abbreviation, the language. Tokens are cut where the
//! script changes and brought to one form by the vocabulary's synonyms; no product's name is known here.

use std::collections::BTreeSet;

use crate::ir::Party;
use crate::source::fold_str;
use crate::vocabulary::Relations;

/// Words of a name in one form: lower case, cut where the script changes, synonyms alike.
fn tokens(name: &str) -> BTreeSet<String> {
    let mut tokens = BTreeSet::new();
    let mut token = String::new();
    let mut last = Script::None;
    for character in fold_str(name).chars() {
        let script = Script::of(character);
        if script != last && !token.is_empty() {
            tokens.insert(Relations::built_in().canonical(&token).to_owned());
            token.clear();
        }
        if script != Script::None {
            token.extend(character.to_lowercase());
        }
        last = script;
    }
    if !token.is_empty() {
        tokens.insert(Relations::built_in().canonical(&token).to_owned());
    }
    tokens
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    None,
    Latin,
    Kana,
    Han,
}

impl Script {
    fn of(character: char) -> Self {
        match character {
            'ー' | '\u{30A1}'..='\u{30FA}' => Self::Kana,
            'a'..='z' | 'A'..='Z' | '0'..='9' | '\u{C0}'..='\u{24F}' | '.' => Self::Latin,
            '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' => Self::Han,
            _ => Self::None,
        }
    }
}

/// Whether two parties may be the same thing: one's name or process holds all words of the other's, and not general words alone.
pub(crate) fn related(a: &Party, b: &Party) -> bool {
    let (a_names, b_names) = (spoken(a), spoken(b));
    a_names.iter().any(|a| b_names.iter().any(|b| a.is_subset(b) || b.is_subset(a)))
}

/// The names a party goes by: its base, and what stands in brackets; those of general words alone left out.
pub(crate) fn spoken(party: &Party) -> Vec<BTreeSet<String>> {
    let texts = std::iter::once(&*party.base).chain(party.process.as_deref());
    let particular = |tokens: &BTreeSet<String>| tokens.iter().any(|token| !Relations::built_in().is_general(token));
    texts.map(tokens).filter(particular).collect()
}

/// Whether two names name machines of one kind: the same words apart from sides and numbers.
pub(crate) fn same_kind(a: &str, b: &str) -> bool {
    let (a, b) = (kind(a), kind(b));
    !a.is_empty() && a == b
}

/// Words without single letters, which are sides, and without numbers.
pub(crate) fn kind(name: &str) -> BTreeSet<String> {
    let numbered = |token: &str| token.chars().all(|c| c.is_ascii_digit());
    let single = |token: &str| token.len() == 1;
    tokens(name).into_iter().filter(|token| !single(token) && !numbered(token)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_cut_at_scripts_and_brought_to_one_form() {
        let expected: BTreeSet<String> = ["archive", "database", "server"].map(str::to_owned).into();
        assert_eq!(tokens("ARCHIVE データベース サーバ"), expected);
        assert_eq!(tokens("Archive DB server"), expected);
    }

    #[test]
    fn kinds_leave_sides_and_numbers_out() {
        assert!(same_kind("Archive DB server A/B", "Archive database server B"));
        assert!(!same_kind("Archive DB server", "Archive web server"));
        assert!(!same_kind("", ""));
    }
}
