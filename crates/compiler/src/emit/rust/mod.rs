//! Facts as Rust: a crate of static tables and named constants, and the same modules for a build script.
//!
//! In: the intermediate form. Out: source text. One module a release (see `editions`): its `TABLE`, its `DOCUMENT`, look-up,
//! and constants named after the endpoints' ids, so that a changed port number renames nothing.
//! Deliberately not here: arithmetic; the model evaluates.

mod doc;
mod editions;
mod entry;
mod manifest;
mod names;
mod tree;

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::table::{self, Fact};
use crate::ir::{Document, Endpoint, Reference};
use tree::{Constant, Module};

/// Plain comments, so that the text may stand in an `include!`, which refuses inner documentation.
const HEADER: &str = "\
// @generated from the documents below source-docs/. Do not edit: changes are lost.
// Rebuild with `portolan publish`.

";

/// All documents as modules, for `include!`.
#[must_use]
pub fn tables(reference: &Reference) -> String {
    let documents = editions::primary(reference);
    let modules = documents.iter().map(|(name, document)| {
        let (name, about, items) = (tree::ident(name), about(document), items(reference, document));
        quote!(#[doc = #about] #[allow(clippy::all, dead_code)] pub mod #name { #items })
    });
    let list = list(&documents);
    format!("{HEADER}{}", source(quote!(#(#modules)* #list)))
}

/// The crate `portolan-ports`, by path below its folder. `model` is where the model's sources are, as seen from there.
#[must_use]
pub fn package(reference: &Reference, model: Option<&str>) -> BTreeMap<String, String> {
    let documents = editions::primary(reference);
    let mut files = BTreeMap::from([
        ("Cargo.toml".to_owned(), manifest::cargo_toml(model)),
        ("README.md".to_owned(), manifest::readme(&documents)),
        ("src/lib.rs".to_owned(), library(&documents)),
    ]);
    for (name, document) in &documents {
        files.insert(format!("src/{name}.rs"), format!("{HEADER}{}", source(items(reference, document))));
    }
    files
}

fn library(documents: &[(String, &Document)]) -> String {
    let modules = documents.iter().map(|(name, document)| {
        let (name, about) = (tree::ident(name), about(document));
        quote!(#[doc = #about] pub mod #name;)
    });
    let list = list(documents);
    let items = source(quote!(pub use ::portolan_model as model; #(#modules)* #list));
    format!("{HEADER}#![no_std]\n#![doc = include_str!(\"../README.md\")]\n\n{items}")
}

fn about(document: &Document) -> String {
    let Document { vendor, product, release, .. } = document;
    format!(" {}", doc::harmless(&format!("{vendor} {product} {release}")))
}

/// `DOCUMENTS`, and look-up in all of them.
fn list(documents: &[(String, &Document)]) -> TokenStream {
    let count = Literal::usize_unsuffixed(documents.len());
    let names = documents.iter().map(|(name, _)| tree::ident(name));
    quote! {
        /// All documents, in order of their ids.
        pub static DOCUMENTS: [&::portolan_model::Document; #count] = [#(&#names::DOCUMENT),*];
    }
}

/// What the module of a document holds.
fn items(reference: &Reference, document: &Document) -> TokenStream {
    let mut facts = endpoints(reference, document);
    facts.sort_by(|(a, _), (b, _)| a.id().cmp(b.id()));
    let mut names = Module::default();
    for (index, (fact, _)) in facts.iter().enumerate() {
        names.insert(names::item_path(fact.id()), Constant { index, doc: doc::constant(fact) });
    }
    let count = Literal::usize_unsuffixed(facts.len());
    let entries = facts.iter().map(|(fact, endpoint)| entry::entry(fact, endpoint));
    let (about, constants) = (entry::document(document), names.items());
    quote! {
        #[allow(unused_imports)]
        use ::portolan_model::{Direction, Document, Entry, InstanceDomain, Owner, Ports, Role, Side, Transport};

        /// The document, with its endpoints.
        pub static DOCUMENT: Document = #about;

        /// Who holds the port, through ranges and formulas.
        pub fn owners(transport: Transport, port: u16) -> impl Iterator<Item = Owner> {
            ::portolan_model::owners(&TABLE, transport, port)
        }

        /// The entry of an id.
        #[must_use]
        pub fn find(id: &str) -> Option<&'static Entry> {
            ::portolan_model::find(&TABLE, id)
        }

        #constants

        /// All endpoints of the document, sorted by id.
        pub static TABLE: [Entry; #count] = [#(#entries),*];
    }
}

fn endpoints<'r>(reference: &'r Reference, document: &'r Document) -> Vec<(Fact<'r>, &'r Endpoint)> {
    let own = table::facts(reference).filter(|fact| std::ptr::eq(fact.document, document));
    own.filter_map(|fact| Some((fact, fact.endpoint?))).collect()
}

/// Formats tokens. What `quote` made of facts is a Rust file; were it not, unformatted text still shows what is wrong.
fn source(tokens: TokenStream) -> String {
    match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => tokens.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    #[test]
    fn tables_are_sorted_and_constants_point_into_them() {
        let code = tables(&fixture::reference());
        let entries = ["\"router.side-a.private-low\"", "\"router.side-a.udp\"", "\"rtp.gateway\"", "\"rtp.media\""];
        let positions: Vec<_> = entries.iter().map(|id| code.find(&format!("id: {id}"))).collect();
        assert!(positions.iter().all(Option::is_some) && positions.is_sorted(), "{code}");
        assert!(code.contains("pub mod product_11_0 {"), "{code}");
        let constant = "pub const PRIVATE_LOW: &Entry = &TABLE[0];";
        assert!(code.contains(constant), "{code}");
        assert!(code.contains("pub const MEDIA: &Entry = &TABLE[3];"), "{code}");
        assert!(code.contains("pub static DOCUMENTS: [&::portolan_model::Document; 1] = [&product_11_0::DOCUMENT];"), "{code}");
    }

    #[test]
    fn what_is_included_has_no_inner_attribute() {
        for reference in [fixture::reference(), fixture::hostile(), Reference::default()] {
            let code = tables(&reference);
            assert!(code.starts_with("// @generated"));
            let file = syn::parse_file(&code).expect("Rust");
            assert!(file.attrs.is_empty());
        }
    }

    #[test]
    fn the_package_has_a_file_a_document() {
        let files = package(&fixture::reference(), None);
        let paths: Vec<_> = files.keys().map(String::as_str).collect();
        assert_eq!(paths, ["Cargo.toml", "README.md", "src/lib.rs", "src/product_11_0.rs"]);
        assert!(files["src/lib.rs"].contains("#![no_std]"));
        assert!(files["src/lib.rs"].contains("pub mod product_11_0;"));
    }

    #[test]
    fn a_changed_port_number_renames_nothing() {
        let names = |code: &str| code.lines().filter(|line| line.contains("pub const")).map(str::to_owned).collect::<Vec<_>>();
        let mut changed = fixture::reference();
        changed.documents[0].tables[0].flows[0].listens[0].ports = portolan_model::Ports::fixed(1);
        assert_eq!(names(&tables(&fixture::reference())), names(&tables(&changed)));
        assert_ne!(tables(&fixture::reference()), tables(&changed));
    }
}
