//! Modules of named constants that point into a document's table.
//!
//! In: entries with the path of each. Out: nested modules. A constant is a reference into the one static table, since
//! rustdoc and the compiler are slow over thousands of constants that each hold a row. Deliberately not here: how names come
//! about (`names`), and the rows of the table (`entry`).

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::names::{self, ItemPath};

/// A constant: its position in the table and the lines that document it.
pub(super) struct Constant {
    /// Position in the table.
    pub(super) index: usize,
    /// Documentation.
    pub(super) doc: Vec<String>,
}

/// Names that stand for something else in the modules.
const RESERVED: [&str; 2] = ["DOCUMENT", "TABLE"];

/// A module: modules and constants by name.
pub(super) struct Module {
    modules: BTreeMap<String, Module>,
    constants: BTreeMap<String, Constant>,
    taken: BTreeSet<String>,
}

impl Default for Module {
    fn default() -> Self {
        let taken = RESERVED.map(str::to_owned).into();
        Self { modules: BTreeMap::new(), constants: BTreeMap::new(), taken }
    }
}

impl Module {
    /// Puts a constant where its path says.
    pub(super) fn insert(&mut self, path: ItemPath, constant: Constant) {
        let mut module = self;
        for name in path.modules {
            module = module.modules.entry(name).or_default();
        }
        let name = names::unique(path.constant, &mut module.taken);
        module.constants.insert(name, constant);
    }

    /// Its items; they take `Entry` and `TABLE` from the module they stand in.
    pub(super) fn items(&self) -> TokenStream {
        let constants = self.constants.iter().map(|(name, constant)| constant.item(name));
        let modules = self.modules.iter().map(|(name, module)| {
            let doc = format!(" {} of `{name}`.", module.size());
            let (name, items) = (ident(name), module.items());
            quote!(#[doc = #doc] pub mod #name { use super::{Entry, TABLE}; #items })
        });
        quote!(#(#constants)* #(#modules)*)
    }

    fn size(&self) -> String {
        match self.count() {
            1 => "One endpoint".to_owned(),
            count => format!("{count} endpoints"),
        }
    }

    fn count(&self) -> usize {
        self.constants.len() + self.modules.values().map(Self::count).sum::<usize>()
    }
}

impl Constant {
    fn item(&self, name: &str) -> TokenStream {
        let name = ident(name);
        let doc = self.doc.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
        let index = Literal::usize_unsuffixed(self.index);
        quote! {
            #(#[doc = #doc])*
            pub const #name: &Entry = &TABLE[#index];
        }
    }
}

/// An identifier; names come from [`names`], which makes nothing else.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
