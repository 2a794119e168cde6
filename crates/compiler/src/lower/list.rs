//! Ports in lists: "- TCP 443: web pages", "- 8472/udp for the overlay", "- Console: TCP 9090", "- HTTP API (default 4646)".
//!
//! In: the items of one list, and whether what leads to it speaks of ports. Out: the same as a grid of columns ([`COLUMNS`]), so
//! that everything behind sees a table; and the items that name a number and were not taken. An item counts where it begins with
//! ports, ends with them behind a colon or an address, or has them in a bracket, and says that they are ports by a transport or
//! the word "port"; numbers in sentences are no ports. In a list of ports, a bare number in front will do, and sentences
//! that name ports with their transport, if most items state some. A list in which no item does so stays prose. Deliberately not
//! here: how one item states ports (`shapes`, `spoken`, `assigned`), or a protocol that has none (`portless`).

mod assigned;
mod groups;
mod judged;
mod negated;
mod nested;
mod portless;
mod shapes;
mod spoken;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use assigned::{assigned, assigned_by_name};
pub(super) use groups::{names_several, parted};
use judged::{is_ports, names_all};
pub(super) use negated::{NEGATIVE, negates};
pub(super) use nested::by_lead;
use portless::{by_number, whole_protocol};
use shapes::{
    announced, bare_number, behind_address, behind_name, behind_transport, bracketed, closing, in_front, in_front_of_words,
    labelled, leading, names_transports_alone, numbered, sentence_of_transports, setting, trailing, under,
};
use spoken::{allowed, for_firewalls, names_traffic, sentence};

use super::{direction, ports};
use crate::ir::Role;
use crate::read::{Cell, Cover, Grid, Row};
use crate::source::{Mapped, Span};
use crate::vocabulary::{Vocabulary, Word};

/// An item of a list, with its depth among nested lists.
pub(super) type Listed = (u8, Mapped);

/// A list that states ports.
pub(super) struct PortList {
    pub(super) grid: Grid,
    /// Items that hold a number as a port would have it, and were not taken for rows.
    pub(super) doubtful: Vec<Mapped>,
}

/// The columns of its grid, and whether their cells are sentences: name, ports, words, protocol, sentence with ports, direction.
pub(super) const COLUMNS: [(Role, bool); 6] = [
    (Role::Listener, false),
    (Role::ListenerPorts, false),
    (Role::Notes, false),
    (Role::Protocol, false),
    (Role::ListenerPorts, true),
    (Role::Direction, false),
];

/// Which of them holds sentences.
const SENTENCE: usize = 4;

/// What an item was taken apart into.
struct Item {
    name: Mapped,
    ports: Mapped,
    words: Mapped,
    protocol: Mapped,
    /// All of it, where its sentences name the ports.
    sentence: Mapped,
    /// What a bracket says of the direction.
    direction: Mapped,
}

/// What the line or heading above a list speaks of.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct About {
    /// Ports: bare numbers in its items are some.
    pub(super) ports: bool,
    /// Ports, in the line right above: numbers with which all items begin are some.
    pub(super) led: bool,
    /// Ports, in any heading around: numbers behind a name and its address are some.
    pub(super) titled: bool,
    /// Firewalls: numbers in its items may be ports, which is told.
    pub(super) firewalls: bool,
    /// Ports that are not to be open.
    pub(super) negated: bool,
    /// Traffic in one direction, or that of one end, in the innermost heading.
    pub(super) directed: bool,
}

/// Whether a line is a direction and, behind a colon, ports with a transport: "Outbound: TCP port 443 (for HTTPS)".
pub(super) fn directs_ports(line: &Mapped) -> bool {
    let Some((direction, ports)) = line.as_str().split_once([':', '：']) else { return false };
    let at = line.as_str().len() - ports.trim_start().len();
    direction::understand(direction).is_some() && ports::begins_with_transport(&line.slice(at..line.as_str().len()))
}

/// Whether a line names something with its ports and their transports, and is no sentence: "Kerberos: 88/TCP, 88/UDP", "LDAPS:
/// 636/TCP (if encrypted)", "Names (137/UDP), datagrams (138/UDP)", "UDP port: 514 (logs)".
pub(super) fn names_its_ports(line: &Mapped) -> bool {
    let text = line.as_str().trim_end();
    let sentence = text.ends_with(['.', '。', '．', '!', '?', ';', ':', '：']) || text.contains('\n');
    let shapes = [shapes::names_ports_behind_colon, shapes::names_ports_in_brackets, shapes::heads_ports_with_transports];
    !sentence && shapes.iter().any(|names| names(line))
}

/// Whether a line states ports as an item of a list does, or names a protocol that has none.
pub(super) fn states_ports(line: &Mapped) -> bool {
    row(line).is_some() || whole_protocol(line).is_some()
}

/// Whether a text has as few words as a name.
pub(super) fn is_short_name(text: &str) -> bool {
    judged::words(text) <= judged::SHORT_NAME
}

/// Whether a text is several port numbers and nothing else.
pub(super) fn are_bare_ports(text: &Mapped) -> bool {
    text.as_str().contains([',', '、', '，']) && bare_number(text).is_some()
}

/// Whether the first of several lines is ports and says so, and nothing else: "Port 443 (TCP)".
pub(super) fn begins_with_ports(text: &Mapped) -> bool {
    let first = text.as_str().split('\n').next().filter(|first| first.len() < text.as_str().len());
    first.is_some_and(|first| is_ports(&text.slice(0..first.len())))
}

/// The list as a grid; `None` where it states no ports.
pub(super) fn read(items: &[Listed], about: About) -> Option<PortList> {
    let about_ports = about.ports;
    let (texts, parents): (Vec<&Mapped>, Vec<Option<&Mapped>>) = items.iter().map(|(_, text)| text).zip(parents(items)).unzip();
    let mut rows: Vec<Option<Row>> = texts.iter().map(|item| row(item)).collect();
    // Where one item begins with ports, so do those that begin with a bare number before a bracket or a colon.
    let leads = |item: &&Mapped| bracketed(item, true).is_none() && leading(item).is_some();
    let several = texts.len() > 1 || about.directed;
    let numbers = about.firewalls && several && texts.iter().all(|item| numbered(item).is_some());
    let bare = about_ports || numbers || texts.iter().any(leads);
    let worded = about.led && texts.len() > 1 && texts.iter().all(|item| in_front_of_words(item).is_some());
    for ((row, item), parent) in rows.iter_mut().zip(&texts).zip(&parents).filter(|((row, _), _)| row.is_none()) {
        // "Ports" with "8773 - interface" in a list of its own: it is one of ports, whatever stands around it.
        let below = match parent.filter(|parent| is_word_for_ports(parent)) {
            Some(_) => numbered(item).or_else(|| bracketed(item, false)).or_else(|| bare_number(item)),
            None => parent.and_then(|parent| under(parent, item, about_ports)),
        };
        let by_itself = || numbered(item).or_else(|| bracketed(item, false)).filter(|_| bare);
        let addressed = || behind_address(item).filter(|_| about_ports || about.titled);
        let behind = || closing(item).or_else(|| bare_number(item)).filter(|_| about_ports).or_else(addressed);
        let found = below
            .or_else(by_itself)
            .or_else(behind)
            .or_else(|| in_front_of_words(item).filter(|_| worded))
            .or_else(|| whole_protocol(item).or_else(|| by_number(item)).or_else(|| assigned(item)).filter(|_| bare));
        *row = found.map(|found| found.row(item));
    }
    sentences(&texts, &parents, &mut rows, about);
    if about.ports || about.firewalls {
        let open = rows.iter_mut().zip(&texts).filter(|(row, _)| row.is_none());
        let found = |item| allowed(item).or_else(|| labelled(item).filter(|_| about_ports));
        open.for_each(|(row, item)| *row = found(item).map(|found| found.row(item)));
    }
    // Nobody is to open what an item says not to: it is told, and no row.
    let none = |item: &Mapped, row: &Option<Row>| {
        // Of several sentences about traffic each is asked by itself.
        let asked =
            row.as_ref().is_some_and(|row| names_traffic(row.cells[0].text.as_str()) && !row.cells[SENTENCE].text.is_empty());
        about.negated || !asked && negates(item.as_str()) || speaks_in_general(item)
    };
    rows.iter_mut().zip(&texts).filter(|(row, item)| none(item, row)).for_each(|(row, _)| *row = None);
    rows.iter_mut().zip(&parents).for_each(|(row, parent)| row.iter_mut().for_each(|row| belongs(row, *parent)));
    let items = texts;
    let spoken = about.ports || about.firewalls || rows.iter().any(Option::is_some);
    let left =
        items.iter().zip(&rows).filter(|(item, row)| spoken && row.is_none() && (names_a_number(item) || names_no_number(item)));
    let doubtful = left.map(|(item, _)| (*item).clone()).collect();
    let rows: Vec<Row> = rows.into_iter().flatten().collect();
    let (first, last) = (items.first()?, items.last()?);
    let span = rows.first().map_or(first.whole(), |row| row.span).to(rows.last().map_or(last.whole(), |row| row.span));
    Some(PortList { grid: Grid { caption: None, rows, span }, doubtful })
}

/// Paragraphs whose sentences name ports, as a grid.
pub(super) fn of_sentences<'a>(texts: impl Iterator<Item = &'a Mapped>) -> Option<Grid> {
    let rows: Vec<Row> = texts
        .map(|text| {
            let nothing = Mapped::empty(text.source(), text.whole().end);
            let item = Item::new(nothing.clone(), nothing.clone(), nothing);
            Item { sentence: text.clone(), ..item }.row(text)
        })
        .collect();
    let span = rows.first()?.span.to(rows.last()?.span);
    Some(Grid { caption: None, rows, span })
}

impl Item {
    fn new(name: Mapped, ports: Mapped, words: Mapped) -> Self {
        let nothing = Mapped::empty(ports.source(), words.whole().end);
        Self { name, ports, words, protocol: nothing.clone(), sentence: nothing.clone(), direction: nothing }
    }

    /// "TCP only.", "TCP and UDP.": a sentence of transports, for ports that have none.
    fn completed(mut self) -> Self {
        let stated = ports::parse(&self.ports).endpoints.iter().any(|endpoint| endpoint.protocol.transport.is_some());
        if stated {
            return self;
        }
        if let Some(protocol) = sentence_of_transports(&self.words) {
            self.protocol = protocol;
        } else if let Some((protocol, direction)) = in_front(&self.words) {
            self.protocol = protocol;
            self.direction = direction.unwrap_or(self.direction);
        }
        self
    }

    fn row(self, item: &Mapped) -> Row {
        let Self { name, ports, words, protocol, sentence, direction } = self.completed();
        // "Outbound: TCP 443": the direction is nobody's name.
        let directed = direction::understand(name.as_str()).is_some();
        let nothing = Mapped::empty(item.source(), item.whole().end);
        let (name, direction) = if directed { (nothing, name) } else { (name, direction) };
        let cells = [name, ports, without_bracket(words), protocol, sentence, direction];
        Row { cells: cells.into_iter().map(|text| Cell::own(text.trimmed())).collect(), span: item.whole(), heading: false }
    }
}

/// "(metrics)" behind a port: the words without the bracket around all of them.
fn without_bracket(words: Mapped) -> Mapped {
    let words = words.trimmed();
    let inner = words.as_str().strip_prefix(['(', '（']).and_then(|rest| rest.strip_suffix([')', '）']));
    let alone = inner.filter(|inner| !inner.is_empty() && !inner.contains(['(', '（', ')', '）']));
    let Some(length) = alone.map(str::len) else { return words };
    let start = words.as_str().chars().next().map_or(0, char::len_utf8);
    words.slice(start..start + length)
}

fn row(item: &Mapped) -> Option<Row> {
    bracketed(item, true)
        .or_else(|| leading(item))
        .or_else(|| trailing(item))
        .or_else(|| behind_name(item))
        .or_else(|| setting(item))
        .or_else(|| assigned_by_name(item))
        .or_else(|| behind_transport(item))
        .or_else(|| announced(item))
        .or_else(|| for_firewalls(item))
        .map(|found| found.row(item))
}

/// Sentences are items of a list of ports where most of its items state some, and of one about firewalls where all do that hold
/// a number, or most stand behind a name of traffic; among others they are advice, or tell an example. Where most items state ports
/// in other ways, it is a list of ports.
fn sentences(items: &[&Mapped], parents: &[Option<&Mapped>], rows: &mut [Option<Row>], about: About) {
    let left = items.iter().zip(rows.iter()).map(|(item, row)| if row.is_some() { None } else { sentence(item) });
    let found: Vec<Option<Item>> = left.collect();
    let stated = rows.iter().zip(&found).filter(|(row, found)| row.is_some() || found.is_some()).count();
    let silent =
        rows.iter().zip(&found).zip(items).filter(|((row, found), item)| row.is_none() && found.is_none() && !has_digit(item));
    let parents: BTreeSet<Span> = parents.iter().flatten().map(|parent| parent.whole()).collect();
    let leading = items.iter().filter(|item| !has_digit(item) && parents.contains(&item.whole())).count();
    let counted = items.len() - leading;
    let all = stated + silent.count() == items.len();
    let most = stated > 0 && (stated * 3 >= counted * 2 || about.firewalls && all && stated * 2 >= counted);
    let taken = rows.iter().filter(|row| row.is_some()).count();
    let of_ports = about.ports || taken * 3 >= items.len() * 2 || taken > 1 && stated == items.len();
    let of_traffic = about.firewalls && stated > taken && found.iter().flatten().all(|found| names_traffic(found.name.as_str()));
    let enough = most && (of_ports || of_traffic || about.firewalls && all);
    if (items.len() > 1 || of_traffic) && enough {
        for ((row, found), item) in rows.iter_mut().zip(found).zip(items) {
            *row = row.take().or_else(|| found.map(|found| found.row(item)));
        }
    }
}

/// An item below another one: "Inbound" gives it its direction, a name its name, if it has none of its own. "TCP" names nobody.
fn belongs(row: &mut Row, parent: Option<&Mapped>) {
    let Some(parent) = parent.filter(|parent| !names_a_number(parent) && !is_word_for_ports(parent)) else { return };
    let text = parent.as_str().trim_end_matches([':', '：', ' ']);
    let named = parent.slice(0..text.len());
    let cell = if direction::understand(text).is_some() {
        row.cells.last_mut()
    } else {
        row.cells.first_mut().filter(|_| !names_transports_alone(&named))
    };
    if let Some(cell) = cell.filter(|cell| cell.text.is_empty() && text.chars().count() <= LONGEST_NAME) {
        *cell = Cell { text: named, cover: Cover::Above, heading: false };
    }
}

/// A text of more characters than these names nobody.
const LONGEST_NAME: usize = 60;

/// For each item, the one that it belongs to as an item of a nested list.
fn parents(items: &[Listed]) -> Vec<Option<&Mapped>> {
    let mut around: Vec<&Listed> = Vec::new();
    let mut parents = Vec::with_capacity(items.len());
    for item in items {
        while around.pop_if(|(depth, _)| *depth >= item.0).is_some() {}
        parents.push(around.last().map(|(_, text)| text));
        around.push(item);
    }
    parents
}

/// Whether an item gives examples, or speaks of all ports on one side of a number, and names no transport: "Ports below 1024 need
/// more rights", "Better take one above 1024 (for example 8080)".
fn speaks_in_general(item: &Mapped) -> bool {
    let (vocabulary, text) = (Vocabulary::in_force(), item.as_str());
    let digit = |c: char| c.is_ascii_digit();
    let general = text.char_indices().any(|(at, _)| {
        let (before, rest) = text.split_at(at);
        let behind = |word| Some(&rest[vocabulary.prefix(word, rest)?..]);
        let bound = || {
            before.trim_end().ends_with(digit) && [Word::AndBelow, Word::AndAbove].into_iter().any(|word| behind(word).is_some())
        };
        behind(Word::Example).is_some_and(|rest| rest.trim_start_matches([' ', ',', ':', '：']).starts_with(digit)) || bound()
    });
    general && ports::mentions(item).is_empty() && ports::parse_protocols(item).0.is_empty()
}

/// Whether an item is nothing but the word for ports, which leads to some.
fn is_word_for_ports(item: &Mapped) -> bool {
    Vocabulary::in_force().is(Word::PortNouns, item.as_str().trim_end_matches([':', '：', ' ']))
}

/// Whether an item names in a few words a protocol that has no ports, or all ports of one that has: "ICMP echo", "any TCP".
fn names_no_number(item: &Mapped) -> bool {
    let portless = |protocol: &ports::Protocol| protocol.transport.is_some_and(|transport| !transport.has_ports());
    let few = item.as_str().split_whitespace().count() <= FEW;
    few && (ports::parse_protocols(item).0.iter().any(portless) || ports::parse(item).endpoints.iter().any(names_all))
}

/// An item of more words than these is a sentence.
const FEW: usize = 4;

fn has_digit(item: &Mapped) -> bool {
    item.as_str().bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether an item holds a number of two to five digits as a word of its own: a port may have been overlooked.
fn names_a_number(item: &Mapped) -> bool {
    let words = item.as_str().split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_')));
    let digits = |word: &str| (2..=5).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit());
    let words = words.map(|word| word.trim_matches('.'));
    words.filter(|word| digits(word)).any(|word| word.parse().is_ok_and(|number: u32| (10..=65535).contains(&number)))
}
