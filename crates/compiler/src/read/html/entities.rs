//! Which bytes a decoded text came from.
//!
//! In: a text as written and as the tokenizer decoded it. Out: their parts, side by side. Deliberately not here: what an entity
//! means, which the tokenizer says; only where it ends is found here.

use std::ops::Range;

use html5gum::{Token, Tokenizer};

/// A part of a decoded text.
#[derive(Debug)]
pub(super) struct Part {
    /// Of the decoded text.
    pub(super) text: Range<usize>,
    /// Of the file's text.
    pub(super) raw: Range<usize>,
    /// Whether both are the same.
    pub(super) same: bool,
}

/// Finds which bytes each part of a decoded text came from: entities and line ends are all that differs.
pub(super) fn align(raw: &str, value: &str, start: usize) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let (mut at, mut done) = (0, 0);
    while at < raw.len() {
        let rest = &raw[at..];
        let plain = rest.find(['&', '\r']).unwrap_or(rest.len());
        let (length, printed, same) = if plain > 0 {
            (plain, rest[..plain].to_owned(), true)
        } else if rest.starts_with('\r') {
            (1 + usize::from(rest.starts_with("\r\n")), "\n".to_owned(), false)
        } else {
            let length = reference(rest);
            let printed = decode(&rest[..length]);
            (length, printed.clone(), printed == rest[..length])
        };
        if !value[done..].starts_with(&printed) {
            return None;
        }
        parts.push(Part { text: done..done + printed.len(), raw: start + at..start + at + length, same });
        at += length;
        done += printed.len();
    }
    (done == value.len()).then_some(parts)
}

/// Length of a character reference, which may lack its semicolon.
fn reference(text: &str) -> usize {
    let name = text[1..].bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#').count();
    1 + name + usize::from(text.as_bytes().get(1 + name) == Some(&b';'))
}

fn decode(reference: &str) -> String {
    match reference {
        "&nbsp;" => "\u{A0}".to_owned(),
        "&amp;" => "&".to_owned(),
        "&lt;" => "<".to_owned(),
        "&gt;" => ">".to_owned(),
        "&quot;" => "\"".to_owned(),
        _ => {
            let strings = Tokenizer::new(reference).filter_map(|Ok(token)| match token {
                Token::String(text) => Some(String::from_utf8_lossy(&text).into_owned()),
                _ => None,
            });
            strings.collect()
        }
    }
}
