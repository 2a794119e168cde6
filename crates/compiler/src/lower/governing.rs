//! What stands above a table and holds for its rows: a name, a direction, a transport.
//!
//! In: a table with its headings, its caption and the line that leads to it. Out: the text that governs. A row's own cells win over
//! it. Deliberately not here: what section rows inside a table say (`table`).

use super::heading_ends::{End, end_of};
use super::outline::TornTable;
use super::{direction, list, sentences};
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// The name that stands for the listener where no column names one: the innermost heading that states something else than a
/// direction or a transport.
pub(super) fn name(torn: &TornTable) -> Option<Mapped> {
    let title = torn.caption.as_ref().and_then(|caption| caption.title.as_ref());
    let directional = |text: &Mapped| direction::understand(text.as_str().trim_end_matches([':', '：'])).is_some();
    let names = |text: &&Mapped| !directional(text) && !is_transport(text);
    if let Some(title) = title.filter(names) {
        return Some(title.clone());
    }
    let mut headings = torn.headings.as_slice();
    match end(torn) {
        Some((End::Destination, name)) => return Some(name),
        // Who connects does not listen: what stands further out does.
        Some((End::Source, _)) => headings = &headings[..headings.len() - 1],
        None => {}
    }
    headings.iter().rev().find(names).cloned()
}

/// A line of more characters than these names nobody.
const NAME: usize = 60;

/// The end of connections that the innermost heading names.
pub(super) fn end(torn: &TornTable) -> Option<(End, Mapped)> {
    torn.headings.last().and_then(end_of)
}

/// The name of what a table of whoever is at the other end is about: the line that leads to it, if it names something ("web group:"),
/// else what stands for the listener.
pub(super) fn subject(torn: &TornTable) -> Option<Mapped> {
    let vocabulary = Vocabulary::in_force();
    let names = |lead: &Mapped| {
        let text = lead.as_str();
        let about = [Word::PortNouns, Word::Rules, Word::Following].into_iter().any(|word| vocabulary.contains(word, text));
        text.chars().count() <= NAME && !about && direction::mentioned(text).is_none()
    };
    let lead = torn.lead.as_ref().filter(|lead| names(lead));
    lead.map(|lead| lead.slice(0..lead.as_str().trim_end_matches([':', '：', ' ']).len())).or_else(|| name(torn))
}

/// Whether a heading speaks of ports, firewalls or a direction ("Outgoing ports", "Network requirements", "Firewall exceptions"): it
/// says what stands below it, and names nobody who connects.
pub(super) fn is_about_ports(heading: &Mapped) -> bool {
    let text = heading.as_str();
    let about = |word| Vocabulary::in_force().contains(word, text);
    direction::mentioned(text).is_some() || about(Word::PortNouns) || about(Word::Firewall)
}

/// The direction that the caption, the leading line or the innermost heading mentions.
pub(super) fn direction(torn: &TornTable) -> Option<portolan_model::Direction> {
    near(torn).find_map(|text| direction::mentioned(text.as_str()))
}

/// The text that speaks against opening the ports of the whole table: "Blocked ports", "禁止端口", "Ports not required", "Providers
/// block the following ports".
pub(super) fn denial(torn: &TornTable) -> Option<Mapped> {
    let heading = || near(torn).find(|text| forbids_ports(text.as_str().trim().trim_end_matches([':', '：']))).cloned();
    heading().or_else(|| near(torn).flat_map(sentences::of).find(tells_of_shut_ports))
}

/// Whether a sentence says that the ports which follow are blocked, and neither that they are to be open, nor under a condition.
fn tells_of_shut_ports(sentence: &Mapped) -> bool {
    let says = |word| Vocabulary::in_force().contains(word, sentence.as_str());
    // "Blocks all traffic but the following ports" lets these through.
    let other = [Word::Allow, Word::Must, Word::Except, Word::Any, Word::Provided, Word::Past];
    announces(sentence) && says(Word::Deny) && !other.into_iter().any(says)
}

/// Whether a heading is a word that forbids and one for ports or rules, in either order ("Disabled rules"), or says that ports are
/// not to be open, or are of no use. What stands in a bracket behind it says more of the same.
fn forbids_ports(text: &str) -> bool {
    let vocabulary = Vocabulary::in_force();
    let short = text.split(['(', '（']).next().unwrap_or(text).trim();
    let ports = |rest: &str| [Word::PortNouns, Word::Rules].into_iter().any(|word| vocabulary.is(word, rest.trim()));
    let denies = [Word::Deny, Word::Inactive];
    let begins = || denies.iter().any(|word| vocabulary.prefix(*word, short).is_some_and(|end| ports(&short[end..])));
    let behind = |rest: &str| denies.iter().any(|word| vocabulary.is(*word, rest));
    let ends = || short.split_once(char::is_whitespace).is_some_and(|(noun, rest)| ports(noun) && behind(rest));
    begins() || ends() || vocabulary.contains(Word::PortNouns, text) && list::negates(text)
}

/// The text that states the transport of all ports below it: one that names a single transport and speaks of ports ("TCP ports
/// to open:"), or a heading that is nothing else ("UDP").
pub(super) fn transport(torn: &TornTable) -> Option<Mapped> {
    let single = |text: &Mapped| {
        let spoken = Vocabulary::in_force().contains(Word::PortNouns, text.as_str());
        spoken && sentences::transports(text).len() == 1
    };
    let near = near(torn).find_map(|text| sentences_that_lead(text).into_iter().find(single));
    let heading = || torn.headings.iter().rev().find(|heading| is_transport(heading)).cloned();
    let said_below = || torn.after.iter().find_map(of_every_port);
    near.or_else(heading).or_else(said_below).or_else(|| torn.every_port.clone())
}

/// The section's row that states the transport of the rows below it: "UDP", "TCP ports (inbound)".
pub(super) fn of_section(section: &Mapped) -> Option<Mapped> {
    let spoken =
        || Vocabulary::in_force().contains(Word::PortNouns, section.as_str()) && sentences::transports(section).len() == 1;
    (is_transport(section) || spoken()).then(|| section.clone())
}

/// The sentence of a text that says which transport all ports of the document have: "Every port below is TCP.", "All ports use UDP
/// unless stated otherwise."
pub(super) fn of_every_port(text: &Mapped) -> Option<Mapped> {
    let vocabulary = Vocabulary::in_force();
    if !vocabulary.contains(Word::EveryPort, text.as_str()) {
        return None;
    }
    sentences::of(text).into_iter().find(|sentence| {
        let printed = sentence.as_str();
        let mut starts = printed.char_indices().map(|(at, _)| at);
        let found = starts.find_map(|at| Some((at, at + vocabulary.prefix(Word::EveryPort, &printed[at..])?)));
        let says = found.is_some_and(|(_, end)| vocabulary.contains(Word::Are, &printed[end..]));
        // "Allow all ports" is an order, whatever its transport.
        let orders = |(start, _): (usize, usize)| {
            [Word::Allow, Word::Deny].into_iter().any(|word| vocabulary.contains(word, &printed[..start]))
        };
        let numbered = printed.bytes().any(|byte| byte.is_ascii_digit());
        says && !found.is_some_and(orders) && sentences::transports(sentence).len() == 1 && !numbered
    })
}

/// The sentences of a paragraph that lead to what follows: its last one and, where the paragraph names one transport in all,
/// those that say that ports follow ("uses the TCP ports of the following table").
fn sentences_that_lead(text: &Mapped) -> Vec<Mapped> {
    let mut sentences = sentences::of(text);
    let last = sentences.pop();
    let one = sentences::transports(text).len() == 1;
    last.into_iter().chain(sentences.into_iter().filter(|sentence| one && announces(sentence))).collect()
}

/// Whether a sentence says that ports follow.
fn announces(sentence: &Mapped) -> bool {
    let says = |word| Vocabulary::in_force().contains(word, sentence.as_str());
    says(Word::Following) && says(Word::PortNouns)
}

/// The sentence of a text that says that ports of one transport follow, be it further below: "The following tables list the TCP
/// ports". The text names no other.
pub(super) fn announcement(text: &Mapped) -> Option<Mapped> {
    if sentences::transports(text).len() != 1 {
        return None;
    }
    let single = |sentence: &Mapped| {
        announces(sentence) && !sentences::transports(sentence).is_empty() && !list::negates(sentence.as_str())
    };
    sentences::of(text).into_iter().find(single)
}

/// Whether a heading is transports and nothing else, but for a word for ports: "TCP", "TCP/UDP ports".
fn is_transport(heading: &Mapped) -> bool {
    let text = heading.as_str();
    let vocabulary = Vocabulary::in_force();
    let other = |word: &str| vocabulary.transport(word).is_none() && !vocabulary.is(Word::PortNouns, word);
    let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    !sentences::transports(heading).is_empty() && !words.any(other)
}

/// What stands nearest above: caption, leading line, innermost heading.
fn near(torn: &TornTable) -> impl Iterator<Item = &Mapped> {
    let title = torn.caption.as_ref().and_then(|caption| caption.title.as_ref());
    title.into_iter().chain(&torn.lead).chain(torn.headings.last())
}
