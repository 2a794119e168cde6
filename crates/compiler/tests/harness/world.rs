//! The small workspace that a case describes, compiled, and what can be asked of it.

use std::collections::BTreeMap;

use portolan_compiler::diagnostic::{Diagnostic, Language, Style, one_line, render};
use portolan_compiler::source::SourceSet;
use portolan_compiler::{Compilation, compile};

use super::book::Block;
use super::{bytes, facts};

/// Where the documents of a case lie.
const FOLDER: &str = "source-docs/case/1/";
const METADATA: &str = "vendor = \"Example\"\nproduct = \"Case\"\nrelease = \"1\"\ninstances = \"0..=24\"\n";

/// A compiled case.
pub(crate) struct World {
    sources: SourceSet,
    compilation: Compilation,
}

impl World {
    /// Compiles what the blocks give: documents, metadata, settings, a catalogue, errata.
    pub(crate) fn new<'a>(blocks: impl Iterator<Item = &'a Block>) -> Result<Self, String> {
        let mut files = BTreeMap::from([(format!("{FOLDER}document.toml"), METADATA.as_bytes().to_vec())]);
        for block in blocks {
            if let Some((path, bytes)) = file(block)? {
                files.insert(path, bytes);
            }
        }
        let sources = SourceSet::new(files);
        let compilation = compile(&sources);
        Ok(Self { sources, compilation })
    }

    /// What the compiler says, in the form that an expecting block asks for.
    pub(crate) fn answer(&self, block: &Block) -> Result<String, String> {
        let words = block.words();
        let (kind, asked) = words.split_first().unwrap_or((&"", &[]));
        match *kind {
            "facts" => Ok(facts::listing(&self.compilation.reference)),
            "findings" => self.findings(block, asked),
            _ => Ok(self.report(asked)),
        }
    }

    /// One line a finding; only of the lints asked for, if any are.
    fn findings(&self, block: &Block, asked: &[&str]) -> Result<String, String> {
        if let Some(unknown) = asked.iter().find(|id| portolan_compiler::lints::find(id).is_none()) {
            return Err(block.problem(&format!("`{unknown}` is no lint")));
        }
        let found = self.compilation.diagnostics.iter();
        let shown = found.filter(|finding| asked.is_empty() || asked.contains(&finding.lint.id));
        Ok(shown.map(|finding| line(finding) + "\n").collect())
    }

    fn report(&self, asked: &[&str]) -> String {
        let language = if asked.contains(&"ja") { Language::Japanese } else { Language::English };
        let asked: Vec<_> = asked.iter().filter(|word| portolan_compiler::lints::find(word).is_some()).collect();
        let shown = self.compilation.diagnostics.iter().filter(|finding| asked.is_empty() || asked.contains(&&finding.lint.id));
        let style = Style { colour: false, language };
        let reports = shown.map(|finding| render(finding, &self.sources, style).replace(FOLDER, ""));
        reports.flat_map(|report| report.lines().map(|line| line.trim_end().to_owned() + "\n").collect::<Vec<_>>()).collect()
    }
}

/// The one-line form, with the lines of further marks.
fn line(finding: &Diagnostic) -> String {
    let mut line = one_line(finding, Language::English).replace(FOLDER, "");
    let further: Vec<_> = finding.secondary.iter().map(|mark| mark.place.line().to_string()).collect();
    if !further.is_empty() {
        line.push_str(&format!(" (also {})", further.join(", ")));
    }
    line
}

/// The file a block gives, or nothing for a block that only illustrates.
fn file(block: &Block) -> Result<Option<(String, Vec<u8>)>, String> {
    let words = block.words();
    let bytes = bytes::of(words.first().unwrap_or(&""), &words, &block.body).map_err(|reason| block.problem(&reason))?;
    let named = words.iter().find_map(|word| word.strip_prefix("name="));
    let path = match *words.as_slice() {
        ["toml", "portolan"] => "portolan.toml".to_owned(),
        ["toml", name @ ("document" | "errata")] => format!("{FOLDER}{name}.toml"),
        ["po"] => format!("{FOLDER}en.po"),
        ["text"] | [] => return Ok(None),
        [ending, language, ..] if is_language(language) => {
            format!("{FOLDER}{}", named.map_or_else(|| format!("{language}.{ending}"), str::to_owned))
        }
        _ => return Err(block.problem("no block of this kind is known; see tests/cases/README.md")),
    };
    Ok(Some((path, bytes)))
}

fn is_language(word: &str) -> bool {
    let tag = word.split('-').next().unwrap_or("");
    matches!(tag.len(), 2 | 3) && tag.bytes().all(|byte| byte.is_ascii_lowercase())
}
