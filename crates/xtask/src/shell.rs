//! Running programs, with their output passed through.
//!
//! In: a program and its arguments. Out: its name and how long it took, on standard output; an error where it failed.
//! Deliberately not here: what the program printed.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// Cargo in the workspace's root, with these arguments and variables. Says what it runs and how long it took.
pub(crate) fn cargo(arguments: &[&str], variables: &[(&str, &str)]) -> Result<(), String> {
    let program = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut command = Command::new(program);
    command.args(arguments).envs(variables.iter().copied());
    run(&mut command, &format!("cargo {}", arguments.join(" ")))
}

/// Any program in the workspace's root.
pub(crate) fn run(command: &mut Command, name: &str) -> Result<(), String> {
    println!("==> {name}");
    let begun = Instant::now();
    let status = command.current_dir(root()).status().map_err(|error| format!("{name}: {error}"))?;
    println!("    {:.0} s", begun.elapsed().as_secs_f64());
    if status.success() { Ok(()) } else { Err(format!("`{name}` failed; to repeat it, run that command")) }
}

/// The workspace's root.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here)
}
