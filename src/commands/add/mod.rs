//! `portolan add`: a vendor's document into the workspace, and how it was understood.
//!
//! In: a file and what it is. Out: the file byte for byte below `source-docs/`, its `document.toml`, catalogue entries for what is
//! untranslated, and a report. Everything is tried in memory first; what is refused leaves the workspace as it was.
//! Deliberately not here: understanding documents, which is the compiler's.

mod input;
mod instances;
mod metadata;
mod missing;
mod place;
mod report;
mod rows;
mod translations;
mod write;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use portolan_compiler::diagnostic::{Language, Level};
use portolan_compiler::gather::{self, Gathered};
use portolan_compiler::ir::AnomalyKind;
use portolan_compiler::source::SourceSet;
use portolan_compiler::{Compilation, examine};

use crate::outcome::{Outcome, Trouble};
use crate::{sources, workspace};

/// Options of `add`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  portolan add guide.html --vendor Example --product Gateway --release 2.0
  portolan add guide.xlsx --vendor Example --product Gateway --release 2.0 --language de --dry-run
  portolan add ports.txt --vendor Example --product Gateway --release 2.0 --instances 0..=24

The file goes to source-docs/<vendor>-<product>/<release>/<language>.<ending>; a second language of a release goes beside the
first. Translations of other releases of the product are taken over, and entries for the rest are put into en.po. So are instances
that the release before states, unless --instances does.
The exit code is 1 if the document was added but a finding about it is at deny level, 2 if nothing was added.")]
pub(crate) struct Options {
    /// The document, as the vendor published it
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    /// Vendor's name
    #[arg(long, value_name = "NAME")]
    pub(super) vendor: String,
    /// Product's name
    #[arg(long, value_name = "NAME")]
    pub(super) product: String,
    /// Release as the vendor writes it
    #[arg(long, value_name = "RELEASE")]
    pub(super) release: String,
    /// Language of the document, such as `en` or `ja` [default: detected]
    #[arg(long, value_name = "TAG")]
    pub(super) language: Option<String>,
    /// Publisher's title
    #[arg(long, value_name = "TITLE")]
    pub(super) title: Option<String>,
    /// Who wrote the file
    #[arg(long, value_enum, value_name = "WHO")]
    pub(super) origin: Option<Origin>,
    /// Instances over which formulas hold, such as `0..=24` [default: those of the product's release before]
    #[arg(long, value_name = "RANGE")]
    pub(super) instances: Option<String>,
    /// Why these instances
    #[arg(long, value_name = "TEXT", requires = "instances")]
    pub(super) instances_reason: Option<String>,
    /// Name of the product's folder below source-docs/ [default: made of vendor and product]
    #[arg(long, value_name = "NAME")]
    pub(super) folder: Option<String>,
    /// Take the place of the same edition that is there already
    #[arg(long)]
    pub(super) replace: bool,
    /// Leave en.po alone: only print the entries that are missing
    #[arg(long)]
    pub(super) no_catalogue: bool,
    /// Tell what would be done and how the document is understood; write nothing
    #[arg(long)]
    pub(super) dry_run: bool,
}

/// `--origin`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Origin {
    /// The vendor's own file
    Vendor,
    /// A transcription of the vendor's facts
    Transcription,
}

/// Files by path, with `/`.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// What is going to be done.
pub(super) struct Plan {
    /// Where the document goes.
    pub(super) place: place::Place,
    /// How its language was told.
    pub(super) language: input::Told,
    /// Files to write.
    pub(super) files: Files,
    /// The edition whose place it takes under another ending.
    pub(super) gone: Option<String>,
    /// Instances that another release of the product states, and this one takes over.
    pub(super) instances: Option<instances::Taken>,
    /// What became of its untranslated texts.
    pub(super) translations: translations::Translations,
}

/// Nothing is written before all is known.
pub(crate) fn run(options: &Options, workspace: Option<&Path>, language: Language) -> Result<Outcome, Trouble> {
    let root = workspace::find(workspace)?;
    let before = sources::files(&root)?;
    let (plan, compilation, sources) = prepare(options, &root, &before)?;
    if !options.dry_run {
        write::write(&root, &plan)?;
    }
    let path = &plan.place.path;
    let found: Vec<_> = compilation.diagnostics.iter().filter(|finding| plan.place.holds(finding.primary.place.file())).collect();
    let told = report::Report { plan: &plan, compilation: &compilation, sources: &sources, found: &found, language, options };
    anstream::print!("{told}");
    debug_assert!(sources.by_path(path).is_some());
    Ok(Outcome::of(found.iter().any(|finding| finding.level == Level::Deny)))
}

/// The plan, and what the workspace compiles to when it is carried out.
fn prepare(options: &Options, root: &Path, before: &Files) -> Result<(Plan, Compilation, SourceSet), Trouble> {
    let given = input::read(root, options)?;
    let present = SourceSet::new(before.clone());
    let gathered = gather::workspace(&present);
    let told = input::language(options, &given, &gathered.vocabulary)?;
    let place = place::find(options, &given.ending, &told.code, &gathered, before)?;
    let gone = place.replaced.clone().filter(|path| *path != place.path);
    let instances = instances::taken(options, &place, &gathered, before);
    let described = metadata::write(options, &place, &told.code, instances.as_ref(), before)?;
    let mut files = Files::from([(place.path.clone(), given.bytes), (place.metadata(), described.into_bytes())]);
    let (compilation, sources) = tried(before, &files, gone.as_deref());
    refuse_unread(&compilation, &place.path, options)?;
    let translations = translations::find(options, &place, &compilation, &gathered, before)?;
    let plan = |files, translations| Plan { place, language: told, files, gone, instances, translations };
    match translations.catalogue.clone().filter(|_| !options.no_catalogue) {
        None => Ok((plan(files, translations), compilation, sources)),
        Some(text) => {
            files.insert(translations.path.clone(), text.into_bytes());
            let plan = plan(files, translations);
            let (compilation, sources) = tried(before, &plan.files, plan.gone.as_deref());
            Ok((plan, compilation, sources))
        }
    }
}

/// The workspace as it would be.
fn tried(before: &Files, files: &Files, gone: Option<&str>) -> (Compilation, SourceSet) {
    let mut after = before.clone();
    after.extend(files.clone());
    after.retain(|path, _| Some(path.as_str()) != gone);
    let sources = SourceSet::new(after);
    (examine(&sources), sources)
}

/// A file that is not read, or not wholly, has no place among documents that are.
fn refuse_unread(compilation: &Compilation, path: &str, options: &Options) -> Result<(), Trouble> {
    let Some(document) = compilation.reference.documents.iter().find(|document| document.file == path) else {
        let reason = compilation.diagnostics.iter().find(|finding| finding.lint.id == "bad_metadata");
        let (en, ja) = reason.map_or(("its document.toml cannot be used", "document.toml が使えません"), |finding| {
            (&finding.message.en, &finding.message.ja)
        });
        return Err(input::not_added(options, en, ja).advice("see `portolan check`", "`portolan check` で確認してください"));
    };
    let anomaly = |kind| document.anomalies.iter().find(|anomaly| anomaly.kind == kind);
    if let Some(broken) = anomaly(AnomalyKind::BrokenFile) {
        let detail = input::safe(&broken.detail);
        let (en, ja) = (format!("the file is damaged: {detail}"), format!("ファイルが壊れています: {detail}"));
        return Err(
            input::not_added(options, &en, &ja).advice("fetch it again from the vendor", "ベンダーから取得し直してください")
        );
    }
    if let Some(undecodable) = anomaly(AnomalyKind::UndecodableBytes) {
        return Err(undecoded(options, undecodable.place.line(), &undecodable.detail));
    }
    Ok(())
}

fn undecoded(options: &Options, line: u32, encoding: &str) -> Trouble {
    let en = format!("line {line} holds bytes that are no {encoding}");
    let ja = format!("{line} 行目に {encoding} として正しくないバイトがあります");
    let convert = format!("iconv -f ENCODING -t UTF-8 {} > FILE", input::shown(&options.file));
    input::not_added(options, &en, &ja).advice(
        format!("find out its encoding, then: {convert}, and add that"),
        format!("文字コードを確かめ、次のように変換してから追加してください: {convert}"),
    )
}

/// Documents of the product, this release's among them.
pub(super) fn of_product<'g>(gathered: &'g Gathered, options: &Options) -> impl Iterator<Item = &'g gather::DocumentInput> {
    let key = |text: &str| portolan_compiler::source::key_str(text);
    let (vendor, product) = (key(&options.vendor), key(&options.product));
    gathered.documents.iter().filter(move |document| key(&document.vendor) == vendor && key(&document.product) == product)
}
