//! Sentences of a port cell: what they state where the grammar did not look, and what they say once more.
//!
//! In: a cell, and what the grammar made of it. Out: the same, with ports that stand with their transport in text that was not
//! understood ("replication can use FTP (TCP port 21), or ..."), and without those to which the cell only points ("TCP 135. See
//! considerations for port 135"). Deliberately not here: cells in which the grammar found no port (`mentioned`), and columns of
//! sentences (`in_sentences`).

use super::mention::mentions;
use super::{ParsedEndpoint, PortCell, Protocol, of_mention};
use crate::source::{Mapped, Span};
use crate::vocabulary::{Vocabulary, Word};

/// Completes what the grammar made of a cell that holds sentences.
pub(super) fn complete(cell: &Mapped, parsed: &mut PortCell) {
    if parsed.endpoints.is_empty() {
        return;
    }
    take_from_leftovers(cell, parsed);
    drop_references(cell, parsed);
}

/// Ports with a transport that stand in text which was not understood. That text stays, and is told.
fn take_from_leftovers(cell: &Mapped, parsed: &mut PortCell) {
    if parsed.leftovers.is_empty() {
        return;
    }
    let mut group = parsed.endpoints.iter().map(|endpoint| endpoint.group).max().unwrap_or(0);
    for mention in mentions(cell) {
        let left = parsed.leftovers.iter().any(|part| holds(part.whole(), mention.span));
        let stated = |other: &ParsedEndpoint| other.ports == mention.ports && other.protocol.transport == mention.transport;
        if left && !parsed.endpoints.iter().any(stated) {
            group += 1;
            parsed.endpoints.push(of_mention(cell, mention, group));
        }
    }
    parsed.endpoints.sort_by_key(|endpoint| endpoint.span.start);
}

fn holds(outer: Span, inner: Span) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// Ports without a transport that stand in a line which points elsewhere, where the cell states them with one.
fn drop_references(cell: &Mapped, parsed: &mut PortCell) {
    if parsed.endpoints.len() < 2 || !Vocabulary::in_force().contains(Word::See, cell.as_str()) {
        return;
    }
    let stated: Vec<_> = parsed.endpoints.iter().filter(|other| other.protocol.transport.is_some()).cloned().collect();
    let mut references: Vec<Mapped> = Vec::new();
    parsed.endpoints.retain(|endpoint| {
        let bare = endpoint.protocol == Protocol::default() && stated.iter().any(|other| other.ports == endpoint.ports);
        let line = if bare { pointing(cell, endpoint.span) } else { None };
        references.extend(line.clone());
        line.is_none()
    });
    parsed.remarks.extend(references);
}

/// The line around a port, if it points to another place.
fn pointing(cell: &Mapped, at: Span) -> Option<Mapped> {
    let mut lines = cell.split('\n').into_iter();
    let line = lines.find(|line| holds(line.whole(), at))?.trimmed();
    let vocabulary = Vocabulary::in_force();
    let text = line.as_str().trim_end_matches(['.', '。']);
    let points = vocabulary.prefix(Word::See, text).is_some() || vocabulary.ends_with(Word::See, text);
    points.then_some(line)
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
    }
}
