//! Why a handbook could not be made, for the panel in its pages.
//!
//! In: findings and their sources, or what went wrong. Out: JSON. The page's script puts it in place as text, never as markup:
//! what a vendor printed is quoted in it. Deliberately not here: findings of a handbook that could be made.

use portolan_compiler::diagnostic::{Diagnostic, Language, Level, Style, one_line, render, visible};
use portolan_compiler::source::SourceSet;
use serde_json::{Value, json};

use crate::locale::say;
use crate::outcome::Trouble;
use crate::publish::handbook::LANGUAGES;

/// What is told, in each language of the handbook.
#[derive(Debug)]
pub(super) struct Report {
    said: [Value; LANGUAGES.len()],
}

impl Report {
    /// Of a compilation that may not be published.
    pub(super) fn refused(diagnostics: &[Diagnostic], sources: &SourceSet) -> Self {
        // Those that refuse come first.
        let denied = || diagnostics.iter().filter(|found| found.level == Level::Deny);
        let others = || diagnostics.iter().filter(|found| found.level != Level::Deny);
        let of = |language| {
            let found: Vec<Value> = denied().chain(others()).map(|found| finding(found, sources, language)).collect();
            json!({
                "title": title(denied().count(), language),
                "hint": say(language, HINT_EN, HINT_JA),
                "findings": found,
            })
        };
        Self { said: LANGUAGES.map(of) }
    }

    /// Of a workspace that cannot be read, or a handbook that cannot be rendered.
    pub(super) fn trouble(trouble: &Trouble) -> Self {
        let of = |language| {
            json!({
                "title": say(language, "The handbook could not be made", "ハンドブックを生成できませんでした"),
                "hint": say(language, HINT_EN, HINT_JA),
                "findings": [{ "level": "deny", "text": visible(&trouble.told(language)) }],
            })
        };
        Self { said: LANGUAGES.map(of) }
    }

    /// In a language.
    pub(super) fn in_language(&self, language: Language) -> &Value {
        &self.said[LANGUAGES.iter().position(|other| *other == language).unwrap_or_default()]
    }
}

const HINT_EN: &str = "A handbook that could be made before stays as it was. It follows as soon as this is repaired.";
const HINT_JA: &str = "以前に生成できたハンドブックはそのまま残ります。修正すると自動的に更新されます。";

fn title(denied: usize, language: Language) -> String {
    match language {
        Language::English => format!("Refused: {denied} findings at deny level"),
        Language::Japanese => format!("公開できません: deny の指摘事項 {denied} 件"),
    }
}

fn finding(found: &Diagnostic, sources: &SourceSet, language: Language) -> Value {
    let style = Style { colour: false, language };
    let line = one_line(found, language);
    json!({ "level": found.level.as_str(), "id": found.lint.id, "line": line, "text": render(found, sources, style) })
}
