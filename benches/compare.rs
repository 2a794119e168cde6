//! How long it takes to compare two tables of many endpoints, how much memory that needs and how both grow, beside programs that
//! compare the cells of tables.
//!
//! `cargo bench -p portolan --bench compare`. Each run is a process of its own on one core, from the files to the list of changes;
//! processor time and peak memory are what GNU time counts. Our sides are read twice: as documents and as snapshots. `daff` (npm)
//! and `qsv` (its `diff`) run where they are on the path; where they are not, that is said.
#![allow(clippy::disallowed_methods, reason = "a benchmark writes its tables and runs programs")]

use std::fmt::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Counts seconds and kilobytes of a process.
const TIME: &str = "/usr/bin/time";
/// Of several runs, the best one counts.
const RUNS: usize = 3;

/// A row; every hundredth is another one in the newer table: of ten, seven have another port, one is gone, one has another name
/// and one is printed twice.
fn row(at: usize, newer: bool) -> String {
    let (changed, round) = (newer && at % 100 == 37, at / 100 % 10);
    let port = 1024 + (at * 7919) % 60_000 + usize::from(changed && round < 7);
    let name = if changed && round == 9 { "Relay" } else { "Service" };
    let transport = if at.is_multiple_of(3) { "udp" } else { "tcp" };
    let (service, host, client, group) = (at % 200, at / 20, at % 97, at / 20 % 50);
    let row = format!("{name} {service} on host {host},{transport},{port},Client {client},Group {group}\n");
    match (changed, round) {
        (true, 7) => row.repeat(2),
        (true, 8) => String::new(),
        _ => row,
    }
}

fn table(rows: usize, newer: bool) -> String {
    let mut table = String::from("Listener,Protocol,Port,Remote device,Notes\n");
    (0..rows).for_each(|at| table.push_str(&row(at, newer)));
    table
}

/// What a run took.
#[derive(Clone, Copy)]
struct Cost {
    seconds: f64,
    megabytes: f64,
}

/// One run; none where the program or GNU time is absent, or the program fails.
fn run(program: &str, arguments: &[&str], folder: &Path) -> Option<Cost> {
    let mut command = Command::new(TIME);
    command.args(["--format", "%U %S %M", "taskset", "--cpu-list", "0", program]).args(arguments);
    let ended = command.current_dir(folder).stdin(Stdio::null()).stdout(Stdio::null()).output().ok()?;
    // 1 says that something differs.
    ended.status.code().filter(|code| *code <= 1)?;
    let said = String::from_utf8_lossy(&ended.stderr);
    let figures: Option<Vec<f64>> = said.lines().last()?.split(' ').map(|figure| figure.parse().ok()).collect();
    let [user, system, kilobytes] = figures?[..] else { return None };
    Some(Cost { seconds: user + system, megabytes: kilobytes / 1024.0 })
}

fn best(program: &str, arguments: &[&str], folder: &Path) -> Option<Cost> {
    let runs: Option<Vec<Cost>> = (0..RUNS).map(|_| run(program, arguments, folder)).collect();
    runs?.into_iter().min_by(|a, b| a.seconds.total_cmp(&b.seconds))
}

/// The snapshot of a document.
fn snapshot(portolan: &str, folder: &Path, from: &str, to: &str) {
    let printed = Command::new(portolan).args(["extract", "--format", "snapshot", from]).current_dir(folder).output();
    std::fs::write(folder.join(to), printed.expect("portolan runs").stdout).expect("a snapshot");
}

fn main() {
    let portolan = env!("CARGO_BIN_EXE_portolan");
    let folder = tempfile::tempdir().expect("a folder for the tables");
    let folder = folder.path();
    let programs: [(&str, &str, &[&str]); 4] = [
        ("documents", portolan, &["diff", "old.csv", "new.csv", "--format", "csv"]),
        ("snapshots", portolan, &["diff", "old.json", "new.json", "--format", "csv"]),
        ("daff", "daff", &["diff", "--output", "daff.csv", "old.csv", "new.csv"]),
        ("qsv diff", "qsv", &["diff", "old.csv", "new.csv"]),
    ];
    println!("{:>9}  {:<10} {:>8} {:>7} {:>7} {:>7}", "endpoints", "sides", "seconds", "MB", "growth", "ratio");
    let mut before: [Option<Cost>; 4] = [None; 4];
    for rows in [1_000, 10_000, 100_000] {
        for (name, newer) in [("old", false), ("new", true)] {
            std::fs::write(folder.join(format!("{name}.csv")), table(rows, newer)).expect("a table");
            snapshot(portolan, folder, &format!("{name}.csv"), &format!("{name}.json"));
        }
        let costs = programs.map(|(_, program, arguments)| best(program, arguments, folder));
        let ours = costs[0].expect("GNU time at /usr/bin/time, taskset, and tables that portolan reads");
        for ((name, ..), (cost, before)) in programs.iter().zip(costs.iter().zip(&mut before)) {
            let Some(cost) = cost else {
                println!("{rows:>9}  {name:<10} skipped: not on the path");
                continue;
            };
            let mut line = format!("{rows:>9}  {name:<10} {:>8.2} {:>7.0}", cost.seconds, cost.megabytes);
            let growth = before.replace(*cost).map_or_else(String::new, |less| format!("{:.1}x", cost.seconds / less.seconds));
            let _ = write!(line, " {growth:>7} {:>6.2}x", cost.seconds / ours.seconds);
            println!("{line}");
        }
    }
}
