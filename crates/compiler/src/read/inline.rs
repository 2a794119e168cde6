//! Markup left over inside text: HTML tags in cells, Markdown emphasis and links in prose.
//!
//! In: a piece of text. Out: the same without the markup, blocks separated by `\n`, list items begun by `• `.
//! Only names of real HTML elements are tags; anything else in angle brackets is text. Deliberately not here: whole pages, and
//! files in Markdown (`html`, `markdown`).

use std::sync::LazyLock;

use regex::Regex;

use crate::source::Mapped;

static TAG: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)</?(p|ul|ol|li|br|div|span|b|i|strong|em|u|a|sup|sub|font|code|table|tbody|tr|td|th)(\s[^<>]*)?/?>")
});
static EMPHASIS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\*\*(\S(?:[^*]*[^*\s])?)\*\*|\*([^*\s](?:[^*]*[^*\s])?)\*"));
static LINK: LazyLock<Regex> = LazyLock::new(|| pattern(r"!?\[([^\[\]]*)\]\([^()\s]*\)"));
static ESCAPE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\\([()\[\]*_#.|!<>-])"));

/// The patterns are part of the program; the tests of this module compile each of them.
fn pattern(text: &str) -> Regex {
    Regex::new(text).unwrap_or_else(|error| panic!("a pattern of the reader: {error}"))
}

/// Removes HTML tags from a cell. Tags of blocks become `\n`; a bullet printed in the text begins an item.
pub(super) fn markup(cell: &Mapped) -> Mapped {
    if !cell.as_str().contains(['<', '•']) {
        return cell.clone();
    }
    let text = cell.as_str();
    let mut plain = Mapped::empty(cell.source(), cell.whole().start);
    let mut at = 0;
    for found in TAG.captures_iter(text) {
        let (Some(whole), Some(name)) = (found.get(0), found.get(1)) else { continue };
        push_text(&mut plain, cell, at..whole.start());
        if is_block(name.as_str()) {
            push_break(&mut plain, cell, whole.range());
        }
        if name.as_str().eq_ignore_ascii_case("li") && !whole.as_str().starts_with("</") {
            let span = cell.span(whole.range());
            plain.push_replaced("• ", span.start..span.end);
        }
        at = whole.end();
    }
    push_text(&mut plain, cell, at..text.len());
    trim_blocks(&plain)
}

fn is_block(name: &str) -> bool {
    !matches!(
        name.to_ascii_lowercase().as_str(),
        "span" | "b" | "i" | "strong" | "em" | "u" | "a" | "sup" | "sub" | "font" | "code"
    )
}

/// Text up to the next tag; a bullet in it begins a new block.
fn push_text(plain: &mut Mapped, cell: &Mapped, range: std::ops::Range<usize>) {
    let text = &cell.as_str()[range.clone()];
    let mut at = range.start;
    for (offset, _) in text.match_indices('•') {
        let bullet = range.start + offset;
        plain.push_part(cell, at..bullet);
        push_break(plain, cell, bullet..bullet);
        at = bullet;
    }
    plain.push_part(cell, at..range.end);
}

fn push_break(plain: &mut Mapped, cell: &Mapped, range: std::ops::Range<usize>) {
    if !plain.as_str().is_empty() && !plain.as_str().ends_with('\n') {
        let span = cell.span(range);
        plain.push_replaced("\n", span.start..span.end);
    }
}

/// Trims every block and drops empty ones.
fn trim_blocks(text: &Mapped) -> Mapped {
    let mut trimmed = Mapped::empty(text.source(), text.whole().start);
    for block in text.split('\n').iter().map(Mapped::trimmed).filter(|block| !block.is_empty() && block.as_str() != "•") {
        if !trimmed.is_empty() {
            let start = block.whole().start;
            trimmed.push_replaced("\n", start..start);
        }
        trimmed.push_part(&block, 0..block.as_str().len());
    }
    trimmed
}

/// Removes Markdown emphasis, links and escapes from a line of prose.
pub(super) fn emphasis(line: &Mapped) -> Mapped {
    let keep = |pattern: &Regex, text: &Mapped| {
        let mut plain = Mapped::empty(text.source(), text.whole().start);
        let mut at = 0;
        for found in pattern.captures_iter(text.as_str()) {
            let Some(whole) = found.get(0) else { continue };
            let inner = (1..found.len()).rev().find_map(|index| found.get(index));
            plain.push_part(text, at..whole.start());
            if let Some(inner) = inner {
                plain.push_part(text, inner.range());
            }
            at = whole.end();
        }
        plain.push_part(text, at..text.as_str().len());
        plain
    };
    let linked = keep(&LINK, line);
    let plain = keep(&EMPHASIS, &linked);
    keep(&ESCAPE, &plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    fn cell(text: &str) -> Mapped {
        Mapped::verbatim(SourceId(0), text, 0)
    }

    #[test]
    fn blocks_and_bullets_of_a_cell_are_told_apart() {
        let text = markup(&cell("<p>低 :</p> <ul style=\"x\"> • TCP 1 • TCP 2 <p>高 :</p>"));
        assert_eq!(text.as_str(), "低 :\n• TCP 1\n• TCP 2\n高 :");
    }

    #[test]
    fn only_html_elements_are_tags() {
        assert_eq!(markup(&cell("<host> and <b>x</b>")).as_str(), "<host> and x");
    }

    #[test]
    fn emphasis_links_and_escapes_go() {
        assert_eq!(
            emphasis(&cell("表 8 : **Unified CCE** の *Service x* [a \\(b\\)](#)")).as_str(),
            "表 8 : Unified CCE の Service x a (b)"
        );
        assert_eq!(emphasis(&cell("* MSDTC 応答ポート")).as_str(), "* MSDTC 応答ポート");
    }
}
