//! Pages as the preview shows them: those of the handbook with a script that follows changes, and one for where there is none.
//!
//! In: a page of the handbook. Out: the same page with a style and a script more. Its Content-Security-Policy stays as it is: the
//! script and the style come from the server itself, which the policy allows. Deliberately not here: what stands in the panel
//! (`report`).

use super::state::State;
use crate::locale::say;
use portolan_compiler::diagnostic::Language;

/// The script in each page.
pub(super) const SCRIPT: &str = include_str!("assets/live.js");
/// The look of the panel.
pub(super) const STYLE: &str = include_str!("assets/live.css");

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; \
    base-uri 'none'; form-action 'none'";

/// A page of the handbook that follows changes.
pub(super) fn alive(page: &str, state: &State) -> String {
    let style = "<link rel=\"stylesheet\" href=\"/_portolan/live.css\">";
    let page = page.replacen("</head>", &format!("{style}</head>"), 1);
    match page.rfind("</body>") {
        Some(end) => format!("{}{}{}", &page[..end], script(state), &page[end..]),
        None => page + &script(state),
    }
}

/// Where the handbook has no page, or there is no handbook yet.
pub(super) fn absent(state: &State, language: Language) -> String {
    let (title, link) = match (state.book.is_some(), state.report.is_some()) {
        (true, _) => (say(language, "This page is not in the handbook", "このページはハンドブックにありません"), true),
        (_, true) => (say(language, "There is no handbook yet", "ハンドブックはまだありません"), false),
        _ => (say(language, "The handbook is being made", "ハンドブックを生成しています"), false),
    };
    let front = say(language, "To its first page", "最初のページへ");
    let link = if link { format!("<p><a href=\"/{}/index.html\">{front}</a></p>", language.tag()) } else { String::new() };
    let head = format!("<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">");
    let page = format!(
        "<!DOCTYPE html><html lang=\"{}\" class=\"portolan-absent\"><head>{head}<meta name=\"viewport\" content=\"width=device-width\">\
         <title>{title}</title></head><body><main><h1>{title}</h1>{link}</main></body></html>",
        language.tag()
    );
    alive(&page, state)
}

fn script(state: &State) -> String {
    format!("<script src=\"/_portolan/live.js\" data-shown=\"{}\"></script>", state.shown)
}
