//! The handbook: pages for mdBook, one book a language, from the same facts.
//!
//! In: the reference, its findings, the settings. Out: Markdown below `book/src/en` and `book/src/ja`, page for page under the
//! same names, so that the switch between the books leads to the same place. Deliberately not here: HTML files; rendering reads
//! and writes files and is the command line's.
//!
//! Whatever a vendor printed passes through [`html`], whose type cannot hold unescaped text, or through [`markdown`].

mod brand;
mod changes;
mod components;
mod connections;
mod context;
mod corrections;
mod endpoint;
mod finder;
mod findings;
mod grid;
mod history;
mod html;
mod instances;
mod introduction;
mod long;
mod map;
mod markdown;
mod page;
mod parties;
mod picture;
mod ports;
mod sources;
mod summary;
mod tables;

pub use brand::STYLE as BRAND;
use context::Context;
pub(in crate::emit) use context::{anchor, row_page};
pub(in crate::emit) use findings::targets as finding_targets;
use page::Page;

use super::changes::Upgrades;
use crate::compile::Files;
use crate::diagnostic::{Diagnostic, Language};
use crate::ir::Reference;
use crate::settings::Settings;

/// The languages the handbook is published in.
pub const LANGUAGES: [Language; 2] = [Language::English, Language::Japanese];

/// All pages of the book in one language, by path relative to the workspace.
#[must_use]
pub fn emit(
    reference: &Reference,
    diagnostics: &[Diagnostic],
    settings: &Settings,
    upgrades: &Upgrades<'_>,
    language: Language,
) -> Files {
    let context = Context::new(reference, diagnostics, settings, language);
    let pages = pages(&context, upgrades);
    let path = |name: &str| format!("book/src/{}/{name}", language.tag());
    let mut files = Files::from([(path("SUMMARY.md"), summary::emit(&context, &pages).into_bytes())]);
    let assets = super::finder::files(reference, diagnostics, language).into_iter();
    files.extend(assets.chain(brand::files(&settings.book)).map(|(name, bytes)| (path(&name), bytes)));
    let (name, style) = super::pictures::STYLE;
    files.insert(path(name), style.as_bytes().to_vec());
    files.extend(pages.into_iter().map(|page| (path(&format!("{}.md", page.name)), page.finish().into_bytes())));
    files
}

/// The pages in the book's order.
fn pages(context: &Context<'_>, upgrades: &Upgrades<'_>) -> Vec<Page> {
    let mut pages = vec![introduction::page(context), finder::page(context)];
    pages.extend(ports::pages(context));
    pages.extend(components::pages(context));
    pages.extend(tables::pages(context));
    pages.extend(changes::pages(context, upgrades));
    pages.extend(map::pages(context));
    pages.extend(connections::pages(context));
    pages.extend(instances::pages(context));
    pages.extend(findings::pages(context));
    pages.push(sources::page(context));
    pages
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    #[test]
    fn both_books_have_the_same_pages() {
        let of = |language: Language| -> Vec<String> {
            let files = emit(&fixture::reference(), &[], &Settings::default(), &Upgrades::default(), language);
            let room = format!("book/src/{}/", language.tag());
            files.keys().filter_map(|path| path.strip_prefix(&room)).map(str::to_owned).collect()
        };
        assert_eq!(of(Language::English), of(Language::Japanese));
        assert!(of(Language::English).len() > 10);
    }
}
