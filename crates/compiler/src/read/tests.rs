//! What the readers' tests share: files from bytes, blocks shown as lines, spans followed to what is printed.

use std::collections::BTreeMap;

use super::*;
use crate::source::SourceSet;

pub(super) fn mapped(text: &str) -> Mapped {
    Mapped::verbatim(sources("a.txt", b"").by_path("a.txt").unwrap().id(), text, 0)
}

pub(super) fn sources(path: &str, bytes: &[u8]) -> SourceSet {
    SourceSet::new(BTreeMap::from([(path.to_owned(), bytes.to_vec())]))
}

/// Reads bytes and shows the blocks, one a line; cells of a row between bars.
pub(super) fn shown(path: &str, bytes: &[u8]) -> Vec<String> {
    let sources = sources(path, bytes);
    read(sources.by_path(path).unwrap()).blocks.iter().flat_map(show).collect()
}

/// What is wrong with a file.
pub(super) fn problems(path: &str, bytes: &[u8]) -> Vec<Problem> {
    let sources = sources(path, bytes);
    read(sources.by_path(path).unwrap()).problems
}

/// What is printed where the cells say that `wanted` stands.
pub(super) fn leads_to(path: &str, bytes: &[u8], wanted: &str) -> Vec<String> {
    let sources = sources(path, bytes);
    let file = sources.by_path(path).unwrap();
    let mut found = Vec::new();
    for block in read(file).blocks {
        let Block::Table(grid) = block else { continue };
        for cell in grid.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.cover == Cover::Own) {
            if let Some(at) = cell.text.as_str().find(wanted) {
                found.push(file.place(cell.text.span(at..at + wanted.len())).printed().to_owned());
            }
        }
    }
    found
}

/// Reads every beginning and every end of a file; each span must lie within it.
pub(super) fn holds_at_every_cut(path: &str, bytes: &[u8]) {
    for cut in 0..bytes.len() {
        for part in [&bytes[..cut], &bytes[cut..]] {
            let sources = sources(path, part);
            let reading = read(sources.by_path(path).unwrap());
            for problem in &reading.problems {
                assert!(problem.span.end as usize <= part.len());
            }
            for block in &reading.blocks {
                if let Block::Table(grid) = block {
                    let width = grid.rows[0].cells.len();
                    assert!(grid.rows.iter().all(|row| row.cells.len() == width && row.span.end as usize <= part.len()));
                }
            }
        }
    }
}

fn show(block: &Block) -> Vec<String> {
    match block {
        Block::Heading { level, text } => vec![format!("{} {}", "#".repeat(usize::from(*level)), text.as_str())],
        Block::Paragraph(text) => vec![text.as_str().to_owned()],
        Block::Code(text) => text.as_str().lines().map(|line| format!("` {line}")).collect(),
        Block::Item { depth, number, text } => {
            let mark = number.map_or_else(|| "-".to_owned(), |number| format!("{number}."));
            vec![format!("{}{mark} {}", "  ".repeat(usize::from(*depth)), text.as_str())]
        }
        Block::Table(grid) => {
            let caption = grid.caption.iter().map(|caption| format!("[{}]", caption.as_str()));
            caption.chain(grid.rows.iter().map(show_row)).collect()
        }
    }
}

fn show_row(row: &Row) -> String {
    let cells = row.cells.iter().map(|cell| match cell.cover {
        Cover::Own => cell.text.as_str().to_owned(),
        Cover::Left => "<".to_owned(),
        Cover::Above => "^".to_owned(),
        Cover::Missing => "-".to_owned(),
    });
    let mark = if row.heading { "=" } else { "|" };
    format!("{mark}{}", cells.collect::<Vec<_>>().join("|"))
}
