//! Protocols before, behind and around a port: "UDP/TCP 5060", "443/TCP", "8301 (TCP and UDP)".
//!
//! In: a cursor before a protocol. Out: the protocols, the cursor behind them; or nothing, the cursor where it was. Deliberately
//! not here: which names there are (`vocabulary`).

use portolan_model::Transport;

use super::cursor::Cursor;
use super::{Protocol, expression};
use crate::vocabulary::Word;

/// Reads protocols joined by `/`, `&`, `,` or "and"; `None` where no protocol stands here.
pub(super) fn protocols(cursor: &mut Cursor) -> Option<Vec<Protocol>> {
    let mut found = cursor.attempt(numbered_series).or_else(|| Some(vec![cursor.attempt(protocol)?]))?;
    loop {
        let blank = cursor.rest().starts_with(' ');
        let Some(next) = cursor.attempt(joined) else { return Some(found) };
        if !(blank && runs_over_all(&mut found, &next)) {
            merge(&mut found, next);
        }
    }
}

/// "TCP/UDP NFS": an application behind a blank runs over all the transports before it.
fn runs_over_all(found: &mut [Protocol], next: &Protocol) -> bool {
    let runs = found.len() > 1
        && next.application.is_some()
        && next.transport.is_none()
        && found.iter().all(|protocol| protocol.transport.is_some() && protocol.application.is_none());
    if runs {
        found.iter_mut().for_each(|protocol| protocol.application.clone_from(&next.application));
    }
    runs
}

/// Protocols behind their ports: `53/tcp, udp`. In "7471/tcp, VXLAN 4789/udp" the second one has a port of its own.
pub(super) fn protocols_behind(cursor: &mut Cursor) -> Option<Vec<Protocol>> {
    let mut found = vec![cursor.attempt(protocol)?];
    while let Some(next) = cursor.attempt(joined_behind) {
        merge(&mut found, next);
    }
    Some(found)
}

fn joined_behind(cursor: &mut Cursor) -> Option<Protocol> {
    cursor.skip_blanks();
    let slash = cursor.rest().starts_with('/');
    let next = joined(cursor)?;
    (slash || next.is_transport() && !before_number(cursor)).then_some(next)
}

/// Whether a number follows, after blanks or not.
pub(super) fn before_number(cursor: &mut Cursor) -> bool {
    let mut number = false;
    cursor.attempt(|cursor| {
        cursor.skip_blanks();
        number = expression::number(cursor).is_some();
        None::<()>
    });
    number
}

fn joined(cursor: &mut Cursor) -> Option<Protocol> {
    cursor.skip_blanks();
    let symbol = ["/", "&", ",", "+", "|", "、", "・", "·"].iter().any(|symbol| cursor.eat(symbol));
    if !symbol {
        cursor.eat_word(Word::And);
    }
    cursor.skip_blanks();
    protocol(cursor)
}

/// Protocols with those of a bracket behind them.
pub(super) fn completed(mut found: Vec<Protocol>, bracket: Vec<Protocol>) -> Vec<Protocol> {
    if found.is_empty() {
        return bracket;
    }
    for next in bracket {
        merge(&mut found, next);
    }
    found
}

/// `HTTPS TCP`, `SMB/TCP` and `TCP (TLS)` name one protocol in two words; `UDP/TCP` names two.
fn merge(found: &mut Vec<Protocol>, next: Protocol) {
    let Some(last) = found.last_mut() else { return };
    let stated = Protocol::is_transport;
    let named = |protocol: &Protocol| protocol.transport == Some(Transport::Other);
    if named(last) || named(&next) {
        // "ESP, AH" are two, and what is said to run over one of them ("ESP (IPsec)") is no other name of it.
        if *last != next && (next.transport.is_some() || last.transport.is_none()) {
            found.push(next);
        }
    } else if stated(last) && next.application.is_some() && (next.transport.is_none() || next.transport == last.transport) {
        last.application = next.application;
    } else if last.application.is_some() && stated(&next) && (last.transport.is_none() || last.transport == next.transport) {
        last.transport = next.transport;
    } else if last.application.is_some() && next.application.is_some() {
        let both = [last.application.take().unwrap_or_default(), next.application.unwrap_or_default()].join("/");
        last.application = Some(both);
        last.transport = last.transport.or(next.transport);
    } else if *last != next {
        found.push(next);
    }
}

/// One protocol: its name as a word, with its number behind it or not ("TCP (6)"), or its number alone ("IP protocol 50").
pub(super) fn protocol(cursor: &mut Cursor) -> Option<Protocol> {
    if let Some(numbered) = cursor.attempt(numbered) {
        return Some(numbered);
    }
    let protocol = named(cursor)?;
    if protocol.is_transport() {
        cursor.attempt(|cursor| own_number(cursor, &protocol));
    }
    Some(protocol)
}

/// "IP protocol 50", "protocol number is 50": no port has this number.
pub(super) fn numbered(cursor: &mut Cursor) -> Option<Protocol> {
    cursor.eat_word(Word::ProtocolNumber).then_some(())?;
    cursor.skip_blanks();
    let _ = cursor.eat(":") || cursor.eat("/") || cursor.eat_word(Word::Are);
    cursor.skip_blanks();
    let number = expression::number(cursor)?;
    let protocol = Protocol::numbered(&cursor.vocabulary, number)?;
    cursor.attempt(|cursor| own_name(cursor, number));
    Some(protocol)
}

/// "IP protocols 50 and 51": numbers behind the first are protocols too.
fn numbered_series(cursor: &mut Cursor) -> Option<Vec<Protocol>> {
    let mut found = vec![numbered(cursor)?];
    while let Some(next) = cursor.attempt(further_number) {
        found.push(next);
    }
    Some(found)
}

fn further_number(cursor: &mut Cursor) -> Option<Protocol> {
    cursor.skip_blanks();
    let joined = cursor.eat(",") || cursor.eat("/") || cursor.eat_word(Word::And);
    cursor.skip_blanks();
    let number = joined.then(|| expression::number(cursor)).flatten()?;
    Protocol::numbered(&cursor.vocabulary, number)
}

/// The name in brackets behind a protocol's number: "IP protocol 50 (ESP)".
fn own_name(cursor: &mut Cursor, number: i64) -> Option<()> {
    cursor.skip_blanks();
    cursor.eat("(").then_some(())?;
    (named(cursor)?.has_number(&cursor.vocabulary, number) && cursor.eat(")")).then_some(())
}

/// The number in brackets behind a transport's name, if it is the one that IANA gives it.
fn own_number(cursor: &mut Cursor, own: &Protocol) -> Option<()> {
    cursor.skip_blanks();
    cursor.eat("(").then_some(())?;
    cursor.eat_word(Word::ProtocolNumber);
    cursor.skip_blanks();
    let number = expression::number(cursor)?;
    (own.has_number(&cursor.vocabulary, number) && cursor.eat(")")).then_some(())
}

/// A protocol's name that stands as a word.
fn named(cursor: &mut Cursor) -> Option<Protocol> {
    if cursor.previous().is_some_and(|c| c.is_ascii_alphabetic() || c == '_') {
        return None;
    }
    let rest = cursor.rest();
    let letters = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '.').unwrap_or(rest.len());
    let name = rest[..letters].trim_end_matches('.');
    // "TCP40007": the number behind the name is the port.
    let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let spelled = || lookup(cursor, &rest[..cursor.vocabulary.spelled_transport(rest)?]);
    let (protocol, length) = spelled().or_else(|| lookup(cursor, name)).or_else(|| lookup(cursor, stem))?;
    cursor.advance(length);
    // "TCP-443": a dash leads to the number.
    if protocol.is_transport() && cursor.rest().starts_with('-') && starts_with_digit(&cursor.rest()[1..]) {
        cursor.advance(1);
        return Some(protocol);
    }
    // "SIP-Dialer" is a name; "TCP-Ports" is how German compounds a transport.
    let compound = cursor.rest().starts_with('-') && cursor.rest()[1..].starts_with(|c: char| c.is_alphabetic());
    if cursor.peek() == Some('_') || (compound && protocol.application.is_some()) {
        return None;
    }
    if compound {
        cursor.advance(1);
    }
    if protocol.application.is_some() {
        cursor.attempt(version);
    }
    Some(protocol)
}

fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

/// "/2", "/1.1" behind an application is its version; "/7" may be a port.
fn version(cursor: &mut Cursor) -> Option<()> {
    let rest = cursor.rest().strip_prefix('/').filter(|rest| rest.starts_with(['1', '2', '3']))?;
    let minor = rest[1..].strip_prefix('.').filter(|minor| minor.starts_with(|c: char| c.is_ascii_digit()));
    let length = if minor.is_some() { 4 } else { 2 };
    cursor.advance(length);
    (!cursor.peek().is_some_and(|c| c.is_ascii_alphanumeric() || c == '.')).then_some(())
}

fn lookup(cursor: &Cursor, name: &str) -> Option<(Protocol, usize)> {
    if name.is_empty() {
        return None;
    }
    if let Some(transport) = Protocol::of_transport(&cursor.vocabulary, name) {
        return Some((transport, name.len()));
    }
    let application = cursor.vocabulary.application(name)?;
    let transport = cursor.vocabulary.implied_transport(&application);
    Some((Protocol { transport, application: Some(application) }, name.len()))
}
