//! What lints that read text share: every text of a document with what it is, its words, and findings that quote it.
//!
//! In: a document. Out: borrowed [`Spot`]s, words, findings. Deliberately not here: any judgement.

use std::collections::BTreeSet;

use super::Lint;
use super::facts::lines;
use crate::diagnostic::{Diagnostic, Mark, Said, quoted};
use crate::ir::{Document, Flow, Table, Text};
use crate::source::key_str;

/// What a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Title,
    Section,
    Listener,
    Remote,
    Label,
    Note,
    Remark,
    Footnote,
    Prose,
}

impl Kind {
    /// Whether it names somebody who listens or connects.
    pub(super) fn is_name(self) -> bool {
        matches!(self, Self::Section | Self::Listener | Self::Remote)
    }

    /// Whether it stands in a row.
    pub(super) fn is_cell(self) -> bool {
        !matches!(self, Self::Title | Self::Footnote | Self::Prose)
    }
}

/// A text with what it is and where it belongs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a Text,
    pub(super) table: Option<&'a Table>,
    pub(super) flow: Option<&'a Flow>,
}

impl<'a> Spot<'a> {
    fn of(kind: Kind, text: &'a Text, table: &'a Table, flow: Option<&'a Flow>) -> Self {
        Self { kind, text, table: Some(table), flow }
    }

    /// On one line.
    pub(super) fn line(self) -> String {
        self.text.joined(" ")
    }

    /// The text as a key.
    pub(super) fn key(self) -> String {
        key_str(&self.text.clean)
    }

    /// A mark that quotes it.
    pub(super) fn marked(self) -> Mark {
        let shown = quoted(&self.line(), 60);
        Mark::new(&self.text.place, Said::new(&shown, &shown))
    }
}

/// All texts of a document in printed order, each printed place once.
pub(super) fn spots(document: &Document) -> Vec<Spot<'_>> {
    let mut spots: Vec<_> = document.tables.iter().flat_map(table_spots).collect();
    let prose = document.prose.iter().map(|text| Spot { kind: Kind::Prose, text, table: None, flow: None });
    spots.extend(prose);
    let mut seen = BTreeSet::new();
    spots.retain(|spot| !spot.text.clean.is_empty() && seen.insert((spot.text.place.span(), spot.kind == Kind::Label)));
    spots.sort_by_key(|spot| spot.text.place.span());
    spots
}

fn table_spots(table: &Table) -> Vec<Spot<'_>> {
    let own = |kind, text| Spot::of(kind, text, table, None);
    let mut spots: Vec<_> = table.title.iter().map(|title| own(Kind::Title, title)).collect();
    spots.extend(table.flows.iter().flat_map(|flow| flow_spots(table, flow)));
    spots.extend(table.notes.iter().map(|note| own(Kind::Footnote, &note.text)));
    spots.extend(table.footnotes.iter().map(|footnote| own(Kind::Footnote, &footnote.text)));
    spots
}

fn flow_spots<'a>(table: &'a Table, flow: &'a Flow) -> Vec<Spot<'a>> {
    let of = |kind, text| Spot::of(kind, text, table, Some(flow));
    let mut spots: Vec<_> = flow.section.iter().map(|level| of(Kind::Section, level)).collect();
    let printed = flow.listener.iter().filter(|party| party.inherited_from.is_none());
    spots.extend(printed.map(|party| of(Kind::Listener, &party.name)));
    match flow.remotes.as_slice() {
        [] => spots.extend(flow.remote.iter().map(|text| of(Kind::Remote, text))),
        devices => {
            let printed = devices.iter().filter(|party| party.inherited_from.is_none());
            spots.extend(printed.map(|party| of(Kind::Remote, &party.name)));
        }
    }
    for endpoint in flow.endpoints() {
        spots.extend(endpoint.label.iter().map(|label| of(Kind::Label, label)));
        spots.extend(endpoint.remarks.iter().map(|remark| of(Kind::Remark, remark)));
    }
    spots.extend(flow.notes.iter().map(|note| of(Kind::Note, note)));
    spots
}

/// Names of listeners, remote devices and sections.
pub(super) fn names(document: &Document) -> Vec<Spot<'_>> {
    spots(document).into_iter().filter(|spot| spot.kind.is_name()).collect()
}

/// Runs of Latin letters and digits.
pub(super) fn latin_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
}

/// All words: what white space, punctuation and a change between Latin and other scripts part, folded and in lower case.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut last = None;
    for character in text.chars() {
        let kind = character.is_alphanumeric().then_some(character.is_ascii());
        if kind.is_some() {
            if kind != last || words.is_empty() {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.push(character);
            }
        }
        last = kind;
    }
    words.iter().map(|word| key_str(word)).collect()
}

/// Places marked in a finding that stands for several.
const MARKED: usize = 4;

/// One finding for several texts: marks that quote them, the lines of the rest, the rows concerned.
pub(super) fn finding(lint: &'static Lint, message: Said, all: &[Spot<'_>]) -> Option<Diagnostic> {
    let (first, others) = all.split_first()?;
    let mut finding = Diagnostic::new(lint, message, first.marked());
    for other in others.iter().take(MARKED - 1) {
        finding = finding.also(other.marked());
    }
    if all.len() > MARKED {
        let (count, listed) = (all.len() - MARKED, lines(all[MARKED..].iter().map(|spot| &spot.text.place)));
        finding =
            finding.note(Said::new(format!("{count} more in lines {listed}"), format!("ほかに {count} 箇所（行 {listed}）")));
    }
    finding.subjects = all.iter().filter_map(|spot| spot.flow).map(|flow| flow.id.clone()).collect();
    finding.subjects.dedup();
    Some(finding)
}

/// A repair that writes another text in place of a spot's.
pub(super) fn rewritten(finding: Diagnostic, spot: Spot<'_>, from: &str, to: &str, message: Said) -> Diagnostic {
    let printed = spot.text.place.printed();
    if from.is_empty() || !printed.contains(from) {
        return finding;
    }
    finding.repair(&spot.text.place, printed.replace(from, to), message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_where_the_script_changes() {
        assert_eq!(words("Unified CVP および（ＩＭ）サーバ-2"), ["unified", "cvp", "および", "im", "サーバ", "2"]);
        assert_eq!(words("、 "), Vec::<String>::new());
    }
}
