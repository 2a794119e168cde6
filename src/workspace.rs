//! Where the workspace is.
//!
//! In: `--workspace`, or the current folder. Out: a folder with `portolan.toml` or `source-docs/`, and its files. Deliberately
//! not here: what they compile to.

use std::env;
use std::path::{Path, PathBuf};

use portolan_compiler::source::SourceSet;

use crate::outcome::Trouble;
use crate::sources::{self, DOCUMENTS, SETTINGS};

/// The folder given, or the nearest one upwards that is a workspace.
pub(crate) fn find(given: Option<&Path>) -> Result<PathBuf, Trouble> {
    if let Some(folder) = given {
        return if is_workspace(folder) { Ok(folder.to_owned()) } else { Err(none_at(folder)) };
    }
    let here = env::current_dir()?;
    here.ancestors().find(|folder| is_workspace(folder)).map(Path::to_owned).ok_or_else(|| none_at(&here))
}

/// Reads its files.
pub(crate) fn read(root: &Path) -> Result<SourceSet, Trouble> {
    sources::read(root).map_err(Trouble::from)
}

fn is_workspace(folder: &Path) -> bool {
    folder.join(SETTINGS).is_file() || folder.join(DOCUMENTS).is_dir()
}

fn none_at(folder: &Path) -> Trouble {
    let folder = folder.display();
    Trouble::said(
        format!("{folder} is no workspace: neither {SETTINGS} nor {DOCUMENTS}/ is there"),
        format!("{folder} はワークスペースではありません。{SETTINGS} も {DOCUMENTS}/ もありません"),
    )
    .advice(
        "go to a workspace, or name one: portolan --workspace DIR",
        "ワークスペースに移動するか、portolan --workspace DIR で指定してください",
    )
}
