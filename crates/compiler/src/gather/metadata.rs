//! `document.toml`: what a release's documents are.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The file's content. One file serves all editions (languages) of a release.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metadata {
    /// Vendor's name.
    pub vendor: String,
    /// Product's name.
    pub product: String,
    /// Release as the vendor writes it.
    pub release: String,
    /// Language of the edition, where the file's name does not tell.
    pub language: Option<String>,
    /// Publisher's title.
    #[serde(default)]
    pub title: String,
    /// `vendor` or `transcription`.
    #[serde(default)]
    pub origin: OriginName,
    /// Instances over which formulas hold, such as `0..=24`.
    pub instances: Option<String>,
    /// Why these instances.
    #[serde(default)]
    pub instances_reason: String,
    /// Names of single devices, to tell several in one cell apart.
    #[serde(default)]
    pub devices: Vec<String>,
    /// What is particular to single editions, by language.
    #[serde(default)]
    pub edition: BTreeMap<String, Edition>,
}

/// What is particular to one edition.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Edition {
    /// Publisher's title in this language.
    pub title: Option<String>,
    /// Who wrote this edition's file.
    pub origin: Option<OriginName>,
    /// Names of single devices in this language.
    pub devices: Vec<String>,
}

/// Who wrote the file.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OriginName {
    /// The vendor.
    #[default]
    Vendor,
    /// This project or its user.
    Transcription,
}
