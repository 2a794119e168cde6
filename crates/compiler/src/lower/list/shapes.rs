//! The ways in which an item of a list states ports: in front, behind a colon or a name, in a bracket.
//!
//! In: an item. Out: its name, ports, words and protocol, if it states ports in that way. Deliberately not here: which way is tried
//! where (`super`), what a text is by itself (`judged`), sentences (`spoken`), protocols without ports (`portless`), ports that are assigned (`assigned`).

use super::Item;
use super::judged::{
    LONG_NAME, SHORT_NAME, bare_ports, explains_one_of_several, hides_a_port, is_qualified, likely, states_ports, within_range,
    words,
};
use super::spoken::sentence;
use crate::lower::{direction, ports};
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// Where the first bracket opens that holds a digit: "Security Protocol (ESP) (IP protocol 50)".
fn bracket_of_ports(text: &str) -> Option<usize> {
    let mut brackets = text.match_indices(['(', '（']).map(|(at, _)| at);
    brackets.find(|at| {
        let rest = &text[*at..];
        let end = rest.find([')', '）']).unwrap_or(rest.len());
        rest[..end].bytes().any(|byte| byte.is_ascii_digit())
    })
}

/// Marks between ports and words.
const SEPARATORS: [&str; 11] = [":", "：", "=>", "->", "→", " -", " –", "–", "—", "(", "（"];

/// Ports in front: as much of the item as reads as ports, up to a separator.
pub(super) fn leading(item: &Mapped) -> Option<Item> {
    let text = item.as_str();
    let nobody = || Mapped::empty(item.source(), item.whole().start);
    if is_qualified(item) {
        return Some(Item::new(nobody(), item.clone(), Mapped::empty(item.source(), item.whole().end)));
    }
    let end = ends_of_ports(text).into_iter().rev().find(|end| states_ports(&item.slice(0..*end), true))?;
    let rest = item.slice(end..text.len());
    let behind = rest.as_str().trim_start();
    // "TCP 443 is blocked by" is a sentence about a port only where a separator or a bracket stands behind it.
    let separated = behind.is_empty()
        || rest.as_str().trim_start_matches(' ').starts_with('\n')
        || behind.starts_with([',', '、', '-'])
        || separator(behind).is_some()
        || text[..end].ends_with([')', '）']);
    let brief = Vocabulary::in_force().prefix(Word::Purpose, behind).is_some() || behind.chars().count() < 60;
    if bare_ports(&words_behind(&rest)) {
        // "TCP: 1024: 5000" may be a range.
        return None;
    }
    if !ports::mentions(&rest).is_empty() {
        // Words that name further ports with their transport are not only words.
        return sentence(item);
    }
    let (name, start) = name_of_ports(item, end).unwrap_or_else(|| (nobody(), 0));
    if let Some(whole) = bracketed_each(item, end) {
        return Some(Item::new(name, item.slice(start..whole), item.slice(whole..whole)));
    }
    if goes_on_with_a_port(rest.as_str()) {
        return None;
    }
    (separated || brief).then(|| Item::new(name, item.slice(start..end), words_behind(&rest)))
}

/// Whether a bracket and, behind a comma or a word, one more number with words of its own stand here: "(API), 8001 - metrics".
fn goes_on_with_a_port(rest: &str) -> bool {
    let Some(close) = rest.trim_start().starts_with(['(', '（']).then(|| rest.find([')', '）'])).flatten() else {
        return false;
    };
    let behind = rest[close..].trim_start_matches([')', '）']).trim_start();
    let word = Vocabulary::in_force().prefix(Word::And, behind);
    let Some(next) = behind.strip_prefix([',', '、', '，', ';', '/']).or_else(|| Some(&behind[word?..])) else { return false };
    let next = next.trim_start();
    let digits = next.bytes().take_while(u8::is_ascii_digit).count();
    let words = next[digits..].trim_start();
    (2..=5).contains(&digits) && words.starts_with(['(', '（', '-', '–', '—', ':', '：'])
}

/// The end of ports each with a bracket of its own: "5060 (SIP), 8080 (HTTP)". The ports up to `end` are read, and a bracket follows.
fn bracketed_each(item: &Mapped, end: usize) -> Option<usize> {
    let text = item.as_str().trim_end_matches(['.', '。', ' ']);
    let several = text.get(end..)?.trim_start().starts_with(['(', '（']) && text.matches(['(', '（']).count() > 1;
    let stated = several.then(|| ports::parse(&item.slice(0..text.len())))?;
    let numbered = |endpoint: &ports::ParsedEndpoint| endpoint.ports.interval().is_some();
    (stated.is_clean() && stated.endpoints.len() > 1 && stated.endpoints.iter().all(numbered)).then_some(text.len())
}

/// Where ports in front of an item may end.
fn ends_of_ports(text: &str) -> Vec<usize> {
    let (mut numbered, mut before) = (0, ' ');
    let reached = text.char_indices().take_while(|(at, c)| {
        // "node1" is a name.
        if c.is_ascii_digit() && !before.is_ascii_alphanumeric() {
            numbered = *at;
        }
        before = *c;
        at - numbered <= REACH
    });
    let separates = |c: char| matches!(c, ':' | '：' | '-' | '–' | '—' | ' ' | '\n' | '。' | '.' | '(' | '（' | '=' | '→');
    let mut ends: Vec<usize> = reached.filter(|(_, c)| separates(*c)).map(|(at, _)| at).collect();
    ends.push(text.len());
    ends
}

/// So many bytes behind its last number, ports are over: sentences are not parsed anew for each of their words.
const REACH: usize = 120;

/// The name in front of ports that state their transport themselves, and where they begin: "Syslog: UDP 514, from all nodes".
fn name_of_ports(item: &Mapped, end: usize) -> Option<(Mapped, usize)> {
    let (name, start) = name_before_colon(item).filter(|(_, start)| *start < end)?;
    states_ports(&item.slice(start..end), true).then_some((name, start))
}

/// A name in front of a colon, and where what stands behind it begins; transports and words for ports are none.
pub(super) fn name_before_colon(item: &Mapped) -> Option<(Mapped, usize)> {
    let (at, colon) = item.as_str().match_indices([':', '：']).next()?;
    let name = item.slice(0..at).trimmed();
    let says_ports = Vocabulary::in_force().contains(Word::PortNouns, name.as_str()) || !ports::transports_only(&name).is_empty();
    let named = !name.is_empty() && !says_ports && !name.as_str().bytes().any(|byte| byte.is_ascii_digit());
    (named && words(name.as_str()) <= SHORT_NAME).then_some((name, at + colon.len()))
}

/// Ports with words behind them, behind a name: "Archive: TCP 9600 (nightly)".
pub(super) fn behind_name(item: &Mapped) -> Option<Item> {
    let (name, start) = name_before_colon(item)?;
    let said = item.slice(start..item.as_str().len()).trimmed();
    let found = leading(&said).filter(|found| found.name.is_empty())?;
    // Words that go on without a mark make a sentence of it, unless they only let the traffic through.
    let behind = said.as_str().get(said.offset_of_raw(found.ports.trimmed().whole().end)..)?.trim_start();
    let apart = behind.starts_with([',', '、', '，', '(', '（', '-', '–']) || behind.is_empty();
    let ordered = || Vocabulary::in_force().ends_with(Word::Allow, behind.trim_end_matches(['.', '。', ' ']));
    (apart || ordered()).then_some(Item { name, ..found })
}

/// A number in front of a separator: "9000 (health): never opened", "5672, 5671: used by clients".
pub(super) fn numbered(item: &Mapped) -> Option<Item> {
    let text = item.as_str();
    if explains_one_of_several(text) {
        return bare_number(item);
    }
    let end = text.char_indices().map(|(at, _)| at).find(|at| separator(&text[*at..]).is_some() && !within_range(text, *at))?;
    let ports = item.slice(0..end).trimmed();
    let parsed = ports::parse(&ports);
    let bare = parsed.remarks.is_empty() && parsed.endpoints.iter().all(|endpoint| endpoint.label.is_none() && likely(endpoint));
    let words = words_behind(&item.slice(end..text.len()));
    let nobody = Mapped::empty(item.source(), item.whole().start);
    (parsed.is_clean() && bare).then(|| Item::new(nobody, ports, words))
}

/// Numbers in front of words without a mark between them: "2377 to configure the firewall", "53 DNS server".
pub(super) fn in_front_of_words(item: &Mapped) -> Option<Item> {
    let text = item.as_str();
    let ends = ends_of_ports(text).into_iter().rev();
    let number = |end: &usize| text[*end..].starts_with(' ') && text[..*end].ends_with(|c: char| c.is_ascii_digit() || c == ')');
    let end = ends.filter(number).find(|end| bare_ports(&item.slice(0..*end)))?;
    let nobody = Mapped::empty(item.source(), item.whole().start);
    Some(Item::new(nobody, item.slice(0..end), words_behind(&item.slice(end..text.len()))))
}

/// Ports behind a colon or a dash: "Console: TCP 9090", "Console: 8006 (TCP, HTTP over TLS)", "Mail - TCP port 25".
pub(super) fn trailing(item: &Mapped) -> Option<Item> {
    let text = item.as_str();
    let dash = [" - ", " – ", " — "].into_iter().filter_map(|dash| text.rmatch_indices(dash).next()).max();
    let (at, colon) = text.match_indices([':', '：']).next_back().or(dash)?;
    let ports = item.slice(at + colon.len()..text.len());
    let empty = Mapped::empty(item.source(), item.whole().end);
    let name = item.slice(0..at);
    (states_ports(&ports, false) && !hides_a_port(&name)).then(|| Item::new(name, ports, empty))
}

/// Ports with their transport behind a colon and words of their own, in a list that is one of ports: "Server → agent: endpoint
/// mapper using TCP port 135".
pub(super) fn labelled(item: &Mapped) -> Option<Item> {
    let text = item.as_str().trim_end_matches(['.', '。', ' ']);
    let (at, colon) = text.match_indices([':', '：']).next_back()?;
    let (name, ports) = (item.slice(0..at).trimmed(), item.slice(at + colon.len()..text.len()).trimmed());
    let parsed = ports::parse(&ports);
    let stated = |endpoint: &ports::ParsedEndpoint| endpoint.protocol.transport.is_some() && likely(endpoint);
    let clean = parsed.is_clean() && parsed.remarks.is_empty() && parsed.endpoints.iter().all(stated);
    let empty = Mapped::empty(item.source(), item.whole().end);
    (clean && words(name.as_str()) <= LONG_NAME && !hides_a_port(&name)).then(|| Item::new(name, ports, empty))
}

/// Whether ports with their transports stand behind the first colon of a line, and but for words apart nothing else.
pub(super) fn names_ports_behind_colon(line: &Mapped) -> bool {
    let transported = |ports: &Mapped| {
        let parsed = ports::parse(ports);
        parsed.is_clean() && parsed.endpoints.iter().all(|endpoint| endpoint.protocol.transport.is_some())
    };
    let behind = || name_before_colon(line).map(|(_, start)| line.slice(start..line.as_str().len()));
    behind().is_some_and(|ports| transported(&ports) && states_ports(&ports, false))
        || behind_name(line).is_some_and(|found| transported(&found.ports))
}

/// Whether a line is transports, a colon and ports, and nothing else: "UDP port: 514 (logs)".
pub(super) fn heads_ports_with_transports(line: &Mapped) -> bool {
    let text = line.as_str();
    let Some((at, colon)) = text.match_indices([':', '：']).next() else { return false };
    let stated = ports::parse(&line.slice(at + colon.len()..text.len()));
    let numbered = |endpoint: &ports::ParsedEndpoint| endpoint.ports.interval().is_some();
    names_transports_alone(&line.slice(0..at).trimmed()) && stated.is_clean() && stated.endpoints.iter().all(numbered)
}

/// Whether all ports that a line mentions with their transport stand in brackets: "Names (137/UDP) and SMB (445/TCP)".
pub(super) fn names_ports_in_brackets(line: &Mapped) -> bool {
    let mentions = ports::mentions(line);
    let bracketed = |mention: &ports::Mention| {
        let before = line.as_str()[..line.offset_of_raw(mention.span.start)].trim_end();
        before.ends_with(['(', '（', '['])
    };
    !mentions.is_empty() && mentions.iter().all(bracketed)
}

/// The setting of a port with its value and words: "broker.network.port: 26501: between brokers".
pub(super) fn setting(item: &Mapped) -> Option<Item> {
    let text = item.as_str();
    let (at, colon) = text.match_indices([':', '：']).next()?;
    let name = item.slice(0..at).trimmed();
    let behind = at + colon.len();
    let end = text[behind..].find([':', '：']).map(|end| behind + end)?;
    let ports = item.slice(behind..end).trimmed();
    let named = words(name.as_str()) <= SHORT_NAME && Vocabulary::in_force().ends_with(Word::PortNouns, name.as_str());
    (named && bare_ports(&ports)).then(|| Item::new(name, ports, words_behind(&item.slice(end..text.len()))))
}

/// Bare ports below a name: "SIP TCP/UDP" with "5060, 5061" in a list of its own. The name says which transport, or what leads
/// to the list says that it is one of ports.
pub(super) fn under(parent: &Mapped, item: &Mapped, about_ports: bool) -> Option<Item> {
    let (protocols, rest) = ports::parse_protocols(parent);
    let stated = !protocols.is_empty() && rest.endpoints.is_empty();
    if !(about_ports || stated) || super::names_a_number(parent) || !bare_ports(item) {
        return None;
    }
    let empty = Mapped::empty(item.source(), item.whole().end);
    let name = if names_transports_alone(parent) { empty.clone() } else { parent.clone() };
    let mut found = Item::new(name, item.clone(), empty);
    if stated {
        found.protocol = parent.clone();
    }
    Some(found)
}

/// Whether an item is transports and nothing else, but for a word for ports: it is the name of nobody.
pub(super) fn names_transports_alone(item: &Mapped) -> bool {
    let (protocols, rest) = ports::parse_protocols(item);
    let bare = |protocol: &ports::Protocol| protocol.application.is_none() && protocol.transport.is_some();
    !protocols.is_empty() && protocols.iter().all(bare) && rest.endpoints.is_empty() && !rest.has_words()
}

/// Bare ports behind a colon and a short name whose last word is their transport: "Custom TCP: 3000, 5173".
pub(super) fn behind_transport(item: &Mapped) -> Option<Item> {
    let text = item.as_str();
    let (at, colon) = text.match_indices([':', '：']).next_back()?;
    let name = item.slice(0..at).trimmed();
    let last = name.as_str().rfind(' ').map(|blank| name.slice(blank + 1..name.as_str().len()))?;
    let ports = item.slice(at + colon.len()..text.len()).trimmed();
    let found = Item::new(name.clone(), ports.clone(), Mapped::empty(item.source(), item.whole().end));
    (names_transports_alone(&last) && words(name.as_str()) <= SHORT_NAME && bare_ports(&ports))
        .then_some(Item { protocol: last, ..found })
}

/// Bare ports behind a colon, in a list that is one of ports: "MQTT over TLS: 8883", "Logs: 3100 (header `tenant: own`)".
pub(super) fn closing(item: &Mapped) -> Option<Item> {
    let text = item.as_str().trim_end_matches(['.', '。', ' ']);
    let mut colons = text.match_indices([':', '：']);
    let first = colons.next()?;
    [colons.next_back(), Some(first)].into_iter().flatten().find_map(|(at, colon)| {
        let ports = item.slice(at + colon.len()..text.len()).trimmed();
        let empty = Mapped::empty(item.source(), item.whole().end);
        let name = item.slice(0..at);
        (at > 0 && bare_ports(&ports) && !hides_a_port(&name)).then(|| Item::new(name, ports, empty))
    })
}

/// Bare ports behind a colon and words that end with the one for ports: "Nodes need these open ports: 6443 (API), 8472/UDP (VXLAN)."
pub(super) fn announced(item: &Mapped) -> Option<Item> {
    let text = item.as_str().trim_end_matches(['.', '。', ' ']);
    let (at, colon) = text.match_indices([':', '：']).next_back()?;
    let (lead, ports) = (item.slice(0..at).trimmed(), item.slice(at + colon.len()..text.len()).trimmed());
    let says = Vocabulary::in_force().ends_with(Word::PortNouns, lead.as_str());
    (says && bare_ports(&ports) && !hides_a_port(&lead)).then(|| {
        let nothing = Mapped::empty(item.source(), item.whole().end);
        let short = words(lead.as_str()) <= SHORT_NAME;
        let (name, words) = if short { (lead, nothing) } else { (nothing, lead) };
        Item::new(name, ports, words)
    })
}

/// Bare ports behind a name and its address in brackets, where some heading speaks of ports: "host.example [192.0.2.1] 8086, 8087".
pub(super) fn behind_address(item: &Mapped) -> Option<Item> {
    let text = item.as_str();
    let close = text.rfind([']', ')'])?;
    let open = text[..close].rfind(['[', '('])?;
    let _: std::net::IpAddr = text[open + 1..close].trim().parse().ok()?;
    let ports = item.slice(close + 1..text.len()).trimmed();
    let empty = Mapped::empty(item.source(), item.whole().end);
    (open > 0 && bare_ports(&ports)).then(|| Item::new(item.slice(0..close + 1), ports, empty))
}

/// Port numbers and nothing else, in a list that is one of ports.
pub(super) fn bare_number(item: &Mapped) -> Option<Item> {
    let nobody = Mapped::empty(item.source(), item.whole().start);
    let nothing = Mapped::empty(item.source(), item.whole().end);
    bare_ports(item).then(|| Item::new(nobody, item.clone(), nothing))
}

/// Ports in the first bracket, behind a word that says so: "HTTP API (default 4646). Used by clients."; or, `named`, with a
/// transport behind a short name: "SSH (22/TCP) for administrators".
pub(super) fn bracketed(item: &Mapped, named: bool) -> Option<Item> {
    let vocabulary = Vocabulary::in_force();
    let text = item.as_str();
    let open = if named { bracket_of_ports(text)? } else { text.find(['(', '（'])? };
    let inner = open + text[open..].chars().next()?.len_utf8();
    let close = inner + text[inner..].find([')', '）'])?;
    let ports = item.slice(inner..close).trimmed();
    let mut parsed = ports::parse(&ports);
    if let Some(whole) = ports::portless(&ports, &parsed.protocols).filter(|_| named && parsed.endpoints.is_empty()) {
        parsed.endpoints = whole.endpoints;
    }
    let said = if named {
        let stated = |endpoint: &ports::ParsedEndpoint| endpoint.protocol.transport.is_some() && endpoint.label.is_none();
        // What ends with its bracket is a name, however long.
        let ends = text[close..].trim_end_matches(['.', '。', ';']).chars().count() == 1;
        let short = words(&text[..open]) <= if ends { LONG_NAME } else { SHORT_NAME };
        short && parsed.endpoints.iter().all(stated)
    } else {
        [Word::Default, Word::Port].into_iter().any(|word| vocabulary.prefix(word, ports.as_str()).is_some())
    };
    let whole = |endpoint: &ports::ParsedEndpoint| named && endpoint.ports == portolan_model::Ports::Any;
    let clean = parsed.is_clean()
        && parsed.remarks.is_empty()
        && parsed.endpoints.iter().all(|endpoint| likely(endpoint) || whole(endpoint));
    let after = close + text[close..].chars().next()?.len_utf8();
    let words = item.slice(after..text.len());
    if named && !ports::mentions(&words).is_empty() {
        // "Names (137/UDP), datagrams (138/UDP)": the words are not only words.
        return sentence(item);
    }
    let skipped = words.as_str().len() - words.as_str().trim_start_matches(['.', '。', ' ', ':', '：']).len();
    let words = words.slice(skipped..words.as_str().len());
    let name = item.slice(0..open).trimmed();
    // "HTTPS (443/TCP)": the name is the application as well.
    let (protocols, rest) = ports::parse_protocols(&name);
    let transport = |protocol: &ports::Protocol| protocol.application.is_none() || protocol.is_transport();
    let only = rest.endpoints.is_empty() && rest.leftovers.is_empty();
    if name.is_empty() || named && only && protocols.iter().any(transport) {
        return None;
    }
    let mut found = Item::new(name.clone(), ports, words);
    if !protocols.is_empty() && only {
        found.protocol = name;
    }
    (said && clean).then_some(found)
}

/// The separator with which a text begins.
pub(super) fn separator(text: &str) -> Option<&'static str> {
    SEPARATORS.into_iter().find(|separator| text.starts_with(separator))
}

/// What stands behind ports, without the separator; a bracket stays.
fn words_behind(rest: &Mapped) -> Mapped {
    let text = rest.as_str();
    let words = text.trim_start_matches([' ', '\n', ':', '：', '-', '–', '—', '=', '>', '→']);
    rest.slice(text.len() - words.len()..text.len())
}

/// The sentence of a text that names transports and nothing else.
pub(super) fn sentence_of_transports(words: &Mapped) -> Option<Mapped> {
    let text = words.as_str();
    let mut start = 0;
    for (end, stop) in text.match_indices(['.', '。', ';']).chain([(text.len(), "")]) {
        let sentence = words.slice(start..end).trimmed();
        if !ports::transports_only(&sentence).is_empty() {
            return Some(sentence);
        }
        start = end + stop.len();
    }
    None
}

/// The protocols that a bracket in front of words begins with, and the direction that it states behind them: "(HTTPS, the
/// console): for administrators", "(UDP inbound)"; or with which a few words in it end: "(NFS lock manager TCP/UDP)".
pub(super) fn in_front(behind: &Mapped) -> Option<(Mapped, Option<Mapped>)> {
    let inner = behind.as_str().strip_prefix(['(', '（'])?;
    let start = behind.as_str().len() - inner.len();
    let end = start + inner.find([',', '、', '，', ';', ')', '）'])?;
    let named = behind.slice(start..end).trimmed();
    let only = |text: &Mapped| !ports::transports_only(text).is_empty();
    if only(&named) {
        return Some((named, None));
    }
    let blank = named.as_str().rfind(' ')?;
    let (before, last) = (named.slice(0..blank).trimmed(), named.slice(blank..named.as_str().len()).trimmed());
    let denied =
        || [Word::Except, Word::None, Word::No].into_iter().any(|word| Vocabulary::in_force().ends_with(word, before.as_str()));
    if only(&last) && words(before.as_str()) <= SHORT_NAME && !denied() {
        return Some((last, None));
    }
    (only(&before) && direction::understand(last.as_str()).is_some()).then_some((before, Some(last)))
}
