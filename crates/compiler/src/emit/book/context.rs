//! What all pages need: the facts, the findings about them, the language of the page.
//!
//! In: a compilation's parts. Out: texts in the page's language with the original beside them, names of pages, findings by
//! subject. Deliberately not here: what any chapter says.

use std::collections::BTreeMap;

use super::findings;
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
    targets: Vec<String>,
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
        Self { reference, diagnostics, settings, language, findings, targets: findings::targets(reference, diagnostics) }
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

    /// The endpoints of a document, in its order.
    pub(super) fn facts_of(&self, document: &'c Document) -> impl Iterator<Item = Fact<'c>> {
        let flows = document.tables.iter().flat_map(|table| table.flows.iter().map(move |flow| (table, flow)));
        flows.flat_map(move |(table, flow)| flow.endpoints().map(move |endpoint| Fact { document, table, flow, endpoint }))
    }

    /// The document's text in the page's language, and below it the original where that is another.
    pub(super) fn text(&self, document: &Document, printed: &Text) -> Html {
        let original = || vec![("lang", document.language.as_str())];
        match printed.english.as_deref() {
            Some(english) if self.translates(document) && english != &*printed.clean => {
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
    pub(super) fn translates(&self, document: &Document) -> bool {
        self.language == Language::English && document.language != Language::English.tag()
    }

    /// Page and anchor of a finding.
    pub(super) fn finding_target(&self, finding: usize) -> &str {
        self.targets.get(finding).map_or("", String::as_str)
    }

    /// What tells a document from the others of the handbook: its release, and what else is needed. Nothing where it is alone.
    pub(super) fn edition(&self, document: &Document) -> String {
        let others = || self.reference.documents.iter().filter(|other| other.id != document.id);
        if others().next().is_none() {
            return String::new();
        }
        let product = others().any(|other| other.product != document.product).then_some(&document.product);
        let twin = |other: &Document| other.product == document.product && other.release == document.release;
        let language = others().any(twin).then_some(&document.language);
        let parts = [product, Some(&document.release), language].into_iter().flatten().filter(|part| !part.is_empty());
        parts.map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    /// A table by its number, and by its document where there are several.
    pub(super) fn table_name(&self, document: &Document, table: &Table) -> String {
        let name = format!("{} {}", self.say("Table", "表"), table.number);
        match self.edition(document) {
            edition if edition.is_empty() => name,
            edition => format!("{name} ({edition})"),
        }
    }

    /// Numbers of the findings about a flow or an endpoint.
    pub(super) fn findings(&self, id: &str) -> &[usize] {
        self.findings.get(id).map_or(&[], Vec::as_slice)
    }
}

/// The name of a table's page: unique, and made of characters that are safe in every file system and address.
pub(in crate::emit) fn table_page(document: &Document, table: &Table) -> String {
    format!("{}_{}", safe(&document.id), safe(&table.id))
}

/// Rows of a table on one page: more are no page to read, and slow to open.
pub(super) const ROWS: usize = 500;

/// The name of the page that a row stands on: of its table, or of a part where the table is long.
pub(in crate::emit) fn row_page(document: &Document, table: &Table, flow: &Flow) -> String {
    let at = table.flows.element_offset(flow).unwrap_or_default();
    part_name(&table_page(document, table), at / ROWS + 1)
}

/// The name of a part; the first has the plain name. No id makes a single `~`.
pub(super) fn part_name(name: &str, part: usize) -> String {
    if part == 1 { name.to_owned() } else { format!("{name}~{part}") }
}

/// The anchor of a flow or endpoint: its id, so that links hold over releases.
pub(in crate::emit) fn anchor(id: &str) -> String {
    safe(id)
}

/// ASCII letters, digits, `.` and `-` as they are, `/` as `_`, anything else by its number; the dot of `.md` too, for mdBook takes
/// all that has one inside for a link to a source file, and cuts off what follows.
pub(super) fn safe(id: &str) -> String {
    let mut name = String::with_capacity(id.len());
    for (at, character) in id.char_indices() {
        match character {
            '.' if id[at..].starts_with(".md") => name.push_str("~2e~"),
            'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '-' => name.push(character),
            '/' => name.push('_'),
            _ => name.push_str(&format!("~{:x}~", character as u32)),
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_safe_and_stay_apart() {
        assert_eq!(safe("cisco-ucce/11.0/ja"), "cisco-ucce_11.0_ja");
        assert_ne!(safe("a_/b"), safe("a/_b"));
        assert_eq!(safe("<x>"), "~3c~x~3e~");
        assert_eq!(safe("router.mds.md"), "router~2e~mds~2e~md");
    }
}
