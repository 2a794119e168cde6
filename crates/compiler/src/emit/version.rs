//! `version.json`: which documents a publication was made from, to be read before anything larger is fetched.
//!
//! In: the intermediate form. Out: a small JSON text: the schema version, and each document's release, digest and counts, and
//! which releases were compared. Deliberately not here: the facts (`snapshot`).

use serde_json::{Value, json};

use super::changes::{Product, Upgrade, Upgrades};
use crate::ir::{Document, Reference};
use crate::snapshot::SCHEMA_VERSION;

/// The text of `version.json`.
#[must_use]
pub fn emit(reference: &Reference, upgrades: &Upgrades<'_>) -> String {
    let documents: Vec<_> = reference.documents.iter().map(document).collect();
    let changes: Vec<_> = upgrades.all().map(|(product, upgrade)| change(product, upgrade)).collect();
    format!("{:#}\n", json!({ "schema_version": SCHEMA_VERSION, "documents": documents, "changes": changes }))
}

fn change(product: &Product<'_>, upgrade: &Upgrade<'_>) -> Value {
    let path = |ending| upgrade.told.is_ok().then(|| upgrade.path(ending));
    json!({
        "product": upgrade.new.product,
        "from": upgrade.old.id,
        "to": upgrade.new.id,
        "ordered_by": product.ordered_by.as_str(),
        "json": path("json"),
        "md": path("md"),
        "csv": path("csv"),
        "trouble": upgrade.told.as_ref().err().map(|reason| &reason.en),
    })
}

fn document(document: &Document) -> Value {
    let flows = || document.tables.iter().flat_map(|table| &table.flows);
    json!({
        "id": document.id,
        "vendor": document.vendor,
        "product": document.product,
        "release": document.release,
        "language": document.language,
        "title": document.title,
        "published": document.published,
        "file": document.file,
        "sha256": document.sha256,
        "tables": document.tables.len(),
        "flows": flows().count(),
        "endpoints": flows().flat_map(|flow| flow.endpoints()).count(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    #[test]
    fn it_names_and_counts() {
        let reference = fixture::reference();
        let version: Value = serde_json::from_str(&emit(&reference, &Upgrades::default())).expect("JSON");
        assert_eq!(version["schema_version"], SCHEMA_VERSION);
        let document = &version["documents"][0];
        assert_eq!(document["sha256"], reference.documents[0].sha256);
        assert_eq!((&document["tables"], &document["flows"], &document["endpoints"]), (&1.into(), &3.into(), &4.into()));
    }
}
