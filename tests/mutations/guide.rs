//! The guides that are edited, compiled once.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use portolan_compiler::diff::{Options, Report, compare};
use portolan_compiler::snapshot::{DirectionWord, Origin, Snapshot};
use portolan_compiler::source::SourceSet;

/// Both releases of this checkout.
pub(crate) static GUIDES: LazyLock<[Snapshot; 2]> =
    LazyLock::new(|| ["11.0", "12.6"].map(|release| directed(compiled(files(release)))));

/// Turns a third of the rows to either way: this vendor states both ways nearly everywhere, and there would be nothing to turn.
fn directed(mut snapshot: Snapshot) -> Snapshot {
    // Words of a transcription are nobody's, and are not compared.
    snapshot.documents.iter_mut().for_each(|document| document.origin = Origin::Vendor);
    let flows = snapshot.documents.iter_mut().flat_map(|document| &mut document.tables).flat_map(|table| &mut table.flows);
    for (row, flow) in flows.enumerate() {
        match row % 3 {
            0 => flow.direction.understood = Some(DirectionWord::Inbound),
            1 => flow.direction.understood = Some(DirectionWord::Outbound),
            _ => {}
        }
    }
    snapshot
}

/// Files of a release by path.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The files of a release of this checkout.
pub(crate) fn files(release: &str) -> Files {
    let folder = format!("source-docs/cisco-ucce/{release}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(&folder);
    let mut files = Files::new();
    for entry in std::fs::read_dir(&path).unwrap_or_else(|error| panic!("{folder}: {error}")) {
        let path = entry.expect("an entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        files.insert(format!("{folder}/{name}"), std::fs::read(&path).expect("a file"));
    }
    files
}

/// What is understood of files.
pub(crate) fn compiled(files: Files) -> Snapshot {
    Snapshot::new(&portolan_compiler::understand(&SourceSet::new(files)).reference)
}

/// Gives every row and endpoint an id of its own that says nothing.
pub(crate) fn renumbered(snapshot: &mut Snapshot) {
    let flows = snapshot.documents.iter_mut().flat_map(|document| &mut document.tables).flat_map(|table| &mut table.flows);
    for (row, flow) in flows.enumerate() {
        flow.id = format!("row-{row}");
        for (nth, endpoint) in flow.listens.iter_mut().chain(&mut flow.remote_listens).enumerate() {
            endpoint.id = format!("row-{row}.{nth}");
        }
    }
}

pub(crate) fn compared(old: &Snapshot, new: &Snapshot) -> Report {
    compare(old, new, &Options::default()).expect("rows on both sides")
}
