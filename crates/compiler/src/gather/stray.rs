//! Files below `source-docs/` that no release holds.
//!
//! In: the files of a workspace. Out: a finding for each that would be passed over in silence. Deliberately not here: releases
//! without documents, which `gather` tells.

use crate::diagnostic::Diagnostic;
use crate::lints::misplaced_file;
use crate::read::ends_as_document;
use crate::source::{SourceFile, SourceSet};

const DOCUMENTS: &str = "source-docs/";

/// The findings, in path order.
pub(super) fn find(sources: &SourceSet) -> Vec<Diagnostic> {
    let files = sources.iter().filter(|file| file.path().starts_with(DOCUMENTS) && !is_about(file.path()));
    files.filter_map(|file| finding(sources, file)).collect()
}

/// Words about files, not documents.
fn is_about(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    ["README.md", "NOTICE"].contains(&name) || name.starts_with("LICENSE")
}

fn finding(sources: &SourceSet, file: &SourceFile) -> Option<Diagnostic> {
    let path = file.path();
    let folders: Vec<&str> = path.rmatch_indices('/').map(|(at, _)| &path[..at]).collect();
    let releases = folders.iter().position(|folder| sources.by_path(&format!("{folder}/document.toml")).is_some());
    let release = match releases {
        Some(0) => return None,
        // Originals and pictures may lie in folders of a release; what looks like a document may not.
        Some(_) if !ends_as_document(path) => return None,
        Some(depth) => Some(folders[depth]),
        None => None,
    };
    let place = file.place(file.text().span(0..0));
    Some(misplaced_file::diagnostic(&place, release))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(paths: &[&str]) -> Vec<String> {
        let files = paths.iter().map(|path| ((*path).to_owned(), b"x".to_vec())).collect();
        find(&SourceSet::new(files)).iter().map(|finding| finding.message.en.clone()).collect()
    }

    #[test]
    fn documents_and_what_stands_beside_them_are_in_place() {
        let release = ["source-docs/a/1/document.toml", "source-docs/a/1/en.md", "source-docs/a/1/ja.po"];
        assert_eq!(found(&release), Vec::<String>::new());
        let about =
            ["portolan.toml", "source-docs/README.md", "source-docs/a/LICENSE.txt", "source-docs/a/1/NOTICE", "book/x.md"];
        assert_eq!(found(&about), Vec::<String>::new());
        assert_eq!(found(&["source-docs/a/1/document.toml", "source-docs/a/1/original/guide.pdf"]), Vec::<String>::new());
    }

    #[test]
    fn what_no_release_holds_is_told() {
        for path in ["source-docs/en.md", "source-docs/a/guide.pdf", "source-docs/a/1/en.md", "source-docs/a/1/en.po"] {
            let [message] = &found(&[path])[..] else { panic!("{path}: one finding") };
            assert!(message.starts_with(path) && message.contains("no document.toml"), "{message}");
        }
        let below = ["source-docs/a/1/document.toml", "source-docs/a/1/en.md", "source-docs/a/1/ja.md/text.HTML"];
        let [message] = &found(&below)[..] else { panic!("one finding") };
        assert!(message.starts_with(below[2]) && message.contains("directly in source-docs/a/1,"), "{message}");
    }
}
