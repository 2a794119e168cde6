//! What HTML elements mean for text, whether they stand in a page or inside Markdown.
//!
//! In: an element's name, or a tag as written. Out: a [`Tag`]. Deliberately not here: words of any document.

/// What an element does to the text around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    /// Its text stands apart from its neighbours'.
    Block,
    /// A line break.
    Break,
    /// A list.
    List,
    /// An item of a list.
    Item,
    /// A list of terms and what they mean.
    Terms,
    /// A term.
    Term,
    /// What a term means.
    Meaning,
    /// A heading of a level.
    Heading(u8),
    /// Superscript.
    Above,
    /// Subscript.
    Below,
    /// Struck out.
    Struck,
    /// A picture, which has a text in its place.
    Image,
    /// Not content: scripts, styles, forms' choices.
    Hidden,
    /// Navigation: never content.
    Navigation,
    /// Heads, feet and margins: of the page, unless they stand inside its main part.
    Margin,
    /// The main part of a page.
    Main,
    /// Text in lines as they are typed.
    Verbatim,
    /// Part of a table's structure.
    Table(Part),
    /// Changes nothing.
    Inline,
}

/// A part of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The table itself.
    Table,
    /// Its caption.
    Caption,
    /// A group of rows; whether of headings.
    Group(bool),
    /// A row.
    Row,
    /// A cell; whether of headings.
    Cell(bool),
}

/// What an element of this lower-case name does.
pub(super) fn tag(name: &str) -> Tag {
    match name {
        "br" => Tag::Break,
        "li" => Tag::Item,
        "ul" | "ol" | "menu" | "dir" => Tag::List,
        "dl" => Tag::Terms,
        "dt" => Tag::Term,
        "dd" => Tag::Meaning,
        "h1" => Tag::Heading(1),
        "h2" => Tag::Heading(2),
        "h3" => Tag::Heading(3),
        "h4" => Tag::Heading(4),
        "h5" => Tag::Heading(5),
        "h6" => Tag::Heading(6),
        "sup" => Tag::Above,
        "sub" => Tag::Below,
        "del" | "s" | "strike" => Tag::Struck,
        "img" => Tag::Image,
        "script" | "style" | "template" | "head" | "title" | "noscript" | "select" | "button" | "svg" | "iframe" => Tag::Hidden,
        "nav" => Tag::Navigation,
        "header" | "footer" | "aside" => Tag::Margin,
        "main" | "article" => Tag::Main,
        "pre" | "textarea" => Tag::Verbatim,
        "table" => Tag::Table(Part::Table),
        "caption" => Tag::Table(Part::Caption),
        "thead" => Tag::Table(Part::Group(true)),
        "tbody" | "tfoot" => Tag::Table(Part::Group(false)),
        "tr" => Tag::Table(Part::Row),
        "td" => Tag::Table(Part::Cell(false)),
        "th" => Tag::Table(Part::Cell(true)),
        "p" | "div" | "section" | "blockquote" | "hr" | "figure" | "figcaption" | "summary" | "details" | "address" | "form"
        | "fieldset" | "legend" | "center" | "body" | "html" | "hgroup" | "option" | "label" => Tag::Block,
        _ => Tag::Inline,
    }
}

/// Elements that change nothing about where text stands.
const INLINE: [&str; 54] = [
    "a", "abbr", "acronym", "area", "audio", "b", "base", "basefont", "bdi", "bdo", "big", "blink", "canvas", "cite", "code",
    "col", "colgroup", "data", "datalist", "dfn", "em", "embed", "font", "i", "input", "ins", "kbd", "link", "map", "mark",
    "math", "meta", "nobr", "object", "output", "param", "picture", "q", "rp", "rt", "ruby", "samp", "slot", "small", "source",
    "span", "strong", "time", "track", "tt", "u", "var", "video", "wbr",
];

/// Whether HTML has an element of this name, or it is one that a page defines for itself (those have a hyphen).
pub(super) fn is_element(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    tag(&name) != Tag::Inline || name.contains('-') || INLINE.contains(&name.as_str())
}

/// A tag as it stands in a text: `<br/>`, `</li>`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written<'a> {
    /// The element's name as written.
    pub(super) name: &'a str,
    /// Whether it ends the element.
    pub(super) end: bool,
    /// What stands between the name and `>`.
    pub(super) attributes: &'a str,
}

impl<'a> Written<'a> {
    /// Reads a tag; `None` for comments, declarations and instructions.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let inner = text.strip_prefix('<')?.trim_end().strip_suffix('>')?;
        let end = inner.starts_with('/');
        let inner = inner.trim_start_matches('/');
        let length = inner.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(inner.len());
        let (name, attributes) = inner.split_at(length);
        name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(Self { name, end, attributes })
    }

    /// What its element does.
    pub(super) fn tag(&self) -> Tag {
        if self.name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return tag(&self.name.to_ascii_lowercase());
        }
        tag(self.name)
    }

    /// The value of an attribute, as written, if it is quoted.
    pub(super) fn attribute(&self, name: &str) -> Option<&'a str> {
        if !self.attributes.contains('=') {
            return None;
        }
        let (at, _) = self.attributes.match_indices(name).find(|(at, _)| {
            let before = self.attributes[..*at].chars().next_back();
            before.is_none_or(char::is_whitespace)
        })?;
        let value = self.attributes[at + name.len()..].trim_start().strip_prefix('=')?.trim_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        value[1..].split(quote).next()
    }
}

/// Whether a class marks the second of two languages printed side by side: the same text once more, translated.
pub(super) fn is_second_language(class: &str) -> bool {
    class.split_ascii_whitespace().any(|name| name == "sxs-lookup")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_tags_are_taken_apart() {
        let image = Written::parse("<IMG data-alt='no' alt=\"はい\" src=x />").unwrap();
        assert_eq!((image.tag(), image.attribute("alt"), image.end), (Tag::Image, Some("はい"), false));
        assert_eq!(Written::parse("</li >").map(|tag| (tag.tag(), tag.end)), Some((Tag::Item, true)));
        assert!(Written::parse("<!-- <br> -->").is_none() && Written::parse("<").is_none());
    }
}
