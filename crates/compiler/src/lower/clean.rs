//! Text for people: white space collapsed, words that narrow columns tore apart mended, footnote marks taken off.
//!
//! In: a text as printed. Out: the clean text, or the text and the marks taken off it. Deliberately not here: widths and dashes,
//! which `source` folds to compare, and what a mark means (`footnotes`).

use std::borrow::Cow;

use super::ports;
use crate::source::{Mapped, is_plain};
use crate::vocabulary::{Vocabulary, Word};

/// The text without broken white space; blocks stay separated by `\n`, bullets go.
pub(super) fn clean(text: &Mapped) -> Cow<'_, str> {
    if is_clean(text.as_str()) {
        return Cow::Borrowed(text.as_str());
    }
    let blocks = text.as_str().split('\n').map(|block| mend(block.trim().trim_start_matches('•')));
    Cow::Owned(blocks.filter(|block| !block.is_empty()).collect::<Vec<_>>().join("\n"))
}

/// Whether a text is as clean as it gets: ASCII in one line, with single blanks between its words and none around them.
pub(super) fn is_clean(text: &str) -> bool {
    text.is_empty() || is_plain(text.as_bytes())
}

/// Joins what a line end inside a narrow column tore apart.
///
/// A blank goes if what stands before it is hiragana (Japanese sets no blank behind a particle), or if both sides are katakana
/// that make a known word together and are not words by themselves.
fn mend(block: &str) -> String {
    let mut mended = String::with_capacity(block.len());
    let words: Vec<&str> = block.split_whitespace().collect();
    for word in words {
        let torn = torn_after_hiragana(&mended, word) || torn_word(&mended, word);
        if !mended.is_empty() && !torn {
            mended.push(' ');
        }
        mended.push_str(word);
    }
    mended
}

fn torn_after_hiragana(before: &str, after: &str) -> bool {
    let hiragana = |c: char| ('\u{3041}'..='\u{309F}').contains(&c);
    before.chars().next_back().is_some_and(hiragana) && after.chars().next().is_some_and(is_japanese)
}

fn torn_word(before: &str, after: &str) -> bool {
    let vocabulary = Vocabulary::in_force();
    let head =
        &before[before.rfind(|c| !is_katakana(c)).map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8))..];
    let tail = &after[..after.find(|c| !is_katakana(c)).unwrap_or(after.len())];
    if head.is_empty() || tail.is_empty() {
        return false;
    }
    vocabulary.is_word(&format!("{head}{tail}")) && !(vocabulary.is_word(head) && vocabulary.is_word(tail))
}

fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30A1}'..='\u{30FA}' | 'ー')
}

fn is_japanese(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}')
}

/// Whether footnote marks may stand at an end of a text: most texts begin and end with letters, and need no closer look.
pub(super) fn may_have_marks(text: &str) -> bool {
    let plain = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_graphic() && byte != b'*');
    let ends = |text: &str| plain(text.bytes().next()) && plain(text.bytes().next_back());
    !(ends(text) || ends(text.trim()))
}

/// Signs that join an asterisk to a name: it stands for any host, port or part of one.
const JOINTS: [char; 6] = ['.', ':', '/', '-', '_', '@'];

/// Whether a text begins with an asterisk that stands for any name: "*.example.com", "*:443". It is no footnote mark.
pub(super) fn is_pattern(text: &str) -> bool {
    text.strip_prefix('*').is_some_and(|rest| rest.starts_with(JOINTS))
}

/// How long the marks at the end of a text are. An asterisk behind a joint stands for any name: "10.0.0.*", "https://host/*".
fn marks_behind(text: &str, stars: bool) -> usize {
    let name = text.trim_end_matches(|c| ports::is_mark(c) || stars && c == '*');
    let name = if name.ends_with(JOINTS) { text.trim_end_matches(|c| c != '*' && ports::is_mark(c)) } else { name };
    text.len() - name.len()
}

/// Takes footnote marks off both ends of a name, and superscripts off the end of any text.
pub(super) fn take_marks(text: &Mapped, stars: bool) -> (Mapped, Vec<Mapped>) {
    let mut marks = Vec::new();
    let mut rest = text.trimmed();
    if !may_have_marks(rest.as_str()) {
        return (rest, marks);
    }
    loop {
        let printed = rest.as_str();
        let tail = marks_behind(printed, stars);
        let head = if stars && !is_pattern(printed) { printed.len() - printed.trim_start_matches('*').len() } else { 0 };
        // "* ⁴": an asterisk with nothing but a mark behind it is everybody.
        let everybody = printed.get(head..printed.len() - tail).is_some_and(|name| name.trim().is_empty());
        let head = if everybody { 0 } else { head };
        if head + tail == 0 || head + tail >= printed.len() {
            return (rest, marks);
        }
        if head > 0 {
            marks.push(rest.slice(0..head));
        }
        if tail > 0 {
            marks.push(rest.slice(printed.len() - tail..printed.len()));
        }
        rest = rest.slice(head..printed.len() - tail).trimmed();
    }
}

/// Whether the cell of a name says that there is none: a dash, "n/a". An asterisk is everybody.
pub(super) fn names_nobody(text: &str) -> bool {
    let dash = |c: char| c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '−' | '－' | 'ー' | '─');
    text.chars().all(dash) || Vocabulary::in_force().is(Word::None, text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    #[test]
    fn torn_words_are_mended_and_others_left() {
        for (printed, mended) in [
            ("エンタープ ライズ", "エンタープライズ"),
            ("クライアン ト ポートか ら", "クライアント ポートから"),
            ("SIP をサ ポートしません", "SIP をサポートしません"),
            ("リモート デバイス", "リモート デバイス"),
            ("プロセス クライアント", "プロセス クライアント"),
            ("Service を 含む", "Service を含む"),
            ("ルータ  （B側）", "ルータ （B側）"),
        ] {
            assert_eq!(clean(&Mapped::verbatim(SourceId(0), printed, 0)), mended);
        }
    }

    #[test]
    fn marks_come_off_names() {
        let (name, marks) = take_marks(&Mapped::verbatim(SourceId(0), "*MSDTC", 0), true);
        assert_eq!((name.as_str(), marks.len()), ("MSDTC", 1));
        let (name, marks) = take_marks(&Mapped::verbatim(SourceId(0), "PG1 (TIP) ²", 0), true);
        assert_eq!((name.as_str(), marks[0].as_str()), ("PG1 (TIP)", "²"));
        let (name, marks) = take_marks(&Mapped::verbatim(SourceId(0), "*", 0), true);
        assert_eq!((name.as_str(), marks.len()), ("*", 0));
    }
}
