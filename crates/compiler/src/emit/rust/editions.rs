//! Which documents become Rust: one edition a release.
//!
//! The same release in several languages states the same ports under the same names, so a second module would hold
//! nothing new. The vendor's own file goes before a transcription, then path order decides. A module's name leaves the language
//! out, so that a further edition renames nothing.
//!
//! In: the intermediate form. Out: a document for each release, with the name of its module. Deliberately not here: which edition
//! is compared with other releases (`emit::changes`).

use std::collections::BTreeMap;

use super::names;
use crate::ir::{Document, Reference};

/// The release a document's id belongs to: the id without its language.
pub(super) fn release_of(id: &str) -> &str {
    id.rsplit_once('/').map_or(id, |(release, _)| release)
}

/// One edition of each release, with the name of its module, in order of releases.
pub(super) fn primary(reference: &Reference) -> Vec<(String, &Document)> {
    let mut releases: BTreeMap<&str, &Document> = BTreeMap::new();
    for document in &reference.documents {
        let chosen = releases.entry(release_of(&document.id)).or_insert(document);
        if (document.origin, &document.file) < (chosen.origin, &chosen.file) {
            *chosen = document;
        }
    }
    // Names that stand for something else in the crate, or for its own file.
    let mut taken = ["lib", "main", "model"].map(str::to_owned).into();
    let named = |(release, document)| (names::unique(names::module(release), &mut taken), document);
    releases.into_iter().map(named).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::Fixture;
    use crate::ir::Origin;

    #[test]
    fn the_vendors_own_file_goes_before_a_transcription_and_path_order_decides() {
        let edition = |id: &str, origin| Document {
            origin,
            ..Fixture::new(&format!("source-docs/{id}.txt"), "text").document(id, Vec::new())
        };
        let documents = vec![
            edition("p/1.0/en", Origin::Transcription),
            edition("p/1.0/ja", Origin::Vendor),
            edition("p/1.0/zh", Origin::Vendor),
            edition("p/1-0/en", Origin::Transcription),
        ];
        let reference = Reference { documents };
        let chosen: Vec<_> = primary(&reference).into_iter().map(|(name, document)| (name, document.id.as_str())).collect();
        assert_eq!(chosen, [("p_1_0".to_owned(), "p/1-0/en"), ("p_1_0_2".to_owned(), "p/1.0/ja")]);
    }
}
