//! A fixed port lies in the range that operating systems lend out.

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "dynamic_range",
    level: Level::Note,
    group: Group::Ports,
    summary_en: "a fixed port lies in the dynamic range 49152 to 65535",
    summary_ja: "固定ポートが動的ポート範囲（49152～65535）にあります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

/// Where operating systems lend ports, by the registry of the Internet's numbers.
const DYNAMIC: (i64, i64) = (49_152, 65_535);

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let inside = endpoints(document).filter(|stated| reaches(*stated));
    for group in grouped(inside, |stated| Some(stated.table.place.span())).into_values() {
        let count = group.len();
        let message = match group.as_slice() {
            [one] => Said::new(
                format!("{} lies in the dynamic range 49152-65535", one.shown()),
                format!("{} は動的ポート範囲 49152～65535 にあります", one.shown()),
            ),
            _ => Said::new(
                format!("{count} fixed ports of this table lie in the dynamic range 49152-65535"),
                format!("この表の固定ポート {count} 個が動的ポート範囲 49152～65535 にあります"),
            ),
        };
        let formulas: Vec<_> = group.iter().filter_map(|stated| entry(*stated)).collect();
        let told = finding(&LINT, message, &group).map(|finding| formulas.into_iter().fold(finding, Diagnostic::note));
        found.extend(told.map(|finding| finding.sure(80).help(help())));
    }
}

fn help() -> Said {
    Said::new("reserve the ports on the host, or move them", "ホストでポートを予約するか、別の番号に変更してください")
}

/// Whether some instance of it lies inside.
fn reaches(stated: Stated<'_>) -> bool {
    let Some(interval) = stated.numbers() else { return false };
    let last = interval.last + interval.per_instance * i64::from(stated.document.instances.last);
    interval.first <= DYNAMIC.1 && last >= DYNAMIC.0
}

/// For a formula that starts below: the instance at which it enters.
fn entry(stated: Stated<'_>) -> Option<Said> {
    let interval = stated.numbers().filter(|interval| interval.per_instance > 0 && interval.last < DYNAMIC.0)?;
    let instance = (DYNAMIC.0 - interval.last + interval.per_instance - 1) / interval.per_instance;
    let shown = stated.shown();
    Some(Said::new(
        format!("{shown} enters the range at instance {instance}"),
        format!("{shown} はインスタンス {instance} からこの範囲に入ります"),
    ))
}
