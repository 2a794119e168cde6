//! Port expressions: numbers, ranges, formulas in the instance number, digit templates, and words such as "ephemeral".
//!
//! In: a cursor before a port, and the names that the cell defined. Out: the ports, the cursor behind them; or nothing, the
//! cursor where it was. Deliberately not here: protocols (`item`) and what governs the port (`parser`).

use std::sync::LazyLock;

use portolan_model::{Interval, Ports};
use regex::Regex;

use super::cursor::Cursor;
use super::{Protocol, bounds, item};
use crate::vocabulary::{Vocabulary, Word};

/// A sum `setting + offset + per_instance * i`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Linear {
    pub(super) setting: Option<String>,
    pub(super) offset: i64,
    pub(super) per_instance: i64,
}

/// Names given to expressions within the cell.
pub(super) type Definitions = Vec<(String, Linear)>;

/// Digits, a placeholder of two digits (`NN`, `<NN>`, `##`), digits.
static TEMPLATE: LazyLock<Regex> = LazyLock::new(|| {
    let text = r"^([0-9]{0,4})\\?<?\s*(?:NN|nn|XX|xx|##)\s*\\?>?([0-9]{0,4})";
    Regex::new(text).unwrap_or_else(|error| panic!("the pattern of digit templates: {error}"))
});

static PLACEHOLDER: LazyLock<Regex> = LazyLock::new(|| {
    let text = r"^[0-9]{1,4}\\?(?:<([^<>\n]{1,40})\\?>|\{([^{}\n]{1,40})\})[0-9]{0,4}";
    Regex::new(text).unwrap_or_else(|error| panic!("the pattern of placeholders: {error}"))
});

/// Length of digits directly around a bracketed name: `3<tenant>13`, `500{id}`.
pub(super) fn placeholder(rest: &str) -> Option<usize> {
    let found = PLACEHOLDER.captures(rest)?;
    let name = found.get(1).or_else(|| found.get(2))?.as_str();
    let letters = name.chars().any(char::is_alphabetic) && Vocabulary::in_force().transport(name).is_none();
    let whole = found.get(0)?;
    (letters && !rest[whole.end()..].starts_with(|c: char| c.is_ascii_alphanumeric())).then_some(whole.end())
}

/// Reads a port expression: the longest that stands here.
pub(super) fn ports(cursor: &mut Cursor, definitions: &Definitions) -> Option<Ports<String>> {
    cursor
        .attempt(template)
        .or_else(|| cursor.attempt(bounds::bounded))
        .or_else(|| cursor.attempt(|cursor| interval(cursor, definitions)))
        .or_else(|| cursor.attempt(word))
}

fn template(cursor: &mut Cursor) -> Option<Ports<String>> {
    if cursor.previous().is_some_and(|c| c.is_alphanumeric()) {
        return None;
    }
    let start = cursor.at;
    let (before, after) = cursor
        .attempt(letters_for_digits)
        .or_else(|| cursor.attempt(name_for_digits))
        .or_else(|| cursor.attempt(abbreviation_for_digits))?;
    let last = cursor
        .attempt(|cursor| last_digits(cursor, &after))
        .or_else(|| cursor.attempt(|cursor| last_template(cursor, &before, &after)));
    let printed = cursor.text.as_str()[start..cursor.at].replace(['\\', ' '], "");
    if before.len() + after.len() == 0 || cursor.peek().is_some_and(|c| c.is_ascii_alphanumeric()) {
        return None;
    }
    let step = 10_i64.pow(u32::try_from(after.len()).ok()?);
    let head: i64 = if before.is_empty() { 0 } else { before.parse().ok()? };
    let tail: i64 = if after.is_empty() { 0 } else { after.parse().ok()? };
    let first = head * step * 100 + tail;
    let ports = Ports::from_template(printed, first, step);
    match (ports, last) {
        (Ports::Interval(interval), Some(last)) => Some(Ports::Interval(Interval { last: first - tail + last, ..interval })),
        (ports, _) => Some(ports),
    }
}

/// `3<NN>15-3<NN>17`: the digits behind the placeholder of a second template, which is the other end of the range.
fn last_template(cursor: &mut Cursor, before: &str, after: &str) -> Option<i64> {
    cursor.skip_blanks();
    range_operator(cursor)?;
    cursor.skip_blanks();
    let (head, tail) = cursor.attempt(letters_for_digits).or_else(|| cursor.attempt(name_for_digits))?;
    let same = head == before && tail.len() == after.len() && *tail > *after;
    same.then(|| tail.parse().ok()).flatten()
}

/// `3<NN>40-97`: digits behind the placeholder up to which the ports go, as many as there are in front of the dash.
fn last_digits(cursor: &mut Cursor, first: &str) -> Option<i64> {
    range_operator(cursor)?;
    let last = digits(cursor);
    let goes_on = cursor.peek().is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '<' | '{' | '['));
    let longer = last.len() != first.len() || first.is_empty() || goes_on;
    (!longer && *last > *first).then(|| last.parse().ok()).flatten()
}

/// `3<NN>15`, `443NN`: the digits before and behind the letters.
fn letters_for_digits(cursor: &mut Cursor) -> Option<(String, String)> {
    let found = TEMPLATE.captures(cursor.rest())?;
    let (length, before, after) = (found.get(0)?.end(), found.get(1)?.as_str().to_owned(), found.get(2)?.as_str().to_owned());
    cursor.advance(length);
    Some((before, after))
}

/// `3<instance number>15`, `5{instance}13`: the same with a name for the digits.
fn name_for_digits(cursor: &mut Cursor) -> Option<(String, String)> {
    let before = digits(cursor);
    let brackets = [("<", ">"), ("{", "}"), ("[", "]"), ("$(", ")"), ("${", "}"), ("%", "%")];
    let (_, close) = brackets.into_iter().find(|(open, _)| cursor.eat(open))?;
    let name = cursor.rest().find(close).filter(|length| (1..=LONGEST_PLACEHOLDER).contains(length))?;
    names_the_instance(&cursor.vocabulary, &cursor.rest()[..name]).then_some(())?;
    cursor.advance(name + close.len());
    Some((before, digits(cursor)))
}

/// A placeholder of more bytes is none.
const LONGEST_PLACEHOLDER: usize = 60;

/// Whether a placeholder is the instance number, by the words that it ends with: "instance number", "sap_hana_instance_no".
/// `32 Nr.`, `5 nr 13`: an abbreviation for the instance number between as many digits as make a port with its two.
fn abbreviation_for_digits(cursor: &mut Cursor) -> Option<(String, String)> {
    let before = digits(cursor);
    cursor.skip_blanks();
    let rest = cursor.rest();
    let letters = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    let end = letters + usize::from(rest[letters..].starts_with('.'));
    cursor.vocabulary.is(Word::InstanceDigits, &rest[..letters]).then_some(())?;
    cursor.advance(end);
    let after = cursor.attempt(|cursor| {
        cursor.skip_blanks();
        Some(digits(cursor)).filter(|digits| !digits.is_empty())
    });
    let after = after.unwrap_or_default();
    matches!((before.len(), after.len()), (1, 2) | (2 | 3, 0)).then_some((before, after))
}

fn names_the_instance(vocabulary: &Vocabulary, name: &str) -> bool {
    let spaced = name.replace(['_', '-'], " ");
    let printed = [name.trim(), spaced.trim()];
    printed.iter().any(|text| vocabulary.is(Word::Instance, text) || text.len() > 1 && vocabulary.ends_with(Word::Instance, text))
}

fn digits(cursor: &mut Cursor) -> String {
    let rest = cursor.rest();
    let length = (rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len()).min(4);
    let digits = rest[..length].to_owned();
    cursor.advance(length);
    digits
}

fn interval(cursor: &mut Cursor, definitions: &Definitions) -> Option<Ports<String>> {
    if cursor.eat_word(Word::AtLeast) {
        cursor.skip_blanks();
    }
    let start = cursor.at;
    let first = linear(cursor, definitions)?;
    let last = cursor.attempt(|cursor| {
        let protocol = cursor.attempt(behind_slash);
        cursor.skip_blanks();
        // "10000番から10100番": the word for a port stands behind each end.
        cursor.eat_word(Word::Port);
        cursor.skip_blanks();
        range_operator(cursor).or_else(|| (cursor.eat_word(Word::And) && between_precedes(cursor, start)).then_some(()))?;
        cursor.skip_blanks();
        let last = linear(cursor, definitions)?;
        let same = last.setting == first.setting && last.per_instance == first.per_instance;
        // "8000부터 8010까지": the last one is in the range.
        cursor.eat_word(Word::AndBelow);
        // "26551/tcp-26600/tcp": the protocol stands behind each end, and is left there for whoever reads what is behind ports.
        let end = cursor.at;
        let repeated = protocol.is_none() || cursor.attempt(behind_slash) == protocol;
        cursor.at = end;
        (same && repeated).then_some(last)
    });
    let last = last.unwrap_or_else(|| first.clone());
    // `2024-08-10` is a date, and no range.
    let goes_on = cursor.rest().strip_prefix('-').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    if first != last && goes_on {
        return None;
    }
    // A setting alone is a name, not a port; the caller takes it as a word.
    if first.setting.is_some() && first == last && first.offset == 0 && first.per_instance == 0 {
        return None;
    }
    Some(between(first, &last))
}

/// "/tcp".
fn behind_slash(cursor: &mut Cursor) -> Option<Protocol> {
    cursor.eat("/").then_some(())?;
    item::protocol(cursor)
}

/// "Between 1024 and 65535": whether what stands before the first number says so.
fn between_precedes(cursor: &Cursor, start: usize) -> bool {
    cursor.vocabulary.ends_with(Word::Between, cursor.text.as_str()[..start].trim_end())
}

/// The interval between two sums over the same setting and step.
pub(super) fn between(first: Linear, last: &Linear) -> Ports<String> {
    let Linear { setting, offset, per_instance } = first;
    Ports::Interval(Interval { setting, first: offset, last: last.offset, per_instance, template: None })
}

pub(super) fn range_operator(cursor: &mut Cursor) -> Option<()> {
    let symbol = ["...", "..", "…", "‥", "--", "~", "-"].iter().any(|symbol| cursor.eat(symbol));
    (symbol || cursor.eat_word(Word::Range)).then_some(())
}

/// Reads a sum. A minus sign belongs to it only before the instance number; otherwise it joins the ends of a range. Without a
/// setting or an instance there is nothing to add: "80 + 443" are two ports.
pub(super) fn linear(cursor: &mut Cursor, definitions: &Definitions) -> Option<Linear> {
    let first = atom(cursor, definitions)?;
    let behind = cursor.at;
    let sum = summed(cursor, first.clone())?;
    if sum.setting.is_none() && sum.per_instance == 0 {
        cursor.at = behind;
        return Some(first);
    }
    Some(sum)
}

fn summed(cursor: &mut Cursor, mut sum: Linear) -> Option<Linear> {
    loop {
        let term = cursor.attempt(|cursor| {
            cursor.skip_blanks();
            let sign = sign(cursor)?;
            cursor.skip_blanks();
            let (constant, per_instance) = term(cursor)?;
            (sign > 0 || per_instance != 0).then_some((sign * constant, sign * per_instance))
        });
        let Some((constant, per_instance)) = term else { return Some(sum) };
        sum.offset = sum.offset.checked_add(constant)?;
        sum.per_instance = sum.per_instance.checked_add(per_instance)?;
    }
}

fn sign(cursor: &mut Cursor) -> Option<i64> {
    if cursor.eat("+") {
        return Some(1);
    }
    cursor.eat("-").then_some(-1)
}

fn atom(cursor: &mut Cursor, definitions: &Definitions) -> Option<Linear> {
    if let Some(offset) = cursor.attempt(number) {
        return Some(Linear { offset, ..Linear::default() });
    }
    let name = cursor.identifier()?.to_owned();
    if let Some((_, defined)) = definitions.iter().find(|(other, _)| *other == name) {
        cursor.advance(name.len());
        return Some(defined.clone());
    }
    let known = cursor.vocabulary.transport(&name).is_some() || cursor.vocabulary.application(&name).is_some();
    // A name made mostly of digits is a damaged number.
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    if known || name.len() < 4 || digits * 2 >= name.len() {
        return None;
    }
    cursor.advance(name.len());
    let sum_follows = cursor.rest().trim_start_matches(' ').starts_with('+');
    sum_follows.then(|| Linear { setting: Some(name), ..Linear::default() })
}

/// No term stands behind so many brackets.
const MOST_OPENED: usize = 16;

/// A term behind a sign: a number, the instance number, or their product, in brackets or not; as (constant, per instance).
fn term(cursor: &mut Cursor) -> Option<(i64, i64)> {
    let opened = cursor.rest().chars().take_while(|c| matches!(c, '(' | ' ')).take(MOST_OPENED + 1).count();
    if opened > MOST_OPENED {
        return None;
    }
    if cursor.eat("(") {
        cursor.skip_blanks();
        let inner = term(cursor)?;
        cursor.skip_blanks();
        return cursor.eat(")").then_some(inner);
    }
    if cursor.eat_word(Word::Instance) {
        let factor = cursor.attempt(|cursor| {
            times(cursor)?;
            number(cursor)
        });
        return Some((0, factor.unwrap_or(1)));
    }
    let value = number(cursor)?;
    let scaled = cursor.attempt(|cursor| {
        times(cursor)?;
        cursor.eat_word(Word::Instance).then_some(())
    });
    Some(if scaled.is_some() { (0, value) } else { (value, 0) })
}

fn times(cursor: &mut Cursor) -> Option<()> {
    cursor.skip_blanks();
    let symbol = cursor.eat("*") || cursor.eat("x ");
    cursor.skip_blanks();
    symbol.then_some(())
}

/// A whole number that stands by itself: no part of a version, an address or a word.
pub(super) fn number(cursor: &mut Cursor) -> Option<i64> {
    let before = &cursor.text.as_str()[..cursor.at];
    let version = before.strip_suffix('.').is_some_and(|head| head.ends_with(|c: char| c.is_ascii_alphanumeric()));
    let inside = before.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
    if version || inside && !protocol_precedes(cursor, before) {
        return None;
    }
    let rest = cursor.rest();
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let grouped = thousands(&cursor.text.as_str()[..cursor.at], rest, end);
    let end = grouped.unwrap_or(end);
    let mut after = rest[end..].chars();
    let touches = match after.next() {
        Some('.') => after.next().is_some_and(|c| c.is_ascii_digit()),
        Some(c) => c.is_ascii_alphabetic() && !protocol_follows(cursor, &rest[end..]) || c == '_',
        None => false,
    };
    let some_of_many = || cursor.vocabulary.prefix(Word::Series, &rest[end..]).is_some();
    if end == 0 || end > 9 || touches || some_of_many() {
        return None;
    }
    let value = rest[..end].replace([',', '.', ' '], "").parse().ok()?;
    cursor.advance(end);
    Some(value)
}

/// `TCP8443`: a protocol may touch the number from before.
fn protocol_precedes(cursor: &Cursor, before: &str) -> bool {
    let start = before
        .rfind(|c: char| !c.is_ascii_alphanumeric())
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    cursor.vocabulary.transport(&before[start..]).is_some()
}

/// `8443tcp`: a protocol may touch the number.
fn protocol_follows(cursor: &Cursor, text: &str) -> bool {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(text.len());
    cursor.vocabulary.transport(&text[..end]).is_some()
}

/// End of a number with a thousands separator, where it can be nothing else: the second group begins with a zero behind a comma
/// or a blank (no port does), or it is one end of a range whose other end is written so too ("30.000-35.000"), or that would end
/// before it begins ("16385-65,353").
fn thousands(before: &str, rest: &str, end: usize) -> Option<usize> {
    let mark = rest[end..].chars().next().filter(|mark| matches!(mark, ',' | '.' | ' '))?;
    let group = rest.get(end..end + 4).filter(|text| is_group(text, mark))?;
    // A blank that parts numbers goes on to another group only where one stands behind it.
    let next = rest[end + 4..].strip_prefix(mark).filter(|next| mark != ' ' || next.starts_with(|c: char| c.is_ascii_digit()));
    let closes = next.is_none() && !rest[end + 4..].starts_with(|c: char| c.is_ascii_digit());
    let behind = rest[end + 4..].trim_start_matches(' ').strip_prefix(['-', '~']).is_some_and(|tail| {
        let tail = tail.trim_start_matches(' ');
        let digits = tail.find(|c: char| !c.is_ascii_digit()).unwrap_or(tail.len());
        (1..=2).contains(&digits) && tail.get(digits..digits + 4).is_some_and(|text| is_group(text, mark))
    });
    let ahead = before.trim_end_matches(' ').strip_suffix(['-', '~']).is_some_and(|head| {
        let head = head.trim_end_matches(' ');
        head.len().checked_sub(4).and_then(|at| head.get(at..)).is_some_and(|text| is_group(text, mark))
    });
    let certain = mark != '.' && group[1..].starts_with('0') || behind || ahead || ends_range(before, &rest[..end], group);
    ((1..=2).contains(&end) && closes && certain).then_some(end + 4)
}

/// "16385-65,353": whether the range in front would end before it begins if the group were another number.
fn ends_range(before: &str, digits: &str, group: &str) -> bool {
    let head = before.trim_end_matches(' ').strip_suffix(['-', '~']).map_or("", |head| head.trim_end_matches(' '));
    let first = &head[head.trim_end_matches(|c: char| c.is_ascii_digit()).len()..];
    let value = |digits: &str| digits.parse::<u32>().ok();
    let whole = value(digits).zip(value(&group[1..])).map(|(thousands, rest)| thousands * 1000 + rest);
    value(first).zip(value(digits)).is_some_and(|(first, last)| last < first && whole.is_some_and(|whole| whole > first))
}

fn is_group(text: &str, mark: char) -> bool {
    text.len() == 4 && text.starts_with(mark) && text[1..].bytes().all(|byte| byte.is_ascii_digit())
}

/// A word that stands for ports, if it is all of its item.
pub(super) fn word(cursor: &mut Cursor) -> Option<Ports<String>> {
    let words = [(Word::Dynamic, Ports::Dynamic), (Word::Ephemeral, Ports::Ephemeral), (Word::Any, Ports::Any)];
    for (word, ports) in words {
        if cursor.eat_word(word) {
            cursor.skip_blanks();
            // "alle Ports", "任意端口".
            cursor.eat_word(Word::Port);
            cursor.skip_blanks();
            let pointed = crate::lower::footnotes::reference(cursor.rest()).is_some();
            return (ends(cursor) || pointed || protocol_ends(cursor)).then_some(ports);
        }
    }
    None
}

fn ends(cursor: &Cursor) -> bool {
    cursor.peek().is_none_or(|c| matches!(c, '\n' | ',' | ';' | '/' | '(' | ')' | '*') || is_mark(c))
}

/// "dynamic TCP ports": protocols and the word for ports are all that follows.
fn protocol_ends(cursor: &mut Cursor) -> bool {
    let at = cursor.at;
    let named = item::protocols(cursor).is_some();
    cursor.skip_blanks();
    while cursor.eat_word(Word::Port) {
        cursor.skip_blanks();
    }
    let found = named && ends(cursor);
    cursor.at = at;
    found
}

/// Characters that are footnote marks wherever they stand.
pub(in crate::lower) fn is_mark(character: char) -> bool {
    matches!(character, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹' | 'ᵃ'..='ᶻ' | 'ʰ'..='ʸ' | 'ˡ' | 'ˢ' | 'ˣ' | 'ⁱ' | 'ⁿ' | '†' | '‡' | '§' | '¶' | '※')
}
