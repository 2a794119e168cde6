//! Numbered components whose ports do not go on by equal steps.

use super::facts::{Stated, each, endpoints, finding, grouped, usual};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "sequence_breaks",
    level: Level::Warn,
    group: Group::Rows,
    summary_en: "the ports of numbered components do not go on by equal steps",
    summary_ja: "番号付きコンポーネントのポートの間隔が途中で変わっています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

/// Number of the component, and its endpoint.
type Numbered<'a> = (i64, Stated<'a>);

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let all = endpoints(document).filter(|stated| stated.is_listeners() && stated.port().is_some());
    let numbered = all.filter_map(|stated| Some((stated.numbered()?, stated)));
    let key = |((name, _), stated): &((String, i64), Stated<'_>)| {
        let party = stated.owner()?;
        let sides = party.sides.clone();
        Some((stated.table.place.span(), name.clone(), party.process.clone(), sides, stated.endpoint.side, stated.label_key()))
    };
    let groups = grouped(numbered, key).into_values();
    let sequences: Vec<Vec<Numbered<'_>>> =
        groups.map(|group| group.into_iter().map(|((_, number), stated)| (number, stated)).collect()).collect();
    let steps = |sequence: &Vec<Numbered<'_>>| sequence.windows(2).filter_map(step).collect::<Vec<_>>();
    let Some((expected, count)) = usual(sequences.iter().flat_map(steps)) else { return };
    if count < 2 {
        return;
    }
    let breaks = sequences.iter().filter(|sequence| sequence.len() > 2).flat_map(|sequence| sequence.windows(2));
    let broken = breaks.filter_map(|pair| Some((step(pair)?, pair[0].1, pair[1].1))).filter(|(step, ..)| *step != expected);
    // Ports that step aside together, at one number, have one cause.
    for group in grouped(broken, |(step, _, stated)| Some((stated.numbered()?, *step))).into_values() {
        found.extend(told(&group, expected, count));
    }
}

/// What the port rises by for each number.
fn step(pair: &[Numbered<'_>]) -> Option<i64> {
    let (numbers, ports) = (pair[1].0 - pair[0].0, pair[1].1.port()? - pair[0].1.port()?);
    (numbers > 0 && ports % numbers == 0).then(|| ports / numbers)
}

fn told(row: &[(i64, Stated<'_>, Stated<'_>)], expected: i64, count: usize) -> Option<Diagnostic> {
    let (step, before, stated) = *row.first()?;
    let (name, from) = (quoted(&stated.owner_name(), 60), before.shown());
    let message = Said::new(
        format!("from {from} to {} of `{name}` the step is {step}, elsewhere {expected}", stated.shown()),
        format!("{from} から「{name}」の {} までの間隔が {step} です（ほかは {expected}）", stated.shown()),
    );
    let all: Vec<_> = row.iter().map(|(_, _, stated)| *stated).collect();
    let why = Said::new(
        format!("{count} steps of the document are {expected}"),
        format!("この文書の {count} 箇所で間隔は {expected} です"),
    );
    Some(finding(&LINT, message, &all)?.also(before.marked()).note(why).sure(75))
}
