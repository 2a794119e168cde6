//! Opening the handbook, by the means of the desktop.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::outcome::Trouble;

const OPENERS: &[(&str, &[&str])] = if cfg!(target_os = "macos") {
    &[("open", &[])]
} else if cfg!(windows) {
    &[("explorer", &[])]
} else {
    &[("xdg-open", &[]), ("gio", &["open"]), ("wslview", &[])]
};

/// Starts the first opener there is.
pub(crate) fn open(page: &Path) -> Result<(), Trouble> {
    let started = OPENERS.iter().any(|(program, arguments)| {
        let mut command = Command::new(program);
        command.args(*arguments).arg(page).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().is_ok()
    });
    if started {
        return Ok(());
    }
    Err(Trouble::new("no program was found that opens a browser").help(format!("open {} yourself", page.display())))
}
