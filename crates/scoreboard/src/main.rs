//! `cargo xtask corpus [DIR] [--details PART]`: the scoreboard on a terminal.
//!
//! In: a folder of documents; golden files and lists of changes below `tests/corpus`. Out: a line for each document and pair, and
//! what is missing or too much where that is asked for. Deliberately not here: a verdict; no score is a failure.

use std::path::PathBuf;
use std::process::ExitCode;

use portolan_compiler::diff::Level;
use scoreboard::{Fact, PairScore, Score};

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
    let lists = PathBuf::from("tests/corpus/changes");
    let both = scoreboard::run(&folder, &PathBuf::from("tests/corpus"))
        .and_then(|scores| scoreboard::pairs(&folder, &lists).map(|pairs| (scores, pairs)));
    match both {
        Ok((scores, pairs)) => {
            print(&scores, details.as_deref());
            print_pairs(&pairs, details.as_deref());
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

/// Changes between releases; in columns of three: errors, warnings, notes.
fn print_pairs(scores: &[PairScore], details: Option<&str>) {
    println!("\n{:>8} {:>6} {:>9} {:>9}  releases", "expected", "found", "missing", "spurious");
    let levels = [Level::Err, Level::Warn, Level::Info];
    for score in scores {
        let missing = levels.map(|level| score.missing_at(level).to_string()).join("/");
        let spurious = levels.map(|level| score.spurious_at(level).to_string()).join("/");
        println!("{:>8} {:>6} {missing:>9} {spurious:>9}  {}", score.expected, score.found, score.pair);
        if details.is_some_and(|part| score.pair.contains(part)) {
            let side = |line: Option<u32>, ports: &str| line.map_or_else(|| "-".to_owned(), |line| format!("{line}: {ports}"));
            for change in &score.missing {
                let (old, new) = (side(change.old_line, &change.ports.0), side(change.new_line, &change.ports.1));
                println!("         missing: {} {} {old} => {new}", change.kinds.join(" or "), change.transport);
            }
            for found in &score.spurious {
                let side = |at: &Option<(u32, String, String)>| {
                    at.as_ref().map_or_else(|| "-".to_owned(), |at| format!("{}: {} {}", at.0, at.1, at.2))
                };
                println!(
                    "         spurious: {} {} => {} ({})",
                    found.kind.as_str(),
                    side(&found.old),
                    side(&found.new),
                    found.says
                );
            }
        }
    }
    let sum = |of: fn(&PairScore) -> usize| scores.iter().map(of).sum::<usize>();
    let (expected, found) = (sum(|score| score.expected), sum(|score| score.found));
    println!("{} pairs: {found} of {expected} changes found, {} spurious", scores.len(), sum(|score| score.spurious.len()));
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
