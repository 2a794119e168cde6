//! The page of the port finder: a frame, and the scripts that fill it (see `emit::finder`).
//!
//! In: the page's language. Out: a page without a single fact; where scripts do not run, it leads to the index by port number.
//! Deliberately not here: the index and the search (`emit::finder`).

use super::context::Context;
use super::html::{Html, element, link, text, void};
use super::page::Page;
use crate::emit::finder::{FOLDER, SCRIPTS, STYLE};

/// The page.
pub(super) fn page(context: &Context<'_>) -> Page {
    let mut page = Page::new(context.language, "finder", context.say("Port finder", "ポート検索"));
    let style = format!("{FOLDER}/{STYLE}");
    page.block(element("div", &[("id", "finder"), ("class", "finder")], without_scripts(context)));
    page.block(Html::lines([void("link", &[("rel", "stylesheet"), ("href", &style)])]));
    for name in SCRIPTS {
        page.block(element("script", &[("src", &format!("{FOLDER}/{name}"))], Html::default()));
    }
    page
}

/// What stands there until the scripts have run, or where they may not.
fn without_scripts(context: &Context<'_>) -> Html {
    let words = context.say(
        "The finder needs scripts. All ports stand on one page too: ",
        "検索にはスクリプトが必要です。全ポートの一覧はこちら：",
    );
    let target = link("ports.html", text(context.say("By port number", "ポート番号から")));
    element("p", &[], text(words).and(target))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Language;
    use crate::{Settings, fixture};

    #[test]
    fn scripts_are_files_and_stand_after_the_frame_in_order() {
        let (reference, settings) = (fixture::reference(), Settings::default());
        let markdown = page(&Context::new(&reference, &[], &settings, Language::Japanese)).finish();
        let places: Vec<_> =
            SCRIPTS.iter().map(|name| markdown.find(&format!("<script src=\"finder/{name}\"></script>"))).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted());
        assert!(markdown.find("id=\"finder\"") < places[0]);
    }
}
