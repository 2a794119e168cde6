//! What README shows on a terminal is what the program prints.
//!
//! Each `console` block is run, in order. Before `portolan init` commands run in this checkout, behind it in a folder of their own,
//! where the documents of `tests/story` lie. A line `…` stands for any lines, `…` within a line for any text. `$EDITOR` is played:
//! it does what the program's report asked for.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use support::{portolan, story};

/// A command and what is shown below it.
struct Shown {
    line: usize,
    command: String,
    output: Vec<String>,
}

#[test]
fn what_readme_shows_is_what_the_program_prints() {
    let readme = fs::read_to_string(checkout().join("README.md")).expect("README");
    let shown = shown(&readme);
    assert!(shown.len() > 5, "README shows commands");
    let folder = tempfile::tempdir().expect("a folder");
    for file in story::FILES {
        fs::copy(checkout().join("tests/story").join(file), folder.path().join(file)).expect("copied");
    }
    let mut here = checkout().to_owned();
    for entry in shown {
        run(&entry, folder.path(), &mut here);
    }
}

fn checkout() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn shown(readme: &str) -> Vec<Shown> {
    let mut shown: Vec<Shown> = Vec::new();
    let mut inside = false;
    for (at, line) in readme.lines().enumerate() {
        match line {
            "```console" => inside = true,
            "```" => inside = false,
            _ if !inside => {}
            _ => match line.strip_prefix("$ ") {
                Some(command) => shown.push(Shown { line: at + 1, command: command.to_owned(), output: Vec::new() }),
                None => shown.last_mut().expect("a block begins with a command").output.push(line.to_owned()),
            },
        }
    }
    shown
}

fn run(entry: &Shown, folder: &Path, here: &mut PathBuf) {
    let words: Vec<&str> = entry.command.split_whitespace().collect();
    match words.as_slice() {
        ["cd", inner] => *here = here.join(inner),
        ["$EDITOR", paths @ ..] => paths.iter().for_each(|path| story::edit(&here.join(path))),
        ["portolan", arguments @ ..] => {
            if arguments.first() == Some(&"init") {
                *here = folder.to_owned();
            }
            let ended = portolan(here, arguments);
            assert!(ended.code < 2, "README:{}: {}: {}", entry.line, entry.command, ended.err);
            let printed: Vec<&str> = ended.out.lines().collect();
            let expected: Vec<&str> = entry.output.iter().map(String::as_str).collect();
            assert!(
                matches(&expected, &printed),
                "README:{}: `{}` prints now:\n{}\nto repair: copy it into README.md",
                entry.line,
                entry.command,
                ended.out
            );
        }
        other => panic!("README:{}: {other:?} cannot be tried", entry.line),
    }
}

/// Whether lines are as expected, with `…` for any number of them.
fn matches(expected: &[&str], printed: &[&str]) -> bool {
    match expected.split_first() {
        None => printed.is_empty(),
        Some((&"…", rest)) => (0..=printed.len()).any(|skip| matches(rest, &printed[skip..])),
        Some((first, rest)) => printed.split_first().is_some_and(|(line, others)| alike(first, line) && matches(rest, others)),
    }
}

/// Whether a line is as expected, with `…` for any text.
fn alike(expected: &str, printed: &str) -> bool {
    match expected.split_once('…') {
        None => expected == printed,
        Some((head, tail)) => printed
            .strip_prefix(head)
            .is_some_and(|rest| rest.char_indices().map(|(at, _)| at).chain([rest.len()]).any(|at| alike(tail, &rest[at..]))),
    }
}

#[test]
fn what_is_left_out_is_marked() {
    assert!(matches(&["a", "…", "d"], &["a", "b", "c", "d"]) && !matches(&["a", "d"], &["a", "b", "d"]));
    assert!(!matches(&["a"], &["a", "b"]) && matches(&["…"], &[]));
    assert!(alike("…/ja.txt:1: x", "source/ja.txt:1: x") && !alike("…/ja.txt:1: x", "source/ja.txt:2: x"));
    let blocks = shown("```console\n$ a b\nc\n```\n$ no\n");
    let commands: BTreeMap<_, _> = blocks.iter().map(|shown| (shown.command.as_str(), shown.output.len())).collect();
    assert_eq!(commands, BTreeMap::from([("a b", 1)]));
}
