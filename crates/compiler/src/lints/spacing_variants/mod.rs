//! Words that stand with a space between them here and without one there.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::each;
use super::text::{self, Spot, rewritten};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;
use crate::source::fold_str;

/// The lint.
pub static LINT: Lint = Lint {
    id: "spacing_variants",
    level: Level::Note,
    group: Group::Text,
    summary_en: "words stand with and without a space between them",
    summary_ja: "同じ語に、空白のある表記とない表記があります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

/// Two words and the places of both spellings.
struct Variant<'a> {
    parted: String,
    joined: String,
    with: Vec<Spot<'a>>,
    without: Vec<Spot<'a>>,
}

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let spots: Vec<_> = text::spots(document).into_iter().filter(|spot| spot.kind.is_cell()).collect();
    let (latin, other): (Vec<_>, Vec<_>) = variants(&spots).into_iter().partition(|variant| variant.joined.is_ascii());
    found.extend(latin.iter().filter_map(|variant| told(std::slice::from_ref(variant)).map(|finding| finding.sure(80))));
    found.extend(told(&other).map(|finding| finding.sure(70)));
}

/// Pairs of neighbouring words that stand as one word elsewhere, the most frequent first.
fn variants<'a>(spots: &[Spot<'a>]) -> Vec<Variant<'a>> {
    let mut parted: BTreeMap<(String, String), Vec<Spot<'a>>> = BTreeMap::new();
    let mut runs: BTreeMap<String, Vec<Spot<'a>>> = BTreeMap::new();
    for spot in spots {
        let line = fold_str(&spot.line());
        let words = cut(&line);
        for pair in words.windows(2).filter(|pair| line.contains(&format!("{} {}", pair[0], pair[1]))) {
            if let Some(key) = pair_key(pair[0], pair[1]) {
                parted.entry(key).or_default().push(*spot);
            }
        }
        words.iter().for_each(|word| runs.entry((*word).to_owned()).or_default().push(*spot));
    }
    let mut found: Vec<Variant<'a>> = Vec::new();
    for ((one, other), with) in parted {
        let joined = format!("{one}{other}");
        let holds = |run: &str| if joined.is_ascii() { *run == joined } else { run.contains(&joined) };
        let without: Vec<_> = runs.iter().filter(|(run, _)| holds(run)).flat_map(|(_, spots)| spots.clone()).collect();
        if !without.is_empty() {
            found.push(Variant { parted: format!("{one} {other}"), joined, with, without });
        }
    }
    found.sort_by_key(|variant| std::cmp::Reverse(variant.with.len().min(variant.without.len())));
    found
}

/// Runs of Latin letters, and runs of other letters.
fn cut(line: &str) -> Vec<&str> {
    let mut runs = Vec::new();
    for word in line.split(|c: char| !c.is_alphanumeric() && c != 'ー').filter(|word| !word.is_empty()) {
        let mut start = 0;
        for (at, character) in word.char_indices() {
            if at > 0 && character.is_ascii() != word[start..].starts_with(|c: char| c.is_ascii()) {
                runs.push(&word[start..at]);
                start = at;
            }
        }
        runs.push(&word[start..]);
    }
    runs
}

/// The two words, if they are of one script and long enough to make a word together.
fn pair_key(one: &str, other: &str) -> Option<(String, String)> {
    let latin = one.is_ascii();
    let enough = |word: &str| word.chars().count() >= 2 && word.chars().any(char::is_alphabetic);
    // A product may be called "DataStore" beside another's "Data Store"; an abbreviation is one thing.
    let abbreviation = !latin || one.bytes().all(|byte| byte.is_ascii_uppercase());
    let letters = one.chars().count() + other.chars().count() >= if latin { 5 } else { 4 };
    (latin == other.is_ascii() && enough(one) && enough(other) && letters && abbreviation)
        .then(|| (one.to_owned(), other.to_owned()))
}

fn told(variants: &[Variant<'_>]) -> Option<Diagnostic> {
    let first = variants.first()?;
    let (parted, joined) = (quoted(&first.parted, 40), quoted(&first.joined, 40));
    let message = match variants.len() {
        1 => Said::new(format!("both `{parted}` and `{joined}` occur"), format!("「{parted}」と「{joined}」の両方があります")),
        count => Said::new(
            format!("{count} pairs of words stand with and without a space, such as `{parted}` and `{joined}`"),
            format!("{count} 組の語に、空白のある表記とない表記があります（例:「{parted}」と「{joined}」）"),
        ),
    };
    let (rare, usual) =
        if first.with.len() < first.without.len() { (&first.with, &first.without) } else { (&first.without, &first.with) };
    let (from, to) = if first.with.len() < first.without.len() { (&parted, &joined) } else { (&joined, &parted) };
    let spots: Vec<_> = rare.iter().take(3).chain(usual.first()).copied().collect();
    let finding = variants
        .iter()
        .skip(1)
        .take(20)
        .fold(text::finding(&LINT, message, &spots)?, |finding, variant| finding.note(counted(variant)));
    let repair = Said::new(format!("write `{to}`, as in most cells"), format!("多くのセルと同じ「{to}」にします"));
    Some(rewritten(finding, spots[0], from, to, repair))
}

/// Both spellings and in how many cells each stands.
fn counted(variant: &Variant<'_>) -> Said {
    let cells = |spots: &[Spot<'_>]| spots.iter().map(|spot| spot.text.place.span()).collect::<BTreeSet<_>>().len();
    let (parted, joined) = (quoted(&variant.parted, 40), quoted(&variant.joined, 40));
    let (with, without) = (cells(&variant.with), cells(&variant.without));
    Said::new(
        format!("`{parted}` in {with} cells, `{joined}` in {without}"),
        format!("「{parted}」{with} セル、「{joined}」{without} セル"),
    )
}
