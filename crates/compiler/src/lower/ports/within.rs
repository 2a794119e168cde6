//! What a bracket behind a port holds: further ports, and the transport of the one before it.
//!
//! In: the text within a bracket. Out: ports, where they stand and when they are some; a transport. Deliberately not here: which
//! endpoints it is said of (`bracket`).

use std::ops::Range;

use portolan_model::Ports;

use super::cursor::Cursor;
use super::mention::YEARS;
use super::{ParsedEndpoint, Protocol, expression, item};
use crate::source::Mapped;
use crate::vocabulary::Word;

/// Ports that a bracket behind a port adds, such as `7000 (TLS: 7001)`: only with a protocol, since years and versions stand
/// in brackets too.
pub(super) fn stated_ports(text: &Mapped) -> Option<Vec<ParsedEndpoint>> {
    let inner = super::parse(text);
    let numbered = |endpoint: &ParsedEndpoint| {
        matches!(endpoint.ports, Ports::Interval(_)) && endpoint.protocol != Protocol::default() && endpoint.label.is_none()
    };
    (inner.is_clean() && inner.remarks.is_empty() && inner.endpoints.iter().all(numbered)).then_some(inner.endpoints)
}

/// "465 if SMTPS is used", "and 9032 if configured", "SMTPS の場合は 465", "and optionally 80": a further port, where its number
/// stands, and when it is one.
pub(super) fn provided(text: &Mapped) -> Option<(Ports<String>, Range<usize>, Mapped)> {
    let mut cursor = Cursor::new(text.clone());
    let joins = cursor.eat_word(Word::And);
    cursor.skip_blanks();
    let first = cursor.attempt(|cursor| {
        let start = cursor.at;
        let ports = expression::ports(cursor, &Vec::new())?;
        let number = start..cursor.at;
        cursor.skip_blanks();
        let words = text.slice(cursor.at..text.as_str().len()).trimmed();
        cursor.eat_word(Word::Provided).then_some((ports, number, words))
    });
    let found = first.or_else(|| number_behind(text, cursor.at, joins));
    found.filter(|(ports, ..)| matches!(ports, Ports::Interval(interval) if interval.first > 9))
}

/// "5985 (5986)", "443 (or 9000)", "(5986 — used by default)": a number alone or in front of a dash is another port, if it is none of
/// a year.
pub(super) fn number_alone(text: &Mapped) -> Option<(Ports<String>, Range<usize>, Mapped)> {
    let mut cursor = Cursor::new(text.clone());
    cursor.eat_word(Word::And);
    cursor.skip_blanks();
    let start = cursor.at;
    let number = expression::number(&mut cursor).filter(|number| *number > 99 && !YEARS.contains(number))?;
    let end = cursor.at;
    cursor.skip_blanks();
    let dash = ["—", "–", "-"].iter().any(|dash| cursor.eat(dash)) && cursor.rest().starts_with(' ');
    let words = text.slice(cursor.at..text.as_str().len()).trimmed();
    let said = dash && !words.is_empty() && !words.as_str().contains(|c: char| c.is_ascii_digit());
    (said || cursor.done()).then(|| (Ports::linear_range(number, number, 0), start..end, words))
}

/// "554 (SRT 9000-9100)": a range behind a word or two is no remark on the port before it.
pub(super) fn named_range(text: &Mapped) -> Option<(Ports<String>, Range<usize>, Mapped)> {
    let whole = text.as_str();
    let start = whole.find(|c: char| c.is_ascii_digit()).filter(|at| whole[..*at].ends_with(' '))?;
    let words = text.slice(0..start).trimmed();
    let mut cursor = Cursor::new(text.slice(start..whole.len()));
    let ports = expression::ports(&mut cursor, &Vec::new())?;
    let range = ports.interval().is_some_and(|interval| interval.first > 99 && interval.first < interval.last);
    let counted = cursor.vocabulary.ends_with(Word::Counted, words.as_str());
    let brief = words.as_str().split_whitespace().count() <= 2;
    (range && brief && !counted && cursor.done()).then_some((ports, start..whole.len(), words))
}

/// A number behind words that begin at `start`; `joins`: an "and" before them says that it is one more port.
fn number_behind(text: &Mapped, start: usize, joins: bool) -> Option<(Ports<String>, Range<usize>, Mapped)> {
    let whole = text.as_str();
    let digits = whole.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let words = text.slice(start..digits.max(start)).trimmed();
    let mut number = Cursor::new(text.slice(digits..whole.len()));
    let ports = expression::ports(&mut number, &Vec::new())?;
    let vocabulary = &number.vocabulary;
    // "9820 (before release 3 the default is 8020)": where, and not merely that, another one is the default.
    let default = vocabulary.ends_with(Word::Default, words.as_str()) && !vocabulary.is(Word::Default, words.as_str());
    let said = vocabulary.ends_with(Word::Provided, words.as_str()) || default;
    let only = !words.as_str().contains(|c: char| c.is_ascii_digit());
    (said || joins && only && !words.is_empty()).then_some((ports, digits..whole.len(), words))
}

/// "over TCP": the transport that a few words end with.
pub(super) fn transport_at_end(text: &Mapped) -> Option<Protocol> {
    let (words, last) = text.as_str().rsplit_once(' ')?;
    let brief = words.split_whitespace().count() <= 2 && !words.contains(|c: char| c.is_ascii_digit());
    let start = text.as_str().len() - last.len();
    let mut cursor = Cursor::new(text.slice(start..text.as_str().len()));
    let found = item::protocol(&mut cursor).filter(Protocol::is_transport)?;
    (brief && cursor.done()).then_some(found)
}
