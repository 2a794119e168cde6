//! The arguments, and the help that teaches them.
//!
//! In: nothing. Out: [`Arguments`]. Deliberately not here: what a command does.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::commands::{add, check, completions, diff, errata, explain, extract, init, languages, owners, publish, serve};
use crate::locale::Speech;

const EXAMPLES: &str = "\
Examples:
  portolan                            compile source-docs/ and publish: generated/ and the handbook
  portolan init ports                 a workspace of one's own in the folder ports/
  portolan add guide.html --vendor Example --product Gateway --release 2.0
  portolan serve --open               the handbook in the browser, following the documents as they are edited
  portolan check                      show what is wrong with the documents, write nothing
  portolan extract guide.txt          the port table of any document, as CSV on standard output
  portolan diff 11.0 12.6             what to open before an upgrade, and what to close after it
  portolan owners 42067               who listens on port 42067, through ranges and formulas
  portolan explain missing_transport  what a finding means and how to repair it

Exit codes:
  0  all is well
  1  findings at deny level, or nothing found
  2  wrong usage, or input that cannot be read";

/// Compiles vendors' network port documents into a checked reference: data files, Rust constants and a handbook.
///
/// Documents lie below source-docs/, settings in portolan.toml. Without a command, portolan publishes.
#[derive(Debug, Parser)]
#[command(name = "portolan", version, after_help = EXAMPLES, max_term_width = 110)]
pub(crate) struct Arguments {
    /// The workspace: a folder with portolan.toml or source-docs/ [default: the nearest one upwards from here]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) workspace: Option<PathBuf>,
    /// Language of messages [default: that of the environment]
    #[arg(long, global = true, value_enum, value_name = "LANG")]
    pub(crate) lang: Option<Speech>,
    /// When to colour what is printed
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t)]
    pub(crate) color: Colour,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Compile the documents, write generated/ and book/, render the handbook
    Publish(publish::Options),
    /// Show the handbook in the browser, and make it anew when a document changes; write nothing
    Serve(serve::Options),
    /// Put a vendor's document into the workspace and tell how it was understood and what is missing
    Add(add::Options),
    /// Make a workspace of one's own, for a handbook of one's own documents
    Init(init::Options),
    /// Compile the documents and show findings; write nothing
    Check(check::Options),
    /// Tell what changed between two releases, and what to open and close
    Diff(diff::Options),
    /// Print the port table of files outside of a workspace
    Extract(extract::Options),
    /// Write down corrections of what a vendor printed
    Errata(errata::Options),
    /// Explain a lint, or list all
    Explain(explain::Options),
    /// List the languages that documents may be in, and those of the program's own output
    Languages(languages::Options),
    /// Tell who listens on a port, through ranges and formulas
    #[command(visible_alias = "port")]
    Owners(owners::Options),
    /// Print the completion script of a shell
    Completions(completions::Options),
    /// Print the manual page
    Man,
}

/// `--color`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Colour {
    /// On a terminal that has colours
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl From<Colour> for anstream::ColorChoice {
    fn from(colour: Colour) -> Self {
        match colour {
            Colour::Auto => Self::Auto,
            Colour::Always => Self::Always,
            Colour::Never => Self::Never,
        }
    }
}
