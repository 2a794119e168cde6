//! Cells to facts.

pub mod ports;

use crate::gather::DocumentInput;
use crate::ir::{Coverage, Document};
use crate::source::SourceSet;

/// Reads and lowers one edition.
#[must_use]
pub fn lower(sources: &SourceSet, input: &DocumentInput) -> Document {
    let file = sources.get(input.source);
    Document {
        id: input.id.clone(),
        vendor: input.vendor.clone(),
        product: input.product.clone(),
        release: input.release.clone(),
        language: input.language.clone().unwrap_or_default(),
        title: input.title.clone(),
        origin: input.origin,
        file: file.path().to_owned(),
        sha256: file.sha256(),
        encoding: file.decoded().encoding.to_owned(),
        instances: input.instances,
        instances_reason: input.instances_reason.clone(),
        tables: Vec::new(),
        prose: Vec::new(),
        coverage: Coverage::default(),
        anomalies: Vec::new(),
    }
}
