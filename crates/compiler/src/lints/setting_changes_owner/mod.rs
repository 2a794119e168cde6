//! A number that a setting sets stands with the remote device, while a listener elsewhere starts from that setting.

use super::facts::{Stated, each, endpoints, finding};
use super::{Group, Lint};
use crate::diagnostic::{Diagnostic, Level, Said, quoted};
use crate::ir::Document;
use crate::source::key_str;

/// The lint.
pub static LINT: Lint = Lint {
    id: "setting_changes_owner",
    level: Level::Warn,
    group: Group::Row,
    summary_en: "two rows give one setting to different owners",
    summary_ja: "同じ設定の持ち主が行によって異なります",
    page_en: include_str!("en.md"),
    page_ja: include_str!("ja.md"),
    check: |reference, found| each(reference, found, check),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    for listener in endpoints(document).filter(|stated| stated.is_listeners()) {
        let Some(setting) = listener.interval().and_then(|interval| interval.setting.as_deref()) else { continue };
        let stray = endpoints(document).find(|other| !other.is_listeners() && is_set_by(*other, setting));
        found.extend(stray.and_then(|stray| told(setting, stray, listener)));
    }
}

/// A number in a row whose notes name the setting.
fn is_set_by(stated: Stated<'_>, setting: &str) -> bool {
    let key = key_str(setting);
    stated.port().is_some() && stated.flow.notes.iter().any(|note| key_str(&note.clean).contains(&key))
}

fn told(setting: &str, stray: Stated<'_>, listener: Stated<'_>) -> Option<Diagnostic> {
    let (remote, name) = (quoted(&stray.owner_name(), 50), quoted(&listener.owner_name(), 50));
    let (shown, setting, line) = (stray.shown(), quoted(setting, 60), listener.endpoint.place.line());
    let message = Said::new(
        format!(
            "{shown} stands with `{remote}`, but the note has it set by `{setting}`, from which `{name}` listens in line {line}"
        ),
        format!("{shown} は「{remote}」の欄にありますが、注記でこれを決める `{setting}` は {line} 行目では「{name}」の起点です"),
    );
    Some(finding(&LINT, message, &[stray, listener])?.sure(75))
}
