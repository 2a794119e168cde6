//! The whole handbook as a PDF, one a language, printed by a Chromium that is there.
//!
//! In: `book/html/<language>/print.html` as just rendered. Out: `book/html/handbook-<language>.pdf`. They lie in the rendered
//! handbook because they belong to it: rendering anew without them takes them away, so that none is older than its handbook.
//! They are neither in `generated/` nor in its digests: other versions of the browser print other bytes. Deliberately not here:
//! how paper looks, which the handbook's style says.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use tokio::process::Command;
use tokio::runtime::Builder;
use url::Url;

use super::handbook::LANGUAGES;
use crate::outcome::Trouble;

/// The variable that names the program.
const VARIABLE: &str = "CHROME";
const NAMES: [&str; 8] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "chrome.exe",
    "microsoft-edge",
    "msedge.exe",
];
/// Where installers put it that do not touch the search path.
const PLACES: [&str; 5] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
];

/// A browser that takes longer hangs: 20,000 endpoints take a few minutes.
const PATIENCE: Duration = Duration::from_secs(900);

const FLAGS: [&str; 10] = [
    "--headless",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-pdf-header-footer",
    "--generate-pdf-document-outline",
];

/// A program that prints.
#[derive(Debug)]
pub(crate) struct Printer(PathBuf);

impl Printer {
    /// The one that `CHROME` names, or one of a well-known name.
    pub(crate) fn find() -> Result<Self, Trouble> {
        if let Some(named) = std::env::var_os(VARIABLE).filter(|named| !named.is_empty()).map(PathBuf::from) {
            return if named.is_file() { Ok(Self(named)) } else { Err(no_file(&named)) };
        }
        let folders = std::env::var_os("PATH").unwrap_or_default();
        let inside = |folder: PathBuf| NAMES.iter().map(|name| folder.join(name)).find(|path| path.is_file());
        let installed = || PLACES.iter().map(PathBuf::from).find(|path| path.is_file());
        let found = std::env::split_paths(&folders).find_map(inside).or_else(installed);
        found.map(Self).ok_or_else(none_found)
    }

    /// Prints the books below `root`; `begin` is told each language's tag.
    pub(crate) fn print(&self, root: &Path, begin: impl Fn(&str)) -> Result<Vec<PathBuf>, Trouble> {
        let html = root.join("book/html").canonicalize()?;
        // A folder in sight: browsers in a sandbox of their distribution see neither hidden ones nor those for temporary files.
        let staging = tempfile::Builder::new().prefix("printing-").tempdir_in(&html)?;
        let mut printed = Vec::new();
        for language in LANGUAGES {
            begin(language.tag());
            let everything = html.join(language.tag()).join("print.html");
            if !everything.is_file() {
                return Err(too_long());
            }
            let draft = staging.path().join(format!("{}.pdf", language.tag()));
            self.page(&everything, &draft, &staging.path().join("profile"))?;
            let nothing =
                |error| self.failed(&format!("printed nothing: {error}"), &format!("が何も出力しませんでした: {error}"));
            let bytes = fs::read(&draft).map_err(nothing)?;
            fs::write(&draft, undated(bytes))?;
            let place = html.join(format!("handbook-{}.pdf", language.tag()));
            fs::rename(&draft, &place)?;
            printed.push(place);
        }
        Ok(printed)
    }

    fn page(&self, page: &Path, target: &Path, profile: &Path) -> Result<(), Trouble> {
        let mut command = Command::new(&self.0);
        command.args(FLAGS).arg(joined("--user-data-dir=", profile)).arg(joined("--print-to-pdf=", target));
        if is_root(page) {
            // Chromium refuses to start as root unless told that there is no sandbox to be had.
            command.arg("--no-sandbox");
        }
        command
            .arg(asked_by_program(page).as_str())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .kill_on_drop(true);
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let ended = runtime.block_on(async { tokio::time::timeout(PATIENCE, command.output()).await });
        let output = ended.map_err(|_| self.failed("did not come to its end", "が時間内に終わりませんでした"))??;
        if output.status.success() && target.is_file() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let last = said.lines().rev().find(|line| !line.trim().is_empty());
        let (en, ja) = last.map_or(("it said nothing", "メッセージはありません"), |last| (last, last));
        let status = output.status;
        Err(self.failed(&format!("ended with {status}: {en}"), &format!("が終了しました（{status}）: {ja}")))
    }

    /// The program, and what became of it.
    fn failed(&self, en: &str, ja: &str) -> Trouble {
        let program = self.0.display();
        Trouble::said(format!("no PDF: {program} {en}"), format!("PDF を作成できませんでした: {program} {ja}")).advice(
            format!("the handbook itself is published; set {VARIABLE} to another Chromium to print it"),
            format!("ハンドブック自体は公開済みです。PDF にするには、{VARIABLE} に別の Chromium を設定してください"),
        )
    }
}

fn no_file(named: &Path) -> Trouble {
    let named = named.display();
    Trouble::said(
        format!("{VARIABLE} is set to {named}, which is no file"),
        format!("{VARIABLE} に設定された {named} はファイルではありません"),
    )
    .advice("set it to the path of a Chromium, or unset it", "Chromium のパスを設定するか、設定を解除してください")
}

fn none_found() -> Trouble {
    Trouble::said(
        "no Chromium, Chrome or Edge was found, which print the handbook",
        "ハンドブックを PDF にするための Chromium、Chrome、Edge が見つかりません",
    )
    .advice(
        format!("install one (Debian, Ubuntu: apt-get install chromium fonts-noto-cjk), or set {VARIABLE} to its path"),
        format!(
            "どれかをインストールするか（Debian、Ubuntu: apt-get install chromium fonts-noto-cjk）、{VARIABLE} にパスを\
             設定してください"
        ),
    )
}

fn too_long() -> Trouble {
    Trouble::said(
        "this handbook is too long to be printed as one document",
        "このハンドブックは長すぎるため、全体を 1 つの PDF にできません",
    )
    .advice(
        "it is published; print the chapters that are wanted from the browser",
        "公開は済んでいます。必要な章をブラウザーから印刷してください",
    )
}

/// The address of a page that is not to ask a reader to print it: `paper.js` of the handbook sees to that.
fn asked_by_program(page: &Path) -> Url {
    let mut address = Url::from_file_path(page).expect("a canonical path is an absolute one");
    address.set_query(Some("paper"));
    address
}

fn joined(flag: &str, path: &Path) -> OsString {
    let mut argument = OsString::from(flag);
    argument.push(path);
    argument
}

/// Whether what we write belongs to root.
#[cfg(unix)]
fn is_root(ours: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    ours.metadata().is_ok_and(|metadata| metadata.uid() == 0)
}

#[cfg(not(unix))]
fn is_root(_: &Path) -> bool {
    false
}

/// The day that stands for none, in as many bytes as any other: the places of what follows are written down in the file.
const DAY: &[u8] = b"20000101000000";

/// Without the time of printing: the same handbook printed by the same browser is the same file.
fn undated(mut pdf: Vec<u8>) -> Vec<u8> {
    for key in [&b"/CreationDate (D:"[..], b"/ModDate (D:"] {
        let at = pdf.windows(key.len()).position(|window| window == key).map(|at| at + key.len());
        let digits = at.and_then(|at| pdf.get_mut(at..at + DAY.len()));
        if let Some(digits) = digits.filter(|digits| digits.iter().all(u8::is_ascii_digit)) {
            digits.copy_from_slice(DAY);
        }
    }
    pdf
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_printing_is_taken_out_and_nothing_moves() {
        let printed = b"%PDF /CreationDate (D:20260102030405+00'00')\n/ModDate (D:20260102030405+00'00')>> rest".to_vec();
        let expected = "%PDF /CreationDate (D:20000101000000+00'00')\n/ModDate (D:20000101000000+00'00')>> rest";
        assert_eq!(String::from_utf8(undated(printed)).expect("UTF-8"), expected);
        assert_eq!(undated(b"/CreationDate (D:2026)".to_vec()), b"/CreationDate (D:2026)");
    }
}
