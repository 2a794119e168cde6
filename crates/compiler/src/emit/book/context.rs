//! What all pages need: the facts, the findings about them, the language of the page.
//!
//! In: a compilation's parts. Out: texts in the page's language with the original beside them, names of pages, findings by subject.

use std::collections::BTreeMap;

use super::html::{Html, element, text};
use crate::diagnostic::{Diagnostic, Language};
use crate::ir::{Document, Endpoint, Flow, Reference, Table, Text};
use crate::settings::Settings;

/// What pages are made from.
pub(super) struct Context<'c> {
    /// The facts.
    pub(super) reference: &'c Reference,
    /// The findings.
    pub(super) diagnostics: &'c [Diagnostic],
    /// The settings in force.
    pub(super) settings: &'c Settings,
    /// The language of the page.
    pub(super) language: Language,
    findings: BTreeMap<&'c str, Vec<usize>>,
    anchors: Vec<String>,
}

/// An endpoint and where it belongs.
#[derive(Clone, Copy)]
pub(super) struct Fact<'c> {
    /// The document.
    pub(super) document: &'c Document,
    /// The table.
    pub(super) table: &'c Table,
    /// The row.
    pub(super) flow: &'c Flow,
    /// The endpoint.
    pub(super) endpoint: &'c Endpoint,
}

impl<'c> Context<'c> {
    /// For pages in one language.
    pub(super) fn new(
        reference: &'c Reference,
        diagnostics: &'c [Diagnostic],
        settings: &'c Settings,
        language: Language,
    ) -> Self {
        let mut findings: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, diagnostic) in diagnostics.iter().enumerate() {
            for subject in &diagnostic.subjects {
                findings.entry(subject).or_default().push(index);
            }
        }
        Self { reference, diagnostics, settings, language, findings, anchors: anchors(diagnostics) }
    }

    /// Our own words in the page's language.
    pub(super) fn say<'t>(&self, en: &'t str, ja: &'t str) -> &'t str {
        match self.language {
            Language::English => en,
            Language::Japanese => ja,
        }
    }

    /// All endpoints, in document order.
    pub(super) fn facts(&self) -> impl Iterator<Item = Fact<'c>> {
        self.reference
            .flows()
            .flat_map(|(document, table, flow)| flow.endpoints().map(move |endpoint| Fact { document, table, flow, endpoint }))
    }

    /// The document's text in the page's language, and below it the original where that is another.
    pub(super) fn text(&self, document: &Document, printed: &Text) -> Html {
        let original = || vec![("lang", document.language.as_str())];
        match printed.english.as_deref() {
            Some(english) if self.translates(document) && english != printed.clean => {
                let beside = [("class", "original"), ("lang", document.language.as_str())];
                text(english).and(element("span", &beside, text(&printed.clean)))
            }
            _ if document.language == self.language.tag() => text(&printed.clean),
            _ => element("span", &original(), text(&printed.clean)),
        }
    }

    /// The document's text in the page's language as far as it is translated, without the original.
    pub(super) fn plain<'t>(&self, document: &Document, printed: &'t Text) -> &'t str {
        if self.translates(document) { printed.english_or_original() } else { &printed.clean }
    }

    /// Whether the page's language is English and the document's is not.
    fn translates(&self, document: &Document) -> bool {
        self.language == Language::English && document.language != Language::English.tag()
    }

    /// The anchor of a finding on its page.
    pub(super) fn finding_anchor(&self, finding: usize) -> &str {
        self.anchors.get(finding).map_or("", String::as_str)
    }

    /// Numbers of the findings about a flow or an endpoint.
    pub(super) fn findings(&self, id: &str) -> &[usize] {
        self.findings.get(id).map_or(&[], Vec::as_slice)
    }
}

/// Names for findings that hold while they stand: the lint and what it speaks of. Several of one name are counted.
fn anchors(diagnostics: &[Diagnostic]) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let name = |diagnostic: &Diagnostic| {
        let place = &diagnostic.primary.place;
        let whole = || format!("{}:{}", place.file(), place.line());
        let about = diagnostic.subjects.first().cloned().unwrap_or_else(whole);
        format!("{}-{}", safe(diagnostic.lint.id), safe(&about))
    };
    let counted = |diagnostic: &Diagnostic| {
        let name = name(diagnostic);
        let count = seen.entry(name.clone()).and_modify(|count| *count += 1).or_insert(1);
        if *count == 1 { name } else { format!("{name}-{count}") }
    };
    diagnostics.iter().map(counted).collect()
}

/// The name of a table's page: unique, and made of characters that are safe in every file system and address.
pub(in crate::emit) fn table_page(document: &Document, table: &Table) -> String {
    format!("{}_{}", safe(&document.id), safe(&table.id))
}

/// The anchor of a flow or endpoint: its id, so that links hold over releases.
pub(in crate::emit) fn anchor(id: &str) -> String {
    safe(id)
}

/// ASCII letters, digits, `.` and `-` as they are, `/` as `_`, anything else by its number.
fn safe(id: &str) -> String {
    id.chars().fold(String::new(), |mut name, character| {
        match character {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '-' => name.push(character),
            '/' => name.push('_'),
            _ => name.push_str(&format!("~{:x}~", character as u32)),
        }
        name
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_safe_and_stay_apart() {
        assert_eq!(safe("cisco-ucce/11.0/ja"), "cisco-ucce_11.0_ja");
        assert_ne!(safe("a_/b"), safe("a/_b"));
        assert_eq!(safe("<x>"), "~3c~x~3e~");
    }
}
