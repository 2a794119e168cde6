//! Vendor text made safe to print: control and direction characters become visible, so that a document cannot move the
//! cursor, recolour a terminal or reverse what a reader sees.
//!
//! In: any text. Out: text without control or invisible formatting characters. Deliberately not here: escapes of HTML or Markdown.

use std::borrow::Cow;

/// The text on one line, with everything invisible spelt out.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if text.chars().all(|character| !is_hidden(character)) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        push_visible(&mut shown, character);
    }
    Cow::Owned(shown)
}

/// The text quoted in a sentence: blocks on one line, invisible characters spelt out, cut after `limit` characters.
#[must_use]
pub fn quoted(text: &str, limit: usize) -> String {
    let mut words = String::new();
    for word in text.split_whitespace() {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&visible(word));
    }
    match words.char_indices().nth(limit) {
        Some((at, _)) => format!("{}…", words[..at].trim_end()),
        None => words,
    }
}

/// Appends a character, spelt out if it is hidden.
pub(super) fn push_visible(out: &mut String, character: char) {
    match character {
        '\n' | '\r' => out.push(' '),
        '\t' => out.push_str("    "),
        '\0'..='\u{1F}' => out.extend(char::from_u32(0x2400 + character as u32)),
        '\u{7F}' => out.push('\u{2421}'),
        _ if is_hidden(character) => out.push_str(&format!("<U+{:04X}>", character as u32)),
        _ => out.push(character),
    }
}

/// Control characters, and formatting characters that draw nothing or change the order of what is drawn.
pub(super) fn is_hidden(character: char) -> bool {
    matches!(character,
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
        | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_attacks_a_terminal_becomes_visible() {
        assert_eq!(visible("a\u{1b}[31mb"), "a␛[31mb");
        assert_eq!(visible("443\u{202e}34"), "443<U+202E>34");
        assert_eq!(visible("x\u{9b}2J\r\n"), "x<U+009B>2J  ");
    }

    #[test]
    fn ordinary_text_is_left_alone() {
        let text = "ルータ （A 側） – TCP 443 ～ ¹";
        assert!(matches!(visible(text), Cow::Borrowed(_)));
    }

    #[test]
    fn quotations_stay_on_one_line_and_are_cut() {
        assert_eq!(quoted(" TCP\n 443\t", 20), "TCP 443");
        assert_eq!(quoted("ルータとロガー", 3), "ルータ…");
    }
}
