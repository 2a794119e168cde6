//! The plan to disk: all files beside their places first, then renamed, the document last.
//!
//! In: a plan. Out: the same on disk, or the workspace as it was. Deliberately not here: what is written.

use std::fs;
use std::path::{Path, PathBuf};

use super::Plan;
use crate::outcome::Trouble;
use crate::publish::store::beside;

/// Carries a plan out.
pub(super) fn write(root: &Path, plan: &Plan) -> Result<(), Trouble> {
    refuse_links(root, &plan.place.folder)?;
    let made = make(root, &plan.place.folder)?;
    let staged = stage(root, plan).inspect_err(|_| unmake(&made))?;
    for (target, file) in staged {
        let persisted = file.persist(&target).map_err(|error| Trouble::new(format!("{}: {}", target.display(), error.error)));
        persisted.inspect_err(|_| unmake(&made))?;
    }
    match &plan.gone {
        Some(path) => fs::remove_file(root.join(path)).map_err(|error| Trouble::new(format!("{path}: {error}"))),
        None => Ok(()),
    }
}

/// The document comes last: until it is there, no file of the plan means anything to the compiler.
fn stage(root: &Path, plan: &Plan) -> Result<Vec<(PathBuf, tempfile::NamedTempFile)>, Trouble> {
    let mut paths: Vec<&String> = plan.files.keys().collect();
    paths.sort_by_key(|path| **path == plan.place.path);
    paths
        .into_iter()
        .map(|path| {
            let target = root.join(path);
            let folder = target.parent().unwrap_or(root);
            let file = beside(folder, &plan.files[path]).map_err(|error| Trouble::new(format!("{path}: {error}")))?;
            Ok((target, file))
        })
        .collect()
}

/// A link on the way would lead the files out of the workspace.
fn refuse_links(root: &Path, folder: &str) -> Result<(), Trouble> {
    let mut path = root.to_owned();
    for part in folder.split('/') {
        path.push(part);
        if fs::symlink_metadata(&path).is_ok_and(|about| about.is_symlink()) {
            let path = path.display();
            return Err(Trouble::said(
                format!("{path} is a symbolic link: nothing was added"),
                format!("{path} はシンボリック リンクです。何も追加しませんでした"),
            )
            .advice(
                "documents lie in the workspace itself; put a folder in its place",
                "文書はワークスペース自体に置きます。リンクをフォルダーに置き換えてください",
            ));
        }
    }
    Ok(())
}

/// Makes a folder; tells which ones were not there, outermost first.
fn make(root: &Path, folder: &str) -> Result<Vec<PathBuf>, Trouble> {
    let folder = root.join(folder);
    let mut made: Vec<PathBuf> = folder.ancestors().take_while(|path| !path.exists()).map(Path::to_owned).collect();
    made.reverse();
    fs::create_dir_all(&folder).map_err(|error| {
        unmake(&made);
        Trouble::new(format!("{}: {error}", folder.display()))
    })?;
    Ok(made)
}

/// Takes empty folders away again. One that is not empty holds what somebody else put there.
fn unmake(made: &[PathBuf]) {
    made.iter().rev().for_each(|folder| drop(fs::remove_dir(folder)));
}
