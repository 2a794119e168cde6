//! Text inside Markdown: headings and the table of contents, which mdBook wants as Markdown.
//!
//! In: text from anywhere. Out: one line of Markdown that renders as exactly that text. Deliberately not here: everything else on
//! a page, which is HTML (see `html`).

use crate::diagnostic::quoted;

/// Text that stands in a heading or in a link of the table of contents.
pub(super) fn line(text: &str) -> String {
    let text = quoted(text, usize::MAX);
    let mut markdown = String::with_capacity(text.len() + 8);
    let mut digits_only = true;
    for (at, character) in text.chars().enumerate() {
        match character {
            '&' => markdown.push_str("&amp;"),
            '<' => markdown.push_str("&lt;"),
            '>' => markdown.push_str("&gt;"),
            // An entity, for mdBook's preprocessors look for `{{` before Markdown is read.
            '{' => markdown.push_str("&#123;"),
            '}' => markdown.push_str("&#125;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' | '$' | '^' => markdown.extend(['\\', character]),
            // What would begin a list, a rule or a definition.
            '-' | '+' | '=' | ':' if at == 0 => markdown.extend(['\\', character]),
            '.' | ')' if digits_only => markdown.extend(['\\', character]),
            _ => markdown.push(character),
        }
        digits_only = digits_only && character.is_ascii_digit();
    }
    markdown
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, TagEnd};

    use super::*;

    /// What a reader sees of a paragraph, in a Markdown with all extensions.
    fn seen(markdown: &str) -> String {
        Parser::new_ext(markdown, Options::all() - Options::ENABLE_SMART_PUNCTUATION)
            .map(|event| match event {
                Event::Text(text) => text.to_string(),
                Event::Start(_) | Event::End(TagEnd::Paragraph) => String::new(),
                other => format!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn markup_has_no_effect() {
        assert_eq!(line("<b> & {{#include x}}"), "&lt;b&gt; &amp; &#123;&#123;\\#include x&#125;&#125;");
        for text in
            ["1. a", "2) b", "- c", "# d", "**重要（必須）**です", "[x](javascript:y)", "![x](y)", "~~z~~", "a_b_c", "`", "---"]
        {
            assert_eq!(seen(&line(text)), text);
        }
    }

    proptest! {
        #[test]
        fn what_is_seen_is_what_was_given(text in "[-0-9a-z .:+=#<>&{}|~!$^*_`\\[\\]()\\\\\"'\n\tア（）]{0,24}") {
            prop_assert_eq!(seen(&line(&text)), quoted(&text, usize::MAX));
        }
    }
}
