//! Corrections: what a document printed, what is right, and who says so.
//!
//! In: nothing; lowering notes them while it lays errata over cells. Out: plain data for snapshot, workbook and handbook.
//! Deliberately not here: reading errata (`gather`) and applying them (`lower`).

use crate::source::Place;

/// A cell that an erratum corrects. The facts of its row are those of the corrected text.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    /// What the cell states: the role of its column, or `section`.
    pub cell: String,
    /// The cell as the vendor printed it, without markup; blocks are parted by `\n`.
    pub printed: String,
    /// What it is read as.
    pub corrected: String,
    /// Why.
    pub reason: String,
    /// Who says so.
    pub author: String,
    /// Since when, as `2025-01-31`.
    pub date: String,
    /// The cell in the vendor's document.
    pub place: Place,
    /// The entry of `errata.toml`.
    pub erratum: Place,
}
