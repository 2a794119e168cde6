//! Notices that something changed in what a handbook is made from.
//!
//! In: the workspace. Out: a channel on which each message says "look again". Deliberately not here: whether anything really
//! changed; the bytes decide that, not the events. Derived folders are not watched, neither are those of builds.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use notify_debouncer_mini::notify::{RecommendedWatcher, RecursiveMode};
use notify_debouncer_mini::{DebounceEventResult, Debouncer, new_debouncer};

use crate::outcome::Trouble;
use crate::sources::{DOCUMENTS, WORDS};

/// Editors write a file in several steps: they count as one change.
const TOGETHER: Duration = Duration::from_millis(150);

/// The system's watcher. Watching ends with it.
pub(super) struct Watcher {
    _debouncer: Arc<Mutex<Debouncer<RecommendedWatcher>>>,
}

/// What the worker holds: changes, and the means of watching folders that came to be.
pub(super) struct Changes {
    root: PathBuf,
    debouncer: Weak<Mutex<Debouncer<RecommendedWatcher>>>,
    events: Receiver<DebounceEventResult>,
}

/// Begins to watch.
pub(super) fn begin(root: &Path) -> Result<(Watcher, Changes), Trouble> {
    let (sender, events): (Sender<DebounceEventResult>, _) = mpsc::channel();
    let debouncer = new_debouncer(TOGETHER, sender)
        .map_err(|error| Trouble::new(format!("{}: changes cannot be watched: {error}", root.display())))?;
    let debouncer = Arc::new(Mutex::new(debouncer));
    let changes = Changes { root: root.to_owned(), debouncer: Arc::downgrade(&debouncer), events };
    changes.watch();
    Ok((Watcher { _debouncer: debouncer }, changes))
}

impl Changes {
    /// Waits for a change; false when there will be none any more.
    pub(super) fn wait(&self) -> bool {
        if self.events.recv().is_err() {
            return false;
        }
        // What came meanwhile is seen by the same look.
        while self.events.try_recv().is_ok() {}
        // Before anybody reads: what changes from here on is told again. Folders that came anew are watched from now on.
        self.watch();
        true
    }

    /// Watches all folders there are. One that cannot be watched, because it is gone again, is found at the next change.
    fn watch(&self) {
        let Some(debouncer) = self.debouncer.upgrade() else { return };
        let Ok(mut debouncer) = debouncer.lock() else { return };
        let watcher = debouncer.watcher();
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
