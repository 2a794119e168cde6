//! A document and its generated table.
//!
//! In: what the compiler publishes about a document. Out: [`Document`]. Deliberately not here: tables, sections and
//! notes; the handbook and the data files have those.

use crate::{Entry, InstanceDomain, Owner, Transport, find, owners};

/// A vendor's document whose endpoints are a generated table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Document {
    /// Its id.
    pub id: &'static str,
    /// The vendor.
    pub vendor: &'static str,
    /// The product.
    pub product: &'static str,
    /// The release, as the vendor writes it.
    pub release: &'static str,
    /// The language of the file, as a BCP 47 tag.
    pub language: &'static str,
    /// The publisher's title.
    pub title: &'static str,
    /// The source file.
    pub file: &'static str,
    /// SHA-256 of the file, in lower-case hexadecimal.
    pub sha256: &'static str,
    /// The instances that the document knows.
    pub instances: InstanceDomain,
    /// Its endpoints, sorted by id.
    pub table: &'static [Entry],
}

impl Document {
    /// Who holds the port; see [`owners`].
    pub fn owners(&self, transport: Transport, port: u16) -> impl Iterator<Item = Owner> + use<> {
        owners(self.table, transport, port)
    }

    /// The entry of an id; see [`find`].
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&'static Entry> {
        find(self.table, id)
    }
}
