//! What several tests need: a small workspace in a folder of its own, and the command line.

#![allow(dead_code, reason = "each test uses some of it")]

pub(crate) mod preview;
pub(crate) mod story;
pub(crate) mod synthetic;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tempfile::TempDir;

/// A document of our own making: two listeners, a formula, a range.
pub(crate) const DOCUMENT: &str = "\
Widget のポート

表 1: Widget のポート使用状況

リスナー\tリスナー プロトコルおよびポート\tリモート デバイス\tトラフィックの方向\t注記
ルータ\tTCP 40007 + (インスタンス番号 * 40)\tロガー\t双方向\tなし
ロガー\tUDP 39500~39999\tルータ\t着信\tなし
";

const METADATA: &str = "\
vendor = \"Example\"
product = \"Widget\"
release = \"1.0\"
title = \"Widget のポート\"
instances = \"0..=3\"
instances_reason = \"made up\"
";

/// A workspace in a temporary folder.
pub(crate) struct Workspace {
    folder: TempDir,
    scratch: TempDir,
}

impl Workspace {
    /// With the document of [`DOCUMENT`].
    pub(crate) fn new() -> Self {
        let folder = || tempfile::tempdir().expect("a temporary folder");
        let workspace = Self { folder: folder(), scratch: folder() };
        workspace.write("portolan.toml", "");
        workspace.write("source-docs/example/1.0/document.toml", METADATA);
        workspace.write("source-docs/example/1.0/ja.txt", DOCUMENT);
        workspace
    }

    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// A folder for temporary files, outside of the workspace.
    pub(crate) fn scratch(&self) -> &Path {
        self.scratch.path()
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders can be made");
        fs::write(path, text).expect("files can be written");
    }

    pub(crate) fn remove(&self, path: &str) {
        fs::remove_file(self.root().join(path)).expect("the file was there");
    }

    /// A setting that nothing knows: the finding stands at deny level and cannot be argued with.
    pub(crate) fn break_settings(&self) {
        self.write("portolan.toml", "colour = \"blue\"\n");
    }

    /// The command line, told nothing but its arguments.
    pub(crate) fn portolan(&self, arguments: &[&str]) -> Ended {
        portolan(self.root(), arguments)
    }

    /// All files below a folder of the workspace.
    pub(crate) fn files(&self, below: &str) -> BTreeMap<PathBuf, Vec<u8>> {
        files(&self.root().join(below))
    }
}

/// A workspace that tests look at and do not touch: made once, kept for as long as some test looks, and gone with the last.
pub(crate) struct Shared {
    make: fn() -> Workspace,
    kept: Mutex<Weak<Workspace>>,
}

impl Shared {
    pub(crate) const fn new(make: fn() -> Workspace) -> Self {
        Self { make, kept: Mutex::new(Weak::new()) }
    }

    /// The workspace. Who asks while it is being made waits for it.
    pub(crate) fn get(&self) -> Arc<Workspace> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.upgrade().unwrap_or_else(|| {
            let workspace = Arc::new((self.make)());
            *kept = Arc::downgrade(&workspace);
            workspace
        })
    }
}

/// A command that ended.
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ended {
    /// Fails the test unless the exit code is this one.
    #[track_caller]
    pub(crate) fn with_code(self, code: i32) -> Self {
        assert_eq!(self.code, code, "standard output:\n{}\nstandard error:\n{}", self.out, self.err);
        self
    }
}

/// Runs the command line in a folder, in English whatever the environment says.
pub(crate) fn portolan(folder: &Path, arguments: &[&str]) -> Ended {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
    command.args(arguments).current_dir(folder).env("LC_ALL", "C").env_remove("CLICOLOR_FORCE").env_remove("COLUMNS");
    let output = command.output().expect("the command line runs");
    Ended {
        code: output.status.code().expect("an exit code"),
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

/// All files below a folder, by path relative to it.
pub(crate) fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file());
    let read = |path: &Path| fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let relative = |path: &Path| path.strip_prefix(folder).expect("below the folder").to_owned();
    entries.map(|entry| (relative(entry.path()), read(entry.path()))).collect()
}
