//! A port starts from a setting whose value the row does not give.

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;
use crate::source::key_str;

/// The lint.
pub static LINT: Lint = Lint {
    id: "symbolic_setting",
    level: Level::Warn,
    group: Group::Ports,
    summary_en: "a port starts from a setting whose value the row does not give",
    summary_ja: "値の書かれていない設定名からポートが始まっています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let symbolic = endpoints(document).filter(|stated| setting(*stated).is_some());
    for (name, group) in grouped(symbolic, |stated| setting(*stated).map(str::to_owned)) {
        let value = endpoints(document).find(|other| gives_value(*other, &name));
        let finding = match value {
            Some(other) => elsewhere(&name, &group, other),
            None => unknown(&name, &group),
        };
        found.extend(finding);
    }
}

fn setting(stated: Stated<'_>) -> Option<&str> {
    stated.interval()?.setting.as_deref()
}

/// A number in a row whose notes name the setting.
fn gives_value(stated: Stated<'_>, name: &str) -> bool {
    let key = key_str(name);
    stated.port().is_some() && stated.flow.notes.iter().any(|note| key_str(&note.clean).contains(&key))
}

fn elsewhere(name: &str, group: &[Stated<'_>], other: Stated<'_>) -> Option<Diagnostic> {
    let (name, shown, line) = (quoted(name, 60), other.shown(), other.endpoint.place.line());
    let message = Said::new(
        format!("the value of `{name}` is not given here; line {line} names it beside {shown}"),
        format!("`{name}` の値がここにはありません。{line} 行目では {shown} とともに書かれています"),
    );
    Some(finding(&LINT, message, group)?.also(other.marked()).sure(85))
}

fn unknown(name: &str, group: &[Stated<'_>]) -> Option<Diagnostic> {
    let name = quoted(name, 60);
    let message = Said::new(
        format!("no row of the document gives a value for `{name}`"),
        format!("文書のどの行にも `{name}` の値がありません"),
    );
    let finding = finding(&LINT, message, group)?;
    Some(group.iter().filter_map(|stated| bound(*stated)).take(1).fold(finding, Diagnostic::note))
}

/// The highest value with which the last instance is still a port.
fn bound(stated: Stated<'_>) -> Option<Said> {
    let (interval, instances) = (stated.interval()?, stated.document.instances);
    let reach = interval.last.checked_add(interval.per_instance.checked_mul(i64::from(instances.last))?)?;
    let highest = 65_535 - reach;
    (reach > 0).then(|| {
        Said::new(
            format!("over the instances {instances} the value can be {highest} at most"),
            format!("インスタンス {instances} では、値は最大でも {highest} でなければなりません"),
        )
    })
}
