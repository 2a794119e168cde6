//! Numbers in part written out: "1만" and "1 万" are 10000, "6.5万" is 65000, "1万5000" is 15000.
//!
//! In: a folded text. Out: the same text with such numbers in digits, each leading back to where it was printed. Deliberately not
//! here: the words for ten thousand, which are data, and numbers written out whole.

use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// A text with its numbers in digits; `None` where all are.
pub(super) fn in_digits(text: &Mapped) -> Option<Mapped> {
    let (vocabulary, printed) = (Vocabulary::in_force(), text.as_str());
    // All such words are of scripts beyond ASCII.
    if printed.is_ascii() || !vocabulary.contains(Word::TenThousand, printed) {
        return None;
    }
    let mut digits = Mapped::empty(text.source(), text.whole().start);
    let mut done = 0;
    let mut at = 0;
    while at < printed.len() {
        let rest = &printed[at..];
        let length = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').len();
        let Some((value, end)) = (length > 0).then(|| number(&vocabulary, rest, length)).flatten() else {
            at += length.max(rest.chars().next().map_or(1, char::len_utf8));
            continue;
        };
        digits.push_part(text, done..at);
        let place = text.span(at..at + end);
        digits.push_replaced(&value.to_string(), place.start..place.end);
        at += end;
        done = at;
    }
    digits.push_part(text, done..printed.len());
    (done > 0).then_some(digits)
}

/// The number that begins a text with `length` bytes of digits before the word, and where it ends.
fn number(vocabulary: &Vocabulary, text: &str, length: usize) -> Option<(u32, usize)> {
    let behind = text[length..].trim_start_matches(' ');
    let word = vocabulary.prefix(Word::TenThousand, behind)?;
    let (whole, tenths) = text[..length].split_once('.').unwrap_or((&text[..length], "0"));
    let (whole, tenths): (u32, u32) = (whole.parse().ok()?, (tenths.len() == 1).then(|| tenths.parse().ok())??);
    let rest = &behind[word..];
    let ones = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let further: u32 = if ones == 0 { 0 } else { rest[..ones].parse().ok().filter(|_| ones <= 4)? };
    let value = whole.checked_mul(10_000)?.checked_add(tenths * 1_000)?.checked_add(further)?;
    Some((value, text.len() - rest.len() + ones))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    #[test]
    fn numbers_are_put_into_digits() {
        let text = |text: &str| in_digits(&Mapped::verbatim(SourceId(0), text, 0)).map(|text| text.as_str().to_owned());
        assert_eq!(text("1만 ~ 2만 범위의 포트").as_deref(), Some("10000 ~ 20000 범위의 포트"));
        assert_eq!(text("6.5万 と 1 万5000").as_deref(), Some("65000 と 15000"));
        assert_eq!(text("5000～1万").as_deref(), Some("5000～10000"));
        for plain in ["443", "만 443", "443-444, 万一", "12345.678万"] {
            assert_eq!(text(plain), None, "{plain}");
        }
    }
}
