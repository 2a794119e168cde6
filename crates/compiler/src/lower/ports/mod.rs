//! The port grammar: what a port cell states.
//!
//! In: the text of one cell, as the reader gave it. Out: [`PortCell`]: endpoints, text that is carried, and leftovers. Every
//! character is consumed by exactly one of them, so nothing is lost in silence.
//!
//! ```text
//! cell       := (label | item | bracket | mark | separator | remark)*
//! item       := protocols? ports protocols?          "TCP 443", "443/TCP", "UDP/TCP 5060"
//! ports      := linear (range linear)? | template | word
//! linear     := atom (("+" | "-") term)*             "40007 + (instance number * 40)"
//! definition := name "=" ports                       "RangeStart = Base + (instance * 2000)"
//! ```
//!
//! Deliberately not here: what a column means, whose port it is, protocols that stand in another column.

mod asides;
mod bounds;
mod bracket;
mod carried;
mod cursor;
mod defaults;
mod expression;
mod item;
mod marks;
mod mention;
mod named;
mod naming;
mod numbered;
mod numerals;
mod parser;
mod phrase;
mod retold;
mod slashed;
#[cfg(test)]
mod tests;
mod within;

pub(super) use asides::are_versions_of_ip;
pub(super) use expression::is_mark;
pub use mention::{
    Mention, all_mentions, bare_mention, begins_with_transport, mentions, names_a_setting, of_ports, protocols_by_number, said,
    spoken_of, worded,
};
pub use named::{transports_of_name, transports_of_note};
pub use numbered::lines as numbered_lines;
pub use slashed::{ranges_over_slashes, slashes_part_ranges};

use portolan_model::{Ports, Side, Transport};

use cursor::Cursor;

use super::sentences;
use crate::source::{Mapped, Span, fold, key_str};
use crate::vocabulary::{Vocabulary, Word};

/// What a port cell states.
#[derive(Clone, Debug, Default)]
pub struct PortCell {
    /// Endpoints in printed order.
    pub endpoints: Vec<ParsedEndpoint>,
    /// Sentences that state no port.
    pub remarks: Vec<Mapped>,
    /// Text that the grammar does not know.
    pub leftovers: Vec<Mapped>,
    /// Fragments that repeat what stands before them.
    pub doubled: Vec<Mapped>,
    /// Footnote marks that stand behind no endpoint.
    pub marks: Vec<Mapped>,
    /// Protocols without a port.
    pub protocols: Vec<Protocol>,
    /// Whether the cell says that there is no port.
    pub none: bool,
    /// An arrow between two parties.
    pub arrow: Option<Arrow>,
}

impl PortCell {
    /// Whether every character was understood and at least one endpoint was found.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        !self.endpoints.is_empty() && self.leftovers.is_empty()
    }

    /// Whether the cell says more than its ports and protocols.
    #[must_use]
    pub fn has_words(&self) -> bool {
        !self.leftovers.is_empty() || !self.remarks.is_empty()
    }

    /// The label that all endpoints share.
    #[must_use]
    pub fn common_label(&self) -> Option<&Mapped> {
        let (first, others) = self.endpoints.split_first()?;
        let label = first.label.as_ref()?;
        others.iter().all(|other| other.label.as_ref().is_some_and(|other| other.whole() == label.whole())).then_some(label)
    }
}

/// Where an arrow points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrow {
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// Both ways.
    Both,
}

/// A protocol as a cell names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Protocol {
    /// Transport, stated or implied by the application.
    pub transport: Option<Transport>,
    /// Application protocol, in lower case; of a protocol that is beside TCP, UDP, SCTP and ICMP ("ESP"), its name.
    pub application: Option<String>,
}

impl Protocol {
    /// The transport of a name; one of the other protocols above IP keeps its name, or nobody could write a rule for it.
    fn of_transport(vocabulary: &Vocabulary, name: &str) -> Option<Self> {
        let transport = vocabulary.transport(name)?;
        let application = (transport == Transport::Other).then(|| key_str(name));
        Some(Self { transport: Some(transport), application })
    }

    /// The protocol that IANA gives a number.
    pub(super) fn numbered(vocabulary: &Vocabulary, number: i64) -> Option<Self> {
        Self::of_transport(vocabulary, vocabulary.numbered(number).first()?)
    }

    /// Whether IANA gives this protocol the number.
    pub(super) fn has_number(&self, vocabulary: &Vocabulary, number: i64) -> bool {
        let names = vocabulary.numbered(number).iter();
        names.filter_map(|name| Self::of_transport(vocabulary, name)).any(|known| known == *self)
    }

    /// Whether this is a transport and no application over one.
    #[must_use]
    pub fn is_transport(&self) -> bool {
        self.transport.is_some_and(|transport| self.application.is_none() || transport == Transport::Other)
    }
}

/// One endpoint of a cell.
#[derive(Clone, Debug)]
pub struct ParsedEndpoint {
    /// Protocol, empty where the cell states none.
    pub protocol: Protocol,
    /// The ports.
    pub ports: Ports<String>,
    /// The label in force.
    pub label: Option<Mapped>,
    /// The side in force.
    pub side: Option<Side>,
    /// A condition printed behind it.
    pub condition: Option<Mapped>,
    /// Words that give it a direction of its own.
    pub direction: Option<Mapped>,
    /// Footnote marks behind it.
    pub marks: Vec<Mapped>,
    /// Where it was printed, protocol and ports.
    pub span: Span,
    /// Number of the printed port expression: endpoints of "UDP/TCP 5060" share one.
    pub group: usize,
}

/// Reads a port cell.
#[must_use]
pub fn parse(cell: &Mapped) -> PortCell {
    // The grammar reads a cross as the sign of a product, and a product sign by itself as all ports.
    if cell.as_str().trim() == "×" {
        return PortCell { none: true, ..PortCell::default() };
    }
    number_alone(cell).unwrap_or_else(|| {
        let text = folded(cell);
        let text = numbered::without_numbers(&text).or_else(|| slashed::in_dashes(&text)).unwrap_or(text);
        number_alone(&text).unwrap_or_else(|| {
            let mut parsed = parser::Parser::new(text).run();
            retold::complete(cell, &mut parsed);
            parsed
        })
    })
}

/// A text as the grammar reads it: letters folded, numbers in digits, values in place of variables that have one.
fn folded(text: &Mapped) -> Mapped {
    let text = fold(text);
    let text = defaults::in_place(&text).unwrap_or(text);
    numerals::in_digits(&text).unwrap_or(text)
}

/// A cell that holds one number and nothing else, as most do: there is nothing to look for.
fn number_alone(cell: &Mapped) -> Option<PortCell> {
    let port = parser::plain_number(cell.as_str()).filter(|_| !Vocabulary::in_force().has_numerals())?;
    let endpoint = whole(cell.whole(), Ports::linear_range(port, port, 0), Protocol::default(), 1);
    Some(PortCell { endpoints: vec![endpoint], ..PortCell::default() })
}

/// The protocols that carry no port numbers, as endpoints; `None` where all do.
#[must_use]
pub fn portless(cell: &Mapped, protocols: &[Protocol]) -> Option<PortCell> {
    let bare = protocols.iter().filter(|protocol| protocol.transport.is_some_and(|transport| !transport.has_ports()));
    let endpoints: Vec<_> = bare.enumerate().map(|(group, protocol)| whole_protocol(cell, protocol, group + 1)).collect();
    (!endpoints.is_empty()).then(|| PortCell { endpoints, ..PortCell::default() })
}

/// All that a protocol carries.
fn whole_protocol(cell: &Mapped, protocol: &Protocol, group: usize) -> ParsedEndpoint {
    whole(cell.trimmed().whole(), Ports::Any, protocol.clone(), group)
}

/// What a cell says that says nothing else.
fn whole(span: Span, ports: Ports<String>, protocol: Protocol, group: usize) -> ParsedEndpoint {
    ParsedEndpoint { protocol, ports, label: None, side: None, condition: None, direction: None, marks: Vec::new(), span, group }
}

/// A port that a cell names by an application.
#[must_use]
pub fn named(cell: &Mapped, protocol: &Protocol) -> ParsedEndpoint {
    ParsedEndpoint { ports: Ports::Named(cell.as_str().trim().to_owned()), ..whole_protocol(cell, protocol, 1) }
}

/// The ports that the sentences of a cell name with a transport.
#[must_use]
pub fn mentioned(cell: &Mapped) -> Vec<ParsedEndpoint> {
    mentions(cell).into_iter().enumerate().map(|(group, mention)| of_mention(cell, mention, group + 1)).collect()
}

/// A sentence that says that a program chooses the port, over each of the protocols. The sentence is carried as it stands.
#[must_use]
pub fn dynamic(cell: &Mapped, protocols: Vec<Protocol>) -> PortCell {
    let protocols = if protocols.is_empty() { vec![Protocol::default()] } else { protocols };
    let span = cell.trimmed().whole();
    let endpoints = protocols.into_iter().map(|protocol| whole(span, Ports::Dynamic, protocol, 1)).collect();
    PortCell { endpoints, remarks: vec![cell.trimmed()], ..PortCell::default() }
}

fn of_mention(cell: &Mapped, mention: Mention, group: usize) -> ParsedEndpoint {
    let protocol = Protocol { transport: mention.transport, application: None };
    ParsedEndpoint { ports: mention.ports, span: mention.span, ..whole_protocol(cell, &protocol, group) }
}

/// What a cell of sentences states: the ports that they name or list, each once; not those of a sentence that says that some are
/// of no use. The sentences are carried as they stand.
#[must_use]
pub fn in_sentences(cell: &Mapped) -> PortCell {
    let vocabulary = Vocabulary::in_force();
    let denies = |sentence: &Mapped| {
        vocabulary.contains(Word::Unused, sentence.as_str()) && !vocabulary.contains(Word::Provided, sentence.as_str())
    };
    let sentences = sentences::of(cell).into_iter().filter(|sentence| !denies(sentence));
    let (lines, listed) = listed(cell);
    let explains = |mention: &Mention| {
        let before = lines.partition_point(|line| line.start <= mention.span.start);
        before.checked_sub(1).is_some_and(|index| mention.span.end <= lines[index].end)
    };
    let read = if mention::speaks_of_ports(cell) { of_ports } else { all_mentions };
    let mentions = sentences.flat_map(|sentence| of_one_transport(&sentence, read(&sentence)));
    let mentions = mentions.filter(|mention| !explains(mention));
    let mut all: Vec<Mention> = mentions.chain(listed).collect();
    all.sort_by_key(|mention| mention.span.start);
    let mut named: Vec<Mention> = Vec::new();
    for mention in all {
        let repeats = |other: &Mention| {
            other.ports == mention.ports && (mention.transport.is_none() || other.transport == mention.transport)
        };
        if !named.iter().any(repeats) {
            // "If PORT=53, open UDP 53" states one port, and then its transport.
            named.retain(|other| other.transport.is_some() || other.ports != mention.ports);
            named.push(mention);
        }
    }
    let mut endpoints: Vec<_> =
        named.into_iter().enumerate().map(|(group, mention)| of_mention(cell, mention, group + 1)).collect();
    if endpoints.is_empty() {
        endpoints = behind_names(cell);
    }
    PortCell { endpoints, remarks: vec![cell.trimmed()], ..PortCell::default() }
}

/// A sentence that names one transport names it for all its ports, if it does not say it of some: "TCP traffic in on port 22".
fn of_one_transport(sentence: &Mapped, mut mentions: Vec<Mention>) -> Vec<Mention> {
    if mentions.iter().all(|mention| mention.transport.is_none())
        && let [Protocol { transport, .. }] = sentences::transports(sentence).as_slice()
    {
        mentions.iter_mut().for_each(|mention| mention.transport = *transport);
    }
    mentions
}

/// Words in place of a port, and a bracket that says when which one is: "Defined on the controller (in the other cloud port 5061 must
/// be used)". The words state a port by their name, the bracket those that it names, under its own condition.
#[must_use]
pub fn named_with_bracket(cell: &Mapped) -> Option<PortCell> {
    let text = cell.as_str().trim_end();
    let inner = text.strip_suffix([')', '）'])?;
    let (open, bracket) = inner.match_indices(['(', '（']).next()?;
    let words = cell.slice(0..open).trimmed();
    if words.as_str().bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let said = cell.slice(open + bracket.len()..inner.len()).trimmed();
    let mut named = parse(&words);
    let whole = |endpoint: &ParsedEndpoint| matches!(endpoint.ports, Ports::Named(_));
    let stated = in_sentences(&said).endpoints;
    if !named.is_clean() || !named.endpoints.iter().all(whole) || stated.is_empty() {
        return None;
    }
    let first = named.endpoints.len() + 1;
    let stated = stated.into_iter().zip(first..);
    named.endpoints.extend(stated.map(|(endpoint, group)| ParsedEndpoint { group, condition: Some(said.clone()), ..endpoint }));
    Some(named)
}

/// Lines that begin with a port and explain it, below one that speaks of ports ("40002: the shop"), and their ports.
fn listed(cell: &Mapped) -> (Vec<Span>, Vec<Mention>) {
    let vocabulary = Vocabulary::in_force();
    let mut below = false;
    let (mut lines, mut listed) = (Vec::new(), Vec::new());
    for line in cell.split('\n').into_iter().map(|line| line.trimmed()) {
        let head = line.as_str().find([':', '：']).map(|end| line.slice(0..end)).filter(|_| below);
        let parsed = head.map(|head| parse(&head)).filter(PortCell::is_clean).unwrap_or_default();
        let port = |endpoint: &ParsedEndpoint| matches!(&endpoint.ports, Ports::Interval(interval) if interval.first > 9);
        let bare = |endpoint: &ParsedEndpoint| port(endpoint) && endpoint.label.is_none();
        if !parsed.endpoints.is_empty() && !parsed.has_words() && parsed.endpoints.iter().all(bare) {
            let mention = |ParsedEndpoint { protocol, ports, span, .. }| Mention { transport: protocol.transport, ports, span };
            listed.extend(parsed.endpoints.into_iter().map(mention));
            lines.push(line.whole());
        } else {
            below |= vocabulary.contains(Word::PortNouns, line.as_str());
        }
    }
    (lines, listed)
}

/// Bare ports behind a name and a colon, in each line that has some: "Farm subnet: 454, 455", "Farm subnet: all ports".
fn behind_names(cell: &Mapped) -> Vec<ParsedEndpoint> {
    let address = |line: &Mapped| asides::skip_address(&mut Cursor::new(line.trimmed()));
    let lines = cell.split('\n').into_iter().filter(|line| !address(line)).flat_map(|line| {
        let text = line.as_str();
        let tail =
            text.rfind([':', '：']).map(|at| line.slice(at + text[at..].chars().next().map_or(1, char::len_utf8)..text.len()));
        let numbered = |endpoint: &ParsedEndpoint| {
            endpoint.ports == Ports::Any || matches!(&endpoint.ports, Ports::Interval(interval) if interval.first > 9)
        };
        // "database: 5432, cache: 6379": each has its own name.
        let named = |endpoint: &ParsedEndpoint| {
            numbered(endpoint) && endpoint.label.as_ref().is_some_and(|label| label.whole().start < endpoint.span.start)
        };
        let all = parse(&line);
        if all.is_clean() && all.remarks.is_empty() && all.endpoints.len() > 1 && all.endpoints.iter().all(named) {
            return all.endpoints;
        }
        let parsed = tail.map(|tail| parse(&tail)).filter(PortCell::is_clean).unwrap_or_default();
        let bare = |endpoint: &ParsedEndpoint| endpoint.label.is_none() && numbered(endpoint);
        if parsed.remarks.is_empty() && parsed.endpoints.iter().all(bare) { parsed.endpoints } else { Vec::new() }
    });
    lines.zip(1..).map(|(endpoint, group)| ParsedEndpoint { group, ..endpoint }).collect()
}

/// Transports of a text that names nothing else: "TCP and UDP", "TCP only".
#[must_use]
pub fn transports_only(text: &Mapped) -> Vec<Protocol> {
    bracket::transports_only(text)
}

/// Reads a protocol cell: the protocols it names, and what is left.
#[must_use]
pub fn parse_protocols(cell: &Mapped) -> (Vec<Protocol>, PortCell) {
    if let Some(protocol) = named_by_directive(cell.as_str()) {
        return (vec![protocol], PortCell::default());
    }
    if let Some(marked) = marked_with_a_number(cell) {
        return marked;
    }
    let mut parsed = parse(cell);
    (std::mem::take(&mut parsed.protocols), parsed)
}

/// Whether a protocol cell names a transport that has ports.
#[must_use]
pub fn names_transport(cell: &Mapped) -> bool {
    let stated = parse_protocols(cell).0;
    stated.iter().any(|protocol| protocol.transport.is_some_and(Transport::has_ports) && protocol.application.is_none())
}

/// "TCP (2)": protocols, and a bracket that holds the number of a note. Among protocols no port is as low and stands in a bracket.
fn marked_with_a_number(cell: &Mapped) -> Option<(Vec<Protocol>, PortCell)> {
    let text = cell.as_str().trim_end();
    let (before, number) = text.strip_suffix(')')?.rsplit_once('(')?;
    if !(1..=2).contains(&number.len()) || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (protocols, mut rest) = parse_protocols(&cell.slice(0..before.len()));
    // "TCP (6)" has the protocol's own number.
    let own = Protocol::numbered(&Vocabulary::in_force(), number.parse().ok()?);
    let own = own.is_some_and(|own| protocols == [own]);
    if protocols.is_empty() || own || !rest.endpoints.is_empty() || rest.has_words() {
        return None;
    }
    rest.marks.push(cell.slice(before.len() + 1..before.len() + 1 + number.len()));
    Some((protocols, rest))
}

/// `[!INCLUDE pn_TCP]`, `${NODE_UDP}`: a directive that stands for a transport, and whose name ends with it. Other names that do
/// ("SSH_TCP") are names.
fn named_by_directive(text: &str) -> Option<Protocol> {
    let (directive, last) = text.trim().rsplit_once('_')?;
    let name = last.trim_end_matches([']', '}']);
    let capital = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_uppercase());
    let brief = directive.starts_with(['[', '{', '$']) && directive.split_whitespace().count() <= 2;
    Protocol::of_transport(&Vocabulary::in_force(), name).filter(|_| capital && brief)
}
