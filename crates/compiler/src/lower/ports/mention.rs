//! Ports that sentences mention: "open TCP port 443", "listens on 8443/tcp", "port 22", "localhost:6333".
//!
//! In: a text. Out: ports, with their transport where it is named, and where they stand. Ports directly behind a word that
//! excludes or forbids them are left out, and those with which a formula begins that is not understood, unless more is asked
//! for ([`spoken_of`], [`said`]).
//! Deliberately not here: what else the sentence says of them ("is not used").

use portolan_model::{Ports, Transport};

use super::asides::skip_address;
use super::cursor::Cursor;
use super::{Protocol, expression, folded, item};
use crate::source::{Mapped, Span};
use crate::vocabulary::Word;

/// A port that a sentence mentions.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// Its transport, if the sentence names one.
    pub transport: Option<Transport>,
    /// The ports.
    pub ports: Ports<String>,
    /// Where it stands.
    pub span: Span,
}

/// All that a text mentions with a transport, in order.
#[must_use]
pub fn mentions(text: &Mapped) -> Vec<Mention> {
    found(text, Take::Stated, |cursor| cursor.attempt(before).or_else(|| cursor.attempt(behind)))
}

/// A text that is a number, and could be a port by itself.
#[must_use]
pub fn bare_mention(text: &Mapped) -> Option<Mention> {
    let text = text.trimmed();
    let port = super::parser::plain_number(text.as_str()).filter(|port| (10..=65535).contains(port))?;
    Some(Mention { transport: None, ports: Ports::linear_range(port, port, 0), span: text.whole() })
}

/// Whether a text begins with ports and their transport: "443/tcp - console".
#[must_use]
pub fn begins_with_transport(text: &Mapped) -> bool {
    mentions(text).first().is_some_and(|first| first.span.start == text.trimmed().whole().start)
}

/// All that a text mentions, in order: with a transport, behind a word for ports, in front of one, or behind a host.
#[must_use]
pub fn all_mentions(text: &Mapped) -> Vec<Mention> {
    found(text, Take::Stated, any)
}

/// All that a text mentions in words, in order: not what stands behind a host, as addresses to call do.
#[must_use]
pub fn worded(text: &Mapped) -> Vec<Mention> {
    found(text, Take::Stated, in_words)
}

/// Like [`all_mentions`], with those that the text forbids: what it speaks of, whatever it says of them. Where it speaks of ports at
/// all, so are several numbers that nothing else names: "the required ports are open: the manager needs 18300, 18301 and 18400".
#[must_use]
pub fn spoken_of(text: &Mapped) -> Vec<Mention> {
    let of_ports = speaks_of_ports(text);
    let unnamed = |cursor: &mut Cursor| cursor.attempt(several_unnamed).or_else(|| cursor.attempt(by_default));
    found(text, Take::Spoken, |cursor| any(cursor).or_else(|| of_ports.then(|| unnamed(cursor)).flatten()))
}

/// Like [`all_mentions`] for a sentence of a text that speaks of ports, with several numbers that nothing names.
#[must_use]
pub fn of_ports(sentence: &Mapped) -> Vec<Mention> {
    found(sentence, Take::Stated, |cursor| any(cursor).or_else(|| cursor.attempt(several_unnamed)))
}

/// Whether a text is the name of a setting whose last word is the word for a port: "spark.ui.port", "SERVER_PORT", "httpPort".
#[must_use]
pub fn names_a_setting(text: &Mapped) -> bool {
    let name = text.as_str().trim();
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let last = name.rfind(['.', '_', '-']).map_or(0, |at| at + 1);
    let capital =
        name.rfind(|c: char| c.is_ascii_uppercase()).filter(|at| name[..*at].ends_with(|c: char| c.is_ascii_lowercase()));
    let word = capital.map_or(last, |at| at.max(last));
    let noun = || crate::vocabulary::Vocabulary::in_force().is(Word::PortNouns, &name[word..]);
    word > 0 && !name.is_empty() && name.chars().all(part) && noun()
}

/// Whether a text speaks of ports at all.
pub(super) fn speaks_of_ports(text: &Mapped) -> bool {
    crate::vocabulary::Vocabulary::in_force().contains(Word::PortNouns, text.as_str())
}

/// All that a text mentions, whatever it says of it: "you must also exclude port 2382" may mean that a firewall lets it through.
#[must_use]
pub fn said(text: &Mapped) -> Vec<Mention> {
    let of_ports = speaks_of_ports(text);
    found(text, Take::All, |cursor| any(cursor).or_else(|| of_ports.then(|| cursor.attempt(unnamed)).flatten()))
}

/// Which mentions are taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Take {
    /// Those that nothing in front excludes or forbids.
    Stated,
    /// Those that nothing excludes.
    Spoken,
    /// All.
    All,
}

fn several_unnamed(cursor: &mut Cursor) -> Option<Stated> {
    unnamed(cursor).filter(|(_, stated)| stated.len() > 1)
}

/// "The default is 8985", "既定は 8985": a number of four or five digits behind the word for a default.
fn by_default(cursor: &mut Cursor) -> Option<Stated> {
    let begins = !cursor.previous().is_some_and(|c| c.is_ascii_alphanumeric());
    (begins && cursor.eat_word(Word::Default)).then_some(())?;
    cursor.skip_blanks();
    let _ = cursor.attempt(is);
    let _ = [":", "=", "`", "("].into_iter().any(|mark| cursor.eat(mark));
    cursor.skip_blanks();
    unnamed(cursor)
}

/// Numbers of four or five digits, not all of them years.
fn unnamed(cursor: &mut Cursor) -> Option<Stated> {
    let begins = !cursor.previous().is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '/' | '#'));
    let stated = begins.then(|| series(cursor)).flatten()?;
    let ends = !cursor.peek().is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '%')) && !next_is_decimal(cursor);
    let first = |ports: &Ports<String>| ports.interval().map_or(0, |interval| interval.first);
    let long = stated.iter().all(|ports| first(ports) > 999);
    let years = stated.iter().all(|ports| YEARS.contains(&first(ports)));
    (ends && long && !years).then_some((Vec::new(), stated))
}

/// Numbers that are years, as versions of products are.
pub(super) const YEARS: std::ops::RangeInclusive<i64> = 1990..=2050;

fn any(cursor: &mut Cursor) -> Option<Stated> {
    in_words(cursor).or_else(|| cursor.attempt(of_host))
}

fn in_words(cursor: &mut Cursor) -> Option<Stated> {
    let stated = cursor.attempt(before).or_else(|| cursor.attempt(behind));
    stated.or_else(|| cursor.attempt(named)).or_else(|| cursor.attempt(counted))
}

fn found(text: &Mapped, take: Take, mut read: impl FnMut(&mut Cursor) -> Option<Stated>) -> Vec<Mention> {
    let mut cursor = Cursor::new(folded(text));
    let mut found = Vec::new();
    while !cursor.done() {
        if skip_address(&mut cursor) {
            continue;
        }
        let start = cursor.at;
        let Some((transports, ports)) = read(&mut cursor) else {
            next_word(&mut cursor);
            continue;
        };
        let excluded = take != Take::All && excluded_before(&cursor, start);
        if excluded || take == Take::Stated && (forbidden_before(&cursor, start) || goes_on(&cursor)) {
            continue;
        }
        let span = cursor.span(start..cursor.at);
        for ports in ports {
            let mention = |transport| Mention { transport, ports: ports.clone(), span };
            found.extend(transports.iter().map(|transport| mention(Some(*transport))));
            found.extend(transports.is_empty().then(|| mention(None)));
        }
    }
    found
}

/// Protocols without ports that a text mentions by their number ("IP protocol 50", "プロトコル番号 47"), and where they stand. Behind
/// "IP" or "protocol" alone a number is told only by its name in brackets: there is an IP 4, and protocols have versions.
#[must_use]
pub fn protocols_by_number(text: &Mapped) -> Vec<(Protocol, Span)> {
    let mut cursor = Cursor::new(folded(text));
    let mut found = Vec::new();
    while !cursor.done() {
        let start = cursor.at;
        let free = !cursor.previous().is_some_and(|c| c.is_ascii_alphanumeric());
        let Some(protocol) = free.then(|| cursor.attempt(item::numbered)).flatten() else {
            next_word(&mut cursor);
            continue;
        };
        let printed = cursor.text.as_str()[start..cursor.at].trim();
        let worded = printed.split_whitespace().count() > 2 || !printed.is_ascii() || printed.ends_with(')');
        if worded && protocol.transport.is_some_and(|transport| !transport.has_ports()) {
            found.push((protocol, cursor.span(start..cursor.at)));
        }
    }
    found
}

/// "443/tcp, not 80/tcp": whether a word that excludes stands directly in front.
fn excluded_before(cursor: &Cursor, at: usize) -> bool {
    cursor.vocabulary.ends_with(Word::Except, cursor.text.as_str()[..at].trim_end())
}

/// "TCP 40007 + shoe size": whether the number is the beginning of a formula. "TCP 443 + UDP 443" is none.
fn goes_on(cursor: &Cursor) -> bool {
    let rest = cursor.rest().trim_start();
    let Some(next) = rest.strip_prefix(['+', '*', '×']).map(str::trim_start) else { return false };
    let at = cursor.text.as_str().len() - next.len();
    // No more is looked at than the next word: a cell may have many.
    let end = at + next.find(|c: char| !(c.is_ascii_alphanumeric() || c == '/')).unwrap_or(next.len());
    let protocol = item::protocol(&mut Cursor::new(cursor.slice(at..end))).is_some();
    !protocol && next.starts_with(|c: char| c.is_alphanumeric() || c == '(')
}

/// "Block UDP 1434": whether a word that forbids stands directly in front.
fn forbidden_before(cursor: &Cursor, at: usize) -> bool {
    let before = cursor.text.as_str()[..at].trim_end_matches([' ', ':']);
    [Word::Deny, Word::Unused].into_iter().any(|word| cursor.vocabulary.ends_with(word, before))
}

/// Transports, none where the text names none, and ports.
type Stated = (Vec<Transport>, Vec<Ports<String>>);

/// "TCP 443", "UDP ports 500", "tcp/6817", "UDP port: 514", "UDP: 514".
fn before(cursor: &mut Cursor) -> Option<Stated> {
    let transports = transports(cursor)?;
    // "tcp/6817", "TCP:443" are one word.
    if cursor.eat("/") || cursor.eat(":") {
        let _ = cursor.attempt(blank_before_port);
    } else {
        cursor.skip_blanks();
        let _ = cursor.attempt(traffic_on);
    }
    let mut worded = false;
    while cursor.eat_word(Word::Port) {
        cursor.skip_blanks();
        worded = true;
    }
    if worded && cursor.eat(":") {
        cursor.skip_blanks();
    }
    Some((transports, series(cursor)?))
}

/// The blank in "UDP: 514", not that in "TCP: 3 connections". "TCP: 1024: 5000" may be a range.
fn blank_before_port(cursor: &mut Cursor) -> Option<()> {
    cursor.skip_blanks();
    let rest = cursor.rest();
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    ((2..=5).contains(&digits) && !rest[digits..].starts_with(':')).then_some(())
}

/// "443", "137 and 138", "80, 443 or 8443".
fn series(cursor: &mut Cursor) -> Option<Vec<Ports<String>>> {
    let mut stated = vec![numbers(cursor)?];
    while let Some(next) = cursor.attempt(further).or_else(|| cursor.attempt(behind_words)) {
        stated.push(next);
    }
    Some(stated)
}

/// "1883 (MQTT) and 9001": one more port of a list, behind a bracket that explains the one before.
fn behind_words(cursor: &mut Cursor) -> Option<Ports<String>> {
    cursor.skip_blanks();
    let inner = cursor.rest().strip_prefix('(')?;
    let words = inner.find(')').filter(|end| !inner[..*end].contains(|c: char| c.is_ascii_digit() || c == '(' || c == '\n'))?;
    // A bracket that names transports is what the ports before it run over.
    let named = item::protocols(&mut Cursor::new(cursor.slice(cursor.at + 1..cursor.at + 1 + words)));
    if named.is_some_and(|named| named.iter().any(|protocol| protocol.transport.is_some())) {
        return None;
    }
    cursor.advance(words + 2);
    further(cursor)
}

/// "port 22", "ports 80 and 443", "port is 7070", "port number is 22", "ポート「26657」".
fn named(cursor: &mut Cursor) -> Option<Stated> {
    cursor.eat_word(Word::PortNouns).then_some(())?;
    cursor.skip_blanks();
    if cursor.attempt(short_word).is_some() {
        let _ = cursor.attempt(is);
    }
    let _ = [":", "=", "#", "`", "\"", "「", "『", "("].into_iter().any(|mark| cursor.eat(mark));
    cursor.skip_blanks();
    // "Ports 80/TCP": the transport stands behind.
    if let Some(stated) = cursor.attempt(behind) {
        return Some(stated);
    }
    let stated = series(cursor)?;
    // "Port 1.2" is a chapter.
    let goes_on = |cursor: &Cursor| {
        cursor.peek().is_some_and(|c| c.is_ascii_alphanumeric()) || cursor.rest().starts_with('.') && next_is_digit(cursor)
    };
    let ends = !goes_on(cursor);
    let transports = cursor.attempt(bracketed).unwrap_or_default();
    (ends && stated.iter().all(likely)).then_some((transports, stated))
}

/// "(HTTPS)", "(TCP)" behind a port: the transports that it names.
fn bracketed(cursor: &mut Cursor) -> Option<Vec<Transport>> {
    cursor.skip_blanks();
    cursor.eat("(").then_some(())?;
    let transports: Vec<_> = item::protocols(cursor)?.into_iter().filter_map(|protocol| protocol.transport).collect();
    (cursor.eat(")") && !transports.is_empty()).then_some(transports)
}

/// "Port 2" is a socket of a switch.
fn likely(ports: &Ports<String>) -> bool {
    matches!(ports, Ports::Interval(interval) if interval.first > 9)
}

/// The word between "port" and a number: "is", "ist", "number".
fn short_word(cursor: &mut Cursor) -> Option<()> {
    let rest = cursor.rest();
    let length = rest.find(|c: char| !c.is_ascii_alphabetic()).filter(|length| (1..=6).contains(length))?;
    cursor.advance(length);
    cursor.skip_blanks();
    Some(())
}

/// "1024.5" is no port.
fn next_is_decimal(cursor: &Cursor) -> bool {
    cursor.rest().starts_with('.') && next_is_digit(cursor)
}

/// "is" behind "port number".
fn is(cursor: &mut Cursor) -> Option<()> {
    cursor.eat_word(Word::Are).then_some(())?;
    cursor.skip_blanks();
    Some(())
}

fn next_is_digit(cursor: &Cursor) -> bool {
    cursor.rest().chars().nth(1).is_some_and(|c| c.is_ascii_digit())
}

/// "3000번 포트", "8080端口": in scripts that put the number first. In others the word behind a number counts: "24 ports".
fn counted(cursor: &mut Cursor) -> Option<Stated> {
    let begins = !cursor.previous().is_some_and(|c| c.is_ascii_alphanumeric() || c == '.');
    let stated = begins.then(|| series(cursor)).flatten()?;
    cursor.skip_blanks();
    let other_script = cursor.peek().is_some_and(|c| !c.is_ascii());
    let word = cursor.word_length(Word::Port).filter(|_| other_script)?;
    let noun = cursor.vocabulary.contains(Word::PortNouns, &cursor.rest()[..word]);
    cursor.advance(word);
    let transports = cursor.attempt(bracketed).unwrap_or_default();
    (noun && stated.iter().all(likely)).then_some((transports, stated))
}

/// "localhost:6333", "192.0.2.7:8080", "http://db.example.net:5432".
fn of_host(cursor: &mut Cursor) -> Option<Stated> {
    let host =
        cursor.rest().find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))).filter(|length| *length > 0)?;
    let name = &cursor.rest()[..host];
    let begins = cursor.previous();
    let host_like = cursor.text.as_str()[..cursor.at].ends_with("//")
        || name.eq_ignore_ascii_case("localhost")
        || name.split('.').filter(|part| !part.is_empty()).count() > 2;
    let free = !begins.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'));
    cursor.advance(host);
    (host_like && free && cursor.eat(":")).then_some(())?;
    let digits = cursor.rest().find(|c: char| !c.is_ascii_digit()).unwrap_or(cursor.rest().len());
    let stated = (2..=5).contains(&digits).then(|| numbers(cursor)).flatten()?;
    Some((Vec::new(), vec![stated]))
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
        item::protocol(cursor).filter(|protocol| protocol.transport.is_some())
    });
    own.is_none().then_some(ports)
}

/// "443/tcp", "port 443 (TCP)", "443/8443 TCP": what stands behind ports that a slash ties holds for all of them.
fn behind(cursor: &mut Cursor) -> Option<Stated> {
    let mut stated = vec![numbers(cursor)?];
    while let Some(next) = cursor.attempt(|cursor| cursor.eat("/").then(|| numbers(cursor)).flatten()) {
        stated.push(next);
    }
    cursor.skip_blanks();
    let _ = cursor.eat("/") || cursor.eat("(");
    cursor.skip_blanks();
    Some((carried(item::protocols_behind(cursor)?)?, stated))
}

fn transports(cursor: &mut Cursor) -> Option<Vec<Transport>> {
    carried(item::protocols(cursor)?)
}

/// The transports that protocols are, if all are some that have ports.
fn carried(stated: Vec<Protocol>) -> Option<Vec<Transport>> {
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
        let transport = |found: &Mention| found.transport.map_or_else(|| "-".to_owned(), |transport| transport.to_string());
        all_mentions(&text).into_iter().map(|found| format!("{} {}", transport(&found), found.ports)).collect()
    }

    #[test]
    fn sentences_mention_ports_with_their_transport() {
        assert_eq!(told("Open TCP port 443 and 8443/tcp; UDP ports 500 to 510 too."), ["tcp 443", "tcp 8443", "udp 500-510"]);
        assert_eq!(told("UDP port 137 and 138, and TCP port 139 or 445."), ["udp 137", "udp 138", "tcp 139", "tcp 445"]);
        assert_eq!(told("TCP ポート 1433 を開放します。"), ["tcp 1433"]);
        assert_eq!(told("Allow inbound TCP traffic on port 443, UDP traffic to ports 5060-5061."), ["tcp 443", "udp 5060-5061"]);
        assert_eq!(
            told("SSH uses port number 22; the standard port is 7070, its port number is 7071, ports 80 and 443 too."),
            ["- 22", "- 7070", "- 7071", "- 80", "- 443"]
        );
        assert_eq!(told("ポート「26657」と 8080端口, 3000번 포트"), ["- 26657", "- 8080", "- 3000"]);
        assert_eq!(told("포트 808을 사용, ポート9001を, 관리 포트(2548)"), ["- 808", "- 9001", "- 2548"]);
        assert_eq!(told("Port 1883 (MQTT) und 9001 (WebSocket)"), ["- 1883", "- 9001"]);
        assert_eq!(told("443/tcp, not 80/tcp; all but TCP 22"), ["tcp 443", "tcp 22"]);
        assert_eq!(told("Block UDP 1434. Consider blocking TCP port 1433; do not open TCP 23, open TCP 22"), ["tcp 22"]);
        assert_eq!(told("TCP 40007 + shoe size, or TCP 443 + UDP 443"), ["tcp 443", "udp 443"]);
        assert_eq!(told("listens on tcp/6817, and TCP:443"), ["tcp 6817", "tcp 443"]);
        assert_eq!(told("data via UDP on port 17000 (here)"), ["udp 17000"]);
        assert_eq!(told("at localhost:6333 and http://192.0.2.7:8080/x"), ["- 6333", "- 8080"]);
        assert_eq!(told("on port 443 (HTTPS), port 5985 (HTTP) and port 700 (backup)"), ["tcp 443", "tcp 5985", "- 700"]);
        assert_eq!(told("port 21/TCP, SFTP - port 22/TCP; 2379-2380 端口（TCP）"), ["tcp 21", "tcp 22", "tcp 2379-2380"]);
        assert_eq!(told("Ports 80/TCP (pages) and 443/TCP, port 2049/TCP+UDP"), ["tcp 80", "tcp 443", "tcp 2049", "udp 2049"]);
        let text = Mapped::verbatim(SourceId(0), "Open the required ports: 18300, 18301 and 18400; Windows 2016, 2019, 64 GB", 0);
        assert_eq!(spoken_of(&text).len(), 3);
        let text = Mapped::verbatim(SourceId(0), "By default port 2383; you must also exclude port 2382. Block UDP 1434.", 0);
        assert_eq!(said(&text).into_iter().map(|found| found.ports.to_string()).collect::<Vec<_>>(), ["2383", "2382", "1434"]);
        let text = "Allow IP PROTOCOL 47 (GRE), protocol 50 (ESP), IP 4 and protocol 2; プロトコル番号 112 too.";
        let spans = protocols_by_number(&Mapped::verbatim(SourceId(0), text, 0)).into_iter().map(|(_, span)| span);
        let printed: Vec<&str> = spans.map(|span| &text[span.start as usize..span.end as usize]).collect();
        assert_eq!(printed, ["IP PROTOCOL 47 (GRE)", "protocol 50 (ESP)", "プロトコル番号 112"]);
        for (name, port) in [("spark.ui.port", true), ("SERVER_PORT", true), ("httpPort", true), ("http-ports", true)]
            .into_iter()
            .chain([("port", false), ("max.threads", false), ("support", false), ("http port", false), ("port.retries", false)])
        {
            assert_eq!(names_a_setting(&Mapped::verbatim(SourceId(0), name, 0)), port, "{name}");
        }
        assert!(told("A switch of 24 ports, port 2 at 12:30, see chapter port 1.2.").is_empty());
        assert!(told("Version 443 of TCP/IP needs 25 instances, see RFC 793.").is_empty());
    }
}
