//! Documentation of generated items, with vendors' text made harmless.
//!
//! In: facts. Out: Markdown for `#[doc]`. A vendor's text must neither become a code block (rustdoc would run it), nor
//! HTML, nor a link, nor turn the direction of the source line. Deliberately not here: the values that are documented (`entry`).

use crate::emit::corrections;
use crate::emit::table::{Fact, PublishedRow};

/// Lines that document an endpoint's constant.
pub(super) fn constant(fact: &Fact<'_>) -> Vec<String> {
    let row = PublishedRow::new(fact);
    let english = english(fact);
    let mut lines = vec![format!("{}: {}", protocol(&row), harmless(&english)), String::new()];
    let printed = named([&row.section, &row.listener, &row.label]);
    if printed != english {
        lines.push(format!("{}.", harmless(&printed)));
    }
    if !row.remote.is_empty() {
        lines.push(remote(fact, &row));
    }
    if !row.notes.is_empty() {
        lines.push(format!("Notes: {}", harmless(&fact.notes_english())));
    }
    if !fact.flow.corrections.is_empty() {
        lines.push(format!("Corrected; printed: {}.", harmless(&corrections::printed(fact.flow))));
    }
    lines.push(format!("Printed at {}:{}.", harmless(&row.file), row.line));
    lines
}

fn remote(fact: &Fact<'_>, row: &PublishedRow) -> String {
    let english = fact.remote_english();
    let printed = if english == row.remote { String::new() } else { format!(" ({})", harmless(&row.remote)) };
    format!("Remote device: {}{printed}.", harmless(&english))
}

/// `tcp 41004 + 40*instance`.
fn protocol(row: &PublishedRow) -> String {
    let side = if row.side.is_empty() { String::new() } else { format!("side {} ", row.side) };
    let transport = if row.transport.is_empty() { String::new() } else { format!("{} ", row.transport) };
    format!("{side}{transport}{}", harmless(&row.ports))
}

fn english(fact: &Fact<'_>) -> String {
    named([&fact.section_english(), &fact.listener_english(), &fact.label_english()])
}

fn named(parts: [&String; 3]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// Text on one line whose characters mean nothing to Markdown; invisible ones are spelt out.
pub(super) fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '|' | '~' | '!' | '$' | '^' => {
                out.extend(['\\', character])
            }
            // `--` and `//` would become a dash and a link.
            '-' | '/' if out.ends_with(character) => out.extend(['\\', character]),
            _ if invisible(character) => out.push_str(&format!("U+{:04X}", character as u32)),
            _ => out.push(character),
        }
    }
    out
}

/// Controls, direction marks and zero-width characters.
fn invisible(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(character, '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::table::facts;
    use crate::fixture;

    fn documented(reference: &crate::ir::Reference, at: usize) -> String {
        constant(&facts(reference).nth(at).expect("a fact")).join("\n")
    }

    #[test]
    fn both_languages_the_normal_form_and_the_line_are_told() {
        let expected = "\
side A tcp 41004 + 40\\*instance: Listener / ロガー, Router (side A), Private low

リスナー / ロガー, ルータ (A 側), プライベート低.
Remote device: Logger (ロガー).
Notes: プライベート ネットワーク / すべて
Corrected; printed: listener\\_ports: UDP 39500\\~39990.
Printed at source-docs/product/11.0/ja.txt:2.";
        assert_eq!(documented(&fixture::reference(), 0), expected);
    }

    #[test]
    fn text_in_one_language_stands_once() {
        let expected = "RTPPortRangeStart + 2000\\*instance .. +2000: RTP\n\nRemote device: ゲートウェイ.\nPrinted at";
        assert!(documented(&fixture::reference(), 2).starts_with(expected));
    }

    #[test]
    fn hostile_text_is_plain_text_to_markdown() {
        let doc = documented(&fixture::hostile(), 0);
        assert!(doc.lines().all(|line| !line.starts_with([' ', '\t'])), "{doc}");
        assert!(doc.contains("U+202E") && !doc.contains('\u{202E}'));
        let options = pulldown_cmark::Options::all();
        for event in pulldown_cmark::Parser::new_ext(&doc, options) {
            use pulldown_cmark::{Event, Tag, TagEnd};
            let plain =
                matches!(event, Event::Text(_) | Event::SoftBreak | Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph));
            assert!(plain, "{event:?} in {doc}");
        }
    }
}
