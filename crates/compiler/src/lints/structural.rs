//! What the structural lints share: they turn what reading and lowering could not take as it stands into findings.
//!
//! In: a document's anomalies. Out: findings, one an anomaly or one a table where the same thing is missing in row after row.
//! Deliberately not here: finding the anomalies, and the sentences, which each lint has its own.

use std::collections::BTreeMap;

use super::Lint;
use crate::diagnostic::{Diagnostic, Mark, Said, quoted};
use crate::ir::{Anomaly, AnomalyKind, Document, Flow, Reference, Table};
use crate::source::Place;

/// Characters of a cell quoted in a message.
pub(super) const QUOTED: usize = 60;
/// Places marked in a finding that stands for several.
const MARKED: usize = 4;
/// Lines listed in its note.
const LISTED: usize = 30;

/// What is gathered into one finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// Each anomaly by itself.
    Each,
    /// All of one table.
    Table,
    /// All of one document.
    Document,
}

/// A structural lint's own part.
pub(super) struct Structural {
    /// The anomalies it speaks for.
    pub(super) kind: AnomalyKind,
    /// What is gathered into one finding.
    pub(super) scope: Scope,
    /// What to say of one.
    pub(super) one: fn(&Anomaly) -> Said,
    /// What to say of several.
    pub(super) many: fn(usize) -> Said,
    /// What the case gave as evidence, for a note; else nothing.
    pub(super) evidence: fn(&Anomaly) -> Option<Said>,
    /// What to do, in English.
    pub(super) help_en: &'static str,
    /// The same in Japanese.
    pub(super) help_ja: &'static str,
}

impl Structural {
    /// Adds the findings of a reference.
    pub(super) fn check(&self, lint: &'static Lint, reference: &Reference, found: &mut Vec<Diagnostic>) {
        for document in &reference.documents {
            for group in self.groups(document).into_values() {
                found.extend(self.finding(lint, document, &group));
            }
        }
    }

    /// Anomalies by what they are gathered under.
    fn groups<'a>(&self, document: &'a Document) -> BTreeMap<usize, Vec<&'a Anomaly>> {
        let mut groups: BTreeMap<usize, Vec<&Anomaly>> = BTreeMap::new();
        for (index, anomaly) in document.anomalies.iter().enumerate().filter(|(_, anomaly)| anomaly.kind == self.kind) {
            let key = match self.scope {
                Scope::Each => index,
                Scope::Document => 0,
                Scope::Table => table_at(document, &anomaly.place).map_or(0, |table| table + 1),
            };
            groups.entry(key).or_default().push(anomaly);
        }
        for group in groups.values_mut() {
            group.sort_by_key(|anomaly| (anomaly.place.line(), anomaly.place.span().start));
        }
        groups
    }

    fn finding(&self, lint: &'static Lint, document: &Document, group: &[&Anomaly]) -> Option<Diagnostic> {
        let (first, others) = group.split_first()?;
        let message = if others.is_empty() { (self.one)(first) } else { (self.many)(group.len()) };
        let mut finding = Diagnostic::new(lint, message, Mark::bare(&first.place));
        for other in others.iter().take(MARKED - 1) {
            finding = finding.also(Mark::bare(&other.place));
        }
        for related in group.iter().take(MARKED).flat_map(|anomaly| &anomaly.related) {
            finding = finding.also(Mark::new(&related.place, explained(&related.message)));
        }
        finding.notes.extend(group.iter().take(MARKED).filter_map(|anomaly| (self.evidence)(anomaly)));
        if group.len() > MARKED {
            finding = finding.note(rest(&group[MARKED..]));
        }
        finding.subjects = group.iter().flat_map(|anomaly| subjects(document, &anomaly.place)).collect();
        Some(finding.help(Said::new(self.help_en, self.help_ja)))
    }
}

/// The sentence for several, in lints that never gather.
pub(super) fn no_many(count: usize) -> Said {
    Said::new(format!("{count} places"), format!("{count} 箇所"))
}

/// No evidence beyond the place.
pub(super) fn no_evidence(_: &Anomaly) -> Option<Said> {
    None
}

/// The numbers that the case gave, in order.
pub(super) fn numbers(anomaly: &Anomaly) -> Vec<&str> {
    anomaly.detail.split(|character: char| !character.is_ascii_digit()).filter(|digits| !digits.is_empty()).collect()
}

/// The text at an anomaly's place, quoted.
pub(super) fn printed(anomaly: &Anomaly) -> String {
    quoted(anomaly.place.printed(), QUOTED)
}

/// The part of the message that the case gave; else the text at its place.
pub(super) fn said_or_printed(anomaly: &Anomaly) -> String {
    if anomaly.detail.is_empty() { printed(anomaly) } else { quoted(&anomaly.detail, QUOTED) }
}

/// The part of the message that the case gave, after a colon; nothing where it gave none.
pub(super) fn reason(anomaly: &Anomaly) -> String {
    if anomaly.detail.is_empty() { String::new() } else { format!(": {}", quoted(&anomaly.detail, 200)) }
}

/// What lowering says of a further place, in both languages.
fn explained(message: &str) -> Said {
    let ja = match message {
        "the cell" => "このセル",
        "the same table" => "同じ表",
        other => other,
    };
    Said::new(message, ja)
}

/// Where the places stand that are not marked.
fn rest(others: &[&Anomaly]) -> Said {
    let mut lines: Vec<_> = others.iter().map(|anomaly| anomaly.place.line()).collect();
    lines.dedup();
    let listed = lines.iter().take(LISTED).map(u32::to_string).collect::<Vec<_>>().join(", ");
    let more = if lines.len() > LISTED { ", …" } else { "" };
    let count = others.len();
    Said::new(format!("{count} more in lines {listed}{more}"), format!("ほかに {count} 箇所（行 {listed}{more}）"))
}

/// Position of the table that holds a place: the last one that begins before it, since page breaks tear tables.
fn table_at(document: &Document, place: &Place) -> Option<usize> {
    document.tables.partition_point(|table| table.place.span().start <= place.span().start).checked_sub(1)
}

/// Ids of the endpoints at a place, or of the flow whose row it is.
fn subjects(document: &Document, place: &Place) -> Vec<String> {
    let Some(table) = table_at(document, place) else { return Vec::new() };
    let Some(flow) = flow_at(&document.tables[table], place) else { return Vec::new() };
    let overlaps = |other: &Place| other.span().start < place.span().end && place.span().start < other.span().end;
    let ids: Vec<_> = flow.endpoints().filter(|endpoint| overlaps(&endpoint.place)).map(|endpoint| endpoint.id.clone()).collect();
    if ids.is_empty() { vec![flow.id.clone()] } else { ids }
}

fn flow_at<'a>(table: &'a Table, place: &Place) -> Option<&'a Flow> {
    let after = table.flows.partition_point(|flow| flow.place.span().start <= place.span().start);
    table.flows.get(after.checked_sub(1)?).filter(|flow| holds(&flow.place, place))
}

fn holds(outer: &Place, inner: &Place) -> bool {
    let (outer, inner) = (outer.span(), inner.span());
    outer.source == inner.source && outer.start <= inner.start && inner.end <= outer.end
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Grows with the enum, or the crate does not compile.
    fn id(kind: AnomalyKind) -> &'static str {
        match kind {
            AnomalyKind::LeftoverText => "leftover_text",
            AnomalyKind::StruckOutText => "struck_out_text",
            AnomalyKind::DateForPort => "date_for_port",
            AnomalyKind::UnknownHeading => "unknown_heading",
            AnomalyKind::RaggedRow => "ragged_row",
            AnomalyKind::ShortRow => "short_row",
            AnomalyKind::ShiftedRow => "shifted_row",
            AnomalyKind::HeadingContentMismatch => "heading_content_mismatch",
            AnomalyKind::UnreadPorts => "unread_ports",
            AnomalyKind::PortInNote => "port_in_note",
            AnomalyKind::PortInProse => "port_in_prose",
            AnomalyKind::PortsInSentences => "ports_in_sentences",
            AnomalyKind::InheritedTransport => "inherited_transport",
            AnomalyKind::InheritedPorts => "inherited_ports",
            AnomalyKind::MissingPorts => "missing_ports",
            AnomalyKind::AmbiguousPairing => "ambiguous_pairing",
            AnomalyKind::DeniedTraffic => "denied_traffic",
            AnomalyKind::MissingTransport => "missing_transport",
            AnomalyKind::DanglingFootnote => "dangling_footnote",
            AnomalyKind::UnusedFootnote => "unused_footnote",
            AnomalyKind::DoubledFragment => "doubled_fragment",
            AnomalyKind::UnknownProtocol => "unknown_protocol",
            AnomalyKind::UnknownDirection => "unknown_direction",
            AnomalyKind::EmptyDirection => "empty_direction",
            AnomalyKind::UnsaidDirection => "unsaid_direction",
            AnomalyKind::UntranslatedText => "untranslated_text",
            AnomalyKind::UnaccountedCell => "unaccounted_cell",
            AnomalyKind::NamelessListener => "nameless_listener",
            AnomalyKind::UndecodableBytes => "undecodable_bytes",
            AnomalyKind::UnreadFormat => "unread_format",
            AnomalyKind::BrokenFile => "broken_file",
            AnomalyKind::UnfinishedFile => "unfinished_file",
            AnomalyKind::NoPorts => "no_ports",
            AnomalyKind::StaleErratum => "stale_erratum",
            AnomalyKind::PortOutOfRange => "port_out_of_range",
            AnomalyKind::RangeFromZero => "range_from_zero",
            AnomalyKind::OpenEnded => "open_ended",
            AnomalyKind::ReversedRange => "reversed_range",
            AnomalyKind::RepeatedTableDiffers => "repeated_table_differs",
        }
    }

    #[test]
    fn each_anomaly_has_a_lint_of_its_name() {
        for kind in KINDS {
            assert!(crate::lints::find(id(kind)).is_some(), "{} has no lint", id(kind));
        }
    }

    const KINDS: [AnomalyKind; 39] = [
        AnomalyKind::DeniedTraffic,
        AnomalyKind::UnreadPorts,
        AnomalyKind::PortInNote,
        AnomalyKind::PortInProse,
        AnomalyKind::PortsInSentences,
        AnomalyKind::InheritedTransport,
        AnomalyKind::AmbiguousPairing,
        AnomalyKind::StruckOutText,
        AnomalyKind::DateForPort,
        AnomalyKind::LeftoverText,
        AnomalyKind::UnknownHeading,
        AnomalyKind::RaggedRow,
        AnomalyKind::ShortRow,
        AnomalyKind::ShiftedRow,
        AnomalyKind::HeadingContentMismatch,
        AnomalyKind::MissingTransport,
        AnomalyKind::DanglingFootnote,
        AnomalyKind::UnusedFootnote,
        AnomalyKind::DoubledFragment,
        AnomalyKind::UnknownProtocol,
        AnomalyKind::UnknownDirection,
        AnomalyKind::EmptyDirection,
        AnomalyKind::UnsaidDirection,
        AnomalyKind::UntranslatedText,
        AnomalyKind::UnaccountedCell,
        AnomalyKind::NamelessListener,
        AnomalyKind::UndecodableBytes,
        AnomalyKind::UnreadFormat,
        AnomalyKind::BrokenFile,
        AnomalyKind::UnfinishedFile,
        AnomalyKind::NoPorts,
        AnomalyKind::StaleErratum,
        AnomalyKind::PortOutOfRange,
        AnomalyKind::RangeFromZero,
        AnomalyKind::OpenEnded,
        AnomalyKind::InheritedPorts,
        AnomalyKind::MissingPorts,
        AnomalyKind::ReversedRange,
        AnomalyKind::RepeatedTableDiffers,
    ];
}
