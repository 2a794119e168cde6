//! axe-core for the tests of the handbook's pages: another's work under another licence, so it is fetched and not kept here.
//!
//! In: the variable `AXE`, or else the version that the tests name. Out: the path of the script, fetched below `target/` if it is
//! not there. Deliberately not here: whether it is the right file, which the tests say.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell::{root, run};

/// Version and digest, which the tests read too: they refuse a file with another digest.
const PIN: &str = include_str!("../../../tests/browser/axe-core.pin");

/// The variable that names the script to the tests.
const VARIABLE: &str = "AXE";

const ABSENT: &str = "axe-core could not be fetched: the handbook's tests check its pages with it
  with npm and a registry:  cargo xtask axe
  without:                  set AXE to the path of `axe.min.js` of the version in tests/browser/axe-core.pin";

/// The variable that names the script. It is fetched once a version, by npm.
pub(crate) fn find_or_fetch() -> Result<(&'static str, String), String> {
    if let Ok(path) = std::env::var(VARIABLE) {
        return if Path::new(&path).is_file() {
            Ok((VARIABLE, path))
        } else {
            Err(format!("{VARIABLE} is set to {path}, which is no file"))
        };
    }
    let version = PIN.split_whitespace().next().unwrap_or_default();
    let folder = root().join("target/axe-core").join(version);
    let script = folder.join("package/axe.min.js");
    if !script.is_file() {
        fetch(version, &folder).map_err(|reason| format!("{reason}\n{ABSENT}"))?;
    }
    Ok((VARIABLE, script.to_string_lossy().into_owned()))
}

/// npm compares what it fetched with what the registry says; the tests compare the script with our own digest.
fn fetch(version: &str, folder: &PathBuf) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let package = format!("axe-core@{version}");
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.args(["pack", "--silent", &package, "--pack-destination"]).arg(folder);
    run(&mut npm, &format!("npm pack {package}"))?;
    let archive = folder.join(format!("axe-core-{version}.tgz"));
    let mut tar = Command::new("tar");
    tar.arg("-xzf").arg(archive).arg("-C").arg(folder).args(["package/axe.min.js", "package/LICENSE"]);
    run(&mut tar, "tar")
}
