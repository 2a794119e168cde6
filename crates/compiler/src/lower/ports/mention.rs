//! Ports that sentences mention: "open TCP port 443", "listens on 8443/tcp".
//!
//! In: a text. Out: transports with ports and where they stand. Only what names both counts; what the sentence says of them
//! ("is not used") is not read.

use portolan_model::{Ports, Transport};

use super::cursor::Cursor;
use super::{expression, item};
use crate::source::{Mapped, Span, fold};
use crate::vocabulary::Word;

/// A port that a sentence mentions.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// Its transport.
    pub transport: Transport,
    /// The ports.
    pub ports: Ports<String>,
    /// Where it stands.
    pub span: Span,
}

/// All that a text mentions, in order.
#[must_use]
pub fn mentions(text: &Mapped) -> Vec<Mention> {
    let mut cursor = Cursor::new(fold(text));
    let mut found = Vec::new();
    while !cursor.done() {
        let start = cursor.at;
        match cursor.attempt(before).or_else(|| cursor.attempt(behind)) {
            Some((transports, ports)) => {
                let span = cursor.span(start..cursor.at);
                for ports in ports {
                    found.extend(transports.iter().map(|transport| Mention {
                        transport: *transport,
                        ports: ports.clone(),
                        span,
                    }));
                }
            }
            None => next_word(&mut cursor),
        }
    }
    found
}

type Stated = (Vec<Transport>, Vec<Ports<String>>);

/// "TCP 443", "UDP ports 500".
fn before(cursor: &mut Cursor) -> Option<Stated> {
    let transports = transports(cursor)?;
    cursor.skip_blanks();
    let _ = cursor.attempt(traffic_on);
    while cursor.eat_word(Word::Port) {
        cursor.skip_blanks();
    }
    let mut stated = vec![numbers(cursor)?];
    while let Some(next) = cursor.attempt(further) {
        stated.push(next);
    }
    Some((transports, stated))
}

/// "Traffic on" between a transport and "port 443": a few words up to the word for a port.
fn traffic_on(cursor: &mut Cursor) -> Option<()> {
    for _ in 0..3 {
        let rest = cursor.rest();
        let word = rest.find(|c: char| !c.is_alphabetic()).filter(|length| *length > 0)?;
        cursor.advance(word);
        cursor.skip_blanks();
        if cursor.vocabulary.prefix(Word::Port, cursor.rest()).is_some() {
            return Some(());
        }
    }
    None
}

/// ", 445", "or 445", "and 138": one more port of a list, unless a transport of its own follows.
fn further(cursor: &mut Cursor) -> Option<Ports<String>> {
    cursor.skip_blanks();
    let joined = cursor.eat(",") || cursor.eat("、") || cursor.eat("/");
    cursor.skip_blanks();
    (cursor.eat_word(Word::And) || joined).then_some(())?;
    cursor.skip_blanks();
    let ports = numbers(cursor)?;
    let own = cursor.attempt(|cursor| {
        cursor.skip_blanks();
        let _ = cursor.eat("/") || cursor.eat("(");
        item::protocol(cursor)
    });
    own.is_none().then_some(ports)
}

/// "443/tcp", "port 443 (TCP)".
fn behind(cursor: &mut Cursor) -> Option<Stated> {
    let ports = numbers(cursor)?;
    cursor.skip_blanks();
    let _ = cursor.eat("/") || cursor.eat("(");
    Some((transports(cursor)?, vec![ports]))
}

fn transports(cursor: &mut Cursor) -> Option<Vec<Transport>> {
    let stated = item::protocols(cursor)?;
    let transports: Vec<_> = stated.iter().filter(|one| one.application.is_none()).filter_map(|one| one.transport).collect();
    let carried = transports.len() == stated.len() && transports.iter().all(|transport| transport.has_ports());
    carried.then_some(transports)
}

fn numbers(cursor: &mut Cursor) -> Option<Ports<String>> {
    let ports = expression::ports(cursor, &Vec::new())?;
    let interval = match &ports {
        Ports::Interval(interval) => interval,
        _ => return None,
    };
    (interval.setting.is_some() || (1..=65535).contains(&interval.first)).then_some(ports)
}

/// To the next place where a word begins.
fn next_word(cursor: &mut Cursor) {
    let rest = cursor.rest();
    let word = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
    let first = rest.chars().next().map_or(1, char::len_utf8);
    cursor.advance(word.max(first));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    fn told(text: &str) -> Vec<String> {
        let text = Mapped::verbatim(SourceId(0), text, 0);
        mentions(&text).into_iter().map(|found| format!("{} {}", found.transport, found.ports)).collect()
    }

    #[test]
    fn sentences_mention_ports_with_their_transport() {
        assert_eq!(told("Open TCP port 443 and 8443/tcp; UDP ports 500 to 510 too."), ["tcp 443", "tcp 8443", "udp 500-510"]);
        assert_eq!(told("UDP port 137 and 138, and TCP port 139 or 445."), ["udp 137", "udp 138", "tcp 139", "tcp 445"]);
        assert_eq!(told("TCP ポート 1433 を開放します。"), ["tcp 1433"]);
        assert_eq!(told("Allow inbound TCP traffic on port 443, UDP traffic to ports 5060-5061."), ["tcp 443", "udp 5060-5061"]);
        assert!(told("Version 443 of TCP/IP needs 25 instances, see RFC 793.").is_empty());
    }
}
