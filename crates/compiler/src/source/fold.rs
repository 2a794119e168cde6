//! One explicit table that folds the many spellings of the same character, and the key under which names compare.
//!
//! Unicode's NFKC is not used: it leaves the wave dash, the minus sign and the en dash alone, and takes superscript footnote
//! marks for digits. What folds here is listed here.
//!
//! In: a text. Out: the folded text, which still leads to its bytes, or the key. Deliberately not here: superscripts and other
//! marks of footnotes, which stay.

use super::Mapped;

/// Folds width, dashes, tildes, white space and invisible characters; `\n` stays (it separates blocks).
#[must_use]
pub fn fold(text: &Mapped) -> Mapped {
    if is_folded(text.as_str()) {
        return text.clone();
    }
    let mut folded = Mapped::empty(text.source(), text.whole().start);
    let mut characters = text.as_str().char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let mut end = at + character.len_utf8();
        let next = characters.peek().map(|(_, next)| *next);
        if let Some(composed) = next.and_then(|mark| compose_kana(character, mark)) {
            characters.next();
            end += '\u{FF9E}'.len_utf8();
            folded.push_char_for(composed, text, at..end);
            continue;
        }
        match fold_char(character) {
            Some(same) if same == character => folded.push_part(text, at..end),
            Some(other) => folded.push_char_for(other, text, at..end),
            None => {}
        }
    }
    folded
}

/// Whether folding leaves a text as it is: ASCII, but for what stands for a blank.
fn is_folded(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii() && byte != b'\t' && byte != b'\r')
}

/// Whether a text is one line of printable ASCII in which single blanks part the words, and none stand around them: most cells
/// are, and need no more looks. All of it is walked through without a way out, which is faster for texts as short as cells.
pub(crate) fn is_plain(text: &[u8]) -> bool {
    // A blank at the beginning has none before it, and is doubled too.
    let (mut plain, mut after_blank) = (true, true);
    for byte in text {
        let blank = *byte == b' ';
        plain &= matches!(byte, b' '..=b'~') & !(blank & after_blank);
        after_blank = blank;
    }
    plain && !after_blank
}

/// [`fold`] of a plain string.
#[must_use]
pub fn fold_str(text: &str) -> String {
    if is_folded(text) {
        return text.to_owned();
    }
    fold(&Mapped::verbatim(super::SourceId(0), text, 0)).as_str().to_owned()
}

/// The key of a name: folded, lower case, without white space. Names that differ only in spelling width have one key.
#[must_use]
pub fn key(text: &Mapped) -> String {
    key_str(text.as_str())
}

/// [`key`] of a plain string.
#[must_use]
pub fn key_str(text: &str) -> String {
    if text.is_ascii() {
        let mut key = text.to_owned();
        if key.bytes().any(is_white) {
            key.retain(|letter| !letter.is_whitespace());
        }
        key.make_ascii_lowercase();
        return key;
    }
    let mut key = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let composed = characters.peek().and_then(|mark| compose_kana(character, *mark));
        if let Some(composed) = composed {
            characters.next();
            key.push(composed);
        } else {
            push_key(&mut key, character);
        }
    }
    key
}

/// Whether an ASCII character is white space, as Unicode has it.
const fn is_white(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ')
}

/// What a character adds to a key. Names are compared more often than anything else is done, and most of their letters need no
/// look at Unicode's tables.
fn push_key(key: &mut String, character: char) {
    match fold_char(character) {
        Some(' ' | '\n' | '\u{B}' | '\u{C}') | None => {}
        Some(folded) if folded.is_ascii() => key.push(folded.to_ascii_lowercase()),
        Some(folded) if is_caseless(folded) => key.push(folded),
        Some(folded) if folded.is_whitespace() => {}
        Some(folded) => key.extend(folded.to_lowercase()),
    }
}

/// Kana, ideographs and what lies between them: neither upper case nor white space. (An ideographic space is folded before.)
fn is_caseless(character: char) -> bool {
    matches!(character, '\u{3001}'..='\u{A63F}' | '\u{AC00}'..='\u{D7FF}')
}

/// The folded character, itself if nothing folds, `None` if it is invisible.
pub(crate) fn fold_char(character: char) -> Option<char> {
    Some(match character {
        '\u{FF01}'..='\u{FF5D}' => shift(character, 0xFEE0),
        '\u{FF5E}' | '\u{301C}' | '\u{223C}' | '\u{02DC}' | '\u{2053}' => '~',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{2E3A}' => '-',
        '\u{00D7}' | '\u{2217}' | '\u{22C5}' | '\u{2715}' | '\u{2716}' => '*',
        '\u{2044}' | '\u{2215}' => '/',
        '\u{3000}' | '\u{00A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\t' | '\r' => ' ',
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{00AD}' => return None,
        '\u{3014}' | '\u{FE5D}' => '(',
        '\u{3015}' | '\u{FE5E}' => ')',
        '\u{2018}' | '\u{2019}' => '\'',
        '\u{201C}' | '\u{201D}' => '"',
        '\u{25CF}' | '\u{25AA}' | '\u{25E6}' | '\u{2023}' | '\u{FF65}' => '\u{2022}',
        '\u{FF66}'..='\u{FF9D}' => full_kana(character),
        other => other,
    })
}

fn shift(character: char, by: u32) -> char {
    char::from_u32(character as u32 - by).unwrap_or(character)
}

/// Half-width katakana U+FF66..=U+FF9D in order, as full-width letters.
const FULL_KANA: &str =
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

fn full_kana(character: char) -> char {
    FULL_KANA.chars().nth(character as usize - 0xFF66).unwrap_or(character)
}

/// A half-width letter followed by its half-width voicing mark.
pub(crate) fn compose_kana(letter: char, mark: char) -> Option<char> {
    if !('\u{FF66}'..='\u{FF9D}').contains(&letter) {
        return None;
    }
    let full = full_kana(letter);
    match mark {
        '\u{FF9E}' if full == 'ウ' => Some('ヴ'),
        '\u{FF9E}' if ('カ'..='ト').contains(&full) || ('ハ'..='ホ').contains(&full) => char::from_u32(full as u32 + 1),
        '\u{FF9F}' if ('ハ'..='ホ').contains(&full) => char::from_u32(full as u32 + 2),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    #[test]
    fn widths_dashes_and_waves_fold_to_one_spelling() {
        let text = Mapped::verbatim(SourceId(0), "４４３（Ａ）～〜−–", 0);
        assert_eq!(fold(&text).as_str(), "443(A)~~--");
    }

    #[test]
    fn superscript_marks_stay_marks() {
        let text = Mapped::verbatim(SourceId(0), "UDP 445 ¹", 0);
        assert_eq!(fold(&text).as_str(), "UDP 445 ¹");
    }

    #[test]
    fn half_width_kana_compose() {
        assert_eq!(key_str("ｼﾈｰｼﾞ ﾊﾟ ﾙｰﾀ"), "シネージパルータ");
    }

    #[test]
    fn characters_that_are_not_looked_up_need_no_look() {
        for character in ('\0'..=char::MAX).filter(|character| is_caseless(*character)) {
            assert!(!character.is_whitespace() && character.to_lowercase().eq([character]), "{character:?}");
        }
        assert_eq!(key_str("Ａ B\tc\u{85}\u{3000}Ä ルータ\n"), "abcäルータ");
    }

    #[test]
    fn folded_text_leads_to_raw_bytes() {
        let text = Mapped::verbatim(SourceId(0), "（４４３）", 100);
        let folded = fold(&text);
        let span = folded.span(1..4);
        assert_eq!((span.start, span.end), (103, 112));
    }
}
