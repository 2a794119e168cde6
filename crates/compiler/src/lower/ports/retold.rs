//! Sentences of a port cell: what they state where the grammar did not look, and what they say once more.
//!
//! In: a cell, and what the grammar made of it. Out: the same, with ports that stand with their transport in text that was not
//! understood ("replication can use FTP (TCP port 21), or ..."), and without numbers of sentences below the first line that are
//! no ports of their own: said once more ("See considerations for port 135"), examples ("for example, 32013 for instance 20") or
//! counts. Nothing is dropped untold: what the cell does not state besides makes its line one that was not understood.
//! Deliberately not here: cells in which the grammar found no port (`mentioned`), and columns of sentences (`in_sentences`).

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use portolan_model::Ports;

use super::mention::{all_mentions, mentions};
use super::{ParsedEndpoint, PortCell, Protocol, of_mention};
use crate::source::{Mapped, Span};
use crate::vocabulary::{Vocabulary, Word};

/// Completes what the grammar made of a cell that holds sentences.
pub(super) fn complete(cell: &Mapped, parsed: &mut PortCell) {
    if parsed.endpoints.is_empty() {
        return;
    }
    if !parsed.leftovers.is_empty() {
        take_from_leftovers(cell, parsed);
    }
    if cell.as_str().contains('\n') {
        drop_retold(cell, parsed);
    }
    if parsed.endpoints.len() > 1 && cell.as_str().contains("://") {
        drop_addresses(cell, parsed);
    }
}

/// Ports with a transport that stand in text which was not understood. That text stays, and is told.
fn take_from_leftovers(cell: &Mapped, parsed: &mut PortCell) {
    let left: Vec<Span> = parsed.leftovers.iter().map(Mapped::whole).collect();
    let mut stated: BTreeSet<_> =
        parsed.endpoints.iter().map(|endpoint| (endpoint.protocol.transport, endpoint.ports.clone())).collect();
    let mut group = parsed.endpoints.iter().map(|endpoint| endpoint.group).max().unwrap_or(0);
    for mention in mentions(cell) {
        let within = last_before(&left, mention.span).is_some_and(|index| mention.span.end <= left[index].end);
        if within && stated.insert((mention.transport, mention.ports.clone())) {
            group += 1;
            parsed.endpoints.push(of_mention(cell, mention, group));
        }
    }
    parsed.endpoints.sort_by_key(|endpoint| endpoint.span.start);
}

/// The last of several places in order that begins where another does, or before it.
fn last_before(places: &[Span], at: Span) -> Option<usize> {
    places.partition_point(|place| place.start <= at.start).checked_sub(1)
}

/// The lines of a cell that state something, and which of them say what the lines before them stated.
struct Lines {
    lines: Vec<Mapped>,
    places: Vec<Span>,
}

impl Lines {
    fn of(cell: &Mapped) -> Self {
        let lines = cell.split('\n').into_iter().map(|line| line.trimmed());
        let lines: Vec<Mapped> = lines.filter(|line| !line.is_blank()).collect();
        let places = lines.iter().map(Mapped::whole).collect();
        Self { lines, places }
    }

    /// The line of a place, if it stands below the first and is a sentence or points elsewhere.
    fn telling(&self, at: Span) -> Option<usize> {
        self.below_first(at).filter(|index| points(&self.lines[*index]) || is_sentence(&self.lines[*index]))
    }

    fn below_first(&self, at: Span) -> Option<usize> {
        last_before(&self.places, at).filter(|index| *index > 0)
    }

    /// Lines below the first that begin with a port and say something of it ("10250 maps to the default instance."), all of whose
    /// ports the lines before them state, without a transport.
    fn explaining(&self, endpoints: &[ParsedEndpoint]) -> BTreeSet<usize> {
        let mut of_line: BTreeMap<usize, Vec<&ParsedEndpoint>> = BTreeMap::new();
        for endpoint in endpoints {
            let line = last_before(&self.places, endpoint.span).unwrap_or(0);
            of_line.entry(line).or_default().push(endpoint);
        }
        let (mut stated, mut explaining) = (BTreeSet::new(), BTreeSet::new());
        for (index, endpoints) in of_line {
            let again = |endpoint: &&ParsedEndpoint| endpoint.protocol == Protocol::default() && stated.contains(&endpoint.ports);
            if index > 0 && self.lines.get(index).is_some_and(is_told_of_a_number) && endpoints.iter().all(again) {
                explaining.insert(index);
            }
            stated.extend(endpoints.iter().map(|endpoint| endpoint.ports.clone()));
        }
        explaining
    }
}

/// Takes out what lines below the first say of ports without a transport: once more, as an example or as a count. A line of
/// which something was taken is carried; it is told where it names ports that the cell does not state besides.
fn drop_retold(cell: &Mapped, parsed: &mut PortCell) {
    let lines = Lines::of(cell);
    let explaining = lines.explaining(&parsed.endpoints);
    let explains = |at: Span| lines.below_first(at).filter(|index| explaining.contains(index));
    let telling = |endpoint: &ParsedEndpoint| {
        let bare = Some(endpoint.span).filter(|_| endpoint.protocol == Protocol::default());
        bare.and_then(|at| lines.telling(at).or_else(|| explains(at)))
    };
    let plain = parsed.endpoints.iter().filter(|endpoint| telling(endpoint).is_none());
    let mut stated: BTreeSet<Ports<String>> = plain.map(|endpoint| endpoint.ports.clone()).collect();
    let mut named: BTreeMap<usize, BTreeSet<Ports<String>>> = BTreeMap::new();
    let (mut again, mut doubtful) = (BTreeSet::new(), BTreeSet::new());
    parsed.endpoints.retain(|endpoint| {
        let Some(index) = telling(endpoint) else { return true };
        let line = &lines.lines[index];
        let names = |line| all_mentions(line).into_iter().map(|mention| mention.ports).collect();
        if stated.contains(&endpoint.ports) {
            again.insert(index);
            return false;
        }
        let named = named.entry(index).or_insert_with(|| names(line)).contains(&endpoint.ports);
        if !named && is_sentence(line) && may_be_none(line, &endpoint.ports) {
            doubtful.insert(index);
            return false;
        }
        stated.insert(endpoint.ports.clone());
        true
    });
    let held = |part: &Mapped, by: &BTreeSet<usize>| {
        let line = last_before(&lines.places, part.whole()).filter(|index| by.contains(index));
        line.is_some_and(|index| part.whole().end <= lines.places[index].end)
    };
    parsed.remarks.retain(|part| !held(part, &again));
    parsed.remarks.extend(again.difference(&doubtful).map(|index| lines.lines[*index].clone()));
    parsed.leftovers.retain(|part| !held(part, &doubtful));
    parsed.leftovers.extend(doubtful.iter().map(|index| lines.lines[*index].clone()));
}

/// Ports of an address ("https://server:8146") that the cell states besides: the address is carried.
fn drop_addresses(cell: &Mapped, parsed: &mut PortCell) {
    let words: Vec<Option<Range<usize>>> = parsed.endpoints.iter().map(|endpoint| address_around(cell, endpoint.span)).collect();
    let key = |endpoint: &ParsedEndpoint| (endpoint.protocol.transport, endpoint.ports.clone());
    let apart = parsed.endpoints.iter().zip(&words).filter(|(_, word)| word.is_none());
    let stated: BTreeSet<_> = apart.map(|(endpoint, _)| key(endpoint)).collect();
    let mut words = words.into_iter();
    parsed.endpoints.retain(|endpoint| {
        let Some(word) = words.next().flatten().filter(|_| stated.contains(&key(endpoint))) else { return true };
        parsed.remarks.push(cell.slice(word));
        false
    });
}

/// The address around a place: what stands there without a blank, no more than one may be long, if it holds `://`.
fn address_around(cell: &Mapped, at: Span) -> Option<Range<usize>> {
    const LONGEST: usize = 256;
    let text = cell.as_str();
    let (start, end) = (cell.offset_of_raw(at.start), cell.offset_of_raw(at.end));
    let solid = |(_, letter): &(usize, char)| !letter.is_whitespace();
    let first = text[..start].char_indices().rev().take(LONGEST).take_while(solid).last().map_or(start, |(at, _)| at);
    let last = text[end..].char_indices().take(LONGEST).take_while(solid).last();
    let word = first..last.map_or(end, |(at, letter)| end + at + letter.len_utf8());
    text[word.clone()].contains("://").then_some(word)
}

/// Whether a number of a sentence may be something else than a port: a part of an example, or a count.
fn may_be_none(line: &Mapped, ports: &Ports<String>) -> bool {
    let small = matches!(ports, Ports::Interval(interval) if interval.setting.is_none() && interval.last < 100);
    small || Vocabulary::in_force().contains(Word::Example, line.as_str())
}

/// Whether a line points to another place of the document.
fn points(line: &Mapped) -> bool {
    let vocabulary = Vocabulary::in_force();
    let text = line.as_str().trim_end_matches(['.', '。']);
    vocabulary.prefix(Word::See, text).is_some() || vocabulary.contains_long(Word::See, text)
}

/// Whether a line is a sentence: words that begin with no number and end with a full stop.
fn is_sentence(line: &Mapped) -> bool {
    line.as_str().starts_with(char::is_alphabetic) && ends_as_sentence(line)
}

/// Whether a line is a sentence that begins with a number.
fn is_told_of_a_number(line: &Mapped) -> bool {
    line.as_str().starts_with(|c: char| c.is_ascii_digit()) && ends_as_sentence(line)
}

/// Whether a line has the words of a sentence and ends with a full stop.
fn ends_as_sentence(line: &Mapped) -> bool {
    const WORDS: usize = 6;
    let text = line.as_str().trim_end_matches([')', '"', '」']);
    let words = text.split_whitespace().filter(|word| word.starts_with(char::is_alphabetic)).count();
    let letters = text.chars().filter(|letter| letter.is_alphabetic() && !letter.is_ascii()).count();
    text.ends_with(['.', '。', '．']) && words + letters / 3 >= WORDS
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;
    use crate::source::SourceId;

    fn told(text: &str) -> Vec<String> {
        let parsed = parse(&Mapped::verbatim(SourceId(0), text, 0));
        let transport = |found: &ParsedEndpoint| found.protocol.transport.map_or_else(String::new, |known| format!("{known} "));
        parsed.endpoints.iter().map(|found| format!("{}{}", transport(found), found.ports)).collect()
    }

    #[test]
    fn brackets_within_sentences_are_looked_into() {
        let text = "Connections use the usual ports (TCP port 1433 as a rule, etc.)\nInitial data can come by FTP (TCP port 21), or \
                    by way of the web (TCP port 80) or shares. Shares use UDP port 137 and 138, and TCP port 139 where they must.";
        assert_eq!(told(text), ["tcp 1433", "tcp 21", "tcp 80", "udp 137", "udp 138", "tcp 139"]);
    }

    #[test]
    fn what_is_pointed_to_is_stated_once() {
        assert_eq!(told("TCP port 135\n\nSee Special Considerations for Port 135"), ["tcp 135"]);
        assert_eq!(told("TCP 135\nポート 135 の注意事項を参照"), ["tcp 135"]);
        assert_eq!(told("TCP port 135\nSee also Port 136"), ["tcp 135", "136"]);
        assert_eq!(told("135, 445 (TCP)\nIn addition to ports 135 and 445, others should also be open."), ["135", "tcp 445"]);
        assert_eq!(
            told("443 (HTTPS)\nCommunication between the server and agents is routed through port 8145."),
            ["tcp 443", "8145"]
        );
    }

    #[test]
    fn what_begins_with_a_port_and_tells_of_it_is_stated_once() {
        let told_of =
            "SQL (443), Mongo (10250, 10255)\n10250 is the port of an instance without copies. 10255 is that of one with them.";
        assert_eq!(told(told_of), ["443", "10250", "10255"]);
        assert_eq!(told("443\n8443 is the port of an instance without any copies."), ["443", "8443"]);
    }

    #[test]
    fn an_address_states_its_port_once_more() {
        assert_eq!(told("8146 (HTTPS), as in the URL https://server:8146"), ["tcp 8146"]);
        assert_eq!(told("8146 (HTTPS), else https://server:8147 by day"), ["tcp 8146", "tcp 8147"]);
    }

    #[test]
    fn examples_and_counts_below_the_ports_are_told_and_no_ports() {
        let text = "TCP 7000\nFor tenants of one database the port number ends with 13, else it ends with 15.\n\
                    For example, 32013 is the port number for instance 20 of the site.";
        assert_eq!(told(text), ["tcp 7000"]);
        let parsed = parse(&Mapped::verbatim(SourceId(0), text, 0));
        assert_eq!(parsed.leftovers.len(), 2, "{:?}", parsed.leftovers);
    }
}
