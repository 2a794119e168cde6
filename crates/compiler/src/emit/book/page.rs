//! A page: a title, the switch to the other language, headings and blocks.
//!
//! In: safe HTML and texts. Out: Markdown. Headings are Markdown, so that mdBook lists them; everything else is HTML in blocks.
//! Deliberately not here: the table of contents (`summary`), and cutting long chapters (`long`).

use super::html::{Html, element, text};
use super::{LANGUAGES, markdown};
use crate::diagnostic::Language;

/// A page in one language.
#[derive(Debug)]
pub(super) struct Page {
    /// File name without extension; the same in all languages.
    pub(super) name: String,
    /// Title in the page's language.
    pub(super) title: String,
    /// How deep it stands in the table of contents.
    pub(super) depth: usize,
    language: Language,
    /// The way to the other parts, where the page is one of several.
    parts: Html,
    body: String,
}

impl Page {
    /// A page without content yet.
    pub(super) fn new(language: Language, name: &str, title: &str) -> Self {
        Self { name: name.to_owned(), title: title.to_owned(), depth: 0, language, parts: Html::default(), body: String::new() }
    }

    /// One of several parts: its title says which, and below the title stands the way to the others.
    pub(super) fn part_of(&mut self, title: String, parts: Html) {
        self.title = title;
        self.parts = parts;
    }

    /// Below another page.
    pub(super) fn below(mut self, depth: usize) -> Self {
        self.depth = depth;
        self
    }

    /// A heading with an anchor.
    pub(super) fn heading(&mut self, level: usize, anchor: &str, title: &str) {
        self.body.push_str(&format!("{} {} {{#{anchor}}}\n\n", "#".repeat(level), markdown::line(title)));
    }

    /// A paragraph.
    pub(super) fn paragraph(&mut self, content: Html) {
        self.block(element("p", &[], content));
    }

    /// A paragraph of our own words.
    pub(super) fn say(&mut self, words: &str) {
        self.paragraph(text(words));
    }

    /// A block.
    pub(super) fn block(&mut self, content: Html) {
        self.body.push_str(content.as_str().trim_end());
        self.body.push_str("\n\n");
    }

    /// The page as Markdown.
    pub(super) fn finish(self) -> String {
        let head = format!("{}\n\n# {}\n\n", switch(self.language, &self.name).as_str(), markdown::line(&self.title));
        let parts = self.parts.as_str();
        let parts = if parts.is_empty() { String::new() } else { format!("{}\n\n", parts.trim_end()) };
        (head + &parts + &self.body).trim_end().to_owned() + "\n"
    }
}

fn switch(language: Language, name: &str) -> Html {
    let others = LANGUAGES.into_iter().filter(|other| *other != language).map(|other| {
        let target = format!("../{}/{name}.html", other.tag());
        element("a", &[("href", &target), ("hreflang", other.tag()), ("lang", other.tag())], text(other.own_name()))
    });
    element("nav", &[("class", "languages"), ("aria-label", "Language / 言語")], others.collect())
}
