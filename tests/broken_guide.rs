//! The guide, broken in every way a copy can break: a finding stands where the damage is, and no port goes in silence.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use portolan_compiler::diagnostic::Level;
use portolan_compiler::source::SourceSet;
use portolan_compiler::{Compilation, extract};

const PATH: &str = "guide.txt";

static GUIDE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("source-docs/cisco-ucce/11.0/ja.txt");
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
});

static WHOLE: LazyLock<BTreeSet<Fact>> = LazyLock::new(|| facts(&read(GUIDE.clone())));

/// Line, role, transport and ports of an endpoint.
type Fact = (u32, &'static str, String, String);

fn read(bytes: Vec<u8>) -> Compilation {
    extract(&SourceSet::new(BTreeMap::from([(PATH.to_owned(), bytes)])), PATH, Some("ja"))
}

fn facts(compilation: &Compilation) -> BTreeSet<Fact> {
    let endpoints = compilation.reference.flows().flat_map(|(_, _, flow)| flow.endpoints());
    let fact = |endpoint: &portolan_compiler::ir::Endpoint| {
        let transport = endpoint.transport.map(|transport| transport.to_string()).unwrap_or_default();
        (endpoint.place.line(), endpoint.role.as_str(), transport, endpoint.ports.to_string())
    };
    endpoints.map(fact).collect()
}

/// Lines on which a finding stands that forbids publishing.
fn denied_lines(compilation: &Compilation) -> BTreeSet<u32> {
    let denied = compilation.diagnostics.iter().filter(|diagnostic| diagnostic.level == Level::Deny);
    denied
        .flat_map(|diagnostic| std::iter::once(&diagnostic.primary).chain(&diagnostic.secondary).map(|mark| mark.place.line()))
        .collect()
}

fn line_of(offset: usize) -> u32 {
    u32::try_from(GUIDE[..offset].iter().filter(|byte| **byte == b'\n').count() + 1).expect("few lines")
}

/// Whatever differs from the whole guide's facts must be announced on its line.
fn assert_announced(broken: &Compilation, damaged: u32, what: &str) {
    let found = facts(broken);
    let differs = found.symmetric_difference(&WHOLE).next().is_some();
    if differs {
        assert!(
            denied_lines(broken).contains(&damaged),
            "{what} on line {damaged} changes facts, and nothing there says so: {:?}",
            found.symmetric_difference(&WHOLE).collect::<Vec<_>>()
        );
    }
}

#[test]
fn the_guide_itself_is_not_refused() {
    assert!(denied_lines(&read(GUIDE.clone())).is_empty());
}

#[test]
fn a_lost_tab_is_announced_on_its_line() {
    let tabs: Vec<usize> = (0..GUIDE.len()).filter(|at| GUIDE[*at] == b'\t').collect();
    for at in tabs.into_iter().step_by(37) {
        let mut bytes = GUIDE.clone();
        bytes.remove(at);
        let broken = read(bytes);
        assert!(denied_lines(&broken).contains(&line_of(at)), "a tab lost at byte {at}, line {}", line_of(at));
    }
}

#[test]
fn a_digit_turned_into_a_letter_is_announced_on_its_line() {
    let mut line_start = 0;
    let mut tried = 0;
    for (number, line) in GUIDE.split_inclusive(|byte| *byte == b'\n').enumerate() {
        let cells: Vec<&[u8]> = line.split(|byte| *byte == b'\t').collect();
        let port_cells = if cells.len() == 6 && number % 4 == 0 { vec![1, 3] } else { Vec::new() };
        for index in port_cells {
            let start = line_start + cells[..index].iter().map(|cell| cell.len() + 1).sum::<usize>();
            let digits: Vec<usize> = (start..start + cells[index].len()).filter(|at| GUIDE[*at].is_ascii_digit()).collect();
            for at in digits.into_iter().skip(tried % 5).step_by(29) {
                let mut bytes = GUIDE.clone();
                bytes[at] = if bytes[at] == b'1' { b'l' } else { b'O' };
                assert_announced(&read(bytes), line_of(at), "a letter for a digit");
                tried += 1;
            }
        }
        line_start += line.len();
    }
    assert!(tried > 30, "the guide has more digits than {tried}");
}

#[test]
fn a_truncated_guide_loses_only_what_was_cut_and_says_so() {
    for cut in (97..GUIDE.len()).step_by(4 * 97) {
        let broken = read(GUIDE[..cut].to_vec());
        let last = line_of(cut);
        let before = |facts: &BTreeSet<Fact>| facts.iter().filter(|fact| fact.0 < last).cloned().collect::<BTreeSet<_>>();
        let differ: Vec<_> = before(&facts(&broken)).symmetric_difference(&before(&WHOLE)).cloned().collect();
        assert!(differ.is_empty(), "cut at byte {cut}: a row before the cut changed: {differ:?}");
        let whole_lines = GUIDE[cut - 1] == b'\n';
        assert!(whole_lines || !denied_lines(&broken).is_empty(), "cut at byte {cut}, line {last}: nothing says so");
    }
}
