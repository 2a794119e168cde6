//! `portolan diff`: what changed between two releases, and what a firewall team does about it.
//!
//! In: two sides, named in any of the ways of `side`. Out: a report on standard output or in a file. Deliberately not here: what a
//! change is and how it is told; the compiler's `diff` knows.

mod git;
mod instances;
mod side;

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use portolan_compiler::Settings;
use portolan_compiler::diagnostic::Language;
use portolan_compiler::diff::report::{self, Report};
use portolan_compiler::diff::{self, Level};

use self::instances::Instances;
use super::extract::print;
use crate::locale::say;
use crate::outcome::{Outcome, Trouble};
use crate::{sources, terminal, workspace};

/// Options of `diff`.
#[derive(Debug, Args)]
#[command(after_help = "\
A side is one of
  a file           a document, or a reference.json of another publication
  a folder         one that holds document.toml, or a workspace
  a release        of this workspace, by id or number: cisco-ucce/11.0, 11.0, 12.6(1)
  REV:PATH         a file or folder of a git repository

Examples:
  portolan diff 11.0 12.6
  portolan diff old.md new.md --format html --output changes.html
  portolan diff HEAD~1:source-docs source-docs --fail-on warn
  portolan diff v1.0:generated/reference.json generated/reference.json --format github

Exit codes:
  0  nothing at or above --fail-on
  1  something that nobody approved
  2  a side could not be read in full, or nothing could be compared")]
pub(crate) struct Options {
    /// The old release
    #[arg(value_name = "OLD", required_unless_present = "schema")]
    old: Option<String>,
    /// The new release
    #[arg(value_name = "NEW", required_unless_present = "schema")]
    new: Option<String>,
    /// How it is told
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Write to a file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The least level that gives exit code 1
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t)]
    fail_on: FailOn,
    /// Instances for which formulas are told in numbers, such as `3`, `0,4` or `0..=3` [default: 0,1,2]
    #[arg(long, value_name = "NUMBERS", value_parser = instances::parse)]
    instances: Option<Instances>,
    /// Tell changes of names, places and words, too
    #[arg(long)]
    all: bool,
    /// Language of documents outside of a workspace [default: detected]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Compare even if a side could not be read in full; what is missing then looks closed
    #[arg(long)]
    partial: bool,
    /// Print the JSON Schema of the JSON report
    #[arg(long)]
    schema: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal
    #[default]
    Text,
    /// For programs; see --schema
    Json,
    /// For a pull request
    Markdown,
    /// One page to be mailed
    Html,
    /// One line a change
    Csv,
    /// A workbook
    Xlsx,
    /// SARIF 2.1.0
    Sarif,
    /// JUnit XML
    Junit,
    /// Annotations of a GitHub workflow
    Github,
    /// What is to be approved, to be pasted into portolan.toml
    Approvals,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// Traffic breaks unless rules change
    #[default]
    Err,
    /// Rules should be looked at
    Warn,
    /// Anything
    Info,
}

/// The report goes to standard output, what hinders it to standard error.
pub(crate) fn run(options: &Options, workspace: Option<&Path>, language: Language) -> Result<Outcome, Trouble> {
    if options.schema {
        print(report::json::schema().as_bytes())?;
        return Ok(Outcome::Fine);
    }
    let (Some(old), Some(new)) = (&options.old, &options.new) else {
        return Err(Trouble::said("two sides are needed", "比較する 2 つの対象が必要です"));
    };
    let sides = side::Sides { workspace, language: options.language.as_deref(), partial: options.partial };
    let names = [old, new];
    let (old, new) = (sides.read(old)?, sides.read(new)?);
    let approvals = approvals(workspace)?;
    let instances = options.instances.as_ref().map(|asked| asked.known([&old, &new])).transpose()?;
    let how = diff::Options { instances: instances.unwrap_or_else(|| vec![0, 1, 2]), approvals, language };
    let mut report = diff::compare_sides(&old, &new, &how).map_err(Trouble::from)?;
    if matches!(options.format, Format::Github | Format::Sarif) {
        names.into_iter().for_each(|name| git::strip(&mut report, name));
    }
    // The program ends soon, and its memory with it: taking apart millions of small pieces before would be for nothing.
    std::mem::forget((old, new));
    deliver(options, &report, language)?;
    Ok(Outcome::of(report.fails(options.fail_on.level())))
}

/// What `portolan.toml` approves, where there is a workspace.
fn approvals(workspace: Option<&Path>) -> Result<Vec<diff::rules::Approval>, Trouble> {
    let Ok(root) = workspace::find(workspace) else { return Ok(Vec::new()) };
    let path = root.join(sources::SETTINGS);
    if !path.is_file() {
        return Ok(Vec::new());
    }
    let files = std::collections::BTreeMap::from([(sources::SETTINGS.to_owned(), std::fs::read(&path)?)]);
    let files = portolan_compiler::source::SourceSet::new(files);
    let settings = files.by_path(sources::SETTINGS).map(Settings::read).transpose();
    let settings = settings.map_err(|problem| {
        Trouble::from(problem.message.clone()).advice("repair portolan.toml", "portolan.toml を修正してください")
    })?;
    Ok(settings.unwrap_or_default().approvals)
}

fn deliver(options: &Options, report: &Report, language: Language) -> Result<(), Trouble> {
    let to_file = options.output.is_some();
    if options.format == Format::Text && !to_file {
        let style = report::text::Style { colour: true, everything: options.all };
        // Colours are taken out again by the stream where it is no terminal.
        anstream::print!("{}", terminal::fitted(report::text::render(report, style)));
        return Ok(());
    }
    let bytes = bytes(options, report)?;
    match &options.output {
        None => print(&bytes),
        Some(path) => {
            std::fs::write(path, bytes).map_err(|error| Trouble::new(format!("{}: {error}", path.display())))?;
            anstream::eprintln!("{}: {}", say(language, "written", "書き出しました"), path.display());
            Ok(())
        }
    }
}

fn bytes(options: &Options, report: &Report) -> Result<Vec<u8>, Trouble> {
    let style = report::text::Style { colour: false, everything: options.all };
    Ok(match options.format {
        Format::Text => report::text::render(report, style).into_bytes(),
        Format::Json => report::json::render(report).into_bytes(),
        Format::Markdown => report::markdown::render(report, 1).into_bytes(),
        Format::Html => report::html::render(report).into_bytes(),
        Format::Csv => report::csv::render(report),
        Format::Xlsx => report::xlsx::render(report).map_err(Trouble::new)?,
        Format::Sarif => report::sarif::render(report).into_bytes(),
        Format::Junit => report::junit::render(report).into_bytes(),
        Format::Github => report::github::render(report).into_bytes(),
        Format::Approvals => report::approvals::render(report, options.fail_on.level()).into_bytes(),
    })
}

impl FailOn {
    const fn level(self) -> Level {
        match self {
            Self::Err => Level::Err,
            Self::Warn => Level::Warn,
            Self::Info => Level::Info,
        }
    }
}
