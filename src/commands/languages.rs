//! `portolan languages`: in which languages documents may be, and in which the program answers.
//!
//! In: the vocabularies, with the words of the workspace where there is one. Out: a table, or JSON. Deliberately not here: a list
//! of languages; what the vocabularies hold is what there is.

use std::path::Path;

use clap::{Args, ValueEnum};
use portolan_compiler::diagnostic::{Language, visible};
use portolan_compiler::source::SourceSet;
use portolan_compiler::vocabulary::{FOLDER, Vocabulary};

use super::extract::print;
use crate::locale::{Speech, say};
use crate::outcome::{Outcome, Trouble};
use crate::table::Table;
use crate::workspace;

/// Options of `languages`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  portolan languages
  portolan languages --format json | jq -r '.documents[].code'

A workspace adds words, or a language, in vocabulary/<code>.toml; what it adds is counted here.")]
pub(crate) struct Options {
    /// What is printed
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
    /// A table for people
    #[default]
    Text,
    /// One object, for programs
    Json,
}

/// Outside of a workspace the program's own words are listed.
pub(crate) fn run(options: &Options, workspace: Option<&Path>, language: Language) -> Result<Outcome, Trouble> {
    let root = match workspace {
        Some(_) => Some(workspace::find(workspace)?),
        None => workspace::find(None).ok(),
    };
    let sources = root.map(|root| workspace::read(&root)).transpose()?.unwrap_or_else(SourceSet::default);
    let (vocabulary, unusable) = Vocabulary::of(&sources);
    for problem in &unusable {
        anstream::eprintln!("{}: {}", visible(problem.file.path()), visible(&problem.reason));
    }
    match options.format {
        Format::Text => print(text(&vocabulary, &sources, language).as_bytes())?,
        Format::Json => print(format!("{:#}\n", json(&vocabulary)).as_bytes())?,
    }
    Ok(Outcome::of(!unusable.is_empty()))
}

fn text(vocabulary: &Vocabulary, sources: &SourceSet, language: Language) -> String {
    let words = |en: &'static str, ja: &'static str| say(language, en, ja).to_owned();
    let mut table = Table::new(vec![
        words("code", "コード"),
        words("language", "言語"),
        words("in English", "英語名"),
        words("headings (roles)", "見出し（役割）"),
        words("words (meanings)", "語（意味）"),
        words("whole words", "語彙"),
    ]);
    for known in &vocabulary.languages {
        let extent = known.extent();
        table.row(vec![
            known.code.clone(),
            visible(&known.name).into_owned(),
            visible(&known.english).into_owned(),
            format!("{} ({})", extent.headings, extent.roles),
            format!("{} ({})", extent.words, extent.meanings),
            extent.lexicon.to_string(),
        ]);
    }
    // What explains the folder adds no words.
    let adds = |path: &&str| path.starts_with(&format!("{FOLDER}/")) && path.ends_with(".toml");
    let added: Vec<_> = sources.iter().map(|file| file.path()).filter(adds).collect();
    let added = match added.as_slice() {
        [] => String::new(),
        paths => format!("{}: {}\n", say(language, "with the words of", "追加の語"), visible(&paths.join(", "))),
    };
    let speech: Vec<_> = Speech::all().map(|tag| named(vocabulary, tag)).collect();
    format!(
        "{}:\n{table}{added}\n{}: {}\n",
        say(language, "Documents may be in", "文書の言語"),
        say(language, "The program answers, and the handbook is, in", "メッセージとハンドブックの言語"),
        speech.join(", ")
    )
}

/// `ja (日本語)`.
fn named(vocabulary: &Vocabulary, tag: &str) -> String {
    match vocabulary.languages.iter().find(|language| language.code == tag) {
        Some(language) => format!("{tag} ({})", visible(&language.name)),
        None => tag.to_owned(),
    }
}

fn json(vocabulary: &Vocabulary) -> serde_json::Value {
    let documents: Vec<_> = vocabulary
        .languages
        .iter()
        .map(|language| {
            let extent = language.extent();
            serde_json::json!({
                "code": language.code, "name": language.name, "english": language.english,
                "headings": extent.headings, "roles": extent.roles, "words": extent.words, "meanings": extent.meanings,
                "lexicon": extent.lexicon,
            })
        })
        .collect();
    serde_json::json!({ "documents": documents, "output": Speech::all().map(|tag| tag.to_owned()).collect::<Vec<_>>() })
}
