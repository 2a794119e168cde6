//! A row has another number of cells than its table.

use super::structural::{Scope, Structural, no_evidence, numbers};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "shifted_row",
    level: Level::Warn,
    group: Group::Reading,
    summary_en: "a row was read with its cells moved, since only so they fit the columns",
    summary_ja: "列に合わせてセルをずらして読んだ行があります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::ShiftedRow,
    scope: Scope::Table,
    one: message,
    many,
    evidence: no_evidence,
    help_en: "compare with the vendor's original; merged or empty cells in front were probably lost, and those of the row above hold instead",
    help_ja: "ベンダーの原本と照合してください。先頭の結合セルまたは空のセルが失われたと考え、上の行のセルで補っています",
};

/// The case gives the number of cells found and expected.
fn message(anomaly: &Anomaly) -> Said {
    match numbers(anomaly).as_slice() {
        [found, expected] => Said::new(
            format!(
                "this row has {found} cells for {expected} columns, and was read with its cells moved to the columns they fit"
            ),
            format!("この行のセルは {found} 個で列は {expected} 個のため、内容の合う列へずらして読みました"),
        ),
        _ => Said::new("this row has another number of cells than its table", "この行のセルの数が表と合っていません"),
    }
}

fn many(count: usize) -> Said {
    Said::new(
        format!(
            "{count} rows of this table have fewer cells than columns, and were read with their cells moved to the columns they fit"
        ),
        format!("この表の {count} 行はセルの数が列より少ないため、内容の合う列へずらして読みました"),
    )
}
