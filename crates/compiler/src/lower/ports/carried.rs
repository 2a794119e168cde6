//! Which protocols a port has: those in front of it, behind it, or announced for all that follow.
//!
//! In: the parser at a protocol or a number. Out: ports with their protocols; protocols without ports are kept. Deliberately not
//! here: how a protocol or a port is written (`item`, `expression`), words.

use std::ops::Range;

use portolan_model::Ports;

use super::cursor::Cursor;
use super::parser::{Governing, Parser};
use super::{ParsedEndpoint, Protocol, expression, item};
use crate::vocabulary::Word;

impl Parser {
    /// Protocols and ports in either order.
    pub(super) fn item(&mut self) -> bool {
        if self.flattened_mark() {
            return true;
        }
        let start = self.cursor.at;
        let stated = item::protocols(&mut self.cursor);
        let after_protocols = self.cursor.at;
        self.skip_port_words();
        if stated.as_ref().is_some_and(|stated| stated.iter().all(is_portless)) {
            self.skip_message_type();
        }
        let before_number = self.cursor.at;
        let definitions = &self.definitions;
        let Some(ports) = self.cursor.attempt(|cursor| expression::ports(cursor, definitions)) else {
            self.cursor.at = after_protocols;
            return stated.is_some_and(|protocols| self.announce(protocols, start..after_protocols));
        };
        let number = before_number..self.cursor.at;
        let stated = stated.map(|stated| self.transports_after_slash(&stated).unwrap_or(stated));
        let stated = stated.map(|stated| if matches!(ports, Ports::Interval(_)) { self.with_ports(stated) } else { stated });
        let behind = if stated.is_none() { self.protocols_behind() } else { None };
        let own = stated.clone().or(behind);
        if let Some(protocols) = &stated {
            self.governing = Governing { protocols: protocols.clone(), used: true, ..Governing::default() };
        }
        if own.is_none() && self.describes_range(&ports, start) {
            let words = self.cursor.slice(start..self.cursor.at);
            self.cell.remarks.push(words);
            return true;
        }
        let itself = own.is_some();
        let protocols = own.unwrap_or_else(|| self.governing.protocols.clone());
        if stated.is_none() && self.meets_bound_before(&ports) {
            return true;
        }
        if matches!(ports, Ports::Interval(_)) && protocols.iter().all(is_portless) && !protocols.is_empty() {
            self.number_of_portless(itself, protocols, start..self.cursor.at, number);
        } else {
            self.push(ports, protocols, start..self.cursor.at);
        }
        true
    }

    /// "1025-65535, dynamically allocated": how ports of the range in front are given out, and no further port.
    fn describes_range(&self, ports: &Ports<String>, start: usize) -> bool {
        let text = &self.cursor.text;
        let behind_range = self.cell.endpoints.last().is_some_and(|endpoint| {
            let range = endpoint.ports.interval().is_some_and(|interval| interval.first < interval.last);
            let between = text.as_str().get(text.offset_of_raw(endpoint.span.end)..start);
            range && between.is_some_and(|between| between.trim_matches([' ', ',', '、']).is_empty())
        });
        behind_range && matches!(ports, Ports::Dynamic | Ports::Ephemeral)
    }

    /// Of "ESP, UDP 500" the protocols that have ports; the others stand by themselves.
    fn with_ports(&mut self, stated: Vec<Protocol>) -> Vec<Protocol> {
        let (without, with): (Vec<Protocol>, Vec<Protocol>) = stated.into_iter().partition(is_portless);
        if with.is_empty() {
            return without;
        }
        self.cell.protocols.extend(without);
        with
    }

    /// A number beside a protocol without ports: "ESP 50" and "ESP:50" are its own number, "ICMP 8" and "8/ICMP" a type; in "ESP, 4500"
    /// it is a port of something else. `itself`: the protocol stands with the number, and was not announced before.
    fn number_of_portless(&mut self, itself: bool, protocols: Vec<Protocol>, range: Range<usize>, number: Range<usize>) {
        let ports = self.cursor.slice(number).trimmed();
        let vocabulary = &self.cursor.vocabulary;
        let value = ports.as_str().parse().ok();
        let one = value.is_some_and(|value| protocols.iter().all(|protocol| protocol.has_number(vocabulary, value)));
        if !itself && !one {
            self.cell.protocols.extend(protocols);
            self.governing = Governing::default();
            self.cursor.at = range.start;
            self.item();
            return;
        }
        self.push(Ports::Any, protocols, range);
        if !one && let Some(last) = self.cell.endpoints.last_mut() {
            last.label = Some(ports);
        }
        self.governing = Governing::default();
    }

    /// "ICMP type 8": the word between, where a number follows.
    fn skip_message_type(&mut self) {
        self.cursor.attempt(|cursor| {
            cursor.skip_blanks();
            cursor.eat_word(Word::MessageType).then_some(())?;
            cursor.skip_blanks();
            cursor.peek().filter(char::is_ascii_digit).map(|_| ())
        });
    }

    fn skip_port_words(&mut self) {
        loop {
            self.cursor.skip_blanks();
            let word = self.cursor.eat_word(Word::Port) || self.cursor.eat_word(Word::Default);
            self.cursor.skip_blanks();
            // "1024: 5000" are two numbers, and nobody said what the colon makes of them.
            let named = !self.cursor.previous().is_some_and(|c| c.is_ascii_digit());
            if !(word || named && self.cursor.rest().starts_with(": ") && self.cursor.eat(":")) {
                return;
            }
        }
    }

    /// Protocols without a port behind them: they hold for the ports to come.
    fn announce(&mut self, protocols: Vec<Protocol>, at: Range<usize>) -> bool {
        self.finish_protocols();
        self.skip_port_words();
        let announced = self.cursor.eat(":") || self.cursor.text.as_str()[..self.cursor.at].trim_end().ends_with(':');
        self.governing = Governing { protocols, announced, used: false, at };
        self.words_only = false;
        true
    }

    /// `443/TCP`, `443 TCP`, `8443tcp`, "443 over TCP"; not in a cell that puts transports first. "DNS (53 UDP/TCP)": the
    /// application in front has the transports behind.
    ///
    /// "80: WinRM; 135: RPC": behind a colon too, where no further number follows.
    fn protocols_behind(&mut self) -> Option<Vec<Protocol>> {
        let at = self.cursor.at;
        let application = match self.governing.protocols.as_slice() {
            [] => None,
            [Protocol { transport: None, application }] => application.clone(),
            _ => return None,
        };
        let mut found = self.cursor.attempt(|cursor| {
            cursor.skip_blanks();
            let worded = words_in_front_of_transports(cursor);
            let colon = cursor.eat(":");
            let dash = !colon && !cursor.eat("/") && cursor.eat("-");
            cursor.skip_blanks();
            let found = item::protocols_behind(cursor)?;
            // "443-TCP" has one transport; "443-SNMP" is a name.
            if dash && !found.iter().all(Protocol::is_transport) {
                return None;
            }
            // "DNS 53 TCP 80": the transport belongs to what follows.
            (application.is_none() && !colon && !worded || !item::before_number(cursor)).then_some(found)
        })?;
        for protocol in &mut found {
            protocol.application = protocol.application.take().or_else(|| application.clone());
        }
        let text = &self.cursor.text;
        let parted = |endpoint: &ParsedEndpoint| {
            let between = text.as_str().get(text.offset_of_raw(endpoint.span.end)..at).unwrap_or("");
            // "6443 (API), 8472/UDP": what a bracket explains is said.
            between.contains([';', ':', '('])
        };
        let bare = |endpoint: &ParsedEndpoint| endpoint.protocol == Protocol::default() && !parted(endpoint);
        let first = self.cell.endpoints.iter().rposition(|endpoint| !bare(endpoint)).map_or(0, |last| last + 1);
        self.carry_back(first, &found);
        Some(found)
    }

    /// Gives protocols to the ports read before, from the `first` of them on: one port of each.
    fn carry_back(&mut self, first: usize, protocols: &[Protocol]) {
        let bare = self.cell.endpoints.split_off(first);
        let each = |endpoint: ParsedEndpoint| {
            protocols.iter().map(move |protocol| ParsedEndpoint { protocol: protocol.clone(), ..endpoint.clone() })
        };
        self.cell.endpoints.extend(bare.into_iter().flat_map(each));
    }

    /// `Geneve 6081/udp`: the transports of an application that stands in front. In "HTTP 80/UDP 500" the slash parts two ports.
    fn transports_after_slash(&mut self, stated: &[Protocol]) -> Option<Vec<Protocol>> {
        let [Protocol { application: Some(application), .. }] = stated else { return None };
        let mut found = self.cursor.attempt(|cursor| {
            cursor.eat("/").then_some(())?;
            let found = item::protocols_behind(cursor)?;
            let bare = found.iter().all(Protocol::is_transport);
            (bare && !item::before_number(cursor)).then_some(found)
        })?;
        found.iter_mut().for_each(|protocol| protocol.application = Some(application.clone()));
        Some(found)
    }

    /// Transports that no port follows in their line are those of the ports without one before them ("5000-5010 inclusive UDP");
    /// other protocols are kept as such.
    pub(super) fn finish_protocols(&mut self) {
        let Governing { protocols, announced, used, .. } = std::mem::take(&mut self.governing);
        let text = &self.cursor.text;
        let line = text.as_str()[..self.cursor.at].trim_end().rfind('\n').map_or(0, |at| at + 1);
        // A last line of nothing but transports is said of all lines, where none has its own.
        let of_all = self.cursor.done()
            && self.cell.endpoints.iter().all(|endpoint| endpoint.protocol == Protocol::default())
            && !super::transports_only(&text.slice(line..self.cursor.at)).is_empty();
        let line = if of_all { 0 } else { line };
        let bare = |endpoint: &ParsedEndpoint| {
            endpoint.protocol == Protocol::default() && text.offset_of_raw(endpoint.span.start) >= line
        };
        let first = self.cell.endpoints.iter().rposition(|endpoint| !bare(endpoint)).map_or(0, |last| last + 1);
        let transports = !protocols.is_empty()
            && protocols.iter().all(|protocol| protocol.transport.is_some_and(portolan_model::Transport::has_ports));
        if transports && !used && !announced && first < self.cell.endpoints.len() {
            return self.carry_back(first, &protocols);
        }
        if !self.cell.endpoints.iter().any(|endpoint| protocols.contains(&endpoint.protocol)) {
            self.cell.protocols.extend(protocols);
        }
    }
}

/// "Range", "port", "over", "via" between a port and its transports.
fn words_in_front_of_transports(cursor: &mut Cursor) -> bool {
    let start = cursor.at;
    while [Word::Port, Word::Via].into_iter().any(|word| cursor.eat_word(word)) {
        cursor.skip_blanks();
    }
    cursor.at > start
}

/// Whether a protocol carries no ports.
fn is_portless(protocol: &Protocol) -> bool {
    protocol.transport.is_some_and(|transport| !transport.has_ports())
}
