//! Items that are sentences about ports or firewalls, and orders to firewalls: "Open port 8080 (TCP) for the agents.", "Allow
//! inbound: 8080, 9092".
//!
//! In: an item. Out: its name, direction and sentence or ports, if it states some. Deliberately not here: which items of a list are
//! read so (`super`), which ports sentences name (`ports`).

use super::Item;
use super::judged::{LONG_NAME, SHORT_NAME, likely, words};
use super::shapes::name_before_colon;
use crate::lower::{direction, ports};
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// Sentences that name ports with their transport: "Open port 8080 (TCP) for the agents."; behind a name of traffic, without one
/// too: "Ingress from the load balancer: open port 443".
pub(super) fn sentence(item: &Mapped) -> Option<Item> {
    let nothing = || Mapped::empty(item.source(), item.whole().end);
    let named = name_in_front(item);
    let of_traffic = named.as_ref().is_some_and(|(name, _)| names_traffic(name.as_str()));
    let name = named.as_ref().map_or_else(nothing, |(name, _)| name.clone());
    let said = named.map_or_else(|| item.clone(), |(_, said)| said);
    let stated = ports::in_sentences(&said).endpoints;
    let stated = stated.iter().any(|endpoint| of_traffic || endpoint.protocol.transport.is_some());
    let direction = if of_traffic { direction::word(&name) } else { None }.unwrap_or_else(nothing);
    stated.then(|| Item { sentence: said, direction, ..Item::new(name, nothing(), nothing()) })
}

/// Sentences that begin with ports and say what a firewall has to do: "Ports 3443 and 8443 must be allowed by the firewall."
pub(super) fn for_firewalls(item: &Mapped) -> Option<Item> {
    if !Vocabulary::in_force().contains(Word::Firewall, item.as_str()) {
        return None;
    }
    let start = item.trimmed().whole().start;
    let begins = ports::in_sentences(item).endpoints.iter().any(|endpoint| endpoint.span.start == start);
    let nothing = || Mapped::empty(item.source(), item.whole().end);
    begins.then(|| Item { sentence: item.clone(), ..Item::new(nothing(), nothing(), nothing()) })
}

/// What a firewall is to let through, in a list about firewalls: "Allow inbound: 8080 (registry), 9092", "Master: open 6443",
/// "Inbound: 80, 443".
pub(super) fn allowed(item: &Mapped) -> Option<Item> {
    let nothing = || Mapped::empty(item.source(), item.whole().end);
    let whole = item.as_str().len();
    let (name, said) = match name_before_colon(item) {
        Some((name, start)) => (name, item.slice(start..whole).trimmed()),
        None => (nothing(), item.clone()),
    };
    // The order stands before the ports or behind them, or in front of the colon, with the direction.
    let (name, ports) = match (without_order(&name), without_order(&said)) {
        (Some(rest), _) => (rest, said),
        (None, Some(ports)) => (name, ports),
        (None, None) => (Some(name).filter(|name| direction::understand(name.as_str()).is_some())?, said),
    };
    let parsed = ports::parse(&ports);
    let numbered = ports.as_str().starts_with(|c: char| c.is_ascii_digit());
    let stated = numbered && parsed.is_clean() && parsed.remarks.is_empty() && parsed.endpoints.iter().all(likely);
    let direction = Some(&name).filter(|name| names_traffic(name.as_str())).and_then(direction::word).unwrap_or_else(nothing);
    stated.then(|| Item { direction, ..Item::new(name, ports, nothing()) })
}

/// A text without the word that lets something through, at its beginning or its end.
fn without_order(text: &Mapped) -> Option<Mapped> {
    let (vocabulary, printed) = (Vocabulary::in_force(), text.as_str());
    let apart = |rest: &str| !rest.starts_with(|c: char| c.is_ascii_alphanumeric());
    let behind = vocabulary.prefix(Word::Allow, printed).filter(|end| apart(&printed[*end..]));
    let before = || {
        let starts = printed.char_indices().map(|(at, _)| at).filter(|at| *at > 0);
        starts.into_iter().find(|at| vocabulary.prefix(Word::Allow, &printed[*at..]) == Some(printed.len() - at))
    };
    let part = behind.map(|end| end..printed.len()).or_else(|| before().map(|start| 0..start))?;
    Some(text.slice(part).trimmed())
}

/// The short name in front of sentences, and the sentences: "agent (optional): listens on tcp/6818 by default".
fn name_in_front(item: &Mapped) -> Option<(Mapped, Mapped)> {
    let text = item.as_str();
    let (at, colon) = text.match_indices([':', '：']).next()?;
    let name = item.slice(0..at).trimmed();
    let longest = if names_traffic(name.as_str()) { LONG_NAME } else { SHORT_NAME };
    let short = !name.is_empty()
        && words(name.as_str()) <= longest
        && !text[at + colon.len()..].starts_with(|c: char| !c.is_whitespace() && c.is_ascii());
    (short && ports::all_mentions(&name).is_empty() && ports::transports_only(&name).is_empty())
        .then(|| (name, item.slice(at + colon.len()..text.len()).trimmed()))
}

/// Whether a name is one of traffic: it says where it goes, or is about a firewall.
pub(super) fn names_traffic(name: &str) -> bool {
    direction::mentioned(name).is_some() || Vocabulary::in_force().contains(Word::Firewall, name)
}
