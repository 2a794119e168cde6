//! `portolan explain`: the page of a lint, or the list of all.
//!
//! In: a lint's name, or none. Out: Markdown in the user's language; for a name that no lint has, the one most like it if there
//! is any. Deliberately not here: the pages, which stand beside the lints.

use std::fmt::Write;

use clap::Args;
use portolan_compiler::diagnostic::Language;
use portolan_compiler::lints::{self, Lint};

use super::extract::print;
use crate::locale::say;
use crate::outcome::{Outcome, Trouble};

/// Options of `explain`.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// Name of a lint; without one, all are listed
    #[arg(value_name = "ID")]
    lint: Option<String>,
}

/// Pages are Markdown, good to read as they are.
pub(crate) fn run(options: &Options, language: Language) -> Result<Outcome, Trouble> {
    let Some(id) = &options.lint else {
        print(list(language).as_bytes())?;
        return Ok(Outcome::Fine);
    };
    // As it stands in a finding, `warn[id]`, or with hyphens.
    let name = id.trim_end_matches(']').rsplit('[').next().unwrap_or(id).replace('-', "_");
    let lint = lints::find(&name).ok_or_else(|| unknown(&name))?;
    let page = say(language, lint.page_en, lint.page_ja).trim_end();
    let level = say(language, "Default level", "既定のレベル");
    print(format!("{page}\n\n{level}: {}\n", lint.level).as_bytes())?;
    Ok(Outcome::Fine)
}

fn list(language: Language) -> String {
    let width = lints::ALL.iter().map(|lint| lint.id.len()).max().unwrap_or(0);
    lints::ALL.iter().fold(String::new(), |mut text, lint| {
        let summary = say(language, lint.summary_en, lint.summary_ja);
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{:width$}  {:5}  {summary}", lint.id, lint.level.as_str());
        text
    })
}

fn unknown(name: &str) -> Trouble {
    let trouble = Trouble::said(format!("there is no lint `{name}`"), format!("「{name}」という指摘の種類はありません"));
    let (all, all_ja) = ("`portolan explain` lists all", "一覧は `portolan explain` で表示できます");
    match nearest(name).map(|lint| lint.id) {
        Some(id) => trouble.advice(format!("did you mean `{id}`? {all}"), format!("`{id}` ではありませんか。{all_ja}")),
        None => trouble.advice(all, all_ja),
    }
}

/// The lint whose name is most like what was typed, if one is like it at all.
fn nearest(name: &str) -> Option<&'static Lint> {
    let likeness = |lint: &Lint| likeness(name, lint.id);
    lints::ALL.iter().copied().max_by_key(|lint| likeness(lint)).filter(|lint| likeness(lint) >= 40)
}

/// How much of two names is the same, in hundredths: pairs of letters, wherever they stand.
fn likeness(a: &str, b: &str) -> usize {
    let pairs = |text: &str| {
        let letters: Vec<char> = text.chars().filter(|letter| *letter != '_').collect();
        letters.windows(2).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>()
    };
    let (a, mut b) = (pairs(a), pairs(b));
    let all = a.len() + b.len();
    let shared = a.iter().filter(|pair| b.iter().position(|other| other == *pair).map(|at| b.swap_remove(at)).is_some()).count();
    (200 * shared).checked_div(all).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misspelt_names_lead_to_the_lint_that_is_meant() {
        for (typed, meant) in [
            ("side_distnce", "side_distance"),
            ("port_colision", "port_collision"),
            ("transport_missing", "missing_transport"),
            ("noports", "no_ports"),
        ] {
            assert_eq!(nearest(typed).map(|lint| lint.id), Some(meant), "{typed}");
        }
        assert!(nearest("xyzzy").is_none() && nearest("").is_none());
    }
}
