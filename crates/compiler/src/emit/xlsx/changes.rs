//! The sheet Changes: what changed from release to release, with links to the rows of the sheet Ports.
//!
//! In: comparisons, and the facts that the sheet Ports lists. Out: a sheet with a row for each finding, its sentences in both
//! languages; none where nothing is compared. Deliberately not here: what changed and what it means (`diff`).

use std::collections::BTreeMap;

use rust_xlsxwriter::{Url, Workbook, Worksheet, XlsxError};

use super::cell::{Cell, fitting};
use super::sheet::Sheet;
use crate::diagnostic::Language;
use crate::diff::report::{AtInstance, Finding, Phrases, Standing};
use crate::diff::rules::Action;
use crate::emit::changes::{Upgrade, Upgrades};
use crate::emit::table;
use crate::ir::Reference;

const COLUMNS: [(&str, u16); 25] = [
    ("Product", 18),
    ("From", 9),
    ("To", 9),
    ("Level", 7),
    ("What to do", 26),
    ("What to do (Japanese)", 26),
    ("Component", 30),
    ("Kind", 18),
    ("Kind (Japanese)", 18),
    ("Change", 50),
    ("Change (Japanese)", 50),
    ("Transport", 10),
    ("Old ports", 24),
    ("New ports", 24),
    ("Remote", 30),
    ("Instances", 11),
    ("Ports at instances", 40),
    ("Old cell", 40),
    ("New cell", 40),
    ("Old row", 30),
    ("New row", 30),
    ("Old place", 34),
    ("New place", 34),
    ("Fingerprint", 18),
    ("Approved", 30),
];

/// Columns of the links.
const LINKS: [u16; 2] = [19, 20];

/// Excel takes no more links in a sheet.
const MOST_LINKS: usize = 65_000;

/// Rows of the sheet Ports by document and id.
type Rows = BTreeMap<(String, String), usize>;

pub(super) fn write(workbook: &mut Workbook, reference: &Reference, upgrades: &Upgrades<'_>) -> Result<(), XlsxError> {
    if upgrades.is_empty() {
        return Ok(());
    }
    let found: Vec<(&Upgrade<'_>, [&Finding; 2])> = upgrades.all().flat_map(|(_, upgrade)| found(upgrade)).collect();
    let sheet = Sheet {
        name: "Changes",
        table: "ChangeTable",
        about: "One row a change between releases: what it is, what to do about it, and both cells",
        columns: &COLUMNS,
        rows: found.iter().map(|(upgrade, finding)| row(upgrade, *finding)).collect(),
        top: 0,
    };
    let worksheet = sheet.write(workbook)?;
    let row = |fact: table::Fact<'_>| (fact.document.id.clone(), fact.id().to_owned());
    let rows: Rows = table::facts(reference).map(row).zip(2..).collect();
    links(worksheet, &found, &rows)
}

/// The findings of a comparison, each in both languages.
fn found<'u, 'r>(upgrade: &'u Upgrade<'r>) -> impl Iterator<Item = (&'u Upgrade<'r>, [&'u Finding; 2])> {
    let told = upgrade.told.iter();
    told.flat_map(move |told| {
        let [english, japanese] = [Language::English, Language::Japanese].map(|language| told.report(language).findings());
        english.zip(japanese).map(move |(english, japanese)| (upgrade, [english, japanese]))
    })
}

fn row(upgrade: &Upgrade<'_>, [finding, japanese]: [&Finding; 2]) -> Vec<Cell> {
    let either = |of: fn(&Standing) -> &str| Cell::text(finding.standing().map_or("", of));
    let side = |at: &Option<Standing>, of: fn(&Standing) -> String| Cell::text(at.as_ref().map(of).unwrap_or_default());
    let place = |at: &Standing| format!("{}:{}", at.file, at.line);
    let [en, ja] = [Language::English, Language::Japanese].map(Phrases::of);
    vec![
        Cell::text(&upgrade.new.product),
        Cell::text(&upgrade.old.release),
        Cell::text(&upgrade.new.release),
        Cell::text(finding.level.as_str()),
        Cell::text(to_do(finding, en)),
        Cell::text(to_do(finding, ja)),
        Cell::text(&finding.component),
        Cell::text(finding.kind.as_str()),
        Cell::text(ja.kind(finding.kind)),
        Cell::text(&finding.says),
        Cell::text(&japanese.says),
        either(|at| &at.transport),
        side(&finding.old, |at| at.ports.clone()),
        side(&finding.new, |at| at.ports.clone()),
        either(|at| &at.remote),
        Cell::text(&finding.instances),
        Cell::text(finding.at.iter().map(concrete).collect::<Vec<_>>().join("; ")),
        side(&finding.old, |at| at.printed.clone()),
        side(&finding.new, |at| at.printed.clone()),
        side(&finding.old, |at| at.id.clone()),
        side(&finding.new, |at| at.id.clone()),
        side(&finding.old, place),
        side(&finding.new, place),
        Cell::text(&finding.fingerprint),
        Cell::text(finding.approved.as_deref().unwrap_or_default()),
    ]
}

fn to_do(finding: &Finding, phrases: &Phrases) -> String {
    let candidates = [(&finding.opens, &phrases.open), (&finding.closes, &phrases.close)];
    let mut candidates: Vec<&String> =
        candidates.into_iter().filter(|(list, _)| !list.is_empty()).map(|(_, part)| part).collect();
    candidates.push(&phrases.check);
    let parts: &[&String] = match finding.action() {
        _ if finding.approved.is_some() => &[&phrases.approved],
        Action::Open => &[&phrases.open],
        Action::Close => &[&phrases.close],
        Action::Replace => &[&phrases.open, &phrases.close],
        Action::Check => &candidates,
        Action::Nothing => &[],
    };
    parts.iter().map(|part| part.as_str()).collect::<Vec<_>>().join("; ")
}

fn concrete(at: &AtInstance) -> String {
    let side = |ports: &'_ str| if ports.is_empty() { "-".to_owned() } else { ports.to_owned() };
    format!("{}: {} -> {}", at.instance, side(&at.before), side(&at.after))
}

/// Ids become links to their rows.
fn links(worksheet: &mut Worksheet, found: &[(&Upgrade<'_>, [&Finding; 2])], rows: &Rows) -> Result<(), XlsxError> {
    let targets = found.iter().zip(1_u32..).flat_map(|((upgrade, [finding, _]), line)| {
        let sides = [(upgrade.old, &finding.old), (upgrade.new, &finding.new)];
        sides.into_iter().zip(LINKS).filter_map(move |((document, at), column)| {
            let at = at.as_ref()?;
            Some((line, column, *rows.get(&(document.id.clone(), at.id.clone()))?, at))
        })
    });
    for (line, column, row, at) in targets.take(MOST_LINKS) {
        let url = Url::new(format!("internal:'Ports'!A{row}")).set_text(fitting(&at.id));
        worksheet.write_url(line, column, url)?;
    }
    Ok(())
}
