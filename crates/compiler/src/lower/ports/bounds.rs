//! Bounds and exclusions: ">1023", "up to 9000", "1024以上", "5000-5010 except 5004".
//!
//! In: the parser where a bound, a number or a word that excludes stands. Out: intervals with an end that is not printed, ranges
//! without the excluded ports, and leftovers where the rest cannot be said in ports ("all except 22"). An excluded number is
//! never a port by itself. Deliberately not here: ranges whose two ends are printed (`expression`).

use std::collections::BTreeSet;
use std::ops::Range;

use portolan_model::{Interval, Ports};

use super::cursor::Cursor;
use super::expression;
use super::parser::Parser;
use super::{ParsedEndpoint, PortCell, item, phrase};
use crate::source::Mapped;
use crate::vocabulary::Word;

/// The lowest and the highest number a port has.
const LOWEST: i64 = 1;
const HIGHEST: i64 = 65535;

/// On which side of a number its ports lie, and whether it is one of them.
#[derive(Clone, Copy)]
enum Bound {
    From,
    Above,
    UpTo,
    Below,
}

/// Words for bounds in front of a number, then those behind one.
const IN_FRONT: [(Word, Bound); 4] =
    [(Word::AtLeast, Bound::From), (Word::Above, Bound::Above), (Word::AtMost, Bound::UpTo), (Word::Below, Bound::Below)];
const BEHIND: [(Word, Bound); 4] = [
    (Word::AndAbove, Bound::From),
    (Word::Exceeding, Bound::Above),
    (Word::AndBelow, Bound::UpTo),
    (Word::ShortOf, Bound::Below),
];
const SIGNS: [(&str, Bound); 10] = [
    (">=", Bound::From),
    ("<=", Bound::UpTo),
    (">", Bound::Above),
    ("<", Bound::Below),
    ("≥", Bound::From),
    ("≧", Bound::From),
    ("⩾", Bound::From),
    ("≤", Bound::UpTo),
    ("≦", Bound::UpTo),
    ("⩽", Bound::UpTo),
];
/// Those of them that chain a port between two numbers: "1024 ≤ port ≤ 2048".
const CHAINING: [char; 4] = ['<', '≤', '≦', '⩽'];

/// A chain has no more characters between two of its signs.
const CHAIN: usize = 60;

impl Bound {
    fn ports(self, number: i64) -> Option<Ports<String>> {
        let (first, last) = match self {
            Self::From => (number, HIGHEST),
            Self::Above => (number + 1, HIGHEST),
            Self::UpTo => (LOWEST, number),
            Self::Below => (LOWEST, number - 1),
        };
        (first <= last).then(|| Ports::linear_range(first, last, 0))
    }
}

/// A number with a bound: `>1023`, "above 1023", "1024 and above", `1024+`.
pub(super) fn bounded(cursor: &mut Cursor) -> Option<Ports<String>> {
    if let Some(bound) = in_front(cursor) {
        let number = expression::number(cursor)?;
        // "ab 1024 bis 2048" has an end of its own.
        let ended = matches!(bound, Bound::From) && cursor.attempt(another_end).is_some();
        return if ended { None } else { bound.ports(number) };
    }
    let number = expression::number(cursor)?;
    let behind = cursor.attempt(|cursor| {
        cursor.skip_blanks();
        BEHIND.into_iter().find(|(word, _)| cursor.eat_word(*word))
    });
    behind.map(|(_, bound)| bound).or_else(|| cursor.attempt(plus))?.ports(number)
}

/// A word or a sign for a bound, up to its number.
fn in_front(cursor: &mut Cursor) -> Option<Bound> {
    // "1024 < port < 65535" is a chain; a sentence is not looked through for each of its words.
    let before = &cursor.text.as_str()[..cursor.at];
    let before = &before[before.char_indices().rev().take(CHAIN).last().map_or(0, |(at, _)| at)..];
    let item = &before[before.rfind([',', ';', '\n', '(']).map_or(0, |at| at + 1)..];
    let chained = item.trim_end_matches(' ').ends_with(|c: char| c.is_ascii_digit()) || item.contains(CHAINING);
    let signed = SIGNS.into_iter().find(|(sign, _)| !chained && cursor.eat(sign)).map(|(_, bound)| bound);
    let bound = signed.or_else(|| Some(IN_FRONT.into_iter().find(|(word, _)| cursor.eat_word(*word))?.1))?;
    cursor.skip_blanks();
    cursor.eat_word(Word::Port);
    cursor.skip_blanks();
    Some(bound)
}

fn another_end(cursor: &mut Cursor) -> Option<()> {
    cursor.skip_blanks();
    expression::range_operator(cursor)
}

/// `1024+`, and nothing behind it.
fn plus(cursor: &mut Cursor) -> Option<Bound> {
    cursor.eat("+").then_some(())?;
    let part = |c: char| matches!(c, '\n' | ',' | '、' | ')' | ';' | '/');
    let ends = cursor.peek().is_none_or(|c| part(c) || c == ' ');
    (ends && cursor.rest().trim_start_matches(' ').chars().next().is_none_or(part)).then_some(Bound::From)
}

/// Whether a bound or an exclusion stands here with its number: words in front of it end.
pub(super) fn stands_here(cursor: &mut Cursor) -> bool {
    let at = cursor.at;
    let bound = cursor.attempt(|cursor| {
        in_front(cursor)?;
        expression::number(cursor)
    });
    let found = bound.is_some() || excluded(cursor).is_some() || without_application(cursor).is_some();
    cursor.at = at;
    found
}

/// Whether a sign for a bound stands here with its number: `<= 1024`.
pub(super) fn sign_stands_here(cursor: &mut Cursor) -> bool {
    SIGNS.into_iter().any(|(sign, _)| cursor.rest().starts_with(sign)) && stands_here(cursor)
}

/// "except 5004", "not TCP", "instead of 8081": the excluded ports, if all that is excluded are numbers.
fn excluded(cursor: &mut Cursor) -> Option<Option<Vec<Interval<String>>>> {
    let start = cursor.at;
    let found = exclusion(cursor);
    if found.is_none() {
        cursor.at = start;
    }
    found
}

fn exclusion(cursor: &mut Cursor) -> Option<Option<Vec<Interval<String>>>> {
    // "还原8080": scripts without blanks have it within other words.
    let free = !cursor.previous().is_some_and(char::is_alphanumeric);
    (free && cursor.eat_word(Word::Except)).then_some(())?;
    cursor.skip_blanks();
    // "without TLS 389" tells how 389 is spoken to, and excludes nothing.
    let protocol = cursor.attempt(|cursor| item::protocol(cursor).filter(super::Protocol::is_transport)).is_some();
    cursor.skip_blanks();
    while cursor.eat_word(Word::Port) {
        cursor.skip_blanks();
    }
    let mut ports = Vec::new();
    while let Some(next) = cursor.attempt(|cursor| excluded_ports(cursor, ports.is_empty())) {
        ports.push(next);
    }
    (protocol || !ports.is_empty()).then(|| Some(ports).filter(|ports| !protocol && !ports.is_empty()))
}

/// "without TLS".
fn without_application(cursor: &mut Cursor) -> Option<()> {
    let free = !cursor.previous().is_some_and(char::is_alphanumeric);
    (free && cursor.eat_word(Word::Except)).then_some(())?;
    cursor.skip_blanks();
    item::protocol(cursor).filter(|protocol| !protocol.is_transport()).map(|_| ())
}

/// One port or range of a list of excluded ones.
fn excluded_ports(cursor: &mut Cursor, first: bool) -> Option<Interval<String>> {
    if !first {
        cursor.skip_blanks();
        let joined = cursor.eat_word(Word::And) || cursor.eat(",") || cursor.eat("、") || cursor.eat("/");
        joined.then_some(())?;
        cursor.skip_blanks();
    }
    expression::ports(cursor, &Vec::new())?.interval().cloned()
}

/// "30000:32767": two ports around a colon are the ends of a range, as rules of packet filters print it. "80:8080" may be a port
/// and what it is mapped to. Nobody can be sure of either, so the colon stays a leftover.
pub(super) fn join_over_colons(cell: &mut PortCell) {
    let colons: BTreeSet<u32> =
        cell.leftovers.iter().filter(|part| part.as_str() == ":").map(|part| part.whole().start).collect();
    if colons.is_empty() {
        return;
    }
    let mut joined: Vec<ParsedEndpoint> = Vec::with_capacity(cell.endpoints.len());
    for endpoint in std::mem::take(&mut cell.endpoints) {
        match joined.last_mut().and_then(|first| over_colon(first, &endpoint, &colons)) {
            Some((first, ports)) => {
                first.span = first.span.to(endpoint.span);
                first.ports = ports;
            }
            None => joined.push(endpoint),
        }
    }
    cell.endpoints = joined;
}

/// The range that two endpoints are, if nothing but a colon stands between them.
fn over_colon<'a>(
    first: &'a mut ParsedEndpoint,
    second: &ParsedEndpoint,
    colons: &BTreeSet<u32>,
) -> Option<(&'a mut ParsedEndpoint, Ports<String>)> {
    let single = |endpoint: &ParsedEndpoint| {
        endpoint.ports.interval().filter(|one| is_plain(one) && one.first == one.last).map(|one| one.first)
    };
    let (low, high) = (single(first)?, single(second)?);
    // "1024: 5000" has a blank behind the colon.
    let beside = colons.contains(&first.span.end) && (first.span.end + 1..=first.span.end + 2).contains(&second.span.start);
    let mapped = high.to_string().ends_with(&low.to_string());
    let alike = first.protocol == second.protocol && second.label.is_none();
    (beside && alike && low < high && !mapped).then(|| (first, Ports::linear_range(low, high, 0)))
}

impl Parser {
    /// What is excluded is taken out of the ranges before it, where it lies in one of them; else nobody can say which ports are
    /// meant, and the words are left over.
    ///
    /// "LDAP without TLS 389" is none: it tells how the port is spoken to.
    pub(super) fn exclusion(&mut self) -> bool {
        let start = self.cursor.at;
        if self.cursor.attempt(without_application).is_some() {
            self.set_label(self.cursor.slice(start..self.cursor.at));
            return true;
        }
        let Some(ports) = excluded(&mut self.cursor) else { return false };
        let group = self.groups;
        let taken = ports.is_some_and(|ports| ports.iter().all(|excluded| self.take_out(group, excluded)));
        if !taken {
            self.leftover(start..self.cursor.at);
        }
        true
    }

    /// "443 (or higher)": a bound in the bracket behind its number.
    pub(super) fn bound_in_bracket(&mut self, inner: &Mapped) -> bool {
        let vocabulary = self.cursor.vocabulary.clone();
        let Some((_, bound)) = BEHIND.into_iter().find(|(word, _)| vocabulary.is(*word, inner.as_str())) else { return false };
        let group = self.groups;
        let mut found = false;
        for endpoint in self.cell.endpoints.iter_mut().filter(|endpoint| endpoint.group == group) {
            let number = endpoint.ports.interval().filter(|one| is_plain(one) && one.first == one.last).map(|one| one.first);
            if let Some(ports) = number.and_then(|number| bound.ports(number)) {
                (endpoint.ports, found) = (ports, true);
            }
        }
        found
    }

    /// "1-65535 (except 22)": the same in a bracket.
    pub(super) fn exclusion_in_bracket(&mut self, inner: &Mapped) -> bool {
        let mut cursor = Cursor::new(inner.clone());
        let Some(ports) = excluded(&mut cursor).filter(|_| cursor.done()) else { return false };
        let group = self.groups;
        let taken = ports.is_some_and(|ports| ports.iter().all(|excluded| self.take_out(group, excluded)));
        if !taken {
            self.cell.leftovers.push(inner.clone());
        }
        true
    }

    /// ">= 1024, < 2000": both bounds hold for the same ports.
    pub(super) fn meets_bound_before(&mut self, ports: &Ports<String>) -> bool {
        let Some(upper) = ports.interval().filter(|upper| is_plain(upper) && upper.first == LOWEST && upper.last < HIGHEST)
        else {
            return false;
        };
        let lower = self.cell.endpoints.last_mut().and_then(|endpoint| match &mut endpoint.ports {
            Ports::Interval(lower) if is_plain(lower) && lower.last == HIGHEST => Some(lower),
            _ => None,
        });
        let Some(lower) = lower.filter(|lower| lower.first > LOWEST && lower.first <= upper.last) else { return false };
        lower.last = upper.last;
        true
    }

    /// Takes ports out of the ranges of a printed expression; false where they are not in one.
    fn take_out(&mut self, group: usize, excluded: &Interval<String>) -> bool {
        let Some(first) = self.cell.endpoints.iter().position(|endpoint| endpoint.group == group) else { return false };
        let before = self.cell.endpoints.split_off(first);
        let (mut left, mut found) = (Vec::with_capacity(before.len() + 1), false);
        for endpoint in before {
            let Some(parts) = endpoint.ports.interval().and_then(|range| without(range, excluded)) else {
                left.push(endpoint);
                continue;
            };
            found = true;
            left.extend(parts.into_iter().map(|part| ParsedEndpoint { ports: Ports::Interval(part), ..endpoint.clone() }));
        }
        self.cell.endpoints.extend(left);
        found
    }

    /// "5000, 5001, ... 5010": the ports between the last one and the next are meant too.
    pub(super) fn series(&mut self) -> bool {
        let start = self.cursor.at;
        let Some(end) = self.cursor.attempt(series_end) else { return false };
        let last = self.cell.endpoints.last_mut().and_then(|endpoint| match &mut endpoint.ports {
            Ports::Interval(interval) if is_plain(interval) && interval.last < end => Some(interval),
            _ => None,
        });
        match last {
            Some(interval) => interval.last = end,
            None => self.leftover(start..self.cursor.at),
        }
        true
    }

    /// "3 ports from 7000", "80 + 22", "7,600": numbers that are no ports by themselves, and of which nobody knows what they are
    /// together.
    pub(super) fn doubtful_numbers(&mut self) -> bool {
        if self.cursor.attempt(announced_count).is_some() {
            return true;
        }
        let found = [count_of_ports, sum, product, group_of_thousand].into_iter().find_map(|read| self.cursor.attempt(read));
        let Some(range) = found else { return false };
        self.leftover(range);
        true
    }
}

/// "..., 5010", "… 5010": the last number of a series.
fn series_end(cursor: &mut Cursor) -> Option<i64> {
    let before = cursor.text.as_str()[..cursor.at].trim_end_matches(' ');
    let listed = before.ends_with([',', '、']);
    (listed && (cursor.eat("...") || cursor.eat("…"))).then_some(())?;
    cursor.skip_blanks();
    let _ = cursor.eat(",") || cursor.eat("、") || cursor.eat_word(Word::Range);
    cursor.skip_blanks();
    expression::number(cursor)
}

/// "2 ports: 80 and 443": how many follow.
fn announced_count(cursor: &mut Cursor) -> Option<()> {
    let free = !cursor.previous().is_some_and(|c| c.is_alphanumeric());
    expression::number(cursor).filter(|count| free && (2..100).contains(count))?;
    cursor.skip_blanks();
    cursor.eat_word(Word::PortNouns).then_some(())?;
    cursor.eat(":").then_some(())?;
    cursor.skip_blanks();
    phrase::starts_item(cursor).then_some(())
}

/// "10 ports starting at 7000": how many there are.
fn count_of_ports(cursor: &mut Cursor) -> Option<Range<usize>> {
    let start = cursor.at;
    let free = !cursor.previous().is_some_and(|c| c.is_alphanumeric());
    let count = expression::number(cursor).filter(|count| free && *count < 100)?;
    cursor.rest().starts_with(' ').then_some(())?;
    cursor.skip_blanks();
    cursor.eat_word(Word::PortNouns).then_some(())?;
    cursor.rest().starts_with(' ').then_some(())?;
    let line = cursor.rest().split('\n').next().unwrap_or("");
    let numbered = line.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() > 2);
    // "22 port TCP, 8080 port TCP" lists ports.
    let apart =
        line.trim_start().starts_with(|c: char| c.is_ascii_lowercase()) && item::protocol(&mut blankless(cursor)).is_none();
    let end = cursor.at + line.len();
    cursor.at = end;
    (numbered && apart && count > 1).then_some(start..end)
}

/// A cursor at the next word.
fn blankless(cursor: &Cursor) -> Cursor {
    let mut next = Cursor::new(cursor.slice(cursor.at..cursor.text.as_str().len()));
    next.skip_blanks();
    next
}

/// "443 + 80": a sum is no list, and numbers that do not rise are no list for certain.
fn sum(cursor: &mut Cursor) -> Option<Range<usize>> {
    let start = cursor.at;
    let first = expression::number(cursor)?;
    let mut last = first;
    let mut rises = true;
    while let Some(next) = cursor.attempt(summand) {
        (rises, last) = (rises && next > last, next);
    }
    (!rises).then_some(start..cursor.at)
}

/// "5060 * 2": two of something, or a mark and a number.
fn product(cursor: &mut Cursor) -> Option<Range<usize>> {
    let start = cursor.at;
    expression::number(cursor)?;
    cursor.rest().starts_with(' ').then_some(())?;
    cursor.skip_blanks();
    (cursor.eat("* ") || cursor.eat("x ") || cursor.eat("× ")).then_some(())?;
    cursor.skip_blanks();
    expression::number(cursor)?;
    Some(start..cursor.at)
}

/// The numbers of "(1024, 65535]", as mathematics writes a range: an end beside a round bracket is not in it.
pub(super) fn half_open(text: &str) -> Option<Ports<String>> {
    let inner = text.get(1..text.len().checked_sub(1)?)?;
    let (first, last) = inner.split_once(',')?;
    let (first, last): (u16, u16) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
    let (first, last) = match (text.starts_with('('), text.ends_with(')')) {
        (true, false) => (i64::from(first) + 1, i64::from(last)),
        (false, true) => (i64::from(first), i64::from(last) - 1),
        _ => return None,
    };
    (first <= last).then(|| Ports::linear_range(first, last, 0))
}

/// "+ 80", and no product behind it.
fn summand(cursor: &mut Cursor) -> Option<i64> {
    cursor.skip_blanks();
    cursor.eat("+").then_some(())?;
    cursor.skip_blanks();
    let number = expression::number(cursor)?;
    let rest = cursor.rest().trim_start_matches(' ');
    (!rest.starts_with(['*', '+', '-'])).then_some(number).or_else(|| rest.starts_with('+').then_some(number))
}

/// "7,600" may be 7600, and who lists ports does not begin with 7.
fn group_of_thousand(cursor: &mut Cursor) -> Option<Range<usize>> {
    let start = cursor.at;
    let free = !cursor.previous().is_some_and(|c| c.is_alphanumeric() || matches!(c, ',' | '.'));
    let rest = cursor.rest();
    let digits = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let group = rest.strip_prefix(|c: char| c.is_ascii_digit()).and_then(|rest| rest.strip_prefix(','))?;
    let closes =
        digits(group) == 3 && !group[3..].starts_with([',', '.']) && !group[3..].starts_with(|c: char| c.is_alphanumeric());
    cursor.advance(5);
    (free && closes).then_some(start..start + 5)
}

fn is_plain(interval: &Interval<String>) -> bool {
    interval.setting.is_none() && interval.per_instance == 0 && interval.template.is_none()
}

/// A range without ports that lie in it; `None` where they do not, or the instance decides.
fn without(range: &Interval<String>, excluded: &Interval<String>) -> Option<Vec<Interval<String>>> {
    let inside = range.first <= excluded.first && excluded.last <= range.last && range.first < range.last;
    if !(inside && is_plain(range) && is_plain(excluded)) {
        return None;
    }
    let part = |first, last| (first <= last).then(|| Interval { first, last, ..range.clone() });
    let parts = [part(range.first, excluded.first - 1), part(excluded.last + 1, range.last)];
    Some(parts.into_iter().flatten().collect())
}
