//! The port finder: an index of all endpoints and the scripts that search it in a browser, from `file://` too.
//!
//! In: the facts, the findings, the language of the handbook. Out: the files of one handbook's finder, and the frame its page
//! gives them. The finder lives inside a page of the handbook, not beside it: contents, themes and the switch between the
//! languages then are the handbook's own, and a reader in a hurry reaches it with one click.
//! Every script is a file of its own (a Content-Security-Policy need not allow inline scripts, and a page opened from `file://`
//! may load neither modules nor data), all of them classic scripts below one name. Deliberately not here: the page's text
//! (`book`), and any HTML with a vendor's words in it: these reach the page as text nodes only.

mod fold;
mod index;
mod interner;

pub use fold::table as fold_table;
pub use index::emit as index;

use crate::compile::Files;
use crate::diagnostic::{Diagnostic, Language};
use crate::ir::Reference;

/// The scripts in the order a page loads them, the data before those who read it.
pub const SCRIPTS: [&str; 13] = [
    "fold-table.js",
    "fold.js",
    "words.js",
    "index.js",
    "dom.js",
    "ports.js",
    "query.js",
    "texts.js",
    "engine.js",
    "csv.js",
    "table.js",
    "controls.js",
    "finder.js",
];

/// The style sheet.
pub const STYLE: &str = "finder.css";

/// The script of pages in parts: it follows a link to the part where its place stands now.
pub const MOVED: &str = "moved.js";

/// The folder of the files, beside the handbook's pages.
pub const FOLDER: &str = "finder";

/// The files of one handbook's finder, by path below the folder of its pages.
#[must_use]
pub fn files(reference: &Reference, diagnostics: &[Diagnostic], language: Language) -> Files {
    let mut files = Files::new();
    let mut put = |name: &str, text: &str| files.insert(format!("{FOLDER}/{name}"), text.as_bytes().to_vec());
    put("fold-table.js", &fold_table());
    put("index.js", &index(reference, diagnostics, language));
    put("words.js", words(language));
    for (name, text) in ASSETS {
        put(name, text);
    }
    files
}

/// Our own words, as the scripts show them.
const fn words(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("assets/words.en.js"),
        Language::Japanese => include_str!("assets/words.ja.js"),
    }
}

/// What is the same in all languages.
const ASSETS: [(&str, &str); 12] = [
    ("dom.js", include_str!("assets/dom.js")),
    ("fold.js", include_str!("assets/fold.js")),
    ("ports.js", include_str!("assets/ports.js")),
    ("query.js", include_str!("assets/query.js")),
    ("texts.js", include_str!("assets/texts.js")),
    ("engine.js", include_str!("assets/engine.js")),
    ("csv.js", include_str!("assets/csv.js")),
    ("table.js", include_str!("assets/table.js")),
    ("controls.js", include_str!("assets/controls.js")),
    ("finder.js", include_str!("assets/finder.js")),
    (MOVED, include_str!("assets/moved.js")),
    (STYLE, include_str!("assets/finder.css")),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    #[test]
    fn every_script_a_page_loads_is_published_and_nothing_else() {
        let files = files(&fixture::reference(), &[], Language::Japanese);
        let mut expected: Vec<String> = SCRIPTS.iter().chain([&STYLE, &MOVED]).map(|name| format!("{FOLDER}/{name}")).collect();
        expected.sort();
        assert_eq!(files.keys().cloned().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn scripts_put_no_markup_and_no_code_together() {
        let files = files(&fixture::reference(), &[], Language::English);
        for (path, bytes) in files.iter().filter(|(path, _)| !path.ends_with("index.js")) {
            let text = String::from_utf8_lossy(bytes);
            for forbidden in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "fetch("]
            {
                assert!(!text.contains(forbidden), "{path} uses {forbidden}");
            }
        }
    }
}
