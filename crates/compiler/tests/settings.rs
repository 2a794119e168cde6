//! `portolan.toml`: levels, allowances, and what is said when the file cannot be used.

use std::collections::BTreeMap;

use portolan_compiler::diagnostic::{Diagnostic, Language, Level, Mark, Said, one_line};
use portolan_compiler::source::SourceSet;
use portolan_compiler::{Settings, lints};

const DOCUMENT: &str = "録音係\tTCP 7000\n再生係\t7001\n";

fn sources(toml: &str) -> SourceSet {
    let files = [("portolan.toml", toml), ("source-docs/v/1/ja.txt", DOCUMENT)];
    SourceSet::new(files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).into_iter().collect::<BTreeMap<_, _>>())
}

fn settings(sources: &SourceSet) -> Settings {
    let file = sources.by_path("portolan.toml").expect("the file is there");
    Settings::read(file).unwrap_or_else(|problem| panic!("{}", one_line(&problem, Language::English)))
}

fn problem(toml: &str) -> String {
    let sources = sources(toml);
    let file = sources.by_path("portolan.toml").expect("the file is there");
    one_line(&Settings::read(file).expect_err("the file cannot be used"), Language::English)
}

fn finding(sources: &SourceSet) -> Diagnostic {
    let file = sources.by_path("source-docs/v/1/ja.txt").expect("the file is there");
    let at = DOCUMENT.find("7001").expect("the port is there");
    let place = file.place(file.text().span(at..at + 4));
    let lint = lints::find("missing_transport").expect("a lint");
    Diagnostic::new(lint, Said::new("m", "m"), Mark::bare(&place)).about("v/1/ja/player")
}

/// What remains of the finding under these settings, as lint and level.
fn applied(toml: &str) -> Vec<(&'static str, Level)> {
    let sources = sources(toml);
    let found = settings(&sources).apply(vec![finding(&sources)]);
    found.iter().map(|diagnostic| (diagnostic.lint.id, diagnostic.level)).collect()
}

fn allowance(place: &str) -> String {
    format!("[[allow]]\nlint = \"missing_transport\"\nfile = \"source-docs/v/1/ja.txt\"\n{place}\nreason = \"looked up\"\n")
}

#[test]
fn levels_are_set_by_lint() {
    assert_eq!(applied(""), [("missing_transport", Level::Warn)]);
    assert_eq!(applied("[lints]\nmissing_transport = \"deny\"\n"), [("missing_transport", Level::Deny)]);
    assert_eq!(applied("[lints]\nmissing_transport = \"allow\"\n"), []);
}

#[test]
fn an_allowance_covers_the_place_it_names() {
    for place in ["", "line = 2", "quote = \"７００１\"", "subject = \"v/1/ja/player\""] {
        assert_eq!(applied(&allowance(place)), [], "{place}");
    }
}

#[test]
fn an_allowance_that_meets_nothing_is_reported_beside_the_finding() {
    for place in ["line = 1", "quote = \"7000\"", "subject = \"v/1/ja/recorder\""] {
        let expected = [("stale_allowance", Level::Warn), ("missing_transport", Level::Warn)];
        assert_eq!(applied(&allowance(place)), expected, "{place}");
    }
}

#[test]
fn a_stale_allowance_can_be_allowed_too() {
    let stale = allowance("line = 1");
    let pardon = "[[allow]]\nlint = \"stale_allowance\"\nfile = \"portolan.toml\"\nline = 1\nreason = \"kept for 12.6\"\n";
    assert_eq!(applied(&format!("{stale}{pardon}")), [("missing_transport", Level::Warn)]);
    let fitting = format!("{}{pardon}", allowance("line = 2"));
    assert_eq!(applied(&fitting), [("stale_allowance", Level::Warn)], "the pardon itself meets nothing");
}

#[test]
fn what_cannot_be_used_is_shown_at_its_line() {
    assert!(problem("[lints]\nmising_transport = \"deny\"\n").starts_with("portolan.toml:2: deny[bad_metadata]:"));
    assert!(problem("\n[lints]\nmissing_transport = \"loud\"\n").contains(":3: deny[bad_metadata]:"));
    assert!(problem("[book]\ntitel = \"x\"\n").contains("titel"));
    assert!(problem("[[allow]]\nlint = \"no_ports\"\nfile = \"a\"\nreason = \" \"\n").contains(":4: "));
    assert!(problem("[[allow]]\nlint = \"no_ports\"\nfile = \"a\"\n").contains("reason"));
    assert!(problem("[lints\n").starts_with("portolan.toml:1:"));
}
