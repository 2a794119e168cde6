//! `coverage.csv`: what became of every cell of every table.
//!
//! In: the coverage ledgers. Out: a line a cell, so that a reviewer can see that nothing was lost. Deliberately not here: who
//! decides what became of a cell (`lower`).

use std::borrow::Cow;

use super::csv;
use crate::ir::{CoverageEntry, Document, Reference};

const HEADINGS: [&str; 9] = ["document", "table", "row", "column", "fate", "as_what", "file", "line", "printed"];

/// How many characters of a cell are shown: enough to find it, the file has the rest.
const SHOWN: usize = 60;

/// The ledger of all documents.
#[must_use]
pub fn emit(reference: &Reference) -> Vec<u8> {
    let documents = reference.documents.iter();
    let rows = documents.flat_map(|document| document.coverage.entries.iter().map(move |entry| row(document, entry)));
    csv::write(HEADINGS, rows, ::csv::Terminator::Any(b'\n'))
}

fn row<'r>(document: &'r Document, entry: &'r CoverageEntry) -> [Cow<'r, str>; HEADINGS.len()] {
    [
        Cow::Borrowed(&document.id),
        Cow::Borrowed(&entry.table),
        Cow::Owned(entry.row.to_string()),
        Cow::Owned(entry.column.to_string()),
        Cow::Borrowed(entry.fate.as_str()),
        Cow::Borrowed(&entry.as_what),
        Cow::Borrowed(entry.place.file()),
        Cow::Owned(entry.place.line().to_string()),
        Cow::Owned(shortened(entry.place.printed())),
    ]
}

/// White space as single spaces, cut where it is long.
pub(super) fn shortened(printed: &str) -> String {
    let words = printed.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    #[test]
    fn every_entry_has_a_line() {
        let csv = String::from_utf8(emit(&fixture::reference())).expect("UTF-8");
        let expected = "\
document,table,row,column,fate,as_what,file,line,printed
product/11.0/ja,1,1,1,skipped: repeated heading,heading,source-docs/product/11.0/ja.txt,1,リスナー
product/11.0/ja,1,2,1,fact,listener,source-docs/product/11.0/ja.txt,2,ルータ (A 側)
";
        assert_eq!(csv, expected);
    }

    #[test]
    fn long_cells_are_cut_between_characters() {
        assert_eq!(shortened(" a \n\tb "), "a b");
        assert_eq!(shortened(&"ポ".repeat(60)), "ポ".repeat(60));
        assert_eq!(shortened(&"ポ".repeat(61)), "ポ".repeat(60) + "…");
    }
}
