//! The normal form of a port expression, written and read.
//!
//! In: a [`Ports`], or the text of one. Out: the other. A digit template is published as its linear reading, so what
//! is read back has none. Deliberately not here: what vendors print; the compiler's port grammar reads that.

use core::fmt::{self, Write};

use crate::{Interval, Ports};

const DYNAMIC: &str = "dynamic";
const EPHEMERAL: &str = "ephemeral";
const ANY: &str = "any";

/// `41000`, `12000-12010 + 40*instance`, `RTPPortRangeStart + 2000*instance .. +2000`, `dynamic`, or the word itself.
///
/// A setting with neither offset nor step nor width is `Name + 0`, lest it be taken for a word.
impl<S: AsRef<str>> fmt::Display for Ports<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Interval(interval) => interval.fmt(f),
            Self::Dynamic => f.write_str(DYNAMIC),
            Self::Ephemeral => f.write_str(EPHEMERAL),
            Self::Any => f.write_str(ANY),
            Self::Named(word) => f.write_str(word.as_ref()),
        }
    }
}

/// The normal form, as for [`Ports`].
impl<S: AsRef<str>> fmt::Display for Interval<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.setting {
            Some(setting) => write_symbolic(f, setting.as_ref(), self),
            None => write_plain(f, self),
        }
    }
}

fn write_plain<S>(f: &mut fmt::Formatter<'_>, interval: &Interval<S>) -> fmt::Result {
    write!(f, "{}", interval.first)?;
    if interval.last != interval.first {
        write!(f, "-{}", interval.last)?;
    }
    write_step(f, interval.per_instance)
}

fn write_symbolic<S>(f: &mut fmt::Formatter<'_>, name: &str, interval: &Interval<S>) -> fmt::Result {
    let width = i128::from(interval.last) - i128::from(interval.first);
    f.write_str(name)?;
    if interval.first != 0 || (interval.per_instance == 0 && width == 0) {
        write!(f, " {} {}", sign(interval.first < 0), interval.first.unsigned_abs())?;
    }
    write_step(f, interval.per_instance)?;
    if width != 0 {
        write!(f, " .. {}{}", sign(width < 0), width.unsigned_abs())?;
    }
    Ok(())
}

fn write_step(f: &mut fmt::Formatter<'_>, step: i64) -> fmt::Result {
    if step == 0 {
        return Ok(());
    }
    write!(f, " {} {}*instance", sign(step < 0), step.unsigned_abs())
}

const fn sign(negative: bool) -> char {
    if negative { '-' } else { '+' }
}

/// Reads a normal form, and nothing but a normal form: what it returns prints as exactly the text given.
///
/// A word, or the name of a setting, is anything that begins with neither a digit nor a sign, has no white space at
/// its ends and holds no formula. `None` for the rest, such as a formula with something missing.
///
/// ```
/// use portolan_model::{Ports, parse_normal};
/// assert_eq!(parse_normal("40007 + 40*instance"), Some(Ports::linear(40007, 40)));
/// assert_eq!(
///     parse_normal("RTPPortRangeStart + 2000*instance .. +2000"),
///     Some(Ports::from_setting("RTPPortRangeStart", 0, 2000, 2000)),
/// );
/// assert_eq!(parse_normal("Socket.IO"), Some(Ports::Named("Socket.IO")));
/// assert_eq!(parse_normal("40007 + 40*"), None);
/// ```
#[must_use]
pub fn parse_normal(text: &str) -> Option<Ports<&str>> {
    let ports = match text {
        DYNAMIC => Ports::Dynamic,
        EPHEMERAL => Ports::Ephemeral,
        ANY => Ports::Any,
        _ => parse_interval(text).map(Ports::Interval).or_else(|| parse_word(text).map(Ports::Named))?,
    };
    // Printing it again is what refuses leading zeros, steps of nothing and the like.
    let mut rest = Expected(text);
    (write!(rest, "{ports}").is_ok() && rest.0.is_empty()).then_some(ports)
}

/// Takes the parts off from the right, so that a setting's name may hold spaces.
fn parse_interval(text: &str) -> Option<Interval<&str>> {
    let (rest, width) = split_number(text, " .. ", "", "");
    let (rest, step) = split_number(rest, " ", " ", "*instance");
    let per_instance = i64::try_from(step.unwrap_or(0)).ok()?;
    if width.is_none()
        && let Some((first, last)) = parse_plain(rest)
    {
        return Some(Interval::new(first, last, per_instance));
    }
    let (name, offset) = split_number(rest, " ", " ", "");
    width.or(step).or(offset)?;
    let setting = Some(parse_word(name)?);
    let first = i64::try_from(offset.unwrap_or(0)).ok()?;
    let last = i64::try_from(i128::from(first) + width.unwrap_or(0)).ok()?;
    Some(Interval { setting, first, last, per_instance, template: None })
}

/// `41000`, `39500-39999`, and the same with negative ends.
fn parse_plain(text: &str) -> Option<(i64, i64)> {
    // A sign at the very beginning separates nothing.
    let dash = text.char_indices().skip(1).find(|(_, c)| *c == '-');
    match dash {
        Some((at, _)) => Some((parse_end(&text[..at])?, parse_end(&text[at + 1..])?)),
        None => parse_end(text).map(|port| (port, port)),
    }
}

fn parse_end(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let amount = parse_amount(digits)?;
    i64::try_from(if digits.len() < text.len() { -amount } else { amount }).ok()
}

fn parse_word(text: &str) -> Option<&str> {
    let begins_number = |c: char| c.is_ascii_digit() || c == '+' || c == '-';
    let stands_alone = !text.is_empty() && text.trim() == text && !text.starts_with(begins_number);
    (stands_alone && !holds_formula(text)).then_some(text)
}

/// Whether an operator of the normal form stands before a digit: what was to be a formula must not pass for a word.
fn holds_formula(text: &str) -> bool {
    [" + ", " - ", " .. +", " .. -"].iter().any(|operator| {
        let mut after = text.split(operator).skip(1);
        after.any(|part| part.starts_with(|c: char| c.is_ascii_digit()))
    })
}

/// Takes `<before><sign><between><digits><after>` off the end of a text, if it ends so.
fn split_number<'t>(text: &'t str, before: &str, between: &str, after: &str) -> (&'t str, Option<i128>) {
    let split = || {
        let rest = text.strip_suffix(after)?;
        let head = rest.trim_end_matches(|c: char| c.is_ascii_digit());
        let amount = parse_amount(&rest[head.len()..])?;
        let head = head.strip_suffix(between)?;
        let (head, amount) = match head.strip_suffix('+') {
            Some(head) => (head, amount),
            None => (head.strip_suffix('-')?, -amount),
        };
        Some((head.strip_suffix(before)?, amount))
    };
    split().map_or((text, None), |(rest, amount)| (rest, Some(amount)))
}

/// Digits alone; the widest difference of two `i64` just fits into a `u64`.
fn parse_amount(digits: &str) -> Option<i128> {
    let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    if all_digits { digits.parse::<u64>().ok().map(i128::from) } else { None }
}

/// The part of a text that is still to be written; anything else written to it is an error.
struct Expected<'t>(&'t str);

impl Write for Expected<'_> {
    fn write_str(&mut self, written: &str) -> fmt::Result {
        self.0 = self.0.strip_prefix(written).ok_or(fmt::Error)?;
        Ok(())
    }
}
