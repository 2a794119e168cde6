//! The command line.
//!
//! In: arguments. Out: an exit code: 0 where all is well, 1 for findings at deny level, 2 for wrong usage or unreadable input.
//! Deliberately not here: what the commands do; each has its file in `commands`.

mod cli;
mod commands;
mod locale;
mod outcome;
mod publish;
mod report;
mod serve;
mod sources;
mod table;
mod terminal;
mod workspace;

use std::process::ExitCode;

use clap::Parser;

/// Handbooks are made of millions of small texts, in several threads: with the allocators that systems bring, a third of the time
/// of publishing 20,000 endpoints goes into asking for memory.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments = cli::Arguments::parse();
    anstream::ColorChoice::from(arguments.color).write_global();
    match commands::run(&arguments) {
        Ok(outcome) => outcome.into(),
        Err(trouble) => {
            anstream::eprintln!("{}", trouble.told(locale::language(arguments.lang)));
            ExitCode::from(2)
        }
    }
}
