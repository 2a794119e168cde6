//! Text that is struck out.

use super::structural::{Scope, Structural, no_evidence, no_many};
use super::{Group, Lint};
use crate::diagnostic::{Level, Said};
use crate::ir::{Anomaly, AnomalyKind};

/// The lint.
pub static LINT: Lint = Lint {
    id: "struck_out_text",
    level: Level::Deny,
    group: Group::Reading,
    summary_en: "text is struck out",
    summary_ja: "取り消し線の引かれた文字があります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| STRUCTURAL.check(&LINT, reference, found),
};

static STRUCTURAL: Structural = Structural {
    kind: AnomalyKind::StruckOutText,
    scope: Scope::Each,
    one: message,
    many: no_many,
    evidence: no_evidence,
    help_en: "find out whether it still holds; if not, take it out with an erratum",
    help_ja: "今も有効かどうかを確かめ、無効なら正誤情報で取り除いてください",
};

fn message(_: &Anomaly) -> Said {
    Said::new("this is struck out, but was read as if it held", "取り消し線が引かれていますが、有効なものとして読みました")
}
