//! `portolan serve`: the handbook at an address of this machine, made anew whenever something it is made from changes.
//!
//! In: the workspace, and an address. Out: nothing, until the program is told to end. Deliberately not here: the preview itself
//! (`crate::serve`).

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;

use clap::Args;
use portolan_compiler::diagnostic::Language;

use crate::outcome::{Outcome, Trouble};
use crate::{serve, workspace};

/// Options of `serve`.
#[derive(Debug, Args)]
#[command(after_help = "\
Documents, portolan.toml, vocabulary/ and the hand-written files of book/ are watched. While a finding at deny level stands, the last
good handbook stays in sight, with the findings in a panel. Open pages follow by themselves and keep their place.
Nothing is written into the workspace: a preview is no publication. Ctrl-C ends it.

Examples:
  portolan serve --open
  portolan serve --port 8000")]
pub(crate) struct Options {
    /// Port to listen on; 0 lets the system choose a free one
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Address to listen on; other addresses than this machine's own let others read the handbook
    #[arg(long, value_name = "IP", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    address: IpAddr,
    /// Open the handbook in the browser
    #[arg(long)]
    open: bool,
}

/// Serves until the program is told to end.
pub(crate) fn run(options: &Options, workspace: Option<&Path>, language: Language) -> Result<Outcome, Trouble> {
    let root = workspace::find(workspace)?;
    let address = SocketAddr::new(options.address, options.port);
    serve::run(&root, address, options.open, language).map(|()| Outcome::Fine)
}
