//! One edit of a guide, one finding: each kind of change is made to row after row, and has to be told as what it is, where it is,
//! and nothing else with it. Undone again, each is to be told as its counterpart.
//!
//! The edits are made to facts, so that this judges how releases are compared and not how they are read. Ids are made anew in the
//! edited release, since a vendor's edit moves them too.

mod documents;
mod edits;
mod guide;

use std::collections::BTreeMap;

use edits::{Edit, Expected};
use guide::{GUIDES, compared, renumbered};
use portolan_compiler::diff::Kind;
use portolan_compiler::diff::report::Finding;
use portolan_compiler::snapshot::Snapshot;

/// How an edit was told, over all rows it was made to.
#[derive(Default)]
struct Tally {
    edits: usize,
    expected: usize,
    missing: usize,
    spurious: usize,
    told: Vec<String>,
}

/// Makes an edit to every `step`-th place of a guide, and undoes it.
fn tally(edit: &Edit, guide: &Snapshot, step: usize) -> Tally {
    let mut tally = Tally::default();
    for (at, mut edited, expected) in edits::made(edit, guide).step_by(step) {
        renumbered(&mut edited);
        let undone: Vec<Expected> = expected.iter().map(Expected::mirrored).collect();
        for (way, old, new, expected) in [("", guide, &edited, &expected), (" undone", &edited, guide, &undone)] {
            let report = compared(old, new);
            judge(&mut tally, &format!("row {at}{way}"), expected, &report.findings().collect::<Vec<_>>());
            assert!(report.comparisons[0].balance.closes(), "{} row {at}{way}", edit.name);
        }
    }
    tally
}

fn judge(tally: &mut Tally, place: &str, expected: &[Expected], found: &[&Finding]) {
    let mut wanted: BTreeMap<&Expected, usize> = BTreeMap::new();
    expected.iter().for_each(|expected| *wanted.entry(expected).or_default() += 1);
    tally.edits += 1;
    tally.expected += expected.len();
    for finding in found {
        let told = edits::told(finding);
        match wanted.get_mut(&told) {
            Some(left) if *left > 0 => *left -= 1,
            _ => {
                tally.spurious += 1;
                tally.told.push(format!("{place}: spurious {told:?}: {}: {}", finding.component, finding.says));
            }
        }
    }
    for (missing, times) in wanted.into_iter().filter(|(_, times)| *times > 0) {
        tally.missing += times;
        tally.told.push(format!("{place}: missing {missing:?}"));
    }
}

/// How many places are passed over: all of them take minutes, so they are for those who change how releases are matched.
fn step() -> usize {
    std::env::var("PORTOLAN_MUTATIONS").ok().and_then(|step| step.parse().ok()).unwrap_or(61)
}

/// Makes all edits, or those whose name holds `PORTOLAN_MUTATION`.
fn edit(guide: &Snapshot) {
    let mut failed = Vec::new();
    let only = std::env::var("PORTOLAN_MUTATION").unwrap_or_default();
    for edit in edits::ALL.iter().filter(|edit| edit.name.contains(&only)) {
        let Tally { edits, expected, missing, spurious, told } = tally(edit, guide, step());
        println!("{:<28} {edits:>4} edits, {expected:>4} expected, {missing:>3} missing, {spurious:>3} spurious", edit.name);
        if missing + spurious > 0 {
            failed.push(format!("{}:\n  {}", edit.name, told.join("\n  ")));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn each_edit_of_the_older_guide_is_told_as_what_it_is() {
    edit(&GUIDES[0]);
}

#[test]
fn each_edit_of_the_newer_guide_is_told_as_what_it_is() {
    edit(&GUIDES[1]);
}

#[test]
fn every_edit_finds_a_place() {
    let idle = |edit: &&Edit| GUIDES.iter().all(|guide| edits::made(edit, guide).next().is_none());
    assert_eq!(edits::ALL.iter().filter(idle).map(|edit| edit.name).collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn every_kind_has_an_edit() {
    let made = edits::ALL.iter().flat_map(|edit| edit.kinds.iter().flat_map(|kind| [*kind, kind.mirrored()]));
    let made: Vec<Kind> = made.collect();
    // Ties need two rows that nothing tells apart, which an edit of one row cannot make; see the laws.
    let lacking: Vec<&Kind> = Kind::ALL.iter().filter(|kind| **kind != Kind::Unmatched && !made.contains(kind)).collect();
    assert!(lacking.is_empty(), "{lacking:?}");
}
