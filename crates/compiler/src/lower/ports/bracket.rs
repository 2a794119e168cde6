//! Brackets: what stands behind a port and says more of it, or around it.
//!
//! A bracket completes the protocol, names a side or a condition, labels the port, or holds ports itself; an unbalanced one is
//! damage.
//!
//! In: a parser at a bracket. Out: the parser behind it, and what the bracket says with the endpoints it is about. Deliberately
//! not here: the ports within it (`within`), footnote marks (`marks`).

use std::ops::Range;

use portolan_model::Ports;

use super::asides;
use super::cursor::Cursor;
use super::marks::{is_bracketed_mark, is_number_of_note};
use super::parser::{Governing, Parser};
use super::within::{named_range, number_alone, provided, stated_ports, transport_at_end};
use super::{ParsedEndpoint, Protocol, bounds, expression, item};
use crate::lower::direction;
use crate::source::Mapped;
use crate::vocabulary::Word;

impl Parser {
    /// A bracket behind a port says more of it; an unbalanced one is damage.
    pub(super) fn bracket(&mut self) {
        let start = self.cursor.at;
        let Some(length) = closing(self.cursor.rest()) else { return self.unbalanced(start) };
        let inner = start + 1..start + length - 1;
        self.cursor.advance(length);
        if depth(&self.cursor.text.as_str()[inner.clone()]) > DEEPEST {
            return self.leftover(start..start + length);
        }
        let text = self.cursor.slice(inner.clone()).trimmed();
        if let Some(ports) = bounds::half_open(&self.cursor.text.as_str()[start..start + length]) {
            let protocols = self.governing.protocols.clone();
            return self.push(ports, protocols, start..start + length);
        }
        if !self.cell.endpoints.is_empty() && (self.exclusion_in_bracket(&text) || self.bound_in_bracket(&text)) {
            return;
        }
        let squared = self.cursor.text.as_str()[start..].starts_with('[') && !self.cell.endpoints.is_empty();
        if is_bracketed_mark(text.as_str()) || squared && is_number_of_note(text.as_str()) {
            return self.attach(text);
        }
        let mut bracket = Cursor::new(text.clone());
        let protocols = item::protocols(&mut bracket).filter(|_| bracket.rest().trim().is_empty());
        let first = self.cell.endpoints.is_empty() || self.names_with_brackets;
        let named = self.label.as_ref().is_none_or(|label| label.used_for.is_none());
        // "TCP 443, HTTPS (8443)": a protocol stands before it that has no port yet.
        let pending = !self.governing.used && !self.governing.protocols.is_empty() && self.label.is_none();
        let clean = self.cell.leftovers.is_empty();
        // "80/(443 or 4443)": behind a slash it holds further ones.
        let further = self.cursor.text.as_str()[..start].trim_end().ends_with('/');
        if clean && (first || pending || further) && named && protocols.is_none() && holds_ports(&text) {
            // "port (5432)": the bracket holds the port itself.
            self.cursor.at = start + 1;
            self.open_brackets += 1;
            return;
        }
        if self.cell.endpoints.is_empty() {
            return match protocols {
                Some(protocols) => self.complete_pending(protocols),
                None => self.name_from_bracket(start..start + length, &text),
            };
        }
        self.behind_ports(text, protocols, inner);
    }

    /// A bracket behind ports: protocols, further ports, a direction, a side or a condition; else it is the name of the last one.
    fn behind_ports(&mut self, text: Mapped, protocols: Option<Vec<Protocol>>, inner: Range<usize>) {
        let group = self.groups;
        if let Some(protocols) = protocols {
            return self.qualify(group, &protocols);
        }
        if self.alternative(&text) || self.assigned(&text) || self.narrowed(&text) {
            return;
        }
        if let Some(transport) = transport_at_end(&text) {
            self.qualify(group, &[transport]);
        }
        if let Some(inner) = stated_ports(&text) {
            let first = self.groups + 1;
            self.groups += inner.len();
            self.cell
                .endpoints
                .extend(inner.into_iter().zip(first..).map(|(endpoint, group)| ParsedEndpoint { group, ..endpoint }));
            return;
        }
        if self.further_port(group, &text, &inner) {
            return;
        }
        let vocabulary = self.cursor.vocabulary.clone();
        let meaningless = vocabulary.is(Word::Default, text.as_str()) || vocabulary.is(Word::Port, text.as_str());
        if meaningless {
            self.cell.remarks.push(text);
            return;
        }
        if direction::understand(text.as_str()).is_some() && self.direct(&text) {
            return;
        }
        if self.qualified(&text) {
            return;
        }
        // "22/tcp (192.0.2.0/24)": from where it is reached.
        let condition = vocabulary.is(Word::Conditions, text.as_str()) || asides::are_addresses(text.as_str());
        let side = vocabulary.whole_side(text.as_str());
        for endpoint in self.cell.endpoints.iter_mut().filter(|endpoint| endpoint.group == group) {
            match side {
                Some(side) => endpoint.side = Some(side),
                None if condition || endpoint.label.is_some() => endpoint.condition = Some(text.clone()),
                None => endpoint.label = Some(text.clone()),
            }
        }
    }

    /// A port that the words of a bracket state: "(before release 3: 8020)", "443 (8443)".
    fn further_port(&mut self, group: usize, text: &Mapped, inner: &Range<usize>) -> bool {
        // What the cell has said already is not a further port.
        let new = |ports: &Ports<String>| self.cell.endpoints.iter().all(|endpoint| endpoint.ports != *ports);
        let numbered = |endpoint: &ParsedEndpoint| endpoint.group == group && matches!(endpoint.ports, Ports::Interval(_));
        let alone = || number_alone(text).filter(|_| self.cell.endpoints.iter().any(numbered));
        let named = || named_range(text).filter(|_| self.cell.endpoints.iter().any(numbered));
        let said = provided(text).or_else(alone).map(|found| (found, false)).or_else(|| Some((named()?, true)));
        let Some(((ports, range, words), named)) = said.filter(|((ports, ..), _)| new(ports)) else { return false };
        let last = self.cell.endpoints.iter().rev().find(|endpoint| endpoint.group == group);
        let protocol = last.map(|endpoint| endpoint.protocol.clone()).unwrap_or_default();
        self.push(ports, vec![protocol], inner.start + range.start..inner.start + range.end);
        let group = self.groups;
        let default = self.cursor.vocabulary.ends_with(Word::Default, words.as_str());
        for added in self.cell.endpoints.iter_mut().filter(|endpoint| endpoint.group == group) {
            // What default it is names the port, as it does in "(before release 3 the default is: 8020)".
            let said = if default || named { &mut added.label } else { &mut added.condition };
            *said = Some(words.clone()).filter(|words| !words.is_empty());
        }
        true
    }

    /// `TCP (STUN)` before a port, or in a protocol column: the bracket completes what it stands behind.
    fn complete_pending(&mut self, protocols: Vec<Protocol>) {
        let pending = std::mem::take(&mut self.governing.protocols);
        self.governing = Governing { protocols: item::completed(pending, protocols), announced: true, ..Governing::default() };
    }

    /// A bracket before any port, such as `[setup]`: a name if the cell holds nothing else, a label otherwise.
    fn name_from_bracket(&mut self, range: Range<usize>, text: &Mapped) {
        let rest = self.cursor.rest().trim_start_matches([' ', '-', '>', '<', '*']);
        let untouched = self.label.is_none() && self.cell.leftovers.is_empty() && self.governing.protocols.is_empty();
        if let Some(ports) = Some(text.clone()).filter(|_| rest.is_empty() && untouched).and_then(word_alone) {
            return self.push(ports, Vec::new(), range);
        }
        // "UDP (dynamic)", "TCP (configured)": the word for the port, behind its transport.
        if rest.is_empty() && !self.governing.used && self.governing.protocols.iter().any(Protocol::is_transport) {
            if let Some(ports) = word_alone(text.clone()) {
                return self.push(ports, self.governing.protocols.clone(), range);
            }
            if self.cursor.vocabulary.is(Word::Various, text.as_str()) {
                return self.push_named(range.start + 1..range.end - 1);
            }
        }
        if rest.is_empty() && untouched {
            // "[setup***]": the marks point to a note, and are no part of the name.
            let inner = range.start + 1..range.end - 1;
            let name = self.cursor.text.as_str()[inner.clone()].trim_end_matches('*').len();
            let mark = self.cursor.slice(inner.start + name..inner.end);
            if name == 0 {
                return self.push_named(range);
            }
            self.push_named(inner.start..inner.start + name);
            if !mark.is_empty() {
                self.attach(mark);
            }
            return;
        }
        match &self.label {
            _ if rest.is_empty() => self.leftover(range),
            Some(label) if label.used_for.is_none() => self.leftover(range),
            _ => self.set_label(text.clone()),
        }
    }

    /// "UDP 514 (or TCP)": the ports before it have this transport too.
    fn alternative(&mut self, text: &Mapped) -> bool {
        let Some(end) = self.cursor.vocabulary.prefix(Word::And, text.as_str()) else { return false };
        let protocols = transports_only(&text.slice(end..text.as_str().len()));
        let stated = |endpoint: &&ParsedEndpoint| endpoint.group == self.groups && endpoint.protocol.transport.is_some();
        let before: Vec<ParsedEndpoint> = self.cell.endpoints.iter().filter(stated).cloned().collect();
        if protocols.is_empty() || before.is_empty() || !protocols.iter().all(Protocol::is_transport) {
            return false;
        }
        for protocol in protocols {
            let further = before.iter().filter(|endpoint| endpoint.protocol.transport != protocol.transport);
            self.cell.endpoints.extend(further.map(|endpoint| ParsedEndpoint { protocol: protocol.clone(), ..endpoint.clone() }));
        }
        true
    }

    /// "(TCP, outgoing)", "(TCP, HTTP/1.1 over TLS)": protocols, and words behind a comma that say more.
    fn qualified(&mut self, text: &Mapped) -> bool {
        let mut inner = Cursor::new(text.clone());
        let several = inner.attempt(|inner| ends_at_comma(inner, item::protocols));
        let Some(protocols) = several.or_else(|| inner.attempt(|inner| ends_at_comma(inner, one_protocol))) else { return false };
        let words = text.slice(inner.at..text.as_str().len()).trimmed();
        self.qualify(self.groups, &protocols);
        if direction::understand(words.as_str()).is_none() || !self.direct(&words) {
            let group = self.groups;
            let last = self.cell.endpoints.iter_mut().filter(|endpoint| endpoint.group == group);
            last.for_each(|endpoint| endpoint.condition = Some(words.clone()));
        }
        true
    }

    /// "0 (dynamic)": the number that tells a program to take any free port.
    fn assigned(&mut self, text: &Mapped) -> bool {
        let zero = Ports::linear_range(0, 0, 0);
        let group = self.groups;
        let last = self.cell.endpoints.iter_mut().find(|endpoint| endpoint.group == group && endpoint.ports == zero);
        let vocabulary = &self.cursor.vocabulary;
        let word = [(Word::Dynamic, Ports::Dynamic), (Word::Ephemeral, Ports::Ephemeral)];
        let said = word.into_iter().find(|(word, _)| vocabulary.contains(*word, text.as_str()));
        let (Some(endpoint), Some((_, ports))) = (last, said) else { return false };
        endpoint.ports = ports;
        endpoint.condition = Some(text.clone());
        true
    }

    /// "dynamic (49152-65535)", "any (1024-65535)": of all ports that the word stands for, those of the range are meant.
    fn narrowed(&mut self, text: &Mapped) -> bool {
        let group = self.groups;
        let worded = |endpoint: &ParsedEndpoint| {
            endpoint.group == group && matches!(endpoint.ports, Ports::Dynamic | Ports::Ephemeral | Ports::Any)
        };
        // Few ports are words, and what a bracket holds is dear to know.
        if !self.cell.endpoints.iter().any(worded) || !holds_ports(text) {
            return false;
        }
        let inner = super::parse(text);
        let [range] = inner.endpoints.as_slice() else { return false };
        if !matches!(&range.ports, Ports::Interval(interval) if interval.first < interval.last) {
            return false;
        }
        for endpoint in self.cell.endpoints.iter_mut().filter(|endpoint| worded(endpoint)) {
            let printed = &self.cursor.text;
            let at = printed.offset_of_raw(endpoint.span.start)..printed.offset_of_raw(endpoint.span.end);
            endpoint.label = endpoint.label.take().or_else(|| Some(self.cursor.slice(at).trimmed()));
            (endpoint.ports, endpoint.span) = (range.ports.clone(), range.span);
        }
        true
    }

    /// Protocols in a bracket: they complete the ports before it.
    fn qualify(&mut self, group: usize, protocols: &[Protocol]) {
        if self.closes_a_list() {
            return self.qualify_all(protocols);
        }
        let Some(first) = self.cell.endpoints.iter().position(|endpoint| endpoint.group == group) else { return };
        let several = protocols.len() > 1 && self.cell.endpoints.len() - first == 1;
        if several && self.cell.endpoints[first].protocol == Protocol::default() {
            for template in self.cell.endpoints.split_off(self.tied_before(first)) {
                let copies = protocols.iter().map(|protocol| ParsedEndpoint { protocol: protocol.clone(), ..template.clone() });
                self.cell.endpoints.extend(copies);
            }
            return;
        }
        let Some(protocol) = protocols.first() else { return };
        // "8075 or 9999 (TLS)": what runs over a port is said of the one it stands behind.
        let before = if protocol.is_transport() { self.joined_before(first) } else { None };
        let first = before.unwrap_or_else(|| if protocol.is_transport() { self.tied_before(first) } else { first });
        for endpoint in &mut self.cell.endpoints[first..] {
            endpoint.protocol.transport = endpoint.protocol.transport.or(protocol.transport);
            if endpoint.protocol.application.is_none() {
                endpoint.protocol.application.clone_from(&protocol.application);
            }
        }
    }

    /// "111、635、2049（TCP / UDP）": whether the bracket just read ends a cell that is a list of bare ports, three or more, or
    /// joined as words are listed in Chinese and Japanese. Of "8300, 8301 (UDP)" nobody knows.
    fn closes_a_list(&self) -> bool {
        let endpoints = &self.cell.endpoints;
        let bare = |endpoint: &ParsedEndpoint| {
            let said = endpoint.label.is_some() || endpoint.condition.is_some() || endpoint.side.is_some();
            endpoint.protocol == Protocol::default() && !said && endpoint.marks.is_empty()
        };
        let listed = endpoints.len() > 2 || endpoints.len() == 2 && self.cursor.text.as_str().contains('、');
        let whole = self.cell.leftovers.is_empty() && self.cell.remarks.is_empty() && self.cursor.rest().trim().is_empty();
        let one_line = !self.cursor.text.as_str().trim().contains('\n');
        listed && whole && one_line && endpoints.iter().all(bare)
    }

    /// Protocols of all ports of the cell.
    fn qualify_all(&mut self, protocols: &[Protocol]) {
        let all = std::mem::take(&mut self.cell.endpoints).into_iter();
        self.cell.endpoints = all
            .flat_map(|endpoint| {
                protocols.iter().map(move |protocol| ParsedEndpoint { protocol: protocol.clone(), ..endpoint.clone() })
            })
            .collect();
    }

    /// "61616 and 61617 (TCP)": what "and" joins has one bracket. A comma parts: "8300, 8301 (UDP)".
    fn joined_before(&self, first: usize) -> Option<usize> {
        let and = |between: &str| self.cursor.vocabulary.is(Word::And, between);
        first.checked_sub(1).filter(|before| self.stand_together(*before, and))
    }

    /// "80/443/8443 (TCP)": so have ports that slashes tie together. Where the first of them is.
    fn tied_before(&self, mut first: usize) -> usize {
        while let Some(before) = first.checked_sub(1).filter(|before| self.stand_together(*before, |between| between == "/")) {
            first = before;
        }
        first
    }

    /// Whether a port of which nothing is said and the next one have between them what joins them.
    fn stand_together(&self, before: usize, joins: impl Fn(&str) -> bool) -> bool {
        let [one, two] = [before, before + 1].map(|index| self.cell.endpoints.get(index));
        let (Some(one), Some(two)) = (one, two) else { return false };
        let text = &self.cursor.text;
        let between = text.as_str().get(text.offset_of_raw(one.span.end)..text.offset_of_raw(two.span.start));
        let bare = one.protocol == Protocol::default() && one.label.is_none() && one.condition.is_none();
        bare && between.is_some_and(joins)
    }

    /// An opening bracket that nothing closes: a fragment printed twice if its text stands just before, else a leftover.
    fn unbalanced(&mut self, start: usize) {
        let (before, rest) = self.cursor.text.as_str().split_at(start);
        let ends = rest.char_indices().map(|(at, character)| at + character.len_utf8());
        let repeated = ends.take_while(|end| before.contains(&rest[..*end])).last().unwrap_or(0);
        let length = if rest[..repeated].chars().count() >= 3 { repeated } else { 1 };
        let part = self.cursor.slice(start..start + length);
        match length {
            1 => self.cell.leftovers.push(part),
            _ => self.cell.doubled.push(part),
        }
        self.cursor.advance(length);
    }
}

/// Brackets within a bracket beyond this are damage: each level is read twice, to see whether it holds ports.
const DEEPEST: usize = 4;

/// How deep brackets stand in each other in a text.
fn depth(text: &str) -> usize {
    let (mut open, mut deepest) = (0_usize, 0);
    for character in text.chars() {
        match character {
            '(' | '[' => open += 1,
            ')' | ']' => open = open.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(open);
    }
    deepest
}

/// Protocols with a transport each, up to a comma, which is read too.
fn ends_at_comma(inner: &mut Cursor, read: fn(&mut Cursor) -> Option<Vec<Protocol>>) -> Option<Vec<Protocol>> {
    let found = read(inner)?;
    inner.skip_blanks();
    let parted = inner.eat(",") || inner.eat(";") || inner.eat("、");
    (parted && found.iter().all(|protocol| protocol.transport.is_some())).then_some(found)
}

fn one_protocol(inner: &mut Cursor) -> Option<Vec<Protocol>> {
    item::protocol(inner).map(|protocol| vec![protocol])
}

/// Protocols of a bracket that holds nothing else but "only" or a default, each with a transport.
pub(super) fn transports_only(inner: &Mapped) -> Vec<Protocol> {
    let mut cursor = Cursor::new(crate::source::fold(inner));
    cursor.skip_blanks();
    let Some(found) = item::protocols(&mut cursor) else { return Vec::new() };
    cursor.skip_blanks();
    let _ = cursor.eat_word(Word::Only) || cursor.eat_word(Word::Default) || cursor.eat_word(Word::Port);
    let stated = found.iter().all(|protocol| protocol.transport.is_some());
    if stated && cursor.rest().trim().is_empty() { found } else { Vec::new() }
}

/// A word for ports that is all of a bracket: "(dynamic)".
fn word_alone(text: Mapped) -> Option<Ports<String>> {
    let mut inner = Cursor::new(text);
    let ports = expression::word(&mut inner)?;
    inner.done().then_some(ports)
}

/// Whether a line is one bracket that holds ports and nothing else, or begins with one that holds a default: sentences may follow
/// that.
pub(super) fn is_ports(cursor: &Cursor, line: &str) -> bool {
    let Some(length) = closing(line).filter(|_| line.starts_with('(')) else { return false };
    let start = cursor.at + cursor.rest().find('(').unwrap_or(0);
    let inner = cursor.slice(start + 1..start + length - 1);
    let whole = length == line.len() || cursor.vocabulary.prefix(Word::Default, inner.as_str().trim_start()).is_some();
    whole && holds_ports(&inner)
}

/// Whether a line begins with a bracket of ports and goes on with names, each with one of its own: "(443), Table (443), Graph (80)".
pub(super) fn is_list_of_ports(cursor: &Cursor, line: &str) -> bool {
    let start = cursor.at + cursor.rest().find('(').unwrap_or(0);
    let (mut at, mut items) = (0, 0);
    while let Some(length) = closing(&line[at..]).filter(|_| line[at..].starts_with('(')) {
        if !holds_ports(&cursor.slice(start + at + 1..start + at + length - 1)) {
            return false;
        }
        (at, items) = (at + length, items + 1);
        let rest = line[at..].trim_start_matches([' ', ',', '、', ';']);
        let name = rest.find('(').unwrap_or(rest.len());
        if rest[..name].bytes().any(|byte| byte.is_ascii_digit()) {
            return false;
        }
        at = line.len() - rest.len() + name;
    }
    items > 1 && at == line.len()
}

/// Whether a bracket holds ports and nothing else.
fn holds_ports(text: &Mapped) -> bool {
    let inner = super::parse(text);
    inner.is_clean()
        && inner.endpoints.iter().all(|endpoint| endpoint.label.is_none() && matches!(endpoint.ports, Ports::Interval(_)))
}

/// Length of a bracket with what it holds, if it closes on the same line.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (at, character) in text.char_indices() {
        match character {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.checked_sub(1)?,
            '\n' => return None,
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}
