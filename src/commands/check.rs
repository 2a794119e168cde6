//! `portolan check`: findings, and nothing written.

use std::io::Write;
use std::path::Path;

use clap::Args;
use portolan_compiler::compile;
use portolan_compiler::diagnostic::{Language, summary};

use crate::locale::say;
use crate::outcome::{Outcome, Trouble};
use crate::report::{self, Format};
use crate::workspace;

/// Options of `check`.
#[derive(Debug, Args)]
#[command(after_help = "Levels are set in portolan.toml, [lints]; `portolan explain ID` tells what a finding means.")]
pub(crate) struct Options {
    /// How findings are printed
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Findings go to standard output, their count to standard error.
pub(crate) fn run(options: &Options, workspace: Option<&Path>, language: Language) -> Result<Outcome, Trouble> {
    let sources = workspace::read(&workspace::find(workspace)?)?;
    let compilation = compile(&sources);
    let mut out = anstream::stdout().lock();
    report::write(&mut out, &compilation.diagnostics, &sources, options.format, language)?;
    out.flush()?;
    let documents = compilation.reference.documents.len();
    let none = say(language, "no findings\n", "指摘はありません\n");
    let summary = if compilation.diagnostics.is_empty() { none.into() } else { summary(&compilation.diagnostics, language) };
    anstream::eprint!("{}: {documents}; {summary}", say(language, "documents", "文書"));
    Ok(Outcome::of(compilation.denied()))
}
