//! What errata correct, once each, with the rows concerned.
//!
//! In: the intermediate form. Out: corrections in document order. Deliberately not here: how they are shown.

use std::collections::BTreeMap;

use crate::ir::{Correction, Document, Flow, Reference, Table};

/// A correction and where it counts.
#[derive(Clone, Debug)]
pub(super) struct Corrected<'r> {
    pub(super) document: &'r Document,
    pub(super) table: &'r Table,
    pub(super) correction: &'r Correction,
    /// The rows whose facts it changes.
    pub(super) rows: Vec<&'r Flow>,
}

/// All corrections; one that counts in several rows stands once.
pub(super) fn all(reference: &Reference) -> Vec<Corrected<'_>> {
    let mut found: BTreeMap<_, Corrected<'_>> = BTreeMap::new();
    for (document, table, flow) in reference.flows() {
        for correction in &flow.corrections {
            let key = (correction.place.file(), correction.place.span(), correction.erratum.span());
            let new = || Corrected { document, table, correction, rows: Vec::new() };
            found.entry(key).or_insert_with(new).rows.push(flow);
        }
    }
    found.into_values().collect()
}

/// What was printed in a row's corrected cells, for people: `listener_ports: TCP 70000`.
pub(super) fn printed(flow: &Flow) -> String {
    let printed = flow.corrections.iter().map(|correction| {
        let text = correction.printed.split_whitespace().collect::<Vec<_>>().join(" ");
        format!("{}: {text}", correction.cell)
    });
    printed.collect::<Vec<_>>().join(" / ")
}
