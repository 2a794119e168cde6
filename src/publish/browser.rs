//! Opening the handbook, by the means of the desktop.

use crate::outcome::Trouble;

/// Opens a page of the disk or of the web in the browser.
pub(crate) fn open(page: &str) -> Result<(), Trouble> {
    opener::open_browser(page).map_err(|error| {
        Trouble::said(format!("no browser could be opened: {error}"), format!("ブラウザーを開けませんでした: {error}"))
            .advice(format!("open {page} yourself"), format!("{page} をブラウザーで開いてください"))
    })
}
