//! What a workspace's author brings to the handbook: a logo, a style, an introduction in Markdown.
//!
//! In: the files directly in `book/`, the settings that name some of them. Out: a [`Brand`], and what cannot be used. The author
//! is trusted to say anything, but not to run anything: HTML in the introduction is shown as text, addresses are checked.
//! Deliberately not here: title and colours, which are settings.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html};

use crate::diagnostic::visible;
use crate::emit::book::LANGUAGES;
use crate::settings::{Book, Brand, Introduction, Unusable};
use crate::source::{SourceFile, SourceSet};

type Wrong<'s> = Vec<(&'s SourceFile, Unusable)>;

const PICTURES: [&str; 6] = ["svg", "png", "jpg", "jpeg", "gif", "webp"];
/// Addresses that a reader may be sent to.
const SCHEMES: [&str; 3] = ["http", "https", "mailto"];

/// Looks for all of it. `settings` is the file that names logo and style.
pub(super) fn read<'s>(sources: &'s SourceSet, settings: &'s SourceFile, book: &Book) -> (Brand, Wrong<'s>) {
    let (mut brand, mut wrong) = (Brand::default(), Vec::new());
    for (name, at) in book.logo.iter().chain(&book.style) {
        match file(sources, name) {
            Some(file) => drop(brand.files.insert(name.clone(), file.bytes().to_vec())),
            None => wrong.push((settings, Unusable { at: at.clone(), reason: absent(name) })),
        }
    }
    for language in LANGUAGES {
        let tag = language.tag();
        let Some(file) = file(sources, &format!("introduction.{tag}.md")) else { continue };
        let html = introduction(sources, file, &mut brand, &mut wrong);
        brand.introductions.insert(tag, Introduction { language: tag, html });
    }
    (brand, wrong)
}

fn file<'s>(sources: &'s SourceSet, name: &str) -> Option<&'s SourceFile> {
    sources.by_path(&format!("book/{name}"))
}

fn absent(name: &str) -> String {
    format!("book/{} is not there; put the file there, or correct the name", visible(name))
}

/// Markdown to HTML whose headings stand below the page's own.
fn introduction<'s>(sources: &'s SourceSet, file: &'s SourceFile, brand: &mut Brand, wrong: &mut Wrong<'s>) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    // An HTML block comes in lines, a comment in it too.
    let mut in_comment = false;
    let events = Parser::new_ext(file.text().as_str(), options).into_offset_iter().filter_map(|(event, at)| {
        if let Event::Start(Tag::Image { dest_url, .. }) = &event {
            picture(sources, dest_url, at.clone(), brand).unwrap_or_else(|problem| wrong.push((file, problem)));
        }
        if let Event::Start(Tag::Link { link_type, dest_url, .. }) = &event {
            address(*link_type, dest_url, at).unwrap_or_else(|problem| wrong.push((file, problem)));
        }
        if let Event::Html(html) | Event::InlineHtml(html) = &event {
            let is_comment = in_comment || html.trim_start().starts_with("<!--");
            in_comment = is_comment && !html.contains("-->");
            if is_comment {
                return None;
            }
        }
        Some(tamed(event))
    });
    let mut text = String::new();
    html::push_html(&mut text, events);
    // An empty line, as in an example of code, would end the block in which the page's Markdown holds it.
    text.trim_end().replace("\n\n", "\n&#10;").replace("\n\n", "\n&#10;")
}

/// Headings below the page's own, and HTML as the text that it is.
fn tamed(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: lower(level), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lower(level))),
        other => other,
    }
}

fn lower(level: HeadingLevel) -> HeadingLevel {
    HeadingLevel::try_from(level as usize + 1).unwrap_or(HeadingLevel::H6)
}

/// A picture is copied into the handbook; pages load nothing from elsewhere.
fn picture(sources: &SourceSet, name: &CowStr<'_>, at: Range<usize>, brand: &mut Brand) -> Result<(), Unusable> {
    let known = name.rsplit_once('.').is_some_and(|(_, ending)| PICTURES.contains(&ending));
    if name.contains(['/', '\\', ':']) || !known {
        let reason = format!(
            "the picture `{}` is no file directly in book/ that ends in .{}; pages load nothing from elsewhere",
            visible(name),
            PICTURES.join(", .")
        );
        return Err(Unusable { at, reason });
    }
    let file = file(sources, name).ok_or_else(|| Unusable { at, reason: absent(name) })?;
    brand.files.insert(name.to_string(), file.bytes().to_vec());
    Ok(())
}

fn address(kind: LinkType, address: &str, at: Range<usize>) -> Result<(), Unusable> {
    // Browsers pass over white space and control characters when they look for the scheme.
    let plain: String = address.chars().filter(|character| !character.is_whitespace() && !character.is_control()).collect();
    let scheme = plain.split(['/', '?', '#']).next().and_then(|start| start.split_once(':')).map(|(scheme, _)| scheme);
    let allowed = |scheme: &str| SCHEMES.iter().any(|known| scheme.eq_ignore_ascii_case(known));
    if kind == LinkType::Email || scheme.is_none_or(allowed) {
        return Ok(());
    }
    let reason = format!("the link to `{}` is refused: write one of a page, or of {}", visible(address), SCHEMES.join(", "));
    Err(Unusable { at, reason })
}
