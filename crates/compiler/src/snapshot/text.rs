//! Texts and places in the snapshot.
//!
//! In: texts and places of the intermediate form, or JSON. Out: types that are serialised as they stand; a region is a place
//! without what is printed there. Deliberately not here: what a text is about.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{ir, source};

/// Text of a document: cleaned, in English where known, and where it was printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Text {
    /// Without markup, footnote marks and broken white space; blocks joined by line feeds.
    pub clean: String,
    /// English, where somebody translated it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub english: Option<String>,
    /// Where, and as printed.
    pub place: Place,
}

/// Where something was printed, and what stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    /// Path of the file.
    #[serde(with = "shared")]
    #[schemars(with = "String")]
    pub file: Arc<str>,
    /// Line of the first byte, from 1.
    pub line: u32,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// The text as printed, markup and all.
    pub printed: String,
}

/// A place too large to quote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Region {
    /// Path of the file.
    #[serde(with = "shared")]
    #[schemars(with = "String")]
    pub file: Arc<str>,
    /// Line of the first byte, from 1.
    pub line: u32,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl From<&ir::Text> for Text {
    fn from(text: &ir::Text) -> Self {
        Self {
            clean: text.clean.to_string(),
            english: text.english.as_deref().map(str::to_owned),
            place: Place::from(&text.place),
        }
    }
}

impl From<&source::Place> for Place {
    fn from(place: &source::Place) -> Self {
        let Region { file, line, start, end } = Region::from(place);
        Self { file, line, start, end, printed: place.printed().to_owned() }
    }
}

impl From<&source::Place> for Region {
    fn from(place: &source::Place) -> Self {
        let span = place.span();
        Self { file: place.shared_file(), line: place.line(), start: span.start, end: span.end }
    }
}

/// Every item of a list in its form here.
pub(super) fn all<'a, T: 'a, U: From<&'a T>>(items: &'a [T]) -> Vec<U> {
    items.iter().map(U::from).collect()
}

/// A string that many places share.
mod shared {
    use std::sync::Arc;

    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(text: &Arc<str>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(text)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Arc<str>, D::Error> {
        String::deserialize(deserializer).map(Arc::from)
    }
}
