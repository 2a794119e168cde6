//! What stands in a port cell and is no port, though it has numbers or stands beside them: placeholders that nobody knows, what is
//! added to an unknown port, "only", references to notes, minus one, addresses of IP version 6 and the sign for any address.
//!
//! In: a parser at such a place. Out: the parser behind it, with what it is as a leftover, a mark or a remark; or the parser where
//! it was. Deliberately not here: numbers that words exclude or count (`bounds`, `carried`), brackets (`bracket`).

use super::cursor::Cursor;
use super::parser::Parser;
use super::{expression, phrase};
use crate::lower::footnotes;
use crate::vocabulary::Word;

/// So many characters in front of a plus may hold the word for the port that something is added to.
const NEAR: usize = 40;

impl Parser {
    /// `3<tenant>13`: digits around a name for others that nobody knows. They are no ports by themselves.
    pub(super) fn unknown_placeholder(&mut self) -> bool {
        let free = !self.cursor.previous().is_some_and(|c| c.is_alphanumeric());
        let Some(length) = Some(self.cursor.rest()).filter(|_| free).and_then(expression::placeholder) else { return false };
        let start = self.cursor.at;
        let known = expression::ports(&mut self.cursor, &self.definitions).is_some() && self.cursor.at >= start + length;
        self.cursor.at = start;
        if !known {
            self.leftover(start..start + length);
            self.cursor.advance(length);
        }
        !known
    }

    /// "That port + 1": what is added to a port that nobody knows is no port.
    pub(super) fn offset(&mut self) -> bool {
        let rest = self.cursor.rest();
        let digits = digits(rest);
        let before = self.cursor.text.as_str()[..self.cursor.at].trim_end_matches(' ');
        let Some(base) = before.strip_suffix('+').filter(|_| digits > 0).map(|base| base.trim_end_matches(' ')) else {
            return false;
        };
        // A few words in front: a cell may be one line of very many sums.
        let near = base.char_indices().rev().take(NEAR).last().map_or(0, |(at, _)| at);
        let line = base[near..].rsplit('\n').next().unwrap_or(base);
        let worded = base.ends_with(char::is_alphabetic) && self.cursor.vocabulary.contains(Word::PortNouns, line);
        if worded {
            self.leftover(self.cursor.at..self.cursor.at + digits);
            self.cursor.advance(digits);
        }
        worded
    }

    /// ":8000", "*:8000", "[::]:8000": a port at any address of its host, as programs print where they listen.
    pub(super) fn any_address(&mut self) -> bool {
        let before = self.cursor.text.as_str()[..self.cursor.at].trim_end_matches(' ');
        let rest = self.cursor.rest();
        let found = ["[::]:", "*:", ":"].into_iter().find(|address| rest.starts_with(address));
        // "30000 :32767" may be a range, "ESP:50" is the number of a protocol.
        let named = self.cursor.previous().is_some_and(char::is_alphanumeric);
        let begins = !named && !before.ends_with(|c: char| c.is_ascii_digit() || c == ':');
        let numbered = |address: &&str| rest[address.len()..].starts_with(|c: char| c.is_ascii_digit());
        let Some(address) = found.filter(|_| begins).filter(numbered) else { return false };
        self.cursor.advance(address.len());
        true
    }

    /// "2001:db8::/32": an address of IP version 6 or a network of some. Its groups and its length are no ports.
    pub(super) fn address(&mut self) -> bool {
        let start = self.cursor.at;
        let found = skip_address(&mut self.cursor);
        if found {
            self.leftover(start..self.cursor.at);
        }
        found
    }

    /// "443 only", "only 443": that no other port is meant is what each cell says.
    pub(super) fn restricted(&mut self) -> bool {
        let start = self.cursor.at;
        let free = !self.cursor.previous().is_some_and(|c| c.is_ascii_alphanumeric());
        let alone = free && self.cursor.eat_word(Word::Only) && {
            let end = self.cursor.at;
            self.cursor.skip_blanks();
            let stands_alone = self.cursor.peek().is_none_or(|c| matches!(c, '\n' | ',' | ';' | ')' | '(' | '、'));
            let found = stands_alone || phrase::starts_item(&mut self.cursor);
            self.cursor.at = end;
            found
        };
        if !alone {
            self.cursor.at = start;
        }
        alone
    }

    /// "Note 3" behind a port points to a note: the number is no port.
    pub(super) fn reference(&mut self) -> bool {
        let Some(length) = footnotes::reference(self.cursor.rest()) else { return false };
        // "8080注1": scripts without blanks put it directly behind.
        let latin = self.cursor.rest().starts_with(|c: char| c.is_ascii());
        let inside = latin && self.cursor.previous().is_some_and(char::is_alphanumeric);
        if inside {
            return false;
        }
        self.attach_mark(length);
        self.words_of_reference();
        true
    }

    /// "Note 2 Alternate port available": what the note is about, where the line ends with it.
    fn words_of_reference(&mut self) {
        self.cursor.skip_blanks();
        if self.cursor.done() || phrase::starts_item(&mut self.cursor) {
            return;
        }
        let start = self.cursor.at;
        let range = phrase::words(&mut self.cursor);
        if self.cursor.ends_at(&[])
            && !range.is_empty()
            && !self.cursor.text.as_str()[range.clone()].contains(|c: char| c.is_ascii_digit())
        {
            let remark = self.cursor.slice(range);
            self.cell.remarks.push(remark);
        } else {
            self.cursor.at = start;
        }
    }

    /// `-1` stands for "none" in some products; it is no port 1.
    pub(super) fn negative(&mut self) -> bool {
        let start = self.cursor.at;
        let digits = self.cursor.rest().strip_prefix('-').map_or(0, digits);
        if digits == 0 {
            return false;
        }
        self.cursor.advance(1 + digits);
        self.leftover(start..self.cursor.at);
        true
    }
}

impl Parser {
    /// "IPv4, UDP 123": the version of IP says nothing of a port, and is carried.
    pub(super) fn version_of_ip(&mut self) -> bool {
        let rest = self.cursor.rest();
        let named = rest.get(..4).filter(|name| is_version_of_ip(name));
        let free = !self.cursor.previous().is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '.'));
        let alone = rest
            .get(4..)
            .is_some_and(|rest| rest.trim_start().is_empty() || rest.starts_with([',', '、', ';', '/', ')', '\n', ':', '：']));
        let found = named.is_some() && free && alone;
        if found {
            self.cell.remarks.push(self.cursor.slice(self.cursor.at..self.cursor.at + 4));
            self.cursor.advance(4);
            self.cursor.eat(":");
        }
        found
    }
}

fn is_version_of_ip(name: &str) -> bool {
    name.eq_ignore_ascii_case("ipv4") || name.eq_ignore_ascii_case("ipv6")
}

/// Whether a text is versions of IP and nothing else: "IPv4", "IPv4/IPv6".
pub(in crate::lower) fn are_versions_of_ip(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).peekable();
    words.peek().is_some() && words.all(is_version_of_ip)
}

/// Whether a text is addresses and networks and nothing else, however they are parted.
pub(super) fn are_addresses(text: &str) -> bool {
    // Nearly all cells have neither.
    if !text.contains(['.', ':']) {
        return false;
    }
    let parted = |c: char| c.is_whitespace() || matches!(c, ',' | '、' | ';' | '•' | '`' | '(' | ')');
    let mut words = text.split(parted).map(|word| word.trim_matches('/')).filter(|word| !word.is_empty()).peekable();
    words.peek().is_some() && words.all(is_address_or_network)
}

fn is_address_or_network(word: &str) -> bool {
    let (address, length) = word.split_once('/').map_or((word, None), |(address, length)| (address, Some(length)));
    let Ok(address) = address.parse::<std::net::IpAddr>() else { return false };
    let longest = if address.is_ipv4() { 32 } else { 128 };
    // "192.0.2.1/192.0.2.0/24" is two of them.
    length.is_none_or(|length| length.parse::<u8>().is_ok_and(|length| length <= longest) || is_address_or_network(length))
}

/// Skips an address of IP version 6, with the length of its network.
pub(super) fn skip_address(cursor: &mut Cursor) -> bool {
    if cursor.previous().is_some_and(|c| c.is_alphanumeric() || c == ':') {
        return false;
    }
    let rest = cursor.rest();
    let length = rest.find(|c: char| !(c.is_ascii_hexdigit() || matches!(c, ':' | '.'))).unwrap_or(rest.len());
    let groups = rest[..length].trim_end_matches('.');
    // Numbers and hosts with a port have one colon at most, and most words have none: nothing is parsed for them.
    let found = groups.matches(':').nth(1).is_some() && groups.parse::<std::net::Ipv6Addr>().is_ok();
    if found {
        let network = rest[groups.len()..].strip_prefix('/').map_or(0, |rest| 1 + digits(rest));
        cursor.advance(groups.len() + network);
    }
    found
}

/// With how many digits a text begins.
fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}
