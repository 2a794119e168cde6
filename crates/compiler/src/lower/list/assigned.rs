//! Items that state ports which a program or the system assigns: "random UDP port from the ephemeral range - JMX".
//!
//! In: an item. Out: the words for the port, or the range that they lie in, and all of it as its words. Deliberately not here:
//! what "dynamic" means for a rule.

use super::Item;
use super::judged::{LONG_NAME, SHORT_NAME, words};
use super::shapes::separator;
use crate::lower::ports;
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// "Port: random": a port that is assigned.
pub(super) fn assigned_by_name(item: &Mapped) -> Option<Item> {
    let (name, value) = item.as_str().split_once([':', '：'])?;
    let value = item.slice(item.as_str().len() - value.len()..item.as_str().len()).trimmed();
    let named = Vocabulary::in_force().is(Word::Port, name.trim());
    let nobody = Mapped::empty(item.source(), item.whole().start);
    let nothing = Mapped::empty(item.source(), item.whole().end);
    (named && is_assigned(&ports::parse(&value))).then(|| Item::new(nobody, value, nothing))
}

/// A port that is assigned, in a list of ports: "random UDP port from the ephemeral range - JMX". All of the item is its words,
/// since what stands around it says where the port comes from.
pub(super) fn assigned(item: &Mapped) -> Option<Item> {
    named(item).or_else(|| in_words(item))
}

/// "RPC: dynamically allocated high TCP ports": the same behind a name and a colon.
fn named(item: &Mapped) -> Option<Item> {
    let (at, colon) = item.as_str().match_indices([':', '：']).next_back()?;
    let (name, said) = (item.slice(0..at).trimmed(), item.slice(at + colon.len()..item.as_str().len()).trimmed());
    let brief = !name.is_empty() && words(name.as_str()) <= LONG_NAME && !name.as_str().bytes().any(|byte| byte.is_ascii_digit());
    let found = in_words(&said).filter(|_| brief)?;
    Some(Item { name, ..found })
}

fn in_words(item: &Mapped) -> Option<Item> {
    let text = item.as_str();
    let vocabulary = Vocabulary::in_force();
    let end = text.char_indices().map(|(at, _)| at).find(|at| separator(&text[*at..]).is_some()).unwrap_or(text.len());
    let head = &text[..end];
    if words(head) > SHORT_NAME * 2 || head.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // "Dynamic ports (49152-65535)" says which.
    let ranges = |mention: &ports::Mention| mention.ports.interval().is_some_and(|interval| interval.first < interval.last);
    let mentions = ports::all_mentions(item);
    if mentions.iter().any(ranges) {
        let [mention] = mentions.as_slice() else { return None };
        let at = item.offset_of_raw(mention.span.start)..item.offset_of_raw(mention.span.end);
        return Some(Item::new(Mapped::empty(item.source(), item.whole().start), item.slice(at), item.clone()));
    }
    let begins = |at: usize| !text[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
    let dynamic =
        |at: &usize| [Word::Dynamic, Word::Ephemeral].iter().any(|word| vocabulary.prefix(*word, &text[*at..]).is_some());
    let start = head.char_indices().map(|(at, _)| at).find(|at| begins(*at) && dynamic(at))?;
    let ends = head.char_indices().map(|(at, _)| at).chain([end]).filter(|at| *at > start);
    let (_, ports) =
        ends.map(|at| (at, item.slice(start..at))).filter(|(_, part)| states_assigned(part)).max_by_key(|(at, _)| *at)?;
    Some(Item::new(Mapped::empty(item.source(), item.whole().start), ports.trimmed(), item.clone()))
}

/// Whether a text says that a port is assigned, and nothing else: "random UDP port".
fn states_assigned(text: &Mapped) -> bool {
    Vocabulary::in_force().contains(Word::PortNouns, text.as_str()) && is_assigned(&ports::parse(text))
}

fn is_assigned(parsed: &ports::PortCell) -> bool {
    let assigned = |ports: &portolan_model::Ports<String>| {
        matches!(ports, portolan_model::Ports::Dynamic | portolan_model::Ports::Ephemeral)
    };
    parsed.is_clean() && parsed.remarks.is_empty() && parsed.endpoints.iter().all(|endpoint| assigned(&endpoint.ports))
}
