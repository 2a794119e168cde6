//! `portolan check`: findings, and nothing written.
//!
//! In: the workspace. Out: findings on standard output, their count on standard error, and an exit code. Deliberately not here:
//! how a finding is written (`report`).

use std::io::Write;
use std::path::Path;

use clap::Args;
use portolan_compiler::diagnostic::{Language, findings_schema, summary};
use portolan_compiler::examine;

use super::extract::{print, unless_closed};
use crate::locale::say;
use crate::outcome::{Outcome, Trouble};
use crate::report::{self, Format};
use crate::workspace;

/// Options of `check`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  portolan check --format short
  portolan check --format sarif > findings.sarif
  portolan check --format json | jq -r '.findings[] | select(.level == \"deny\") | .message.en'

Levels are set in portolan.toml, [lints]; `portolan explain ID` tells what a finding means.
The exit code is 1 if a finding is at deny level, whatever the format.")]
pub(crate) struct Options {
    /// How findings are printed
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Print the JSON Schema of `--format json` and check nothing
    #[arg(long)]
    schema: bool,
}

/// Findings go to standard output, their count to standard error.
pub(crate) fn run(options: &Options, workspace: Option<&Path>, language: Language) -> Result<Outcome, Trouble> {
    if options.schema {
        print(findings_schema().as_bytes())?;
        return Ok(Outcome::Fine);
    }
    let sources = workspace::read(&workspace::find(workspace)?)?;
    let compilation = examine(&sources);
    let found = &compilation.diagnostics;
    let documents: Vec<&str> = compilation.reference.documents.iter().map(|document| document.file.as_str()).collect();
    match report::for_programs(found, &sources, &documents, options.format, language) {
        Some(text) => print(text.as_bytes())?,
        None => {
            let mut out = anstream::stdout().lock();
            let written = report::write(&mut out, found, &sources, options.format, language);
            unless_closed(written.and_then(|()| out.flush()))?;
        }
    }
    if options.format.is_for_people() {
        let none = say(language, "no findings\n", "指摘はありません\n");
        let summary = if found.is_empty() { none.into() } else { summary(found, language) };
        anstream::eprint!("{}: {}; {summary}", say(language, "documents", "文書"), documents.len());
    }
    Ok(Outcome::of(compilation.denied()))
}
