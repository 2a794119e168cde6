//! Formulas that are no port at one of the document's instances. A plain number out of range is `port_out_of_range`.

use portolan_model::PortError;

use super::facts::{Stated, each, endpoints, finding};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "formula_out_of_range",
    level: Level::Deny,
    group: Group::Ports,
    summary_en: "a formula leaves 1 to 65535 within its instances",
    summary_ja: "計算式がインスタンス範囲内で 1～65535 を外れます",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    found.extend(endpoints(document).filter_map(told));
}

fn told(stated: Stated<'_>) -> Option<Diagnostic> {
    let domain = stated.document.instances;
    let interval = stated.numbers().filter(|interval| interval.per_instance != 0 && interval.first <= interval.last)?;
    let instance = match interval.valid_instances(domain) {
        Some(held) if held == domain => return None,
        Some(held) if held.first == domain.first => held.last + 1,
        _ => domain.first,
    };
    let Err(PortError::OutOfRange { value, .. }) = interval.at(instance) else { return None };
    let (name, shown) = (quoted(&stated.owner_name(), 60), stated.shown());
    let message = Said::new(
        format!("`{name}` ({shown}) would be port {value} at instance {instance}"),
        format!("「{name}」（{shown}）はインスタンス {instance} でポート {value} になります"),
    );
    let why = Said::new(
        format!("the document holds for the instances {domain}"),
        format!("この文書のインスタンス範囲は {domain} です"),
    );
    Some(finding(&LINT, message, &[stated])?.note(why))
}
