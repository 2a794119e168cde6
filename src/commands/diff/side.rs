//! One side of a comparison: a file, a folder, a release of this workspace, or a revision.
//!
//! In: how the user names it. Out: a [`Side`]. A side that cannot be read in full is an error: what is missing would look
//! like ports that were closed. Deliberately not here: reading a revision (`git`), and comparing.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use portolan_compiler::diagnostic::{Diagnostic, Language, Level, one_line};
use portolan_compiler::diff::side::{Document, Side};
use portolan_compiler::source::{SourceSet, key_str};
use portolan_compiler::{Compilation, understand, understand_file};

use super::git;
use crate::outcome::Trouble;
use crate::{sources, workspace};

type Files = BTreeMap<String, Vec<u8>>;

/// Describes the documents of a folder.
pub(super) const METADATA: &str = "document.toml";

/// Findings that are told of a side; more are counted.
const SHOWN: usize = 5;

/// How sides are read.
pub(super) struct Sides<'o> {
    /// `--workspace`.
    pub(super) workspace: Option<&'o Path>,
    /// `--language`.
    pub(super) language: Option<&'o str>,
    /// `--partial`.
    pub(super) partial: bool,
}

impl Sides<'_> {
    /// Reads a side.
    pub(super) fn read(&self, name: &str) -> Result<Side, Trouble> {
        let path = Path::new(name);
        if path.is_dir() {
            return self.folder(name, folder(path)?);
        }
        if path.is_file() && name.ends_with(".json") {
            return self.reference(name, || unindented(path), || bytes(path));
        }
        if path.is_file() {
            let files = Files::from([(slashed(path), bytes(path)?)]);
            let beside = path.parent().filter(|folder| folder.join(METADATA).is_file()).map(own_files).transpose()?;
            return self.file(name, files, beside.unwrap_or_default());
        }
        if let Some(files) = git::read(name)? {
            let single = files.len() == 1 && files.contains_key(name);
            return if single { self.file(name, files, git::beside(name)?) } else { self.folder(name, files) };
        }
        self.release(name)
    }

    /// A snapshot, or a document with what stands beside it.
    fn file(&self, name: &str, mut files: Files, beside: Files) -> Result<Side, Trouble> {
        let Some((path, content)) = files.pop_first() else {
            return Err(of_side(name, "nothing is there", "何もありません"));
        };
        if path.ends_with(".json") {
            return self.reference(name, || Ok(content.clone()), || Ok(content.clone()));
        }
        let described = !beside.is_empty();
        let document = [(path.clone(), content)];
        let sources = SourceSet::new(self.words()?.into_iter().chain(document).chain(beside).collect());
        let compilation = if described { understand(&sources) } else { understand_file(&sources, &path, self.language) };
        self.compiled(name, compilation)
    }

    /// A snapshot, by its text; where that is none, `printed` is the text whose lines and columns are told.
    fn reference(
        &self,
        name: &str,
        text: impl FnOnce() -> Result<Vec<u8>, Trouble>,
        printed: impl FnOnce() -> Result<Vec<u8>, Trouble>,
    ) -> Result<Side, Trouble> {
        let unicode = |bytes| String::from_utf8(bytes).map_err(|_| of_side(name, "not UTF-8", "UTF-8 ではありません"));
        let text = unicode(text()?)?;
        if text.trim_start().starts_with('[') {
            return Err(list_of_rows(name));
        }
        let side = match Side::parse(&text) {
            Ok(side) => side,
            Err(_) => {
                let printed = unicode(printed()?)?;
                Side::parse(&printed).map_err(|reason| of_side(name, &reason.en, &reason.ja))?
            }
        };
        drop(text);
        self.whole(name, side)
    }

    /// A workspace, or any folder with documents that are described.
    fn folder(&self, name: &str, files: Files) -> Result<Side, Trouble> {
        let described = files.keys().any(|path| path.rsplit('/').next() == Some(METADATA));
        if !described {
            let en = format!("no {METADATA} in this folder or below");
            let ja = format!("このフォルダー以下に {METADATA} がありません");
            return Err(of_side(name, &en, &ja).advice(
                "name a document, or write a document.toml beside the documents",
                "文書を指定するか、文書と同じフォルダーに document.toml を書いてください",
            ));
        }
        self.compiled(name, understand(&SourceSet::new(self.words()?.into_iter().chain(files).collect())))
    }

    /// The words of the workspace, where there is one: they help to read whatever is compared. A side's own come before them.
    fn words(&self) -> Result<Files, Trouble> {
        let root = workspace::find(self.workspace);
        Ok(root.ok().map(|root| sources::words(&root)).transpose()?.unwrap_or_default())
    }

    /// A release of the workspace, by id, folder or number.
    fn release(&self, name: &str) -> Result<Side, Trouble> {
        let root = workspace::find(self.workspace).map_err(|_| {
            let en = "no file, folder or revision of that name, and here is no workspace";
            let ja = "その名前のファイル・フォルダー・リビジョンがなく、ここはワークスペースでもありません";
            of_side(name, en, ja)
        })?;
        let mut compilation = understand(&workspace::read(&root)?);
        let known: Vec<String> = compilation.reference.documents.iter().map(|document| document.id.clone()).collect();
        compilation.reference.documents.retain(|document| is_named(&document.id, &document.release, name));
        if compilation.reference.documents.is_empty() {
            let (en, ja) = (
                "no file, folder, revision or release of that name",
                "その名前のファイル・フォルダー・リビジョン・リリースはありません",
            );
            let known = known.join(", ");
            return Err(of_side(name, en, ja)
                .advice(format!("releases of this workspace: {known}"), format!("このワークスペースのリリース: {known}")));
        }
        let own: Vec<String> = compilation.reference.documents.iter().map(|document| document.file.clone()).collect();
        compilation.diagnostics.retain(|finding| own.iter().any(|file| file == finding.primary.place.file()));
        self.compiled(name, compilation)
    }

    fn compiled(&self, name: &str, compilation: Compilation) -> Result<Side, Trouble> {
        let Compilation { reference, diagnostics, .. } = compilation;
        let denied: Vec<&Diagnostic> = diagnostics.iter().filter(|finding| finding.level == Level::Deny).collect();
        if !self.partial && !denied.is_empty() {
            return Err(not_in_full(name, &denied));
        }
        self.whole(name, Side::from(reference))
    }

    /// Refuses what states nothing or lost a cell.
    fn whole(&self, name: &str, side: Side) -> Result<Side, Trouble> {
        let lost = |document: &Document| document.coverage.get("unaccounted").copied().unwrap_or(0);
        let lost: u64 = side.documents.iter().map(lost).sum();
        if lost > 0 && !self.partial {
            return Err(lost_cells(name, lost));
        }
        Ok(side)
    }
}

/// What is wrong with a side, in English and Japanese.
fn of_side(name: &str, en: &str, ja: &str) -> Trouble {
    Trouble::said(format!("{name}: {en}"), format!("{name}: {ja}"))
}

fn list_of_rows(name: &str) -> Trouble {
    let en = "a list, as `portolan extract --format json` prints it, and no snapshot";
    let ja = "`portolan extract --format json` が出力する一覧で、スナップショットではありません";
    of_side(name, en, ja).advice(
        "compare the document itself, or what `portolan extract --format snapshot` prints of it",
        "文書そのものか、`portolan extract --format snapshot` の出力を比較してください",
    )
}

fn lost_cells(name: &str, lost: u64) -> Trouble {
    Trouble::said(
        format!("{name} cannot be read in full: {lost} cells are unaccounted for"),
        format!("{name} を完全には読み取れません: 行き先のないセルが {lost} 個あります"),
    )
    .advice(
        "see `portolan check`, or compare what could be read with --partial",
        "`portolan check` で確認するか、--partial で読み取れた範囲だけを比較してください",
    )
}

/// A side that is refused for findings: the first of them, and how many there are.
fn not_in_full(name: &str, denied: &[&Diagnostic]) -> Trouble {
    let list = |language| -> String {
        denied.iter().take(SHOWN).map(|finding| format!("\n  {}", one_line(finding, language))).collect()
    };
    let (count, more) = (denied.len(), denied.len().saturating_sub(SHOWN));
    let told = |text: String| if more > 0 { text } else { String::new() };
    let deny = if count == 1 { "1 finding denies".to_owned() } else { format!("{count} findings deny") };
    let all = told(format!("\n  … {more} more: portolan check or portolan extract shows all"));
    let all_ja = told(format!("\n  … ほか {more} 件（portolan check または portolan extract で表示）"));
    Trouble::said(
        format!("{name} cannot be read in full: {deny} it{}{all}", list(Language::English)),
        format!("{name} を完全には読み取れません: エラーの指摘 {count} 件{}{all_ja}", list(Language::Japanese)),
    )
    .advice(
        "repair them (`portolan explain ID`), or compare what could be read with --partial",
        "修正するか（`portolan explain ID`）、--partial で読み取れた範囲だけを比較してください",
    )
}

/// Whether a document is meant by an id, the beginning of one, its folder or its release.
fn is_named(id: &str, release: &str, name: &str) -> bool {
    let part = |id: &str| id == name || id.strip_prefix(name).is_some_and(|rest| rest.starts_with('/'));
    let folder = id.split_once('/').is_some_and(|(_, rest)| part(rest));
    part(id) || folder || key_str(release) == key_str(name)
}

fn bytes(path: &Path) -> Result<Vec<u8>, Trouble> {
    fs::read(path).map_err(|error| Trouble::new(format!("{}: {error}", path.display())))
}

/// The text of a JSON file, without what its lines are indented by: half of a snapshot, which need not be held. Within a string no
/// line ends, so that no string changes.
fn unindented(path: &Path) -> Result<Vec<u8>, Trouble> {
    let failed = |error: std::io::Error| Trouble::new(format!("{}: {error}", path.display()));
    let file = fs::File::open(path).map_err(failed)?;
    // Room that nothing is written to costs nothing, and a text that grows is copied.
    let mut text = Vec::with_capacity(file.metadata().map_or(0, |about| usize::try_from(about.len()).unwrap_or(0)));
    let mut lines = BufReader::with_capacity(1 << 16, file);
    // A text in one line has nothing to leave out.
    if !lines.fill_buf().map_err(failed)?.contains(&b'\n') {
        lines.read_to_end(&mut text).map_err(failed)?;
        return Ok(text);
    }
    loop {
        let start = text.len();
        if lines.read_until(b'\n', &mut text).map_err(failed)? == 0 {
            return Ok(text);
        }
        let blank = text[start..].iter().take_while(|byte| **byte == b' ').count();
        text.drain(start..start + blank);
    }
}

/// The project's own files of a folder: how its documents are described, corrected and translated.
fn own_files(folder: &Path) -> Result<Files, Trouble> {
    let mut files = Files::new();
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    for entry in fs::read_dir(here)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml" || extension == "po") && path.is_file() {
            files.insert(slashed(&path), bytes(&path)?);
        }
    }
    Ok(files)
}

/// All files of a folder; of a workspace, its documents.
fn folder(path: &Path) -> Result<Files, Trouble> {
    if path.join(sources::DOCUMENTS).is_dir() {
        return sources::files(path).map_err(Trouble::from);
    }
    let mut files = Files::new();
    for entry in walkdir::WalkDir::new(path).sort_by_file_name() {
        let entry = entry.map_err(Trouble::new)?;
        if entry.file_type().is_file() && !entry.file_name().to_string_lossy().starts_with('.') {
            files.insert(slashed(entry.path()), bytes(entry.path())?);
        }
    }
    Ok(files)
}

/// The path with `/`; always below some folder, for that is where documents are described.
fn slashed(path: &Path) -> String {
    let path = path.display().to_string().replace('\\', "/");
    if path.contains('/') { path } else { format!("./{path}") }
}
