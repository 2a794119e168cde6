//! Headings and names that draw an arrow between two parties: "Client --> Management point".
//!
//! In: a heading, or a name. Out: who connects, who listens, and the direction. Deliberately not here: arrows in cells (`ports`,
//! `direction`).

use portolan_model::Direction;

use super::ports::Arrow;
use super::{direction, governing};
use crate::source::Mapped;

/// The two parties of a heading or a name.
#[derive(Clone, Debug)]
pub(super) struct Parties {
    pub(super) listener: Mapped,
    pub(super) remote: Mapped,
    /// Seen from the listener.
    pub(super) direction: Direction,
}

/// The parties of a text that holds one arrow and a name on either side of it. The arrow leads to the one that listens; where
/// it points both ways, the second one is taken for it.
pub(super) fn parties(heading: &Mapped) -> Option<Parties> {
    let text = heading.as_str();
    let mut arrows = runs(text).filter_map(|(start, end)| Some((start, end, arrow(&text[start..end])?)));
    let (start, end, arrow) = arrows.next()?;
    if arrows.next().is_some() {
        return None;
    }
    // "External ports (internet → server)": the bracket draws it, and what stands in front names nobody.
    if let Some(open) = open_bracket(&text[..start]) {
        let close = text[end..].find([')', '）']).filter(|_| governing::is_about_ports(&heading.slice(0..open)))?;
        let inner = open + text[open..].chars().next().map_or(1, char::len_utf8);
        return parties(&heading.slice(inner..end + close));
    }
    // "Outbound: collector → platform": what stands in front of a colon is the heading's own.
    let begins = text[..start].rfind([':', '：']).map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    let (before, behind) = (heading.slice(begins..start).trimmed(), heading.slice(end..text.len()).trimmed());
    if [&before, &behind].iter().any(|name| !name.as_str().contains(char::is_alphabetic)) {
        return None;
    }
    let (remote, listener) = if arrow == Arrow::Left { (behind, before) } else { (before, behind) };
    let direction = direction::drawn(if arrow == Arrow::Both { Arrow::Both } else { Arrow::Right });
    Some(Parties { listener, remote, direction })
}

/// Where the bracket stands that is open at the end of a text.
fn open_bracket(text: &str) -> Option<usize> {
    let at = text.rfind(['(', '（'])?;
    (!text[at..].contains([')', '）'])).then_some(at)
}

const fn is_sign(c: char) -> bool {
    matches!(c, '<' | '>' | '-' | '=' | '←' | '→' | '↔' | '⇐' | '⇒' | '⇔' | ' ')
}

/// Where signs of arrows stand, and the blanks between and around them.
fn runs(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(is_sign)?;
        at = text[start..].find(|c| !is_sign(c)).map_or(text.len(), |length| start + length);
        Some((start, at))
    })
}

/// The arrow that signs draw. Hyphens and blanks alone draw none, and `>=` and `<=` compare.
fn arrow(signs: &str) -> Option<Arrow> {
    let signs: String = signs.chars().filter(|c| *c != ' ').collect();
    let shaft = signs.trim_start_matches('<').trim_end_matches('>');
    let drawn = !shaft.is_empty() && (shaft.chars().all(|c| c == '-') || shaft.chars().all(|c| c == '=') && signs.ends_with('>'));
    match signs.as_str() {
        "↔" | "⇔" | "←→" => Some(Arrow::Both),
        "→" | "⇒" => Some(Arrow::Right),
        "←" | "⇐" => Some(Arrow::Left),
        _ if !drawn => None,
        _ if signs.starts_with('<') && signs.ends_with('>') => Some(Arrow::Both),
        _ if signs.starts_with('<') => Some(Arrow::Left),
        _ => signs.ends_with('>').then_some(Arrow::Right),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    fn told(heading: &str) -> Option<String> {
        let found = parties(&Mapped::verbatim(SourceId(0), heading, 0))?;
        Some(format!("{} listens to {}, {}", found.listener.as_str(), found.remote.as_str(), found.direction))
    }

    #[test]
    fn arrows_of_headings_lead_to_who_listens() {
        for (heading, expected) in [
            ("Client --> Management point", "Management point listens to Client, inbound"),
            ("サイト サーバー → データベース", "データベース listens to サイト サーバー, inbound"),
            ("Pull-DP < -- > Source", "Source listens to Pull-DP, bidirectional"),
            ("Client => Server", "Server listens to Client, inbound"),
            ("Store <- Agent", "Store listens to Agent, inbound"),
        ] {
            assert_eq!(told(heading).as_deref(), Some(expected));
        }
        for heading in
            ["Pull-DP, both", "A -> B -> C", "-> B", "Ports > 1023", "a - b", "Releases >= v2 and later", "Version <= Old"]
        {
            assert_eq!(told(heading), None, "{heading}");
        }
    }
}
