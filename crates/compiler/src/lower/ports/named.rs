//! Protocols that names and notes state: in brackets, as their first words or their last one.
//!
//! In: a name or a note of a row that states no protocol elsewhere. Out: protocols with a transport each. Deliberately not here:
//! which cells of a row are asked (`row_ports`), and what stands in the middle of a sentence: that may be about anything.

use portolan_model::Transport;

use super::cursor::Cursor;
use super::{Protocol, bracket, item, parse_protocols};
use crate::lower::sentences;
use crate::source::Mapped;
use crate::vocabulary::Word;

/// The protocols that a name says it runs over: in brackets that hold nothing else ("Serf (TCP and UDP)", "API (TCP only)"), as
/// its last word ("Syslog UDP", "ICE/UDP", "JSON-RPC via HTTPS") or its first ones ("HTTPS servlet", "TCP/UDP media").
#[must_use]
pub fn transports_of_name(name: &Mapped) -> Vec<Protocol> {
    let bracketed = bracketed_transports(name);
    if !bracketed.is_empty() {
        return bracketed;
    }
    let all = |found: &Vec<Protocol>| !found.is_empty() && are_all(found, name);
    at_end(name).filter(all).or_else(|| at_start(name).filter(all)).unwrap_or_default()
}

/// The protocols with which a note begins ("HTTPS servlet transport", "UDP port for names"), which it says are those of the port
/// ("received via TCP protocol", "active TCP/UDP transport port"), or with which it ends in a bracket ("addresses for nodes (UDP)").
#[must_use]
pub fn transports_of_note(note: &Mapped) -> Vec<Protocol> {
    let all = |found: &Vec<Protocol>| are_all(found, note);
    at_start(note).or_else(|| of_the_port(note)).or_else(|| in_last_bracket(note)).filter(all).unwrap_or_default()
}

/// Transports in front of the word for a protocol or, within a few words, for a port or its traffic.
fn of_the_port(note: &Mapped) -> Option<Vec<Protocol>> {
    let mut cursor = Cursor::new(crate::source::fold(note));
    while !cursor.done() {
        if let Some(found) = cursor.attempt(in_front_of_its_noun) {
            return Some(found);
        }
        let rest = cursor.rest();
        let word = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        cursor.advance(word.max(rest.chars().next().map_or(1, char::len_utf8)));
    }
    None
}

fn in_front_of_its_noun(cursor: &mut Cursor) -> Option<Vec<Protocol>> {
    let begins = !cursor.previous().is_some_and(char::is_alphanumeric);
    // "The HTTP port of the console" says what it is for.
    let found = begins.then(|| item::protocols(cursor)).flatten().filter(|found| all_known(found))?;
    found.iter().all(|protocol| protocol.application.is_none()).then_some(())?;
    cursor.skip_blanks();
    let rest = cursor.rest();
    let second = rest.find(' ').map_or(rest.len(), |blank| blank + 1);
    let noun = |text: &str| {
        [Word::PortNouns, Word::ProtocolNumber, Word::Traffic]
            .into_iter()
            .any(|word| cursor.vocabulary.prefix(word, text).is_some())
    };
    // A number behind the word is another port's: "redirects to TCP port 443".
    let numbered = rest.split(' ').take(3).any(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    ((noun(rest) || noun(&rest[second..])) && !numbered).then_some(found)
}

/// Whether a text names no other transport than these: "TCP is preferred, UDP works too" says it of both.
fn are_all(found: &[Protocol], text: &Mapped) -> bool {
    let known = |named: &Protocol| found.iter().any(|found| found.transport == named.transport);
    sentences::transports(text).iter().all(known)
}

fn bracketed_transports(name: &Mapped) -> Vec<Protocol> {
    let text = name.as_str();
    let opened = text.match_indices(['(', '（', '[']).map(|(at, open)| at + open.len());
    let inner = opened.filter_map(|at| Some(name.slice(at..at + text[at..].find([')', '）', ']'])?)));
    let stated = inner.map(|inner| bracket::transports_only(&inner)).find(|found| !found.is_empty());
    stated.unwrap_or_default()
}

/// What the bracket names with which a text ends, and nothing else.
fn in_last_bracket(note: &Mapped) -> Option<Vec<Protocol>> {
    let text = note.as_str().trim_end().trim_end_matches(['.', '。']);
    let inner = text.strip_suffix([')', '）'])?;
    let (open, bracket) = inner.rmatch_indices(['(', '（']).next()?;
    Some(bracket::transports_only(&note.slice(open + bracket.len()..inner.len()))).filter(|found| !found.is_empty())
}

/// What the last of several words names.
fn at_end(name: &Mapped) -> Option<Vec<Protocol>> {
    let whole = name.as_str().trim_end();
    let (_, last) = whole.rsplit_once([' ', '/'])?;
    let (protocols, rest) = parse_protocols(&name.slice(whole.len() - last.len()..whole.len()));
    (all_known(&protocols) && rest.endpoints.is_empty() && !rest.has_words()).then_some(protocols)
}

/// What the first words name, if others follow.
fn at_start(text: &Mapped) -> Option<Vec<Protocol>> {
    let mut cursor = Cursor::new(crate::source::fold(text));
    let protocols = item::protocols(&mut cursor)?;
    let rest = cursor.rest();
    let followed = rest.trim().is_empty()
        || rest.starts_with(' ') && rest.trim_start().starts_with(|c: char| c.is_alphabetic() || c == '(')
        || rest.starts_with("://");
    (all_known(&protocols) && followed).then_some(protocols)
}

fn all_known(protocols: &[Protocol]) -> bool {
    protocols.iter().all(|protocol| protocol.transport.is_some_and(Transport::has_ports))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    fn named(read: fn(&Mapped) -> Vec<Protocol>, text: &str) -> String {
        let found = read(&Mapped::verbatim(SourceId(0), text, 0));
        found
            .iter()
            .filter_map(|protocol| protocol.transport)
            .map(|transport| transport.to_string())
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn names_state_transports_in_brackets_and_at_their_ends() {
        for (name, transports) in [
            ("Serf (TCP and UDP)", "tcp udp"),
            ("Syslog UDP", "udp"),
            ("JSON-RPC via HTTPS", "tcp"),
            ("メッセージ サーバー HTTP", "tcp"),
            ("HTTPS servlet", "tcp"),
            ("TCP/UDP media", "tcp udp"),
            ("https://updates.example", "tcp"),
            ("TCP or UDP", "tcp udp"),
            ("Names over UDP in segments", ""),
            ("UDP", "udp"),
            ("ICE/UDP", "udp"),
            ("TCP/UDP", "tcp udp"),
            ("DNS server", ""),
        ] {
            assert_eq!(named(transports_of_name, name), transports, "{name}");
        }
    }

    #[test]
    fn notes_state_transports_at_their_beginning() {
        for (note, transports) in [
            ("HTTPS servlet transport of the console", "tcp"),
            ("UDP ポートです", "udp"),
            ("Redirects to HTTPS", ""),
            ("Addresses for the nodes (UDP)", "udp"),
            ("Names of hosts (TCP/UDP).", "tcp udp"),
            ("Over TCP, addresses too (UDP)", ""),
            ("Data is received via TCP protocol.", "tcp"),
            ("Active TCP/UDP transport port", "tcp udp"),
            ("Redirects to TCP port 443", ""),
            ("The HTTP port of the console", ""),
            ("Names over UDP in segments", ""),
            ("TCP is preferred, UDP works too", ""),
        ] {
            assert_eq!(named(transports_of_note, note), transports, "{note}");
        }
    }
}
