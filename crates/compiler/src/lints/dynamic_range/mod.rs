//! A fixed port lies in the range that operating systems lend out.

use portolan_model::{InstanceDomain, Intersection, Interval, intersect};

use super::facts::{Stated, each, endpoints, finding, grouped};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "dynamic_range",
    level: Level::Note,
    group: Group::Ports,
    summary_en: "a fixed port lies in the range that its host lends out",
    summary_ja: "固定ポートがホストの動的ポート範囲にあります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    let inside = endpoints(document).filter(|stated| reaches(*stated));
    for group in grouped(inside, |stated| Some(stated.table.place.span())).into_values() {
        let count = group.len();
        let message = match group.as_slice() {
            [one] => Said::new(
                format!("{} lies in the dynamic range {}", one.shown(), one.dynamic_ports()),
                format!("{} は動的ポート範囲 {} にあります", one.shown(), one.dynamic_ports()),
            ),
            _ => Said::new(
                format!("{count} fixed ports of this table lie in the dynamic range of their hosts"),
                format!("この表の固定ポート {count} 個がホストの動的ポート範囲にあります"),
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
    entered(stated).is_some()
}

/// The first instance that lies inside.
fn entered(stated: Stated<'_>) -> Option<u32> {
    let range = stated.dynamic_ports();
    let dynamic = Interval::new(range.first.into(), range.last.into(), 0);
    match intersect(stated.numbers()?, stated.document.instances, &dynamic, InstanceDomain::SINGLE) {
        Intersection::Meets(meeting) => Some(meeting.a_instance),
        Intersection::Disjoint | Intersection::Unknown => None,
    }
}

/// For a formula that starts below: the instance at which it enters.
fn entry(stated: Stated<'_>) -> Option<Said> {
    let instance = entered(stated).filter(|instance| *instance > stated.document.instances.first)?;
    let shown = stated.shown();
    Some(Said::new(
        format!("{shown} enters the range at instance {instance}"),
        format!("{shown} はインスタンス {instance} からこの範囲に入ります"),
    ))
}
