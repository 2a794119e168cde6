//! Every kind of page against the rules of WCAG 2.2 AA, as axe-core knows them, in light and dark, on a desk and on a phone.
//!
//! axe-core is under another licence than this project and does not stand in it: `cargo xtask axe` fetches the version and
//! digest that `axe-core.pin` names, `cargo xtask test` does so too.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::driver::{Browser, Look};
use super::readable;
use super::world;

/// Version and digest of `axe.min.js`.
const PIN: &str = include_str!("axe-core.pin");

/// All rules of WCAG 2.2 AA.
const ALL: &str = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']";

/// Those that colours alone decide.
const COLOURS: &str = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

fn check(rules: &str) -> String {
    format!(
        "axe.run(document, {{ runOnly: {rules}, resultTypes: ['violations'] }})
            .then(found => found.violations.map(rule =>
                [rule.id, rule.nodes.length, rule.nodes[0].target.join(' '), rule.nodes[0].failureSummary]))"
    )
}

/// The rules as one script, and as they were pinned.
pub(crate) fn rules() -> String {
    let (version, digest) = PIN.trim().split_once(' ').expect("a version and a digest");
    let usual = || Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("target/axe-core/{version}/package/axe.min.js"));
    let path = std::env::var_os("AXE").map_or_else(usual, PathBuf::from);
    let script = std::fs::read(&path)
        .unwrap_or_else(|error| panic!("{}: {error}; `cargo xtask axe` fetches axe-core {version}", path.display()));
    let found: String = Sha256::digest(&script).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(found, digest, "{} is not axe-core {version}; remove it and run `cargo xtask axe`", path.display());
    String::from_utf8(script).expect("UTF-8")
}

/// The rules that the page breaks; it was opened with the script.
pub(crate) fn broken(browser: &Browser) -> Value {
    browser.value(&check(ALL))
}

/// What was found wrong: by rule and place on the page, with the pages and looks.
#[derive(Default)]
pub(super) struct Wrong(BTreeMap<String, Vec<String>>);

impl Wrong {
    pub(super) fn take(&mut self, browser: &Browser, page: &Path, look: Look) {
        self.found(&broken(browser), page, look);
    }

    /// What colours alone decide, where all else was asked under other colours.
    fn take_colours(&mut self, browser: &Browser, page: &Path, look: Look) {
        self.found(&browser.value(&check(COLOURS)), page, look);
    }

    fn found(&mut self, rules: &Value, page: &Path, look: Look) {
        for rule in rules.as_array().expect("a list of rules") {
            let pages = self.0.entry(format!("{:#}", rule)).or_default();
            pages.push(format!(
                "{}/{} {look:?}",
                page.parent().and_then(Path::file_name).expect("a book").display(),
                page.file_name().expect("a name").display()
            ));
        }
    }

    pub(super) fn none(self) {
        let told: String =
            self.0.iter().map(|(rule, pages)| format!("{rule}\non {} pages, first {}\n", pages.len(), pages[0])).collect();
        assert!(self.0.is_empty(), "rules are broken:\n{told}");
    }
}

#[test]
fn every_kind_of_page_keeps_the_rules() {
    let rules = rules();
    let workspace = world::workspace();
    let browser = Browser::start();
    browser.before_pages(&rules);
    let mut wrong = Wrong::default();
    // Books differ in their words, looks in how these are laid out, and the dark in colours alone.
    for (tag, look) in [("en", Look::DESK), ("ja", Look::DESK), ("ja", Look::PHONE)] {
        browser.look(look);
        for page in readable(&workspace.root().join("book/html").join(tag)) {
            browser.open(&page);
            wrong.take(&browser, &page, look);
        }
    }
    for (tag, look) in [("en", Look::DESK.dark()), ("ja", Look::PHONE.dark())] {
        browser.look(look);
        for page in readable(&workspace.root().join("book/html").join(tag)) {
            browser.open(&page);
            assert_eq!(
                browser.value("document.documentElement.classList.contains('light')"),
                false,
                "{} is dark",
                page.display()
            );
            wrong.take_colours(&browser, &page, look);
        }
    }
    wrong.none();
}

/// What opens on demand has rules to keep as well: all choices of the finder, all texts of pictures.
#[test]
fn opened_parts_keep_the_rules() {
    let rules = rules();
    let workspace = world::workspace();
    let browser = Browser::start();
    browser.before_pages(&rules);
    let mut wrong = Wrong::default();
    let every =
        "ports.transport.owner.label.other.direction.section.condition.notes.application.role.release.side.table.id.found";
    let views = [
        format!("finder.html#columns={every}&i=1"),
        "finder.html#q=zzzz".to_owned(),
        "map.html".to_owned(),
        "connections.html".to_owned(),
    ];
    for look in [Look::DESK, Look::PHONE.dark()] {
        browser.look(look);
        for view in &views {
            let page = workspace.root().join("book/html/ja").join(view);
            browser.open(&page);
            browser.value("document.querySelectorAll('main details').forEach(part => { part.open = true; })");
            wrong.take(&browser, &page, look);
        }
    }
    wrong.none();
}

/// All themes that the pages offer: their colours are not ours, and what we put on them has to be read.
#[test]
fn every_theme_keeps_the_contrast() {
    let rules = rules();
    let workspace = world::workspace();
    let browser = Browser::start();
    browser.before_pages(&rules);
    let mut wrong = Wrong::default();
    for name in ["finder", "findings", "map", "connections", world::TABLE] {
        let page = workspace.root().join(format!("book/html/en/{name}.html"));
        browser.open(&page);
        // Colours that are still on their way are nobody's.
        browser.value("document.head.insertAdjacentHTML('beforeend', '<style>* { transition: none !important; }</style>')");
        for theme in ["light", "rust", "coal", "navy", "ayu"] {
            browser.value(&format!("document.getElementById('mdbook-theme-{theme}').click()"));
            assert_eq!(browser.value(&format!("document.documentElement.classList.contains('{theme}')")), Value::from(true));
            wrong.take_colours(&browser, &page, Look::DESK);
        }
    }
    wrong.none();
}
