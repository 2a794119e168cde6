//! What a text of an item is: ports and nothing else, one of several, a name that hides one.
//!
//! In: an item or a part of one. Out: answers. Deliberately not here: taking the item apart (`shapes`, `groups`).

use crate::lower::ports;
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// A name in front of words has no more words than this; more of them are a sentence.
pub(super) const SHORT_NAME: usize = 4;
/// A name that is all of its item, but for a bracket, has no more words than this.
pub(super) const LONG_NAME: usize = 12;

/// Whether a text is port numbers and nothing else.
pub(super) fn bare_ports(text: &Mapped) -> bool {
    let parsed = ports::parse(text);
    // "3306 (MySQL)": what stands in a bracket behind its number explains it.
    let explained = text.as_str().starts_with(|c: char| c.is_ascii_digit()) && text.as_str().ends_with([')', '）']);
    let unnamed = |endpoint: &ports::ParsedEndpoint| endpoint.label.is_none() && endpoint.condition.is_none();
    let bare = |endpoint: &ports::ParsedEndpoint| (explained || unnamed(endpoint)) && likely(endpoint);
    parsed.is_clean() && parsed.remarks.is_empty() && parsed.arrow.is_none() && parsed.endpoints.iter().all(bare)
}

/// All ports of a transport that carries some.
pub(super) fn names_all(endpoint: &ports::ParsedEndpoint) -> bool {
    let carried = endpoint.protocol.transport.is_some_and(portolan_model::Transport::has_ports);
    carried && endpoint.ports == portolan_model::Ports::Any
}

/// A number that a port may have, and no running number.
pub(super) fn likely(endpoint: &ports::ParsedEndpoint) -> bool {
    match &endpoint.ports {
        portolan_model::Ports::Interval(interval) => interval.setting.is_some() || (10..=65535).contains(&interval.first),
        _ => false,
    }
}

/// Whether a text is several ports, each with a bracket that says when or for what: "9866 (unencrypted) or 1004 (encrypted)".
pub(super) fn is_qualified(text: &Mapped) -> bool {
    let brackets = text.as_str().matches(['(', '（']).count();
    if brackets < 2 || !Vocabulary::in_force().contains(Word::Port, text.as_str()) {
        return false;
    }
    let parsed = ports::parse(text);
    let explained = |endpoint: &ports::ParsedEndpoint| endpoint.label.is_some() || endpoint.condition.is_some();
    let numbered = |endpoint: &ports::ParsedEndpoint| !matches!(endpoint.ports, portolan_model::Ports::Named(_));
    parsed.endpoints.len() > 1
        && parsed.is_clean()
        && parsed.remarks.is_empty()
        && parsed.endpoints.iter().all(|endpoint| numbered(endpoint) && explained(endpoint))
}

/// Whether a text is ports and says so, without words of their own.
pub(super) fn is_ports(text: &Mapped) -> bool {
    states_ports(text, true)
}

/// Whether a text is ports and says so; `bare`: without words of their own.
pub(super) fn states_ports(text: &Mapped, bare: bool) -> bool {
    let parsed = ports::parse(text);
    // "Dynamic TCP ports" have no number; in "dynamic or 45454" one is given.
    let some_number = parsed.endpoints.iter().any(|endpoint| matches!(endpoint.ports, portolan_model::Ports::Interval(_)));
    let assigned = |endpoint: &ports::ParsedEndpoint| {
        let stated = endpoint.protocol.transport.is_some() || some_number;
        stated && matches!(endpoint.ports, portolan_model::Ports::Dynamic | portolan_model::Ports::Ephemeral)
    };
    let spoken = Vocabulary::in_force().contains(Word::PortNouns, text.as_str());
    // "All TCP ports"; "all TCP" may speak of anything.
    let every = |endpoint: &ports::ParsedEndpoint| spoken && names_all(endpoint);
    let numbered = |endpoint: &ports::ParsedEndpoint| {
        matches!(endpoint.ports, portolan_model::Ports::Interval(_)) || assigned(endpoint) || every(endpoint)
    };
    let said = parsed.endpoints.iter().all(|endpoint| endpoint.protocol.transport.is_some())
        || Vocabulary::in_force().contains(Word::Port, text.as_str());
    let unnamed = parsed.endpoints.iter().all(|endpoint| endpoint.label.is_none() && (!bare || endpoint.condition.is_none()));
    let whole = parsed.is_clean() && parsed.remarks.is_empty() && parsed.arrow.is_none();
    whole && said && unnamed && parsed.endpoints.iter().all(numbered)
}

/// Whether a number in a name is a port by what stands in front of it: "Directory: 389 or so, Database", "LDAP 389 and SQL".
pub(super) fn hides_a_port(name: &Mapped) -> bool {
    let text = name.as_str();
    let begins = |at: usize| !text[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'));
    let starts = text.char_indices().filter(|(at, c)| c.is_ascii_digit() && begins(*at));
    starts.into_iter().any(|(at, _)| {
        let length = text[at..].find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len() - at);
        let before = text[..at].trim_end();
        let word = before.rfind(|c: char| !c.is_ascii_alphanumeric()).map_or(0, |blank| blank + 1);
        let ends = !text[at + length..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '.');
        let named = || !ports::parse_protocols(&name.slice(word.min(before.len())..before.len())).0.is_empty();
        (3..=5).contains(&length) && ends && (before.ends_with([':', '：']) || named())
    })
}

/// Whether a further number stands behind the first bracket: "80 (HTTP), 443 (HTTPS)".
pub(super) fn explains_one_of_several(text: &str) -> bool {
    let Some((_, behind)) = text.split_once([')', '）']) else { return false };
    let next = behind.trim_start();
    let comma = next.trim_start_matches([',', '、', '，', '/', ';', '；']).trim_start();
    let word = Vocabulary::in_force().prefix(Word::And, comma).unwrap_or(0);
    comma.len() - word < next.len() && comma[word..].trim_start().starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a mark stands between the ends of a range: "29815–29816", "8003 – 8079". In "5672 - 3 nodes" it does not.
pub(super) fn within_range(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end_matches(' ');
    let digits = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let behind = text[at..].trim_start_matches(['-', '–', '—', '~', ' ']);
    let others = behind.len() - behind.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let number = |digits: &str| digits.parse::<u32>().ok();
    let (first, last) = (number(&before[before.len() - digits..]), number(&behind[..others]));
    let apart = !behind[others..].starts_with(|c: char| c.is_ascii_alphanumeric());
    apart && matches!((first, last), (Some(first), Some(last)) if first <= last)
}

/// How many words a text has; six letters of a script without spaces are about one.
pub(super) fn words(text: &str) -> usize {
    let size = |word: &str| if word.is_ascii() { 1 } else { word.chars().count().div_ceil(6) };
    text.split_whitespace().map(size).sum()
}
