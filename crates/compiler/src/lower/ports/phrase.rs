//! Words between ports: labels, sides, remarks, and what is none of these.
//!
//! In: a cursor at words. Out: how far they reach. Deliberately not here: what they are (`naming`, `parser`).

use super::cursor::Cursor;
use super::{bounds, expression, item};

/// Reads words up to where a port, a protocol, a bracket, a colon, a separator or the line ends. The range read, trimmed.
pub(super) fn words(cursor: &mut Cursor) -> std::ops::Range<usize> {
    let start = cursor.at;
    while let Some(character) = cursor.peek() {
        if matches!(character, '\n' | ':' | '(' | ')' | ',' | ';' | '、' | '•' | '=' | '+' | '&' | '"' | '「' | '」')
            || expression::is_mark(character)
        {
            break;
        }
        if cursor.at > start && starts_item(cursor) {
            break;
        }
        step(cursor, character);
    }
    let text = &cursor.text.as_str()[start..cursor.at];
    start..start + text.trim_end().len()
}

/// A Latin word is read whole, any other character by itself.
fn step(cursor: &mut Cursor, character: char) {
    let rest = cursor.rest();
    let length = if character.is_ascii_alphanumeric() {
        rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-' | '\'' | '/'))).unwrap_or(rest.len())
    } else {
        character.len_utf8()
    };
    cursor.advance(length.max(1));
}

/// Whether a protocol, a number or a bound stands here.
pub(super) fn starts_item(cursor: &mut Cursor) -> bool {
    let at = cursor.at;
    let found = item::protocol(cursor).is_some() || expression::number(cursor).is_some();
    cursor.at = at;
    found || bounds::stands_here(cursor)
}

/// Length of the sentences that begin here, if they state no number: up to the last full stop of the line.
pub(super) fn sentences(cursor: &Cursor) -> Option<usize> {
    let line = cursor.rest().split('\n').next().unwrap_or("");
    let japanese = line.rfind('。').map(|at| at + '。'.len_utf8());
    let latin = line.trim_end().ends_with('.').then(|| line.trim_end().len()).filter(|_| line.split_whitespace().count() >= 4);
    let end = japanese.or(latin)?;
    let digits = line[..end]
        .split(|c: char| !c.is_ascii_alphanumeric())
        .any(|word| word.len() > 1 && word.bytes().all(|b| b.is_ascii_digit()));
    (!digits).then_some(end)
}

/// Reads the further names of a list behind its first, up to the colon in front of their ports ("a.example, b.example: 443").
/// Where the last name ends.
pub(super) fn further_names(cursor: &mut Cursor) -> Option<usize> {
    for _ in 0..MOST_NAMES {
        cursor.skip_blanks();
        (cursor.eat(",") || cursor.eat("、")).then_some(())?;
        cursor.skip_blanks();
        if starts_item(cursor) {
            return None;
        }
        let name = words(cursor);
        if name.is_empty() {
            return None;
        }
        if colon_follows(cursor) {
            return Some(name.end);
        }
    }
    None
}

/// No more names than these share ports: words behind words with commas are looked through again for each of them.
const MOST_NAMES: usize = 16;

/// Whether an introduction such as "the following ports:" ends this line: nothing but blanks behind a colon.
pub(super) fn colon_follows(cursor: &mut Cursor) -> bool {
    cursor.skip_blanks();
    cursor.eat(":")
}
