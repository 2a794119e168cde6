//! The published table in a format of the caller's choice, for files outside of a workspace.
//!
//! In: a format's name, and a reference. Out: the bytes of one file. Deliberately not here: the snapshot, which is no published
//! table.

use std::str::FromStr;

use super::{csv, json, table};
use crate::ir::Reference;

/// Formats of `portolan extract`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Listing {
    /// Comma-separated values, as `ports.csv`.
    #[default]
    Csv,
    /// An array of objects.
    Json,
    /// An object a line.
    JsonLines,
}

impl Listing {
    /// All formats.
    pub const ALL: [Self; 3] = [Self::Csv, Self::Json, Self::JsonLines];

    /// Its name on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::JsonLines => "jsonl",
        }
    }

    /// The published table of a reference.
    #[must_use]
    pub fn emit(self, reference: &Reference) -> Vec<u8> {
        let rows = table::rows(reference);
        match self {
            Self::Csv => csv::plain(&rows),
            Self::Json => json::array(&rows).into_bytes(),
            Self::JsonLines => json::lines(&rows).into_bytes(),
        }
    }
}

impl FromStr for Listing {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|format| format.as_str() == name);
        found.ok_or_else(|| format!("unknown format `{name}`; formats are csv, json and jsonl"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    #[test]
    fn formats_are_found_by_name_and_differ() {
        let reference = fixture::reference();
        for format in Listing::ALL {
            assert_eq!(format.as_str().parse(), Ok(format));
        }
        assert!("xml".parse::<Listing>().is_err());
        assert!(Listing::Csv.emit(&reference).starts_with(b"id,"));
        assert!(Listing::Json.emit(&reference).starts_with(b"[\n{"));
        assert!(Listing::JsonLines.emit(&reference).starts_with(b"{\"id\""));
    }
}
