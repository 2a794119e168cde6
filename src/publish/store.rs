//! The publication to disk, so that a crash at any moment leaves whole files.
//!
//! In: files by path. Out: the same files below the workspace, and nothing that an earlier publication wrote and this one does
//! not. All new bytes are staged beside their places first; only when all of them are on disk are they renamed into place.
//! `generated/SHA256SUMS` lists what a publication wrote. It is renamed last: after a crash the old list still stands, and the
//! next publication completes the work. Files that no publication wrote are never touched. Deliberately not here: the rendered
//! handbook (`handbook`).

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use portolan_compiler::Files;
use portolan_compiler::diagnostic::Language;
use portolan_compiler::emit::sums;
use tempfile::{Builder, NamedTempFile};

use crate::outcome::Trouble;

/// Where a publication may write.
const ROOMS: [&str; 2] = ["generated/", "book/src/"];

/// What publishing changed on disk.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    written: usize,
    unchanged: usize,
    removed: usize,
}

impl Changes {
    /// One line for the summary.
    pub(crate) fn describe(&self, language: Language) -> String {
        let Self { written, unchanged, removed } = self;
        match language {
            Language::English => format!("files written {written}, unchanged {unchanged}, removed {removed}"),
            Language::Japanese => format!("書き込み {written}、変更なし {unchanged}、削除 {removed} ファイル"),
        }
    }
}

/// Writes the publication below `root`.
pub(crate) fn write(root: &Path, files: &Files) -> Result<Changes, Trouble> {
    if let Some(path) = files.keys().find(|path| !is_inside(path)) {
        return Err(Trouble::said(
            format!("{path} lies outside of generated/ and book/src/, where publications are"),
            format!("{path} は、公開ファイルを置く generated/ と book/src/ の外にあります"),
        ));
    }
    let before = fs::read_to_string(root.join(sums::PATH)).map(|text| sums::paths(&text)).unwrap_or_default();
    let staged = stage(root, files)?;
    let mut changes = Changes { written: staged.len(), unchanged: files.len() - staged.len(), removed: 0 };
    let (list, others): (Vec<_>, Vec<_>) = staged.into_iter().partition(|(path, _)| path.ends_with(sums::PATH));
    put(others)?;
    let gone: BTreeSet<&String> = before.iter().filter(|path| is_inside(path) && !files.contains_key(*path)).collect();
    for path in gone {
        changes.removed += usize::from(remove(root, path)?);
    }
    put(list)?;
    Ok(changes)
}

/// Below one of the rooms, by plain names: a list that was tampered with must not reach other files.
fn is_inside(path: &str) -> bool {
    let plain = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    plain && ROOMS.iter().any(|room| path.starts_with(room))
}

/// New bytes beside their places. What fails here, such as a full disk, leaves the publication as it was.
fn stage(root: &Path, files: &Files) -> Result<Vec<(PathBuf, NamedTempFile)>, Trouble> {
    let mut staged = Vec::new();
    for (path, bytes) in files {
        let target = root.join(path);
        if fs::read(&target).is_ok_and(|present| present == *bytes) {
            continue;
        }
        let folder = target.parent().unwrap_or(root);
        let file = beside(folder, bytes).map_err(|error| Trouble::new(format!("{}: {error}", target.display())))?;
        staged.push((target, file));
    }
    Ok(staged)
}

/// Bytes in a temporary file of the folder, safe on disk, to be renamed into place.
pub(crate) fn beside(folder: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    fs::create_dir_all(folder)?;
    let mut builder = Builder::new();
    builder.prefix(".portolan-");
    readable(&mut builder);
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_data()?;
    Ok(file)
}

/// Temporary files are private by default; a publication is for everybody whom the umask lets read.
#[cfg(unix)]
fn readable(builder: &mut Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn readable(_: &mut Builder<'_, '_>) {}

fn put(staged: Vec<(PathBuf, NamedTempFile)>) -> Result<(), Trouble> {
    for (target, file) in staged {
        file.persist(&target).map_err(|error| Trouble::new(format!("{}: {}", target.display(), error.error)))?;
    }
    Ok(())
}

/// Removes a file and the folders that it leaves empty. One that is gone already is no trouble.
fn remove(root: &Path, path: &str) -> Result<bool, Trouble> {
    let target = root.join(path);
    match fs::remove_file(&target) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(Trouble::new(format!("{}: {error}", target.display()))),
        Ok(()) => {}
    }
    let inner = target.ancestors().skip(1).take_while(|folder| *folder != root);
    for folder in inner {
        // A folder that is not empty stays, and so do those above it.
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(true)
}
