//! Programs for the tests of what is published: Chromium and its driver for the handbook, LibreOffice for the workbook. Those
//! there are, or those of the distribution.
//!
//! In: variables that name them, and the search path. Out: variables and paths for the tests. Deliberately not here: axe-core,
//! which no distribution is asked for (`axe`).

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::shell::run;

/// A program that tests need: the variable that names it, and what it is called.
struct Program {
    variable: &'static str,
    names: &'static [&'static str],
}

const PROGRAMS: [Program; 3] = [
    Program { variable: "CHROME", names: &["chromium", "chromium-browser", "google-chrome", "chrome"] },
    Program { variable: "CHROMEDRIVER", names: &["chromedriver"] },
    Program { variable: "SOFFICE", names: &["soffice", "libreoffice"] },
];

const ABSENT: &str =
    "the tests of handbook and workbook need Chromium, ChromeDriver and LibreOffice Calc, and they were not all found
  Debian, Ubuntu:  sudo apt-get install chromium chromium-driver fonts-noto-cjk libreoffice-calc
  Fedora:          sudo dnf install chromium chromedriver google-noto-sans-cjk-fonts libreoffice-calc
  macOS:           brew install --cask chromium chromedriver libreoffice
  elsewhere:       set CHROME, CHROMEDRIVER and SOFFICE to the paths of the three programs";

/// Debian's names of what is needed; with a font that has Japanese, lest pages show boxes.
const PACKAGES: [&str; 4] = ["chromium", "chromium-driver", "fonts-noto-cjk", "libreoffice-calc"];

/// Variables that name the programs to the tests. On Debian and Ubuntu, as root, they are installed if need be.
pub(crate) fn find_or_install() -> Result<Vec<(&'static str, String)>, String> {
    if let Some(found) = find_all()? {
        return Ok(found);
    }
    if !Path::new("/usr/bin/apt-get").exists() || !is_root() {
        return Err(ABSENT.to_owned());
    }
    install()?;
    find_all()?.ok_or_else(|| ABSENT.to_owned())
}

fn find_all() -> Result<Option<Vec<(&'static str, String)>>, String> {
    PROGRAMS.iter().map(|program| Ok(find(program)?.map(|path| (program.variable, path)))).collect()
}

/// A variable that is set is believed; else the search path is looked through.
fn find(program: &Program) -> Result<Option<String>, String> {
    let unicode =
        |path: PathBuf| path.into_os_string().into_string().map_err(|path| format!("{} is not Unicode", path.display()));
    if let Some(path) = std::env::var_os(program.variable).map(PathBuf::from) {
        let absent = || format!("{} is set to {}, which is no file", program.variable, path.display());
        return if path.is_file() { unicode(path).map(Some) } else { Err(absent()) };
    }
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let inside = |folder: PathBuf| program.names.iter().map(|name| folder.join(name)).find(|path| path.is_file());
    std::env::split_paths(&folders).find_map(inside).map(unicode).transpose()
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").stderr(Stdio::null()).output();
    output.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn install() -> Result<(), String> {
    run(Command::new("apt-get").args(["update", "--quiet"]), "apt-get update")?;
    let arguments = [&["install", "--yes", "--quiet", "--no-install-recommends"][..], &PACKAGES].concat();
    let mut command = Command::new("apt-get");
    run(command.args(&arguments).env("DEBIAN_FRONTEND", "noninteractive"), &format!("apt-get {}", arguments.join(" ")))
}
