//! The commands, one file each.
//!
//! In: arguments. Out: an [`Outcome`], or the [`Trouble`] that kept a command from its end. Deliberately not here: exit codes
//! (`outcome`).

pub(crate) mod add;
pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod diff;
pub(crate) mod errata;
pub(crate) mod explain;
pub(crate) mod extract;
pub(crate) mod init;
pub(crate) mod languages;
mod man;
pub(crate) mod owners;
pub(crate) mod publish;
pub(crate) mod serve;

use crate::cli::{Arguments, Command};
use crate::locale;
use crate::outcome::{Outcome, Trouble};

/// Runs the command asked for; without one, publishes.
pub(crate) fn run(arguments: &Arguments) -> Result<Outcome, Trouble> {
    let language = locale::language(arguments.lang);
    let workspace = arguments.workspace.as_deref();
    match &arguments.command {
        None => publish::run(&publish::Options::default(), workspace, language),
        Some(Command::Publish(options)) => publish::run(options, workspace, language),
        Some(Command::Serve(options)) => serve::run(options, workspace, language),
        Some(Command::Add(options)) => add::run(options, workspace, language),
        Some(Command::Init(options)) => init::run(options, language),
        Some(Command::Check(options)) => check::run(options, workspace, language),
        Some(Command::Diff(options)) => diff::run(options, workspace, language),
        Some(Command::Extract(options)) => extract::run(options, language),
        Some(Command::Errata(options)) => errata::run(options, workspace, language),
        Some(Command::Explain(options)) => explain::run(options, language),
        Some(Command::Languages(options)) => languages::run(options, workspace, language),
        Some(Command::Owners(options)) => owners::run(options, workspace, language),
        Some(Command::Completions(options)) => completions::run(options),
        Some(Command::Man) => man::run(),
    }
}
