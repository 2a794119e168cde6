//! One thing under several spellings: a letter, a hyphen, a capital, a word of the same meaning, the vendor's name in front.

mod relations;

use super::facts::{each, grouped};
use super::text::{self, Kind, Spot, rewritten};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Mark, Said, quoted};
use crate::ir::Document;
use crate::source::fold_str;

/// The lint.
pub static LINT: Lint = Lint {
    id: "spelling_variants",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "one thing is spelt in several ways",
    summary_ja: "同じものが複数の表記で書かれています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let names = text::names(document);
    let distinct: Vec<_> = grouped(names.iter().copied(), |spot| Some(fold_str(&spot.line()))).into_values().collect();
    let variants = relations::kinds(&distinct).into_iter().chain(relations::synonyms(&distinct));
    for (all, sure) in variants.chain(relations::letters(&distinct)) {
        found.extend(told(&all, sure));
    }
    for (wrong, right, word, better) in relations::misspelt(&distinct) {
        found.extend(misspelt(wrong, right, &word, &better));
    }
    found.extend(vendor(document, &distinct));
    found.extend(paths(document));
    found.extend(directions(document));
}

/// Spellings as a list in quotation marks.
fn listed(spellings: impl Iterator<Item = String>) -> Said {
    let spellings: Vec<_> = spellings.map(|spelling| quoted(&spelling, 50)).collect();
    Said::new(format!("`{}`", spellings.join("`, `")), format!("「{}」", spellings.join("」「")))
}

fn told(all: &[Spot<'_>], sure: u8) -> Option<Diagnostic> {
    let list = listed(all.iter().map(|spot| spot.line()));
    let message = Said::new(
        format!("one thing seems to have {} names: {}", all.len(), list.en),
        format!("同じものに {} 通りの名前があるようです: {}", all.len(), list.ja),
    );
    Some(text::finding(&LINT, message, all)?.sure(sure))
}

fn misspelt(wrong: Spot<'_>, right: Spot<'_>, word: &str, better: &str) -> Option<Diagnostic> {
    let (word, better) = (quoted(word, 40), quoted(better, 40));
    let message = Said::new(
        format!("`{word}` seems to be misspelt: the same name stands elsewhere with `{better}`"),
        format!("「{word}」は誤記のようです。別の箇所では同じ名前が「{better}」と書かれています"),
    );
    let finding = text::finding(&LINT, message, &[wrong, right])?.sure(90);
    let repair = Said::new(format!("write `{better}`"), format!("「{better}」にします"));
    Some(rewritten(finding, wrong, &word, &better, repair))
}

/// Names that stand with the vendor's name in front, and without it.
fn vendor(document: &Document, distinct: &[Vec<Spot<'_>>]) -> Option<Diagnostic> {
    let pairs = relations::with_vendor(&document.vendor, distinct);
    let (with, without) = pairs.first()?;
    let list = listed([with.line(), without.line()].into_iter());
    let message = match pairs.len() {
        1 => Said::new(
            format!("a name stands with and without the vendor's name: {}", list.en),
            format!("一つの名前が、ベンダー名のある形とない形の両方で書かれています: {}", list.ja),
        ),
        count => Said::new(
            format!("{count} names stand with and without the vendor's name, such as {}", list.en),
            format!("{count} 個の名前が、ベンダー名のある形とない形の両方で書かれています（例: {}）", list.ja),
        ),
    };
    let all: Vec<_> = pairs.iter().flat_map(|(with, without)| [*without, *with]).collect();
    Some(text::finding(&LINT, message, &all)?.sure(60))
}

/// Paths that differ only in how many backslashes they begin with.
fn paths(document: &Document) -> Option<Diagnostic> {
    let spots = text::spots(document);
    let notes = spots.iter().filter(|spot| matches!(spot.kind, Kind::Note | Kind::Footnote));
    let heads = notes.filter_map(|spot| relations::path_head(&spot.text.clean).map(|(slashes, head)| (*spot, slashes, head)));
    let groups = grouped(heads, |(_, _, head)| Some(*head));
    let mixed = groups.into_values().find(|group| group.iter().any(|(_, slashes, _)| *slashes != group[0].1))?;
    let (first, slashes, head) = *mixed.iter().max_by_key(|(_, slashes, _)| *slashes)?;
    let (other, fewer, _) = *mixed.iter().min_by_key(|(_, slashes, _)| *slashes)?;
    let head = quoted(head, 40);
    let message = Said::new(
        format!("the path `{head}` begins with {slashes} backslashes here, and with {fewer} in line {}", other.text.place.line()),
        format!(
            "パス「{head}」の先頭のバックスラッシュが、ここでは {slashes} 個、{} 行目では {fewer} 個です",
            other.text.place.line()
        ),
    );
    Some(text::finding(&LINT, message, &[first, other])?.sure(75))
}

/// Words for one direction that differ in a hyphen or a capital.
fn directions(document: &Document) -> Option<Diagnostic> {
    let flows = document.tables.iter().flat_map(|table| &table.flows);
    let printed = flows.filter_map(|flow| Some((flow, flow.direction.printed.as_ref()?)));
    let groups = grouped(printed, |(_, text)| Some(fold_str(&text.joined(" "))));
    let firsts: Vec<_> = groups.values().map(|group| (group.len(), group[0])).collect();
    let by_key = grouped(firsts, |(_, (_, text))| Some(relations::bare_key(&text.clean)));
    let mut same = by_key.into_values().find(|group| group.len() > 1)?;
    same.sort_by_key(|(count, _)| *count);
    let list = listed(same.iter().map(|(_, (_, text))| text.joined(" ")));
    let message = Said::new(
        format!("one direction is spelt in several ways: {}", list.en),
        format!("同じ方向が複数の表記で書かれています: {}", list.ja),
    );
    let (rare, usual) = (same.first()?.1, same.last()?.1);
    let finding = Diagnostic::new(&LINT, message, Mark::bare(&rare.1.place)).also(Mark::bare(&usual.1.place)).about(&rare.0.id);
    let repair = Said::new("write it as in most rows", "多くの行と同じ表記にします");
    Some(finding.sure(70).repair(&rare.1.place, usual.1.place.printed(), repair))
}
