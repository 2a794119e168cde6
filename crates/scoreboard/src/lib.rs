//! How well documents are read: the compiler's facts against facts reviewed by reading, document by document.
//!
//! In: a folder of documents, and a folder of golden files beside it with the same paths and `.csv` behind. Out: a
//! [`Score`] a document. Golden files hold facts only: line, role, transport, ports; `doubt` marks what the document
//! itself leaves open, and is counted neither way. Documents without a golden file are read all the same. Lists of changes
//! between two releases of a document stand in a folder of their own; a [`PairScore`] each. Deliberately not here: what is shown
//! of them (`main`).

mod changes;
mod golden;
mod pairs;
mod score;

use std::path::Path;

pub use changes::Expected;
pub use golden::{Fact, Golden};
pub use pairs::{Found, PairScore, pairs};
pub use score::Score;

/// Scores every document below a folder, in path order.
///
/// # Errors
/// The path and reason, where a document or a golden file cannot be read.
pub fn run(documents: &Path, goldens: &Path) -> Result<Vec<Score>, String> {
    let mut scores = Vec::new();
    for entry in walkdir::WalkDir::new(documents).sort_by_file_name() {
        let entry = entry.map_err(|error| error.to_string())?;
        let Ok(name) = entry.path().strip_prefix(documents) else { continue };
        let name = name.to_string_lossy().replace('\\', "/");
        if !entry.file_type().is_file() || name == "README.md" {
            continue;
        }
        let bytes = std::fs::read(entry.path()).map_err(|error| format!("{name}: {error}"))?;
        let golden = Golden::read(&goldens.join(format!("{name}.csv")))?;
        scores.push(score::score(&name, bytes, golden.as_ref()));
    }
    Ok(scores)
}
