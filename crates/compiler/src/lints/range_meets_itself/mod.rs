//! Ranges of neighbouring instances overlap.

use super::facts::{each, endpoints, finding};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said};
use crate::ir::Document;

/// The lint.
pub static LINT: Lint = Lint {
    id: "range_meets_itself",
    level: Level::Warn,
    group: Group::Collisions,
    summary_en: "the ranges of neighbouring instances overlap",
    summary_ja: "隣り合うインスタンスのポート範囲が重なっています",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    for stated in endpoints(document).filter(|stated| stated.document.instances.len() > 1) {
        let Some(interval) = stated.interval() else { continue };
        let (width, step) = (interval.last - interval.first, interval.per_instance.abs());
        if step == 0 || width < step {
            continue;
        }
        let shared = width - step + 1;
        let message = Said::new(
            format!("the ranges of neighbouring instances share {shared} of their ports"),
            format!("隣り合うインスタンスの範囲が {shared} 個のポートで重なっています"),
        );
        let why = Said::new(
            format!("each range holds {} ports, both ends counted, and the next begins {step} further", width + 1),
            format!("範囲は両端を含めて {} 個ですが、次の範囲は {step} しか離れていません", width + 1),
        );
        found.extend(finding(&LINT, message, &[stated]).map(|finding| finding.note(why).sure(80)));
    }
}
