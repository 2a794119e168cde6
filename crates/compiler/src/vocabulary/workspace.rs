//! Words that a workspace adds: `vocabulary/<code>.toml`, and `vocabulary/protocols.toml`, in the form of the program's own files.
//!
//! In: the files of a workspace. Out: the program's vocabulary with theirs in front, so that a workspace's word wins over ours;
//! files that cannot be used, with the reason and the bytes. Files are taken in path order. A file for a language that the
//! program has adds to it; another begins a new language and has to name it. Deliberately not here: findings.

use std::ops::Range;
use std::sync::Arc;

use super::protocols::Protocols;
use super::{BUILT_IN, Language, Vocabulary};
use crate::source::{SourceFile, SourceSet};

/// Folder of a workspace's own words.
pub const FOLDER: &str = "vocabulary";

/// What the file of protocol names is called, where others are called by a language.
const PROTOCOLS: &str = "protocols";

/// A vocabulary file that cannot be used.
#[derive(Debug)]
pub struct Unusable<'s> {
    /// The file.
    pub file: &'s SourceFile,
    /// Bytes of its text.
    pub at: Range<usize>,
    /// Why.
    pub reason: String,
}

impl Vocabulary {
    /// The vocabulary of a workspace.
    #[must_use]
    pub fn of(sources: &SourceSet) -> (Arc<Self>, Vec<Unusable<'_>>) {
        let mut own = Vec::new();
        let mut names = None;
        let mut unusable = Vec::new();
        for (file, code) in sources.iter().filter_map(|file| Some((file, code(file.path())?))) {
            let read = match code {
                PROTOCOLS => Protocols::read(file.text().as_str()).map(|read| names = Some(read)),
                code => read(file, code).map(|language| own.push(language)),
            };
            if let Err((at, reason)) = read {
                unusable.push(Unusable { file, at, reason });
            }
        }
        let adds = !own.is_empty() || names.is_some();
        let vocabulary = if adds { Arc::new(Self::with(&own, names.as_ref())) } else { Arc::clone(&BUILT_IN) };
        (vocabulary, unusable)
    }
}

/// The language for which a file states words, by its name.
fn code(path: &str) -> Option<&str> {
    let name = path.strip_prefix(FOLDER)?.strip_prefix('/')?;
    name.strip_suffix(".toml").filter(|code| !code.contains('/'))
}

fn read(file: &SourceFile, code: &str) -> Result<Language, (Range<usize>, String)> {
    let mut language: Language =
        toml::from_str(file.text().as_str()).map_err(|error| (error.span().unwrap_or(0..0), error.message().to_owned()))?;
    let refuse = |reason: String| Err((0..0, reason));
    if !is_code(code) {
        return refuse(format!("`{code}` is no language code: name the file `{FOLDER}/<code>.toml`, such as `fr.toml`"));
    }
    if !language.code.is_empty() && language.code != code {
        return refuse(format!("the file is named for `{code}`, but says code = \"{}\"", language.code));
    }
    code.clone_into(&mut language.code);
    let known = BUILT_IN.languages.iter().any(|built_in| built_in.code == code);
    if !known && (language.name.trim().is_empty() || language.marks.is_empty()) {
        return refuse(format!(
            "`{code}` is a new language: state its `name`, and `marks`, frequent words by which a page in it is told"
        ));
    }
    if language.english.is_empty() {
        language.name.clone_into(&mut language.english);
    }
    Ok(language)
}

/// A language and perhaps a region: `fr`, `pt-BR`, `zh-Hant`.
#[must_use]
pub fn is_code(code: &str) -> bool {
    let mut parts = code.split('-');
    let language = parts.next().is_some_and(|part| matches!(part.len(), 2..=3) && part.bytes().all(|b| b.is_ascii_lowercase()));
    language && parts.all(|part| matches!(part.len(), 2..=8) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use portolan_model::Transport;

    use super::*;
    use crate::ir::Role;
    use crate::vocabulary::Word;

    fn sources(files: &[(&str, &str)]) -> SourceSet {
        SourceSet::new(
            files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect::<BTreeMap<_, _>>(),
        )
    }

    fn refused(path: &str, text: &str) -> (String, String) {
        let sources = sources(&[(path, text)]);
        let (_, unusable) = Vocabulary::of(&sources);
        let [problem] = unusable.as_slice() else { panic!("{path}: {unusable:?}") };
        (problem.reason.clone(), sources.by_path(path).expect("the file").text().as_str()[problem.at.clone()].to_owned())
    }

    #[test]
    fn words_of_a_workspace_are_added_and_win() {
        let sources = sources(&[
            ("vocabulary/en.toml", "[headings]\nlistener = [\"Gizmo\"]\nnotes = [\"= Port\"]\n[words]\ninbound = [\"to us\"]\n"),
            ("vocabulary/fr.toml", "name = \"Français\"\nmarks = [\"les\", \"du\"]\n[words]\ndynamic = [\"dynamique\"]\n"),
        ]);
        let (vocabulary, unusable) = Vocabulary::of(&sources);
        assert!(unusable.is_empty(), "{unusable:?}");
        let role = |text: &str| vocabulary.heading(text).map(|found| found.role);
        assert_eq!(
            (role("Gizmo"), role("Port"), role("Protocol")),
            (Some(Role::Listener), Some(Role::Notes), Some(Role::Protocol))
        );
        assert!(vocabulary.is(Word::Inbound, "to us") && vocabulary.is(Word::Dynamic, "dynamique"));
        assert_eq!(vocabulary.detect("les ports du serveur"), Some("fr"));
        assert_eq!(Vocabulary::built_in().heading("Gizmo"), None, "nothing stays behind");
        assert_eq!(vocabulary.languages.len(), Vocabulary::built_in().languages.len() + 1);
    }

    #[test]
    fn protocols_of_a_workspace_are_added_and_win() {
        let text = "transports = { udt = \"udp\" }\n[implied]\ngopher = \"tcp\"\n[applications]\nnames = [\"gopher\"]\n";
        let sources = sources(&[("vocabulary/protocols.toml", text)]);
        let (vocabulary, unusable) = Vocabulary::of(&sources);
        assert!(unusable.is_empty(), "{unusable:?}");
        assert_eq!(vocabulary.transport("UDT"), Some(Transport::Udp));
        assert_eq!(vocabulary.transport("TCP"), Some(Transport::Tcp), "ours stay");
        let gopher = vocabulary.application("Gopher").and_then(|name| vocabulary.implied_transport(&name));
        assert_eq!(gopher, Some(Transport::Tcp));
        assert_eq!(Vocabulary::built_in().transport("UDT"), None);
    }

    #[test]
    fn what_cannot_be_used_is_told_with_its_place() {
        let (reason, at) = refused("vocabulary/en.toml", "[headings]\nlistner = [\"x\"]\n");
        assert!(reason.contains("`listner` is no role") && at.contains("listner"), "{reason} at {at}");
        let (reason, at) = refused("vocabulary/en.toml", "[words]\nany = [\"all\", \"  \"]\n");
        assert!(reason.contains("is no word") && at.contains("\"  \""), "{reason} at {at}");
        assert!(refused("vocabulary/en.toml", "[words]\nsometimes = []\n").0.contains("unknown variant"));
        assert!(refused("vocabulary/fr.toml", "[words]\nany = [\"tous\"]\n").0.contains("state its `name`"));
        let (reason, at) = refused("vocabulary/protocols.toml", "transports = { udt = \"upd\" }\n");
        assert!(reason.contains("`upd` is none of") && at == "\"upd\"", "{reason} at {at}");
        assert!(refused("vocabulary/FR.toml", "").0.contains("no language code"));
        assert!(refused("vocabulary/fr.toml", "code = \"de\"\n").0.contains("named for `fr`"));
    }

    #[test]
    fn a_vocabulary_is_in_force_for_one_call_only() {
        let sources = sources(&[("vocabulary/en.toml", "[headings]\nlistener = [\"Gizmo\"]\n")]);
        let known = || Vocabulary::in_force().heading("Gizmo").is_some();
        assert!(Vocabulary::of(&sources).0.during(known));
        assert!(!known());
    }
}
