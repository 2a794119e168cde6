//! SVG that is safe by its type: [`Svg`] is made by escaping text or by putting safe pieces into elements.
//!
//! In: text from anywhere. Out: well-formed XML without line breaks. Deliberately not here: what is drawn.

use crate::diagnostic::visible;

/// A piece of safe SVG.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Svg(String);

impl Svg {
    /// The markup.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// This piece and another.
    pub(super) fn and(mut self, piece: &Self) -> Self {
        self.0.push_str(&piece.0);
        self
    }
}

impl FromIterator<Svg> for Svg {
    fn from_iter<I: IntoIterator<Item = Svg>>(pieces: I) -> Self {
        Self(pieces.into_iter().map(|piece| piece.0).collect())
    }
}

/// Text: markup has no effect, invisible characters are spelt out.
pub(super) fn text(text: &str) -> Svg {
    Svg(escaped(text))
}

/// An element. Names of elements and attributes are ours; values are escaped.
pub(super) fn element(name: &'static str, attributes: &[(&'static str, &str)], content: &Svg) -> Svg {
    let attributes: String = attributes.iter().map(|(key, value)| format!(" {key}=\"{}\"", escaped(value))).collect();
    Svg(format!("<{name}{attributes}>{}</{name}>", content.0))
}

/// A shape of a class, placed by whole numbers.
pub(super) fn shape(name: &'static str, class: &'static str, numbers: &[(&'static str, i64)]) -> Svg {
    let numbers: String = numbers.iter().map(|(key, value)| format!(" {key}=\"{value}\"")).collect();
    Svg(format!("<{name} class=\"{class}\"{numbers}></{name}>"))
}

/// A line of text of a class at a place.
pub(super) fn label(class: &'static str, x: i64, y: i64, content: &str) -> Svg {
    element("text", &[("class", class), ("x", &x.to_string()), ("y", &y.to_string())], &text(content))
}

/// A link with the words that tell where it leads. Keyboards reach the same places by the text alternative: a picture of
/// hundreds of links must not stand in the way of those who walk through a page.
pub(super) fn link(target: &str, title: &str, content: &Svg) -> Svg {
    let title = element("title", &[], &text(title));
    element("a", &[("href", target), ("tabindex", "-1")], &title.and(content))
}

/// A whole picture with its name and description.
pub(super) fn picture(
    class: &'static str,
    (width, height): (i64, i64),
    id: &str,
    [title, description]: [&str; 2],
    content: &Svg,
) -> Svg {
    let (title_id, description_id) = (format!("{id}-title"), format!("{id}-description"));
    let attributes = [
        ("class", class),
        ("viewBox", &format!("0 0 {width} {height}")),
        ("role", "group"),
        ("aria-labelledby", &title_id),
        ("aria-describedby", &description_id),
        ("xmlns", "http://www.w3.org/2000/svg"),
    ];
    let title = element("title", &[("id", &title_id)], &text(title));
    let description = element("desc", &[("id", &description_id)], &text(description));
    element("svg", &attributes, &title.and(&description).and(content))
}

/// The text cut so that it takes no more than `limit` half-width characters.
pub(super) fn fitted(text: &str, limit: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut used = 0;
    let mut cut = None;
    for (at, character) in text.char_indices() {
        used += if character < '\u{1100}' { 1 } else { 2 };
        if used > limit {
            return format!("{}…", &text[..cut.unwrap_or(at)]);
        }
        if used < limit {
            cut = Some(at + character.len_utf8());
        }
    }
    text
}

fn escaped(text: &str) -> String {
    let mut xml = String::with_capacity(text.len());
    for character in visible(text).chars() {
        match character {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\'' => xml.push_str("&#39;"),
            '{' => xml.push_str("&#123;"),
            '}' => xml.push_str("&#125;"),
            // Not in XML, whatever one writes for them.
            '\u{FFFE}' | '\u{FFFF}' => xml.push('\u{FFFD}'),
            _ => xml.push(character),
        }
    }
    xml
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Asserts that every element is closed in turn and that nothing stands in the text that XML takes for markup.
    pub(in crate::emit::pictures) fn assert_well_formed(svg: &Svg) {
        let mut open: Vec<&str> = Vec::new();
        let mut rest = svg.as_str();
        while let Some(at) = rest.find('<') {
            assert!(!rest[..at].contains('>') && !rest[..at].contains(['\n', '{']), "{}", &rest[..at]);
            let end = at + rest[at..].find('>').expect("the tag ends");
            let tag = &rest[at + 1..end];
            match tag.strip_prefix('/') {
                Some(name) => assert_eq!(open.pop(), Some(name)),
                None => {
                    assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
                    open.push(tag.split(' ').next().unwrap_or(tag));
                }
            }
            rest = &rest[end + 1..];
        }
        assert!(open.is_empty() && rest.is_empty(), "{open:?} {rest}");
        for entity in svg.as_str().split('&').skip(1) {
            let known = ["amp;", "lt;", "gt;", "quot;", "#39;", "#123;", "#125;"];
            assert!(known.iter().any(|name| entity.starts_with(name)), "{entity}");
        }
    }

    #[test]
    fn markup_has_no_effect() {
        let hostile = "</title><script>alert(1)</script> \"' & {{x}}\n\u{1}\u{FFFF}";
        let drawn = picture("p", (10, 10), "a", [hostile, hostile], &link(hostile, hostile, &label("l", 1, 2, hostile)));
        assert_well_formed(&drawn);
        assert!(!drawn.as_str().contains("<script") && drawn.as_str().is_ascii() || drawn.as_str().contains('\u{FFFD}'));
    }

    #[test]
    fn names_are_cut_by_their_width() {
        assert_eq!(fitted("Router", 6), "Router");
        assert_eq!(fitted("Routers", 6), "Route…");
        assert_eq!(fitted("ルータ", 6), "ルータ");
        assert_eq!(fitted("ルータ群", 6), "ルー…");
    }
}
