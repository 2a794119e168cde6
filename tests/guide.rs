//! The Japanese guide against a transcription made by reading it line by line: every endpoint, every column.

use std::collections::BTreeMap;
use std::path::Path;

use portolan_compiler::source::SourceSet;

/// Columns of the transcription; the published table has these and more.
const COLUMNS: [&str; 18] = [
    "line",
    "table",
    "section",
    "listener",
    "role",
    "transport",
    "application",
    "label",
    "side",
    "condition",
    "ports",
    "start",
    "end",
    "per_instance",
    "setting",
    "remote",
    "direction",
    "notes",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn published() -> Vec<u8> {
    let folder = "source-docs/cisco-ucce/11.0";
    let mut files = BTreeMap::new();
    for name in ["document.toml", "en.po", "ja.txt"] {
        let path = format!("{folder}/{name}");
        let bytes = std::fs::read(root().join(&path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        files.insert(path, bytes);
    }
    let compilation = portolan_compiler::compile(&SourceSet::new(files));
    compilation.files["generated/ports.csv"].clone()
}

fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_reader(bytes);
    let headers = reader.headers().expect("a heading").clone();
    let at: Vec<usize> = COLUMNS
        .iter()
        .map(|column| headers.iter().position(|header| header == *column).expect("every column is published"))
        .collect();
    reader
        .records()
        .map(|record| record.expect("a record"))
        .map(|record| at.iter().map(|at| record[*at].to_owned()).collect())
        .collect()
}

#[test]
fn every_endpoint_stands_as_transcribed() {
    let golden = std::fs::read(root().join("tests/golden/cisco-ucce-11.0-ja.csv")).expect("the transcription");
    let (expected, found) = (rows(&golden), rows(&published()));
    for (expected, found) in expected.iter().zip(&found) {
        let differ: Vec<String> = (0..COLUMNS.len())
            .filter(|at| expected[*at] != found[*at])
            .map(|at| format!("{}: transcribed `{}`, published `{}`", COLUMNS[at], expected[at], found[at]))
            .collect();
        assert!(differ.is_empty(), "line {} of the guide:\n{}", expected[0], differ.join("\n"));
    }
    assert_eq!(expected.len(), found.len(), "number of endpoints");
}
