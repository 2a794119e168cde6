//! `document.toml`: what a release's documents are.

use std::collections::BTreeMap;

use portolan_model::PortRange;
use serde::Deserialize;

use crate::ir::Host;

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
    /// What runs on one machine: `[[host]]`.
    #[serde(default, rename = "host")]
    pub hosts: Vec<HostEntry>,
    /// What is particular to single editions, by language.
    #[serde(default)]
    pub edition: BTreeMap<String, Edition>,
}

/// A machine: what runs on it. Without any, a section is a machine, or a table without sections.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HostEntry {
    /// Its name.
    pub name: String,
    /// Sections whose listeners run on it, as printed; the beginning is enough.
    #[serde(default)]
    pub sections: Vec<String>,
    /// Tables whose listeners run on it, by number.
    #[serde(default)]
    pub tables: Vec<String>,
    /// Listeners that run on it, as printed; the beginning is enough.
    #[serde(default)]
    pub components: Vec<String>,
    /// Ports that its operating system hands out by itself, such as `32768-60999`; else 49152-65535.
    pub dynamic_ports: Option<String>,
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

impl Metadata {
    /// The machines it describes.
    ///
    /// # Errors
    /// A sentence, where a machine's dynamic ports are no range.
    pub fn hosts(&self) -> Result<Vec<Host>, String> {
        self.hosts.iter().map(HostEntry::host).collect()
    }
}

impl HostEntry {
    fn host(&self) -> Result<Host, String> {
        let dynamic_ports = match self.dynamic_ports.as_deref() {
            None => Host::DYNAMIC_PORTS,
            Some(text) => range(text).ok_or_else(|| format!("host {}: `{text}` is no range such as 32768-60999", self.name))?,
        };
        let Self { name, sections, tables, components, .. } = self.clone();
        Ok(Host { name, sections, tables, components, dynamic_ports })
    }
}

fn range(text: &str) -> Option<PortRange> {
    let (first, last) = text.split_once('-')?;
    let range = PortRange { first: first.trim().parse().ok()?, last: last.trim().parse().ok()? };
    (!range.is_empty()).then_some(range)
}
