//! What changed from release to release: for each product with several of them, successive pairs compared.
//!
//! In: the intermediate form and the approvals. Out: [`Upgrades`]: reports in both languages, names for their files, and what
//! became of every endpoint. A release counts once, however many editions it has: the one in the language that most releases
//! of the product have, so that languages change as seldom as they can. Deliberately not here: how changes are told in the
//! handbook and the workbook; they look here.

mod files;
pub(super) mod history;
mod order;
mod stem;

use std::collections::BTreeMap;

pub(super) use order::Order;

use crate::diagnostic::{Language, Said};
use crate::diff::changes::Link;
use crate::diff::report::{Report, in_languages};
use crate::diff::side::{self, Side};
use crate::diff::{Options, rules::Approval};
use crate::ir::{Document, Reference};
use crate::settings::Settings;
use crate::source::key_str;

/// All products with several releases.
#[derive(Debug, Default)]
pub struct Upgrades<'r> {
    pub(super) products: Vec<Product<'r>>,
    /// Products of one release, which have a history too.
    alone: Vec<Product<'r>>,
}

/// A product and its releases.
#[derive(Debug)]
pub(super) struct Product<'r> {
    /// By what they are ordered.
    pub(super) ordered_by: Order,
    /// The oldest first.
    pub(super) releases: Vec<Release<'r>>,
    /// Successive pairs.
    pub(super) upgrades: Vec<Upgrade<'r>>,
}

/// A release: its editions, the leading one first.
#[derive(Clone, Debug)]
pub(super) struct Release<'r> {
    pub(super) editions: Vec<&'r Document>,
}

/// The way from a release to the next.
#[derive(Debug)]
pub(super) struct Upgrade<'r> {
    /// The old edition.
    pub(super) old: &'r Document,
    /// The new edition.
    pub(super) new: &'r Document,
    /// Name of its files without ending, relative to the folder of changes; may hold one `/`.
    pub(super) stem: String,
    /// What changed, or why nothing can be said.
    pub(super) told: Result<Told, Said>,
}

/// What changed, in both languages.
#[derive(Debug)]
pub(super) struct Told {
    english: Report,
    japanese: Report,
    /// What became of every endpoint.
    pub(super) links: Vec<Link>,
}

impl Told {
    pub(super) fn report(&self, language: Language) -> &Report {
        match language {
            Language::English => &self.english,
            Language::Japanese => &self.japanese,
        }
    }
}

impl<'r> Release<'r> {
    /// The edition that is compared.
    pub(super) fn edition(&self) -> &'r Document {
        self.editions[0]
    }
}

impl<'r> Upgrades<'r> {
    /// Compares successive releases of each product.
    #[must_use]
    pub fn new(reference: &'r Reference, settings: &Settings) -> Self {
        let mut products: BTreeMap<(String, String), Vec<&Document>> = BTreeMap::new();
        for document in &reference.documents {
            products.entry((key_str(&document.vendor), key_str(&document.product))).or_default().push(document);
        }
        let several = products.len() > 1;
        let mut stems = stem::Stems::default();
        let all = products.into_values().map(|documents| product(documents, several, &mut stems, &settings.approvals));
        let (products, alone) = all.partition(|product| product.releases.len() > 1);
        let mut upgrades = Self { products, alone };
        upgrades.settle_stale(&settings.approvals);
        upgrades
    }

    /// Whether there is nothing to tell.
    pub(super) fn is_empty(&self) -> bool {
        self.products.is_empty()
    }

    /// All comparisons.
    pub(super) fn all(&self) -> impl Iterator<Item = (&Product<'r>, &Upgrade<'r>)> {
        self.products.iter().flat_map(|product| product.upgrades.iter().map(move |upgrade| (product, upgrade)))
    }

    /// An approval that says for which releases it stands is stale there; any other only if no comparison at all meets it.
    fn settle_stale(&mut self, approvals: &[Approval]) {
        let free = approvals.iter().filter(|approval| approval.between.is_none());
        let met = |fingerprint: &str| {
            let told = self.all().filter_map(|(_, upgrade)| upgrade.told.as_ref().ok());
            told.flat_map(|told| told.english.findings()).any(|finding| finding.fingerprint == fingerprint)
        };
        let met: Vec<String> = free.map(|approval| approval.fingerprint.clone()).filter(|fingerprint| met(fingerprint)).collect();
        let upgrades = self.products.iter_mut().flat_map(|product| &mut product.upgrades);
        for told in upgrades.filter_map(|upgrade| upgrade.told.as_mut().ok()) {
            for report in [&mut told.english, &mut told.japanese] {
                report.stale.retain(|stale| !met.contains(&stale.fingerprint));
            }
        }
    }
}

fn product<'r>(documents: Vec<&'r Document>, several: bool, stems: &mut stem::Stems, approvals: &[Approval]) -> Product<'r> {
    let (ordered_by, releases) = releases(documents);
    let mut upgrades = Vec::new();
    for pair in releases.windows(2) {
        let (old, new) = (pair[0].edition(), pair[1].edition());
        let ((product, from), (_, to)) = (folders(old), folders(new));
        let stem = stems.give(several.then_some(product), from, to);
        upgrades.push(Upgrade { old, new, stem, told: told(old, new, approvals) });
    }
    Product { ordered_by, releases, upgrades }
}

/// The releases of a product in their order, each with its leading edition first.
fn releases(documents: Vec<&Document>) -> (Order, Vec<Release<'_>>) {
    let mut releases: BTreeMap<String, Vec<&Document>> = BTreeMap::new();
    for document in documents {
        releases.entry(key_str(&document.release)).or_default().push(document);
    }
    let mut languages: BTreeMap<&str, usize> = BTreeMap::new();
    for editions in releases.values() {
        let spoken: std::collections::BTreeSet<&str> = editions.iter().map(|edition| edition.language.as_str()).collect();
        spoken.into_iter().for_each(|language| *languages.entry(language).or_default() += 1);
    }
    let seldom = |edition: &&Document| {
        let count = languages.get(edition.language.as_str()).copied().unwrap_or(0);
        (std::cmp::Reverse(count), edition.language.clone(), edition.id.clone())
    };
    let mut releases: Vec<Release<'_>> = releases.into_values().map(|editions| Release { editions }).collect();
    releases.iter_mut().for_each(|release| release.editions.sort_by_key(seldom));
    let day = |release: &Release<'_>| release.editions.iter().filter_map(|edition| edition.published.clone()).min();
    let ordered_by = if releases.iter().all(|release| day(release).is_some()) { Order::Published } else { Order::Version };
    releases.sort_by_cached_key(|release| {
        let day = if ordered_by == Order::Published { day(release) } else { None };
        (day, order::version(&release.edition().release))
    });
    (ordered_by, releases)
}

/// The folders that hold an edition: of the product, which may be several levels, and of the release.
fn folders(document: &Document) -> (&str, &str) {
    let folder = document.id.rsplit_once('/').map_or(document.id.as_str(), |(folder, _)| folder);
    folder.rsplit_once('/').unwrap_or(("", folder))
}

fn told(old: &Document, new: &Document, approvals: &[Approval]) -> Result<Told, Said> {
    let options = Options { approvals: approvals.to_vec(), instances: instances(old, new), ..Options::default() };
    let sides = [old, new].map(|document| Side { documents: vec![side::Document::of(document)] });
    let ([english, japanese], links) = in_languages(&sides[0], &sides[1], &options, [Language::English, Language::Japanese])?;
    Ok(Told { english, japanese, links })
}

/// The first instances that both releases know, to tell formulas in numbers.
fn instances(old: &Document, new: &Document) -> Vec<u32> {
    let first = old.instances.first.max(new.instances.first);
    let last = old.instances.last.max(new.instances.last);
    (first..=last.max(first)).take(3).collect()
}

#[cfg(test)]
mod tests;
