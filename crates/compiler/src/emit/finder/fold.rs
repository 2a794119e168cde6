//! The folding table of names, for scripts.
//!
//! In: `source::fold`, which decides. Out: a script with the same table, so that a word typed in a browser finds what the
//! compiler holds for the same word. Deliberately not here: a second opinion on what folds.

use serde_json::json;

use crate::source::{compose_kana, fold_char};

/// A script that defines `PORTOLAN_FOLD`: characters and what they fold to, pairs that fold to one, characters that vanish.
#[must_use]
pub fn table() -> String {
    let mut from = String::new();
    let mut to = String::new();
    let mut gone = String::new();
    for character in (0x80..=0xFFFF).filter_map(char::from_u32) {
        match fold_char(character) {
            Some(same) if same == character => {}
            Some(other) => {
                from.push(character);
                to.push(other);
            }
            None => gone.push(character),
        }
    }
    let table = json!({ "from": from, "to": to, "gone": gone, "pairs": pairs() });
    format!(
        "// Derived from the compiler's folding table.\n\"use strict\";\nconst PORTOLAN_FOLD = {};\n",
        ascii(&table.to_string())
    )
}

/// Many of these characters cannot be seen, and some would change how the line reads.
fn ascii(json: &str) -> String {
    let escaped = |character: char| match character {
        '\0'..='~' => String::from(character),
        _ => format!("\\u{:04x}", character as u32),
    };
    json.chars().map(escaped).collect()
}

/// Half-width letters with a voicing mark: `ｶﾞ` and what it stands for.
fn pairs() -> Vec<(String, char)> {
    let letters = ('\u{FF66}'..='\u{FF9D}').flat_map(|letter| ['\u{FF9E}', '\u{FF9F}'].map(|mark| (letter, mark)));
    letters.filter_map(|(letter, mark)| Some((String::from_iter([letter, mark]), compose_kana(letter, mark)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_holds_widths_waves_kana_and_invisible_characters() {
        let script = table();
        assert!(script.is_ascii());
        let json = script.split_once(" = ").expect("a definition").1.trim_end().trim_end_matches(';');
        let table: serde_json::Value = serde_json::from_str(json).expect("JSON");
        let text = |name: &str| table[name].as_str().expect("a text").chars().collect::<Vec<_>>();
        let (from, to) = (text("from"), text("to"));
        assert_eq!(from.len(), to.len());
        for (character, folded) in [('Ａ', 'A'), ('〜', '~'), ('ﾙ', 'ル'), ('\u{3000}', ' ')] {
            let at = from.iter().position(|other| *other == character).expect("in the table");
            assert_eq!(to[at], folded);
        }
        assert!(text("gone").contains(&'\u{202E}'));
        assert!(pairs().contains(&("ｼﾞ".to_owned(), 'ジ')));
    }
}
