//! Items that state protocols without ports: "ICMP", "IP protocol 50 (ESP)", "GRE: protocol number is 47".
//!
//! In: an item. Out: its protocol, name and words, if it states one. Deliberately not here: the numbers that IANA gives protocols
//! (`vocabulary`).

use super::Item;
use super::shapes::name_before_colon;
use crate::lower::ports;
use crate::source::Mapped;

/// A protocol that has no ports, in a list of ports: "ICMP", "IP protocol 50 (ESP)".
pub(super) fn whole_protocol(item: &Mapped) -> Option<Item> {
    let text = item.as_str();
    // Of "IP protocol 50 (ESP)" the bracket is a part.
    let apart = |at: &usize| !is_portless_name(item) && is_portless_name(&item.slice(0..*at));
    let bracket = text.find(['(', '（']).filter(apart).map(|at| (at, 0));
    let marks = [":", "：", " - ", " – ", " — "].iter().filter_map(|mark| Some((text.find(mark)?, mark.len())));
    let (end, behind) = marks.chain(bracket).min().map_or((text.len(), text.len()), |(at, length)| (at, at + length));
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

/// A protocol without ports that is told by its number, in a list of ports: "Security Payload (ESP): protocol number is 50".
pub(super) fn by_number(item: &Mapped) -> Option<Item> {
    let found = ports::protocols_by_number(item);
    let [(protocol, span)] = found.as_slice() else { return None };
    let portless = protocol.transport.is_some_and(|transport| !transport.has_ports());
    if !portless || !ports::all_mentions(item).is_empty() {
        return None;
    }
    let told = item.slice(item.offset_of_raw(span.start)..item.offset_of_raw(span.end));
    let digits = told.as_str().trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let nothing = || Mapped::empty(item.source(), item.whole().end);
    let (name, words) = match name_before_colon(item) {
        Some((name, _)) => (name, nothing()),
        None => (nothing(), item.clone()),
    };
    let protocol = told.slice(digits..told.as_str().len());
    (!protocol.is_empty()).then(|| Item { protocol, ..Item::new(name, nothing(), words) })
}

/// Whether a text is protocols that have no ports, and nothing else: "ICMPv4 and ICMPv6" in front of "(for the test)".
fn is_portless_name(text: &Mapped) -> bool {
    let parsed = ports::parse(text);
    let portless = |protocol: &ports::Protocol| protocol.transport.is_some_and(|transport| !transport.has_ports());
    parsed.endpoints.is_empty() && !parsed.has_words() && !parsed.protocols.is_empty() && parsed.protocols.iter().all(portless)
}

fn is_portless(endpoint: &ports::ParsedEndpoint) -> bool {
    endpoint.protocol.transport.is_some_and(|transport| !transport.has_ports())
}
