//! What the user hands over: the file and its language.
//!
//! In: options. Out: bytes, an ending, a language and how it was told; or why they are refused. Deliberately not here: where the
//! file goes.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use portolan_compiler::diagnostic::visible;
use portolan_compiler::read::ProblemKind;
use portolan_compiler::source::{SourceFile, SourceSet};
use portolan_compiler::vocabulary::{Detection, Vocabulary, is_code};

use super::Options;
use crate::outcome::Trouble;
use crate::sources::DOCUMENTS;

/// Endings of the project's own files, which no document can have.
const OWN: [&str; 2] = ["toml", "po"];

/// Hundredths and pieces of evidence from which on a detection casts doubt on what the user says.
const SURE: u8 = 80;
const TELLING: usize = 3;

/// The document.
pub(super) struct Given {
    pub(super) bytes: Vec<u8>,
    /// The ending of its name, in lower case.
    pub(super) ending: String,
}

/// A language, and how it was told.
pub(crate) struct Told {
    pub(super) code: String,
    /// Nothing where the user named it.
    pub(super) detection: Option<Detection>,
    /// Another language that the text seems to be in than the user named.
    pub(super) doubt: Option<Detection>,
    /// Whether a vocabulary knows its words.
    pub(super) known: bool,
}

/// Text for a terminal.
pub(super) fn safe(text: &str) -> Cow<'_, str> {
    visible(text)
}

/// A path for a terminal.
pub(super) fn shown(path: &Path) -> String {
    visible(&path.display().to_string()).into_owned()
}

/// Why the file was not added, in English and Japanese.
pub(super) fn not_added(options: &Options, en: &str, ja: &str) -> Trouble {
    let file = shown(&options.file);
    Trouble::said(format!("{file} was not added: {en}"), format!("{file} は追加しませんでした: {ja}"))
}

/// A file of the project's own that stands in the way, in English and Japanese.
pub(super) fn unusable(path: &str, en: &str, ja: &str) -> Trouble {
    Trouble::said(format!("{path} cannot be used: {en}"), format!("{path} が使えません: {ja}"))
        .advice("repair it: `portolan check`", "`portolan check` で確認し、修正してください")
}

/// Reads the file, if it is one that can be added.
pub(super) fn read(root: &Path, options: &Options) -> Result<Given, Trouble> {
    let path = &options.file;
    let said = |en: &str, ja: &str| not_added(options, en, ja);
    let by_system = |error: io::Error| said(&error.to_string(), &error.to_string());
    let about = fs::symlink_metadata(path)
        .map_err(|error| by_system(error).advice("name a file that can be read", "読み取れるファイルを指定してください"))?;
    if about.is_symlink() {
        return Err(said("it is a symbolic link", "シンボリック リンクです")
            .advice("name the file that it points to", "リンク先のファイルを指定してください"));
    }
    if !about.is_file() {
        return Err(said("it is no file", "ファイルではありません")
            .advice("name one file; several are added one after the other", "ファイルを 1 つずつ指定してください"));
    }
    if is_inside(path, &root.join(DOCUMENTS)) {
        let (en, ja) = (format!("it lies in {DOCUMENTS}/ already"), format!("すでに {DOCUMENTS}/ の中にあります"));
        return Err(said(&en, &ja).advice(
            "move it elsewhere, or write its document.toml by hand: see `portolan check`",
            "別の場所に移すか、document.toml を自分で書いてください（`portolan check` で確認できます）",
        ));
    }
    for (flag, text) in [("vendor", &options.vendor), ("product", &options.product), ("release", &options.release)] {
        refuse_unclear(options, flag, text)?;
    }
    let ending = ending(path).ok_or_else(|| {
        let names = "ports.html, ports.md, ports.csv, ports.xlsx";
        said("its name has no ending that tells its format", "形式を示す拡張子がありません")
            .advice(format!("rename it, such as {names}"), format!("{names} のような名前に変えてください"))
    })?;
    let bytes = fs::read(path).map_err(by_system)?;
    Ok(Given { bytes, ending })
}

/// What a flag says is shown to people.
fn refuse_unclear(options: &Options, flag: &str, text: &str) -> Result<(), Trouble> {
    let (en, ja) = if visible(text) != text {
        ("made of hidden characters", "に見えない文字が含まれています")
    } else if text.trim().is_empty() || text.chars().count() > 200 {
        ("empty or too long", "が空か、長すぎます")
    } else {
        return Ok(());
    };
    Err(not_added(options, &format!("--{flag} is {en}"), &format!("--{flag} {ja}"))
        .advice(format!("write --{flag} as the vendor prints it"), format!("--{flag} はベンダーの表記どおりに指定してください")))
}

/// Whether a path leads into a folder, through whatever links.
fn is_inside(path: &Path, folder: &Path) -> bool {
    match (path.canonicalize(), folder.canonicalize()) {
        (Ok(path), Ok(folder)) => path.starts_with(folder),
        _ => false,
    }
}

/// The only part of the name that is kept.
fn ending(path: &Path) -> Option<String> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    let plain = !ending.is_empty() && ending.len() <= 10 && ending.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (plain && !OWN.contains(&ending.as_str())).then_some(ending)
}

/// The language that the user names, or the one that the text seems to be in.
pub(super) fn language(options: &Options, given: &Given, vocabulary: &Vocabulary) -> Result<Told, Trouble> {
    let known = |code: &str| vocabulary.languages.iter().any(|language| language.code == code);
    let path = format!("document.{}", given.ending);
    let sources = SourceSet::new(BTreeMap::from([(path.clone(), given.bytes.clone())]));
    let file = sources.by_path(&path);
    // In a format that is not read nothing could tell the language, whatever the user names.
    if let Some((format, conversion)) = file.and_then(unread_format) {
        return Err(unread(options, format, conversion));
    }
    let detection = vocabulary.detection(file.map_or("", |file| file.text().as_str()));
    if let Some(code) = &options.language {
        if !is_code(code) {
            let shown = visible(code);
            let (en, ja) = (format!("`{shown}` is no language"), format!("「{shown}」は言語ではありません"));
            return Err(not_added(options, &en, &ja).advice(
                "write a code such as `en` or `pt-BR`; `portolan languages` lists those whose words are known",
                "`en` や `pt-BR` のように指定してください。語彙のある言語は `portolan languages` で確認できます",
            ));
        }
        let doubt = detection.filter(|found| known(code) && is_other(code, found));
        return Ok(Told { code: code.clone(), detection: None, doubt, known: known(code) });
    }
    let Some(found) = detection else {
        return Err(not_added(options, "nothing tells its language", "言語を判別できません").advice(
            "name it: --language TAG; `portolan languages` lists those whose words are known",
            "--language で指定してください。語彙のある言語は `portolan languages` で確認できます",
        ));
    };
    Ok(Told { code: found.code.clone(), detection: Some(found), doubt: None, known: true })
}

/// Whether a text is plainly in another language than the user says.
fn is_other(told: &str, found: &Detection) -> bool {
    let base = |code: &str| code.split(['-', '_']).next().unwrap_or(code).to_ascii_lowercase();
    base(told) != base(&found.code) && found.confidence >= SURE && found.evidence >= TELLING
}

/// The format of a file that is known and not read, with a conversion that works.
fn unread_format(file: &SourceFile) -> Option<(&'static str, &'static str)> {
    portolan_compiler::read::read(file).problems.into_iter().find_map(|problem| match problem.kind {
        ProblemKind::UnreadFormat { format, conversion } => Some((format, conversion)),
        _ => None,
    })
}

/// A file of a format that is not read is refused.
fn unread(options: &Options, format: &str, conversion: &str) -> Trouble {
    let convert = conversion.replace("FILE", &shown(&options.file));
    not_added(options, &format!("{format} is not read"), &format!("{format} 形式は読み取れません"))
        .advice(format!("convert it, then add the result: {convert}"), format!("変換してから追加してください: {convert}"))
}
