//! `portolan publish`: compile, write the publication, render the handbook, say what came of it.
//!
//! In: the workspace. Out: files on disk, and what there is to say of them; while a finding is at deny level, nothing but
//! findings. Deliberately not here: how files are written and rendered (`crate::publish`).

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use portolan_compiler::diagnostic::{Language, summary, visible};

use crate::locale::say;
use crate::outcome::{Outcome, Trouble};
use crate::publish::{Changes, Progress, browser, compile, figures, gone, handbook, paper, store};
use crate::report::{self, Format};
use crate::workspace;

/// Options of `publish`.
#[derive(Debug, Default, Args)]
#[command(after_help = "\
While a finding at deny level stands nothing is written: the last publication stays as it was.
What is written: generated/ (data files), book/src/en and book/src/ja (the handbook's pages), book/html (the handbook).
With --pdf also book/html/handbook-en.pdf and handbook-ja.pdf, printed by the Chromium that CHROME names or that is found. Without
one the handbook is published all the same. Publishing without --pdf takes old PDFs away: none is older than its handbook.")]
pub(crate) struct Options {
    /// Open the handbook in the browser afterwards
    #[arg(long)]
    open: bool,
    /// Write the publication and its pages, but render no HTML
    #[arg(long, conflicts_with = "open")]
    no_html: bool,
    /// Print the whole handbook as PDF too, one a language; needs Chromium, Chrome or Edge
    #[arg(long, conflicts_with = "no_html")]
    pdf: bool,
}

/// Everything is made in memory or beside its place first; only then is the last publication touched.
pub(crate) fn run(options: &Options, workspace: Option<&Path>, language: Language) -> Result<Outcome, Trouble> {
    let begun = Instant::now();
    let root = workspace::find(workspace)?;
    let progress = Progress::new(steps(options));
    progress.step(say(language, "reading the documents", "文書を読んでいます"));
    let sources = workspace::read(&root)?;
    progress.step(say(language, "compiling", "コンパイルしています"));
    let compilation = compile(&sources);
    if compilation.denied() {
        progress.finish();
        report::write(&mut anstream::stderr().lock(), &compilation.diagnostics, &sources, Format::Text, language)?;
        anstream::eprint!("{}", summary(&compilation.diagnostics, language));
        anstream::eprintln!("{}", say(language, REFUSED_EN, REFUSED_JA));
        return Ok(Outcome::Findings);
    }
    progress.step(say(language, "writing the publication", "公開ファイルを書いています"));
    let gone = gone(&root, &compilation.reference);
    let changes = store::write(&root, &compilation.files)?;
    if !options.no_html {
        progress.step(say(language, "rendering the handbook", "ハンドブックを生成しています"));
        handbook::render(&root, &compilation.settings)?;
    }
    let printed = if options.pdf { print(&root, &progress, language)? } else { Vec::new() };
    progress.finish();
    let figures = figures(&compilation.reference, language);
    conclude(&root, options, &changes, &figures, language);
    for document in gone {
        let said = say(
            language,
            "no longer published, since it is not in source-docs any more:",
            "source-docs から削除されたため公開を終了:",
        );
        anstream::eprintln!("{said} {}", visible(&document));
    }
    for pdf in printed {
        anstream::println!("PDF: {}", pdf.display());
    }
    anstream::eprint!("{}", summary(&compilation.diagnostics, language));
    anstream::eprintln!("{} {:.1} s", say(language, "done in", "所要時間"), begun.elapsed().as_secs_f64());
    if options.open {
        browser::open(&handbook::entry(&root, language).to_string_lossy()).map(|()| Outcome::Fine)
    } else {
        Ok(Outcome::Fine)
    }
}

fn steps(options: &Options) -> u64 {
    let books = handbook::LANGUAGES.len() as u64;
    3 + u64::from(!options.no_html) + if options.pdf { books } else { 0 }
}

/// Prints the handbook that was just rendered. Where there is no browser that is told, and nothing else is different.
fn print(root: &Path, progress: &Progress, language: Language) -> Result<Vec<PathBuf>, Trouble> {
    match paper::Printer::find() {
        Ok(printer) => {
            printer.print(root, |tag| progress.step(&format!("{} ({tag})", say(language, "printing", "PDF を作成しています"))))
        }
        Err(absent) => {
            anstream::eprintln!("{}", say(language, "no PDF was made", "PDF は作成しませんでした"));
            anstream::eprintln!("{}", absent.told(language));
            Ok(Vec::new())
        }
    }
}

const REFUSED_EN: &str = "nothing was published; the last publication stays. `portolan explain ID` tells how to repair a finding";
const REFUSED_JA: &str =
    "公開しませんでした。前回の公開内容はそのまま残っています。修正方法は `portolan explain ID` で確認できます";

fn conclude(root: &Path, options: &Options, changes: &Changes, figures: &str, language: Language) {
    anstream::eprintln!("{figures}");
    anstream::eprintln!("{}", changes.describe(language));
    if !options.no_html {
        let entry = handbook::entry(root, language);
        anstream::println!("{}: {}", say(language, "handbook", "ハンドブック"), entry.display());
    }
}
