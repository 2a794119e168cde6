//! One footnote mark has two texts.

use super::facts::{each, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Mark, Said, quoted};
use crate::ir::{Document, Footnote};
use crate::source::key_str;

/// The lint.
pub static LINT: Lint = Lint {
    id: "ambiguous_footnote",
    level: Level::Warn,
    group: Group::Text,
    summary_en: "one footnote mark has two texts",
    summary_ja: "一つの脚注の印に二つの本文があります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    for table in &document.tables {
        for notes in grouped(&table.footnotes, |note| Some(key_str(&note.mark))).into_values() {
            found.extend(finding(&notes));
        }
    }
}

fn finding(notes: &[&Footnote]) -> Option<Diagnostic> {
    let (first, others) = notes.split_first()?;
    let other = others.iter().rfind(|other| key_str(&other.text.clean) != key_str(&first.text.clean))?;
    let mark = quoted(&first.mark, 10);
    let (one, two) = (quoted(&first.text.clean, 40), quoted(&other.text.clean, 40));
    let message = Said::new(
        format!("the footnote mark `{mark}` has two texts: `{one}` and `{two}`"),
        format!("脚注の印「{mark}」に本文が二つあります:「{one}」と「{two}」"),
    );
    Some(
        Diagnostic::new(&LINT, message, Mark::bare(&other.text.place))
            .also(Mark::bare(&first.text.place))
            .help(Said::new(
                "which text a marked cell means is a guess; check both at the cells that carry the mark",
                "印の付いたセルがどちらの本文を指すかは推定です。印のあるセルごとに両方の本文を確認してください",
            ))
            .sure(90),
    )
}
