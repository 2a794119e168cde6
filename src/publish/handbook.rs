//! The handbook's pages to HTML, by mdBook as a library, one book a language.
//!
//! In: `book/src/en`, `book/src/ja` as just published, `book/book.toml` and `book/theme`. Out: `book/html/en`, `book/html/ja`.
//! Books are rendered beside `book/html` and take its place when all of them are complete. Deliberately not here: what pages say.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use mdbook_core::config::{Config, Search};
use mdbook_driver::MDBook;
use portolan_compiler::Settings;
use portolan_compiler::diagnostic::Language;
use portolan_compiler::emit::book::BRAND;

use super::{policy, side_by_side};
use crate::outcome::Trouble;

/// The languages of the handbook.
pub(crate) const LANGUAGES: [Language; 2] = [Language::English, Language::Japanese];

/// Used where a workspace brings no `book/` of its own.
const CONFIGURATION: &str = include_str!("../../book/book.toml");
const STYLE: &str = include_str!("../../book/theme/portolan.css");
const ACCESS: &str = include_str!("../../book/theme/access.js");
const PAPER: &str = include_str!("../../book/theme/paper.js");
const SWITCH: &str = include_str!("../../book/theme/switch.js");

/// A book whose pages have more bytes than this has no index of mdBook's and no page of everything. The guides of this checkout have
/// a fifth of it.
const LARGE: u64 = 12 << 20;

/// The page to open first.
pub(crate) fn entry(root: &Path, language: Language) -> PathBuf {
    root.join("book/html").join(language.tag()).join("index.html")
}

/// Renders all languages, side by side.
pub(crate) fn render(root: &Path, settings: &Settings) -> Result<(), Trouble> {
    let book = root.join("book");
    furnish(&book)?;
    let staging = tempfile::Builder::new().prefix(".html-").tempdir_in(&book)?;
    let rendered = side_by_side(&LANGUAGES, |language| {
        one(&book, staging.path(), settings, *language).map_err(|error| {
            let tag = language.tag();
            Trouble::said(format!("the handbook ({tag}): {error:#}"), format!("ハンドブック（{tag}）: {error:#}"))
        })
    });
    rendered.into_iter().collect::<Result<Vec<()>, _>>()?;
    swap(&staging.keep(), &book.join("html")).map_err(Trouble::from)
}

/// The hand-written files of the book, where the workspace has none yet. What is there is the user's, and stays.
pub(crate) fn furnish(book: &Path) -> io::Result<()> {
    fs::create_dir_all(book.join("theme"))?;
    let own = [
        ("book.toml", CONFIGURATION),
        ("theme/portolan.css", STYLE),
        ("theme/access.js", ACCESS),
        ("theme/paper.js", PAPER),
        ("theme/switch.js", SWITCH),
    ];
    for (name, text) in own {
        let path = book.join(name);
        if !path.exists() {
            fs::write(path, text)?;
        }
    }
    Ok(())
}

fn one(book: &Path, staging: &Path, settings: &Settings, language: Language) -> mdbook_core::errors::Result<()> {
    let mut configuration = Config::from_disk(book.join("book.toml"))?;
    configuration.book.title = Some(settings.book.title.in_language(language).to_owned());
    configuration.book.language = Some(language.tag().to_owned());
    configuration.book.src = Path::new("src").join(language.tag());
    configuration.build.build_dir = staging.join(language.tag());
    configuration.build.create_missing = false;
    // No preprocessor: what a vendor printed must never be taken for an instruction to include a file.
    configuration.build.use_default_preprocessors = false;
    let large = weight(&book.join("src").join(language.tag()))? > LARGE;
    // mdBook's search finds no Japanese word, and a search that finds half misleads. Of a large book neither its index nor one
    // page that holds everything can be opened; the port finder serves both.
    if language == Language::Japanese || large {
        let mut search = Search::default();
        search.enable = false;
        configuration.set("output.html.search", search)?;
    }
    if large {
        configuration.set("output.html.print.enable", false)?;
    }
    MDBook::load_with_config(book, configuration)?.build()?;
    let rendered = staging.join(language.tag());
    policy::apply(&rendered, &styles(&rendered, settings))?;
    Ok(())
}

/// Bytes of all pages of a book, before they are rendered.
fn weight(pages: &Path) -> io::Result<u64> {
    let sizes = fs::read_dir(pages)?.map(|entry| Ok(entry?.metadata()?.len()));
    sizes.sum()
}

/// The styles of the workspace's own that all pages have: its colours, then its own words, which have the last one.
fn styles<'s>(rendered: &Path, settings: &'s Settings) -> Vec<&'s str> {
    let own = settings.book.style.iter().map(|(name, _)| name.as_str());
    std::iter::once(BRAND).filter(|name| rendered.join(name).is_file()).chain(own).collect()
}

/// Puts the new books in the place of the old ones. Between two renames there is no book; a crash there is mended by publishing again.
fn swap(new: &Path, place: &Path) -> io::Result<()> {
    let old = place.with_extension("old");
    if old.exists() {
        fs::remove_dir_all(&old)?;
    }
    if place.exists() {
        fs::rename(place, &old)?;
    }
    if let Err(error) = fs::rename(new, place) {
        // The old books come back, as far as the disk allows.
        let _ = fs::rename(&old, place);
        return Err(error);
    }
    if old.exists() { fs::remove_dir_all(&old) } else { Ok(()) }
}
