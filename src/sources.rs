//! A workspace on disk to the compiler's input.
//!
//! In: the workspace's folder. Out: a [`SourceSet`] of `portolan.toml` and everything below `source-docs/` and `vocabulary/`,
//! and of what stands directly in `book/`, by paths with `/`.
//! The build script and the command line both use it, so that they cannot see different documents. Deliberately not here:
//! which of the files are documents.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Component, Path};

use portolan_compiler::read::ends_as_document;
use portolan_compiler::source::SourceSet;
use walkdir::{DirEntry, WalkDir};

/// Folder of the vendors' documents.
pub(crate) const DOCUMENTS: &str = "source-docs";
/// Settings of a workspace.
pub(crate) const SETTINGS: &str = "portolan.toml";
/// Folder of the handbook; what is derived lies in folders of it.
const BOOK: &str = "book";
/// Folder of words that a workspace adds.
pub(crate) const WORDS: &str = portolan_compiler::vocabulary::FOLDER;

/// Reads a workspace. A missing settings file or an absent folder is an empty one.
///
/// # Errors
/// What the file system says, with the path.
pub(crate) fn read(root: &Path) -> io::Result<SourceSet> {
    files(root).map(SourceSet::new)
}

/// The files themselves.
///
/// # Errors
/// What the file system says, with the path.
pub(crate) fn files(root: &Path) -> io::Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let settings = root.join(SETTINGS);
    if settings.is_file() {
        files.insert(SETTINGS.to_owned(), bytes(&settings)?);
    }
    for folder in [DOCUMENTS, WORDS] {
        below(root, &root.join(folder), &mut files)?;
    }
    brand(root, &mut files)?;
    Ok(files)
}

/// The words that a workspace adds.
///
/// # Errors
/// What the file system says, with the path.
#[allow(dead_code, reason = "the build script shares this file and has no use for it")]
pub(crate) fn words(root: &Path) -> io::Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    below(root, &root.join(WORDS), &mut files)?;
    Ok(files)
}

/// What stands directly in `book/`, but for mdBook's own settings: an introduction, a logo, a style.
fn brand(root: &Path, files: &mut BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    let book = root.join(BOOK);
    if !book.is_dir() {
        return Ok(());
    }
    for entry in WalkDir::new(book).max_depth(1).into_iter().filter_entry(|entry| !is_litter(entry)) {
        let entry = entry?;
        if entry.path().is_file() && entry.file_name() != "book.toml" {
            files.insert(relative(root, entry.path())?, bytes(entry.path())?);
        }
    }
    Ok(())
}

fn below(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(|entry| !is_litter(entry)) {
        let entry = entry?;
        passed_over(&entry)?;
        if entry.file_type().is_file() {
            files.insert(relative(root, entry.path())?, bytes(entry.path())?);
        }
    }
    Ok(())
}

/// What looks like a document and would not be read is refused: its ports would vanish in silence.
fn passed_over(entry: &DirEntry) -> io::Result<()> {
    let (wrong, help) = if entry.path_is_symlink() && entry.depth() > 0 {
        ("is a symbolic link, which is not followed", "put what it leads to there itself, or remove it")
    } else if entry.file_type().is_dir() && ends_as_document(&entry.file_name().to_string_lossy()) {
        ("is a folder with the name of a document", "give it another name")
    } else {
        return Ok(());
    };
    let path = entry.path().display();
    Err(io::Error::new(io::ErrorKind::InvalidData, format!("{path} {wrong}\n  help: {help}")))
}

/// What editors and desktops leave behind.
fn is_litter(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    entry.depth() > 0 && (name.starts_with(['.', '~']) || name.ends_with('~'))
}

fn relative(root: &Path, path: &Path) -> io::Result<String> {
    let inner = path.strip_prefix(root).unwrap_or(path);
    let parts: Option<Vec<&str>> = inner
        .components()
        .map(|part| match part {
            Component::Normal(name) => name.to_str(),
            _ => None,
        })
        .collect();
    let unnamed = || io::Error::new(io::ErrorKind::InvalidData, format!("{}: the name is not Unicode", path.display()));
    parts.map(|parts| parts.join("/")).ok_or_else(unnamed)
}

fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    fs::read(path).map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
}
