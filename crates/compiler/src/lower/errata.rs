//! Errata laid over the cells: between reading a cell and interpreting it.
//!
//! In: a document's tables with their columns judged, and its errata. Out: cells with the corrected text, whose unchanged parts
//! still lead to the vendor's bytes; corrections for the facts; anomalies for errata that do not meet what they expect.
//! The vendor's bytes are never touched, and nothing is corrected that is not printed as the erratum says. Deliberately not here:
//! reading `errata.toml` (`gather`), and writing entries of it (`proposal`).

use std::ops::Range;

use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::row::Kind;
use super::scribe::Scribe;
use super::table::Prepared;
use crate::gather::{Erratum, SECTION};
use crate::ir::{Anomaly, AnomalyKind, Correction, EndpointRole, Flow, Related};
use crate::read::Cover;
use crate::source::{Mapped, key_str};

/// A cell that can be corrected.
#[derive(Debug)]
pub(super) struct Spot {
    table: usize,
    row: usize,
    pub(super) cell: usize,
    /// The role of its column, or `section`.
    pub(super) name: &'static str,
    pub(super) number: String,
    /// First and last line of its row.
    pub(super) lines: (u32, u32),
    /// The row's cells as one text.
    pub(super) row_text: String,
    pub(super) text: Mapped,
}

/// All cells of a document that can be corrected, as printed, in document order.
pub(super) fn spots(scribe: &Scribe<'_>, tables: &[Prepared<'_>]) -> Vec<Spot> {
    let mut spots = Vec::new();
    for (table, prepared) in tables.iter().enumerate().filter(|(_, prepared)| prepared.is_port_table) {
        for (row, numbered) in prepared.rows.iter().enumerate() {
            let printed = numbered.printed.as_ref().unwrap_or(&numbered.row);
            let lines = (scribe.file.line(printed.span.start), scribe.file.line(printed.span.end.saturating_sub(1)));
            let row_text: String = printed.cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join("\n");
            for (cell, text) in printed.cells.iter().enumerate().filter(|(_, cell)| cell.cover == Cover::Own) {
                let name = match numbered.kind {
                    Kind::Data => prepared.columns.role(cell).as_str(),
                    Kind::Section if cell == 0 => SECTION,
                    _ => continue,
                };
                let (number, text) = (prepared.number.clone(), text.text.clone());
                spots.push(Spot { table, row, cell, name, number, lines, row_text: row_text.clone(), text });
            }
        }
    }
    spots
}

impl Spot {
    /// Whether an erratum looks here, whatever is printed.
    pub(super) fn is_meant(&self, erratum: &Erratum) -> bool {
        self.name == erratum.cell
            && erratum.table.as_ref().is_none_or(|number| *number == self.number)
            && erratum.line.is_none_or(|line| self.lines.0 <= line && line <= self.lines.1)
            && erratum.row.as_ref().is_none_or(|quote| comparable(&self.row_text).contains(&comparable(quote)))
    }

    /// Whether both stand in one row.
    pub(super) fn shares_row(&self, other: &Self) -> bool {
        (self.table, self.row) == (other.table, other.row)
    }

    /// Whether the whole cell is this text.
    pub(super) fn prints(&self, text: &str) -> bool {
        comparable(self.text.as_str()) == comparable(text)
    }
}

/// Width, white space and bullets do not tell texts apart.
fn comparable(text: &str) -> String {
    key_str(text).replace('•', "")
}

/// Corrects what the document's errata meet and reports the others.
pub(super) fn apply(scribe: &mut Scribe<'_>, tables: &mut [Prepared<'_>]) {
    let input = scribe.input;
    if input.errata.is_empty() {
        return;
    }
    let spots = spots(scribe, tables);
    for erratum in &input.errata {
        let meant: Vec<&Spot> = spots.iter().filter(|spot| spot.is_meant(erratum)).collect();
        let met: Vec<&Spot> = meant.iter().copied().filter(|spot| spot.prints(&erratum.printed)).collect();
        match met.as_slice() {
            [spot] if is_corrected(tables, spot) => stale(scribe, erratum, "twice".to_owned(), Some(spot)),
            [spot] => {
                correct(scribe, tables, spot, erratum);
                settle(scribe, spot);
            }
            [] => unmet(scribe, erratum, &spots, &meant),
            [first, ..] => stale(scribe, erratum, format!("several: {}", met.len()), Some(first)),
        }
    }
}

fn is_corrected(tables: &[Prepared<'_>], spot: &Spot) -> bool {
    tables[spot.table].rows[spot.row].corrections.iter().any(|(cell, _)| *cell == spot.cell)
}

/// Why nothing is met: the cell was repaired, it moved, it prints something else, or there is none.
fn unmet(scribe: &mut Scribe<'_>, erratum: &Erratum, spots: &[Spot], meant: &[&Spot]) {
    if let Some(repaired) = meant.iter().find(|spot| spot.prints(&erratum.corrected)) {
        return stale(scribe, erratum, "repaired".to_owned(), Some(repaired));
    }
    let elsewhere: Vec<&Spot> = spots.iter().filter(|spot| spot.name == erratum.cell && spot.prints(&erratum.printed)).collect();
    // A row found by its words has not moved; a line number says little once lines have moved.
    let words_met = erratum.row.is_some() && !meant.is_empty();
    match (elsewhere.as_slice(), meant.first()) {
        ([moved], _) if !words_met => stale(scribe, erratum, format!("moved: {}", moved.lines.0), Some(moved)),
        (_, Some(other)) => stale(scribe, erratum, format!("prints: {}", other.text.as_str()), Some(other)),
        _ => stale(scribe, erratum, "nowhere".to_owned(), None),
    }
}

fn stale(scribe: &mut Scribe<'_>, erratum: &Erratum, detail: String, spot: Option<&Spot>) {
    let cell = spot.map(|spot| Related { place: scribe.place(spot.text.whole()), message: "the cell".to_owned() });
    let related = cell.into_iter().collect();
    scribe.anomalies.push(Anomaly { kind: AnomalyKind::StaleErratum, place: erratum.place.clone(), detail, related });
}

/// What reading doubted in a cell is settled by the one who says what it should hold.
fn settle(scribe: &mut Scribe<'_>, spot: &Spot) {
    let cell = spot.text.whole();
    scribe.anomalies.retain(|anomaly| {
        let at = anomaly.place.span();
        let doubt = matches!(anomaly.kind, AnomalyKind::DateForPort | AnomalyKind::StruckOutText);
        !(doubt && cell.start <= at.start && at.end <= cell.end)
    });
}

fn correct(scribe: &Scribe<'_>, tables: &mut [Prepared<'_>], spot: &Spot, erratum: &Erratum) {
    let text = overlaid(&spot.text, &erratum.corrected);
    let correction = Correction {
        cell: spot.name.to_owned(),
        printed: spot.text.as_str().to_owned(),
        corrected: erratum.corrected.clone(),
        reason: erratum.reason.clone(),
        author: erratum.author.clone(),
        date: erratum.date.clone(),
        place: scribe.place(spot.text.whole()),
        erratum: erratum.place.clone(),
    };
    // A cell that spans rows states its text in all of them.
    let below = tables[spot.table].rows.iter_mut().skip(spot.row).enumerate();
    for (_, numbered) in below.take_while(|(distance, numbered)| {
        *distance == 0 || numbered.row.cells.get(spot.cell).is_some_and(|cell| cell.cover == Cover::Above)
    }) {
        numbered.printed.get_or_insert_with(|| numbered.row.clone());
        numbered.row.cells[spot.cell].text = text.clone();
        numbered.corrections.push((spot.cell, correction.clone()));
    }
}

/// The corrected text; what it has in common with the printed one keeps its bytes.
fn overlaid(printed: &Mapped, corrected: &str) -> Mapped {
    let (old, new) = (tokens(printed.as_str()), tokens(corrected));
    let words = |text: &str, ranges: &[Range<usize>]| -> Vec<String> {
        ranges.iter().map(|range| text[range.clone()].to_owned()).collect()
    };
    let operations = capture_diff_slices(Algorithm::Myers, &words(printed.as_str(), &old), &words(corrected, &new));
    let mut text = Mapped::empty(printed.source(), printed.whole().start);
    for operation in operations {
        let (tag, from, to) = operation.as_tag_tuple();
        let part = bounds(&old, from, printed.as_str().len());
        if tag == DiffTag::Equal {
            text.push_part(printed, part);
        } else {
            let raw = printed.span(part);
            text.push_replaced(&corrected[bounds(&new, to, corrected.len())], raw.start..raw.end);
        }
    }
    text
}

/// Bytes of a run of tokens; an empty run stands before the next token.
fn bounds(tokens: &[Range<usize>], run: Range<usize>, length: usize) -> Range<usize> {
    let start = tokens.get(run.start).map_or(length, |token| token.start);
    let end = if run.is_empty() { start } else { tokens[run.end - 1].end };
    start..end
}

/// Words and numbers as wholes, any other character by itself.
fn tokens(text: &str) -> Vec<Range<usize>> {
    let mut tokens: Vec<Range<usize>> = Vec::new();
    let mut in_word = false;
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        let word = character.is_ascii_alphanumeric();
        match tokens.last_mut() {
            Some(last) if word && in_word => last.end = end,
            _ => tokens.push(at..end),
        }
        in_word = word;
    }
    tokens
}

/// Marks the endpoints of a corrected row with the ports that were printed, by lowering the printed row beside it.
pub(super) fn mark(flow: &mut Flow, printed: &Flow) {
    for role in [EndpointRole::Listener, EndpointRole::Remote] {
        let (endpoints, printed) = match role {
            EndpointRole::Listener => (&mut flow.listens, &printed.listens),
            EndpointRole::Remote => (&mut flow.remote_listens, &printed.remote_listens),
        };
        // With more or fewer endpoints than before, only those at the same bytes are known to be the same.
        let in_step = endpoints.len() == printed.len();
        for (index, endpoint) in endpoints.iter_mut().enumerate() {
            let same_place = || printed.iter().find(|before| before.place.span() == endpoint.place.span());
            let before = if in_step { printed.get(index) } else { same_place() };
            endpoint.corrected_from =
                before.map(|before| &before.ports).filter(|ports| **ports != endpoint.ports).cloned().map(Box::new);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    #[test]
    fn what_stays_keeps_its_bytes_and_what_changes_those_it_replaces() {
        let printed = Mapped::verbatim(SourceId(0), "TCP 70000 UDP 53", 100);
        let text = overlaid(&printed, "TCP 7000 UDP 53, 54");
        assert_eq!(text.as_str(), "TCP 7000 UDP 53, 54");
        let bytes = |part: &str| {
            let at = text.as_str().find(part).unwrap_or_default();
            let span = text.span(at..at + part.len());
            (span.start, span.end)
        };
        assert_eq!((bytes("TCP"), bytes("7000"), bytes("UDP 53")), ((100, 103), (104, 109), (110, 116)));
        assert_eq!(bytes("54"), (116, 116));
    }

    #[test]
    fn everything_and_nothing_can_be_replaced() {
        let printed = Mapped::verbatim(SourceId(0), "双方向", 10);
        let whole = |text: Mapped| (text.as_str().to_owned(), text.whole().start, text.whole().end);
        assert_eq!(whole(overlaid(&printed, "")), (String::new(), 10, 10));
        assert_eq!(whole(overlaid(&Mapped::empty(SourceId(0), 7), "着信")), ("着信".to_owned(), 7, 7));
    }
}
