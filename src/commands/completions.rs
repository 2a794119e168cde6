//! `portolan completions`: what a shell needs to complete our arguments.
//!
//! In: the name of a shell. Out: its script. Deliberately not here: where the shell looks for it.

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::extract::print;
use crate::cli::Arguments;
use crate::outcome::{Outcome, Trouble};

/// Options of `completions`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  portolan completions bash > ~/.local/share/bash-completion/completions/portolan
  portolan completions fish > ~/.config/fish/completions/portolan.fish")]
pub(crate) struct Options {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

/// The script goes to standard output.
pub(crate) fn run(options: &Options) -> Result<Outcome, Trouble> {
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut Arguments::command(), "portolan", &mut script);
    print(&script)?;
    Ok(Outcome::Fine)
}
