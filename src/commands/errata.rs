//! `portolan errata propose`: the entry of `errata.toml` for a cell, prefilled, to be edited.
//!
//! In: a line of a document, or a finding at it. Out: the entry on standard output, and where it belongs on standard error.
//! Deliberately not here: choosing the cell, which the compiler does, and writing the file.

use std::path::Path;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::{Args, Subcommand};
use portolan_compiler::diagnostic::{Diagnostic, Language};
use portolan_compiler::examine;
use portolan_compiler::gather::{self, DocumentInput, ERRATA};
use portolan_compiler::lower::{Authorship, Wanted, propose};
use portolan_compiler::source::SourceSet;

use super::extract::print;
use crate::locale::say;
use crate::outcome::{Outcome, Trouble};
use crate::workspace;

/// Options of `errata`.
#[derive(Debug, Args)]
pub(crate) struct Options {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Print an entry for the cell at a place, to be edited and put into errata.toml
    #[command(after_help = "\
Examples:
  portolan errata propose ja.txt:58                          the port cell of the row at line 58
  portolan errata propose ja.txt:58 --cell direction         another cell of that row
  portolan errata propose leftover_text@ja.txt:58            the cell that a finding points at
  portolan errata propose ja.txt:58 >> source-docs/vendor-product/1.0/errata.toml

An entry whose `corrected` is still what is printed is refused, so that none is forgotten.")]
    Propose(Propose),
}

#[derive(Debug, Args)]
struct Propose {
    /// FILE:LINE, or LINT@FILE:LINE for the cell of a finding; FILE may be the end of a path
    #[arg(value_name = "PLACE")]
    place: String,
    /// Role of the cell's column, such as `listener` or `direction`, or `section`
    #[arg(long, value_name = "ROLE")]
    cell: Option<String>,
    /// Who writes it [default: that of the environment, else of git]
    #[arg(long, value_name = "NAME")]
    author: Option<String>,
}

/// The entry goes to standard output, where it belongs to standard error.
pub(crate) fn run(options: &Options, workspace: Option<&Path>, language: Language) -> Result<Outcome, Trouble> {
    let Action::Propose(asked) = &options.action;
    let sources = workspace::read(&workspace::find(workspace)?)?;
    let place = Place::parse(&asked.place)?;
    let documents = gather::workspace(&sources).documents;
    let document = document(&sources, &documents, place.file)?;
    let path = sources.get(document.source).path();
    let found = place.lint.map(|lint| finding(&sources, path, lint, place.line)).transpose()?;
    let wanted = match &found {
        Some(finding) if asked.cell.is_none() => Wanted::Bytes(finding.primary.place.span()),
        _ => Wanted::Line(place.line, asked.cell.as_deref()),
    };
    let proposal = propose(&sources, document, wanted).ok_or_else(|| no_cell(path, place.line))?;
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let author = asked.author.clone().unwrap_or_else(author);
    let reason = found.as_ref().map_or("", |finding| finding.message.in_language(language));
    let by = Authorship { file, reason, author: &author, date: &today() };
    print(proposal.to_toml(by).as_bytes())?;
    let edit = match author.trim() {
        "" => say(
            language,
            "edit `corrected` and `reason`, put your name into `author`, then put it into",
            "corrected と reason を編集し、author に名前を書いて追加してください:",
        ),
        _ => say(language, "edit `corrected` and `reason`, then put it into", "corrected と reason を編集して追加してください:"),
    };
    anstream::eprintln!("{edit} {folder}/{ERRATA}");
    Ok(Outcome::Fine)
}

/// `[LINT@]FILE:LINE`.
#[derive(Debug, PartialEq, Eq)]
struct Place<'a> {
    lint: Option<&'a str>,
    file: &'a str,
    line: u32,
}

impl<'a> Place<'a> {
    fn parse(text: &'a str) -> Result<Self, Trouble> {
        let wrong = || {
            Trouble::said(format!("`{text}` is no place"), format!("「{text}」は場所の指定ではありません")).advice(
                "write FILE:LINE or LINT@FILE:LINE, such as ja.txt:58",
                "ja.txt:58 のように FILE:LINE または LINT@FILE:LINE と指定してください",
            )
        };
        let (lint, rest) = match text.split_once('@') {
            Some((lint, rest)) if portolan_compiler::lints::find(lint).is_some() => (Some(lint), rest),
            _ => (None, text),
        };
        // As reports print it, a column may follow, and a colon.
        let rest = rest.trim_end_matches(':');
        let mut parts = rest.rsplitn(3, ':').collect::<Vec<_>>();
        parts.reverse();
        let (file, line) = match *parts.as_slice() {
            [file, line, column] if column.parse::<u32>().is_ok() && line.parse::<u32>().is_ok() => (file, line),
            [_, _, line] => (&rest[..rest.len() - line.len() - 1], line),
            [file, line] => (file, line),
            _ => return Err(wrong()),
        };
        let line = line.parse().map_err(|_| wrong())?;
        Ok(Self { lint, file, line })
    }
}

/// The document whose path is the name or ends with it.
fn document<'d>(sources: &SourceSet, documents: &'d [DocumentInput], name: &str) -> Result<&'d DocumentInput, Trouble> {
    let name = name.trim_start_matches("./").replace('\\', "/");
    let path = |document: &DocumentInput| sources.get(document.source).path();
    let ends = |document: &&DocumentInput| path(document) == name || path(document).ends_with(&format!("/{name}"));
    let found: Vec<&DocumentInput> = documents.iter().filter(ends).collect();
    match found.as_slice() {
        [one] => Ok(one),
        [] => Err(Trouble::said(format!("no document is called {name}"), format!("「{name}」という文書はありません"))
            .help(documents.iter().map(path).collect::<Vec<_>>().join(", "))),
        several => {
            let ja = format!("「{name}」に当てはまる文書が複数あります");
            Err(Trouble::said(format!("several documents are called {name}"), ja)
                .help(several.iter().map(|document| path(document)).collect::<Vec<_>>().join(", ")))
        }
    }
}

/// The finding of a lint that marks something at a line; its first mark is moved there.
fn finding(sources: &SourceSet, path: &str, lint: &str, line: u32) -> Result<Diagnostic, Trouble> {
    for mut finding in examine(sources).diagnostics.into_iter().filter(|finding| finding.lint.id == lint) {
        let marks = std::iter::once(&finding.primary).chain(&finding.secondary);
        let here = marks.into_iter().find(|mark| mark.place.file() == path && mark.place.line() == line).cloned();
        if let Some(mark) = here {
            finding.primary = mark;
            return Ok(finding);
        }
    }
    let ja = format!("{path}:{line} に {lint} の指摘はありません");
    Err(Trouble::said(format!("{lint} finds nothing at {path}:{line}"), ja).help("portolan check --format short"))
}

fn no_cell(path: &str, line: u32) -> Trouble {
    Trouble::said(
        format!("no cell of a port table stands at {path}:{line}"),
        format!("{path}:{line} にポート表のセルはありません"),
    )
    .advice(
        "name a line of a table's row, and a cell that its table has: --cell listener",
        "表の行がある行番号と、その表にあるセル（--cell listener など）を指定してください",
    )
}

fn author() -> String {
    let mut set = ["GIT_AUTHOR_NAME", "USER", "USERNAME"].into_iter().filter_map(|name| std::env::var(name).ok());
    set.find(|name| !name.trim().is_empty()).or_else(of_git).unwrap_or_default()
}

/// The name that git knows; none where there is no git, or it knows none.
fn of_git() -> Option<String> {
    let output = Command::new("git").args(["config", "user.name"]).output().ok()?;
    let name = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (output.status.success() && !name.is_empty()).then_some(name)
}

/// The day in UTC, as TOML writes it.
fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |passed| passed.as_secs());
    day(seconds / 86_400)
}

/// The day that is so many days after 1970-01-01: years begin in March, so that leap days stand at their end.
fn day(days: u64) -> String {
    let days = days + 719_468;
    let era = days / 146_097;
    let of_era = days % 146_097;
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_as_reports_print_them() {
        let place = |text| Place::parse(text).expect("a place");
        assert_eq!(place("a/ja.txt:58"), Place { lint: None, file: "a/ja.txt", line: 58 });
        assert_eq!(place("ja.txt:58:7:"), Place { lint: None, file: "ja.txt", line: 58 });
        assert_eq!(place("leftover_text@ja.txt:3"), Place { lint: Some("leftover_text"), file: "ja.txt", line: 3 });
        assert_eq!(place("odd@name:1.txt:3"), Place { lint: None, file: "odd@name:1.txt", line: 3 });
        assert_eq!(place(r"C:\ja.txt:58:"), Place { lint: None, file: r"C:\ja.txt", line: 58 });
        for text in ["ja.txt", "ja.txt:x", "", "a:b:あ::"] {
            assert!(Place::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        let days =
            [(0, "1970-01-01"), (59, "1970-03-01"), (11_016, "2000-02-29"), (11_017, "2000-03-01"), (20_484, "2026-01-31")];
        for (number, name) in days {
            assert_eq!(day(number), name);
        }
    }
}
