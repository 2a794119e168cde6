// @generated from the documents below source-docs/. Do not edit: changes are lost.
// Rebuild with `portolan publish`.

#![no_std]
#![doc = include_str!("../README.md")]

pub use ::portolan_model as model;
/// Cisco Unified Contact Center Enterprise 11.0(1)
pub mod cisco_ucce_11_0;
/// Cisco Unified Contact Center Enterprise 12.6(1)
pub mod cisco_ucce_12_6;
/// All documents, in order of their ids.
pub static DOCUMENTS: [&::portolan_model::Document; 2] = [
    &cisco_ucce_11_0::DOCUMENT,
    &cisco_ucce_12_6::DOCUMENT,
];
