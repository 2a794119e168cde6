//! A Chromium for the handbook's tests: the one there is, or one from the distribution.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::shell::run;

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];
const ABSENT: &str = "the handbook's tests need Chromium, and none was found
  Debian, Ubuntu:  sudo apt-get install chromium fonts-noto-cjk
  Fedora:          sudo dnf install chromium google-noto-sans-cjk-fonts
  macOS:           brew install --cask chromium
  elsewhere:       set CHROME to the path of a Chromium or Chrome";

/// Its path. `CHROME` is believed; else the search path is looked through; else Debian's package is installed.
pub(crate) fn find_or_install() -> Result<PathBuf, String> {
    if let Some(path) = std::env::var_os("CHROME").map(PathBuf::from) {
        return if path.is_file() { Ok(path) } else { Err(format!("CHROME is set to {}, which is no file", path.display())) };
    }
    if let Some(path) = find() {
        return Ok(path);
    }
    if !Path::new("/usr/bin/apt-get").exists() || !is_root() {
        return Err(ABSENT.to_owned());
    }
    install()?;
    find().ok_or_else(|| ABSENT.to_owned())
}

fn find() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let inside = |folder: &Path| NAMES.iter().map(|name| folder.join(name)).find(|program| program.is_file());
    let mac = PathBuf::from("/Applications/Chromium.app/Contents/MacOS/Chromium");
    std::env::split_paths(&path).find_map(|folder| inside(&folder)).or_else(|| Some(mac).filter(|program| program.is_file()))
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").stderr(Stdio::null()).output();
    output.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

/// With a font that has Japanese, lest screenshots show boxes.
fn install() -> Result<(), String> {
    run(Command::new("apt-get").args(["update", "--quiet"]), "apt-get update")?;
    let packages = ["chromium", "fonts-noto-cjk"];
    let mut command = Command::new("apt-get");
    command.args(["install", "--yes", "--quiet", "--no-install-recommends"]).args(packages);
    run(command.env("DEBIAN_FRONTEND", "noninteractive"), "apt-get install chromium fonts-noto-cjk")
}
