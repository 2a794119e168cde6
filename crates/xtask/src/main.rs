//! `cargo xtask`: the developer's commands.
//!
//! In: a command's name. Out: its steps, run one after the other; the exit code is 1 where one failed. No dependencies, so that
//! it is built in a second and disturbs no features of what it tests. Deliberately not here: what the steps are (`tasks`).

mod axe;
mod programs;
mod shell;
mod tasks;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  test     everything that has to hold before a change is merged: format, lints, all tests, documentation
  bless    write what tests expect anew from what the code does now: literate cases, then the publication
  corpus   [DIR] [--details PART]: how well the documents of a folder are read, against the facts in tests/corpus
  axe      fetch axe-core, with which the handbook's pages are tested, below target/
  scale    how long a handbook of 20,000 endpoints takes to publish, to open and to search, and the checkout's own to publish
  screenshots  pictures of the handbook below target/screenshots, and those of the README
  help     this text

`cargo xtask test` needs Chromium, ChromeDriver and LibreOffice Calc for the tests of handbook and workbook. On Debian and Ubuntu
it installs them when run as root; elsewhere install them, or set CHROME, CHROMEDRIVER and SOFFICE to their paths. axe-core,
with which it checks the pages, is fetched by npm; or set AXE to the path of its `axe.min.js`.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["test"] => tasks::test(),
        ["bless"] => tasks::bless(),
        ["corpus", rest @ ..] => tasks::corpus(rest),
        ["axe"] => axe::find_or_fetch().map(|(_, path)| println!("{path}")),
        ["scale"] => tasks::scale(),
        ["screenshots"] => tasks::screenshots(),
        ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => {
            eprintln!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("error: {reason}");
            ExitCode::FAILURE
        }
    }
}
