//! Files of a revision, through the git command line.
//!
//! In: `REV:PATH`. Out: the bytes of a file, or of all files of a folder. Deliberately not here: what they mean.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use portolan_compiler::diff::Report;

use crate::outcome::Trouble;

/// Reads `REV:PATH`; each file is named `REV:PATH`, too. None where this is no such thing.
pub(super) fn read(name: &str) -> Result<Option<BTreeMap<String, Vec<u8>>>, Trouble> {
    let Some((revision, path)) = name.split_once(':') else { return Ok(None) };
    // A revision never begins with a dash, so nothing can pass for an option.
    if revision.is_empty() || revision.starts_with('-') {
        return Ok(None);
    }
    let kind = match git(&["cat-file", "-t", name]) {
        Ok(kind) => kind,
        Err(_) if git(&["rev-parse", "--verify", "--quiet", revision]).is_err() => return Ok(None),
        Err(trouble) => return Err(trouble),
    };
    if kind.starts_with(b"blob") {
        return Ok(Some(BTreeMap::from([(name.to_owned(), git(&["cat-file", "blob", name])?)])));
    }
    let listed = git(&["ls-tree", "-r", "-z", "--name-only", "--full-name", name])?;
    let mut files = BTreeMap::new();
    for inner in listed.split(|byte| *byte == 0).filter(|inner| !inner.is_empty()) {
        let inner = std::str::from_utf8(inner).map_err(|_| not_unicode(name))?;
        let folder = path.trim_end_matches('/');
        let separator = if folder.is_empty() { "" } else { "/" };
        let whole = format!("{revision}:{folder}{separator}{inner}");
        let bytes = git(&["cat-file", "blob", &whole])?;
        files.insert(whole, bytes);
    }
    Ok(Some(files))
}

/// Takes the revision of a side off the paths of its files: code hosts know files by their paths alone.
pub(super) fn strip(report: &mut Report, name: &str) {
    let Some((revision, _)) = name.split_once(':') else { return };
    let revision = format!("{revision}:");
    if Path::new(name).exists() {
        return;
    }
    for finding in report.comparisons.iter_mut().flat_map(|compared| &mut compared.findings) {
        let places =
            finding.old.iter_mut().chain(&mut finding.new).chain(&mut finding.old_candidates).chain(&mut finding.new_candidates);
        for place in places {
            if let Some(path) = place.file.strip_prefix(&revision) {
                place.file = path.trim_start_matches("./").to_owned();
            }
        }
    }
}

/// What stands beside a file of a revision: how it is described, corrected and translated. Nothing where it is not described.
pub(super) fn beside(name: &str) -> Result<BTreeMap<String, Vec<u8>>, Trouble> {
    let folder = name
        .rsplit_once('/')
        .map_or_else(|| name.split_once(':').map(|(revision, _)| format!("{revision}:")), |(folder, _)| Some(folder.to_owned()));
    let Some(folder) = folder else { return Ok(BTreeMap::new()) };
    let listed = git(&["ls-tree", "-z", "--name-only", &folder])?;
    let names = listed.split(|byte| *byte == 0).filter_map(|inner| std::str::from_utf8(inner).ok());
    let own: Vec<&str> = names.filter(|inner| inner.ends_with(".toml") || inner.ends_with(".po")).collect();
    if !own.contains(&super::side::METADATA) {
        return Ok(BTreeMap::new());
    }
    let separator = if folder.ends_with(':') { "" } else { "/" };
    let file = |inner: &&str| {
        let whole = format!("{folder}{separator}{inner}");
        git(&["cat-file", "blob", &whole]).map(|bytes| (whole, bytes))
    };
    own.iter().map(file).collect()
}

fn git(arguments: &[&str]) -> Result<Vec<u8>, Trouble> {
    let output = Command::new("git").args(arguments).output().map_err(|error| Trouble::new(format!("git: {error}")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Trouble::new(format!("git {}: {}", arguments.join(" "), said.trim()))
        .advice("run it in the repository that holds the revision", "そのリビジョンのあるリポジトリで実行してください"))
}

fn not_unicode(name: &str) -> Trouble {
    Trouble::said(format!("{name}: a file name is not Unicode"), format!("{name}: Unicode ではないファイル名があります"))
}
