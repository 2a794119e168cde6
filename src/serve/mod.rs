//! The preview: a handbook that follows its documents.
//!
//! In: a workspace, an address. Out: pages over HTTP, until the program is told to end. One thread waits for changes and makes
//! handbooks in a temporary folder; the other answers. Deliberately not here: publishing; nothing is written into the workspace.

mod guard;
mod page;
mod report;
mod server;
mod state;
mod watch;
mod workshop;

use std::net::SocketAddr;
use std::path::Path;
use std::thread;

use portolan_compiler::diagnostic::Language;
use tokio::net::TcpListener;
use tokio::runtime::Builder;
use tokio::sync::watch as latest;

use crate::locale::say;
use crate::outcome::Trouble;
use crate::publish::browser;
use state::State;
use workshop::Workshop;

/// Listens, tells where, and serves until Ctrl-C.
pub(crate) fn run(root: &Path, address: SocketAddr, open: bool, language: Language) -> Result<(), Trouble> {
    let (publish, states) = latest::channel(State::default());
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let listener = runtime.block_on(TcpListener::bind(address)).map_err(|error| refused(address, &error))?;
    let bound = listener.local_addr()?;
    let (watcher, changes) = watch::begin(root)?;
    let workshop = Workshop::new(root, language)?;
    let worker = thread::spawn(move || workshop.work(&changes, &publish));
    announce(bound, language);
    if open && let Err(trouble) = browser::open(&format!("http://{bound}/")) {
        anstream::eprintln!("{}", trouble.told(language));
    }
    let served = runtime.block_on(server::serve(listener, states, language));
    // Without a watcher the worker comes to its end, and with it the temporary folder.
    drop(watcher);
    let worked = worker.join().map_err(|_| Trouble::said("the preview ended unexpectedly", "プレビューが予期せず終了しました"));
    served.map_err(Trouble::from).and(worked)
}

/// The address comes last: whoever waits for it has seen the rest.
fn announce(bound: SocketAddr, language: Language) {
    if !bound.ip().is_loopback() {
        anstream::eprintln!("{}", say(language, EXPOSED_EN, EXPOSED_JA));
    }
    anstream::eprintln!("{}", say(language, "Ctrl-C ends it", "終了するには Ctrl-C を押してください"));
    anstream::println!("{}: http://{bound}/", say(language, "preview", "プレビュー"));
}

const EXPOSED_EN: &str = "warning: this address is not only this machine's: whoever reaches it can read the handbook and what is quoted from documents";
const EXPOSED_JA: &str =
    "警告: このアドレスはほかのマシンからも到達できます。到達できる人は誰でもハンドブックと文書の引用を読めます";

fn refused(address: SocketAddr, error: &std::io::Error) -> Trouble {
    Trouble::said(format!("cannot listen on {address}: {error}"), format!("{address} で待ち受けできません: {error}"))
        .advice("without --port the system chooses a free one", "--port を省くと、空いているポートが自動的に選ばれます")
}
