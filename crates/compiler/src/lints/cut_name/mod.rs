//! A name looks cut: it ends as if it went on, or it is the second half of a name that joins two words.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::each;
use super::text::{self, Kind, Spot, rewritten};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::{Document, Party};
use crate::source::key_str;
use crate::vocabulary::{Vocabulary, Word};

/// The lint.
pub static LINT: Lint = Lint {
    id: "cut_name",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "a name looks cut",
    summary_ja: "名前が途中で切れているようです",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

/// Characters that no name ends with.
const OPEN_ENDS: [char; 11] = [':', '：', ',', '、', '/', '／', '(', '（', '&', '＆', '-'];

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let names = text::names(document);
    found.extend(names.iter().filter(|spot| spot.kind != Kind::Section).filter_map(|spot| open_end(*spot)));
    let joined = joined_tails(document);
    for spot in &names {
        // The second half alone may be somebody else.
        let pieces = pieces(&spot.line());
        let half = pieces.first().filter(|_| pieces.len() > 1).and_then(|piece| joined.get(piece.as_str()));
        found.extend(half.and_then(|(whole, count)| (*count >= 2).then(|| half_name(*spot, whole))).flatten());
    }
}

fn open_end(spot: Spot<'_>) -> Option<Diagnostic> {
    let name = spot.line();
    let end = name.chars().next_back().filter(|end| OPEN_ENDS.contains(end))?;
    let shown = quoted(&name, 60);
    let message = Said::new(
        format!("the name `{shown}` ends with `{end}`, as if it went on"),
        format!("名前「{shown}」が「{end}」で終わっており、続きがあるように見えます"),
    );
    let finding = text::finding(&LINT, message, &[spot])?.sure(80);
    let whole = name.trim_end_matches(OPEN_ENDS).trim_end();
    Some(rewritten(finding, spot, &name, whole, Said::new("take the mark off the name", "名前から記号を取り除きます")))
}

/// Second halves of names that join two words ("administration and data server"), with one such name and how many there are. Where
/// the first half is somebody too, the name is a list of two ("node and hypervisor"), and either may stand alone.
fn joined_tails(document: &Document) -> BTreeMap<String, (String, usize)> {
    let mut tails: BTreeMap<String, (String, usize)> = BTreeMap::new();
    let flows = document.tables.iter().flat_map(|table| &table.flows);
    let parties = || flows.clone().flat_map(|flow| flow.listener.iter().chain(&flow.remotes));
    let whole: BTreeSet<String> = parties().map(|party| key_str(&party.base)).collect();
    for Party { base, name, .. } in parties() {
        let pieces = pieces(base);
        if let [head, tail] = pieces.as_slice()
            && !whole.contains(head)
        {
            tails.entry(tail.clone()).or_insert_with(|| (name.joined(" "), 0)).1 += 1;
        }
    }
    tails
}

/// Keys of what the words for "and" part in a name.
fn pieces(name: &str) -> Vec<String> {
    let (mut pieces, mut start, mut at) = (Vec::new(), 0, 0);
    while let Some(character) = name[at..].chars().next() {
        if let Some(length) = joint(&name[..at], &name[at..]) {
            pieces.push(key_str(&name[start..at]));
            start = at + length;
        }
        at = start.max(at + character.len_utf8());
    }
    pieces.push(key_str(&name[start..]));
    pieces
}

/// Length of a word for "and" between two words. A single kana is too short to tell it from a word's own letters.
fn joint(before: &str, rest: &str) -> Option<usize> {
    let length = Vocabulary::in_force().prefix(Word::And, rest)?;
    let parted = !rest.starts_with(|c: char| c.is_ascii_alphanumeric()) || before.ends_with(' ');
    (parted && !before.is_empty() && rest[..length].chars().count() > 1).then_some(length)
}

fn half_name(spot: Spot<'_>, whole: &str) -> Option<Diagnostic> {
    let (shown, whole) = (quoted(&spot.line(), 60), quoted(whole, 60));
    let message = Said::new(
        format!("`{shown}` begins with the second half of `{whole}`; the first half may be lost"),
        format!("「{shown}」は「{whole}」の後半から始まっています。前半が失われている可能性があります"),
    );
    Some(text::finding(&LINT, message, &[spot])?.sure(60))
}
