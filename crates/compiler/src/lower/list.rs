//! Ports in lists: "- TCP 443: web pages", "- 8472/udp for the overlay", "- Console: TCP 9090", "- HTTP API (default 4646)".
//!
//! In: the items of one list, and whether what leads to it speaks of ports. Out: the same as a grid of four columns (name,
//! ports, words, protocol), so that everything behind sees a table; and the items that name a number and were not taken. An
//! item counts only where it begins with ports, ends with them behind a colon or an address, or has them in a bracket, and says that they are
//! ports by a transport or the word "port"; numbers in sentences are no ports. In a list of ports, a bare number in front will
//! do. A list in which no item does so stays prose.

use super::ports;
use crate::read::{Cell, Grid, Row};
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// An item of a list, with its depth among nested lists.
pub(super) type Listed = (u8, Mapped);

/// A list that states ports.
pub(super) struct PortList {
    pub(super) grid: Grid,
    /// Items that hold a number as a port would have it, and were not taken for rows.
    pub(super) doubtful: Vec<Mapped>,
}

/// What an item was taken apart into.
struct Item {
    name: Mapped,
    ports: Mapped,
    words: Mapped,
    protocol: Mapped,
}

/// A name in front of words has no more words than this; more of them are a sentence.
const SHORT_NAME: usize = 4;
/// A name that is all of its item, but for a bracket, has no more words than this.
const LONG_NAME: usize = 12;

/// How many words a text has; six letters of a script without spaces are about one.
fn words(text: &str) -> usize {
    let size = |word: &str| if word.is_ascii() { 1 } else { word.chars().count().div_ceil(6) };
    text.split_whitespace().map(size).sum()
}

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

/// What the line or heading above a list speaks of.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct About {
    /// Ports: bare numbers in its items are some.
    pub(super) ports: bool,
    /// Firewalls: numbers in its items may be ports, which is told.
    pub(super) firewalls: bool,
}

/// The list as a grid; `None` where it states no ports.
pub(super) fn read(items: &[Listed], about: About) -> Option<PortList> {
    let about_ports = about.ports;
    let (texts, parents): (Vec<&Mapped>, Vec<Option<&Mapped>>) =
        items.iter().enumerate().map(|(index, (_, text))| (text, parent(items, index))).unzip();
    let mut rows: Vec<Option<Row>> = texts.iter().map(|item| row(item)).collect();
    // Where one item begins with ports, so do those that begin with a bare number before a bracket or a colon.
    let leads = |row: &Row| row.cells[0].text.is_empty();
    let numbers = about.firewalls && texts.len() > 1 && texts.iter().all(|item| numbered(item).is_some());
    let bare = about_ports || numbers || rows.iter().flatten().any(leads);
    for ((row, item), parent) in rows.iter_mut().zip(&texts).zip(parents).filter(|((row, _), _)| row.is_none()) {
        let below = parent.and_then(|parent| under(parent, item, about_ports));
        let by_itself = || numbered(item).or_else(|| bracketed(item, false)).filter(|_| bare);
        let behind = || closing(item).or_else(|| behind_address(item)).filter(|_| about_ports);
        let found = below.or_else(by_itself).or_else(behind).or_else(|| whole_protocol(item).filter(|_| bare));
        *row = found.map(|found| found.row(item));
    }
    let items = texts;
    let spoken = about.ports || about.firewalls || rows.iter().any(Option::is_some);
    let left = items.iter().zip(&rows).filter(|(item, row)| spoken && row.is_none() && names_a_number(item));
    let doubtful = left.map(|(item, _)| (*item).clone()).collect();
    let rows: Vec<Row> = rows.into_iter().flatten().collect();
    let (first, last) = (items.first()?, items.last()?);
    let span = rows.first().map_or(first.whole(), |row| row.span).to(rows.last().map_or(last.whole(), |row| row.span));
    Some(PortList { grid: Grid { caption: None, rows, span }, doubtful })
}

impl Item {
    fn new(name: Mapped, ports: Mapped, words: Mapped) -> Self {
        let protocol = Mapped::empty(ports.source(), words.whole().end);
        Self { name, ports, words, protocol }
    }

    /// "TCP only.", "TCP and UDP.": a sentence of transports, for ports that have none.
    fn completed(mut self) -> Self {
        let stated = ports::parse(&self.ports).endpoints.iter().any(|endpoint| endpoint.protocol.transport.is_some());
        if let Some(protocol) = sentence_of_transports(&self.words).filter(|_| !stated) {
            self.protocol = protocol;
        }
        self
    }

    fn row(self, item: &Mapped) -> Row {
        let Self { name, ports, words, protocol } = self.completed();
        let cells = [name, ports, words, protocol].into_iter().map(|text| Cell::own(text.trimmed())).collect();
        Row { cells, span: item.whole(), heading: false }
    }
}

fn row(item: &Mapped) -> Option<Row> {
    bracketed(item, true).or_else(|| leading(item)).or_else(|| trailing(item)).map(|found| found.row(item))
}

/// Ports in front: as much of the item as reads as ports, up to a separator.
fn leading(item: &Mapped) -> Option<Item> {
    let text = item.as_str();
    let nobody = || Mapped::empty(item.source(), item.whole().start);
    if states_qualified_ports(item) {
        return Some(Item::new(nobody(), item.clone(), Mapped::empty(item.source(), item.whole().end)));
    }
    let ends = text
        .char_indices()
        .filter(|(_, c)| matches!(c, ':' | '：' | '-' | '–' | '—' | ' ' | '。' | '.' | '(' | '（' | '=' | '→'))
        .map(|(at, _)| at);
    let end = ends.chain([text.len()]).filter(|end| states_ports(&item.slice(0..*end), true)).max()?;
    let rest = item.slice(end..text.len());
    let behind = rest.as_str().trim_start();
    // "TCP 443 is blocked by" is a sentence about a port only where a separator or a bracket stands behind it.
    let separated = behind.is_empty() || behind.starts_with([',', '、', '-']) || separator(behind).is_some();
    let brief = Vocabulary::in_force().prefix(Word::Purpose, behind).is_some() || behind.chars().count() < 60;
    (separated || brief).then(|| Item::new(nobody(), item.slice(0..end), words_behind(&rest)))
}

/// A number in front of a separator: "9000 (health): never opened", "5672, 5671: used by clients".
fn numbered(item: &Mapped) -> Option<Item> {
    let text = item.as_str();
    let end = text.char_indices().map(|(at, _)| at).find(|at| separator(&text[*at..]).is_some())?;
    let ports = item.slice(0..end).trimmed();
    let parsed = ports::parse(&ports);
    let bare = parsed.remarks.is_empty() && parsed.endpoints.iter().all(|endpoint| endpoint.label.is_none() && likely(endpoint));
    let words = words_behind(&item.slice(end..text.len()));
    let nobody = Mapped::empty(item.source(), item.whole().start);
    (parsed.is_clean() && bare).then(|| Item::new(nobody, ports, words))
}

/// Ports behind a colon or a dash: "Console: TCP 9090", "Console: 8006 (TCP, HTTP over TLS)", "Mail - TCP port 25".
fn trailing(item: &Mapped) -> Option<Item> {
    let text = item.as_str();
    let dash = [" - ", " – ", " — "].into_iter().filter_map(|dash| text.rmatch_indices(dash).next()).max();
    let (at, colon) = text.match_indices([':', '：']).next_back().or(dash)?;
    let ports = item.slice(at + colon.len()..text.len());
    let empty = Mapped::empty(item.source(), item.whole().end);
    states_ports(&ports, false).then(|| Item::new(item.slice(0..at), ports, empty))
}

/// The item that an item of a nested list belongs to.
fn parent(items: &[Listed], index: usize) -> Option<&Mapped> {
    let (depth, _) = items.get(index)?;
    items[..index].iter().rev().find(|(other, _)| other < depth).map(|(_, text)| text)
}

/// Bare ports below a name: "SIP TCP/UDP" with "5060, 5061" in a list of its own. The name says which transport, or what leads
/// to the list says that it is one of ports.
fn under(parent: &Mapped, item: &Mapped, about_ports: bool) -> Option<Item> {
    let (protocols, rest) = ports::parse_protocols(parent);
    let stated = !protocols.is_empty() && rest.endpoints.is_empty();
    if !(about_ports || stated) || names_a_number(parent) || !bare_ports(item) {
        return None;
    }
    let empty = Mapped::empty(item.source(), item.whole().end);
    let mut found = Item::new(parent.clone(), item.clone(), empty);
    if stated {
        found.protocol = parent.clone();
    }
    Some(found)
}

/// A protocol that has no ports, in a list of ports: "ICMP", "IP protocol 50 (ESP)".
fn whole_protocol(item: &Mapped) -> Option<Item> {
    let text = item.as_str();
    let mark = [":", "：", " - ", " – ", " — "].iter().filter_map(|mark| Some((text.find(mark)?, mark.len()))).min();
    let (end, behind) = mark.map_or((text.len(), text.len()), |(at, length)| (at, at + length));
    let named = item.slice(0..end).trimmed();
    let parsed = ports::parse(&named);
    // Of "IP protocol 50" the number is not a port, so there is nothing but the protocol.
    let bare = |endpoint: &ports::ParsedEndpoint| endpoint.ports == portolan_model::Ports::Any;
    let whole = parsed.endpoints.iter().all(bare) && parsed.leftovers.is_empty() && parsed.remarks.is_empty();
    let carried = ports::portless(&named, &parsed.protocols).is_some() || parsed.endpoints.iter().any(is_portless);
    (whole && carried).then(|| {
        let empty = Mapped::empty(item.source(), item.whole().start);
        Item::new(empty, named, item.slice(behind..text.len()).trimmed())
    })
}

fn is_portless(endpoint: &ports::ParsedEndpoint) -> bool {
    endpoint.protocol.transport.is_some_and(|transport| !transport.has_ports())
}

/// Bare ports behind a colon, in a list that is one of ports: "MQTT over TLS: 8883".
fn closing(item: &Mapped) -> Option<Item> {
    let text = item.as_str();
    let (at, colon) = text.match_indices([':', '：']).next_back()?;
    let ports = item.slice(at + colon.len()..text.len()).trimmed();
    let empty = Mapped::empty(item.source(), item.whole().end);
    (at > 0 && bare_ports(&ports)).then(|| Item::new(item.slice(0..at), ports, empty))
}

/// Bare ports behind a name and its address in brackets, in a list that is one of ports: "host.example [192.0.2.1] 8086, 8087".
fn behind_address(item: &Mapped) -> Option<Item> {
    let text = item.as_str();
    let close = text.rfind([']', ')'])?;
    let open = text[..close].rfind(['[', '('])?;
    let _: std::net::IpAddr = text[open + 1..close].trim().parse().ok()?;
    let ports = item.slice(close + 1..text.len()).trimmed();
    let empty = Mapped::empty(item.source(), item.whole().end);
    (open > 0 && bare_ports(&ports)).then(|| Item::new(item.slice(0..close + 1), ports, empty))
}

/// Whether a text is port numbers and nothing else.
fn bare_ports(text: &Mapped) -> bool {
    let parsed = ports::parse(text);
    let bare = |endpoint: &ports::ParsedEndpoint| endpoint.label.is_none() && endpoint.condition.is_none() && likely(endpoint);
    parsed.is_clean() && parsed.remarks.is_empty() && parsed.arrow.is_none() && parsed.endpoints.iter().all(bare)
}

/// Ports in the first bracket, behind a word that says so: "HTTP API (default 4646). Used by clients."; or, `named`, with a
/// transport behind a short name: "SSH (22/TCP) for administrators".
fn bracketed(item: &Mapped, named: bool) -> Option<Item> {
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
fn separator(text: &str) -> Option<&'static str> {
    SEPARATORS.into_iter().find(|separator| text.starts_with(separator))
}

/// What stands behind ports, without the separator; a bracket stays.
fn words_behind(rest: &Mapped) -> Mapped {
    let text = rest.as_str();
    let words = text.trim_start_matches([' ', ':', '：', '-', '–', '—', '=', '>', '→']);
    rest.slice(text.len() - words.len()..text.len())
}

/// A number that a port may have, and no running number.
fn likely(endpoint: &ports::ParsedEndpoint) -> bool {
    match &endpoint.ports {
        portolan_model::Ports::Interval(interval) => interval.setting.is_some() || (10..=65535).contains(&interval.first),
        _ => false,
    }
}

/// Whether an item holds a number of two to five digits as a word of its own: a port may have been overlooked.
fn names_a_number(item: &Mapped) -> bool {
    let words = item.as_str().split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '_')));
    let digits = |word: &str| (2..=5).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit());
    words.filter(|word| digits(word)).any(|word| word.parse().is_ok_and(|number: u32| (10..=65535).contains(&number)))
}

/// The sentence of a text that names transports and nothing else.
fn sentence_of_transports(words: &Mapped) -> Option<Mapped> {
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

/// Whether a text is several ports, each with a bracket that says when or for what: "9866 (unencrypted) or 1004 (encrypted)".
fn states_qualified_ports(text: &Mapped) -> bool {
    let brackets = text.as_str().matches(['(', '（']).count();
    let parsed = ports::parse(text);
    let explained = |endpoint: &ports::ParsedEndpoint| endpoint.label.is_some() || endpoint.condition.is_some();
    let numbered = |endpoint: &ports::ParsedEndpoint| matches!(endpoint.ports, portolan_model::Ports::Interval(_));
    brackets > 1
        && parsed.endpoints.len() > 1
        && parsed.is_clean()
        && parsed.remarks.is_empty()
        && Vocabulary::in_force().contains(Word::Port, text.as_str())
        && parsed.endpoints.iter().all(|endpoint| numbered(endpoint) && explained(endpoint))
}

/// Whether a text is ports and says so; `bare`: without words of their own.
fn states_ports(text: &Mapped, bare: bool) -> bool {
    let digits = text.as_str().bytes().any(|byte| byte.is_ascii_digit());
    if !digits {
        return false;
    }
    let parsed = ports::parse(text);
    let numbered = |endpoint: &ports::ParsedEndpoint| matches!(endpoint.ports, portolan_model::Ports::Interval(_));
    let said = parsed.endpoints.iter().all(|endpoint| endpoint.protocol.transport.is_some())
        || Vocabulary::in_force().contains(Word::Port, text.as_str());
    let unnamed = parsed.endpoints.iter().all(|endpoint| endpoint.label.is_none() && (!bare || endpoint.condition.is_none()));
    let whole = parsed.is_clean() && parsed.remarks.is_empty() && parsed.arrow.is_none();
    whole && said && unnamed && parsed.endpoints.iter().all(numbered)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    fn cells(row: Row) -> Vec<String> {
        row.cells.iter().map(|cell| cell.text.as_str().to_owned()).collect()
    }

    fn about(ports: bool) -> About {
        About { ports, firewalls: false }
    }

    fn item(text: &str) -> Mapped {
        Mapped::verbatim(SourceId(0), text, 0)
    }

    #[test]
    fn items_that_state_ports_are_rows() {
        for (text, expected) in [
            ("TCP 443: web pages", ["", "TCP 443", "web pages", ""]),
            ("8472/udp for the overlay", ["", "8472/udp", "for the overlay", ""]),
            (
                "443 TCP => pages that need a certificate and a name that the whole world knows",
                ["", "443 TCP", "pages that need a certificate and a name that the whole world knows", ""],
            ),
            ("Console: TCP 9090", ["Console", "TCP 9090", "", ""]),
            ("Mail - TCP port 25", ["Mail", "TCP port 25", "", ""]),
            ("Console: 9090 (TCP, over TLS)", ["Console", "9090 (TCP, over TLS)", "", ""]),
            ("ポート 8080（TCP） - 管理画面", ["", "ポート 8080（TCP）", "管理画面", ""]),
            ("TCP ports 80, 443", ["", "TCP ports 80, 443", "", ""]),
        ] {
            assert_eq!(row(&item(text)).map(cells).as_deref(), Some(expected.map(str::to_owned).as_slice()), "{text}");
        }
    }

    #[test]
    fn sentences_with_numbers_are_not() {
        for text in [
            "Version 443 is needed",
            "See RFC 793",
            "Up to 25 instances",
            "It listens on many ports, of which 443 is the best known one",
        ] {
            assert!(row(&item(text)).is_none(), "{text}");
        }
    }

    #[test]
    fn in_a_list_of_ports_bare_numbers_are_ports() {
        let items = ["4369: peers find each other", "6000 through 6500: streams", "API (default 4646). TCP only.", "3 nodes"];
        let read = read(&items.map(|text| (0, item(text))), about(true)).expect("a list of ports");
        let rows: Vec<_> = read.grid.rows.into_iter().map(cells).collect();
        assert_eq!(rows[1][1], "6000 through 6500");
        assert_eq!(rows[2], ["API", "default 4646", "TCP only.", "TCP only"]);
        assert!(rows.len() == 3 && read.doubtful.is_empty());
    }

    #[test]
    fn numbers_that_were_not_taken_are_told() {
        let items = ["TCP 443: pages", "the port of the console is 9443 by default"].map(|text| (0, item(text)));
        assert_eq!(read(&items, about(false)).expect("a list of ports").doubtful, [items[1].1.clone()]);
        assert!(read(&items[1..], about(false)).expect("items").doubtful.is_empty());
    }

    #[test]
    fn protocols_without_ports_are_items_of_a_list_of_ports() {
        let items = ["UDP port 500", "IP Protocol 50 (ESP)", "ICMP", "Kubernetes"].map(|text| (0, item(text)));
        let rows = read(&items, about(false)).expect("a list of ports").grid.rows;
        let stated: Vec<_> = rows.into_iter().map(|row| cells(row)[1].clone()).collect();
        assert_eq!(stated, ["UDP port 500", "IP Protocol 50 (ESP)", "ICMP"]);
    }

    #[test]
    fn ports_below_a_name_are_its_own() {
        let items = [(0, "SIP TCP/UDP"), (1, "5060, 5061"), (0, "Cores"), (1, "16")].map(|(depth, text)| (depth, item(text)));
        let rows = |ports| read(&items, about(ports)).map(|list| list.grid.rows.into_iter().map(cells).collect::<Vec<_>>());
        assert_eq!(rows(false), Some(vec![["SIP TCP/UDP", "5060, 5061", "", "SIP TCP/UDP"].map(str::to_owned).to_vec()]));
    }

    #[test]
    fn a_transport_in_a_bracket_behind_a_name_states_a_port() {
        let items = [(0, item("SSH (22/TCP) for administrators")), (0, item("the old console of the node (22/TCP) is gone"))];
        let list = read(&items, about(false)).expect("a list of ports");
        let rows: Vec<_> = list.grid.rows.into_iter().map(cells).collect();
        assert_eq!(rows, [["SSH", "22/TCP", "for administrators", "SSH"].map(str::to_owned).to_vec()]);
        assert_eq!(list.doubtful.len(), 1);
    }

    #[test]
    fn in_a_list_of_ports_a_bare_number_ends_an_item() {
        let items = [(0, item("MQTT over TLS: 8883")), (0, item("Cores: 4"))];
        let rows = read(&items, about(true)).expect("a list of ports").grid.rows;
        assert_eq!(
            rows.into_iter().map(cells).collect::<Vec<_>>(),
            [["MQTT over TLS", "8883", "", ""].map(str::to_owned).to_vec()]
        );
        assert!(read(&items, about(false)).expect("items").grid.rows.is_empty());
    }
}
