//! A fixed port stands where its siblings carry a formula.

use super::facts::{Stated, each, endpoints, endpoints_of, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "fixed_among_formulas",
    level: Level::Warn,
    group: Group::Rows,
    summary_en: "a fixed port stands where its siblings carry a formula",
    summary_ja: "計算式が並ぶ中に固定ポートがあります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    if document.instances.len() < 2 {
        return;
    }
    for table in &document.tables {
        let all: Vec<_> = endpoints_of(document, table).collect();
        mixed_cells(&all, found);
        among_neighbours(&all, found);
    }
    first_instance(document, found);
}

fn is_fixed(stated: Stated<'_>) -> bool {
    stated.port().is_some() && stated.interval().is_some_and(|interval| interval.per_instance == 0)
}

fn is_formula(stated: Stated<'_>) -> bool {
    stated.interval().is_some_and(|interval| interval.per_instance != 0)
}

/// A cell that holds both.
fn mixed_cells(all: &[Stated<'_>], found: &mut Vec<Diagnostic>) {
    for cell in grouped(all.iter().copied(), |stated| Some((stated.flow.place.span(), stated.endpoint.role))).into_values() {
        let fixed: Vec<_> = cell.iter().copied().filter(|stated| is_fixed(*stated)).collect();
        let Some(formula) = cell.iter().find(|stated| is_formula(**stated)) else { continue };
        let Some(first) = fixed.first() else { continue };
        let (shown, other) = (first.shown(), formula.shown());
        let message = Said::new(
            format!("{shown} is the same for every instance, but {other} in its cell is not"),
            format!("{shown} は全インスタンス共通ですが、同じセルの {other} はインスタンスごとに変わります"),
        );
        found.extend(finding(&LINT, message, &fixed).map(|finding| finding.also(formula.marked()).sure(65)));
    }
}

/// Fixed ports between the numbers of a table's formulas.
fn among_neighbours(all: &[Stated<'_>], found: &mut Vec<Diagnostic>) {
    let starts: Vec<_> = all.iter().filter(|stated| is_formula(**stated)).filter_map(|stated| stated.port()).collect();
    let (Some(low), Some(high)) = (starts.iter().min(), starts.iter().max()) else { return };
    let within = |stated: &Stated<'_>| stated.port().is_some_and(|port| (low - 1000..=high + 1000).contains(&port));
    let fixed: Vec<_> = all.iter().copied().filter(|stated| is_fixed(*stated)).filter(within).collect();
    if starts.len() < 2 || fixed.is_empty() || fixed.len() > starts.len() {
        return;
    }
    let (count, formulas) = (fixed.len(), starts.len());
    let ports = if count == 1 { "port of this table is" } else { "ports of this table are" };
    let message = Said::new(
        format!("{count} {ports} fixed between {formulas} that depend on the instance"),
        format!("この表では、インスタンスごとに変わる {formulas} 個のポートの間に、固定のポートが {count} 個あります"),
    );
    let found_here = finding(&LINT, message, &fixed).map(|finding| finding.sure(55));
    // Often such a process runs once on a host: a guess, no warning.
    found.extend(found_here.map(|finding| Diagnostic { level: Level::Note, ..finding }));
}

/// A number that a formula of another table gives for instance 0.
fn first_instance(document: &Document, found: &mut Vec<Diagnostic>) {
    let formulas = grouped(endpoints(document).filter(|stated| is_formula(*stated)), |stated| stated.port());
    let fixed = endpoints(document).filter(|stated| is_fixed(*stated));
    let pairs = fixed.filter_map(|fixed| {
        let formulas = formulas.get(&fixed.port()?)?;
        Some((fixed, *formulas.iter().find(|formula| begins(fixed, **formula))?))
    });
    for row in grouped(pairs, |(fixed, _)| Some(fixed.flow.place.span())).into_values() {
        let Some((fixed, formula)) = row.first() else { continue };
        let (shown, other, line) = (fixed.shown(), formula.shown(), formula.endpoint.place.line());
        let message = Said::new(
            format!("{shown} is fixed here, but line {line} has {other}"),
            format!("ここでは {shown} に固定されていますが、{line} 行目では {other} です"),
        );
        let all: Vec<_> = row.iter().map(|(fixed, _)| *fixed).collect();
        found.extend(finding(&LINT, message, &all).map(|finding| finding.also(formula.marked()).sure(75)));
    }
}

/// Whether a formula that gives the number for instance 0 stands in another table and may be of its transport.
fn begins(fixed: Stated<'_>, formula: Stated<'_>) -> bool {
    let transports = formula.transport().is_none() || fixed.transport().is_none() || formula.transport() == fixed.transport();
    transports && formula.table.id != fixed.table.id
}
