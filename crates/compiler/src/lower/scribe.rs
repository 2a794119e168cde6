//! The pen: makes texts and places, and writes down anomalies and the coverage ledger.
//!
//! In: texts and spans of one document, and what became of its cells. Out: [`Text`]s with their English, places, anomalies once a
//! kind and place, and the ledger as lines or counts. Deliberately not here: what is doubtful, and what a cell became.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::gather::DocumentInput;
use crate::ir::{Anomaly, AnomalyKind, CellFate, Coverage, CoverageEntry, Ledger, Related, Text};
use crate::lower::clean;
use crate::lower::footnotes::Definition;
use crate::lower::ports::Protocol;
use crate::source::{Mapped, Place, Shelf, SourceFile, Span, key_str};

/// Writes facts of one document down.
#[derive(Debug)]
pub(super) struct Scribe<'a> {
    pub(super) file: &'a SourceFile,
    pub(super) input: &'a DocumentInput,
    pub(super) language: String,
    pub(super) anomalies: Vec<Anomaly>,
    pub(super) coverage: Coverage,
    ledger: Ledger,
    /// Rows with another number of cells than their table: expected and found.
    pub(super) ragged: BTreeMap<Span, (usize, usize)>,
    /// Whether the format allows short rows.
    pub(super) pads_rows: bool,
    /// Protocols of cells that name them and say nothing else, by their text: few cells repeat in all rows.
    pub(super) protocols: BTreeMap<String, Vec<Protocol>>,
    /// Numbered notes that any table may point to.
    pub(super) notes: Vec<Definition>,
    untranslated: BTreeSet<String>,
    /// Rows say the same as those around them.
    texts: Shelf<str>,
    noted: BTreeSet<(AnomalyKind, Span)>,
}

impl<'a> Scribe<'a> {
    pub(super) fn new(file: &'a SourceFile, input: &'a DocumentInput, language: String, ledger: Ledger) -> Self {
        Self {
            file,
            input,
            language,
            anomalies: Vec::new(),
            coverage: Coverage::default(),
            ledger,
            ragged: BTreeMap::new(),
            pads_rows: false,
            protocols: BTreeMap::new(),
            notes: Vec::new(),
            untranslated: BTreeSet::new(),
            texts: Shelf::new(),
            noted: BTreeSet::new(),
        }
    }

    /// A pen whose anomalies and ledger nobody reads.
    pub(super) fn scratch(&self) -> Self {
        Self::new(self.file, self.input, self.language.clone(), Ledger::Counts)
    }

    pub(super) fn place(&self, span: Span) -> Place {
        self.file.place(span)
    }

    /// Text of the document with its English; a text that nobody translated is noted once.
    pub(super) fn text(&mut self, mapped: &Mapped) -> Text {
        let text = self.prose(mapped);
        if text.english.is_none() && !self.input.id.is_empty() && self.untranslated.insert(key_str(&text.clean)) {
            self.anomaly(AnomalyKind::UntranslatedText, mapped.whole(), &*text.clean);
        }
        text
    }

    /// Prose around the tables: translated where the catalogue does, and nobody misses it where not.
    pub(super) fn prose(&mut self, mapped: &Mapped) -> Text {
        let clean = self.texts.text(&clean::clean(mapped));
        let english = if self.language == "en" || clean.is_ascii() {
            Some(Arc::clone(&clean))
        } else {
            self.translated(&clean).map(Arc::from)
        };
        Text { clean, english, place: self.place(mapped.whole()) }
    }

    /// English of a text by the catalogue: block by block, so that it holds paragraphs.
    fn translated(&self, clean: &str) -> Option<String> {
        let catalogue = &self.input.catalogue;
        if let Some(whole) = catalogue.get(clean) {
            return Some(whole.to_owned());
        }
        let blocks: Option<Vec<String>> = clean
            .split('\n')
            .map(|block| if block.is_ascii() { Some(block.to_owned()) } else { catalogue.get(block).map(str::to_owned) })
            .collect();
        blocks.map(|blocks| blocks.join("\n"))
    }

    pub(super) fn anomaly(&mut self, kind: AnomalyKind, span: Span, detail: impl Into<String>) {
        self.anomaly_with(kind, span, detail, Vec::new());
    }

    pub(super) fn anomaly_with(&mut self, kind: AnomalyKind, span: Span, detail: impl Into<String>, related: Vec<Related>) {
        // One mark or number may stand for several endpoints: it is one anomaly.
        if !self.noted.insert((kind, span)) {
            return;
        }
        let place = self.place(span);
        self.anomalies.push(Anomaly { kind, place, detail: detail.into(), related });
    }

    /// Writes down what became of a cell; a cell that nothing took up is an anomaly too.
    pub(super) fn cell(&mut self, at: Position<'_>, text: &Mapped, fate: CellFate, as_what: impl Into<Cow<'static, str>>) {
        if fate == CellFate::Unaccounted {
            self.anomaly(AnomalyKind::UnaccountedCell, text.whole(), text.as_str());
        }
        match self.ledger {
            Ledger::Counts => *self.coverage.counted.entry(fate).or_insert(0) += 1,
            Ledger::Lines => {
                let (as_what, place) = (as_what.into(), self.place(text.whole()));
                let Position { table, row, column } = at;
                self.coverage.entries.push(CoverageEntry { table: Arc::clone(table), row, column, fate, as_what, place });
            }
        }
    }
}

/// A cell's position in its table as printed, from 1.
#[derive(Clone, Copy, Debug)]
pub(super) struct Position<'t> {
    pub(super) table: &'t Arc<str>,
    pub(super) row: u32,
    pub(super) column: u32,
}
