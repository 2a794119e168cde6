//! Which documents there are: `document.toml`, the editions beside it, their catalogues and errata, and the workspace's words.
//!
//! In: the files of a workspace. Out: one [`DocumentInput`] an edition, ready to be read. Deliberately not here: formats.

mod brand;
mod catalogue;
mod errata;
mod metadata;
mod stray;
mod syntax;

use std::ops::Range;
use std::sync::Arc;

use portolan_model::InstanceDomain;

pub use catalogue::Catalogue;
pub use errata::{Erratum, FILE as ERRATA, SECTION};
pub use metadata::Metadata;

use crate::diagnostic::Diagnostic;
use crate::ir::{Host, Origin};
use crate::lints::bad_metadata;
use crate::settings::Settings;
use crate::source::{SourceFile, SourceId, SourceSet};
use crate::vocabulary::{Unusable, Vocabulary};

/// What a workspace holds.
#[derive(Debug)]
pub struct Gathered {
    /// Editions in path order.
    pub documents: Vec<DocumentInput>,
    /// `portolan.toml`, or the defaults.
    pub settings: Settings,
    /// The words in force: the program's, and those that the workspace adds.
    pub vocabulary: Arc<Vocabulary>,
    /// What is wrong with the project's own files.
    pub diagnostics: Vec<Diagnostic>,
}

/// One edition to compile.
#[derive(Debug)]
pub struct DocumentInput {
    /// Stable id such as `cisco-ucce/11.0/ja`.
    pub id: String,
    /// The file.
    pub source: SourceId,
    /// Vendor, product, release, title.
    pub vendor: String,
    /// Product's name.
    pub product: String,
    /// Release as printed.
    pub release: String,
    /// Publisher's title.
    pub title: String,
    /// The day on which it was published, as `2021-05-14`.
    pub published: Option<String>,
    /// BCP 47 language; `None` where it must be detected.
    pub language: Option<String>,
    /// Who wrote it.
    pub origin: Origin,
    /// Instances over which formulas hold.
    pub instances: InstanceDomain,
    /// Why these.
    pub instances_reason: String,
    /// Whether `document.toml` does not say which instances there are.
    pub instances_unstated: bool,
    /// Names of single devices, longest first, to tell several in one cell apart.
    pub devices: Vec<String>,
    /// What runs on one machine.
    pub hosts: Vec<Host>,
    /// English of the document's strings.
    pub catalogue: Catalogue,
    /// Corrections of what is printed.
    pub errata: Vec<Erratum>,
}

/// Finds the documents of a workspace: each folder below `source-docs/` with a `document.toml`.
#[must_use]
pub fn workspace(sources: &SourceSet) -> Gathered {
    let (vocabulary, unusable) = Vocabulary::of(sources);
    let mut gathered = Gathered { documents: Vec::new(), settings: Settings::default(), vocabulary, diagnostics: Vec::new() };
    for Unusable { file, at, reason } in unusable {
        gathered.problem_at(file, at, &reason);
    }
    if let Some(file) = sources.by_path("portolan.toml") {
        match Settings::read(file) {
            Ok(settings) => brand(sources, file, settings, &mut gathered),
            Err(problem) => gathered.diagnostics.push(*problem),
        }
    }
    for file in sources.iter().filter(|file| file.path().ends_with("/document.toml")) {
        folder(sources, file, &mut gathered);
    }
    gathered.diagnostics.extend(stray::find(sources));
    gathered
}

/// What the settings name is looked for; where it is not there, a finding says so at the line that names it.
fn brand(sources: &SourceSet, named: &SourceFile, mut settings: Settings, gathered: &mut Gathered) {
    let (brand, wrong) = brand::read(sources, named, &settings.book);
    for (file, problem) in wrong {
        gathered.problem_at(file, problem.at, &problem.reason);
    }
    settings.book.brand = brand;
    gathered.settings = settings;
}

/// A file outside of a workspace; its name stands for its product.
#[must_use]
pub fn single(sources: &SourceSet, path: &str, language: Option<&str>) -> Option<DocumentInput> {
    let file = sources.by_path(path)?;
    Some(DocumentInput {
        id: String::new(),
        source: file.id(),
        vendor: String::new(),
        product: String::new(),
        release: String::new(),
        title: String::new(),
        published: None,
        language: language.map(str::to_owned),
        origin: Origin::Vendor,
        instances: InstanceDomain::SINGLE,
        instances_reason: String::new(),
        instances_unstated: false,
        devices: Vec::new(),
        hosts: Vec::new(),
        catalogue: Catalogue::default(),
        errata: Vec::new(),
    })
}

impl Gathered {
    fn problem(&mut self, file: &SourceFile, reason: String) {
        self.problem_at(file, 0..0, &reason);
    }

    fn problem_at(&mut self, file: &SourceFile, at: Range<usize>, reason: &str) {
        let end = at.end.min(file.text().as_str().len());
        let place = file.place(file.text().span(at.start.min(end)..end));
        self.diagnostics.push(bad_metadata::diagnostic(&place, reason));
    }
}

fn folder(sources: &SourceSet, described: &SourceFile, gathered: &mut Gathered) {
    let metadata: Metadata = match toml::from_str(described.text().as_str()) {
        Ok(metadata) => metadata,
        Err(error) => return gathered.problem_at(described, error.span().unwrap_or(0..0), error.message()),
    };
    let instances = match metadata.instances.as_deref().map(str::parse::<InstanceDomain>) {
        None => InstanceDomain::SINGLE,
        Some(Ok(domain)) => domain,
        Some(Err(error)) => return gathered.problem(described, format!("instances: {error}")),
    };
    if let Some(day) = metadata.published.as_deref().filter(|day| !metadata::is_day(day)) {
        return gathered.problem(described, format!("published: `{day}` is no day such as 2021-05-14"));
    }
    let hosts = match metadata.hosts() {
        Ok(hosts) => hosts,
        Err(reason) => return gathered.problem(described, reason),
    };
    let folder = described.path().trim_end_matches("document.toml");
    let catalogue = catalogue(sources, folder, gathered);
    let editions: Vec<&SourceFile> = sources.iter().filter(|file| is_edition(file.path(), folder)).collect();
    if editions.is_empty() {
        return gathered.problem(described, "no document stands beside it, such as en.html; without one, remove it".to_owned());
    }
    let all_errata = errata(sources, folder, &editions, gathered);
    for file in editions {
        let edition = edition(file, folder, &metadata, instances, &catalogue);
        let errata = all_errata.iter().filter(|erratum| erratum.file == file.path()).cloned().collect();
        gathered.documents.push(DocumentInput { hosts: hosts.clone(), errata, ..edition });
    }
}

/// Errata of all editions; none where one of them cannot be used.
fn errata(sources: &SourceSet, folder: &str, editions: &[&SourceFile], gathered: &mut Gathered) -> Vec<Erratum> {
    let Some(file) = sources.by_path(&format!("{folder}{ERRATA}")) else { return Vec::new() };
    let paths: Vec<&str> = editions.iter().map(|file| file.path()).collect();
    errata::read(file, folder, &paths).unwrap_or_else(|problem| {
        gathered.problem_at(file, problem.at, &problem.reason);
        Vec::new()
    })
}

fn catalogue(sources: &SourceSet, folder: &str, gathered: &mut Gathered) -> Catalogue {
    let Some(file) = sources.by_path(&format!("{folder}en.po")) else { return Catalogue::default() };
    if let Some((at, reason)) = syntax::fault(file.text().as_str()) {
        gathered.problem_at(file, at, reason);
    }
    Catalogue::parse(file.path(), file.text().as_str()).unwrap_or_else(|reason| {
        gathered.problem(file, reason);
        Catalogue::default()
    })
}

/// Whether a path is a document directly in the folder, and none of the project's own files beside it.
fn is_edition(path: &str, folder: &str) -> bool {
    let own = [".toml", ".po", "NOTICE", "README.md"];
    path.strip_prefix(folder).is_some_and(|name| !name.contains('/') && !own.iter().any(|end| name.ends_with(end)))
}

fn edition(
    file: &SourceFile,
    folder: &str,
    metadata: &Metadata,
    instances: InstanceDomain,
    catalogue: &Catalogue,
) -> DocumentInput {
    let name = file.path().strip_prefix(folder).unwrap_or(file.path());
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let particular = metadata.edition.get(stem).cloned().unwrap_or_default();
    let mut devices = [metadata.devices.clone(), particular.devices].concat();
    devices.sort_by_key(|name| std::cmp::Reverse(name.chars().count()));
    let origin = match particular.origin.unwrap_or(metadata.origin) {
        metadata::OriginName::Vendor => Origin::Vendor,
        metadata::OriginName::Transcription => Origin::Transcription,
    };
    DocumentInput {
        id: format!("{}/{stem}", folder.trim_start_matches("source-docs/").trim_end_matches('/')),
        source: file.id(),
        vendor: metadata.vendor.clone(),
        product: metadata.product.clone(),
        release: metadata.release.clone(),
        title: particular.title.unwrap_or_else(|| metadata.title.clone()),
        published: metadata.published.clone(),
        language: Some(metadata.language.clone().unwrap_or_else(|| stem.to_owned())),
        origin,
        instances,
        instances_reason: metadata.instances_reason.clone(),
        instances_unstated: metadata.instances.is_none(),
        devices,
        hosts: Vec::new(),
        catalogue: catalogue.clone(),
        errata: Vec::new(),
    }
}
