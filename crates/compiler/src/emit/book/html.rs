//! HTML that is safe by its type: [`Html`] is made by escaping text or by putting safe pieces into elements.
//!
//! In: text from anywhere. Out: HTML of one paragraph each, never with an empty line, so that Markdown takes all of it as one
//! block and looks for no markup inside. Deliberately not here: what pages say.

use crate::diagnostic::visible;
use crate::emit::pictures::Svg;
use crate::settings::Introduction;

/// A piece of safe HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Html(String);

/// Text as HTML: markup has no effect, invisible characters are spelt out, lines are broken where the text breaks them.
pub(super) fn text(text: &str) -> Html {
    let lines: Vec<String> = text.split('\n').map(|line| escaped(line.trim_end_matches('\r'))).collect();
    Html(lines.join("<br>"))
}

/// An element. Names of elements and attributes are ours; values are escaped.
pub(super) fn element(name: &'static str, attributes: &[(&'static str, &str)], content: Html) -> Html {
    let mut html = format!("<{name}");
    for (key, value) in attributes {
        html.push_str(&format!(" {key}=\"{}\"", escaped(value)));
    }
    html.push('>');
    html.push_str(&content.0);
    html.push_str(&format!("</{name}>"));
    Html(html)
}

/// An element that has no content.
pub(super) fn void(name: &'static str, attributes: &[(&'static str, &str)]) -> Html {
    let Html(html) = element(name, attributes, Html::default());
    Html(html.trim_end_matches(&format!("</{name}>")).to_owned())
}

/// A picture, as safe as this type is.
pub(super) fn drawing(svg: &Svg) -> Html {
    Html(svg.as_str().to_owned())
}

/// An introduction, which was made safe when it was read.
pub(super) fn introduction(introduction: &Introduction) -> Html {
    element("section", &[("class", "introduction"), ("lang", introduction.language)], Html(introduction.html.clone()))
}

/// A link to a page or place of this handbook.
pub(super) fn link(target: &str, content: Html) -> Html {
    element("a", &[("href", target)], content)
}

/// A fixed width text, such as a port.
pub(super) fn code(content: &str) -> Html {
    element("code", &[], text(content))
}

/// A sentence of our own, in which backquotes set apart what is quoted. Where they do not pair, it is plain text.
pub(super) fn sentence(words: &str) -> Html {
    let parts: Vec<&str> = words.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return text(words);
    }
    let piece = |(at, part): (usize, &&str)| if at % 2 == 0 { text(part) } else { code(part) };
    parts.iter().enumerate().filter(|(_, part)| !part.is_empty()).map(piece).collect()
}

impl Html {
    /// Adds a piece.
    pub(super) fn add(&mut self, piece: Html) -> &mut Self {
        self.0.push_str(&piece.0);
        self
    }

    /// This piece and another.
    pub(super) fn and(mut self, piece: Html) -> Self {
        self.add(piece);
        self
    }

    /// Whether there is nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The markup.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// Pieces with another between them.
    pub(super) fn join(pieces: impl IntoIterator<Item = Html>, between: &Html) -> Html {
        let pieces: Vec<String> = pieces.into_iter().filter(|piece| !piece.is_empty()).map(|piece| piece.0).collect();
        Html(pieces.join(&between.0))
    }

    /// Pieces on lines of their own: the published Markdown is read in reviews.
    pub(super) fn lines(pieces: impl IntoIterator<Item = Html>) -> Html {
        Html(pieces.into_iter().map(|piece| piece.0 + "\n").collect())
    }
}

impl FromIterator<Html> for Html {
    fn from_iter<I: IntoIterator<Item = Html>>(pieces: I) -> Self {
        Html(pieces.into_iter().map(|piece| piece.0).collect())
    }
}

fn escaped(line: &str) -> String {
    let mut html = String::with_capacity(line.len());
    for character in visible(line).chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            // mdBook's preprocessors look for `{{` wherever it stands, in HTML too.
            '{' => html.push_str("&#123;"),
            '}' => html.push_str("&#125;"),
            _ => html.push(character),
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_has_no_effect() {
        let hostile = "<script>alert(1)</script> & {{#include /etc/passwd}} \"'";
        let expected = "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#123;&#123;#include /etc/passwd&#125;&#125; &quot;&#39;";
        assert_eq!(text(hostile).as_str(), expected);
        assert_eq!(element("td", &[("id", "a\" onclick=\"b")], text("x")).as_str(), "<td id=\"a&quot; onclick=&quot;b\">x</td>");
    }

    #[test]
    fn backquotes_set_apart_what_is_quoted() {
        assert_eq!(sentence("on `<A>`, 9").as_str(), "on <code>&lt;A&gt;</code>, 9");
        assert_eq!(sentence("one ` alone").as_str(), "one ` alone");
    }

    #[test]
    fn no_text_ends_a_block() {
        assert_eq!(text("a\n\n\r\nb\r").as_str(), "a<br><br><br>b");
        assert_eq!(text("443\u{202e}").as_str(), "443&lt;U+202E&gt;");
    }

    #[test]
    fn empty_pieces_are_not_joined() {
        let pieces = [text("a"), Html::default(), text("b")];
        assert_eq!(Html::join(pieces, &text(", ")).as_str(), "a, b");
    }
}
