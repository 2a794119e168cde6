//! Makes handbooks for the preview.
//!
//! In: the workspace's files as they are now. Out: a handbook in a temporary folder, or a report why there is none. Each handbook
//! has a folder of its own, so that pages of the last one are answered while the next is made. Deliberately not here: noticing
//! that something changed (`watch`), and answering (`server`).

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use portolan_compiler::diagnostic::{Language, summary};
use portolan_compiler::source::SourceSet;
use tempfile::TempDir;
use tokio::sync::watch::Sender;
use walkdir::WalkDir;

use super::report::Report;
use super::state::State;
use super::watch::Changes;
use crate::locale::say;
use crate::outcome::Trouble;
use crate::publish::{compile, handbook};
use crate::report::{self, Format};
use crate::sources;

type Bytes = BTreeMap<String, Vec<u8>>;

/// What a handbook is made from.
#[derive(PartialEq, Eq)]
struct Inputs {
    documents: Bytes,
    book: Bytes,
}

/// The worker and its folder, which goes with it.
pub(super) struct Workshop {
    root: PathBuf,
    folder: TempDir,
    language: Language,
    last: Option<Inputs>,
    state: State,
}

impl Workshop {
    /// With an empty folder.
    pub(super) fn new(root: &Path, language: Language) -> Result<Self, Trouble> {
        let folder = tempfile::Builder::new().prefix("portolan-preview-").tempdir()?;
        Ok(Self { root: root.to_owned(), folder, language, last: None, state: State::default() })
    }

    /// Builds now and after each change, until there are none any more.
    pub(super) fn work(mut self, changes: &Changes, publish: &Sender<State>) {
        loop {
            if self.build() {
                publish.send_replace(self.state.clone());
                // The handbook before is kept: an answer may be reading it.
                self.sweep();
            }
            if !changes.wait() {
                return;
            }
        }
    }

    /// Whether there was anything to build.
    fn build(&mut self) -> bool {
        let begun = Instant::now();
        let inputs = match read(&self.root) {
            Ok(inputs) => inputs,
            Err(trouble) => {
                self.last = None;
                self.refuse(&trouble);
                return true;
            }
        };
        if self.last.as_ref() == Some(&inputs) {
            return false;
        }
        self.state.build += 1;
        let made = self.make(&inputs);
        self.last = Some(inputs);
        match made {
            Ok(Some(report)) => self.state.report = Some(Arc::new(report)),
            Ok(None) => {
                self.state.report = None;
                self.state.shown = self.state.build;
                self.state.book = Some(self.place(self.state.build).join("book/html"));
                let seconds = begun.elapsed().as_secs_f64();
                anstream::eprintln!("{} {seconds:.1} s", say(self.language, "made in", "生成完了"));
            }
            Err(trouble) => self.refuse(&trouble),
        }
        true
    }

    fn refuse(&mut self, trouble: &Trouble) {
        self.state.build += 1;
        self.state.report = Some(Arc::new(Report::trouble(trouble)));
        anstream::eprintln!("{}", trouble.told(self.language));
    }

    /// The handbook of this build, or why there is none.
    fn make(&self, inputs: &Inputs) -> Result<Option<Report>, Trouble> {
        let sources = SourceSet::new(inputs.documents.clone());
        let compilation = compile(&sources);
        let found = &compilation.diagnostics;
        if compilation.denied() {
            report::write(&mut anstream::stderr().lock(), found, &sources, Format::Short, self.language)?;
            anstream::eprint!("{}", summary(found, self.language));
            return Ok(Some(Report::refused(found, &sources)));
        }
        let place = self.place(self.state.build);
        let pages = compilation.files.iter().filter(|(path, _)| path.starts_with("book/"));
        for (path, bytes) in pages.chain(&inputs.book) {
            let target = place.join(path);
            fs::create_dir_all(target.parent().unwrap_or(&place))?;
            fs::write(&target, bytes).map_err(|error| Trouble::new(format!("{}: {error}", target.display())))?;
        }
        handbook::render(&place, &compilation.settings)?;
        Ok(None)
    }

    fn place(&self, build: u64) -> PathBuf {
        self.folder.path().join(build.to_string())
    }

    /// Removes all handbooks but the one in sight and the one before.
    fn sweep(&self) {
        let Ok(entries) = fs::read_dir(self.folder.path()) else { return };
        let number = |path: &Path| path.file_name()?.to_str()?.parse::<u64>().ok();
        let mut old: Vec<u64> = entries.filter_map(|entry| number(&entry.ok()?.path())).collect();
        old.sort_unstable();
        let kept = old.len().saturating_sub(2);
        for build in old.into_iter().take(kept).filter(|build| *build != self.state.shown) {
            let _ = fs::remove_dir_all(self.place(build));
        }
    }
}

fn read(root: &Path) -> Result<Inputs, Trouble> {
    let documents = sources::files(root)?;
    let book = root.join("book");
    let mut written = Bytes::new();
    for entry in WalkDir::new(&book).max_depth(1).into_iter().filter_map(Result::ok) {
        add(root, entry.path(), &mut written)?;
    }
    for folder in written_folders(&book) {
        for entry in WalkDir::new(folder).into_iter().filter_map(Result::ok) {
            add(root, entry.path(), &mut written)?;
        }
    }
    Ok(Inputs { documents, book: written })
}

fn add(root: &Path, path: &Path, files: &mut Bytes) -> Result<(), Trouble> {
    if !path.is_file() {
        return Ok(());
    }
    let Some(name) = path.strip_prefix(root).ok().and_then(Path::to_str) else { return Ok(()) };
    let bytes = fs::read(path).map_err(|error| Trouble::new(format!("{}: {error}", path.display())))?;
    files.insert(name.replace('\\', "/"), bytes);
    Ok(())
}

/// The folders in `book/` that are hand-written: neither derived pages nor rendered ones, nor what builds and editors leave.
pub(super) fn written_folders(book: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(book) else { return Vec::new() };
    let folders = entries.filter_map(Result::ok).map(|entry| entry.path()).filter(|path| path.is_dir());
    let mut folders: Vec<_> =
        folders.filter(|path| path.file_name().is_some_and(|name| is_written(&name.to_string_lossy()))).collect();
    folders.sort();
    folders
}

fn is_written(name: &str) -> bool {
    !name.starts_with(['.', '~']) && !name.starts_with("html") && name != "src" && name != "target"
}
