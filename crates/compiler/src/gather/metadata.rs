//! `document.toml`: what a release's documents are.
//!
//! In: the text of the file. Out: [`Metadata`], as written but for its machines, whose ports are checked. Deliberately not here:
//! which documents stand beside it, and whether the instances can be read (`super`).

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
    /// The day on which the publisher brought it out, as `2021-05-14`.
    pub published: Option<String>,
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

/// Whether a text is a day of the calendar, as `2021-05-14`.
pub(super) fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let [year, month, day] = parts.as_slice() else { return false };
    if (year.len(), month.len(), day.len()) != (4, 2, 2) || !parts.iter().all(digits) {
        return false;
    }
    let number = |part: &str| part.parse::<u32>().unwrap_or(0);
    let leap = |year: u32| year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    let last = match number(month) {
        2 => 28 + u32::from(leap(number(year))),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=last).contains(&number(day))
}

fn range(text: &str) -> Option<PortRange> {
    let (first, last) = text.split_once('-')?;
    let range = PortRange { first: first.trim().parse().ok()?, last: last.trim().parse().ok()? };
    (!range.is_empty()).then_some(range)
}

#[cfg(test)]
mod tests {
    use super::is_day;

    #[test]
    fn days_are_those_of_the_calendar() {
        assert!(["2021-05-14", "2024-02-29", "1999-12-31"].into_iter().all(is_day));
        let wrong = [
            "2021-02-29",
            "1900-02-29",
            "2021-13-01",
            "2021-00-10",
            "2021-04-31",
            "21-04-30",
            "2021-4-30",
            "2021-05-+4",
            "May 2021",
            "",
        ];
        assert_eq!(wrong.into_iter().filter(|text| is_day(text)).collect::<Vec<_>>(), Vec::<&str>::new());
    }
}
