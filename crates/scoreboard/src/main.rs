//! `cargo xtask corpus [DIR] [--details PART]`: the scoreboard on a terminal.

use std::path::PathBuf;
use std::process::ExitCode;

use scoreboard::{Fact, Score};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (mut folder, mut details) = (PathBuf::from("../shared/corpus"), None);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--details" => details = Some(arguments.next().unwrap_or_default()),
            _ => folder = PathBuf::from(argument),
        }
    }
    if !folder.is_dir() {
        eprintln!("error: {} is no folder; name one: cargo xtask corpus DIR", folder.display());
        return ExitCode::from(2);
    }
    match scoreboard::run(&folder, &PathBuf::from("tests/corpus")) {
        Ok(scores) => {
            print(&scores, details.as_deref());
            ExitCode::SUCCESS
        }
        Err(reason) => {
            eprintln!("error: {reason}");
            ExitCode::from(2)
        }
    }
}

fn print(scores: &[Score], details: Option<&str>) {
    println!(
        "{:>6} {:>6} {:>9} {:>6} {:>7} {:>6} {:>11} {:>8} {:>6}  document",
        "tables", "flows", "endpoints", "right", "missing", "extra", "unaccounted", "findings", "ms"
    );
    for score in scores {
        let right = score.right.map_or_else(|| "-".to_owned(), |right| right.to_string());
        println!(
            "{:>6} {:>6} {:>9} {:>6} {:>7} {:>6} {:>11} {:>8} {:>6}  {}",
            score.tables,
            score.flows,
            score.endpoints,
            right,
            score.missing.len(),
            score.extra.len(),
            score.unaccounted,
            score.findings,
            score.time.as_millis(),
            score.document
        );
        if details.is_some_and(|part| score.document.contains(part)) {
            list("missing", &score.missing);
            list("extra", &score.extra);
        }
    }
    total(scores);
}

fn list(what: &str, facts: &[Fact]) {
    for fact in facts {
        println!("         {what}: line {} {} {}", fact.line, fact.transport, fact.ports);
    }
}

fn total(scores: &[Score]) {
    let right: usize = scores.iter().filter_map(|score| score.right).sum();
    let missing: usize = scores.iter().map(|score| score.missing.len()).sum();
    let extra: usize = scores.iter().map(|score| score.extra.len()).sum();
    let share = right as f64 * 100.0 / (right + missing).max(1) as f64;
    println!("{} documents: {right} facts right ({share:.1}%), {missing} missing, {extra} extra", scores.len());
}
