//! `portolan init`: a workspace of one's own, outside of Portolan's repository, that needs only the installed program.
//!
//! In: a folder that is empty, or not there. Out: settings, folders, the book's configuration and theme, a page that says how to go
//! on, and an example of a build. Nothing that is there is overwritten. Deliberately not here: documents; `portolan add` brings them.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use portolan_compiler::diagnostic::{Language, visible};

use crate::locale::say;
use crate::outcome::{Outcome, Trouble};
use crate::publish::handbook;
use crate::sources::{DOCUMENTS, SETTINGS, WORDS};

/// Options of `init`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  portolan init ports
  cd ports
  portolan add ~/Downloads/guide.html --vendor Example --product Gateway --release 2.0
  portolan publish --open")]
pub(crate) struct Options {
    /// The folder; it is made if it is not there
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Title of the handbook in both languages [default: one in each]
    #[arg(long, value_name = "TITLE")]
    title: Option<String>,
}

/// The files, by path. What stands in them is part of the program.
const FILES: [(&str, &str); 5] = [
    (".gitignore", include_str!("gitignore.txt")),
    ("README.md", include_str!("readme.md")),
    ("source-docs/README.md", include_str!("source-docs.md")),
    ("vocabulary/README.md", include_str!("vocabulary.md")),
    (".github/workflows/ports.yml", include_str!("workflow.yml")),
];

/// Settings; the title is put in.
const SETTINGS_TEXT: &str = include_str!("portolan.toml");

/// The titles in them.
const TITLES: &str = "{ en = \"Port handbook\", ja = \"ポート ハンドブック\" }";

/// What may stand in the folder already: a fresh repository is empty enough.
const HARMLESS: [&str; 3] = [".git", ".gitattributes", ".DS_Store"];

/// Refuses a folder that holds anything, so that nothing of the user's is touched.
pub(crate) fn run(options: &Options, language: Language) -> Result<Outcome, Trouble> {
    let root = &options.folder;
    let name = visible(&root.display().to_string()).into_owned();
    refuse_filled(root, &name)?;
    fs::create_dir_all(root).map_err(|error| Trouble::new(format!("{name}: {error}")))?;
    for (path, text) in FILES {
        write(root, path, text)?;
    }
    handbook::furnish(&root.join("book"))?;
    // Last: with it the folder is a workspace.
    write(root, SETTINGS, &settings(options.title.as_deref()))?;
    let made = say(language, "a workspace was made in", "ワークスペースを作成しました:");
    let next = say(language, "next", "次の手順");
    anstream::println!("{made} {name}: {SETTINGS}, {DOCUMENTS}/, {WORDS}/, book/");
    anstream::println!("{next}: cd {name}");
    anstream::println!("      portolan add FILE --vendor V --product P --release R");
    anstream::println!("      portolan publish --open");
    Ok(Outcome::Fine)
}

fn refuse_filled(root: &Path, name: &str) -> Result<(), Trouble> {
    if !root.exists() {
        return Ok(());
    }
    if !root.is_dir() {
        return Err(elsewhere(format!("{name} is no folder"), format!("{name} はフォルダーではありません")));
    }
    let mut inner: Vec<String> = Vec::new();
    for entry in fs::read_dir(root)? {
        inner.push(entry?.file_name().to_string_lossy().into_owned());
    }
    inner.retain(|file| !HARMLESS.contains(&file.as_str()));
    inner.sort();
    if inner.iter().any(|file| file == SETTINGS || file == DOCUMENTS) {
        let add = format!("portolan --workspace {name} add FILE --vendor V --product P --release R");
        return Err(Trouble::said(format!("{name} is a workspace already"), format!("{name} はすでにワークスペースです"))
            .advice(format!("add a document to it: {add}"), format!("文書を追加するには: {add}")));
    }
    match inner.first().map(|first| visible(first)) {
        Some(first) => {
            let ja = format!("{name} は空ではありません。{first} があります");
            Err(elsewhere(format!("{name} is not empty: {first} is there"), ja))
        }
        None => Ok(()),
    }
}

fn elsewhere(en: String, ja: String) -> Trouble {
    Trouble::said(en, ja)
        .advice("name a folder that is empty or not there", "空のフォルダーか、まだないフォルダーを指定してください")
}

fn settings(title: Option<&str>) -> String {
    let Some(title) = title else { return SETTINGS_TEXT.to_owned() };
    SETTINGS_TEXT.replace(TITLES, &toml_edit::Value::from(title).to_string())
}

fn write(root: &Path, path: &str, text: &str) -> Result<(), Trouble> {
    let target = root.join(path);
    let wrong = |error: std::io::Error| Trouble::new(format!("{}: {error}", target.display()));
    fs::create_dir_all(target.parent().unwrap_or(root)).map_err(wrong)?;
    fs::write(&target, text).map_err(wrong)
}
