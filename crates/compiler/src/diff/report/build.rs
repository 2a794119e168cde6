//! Changes to a report: judged, in words, sorted by component.
//!
//! In: two sides and what was asked for. Out: a [`Report`] in one language or several. Deliberately not here: how it is rendered.

use super::model::{Compared, Edition, Finding, Report, SCHEMA_VERSION, Stale, Standing};
use super::phrases::{Phrases, fill};
use super::uncovered::Uncovered;
use super::used::Used;
use super::{instances, sentence};
use crate::diagnostic::{Language, Said};
use crate::diff::changes::{Link, Traced, shown, traced};
use crate::diff::pairing::pair;
use crate::diff::rules::{Approval, Level, fingerprint, level};
use crate::diff::side::{Document, Side};
use crate::diff::{Change, Options, Spot};

/// Compares two sides.
///
/// # Errors
/// A sentence where there is nothing to compare: a side without documents or endpoints, or no two documents of one product.
pub fn build(old: &Side, new: &Side, options: &Options) -> Result<Report, Said> {
    let ([report], _) = told(old, new, options, [options.language], false)?;
    Ok(report)
}

/// Compares two sides once and tells it in several languages, and what became of every endpoint.
///
/// # Errors
/// As [`build`].
pub fn in_languages<const N: usize>(
    old: &Side,
    new: &Side,
    options: &Options,
    languages: [Language; N],
) -> Result<([Report; N], Vec<Link>), Said> {
    told(old, new, options, languages, true)
}

fn told<const N: usize>(
    old: &Side,
    new: &Side,
    options: &Options,
    languages: [Language; N],
    with_links: bool,
) -> Result<([Report; N], Vec<Link>), Said> {
    for (side, side_ja, snapshot) in [("old", "旧", old), ("new", "新", new)] {
        let tables = snapshot.documents.iter().flat_map(|document| &document.tables);
        if tables.flat_map(|table| &table.flows).next().is_none() {
            return Err(Said::new(
                format!("the {side} side states no flow: nothing can be compared; see `portolan extract`"),
                format!("{side_ja}リリース側にフローがないため比較できません。`portolan extract` で確認してください"),
            ));
        }
    }
    let pairing = pair(old, new);
    if pairing.pairs.is_empty() {
        return Err(Said::new(
            "no document of the old side is of the same product as one of the new side; name two files",
            "旧リリース側と新リリース側に同じ製品の文書がありません。2 つのファイルを指定してください",
        ));
    }
    let mut traced: Vec<Traced<'_>> = pairing.pairs.iter().map(|(old, new)| traced(old, new, with_links)).collect();
    let left: Vec<String> = pairing.old_only.iter().chain(&pairing.new_only).map(|document| document.id.clone()).collect();
    let links = traced.iter_mut().flat_map(|traced| std::mem::take(&mut traced.links)).collect();
    let reports = languages.map(|language| {
        let pairs = pairing.pairs.iter().zip(&traced);
        let mut report = Report {
            schema_version: SCHEMA_VERSION,
            language: language.tag().to_owned(),
            comparisons: pairs.map(|((old, new), traced)| compared(old, new, traced, options, language)).collect(),
            not_compared: left.clone(),
            stale: Vec::new(),
        };
        report.stale = stale(&report, &options.approvals);
        report
    });
    Ok((reports, links))
}

fn compared(old: &Document, new: &Document, traced: &Traced<'_>, options: &Options, language: Language) -> Compared {
    let used = Used::of(new, &traced.changes);
    let uncovered = Uncovered::of(old, new, &traced.changes);
    let told = |change| {
        let (opens, closes) = uncovered.candidates(change);
        let finding = finding(old, new, change, options, language);
        // What nobody opened breaks traffic, whichever of the old endpoints it became.
        let level = if opens.is_empty() { finding.level } else { Level::Err };
        Finding { still: used.still(change), opens, closes, level, ..finding }
    };
    let mut findings: Vec<Finding> = traced.changes.iter().map(told).collect();
    findings.sort_by(|a, b| order(a).cmp(&order(b)));
    Compared { old: edition(old), new: edition(new), findings, balance: traced.balance }
}

/// By component, then by weight, then by place.
fn order(finding: &Finding) -> impl Ord + '_ {
    let line = |standing: &Option<Standing>| standing.as_ref().map_or(0, |standing| standing.line);
    let place = (line(&finding.new), line(&finding.old));
    (&finding.component, std::cmp::Reverse(finding.level), finding.kind, place, &finding.fingerprint)
}

fn finding(old: &Document, new: &Document, change: &Change<'_>, options: &Options, language: Language) -> Finding {
    let fingerprint = fingerprint(Some(old), Some(new), change);
    let approved = options.approvals.iter().find(|approval| approval.fingerprint == fingerprint);
    let (instances, at) = instances::of(old, new, change, &options.instances);
    let id = |spot: &Option<Spot<'_>>| spot.map_or_else(String::new, |spot| spot.id().to_owned());
    Finding {
        kind: change.kind,
        level: level(change),
        component: component(change, language),
        says: sentence::of(change, language),
        part: change.part.to_owned(),
        before: change.before.clone(),
        after: change.after.clone(),
        old: change.old.as_ref().map(standing),
        new: change.new.as_ref().map(standing),
        further: change.further.iter().map(|(old, new)| (id(old), id(new))).collect(),
        old_candidates: change.candidates.0.iter().map(standing).collect(),
        new_candidates: change.candidates.1.iter().map(standing).collect(),
        instances,
        at,
        still: None,
        opens: Vec::new(),
        closes: Vec::new(),
        approved: approved.map(|approval| approval.reason.clone()),
        fingerprint,
    }
}

/// Who is concerned: the listener of the new release, else of the old, else the section or table.
fn component(change: &Change<'_>, language: Language) -> String {
    let Some(spot) = change.new.or(change.old) else { return String::new() };
    match &spot.flow.listener {
        Some(party) => shown(&Some(party.name.clone())),
        None => spot
            .flow
            .section
            .last()
            .or(spot.table.title.as_ref())
            .map_or_else(|| fill(&Phrases::of(language).table, &[&spot.table.number]), |text| shown(&Some(text.clone()))),
    }
}

pub(super) fn standing(spot: &Spot<'_>) -> Standing {
    let place = spot.place();
    let endpoint = spot.endpoint;
    Standing {
        id: spot.id().to_owned(),
        file: place.file.to_string(),
        line: place.line,
        printed: place.printed.to_string(),
        table: spot.table.number.to_string(),
        section: spot.flow.section.iter().map(|text| shown(&Some(text.clone()))).collect::<Vec<_>>().join(" / "),
        listener: shown(&spot.flow.listener.as_ref().map(|party| party.name.clone())),
        remote: remotes(spot),
        role: endpoint.map_or("", |endpoint| endpoint.role.as_str()).to_owned(),
        transport: endpoint.and_then(|endpoint| endpoint.transport).map_or("", |word| word.as_str()).to_owned(),
        ports: endpoint.map_or_else(String::new, |endpoint| endpoint.ports.normal.clone()),
        label: endpoint.map_or_else(String::new, |endpoint| shown(&endpoint.label)),
    }
}

/// The remote devices of a row, several of them parted by commas.
fn remotes(spot: &Spot<'_>) -> String {
    match &*spot.flow.remotes {
        several @ [_, _, ..] => several.iter().map(|party| shown(&Some(party.name.clone()))).collect::<Vec<_>>().join(", "),
        _ => shown(&spot.flow.remote),
    }
}

fn edition(document: &Document) -> Edition {
    Edition {
        id: document.id.clone(),
        product: document.product.clone(),
        release: document.release.clone(),
        language: document.language.clone(),
        file: document.file.clone(),
        sha256: document.sha256.clone(),
    }
}

fn stale(report: &Report, approvals: &[Approval]) -> Vec<Stale> {
    let met = |approval: &&Approval| !report.findings().any(|finding| finding.fingerprint == approval.fingerprint);
    let concerned = |approval: &&Approval| {
        report.comparisons.iter().any(|compared| approval.concerns(&compared.old.release, &compared.new.release))
    };
    let stale = approvals.iter().filter(met).filter(concerned);
    stale.map(|approval| Stale { fingerprint: approval.fingerprint.clone(), reason: approval.reason.clone() }).collect()
}
