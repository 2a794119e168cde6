//! Documents that the last publication held and this one does not.
//!
//! In: `generated/version.json` as it stands, and what is about to be published. Out: ids of documents. Deliberately not here:
//! whether they are missing on purpose; a folder that was removed can only be meant so, but it is said.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use portolan_compiler::ir::Reference;
use serde_json::Value;

const PATH: &str = "generated/version.json";

/// Their ids; none where nothing was published yet.
pub(crate) fn gone(root: &Path, reference: &Reference) -> Vec<String> {
    let text = fs::read_to_string(root.join(PATH)).unwrap_or_default();
    let before: Value = serde_json::from_str(&text).unwrap_or_default();
    let now: BTreeSet<&str> = reference.documents.iter().map(|document| document.id.as_str()).collect();
    let documents = before["documents"].as_array().into_iter().flatten();
    documents.filter_map(|document| document["id"].as_str()).filter(|id| !now.contains(id)).map(str::to_owned).collect()
}
