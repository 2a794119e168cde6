//! `portolan extract`: the port table of files outside of a workspace, to standard output.
//!
//! In: files, or standard input. Out: one table of all of them, or their facts, on standard output; findings on standard error.
//! Deliberately not here: the settings and words of a workspace.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use portolan_compiler::diagnostic::{Diagnostic, Language, Level, quoted, visible};
use portolan_compiler::emit::{Listing, lines};
use portolan_compiler::ir::Reference;
use portolan_compiler::snapshot::Snapshot;
use portolan_compiler::source::SourceSet;

use crate::outcome::{Outcome, Trouble};
use crate::report::{self, Format};

/// Options of `extract`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  portolan extract guide.txt > ports.csv
  portolan extract --format jsonl ports.html | head
  portolan extract --format snapshot ports.html > old.json; portolan diff old.json ports.html
  git config diff.portolan.textconv 'portolan extract --textconv'
  curl --silent https://intranet.example/ports.html | portolan extract --language ja -

The table goes to standard output, findings to standard error.")]
pub(crate) struct Options {
    /// Files to read; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// What is printed
    #[arg(long, value_enum, default_value = "csv")]
    format: Table,
    /// For `git diff`: the facts alone, a line each, without files and lines; what denies stands below, and exit code is 0
    #[arg(long, conflicts_with = "format")]
    textconv: bool,
    /// Language of the files, such as `en` or `ja` [default: detected]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Table {
    /// Comma-separated values, as generated/ports.csv
    Csv,
    /// An array of objects
    Json,
    /// One object a line
    Jsonl,
    /// All facts with their places, as generated/reference.json, in one line: a side for `portolan diff`
    Snapshot,
}

/// All files make one table.
pub(crate) fn run(options: &Options, language: Language) -> Result<Outcome, Trouble> {
    let mut names: Vec<String> = Vec::new();
    let mut files = BTreeMap::new();
    let mut unread = Vec::new();
    for path in &options.files {
        let name = path.display().to_string().replace('\\', "/");
        // A file named twice has its rows once; standard input could not be read again.
        if names.contains(&name) {
            continue;
        }
        match read(path) {
            Ok(bytes) => drop(files.insert(name.clone(), bytes)),
            Err(trouble) => unread.push(trouble),
        }
        names.push(name);
    }
    let sources = SourceSet::new(files);
    let outcome = if sources.iter().next().is_some() { told(options, &names, &sources, language)? } else { Outcome::Fine };
    let last = unread.pop();
    unread.iter().for_each(|trouble| anstream::eprintln!("{}", trouble.told(language)));
    last.map_or(Ok(outcome), Err)
}

/// What could be read is told, also where another file could not.
fn told(options: &Options, names: &[String], sources: &SourceSet, language: Language) -> Result<Outcome, Trouble> {
    let mut reference = Reference::default();
    let mut diagnostics = Vec::new();
    for name in names.iter().filter(|name| sources.by_path(name).is_some()) {
        let mut compilation = portolan_compiler::extract(sources, name, options.language.as_deref());
        reference.documents.append(&mut compilation.reference.documents);
        diagnostics.append(&mut compilation.diagnostics);
    }
    if options.textconv {
        print(lines::emit(&reference).as_bytes())?;
        print(denials(&diagnostics).as_bytes())?;
        return Ok(Outcome::Fine);
    }
    report::write(&mut anstream::stderr().lock(), &diagnostics, sources, Format::Text, language)?;
    print(&options.format.emit(&reference))?;
    Ok(Outcome::of(diagnostics.iter().any(|diagnostic: &Diagnostic| diagnostic.level == Level::Deny)))
}

/// What could not be read, a line each: that it is missing from the facts must be seen, too.
fn denials(found: &[Diagnostic]) -> String {
    let denied = found.iter().filter(|finding| finding.level == Level::Deny);
    denied.map(|finding| format!("! {}: {}\n", finding.lint.id, quoted(&finding.message.en, usize::MAX))).collect()
}

fn read(path: &Path) -> Result<Vec<u8>, Trouble> {
    if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes)?;
        return Ok(bytes);
    }
    std::fs::read(path).map_err(|error| Trouble::new(format!("{}: {error}", path.display())))
}

/// Bytes to standard output: in files and pipes as they are; on a terminal what a vendor hid in them is spelt out.
pub(super) fn print(bytes: &[u8]) -> Result<(), Trouble> {
    let mut out = io::stdout().lock();
    let written = match std::str::from_utf8(bytes) {
        Ok(text) if out.is_terminal() => out.write_all(shown(text).as_bytes()),
        _ => out.write_all(bytes),
    };
    unless_closed(written.and_then(|()| out.flush()))
}

/// A reader that has seen enough and closes the pipe is no error.
pub(super) fn unless_closed(written: io::Result<()>) -> Result<(), Trouble> {
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// Text for a terminal, line by line; tabs stay.
fn shown(text: &str) -> String {
    let line = |line: &str| line.split('\t').map(visible).collect::<Vec<_>>().join("\t");
    text.split('\n').map(|text| line(text.trim_end_matches('\r'))).collect::<Vec<_>>().join("\n")
}

impl Table {
    fn emit(self, reference: &Reference) -> Vec<u8> {
        match self {
            Self::Csv => Listing::Csv.emit(reference),
            Self::Json => Listing::Json.emit(reference),
            Self::Jsonl => Listing::JsonLines.emit(reference),
            Self::Snapshot => Snapshot::new(reference).to_line().into_bytes(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hidden_is_spelt_out_on_a_terminal() {
        assert_eq!(shown("a,\u{1B}[31mb\tc\r\n\u{202E}d\n"), "a,\u{241B}[31mb\tc\n<U+202E>d\n");
    }
}
