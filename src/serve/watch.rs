//! Notices that something changed in what a handbook is made from.
//!
//! In: the workspace. Out: a channel on which each message says "look again". Deliberately not here: whether anything really
//! changed; the bytes decide that, not the events. Derived folders are not watched, neither are those of builds.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::outcome::Trouble;
use crate::sources::{DOCUMENTS, WORDS};

/// Editors write a file in several steps: they count as one change.
const TOGETHER: Duration = Duration::from_millis(150);

/// The system's watcher. Watching ends with it.
pub(super) struct Watcher {
    _watcher: Arc<Mutex<RecommendedWatcher>>,
}

/// What the worker holds: changes, and the means of watching folders that came to be.
pub(super) struct Changes {
    root: PathBuf,
    watcher: Weak<Mutex<RecommendedWatcher>>,
    events: Receiver<()>,
}

/// Begins to watch.
pub(super) fn begin(root: &Path) -> Result<(Watcher, Changes), Trouble> {
    let (sender, events): (Sender<()>, _) = mpsc::channel();
    let tell = move |event: notify::Result<Event>| {
        // That nobody listens any more is the end of the preview.
        if event.map_or(true, |event| is_change(&event.kind)) {
            let _ = sender.send(());
        }
    };
    let watcher = notify::recommended_watcher(tell).map_err(|error| unwatched(root, &error))?;
    let watcher = Arc::new(Mutex::new(watcher));
    let changes = Changes { root: root.to_owned(), watcher: Arc::downgrade(&watcher), events };
    changes.watch();
    Ok((Watcher { _watcher: watcher }, changes))
}

fn unwatched(root: &Path, error: &notify::Error) -> Trouble {
    let root = root.display();
    Trouble::said(format!("{root}: changes cannot be watched: {error}"), format!("{root}: 変更を監視できません: {error}"))
}

/// Reading is told as well, and our own would have us look for ever.
fn is_change(kind: &EventKind) -> bool {
    !matches!(kind, EventKind::Access(access) if *access != AccessKind::Close(AccessMode::Write))
}

impl Changes {
    /// Waits for a change; false when there will be none any more.
    pub(super) fn wait(&self) -> bool {
        if self.events.recv().is_err() {
            return false;
        }
        // What came meanwhile is seen by the same look.
        while self.events.recv_timeout(TOGETHER).is_ok() {}
        // Before anybody reads: what changes from here on is told again. Folders that came anew are watched from now on.
        self.watch();
        true
    }

    /// Watches all folders there are. One that cannot be watched, because it is gone again, is found at the next change.
    fn watch(&self) {
        let Some(watcher) = self.watcher.upgrade() else { return };
        let Ok(mut watcher) = watcher.lock() else { return };
        for (folder, mode) in folders(&self.root) {
            // A folder that was replaced by another of its name is watched no more, although the watcher believes so.
            let _ = watcher.unwatch(&folder);
            let _ = watcher.watch(&folder, mode);
        }
    }
}

/// The workspace and the book without what is below them, and the folders of hand-written files as a whole.
fn folders(root: &Path) -> Vec<(PathBuf, RecursiveMode)> {
    let mut folders = vec![(root.to_owned(), RecursiveMode::NonRecursive)];
    folders.extend([DOCUMENTS, WORDS].map(|name| (root.join(name), RecursiveMode::Recursive)));
    let book = root.join("book");
    let inner = super::workshop::written_folders(&book);
    folders.push((book, RecursiveMode::NonRecursive));
    folders.extend(inner.into_iter().map(|folder| (folder, RecursiveMode::Recursive)));
    folders.retain(|(folder, _)| folder.is_dir());
    folders
}
