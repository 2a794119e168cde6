//! A formula names how many instances there are, where a formula needs the number of the instance.

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;
use crate::vocabulary::{Vocabulary, Word};

/// The lint.
pub static LINT: Lint = Lint {
    id: "instance_words",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "a formula counts instances instead of numbering them",
    summary_ja: "数式がインスタンスの番号ではなく数を使っています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let formulas: Vec<_> = endpoints(document).filter(|stated| per_instance(*stated) != 0).collect();
    let usual =
        formulas.iter().find_map(|stated| word(*stated, Word::Instance).filter(|_| word(*stated, Word::InstanceCount).is_none()));
    let counted = formulas.iter().filter(|stated| word(**stated, Word::InstanceCount).is_some()).copied();
    for group in grouped(counted, |stated| Some(stated.table.place.span())).into_values() {
        found.extend(told(&group, usual));
    }
}

fn per_instance(stated: Stated<'_>) -> i64 {
    stated.interval().map_or(0, |interval| interval.per_instance)
}

/// The phrase of a meaning that stands in the formula as printed.
fn word(stated: Stated<'_>, meaning: Word) -> Option<&str> {
    let printed = stated.endpoint.place.printed();
    let starts = printed.char_indices().filter(|(at, character)| {
        !character.is_ascii_alphanumeric() || !printed[..*at].ends_with(|c: char| c.is_ascii_alphanumeric())
    });
    starts.into_iter().find_map(|(at, _)| Some(&printed[at..at + Vocabulary::in_force().prefix(meaning, &printed[at..])?]))
}

fn told(group: &[Stated<'_>], usual: Option<&str>) -> Option<Diagnostic> {
    let first = *group.first()?;
    let (count, stated) = (word(first, Word::InstanceCount)?, group.len());
    let shown = quoted(count, 40);
    let message = match stated {
        1 => Said::new(
            format!("the formula uses `{shown}`, a count, where the number of the instance is meant"),
            format!("数式が、インスタンスの番号を指す箇所で「{shown}」（数）を使っています"),
        ),
        _ => Said::new(
            format!("{stated} formulas of this table use `{shown}`, a count, where the number of the instance is meant"),
            format!("この表の {stated} 個の数式が、インスタンスの番号を指す箇所で「{shown}」（数）を使っています"),
        ),
    };
    let finding = finding(&LINT, message, group)?.sure(if usual.is_some() { 88 } else { 60 });
    let finding = first_ports(first).into_iter().fold(finding, Diagnostic::note);
    let Some(usual) = usual else { return Some(finding) };
    let repaired = first.endpoint.place.printed().replace(count, usual);
    let usual = quoted(usual, 40);
    let repair = Said::new(format!("write `{usual}`, as elsewhere"), format!("ほかと同じ「{usual}」にします"));
    Some(finding.repair(&first.endpoint.place, repaired, repair))
}

/// What the two readings give for the first instance.
fn first_ports(stated: Stated<'_>) -> Option<Said> {
    let interval = stated.numbers()?;
    let (zero, one) = (interval.first, interval.first.checked_add(interval.per_instance)?);
    Some(Said::new(
        format!("the first instance has {zero} by its number 0, but {one} if one counts it"),
        format!("最初のインスタンスは、番号 0 なら {zero}、数 1 と読むと {one} になります"),
    ))
}
