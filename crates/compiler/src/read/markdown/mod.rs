//! Markdown: pipe tables, lists, headings, paragraphs, and HTML wherever it stands among them.
//!
//! In: the text. Out: blocks. HTML blocks, and Markdown inside HTML tables, go through the HTML reader. Not content:
//! front matter, code blocks (but for fenced lines that all begin with a number, which may be a list), comments. Directives
//! (`:::`, `{% %}`, `[!INCLUDE]`) are carried as paragraphs. Deliberately not here: what HTML means (`html`).

mod containers;
mod footnotes;
mod inline;
mod lines;
mod pipes;
mod plain;
mod region;
#[cfg(test)]
mod tests;

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::{Block, Reading, html};
use crate::source::Mapped;
use footnotes::Footnotes;
use inline::Inline;
use pipes::Pipes;
use region::Region;

/// Repaired text is read again; it can hold a repair once more, but not without end.
const DEEPEST: u8 = 4;

/// Reads Markdown.
pub(super) fn read(text: &Mapped, reading: &mut Reading) {
    match plain::whole(text) {
        Some(grid) => reading.blocks.push(Block::Table(grid)),
        None => nested(text, reading, 0),
    }
}

fn nested(text: &Mapped, reading: &mut Reading, level: u8) {
    const OPTIONS: Options =
        Options::ENABLE_TABLES.union(Options::ENABLE_FOOTNOTES).union(Options::ENABLE_YAML_STYLE_METADATA_BLOCKS);
    // The parser looks for definitions in each paragraph, and hardly any document has some.
    let parser = match has_definitions(text.as_str()) {
        false => Parser::new_ext(text.as_str(), OPTIONS),
        true => Parser::new_ext(text.as_str(), OPTIONS.union(Options::ENABLE_DEFINITION_LIST)),
    };
    let mut scribe = Scribe::new(text, reading, level);
    for (event, range) in parser.into_offset_iter() {
        scribe.take(&event, range);
    }
    scribe.end();
}

/// Whether a line begins with the colon of a definition.
fn has_definitions(text: &str) -> bool {
    let begins = |at: usize| matches!(text[..at].trim_end_matches(' ').bytes().next_back(), None | Some(b'\n'));
    text.match_indices(':').any(|(at, _)| text[at + 1..].starts_with([' ', '\t']) && begins(at))
}

/// What a text that is being written will become.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Heading(u8),
    Paragraph,
    Item(u8, Option<u64>),
}

#[derive(Debug)]
struct Scribe<'a, 'r> {
    text: &'a Mapped,
    reading: &'r mut Reading,
    level: u8,
    /// What the text being written will become, and the text, which may also be a table's cell.
    open: Option<Kind>,
    inline: Inline<'a>,
    /// Where it stands, if the parser tells no paragraph for it: the text of a tight list's item.
    tight: Option<Range<usize>>,
    /// Lists around with the number of their next item, and the item that has no text yet.
    lists: Vec<Option<u64>>,
    item: Option<Kind>,
    table: Option<Pipes<'a>>,
    region: Option<Region<'a>>,
    /// Events that begin before this offset were dealt with.
    done: usize,
    /// Whether the last paragraph opens a container whose content is indented.
    container: bool,
    notes: Footnotes,
    /// Mark of the footnote whose text comes next.
    mark: Option<(String, Range<usize>)>,
}

impl<'a, 'r> Scribe<'a, 'r> {
    fn new(text: &'a Mapped, reading: &'r mut Reading, level: u8) -> Self {
        Self {
            text,
            reading,
            level,
            open: None,
            inline: Inline::new(text),
            tight: None,
            lists: Vec::new(),
            item: None,
            table: None,
            region: None,
            done: 0,
            container: false,
            notes: Footnotes::default(),
            mark: None,
        }
    }

    fn take(&mut self, event: &Event<'_>, range: Range<usize>) {
        if range.start < self.done {
            return;
        }
        if self.region.is_some() {
            if !Region::ends_before(event) {
                return self.within_region(event, range);
            }
            self.end_region();
        }
        match event {
            Event::End(TagEnd::Table) => self.end_table(),
            Event::FootnoteReference(name) => self.footnote(name, range),
            _ if self.table.is_some() => {
                if let Some(table) = &mut self.table {
                    table.event(event, range, &mut self.inline);
                }
            }
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.close(tag, &range),
            Event::InlineHtml(_) if region::balance(self.slice(&range)) > 0 => {
                self.flush();
                self.region = Some(Region::new(self.text, range.start));
                self.within_region(event, range);
            }
            Event::Rule => self.flush(),
            _ => self.write(event, range),
        }
    }

    fn slice(&self, range: &Range<usize>) -> &'a str {
        self.text.as_str().get(range.clone()).unwrap_or("")
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Paragraph => self.paragraph(range),
            Tag::Heading { level, .. } => self.begin(Kind::Heading(number(*level)), &range),
            Tag::List(first) => {
                self.flush();
                self.lists.push(*first);
            }
            // A definition stands below its term as an item of a nested list does.
            Tag::DefinitionList => {
                self.flush();
                self.lists.push(None);
            }
            Tag::DefinitionListDefinition => {
                self.flush();
                self.lists.push(None);
                self.item();
            }
            Tag::Item | Tag::DefinitionListTitle => self.item(),
            Tag::Table(columns) => {
                self.flush();
                self.table = Some(Pipes::new(self.text, range, columns.len()));
            }
            Tag::HtmlBlock => {
                self.flush();
                let mut region = Region::new(self.text, range.start);
                region.event(&Event::Start(Tag::HtmlBlock), range);
                self.region = Some(region);
            }
            Tag::CodeBlock(kind) => self.code(kind, range),
            Tag::MetadataBlock(_) => self.metadata(range),
            Tag::FootnoteDefinition(name) => {
                self.flush();
                self.mark = Some((self.notes.mark(name), range.start..range.start + name.len() + 4));
            }
            _ => (),
        }
    }

    fn close(&mut self, tag: &TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::List(_) | TagEnd::DefinitionList | TagEnd::DefinitionListDefinition => {
                self.flush();
                self.lists.pop();
            }
            TagEnd::Item | TagEnd::DefinitionListTitle => {
                self.flush();
                self.item = None;
            }
            TagEnd::Paragraph => {
                self.flush();
                self.container = containers::opens(self.slice(range));
            }
            TagEnd::Heading(_) | TagEnd::BlockQuote(_) | TagEnd::FootnoteDefinition => self.flush(),
            _ => (),
        }
    }

    fn item(&mut self) {
        self.flush();
        let depth = u8::try_from(self.lists.len().saturating_sub(1)).unwrap_or(u8::MAX);
        let next = self.lists.last_mut().and_then(Option::as_mut);
        let number = next.map(|number| {
            *number = number.saturating_add(1);
            *number - 1
        });
        self.item = Some(Kind::Item(depth, number));
    }

    fn paragraph(&mut self, range: Range<usize>) {
        self.flush();
        if lines::closes_a_row(self.slice(&range)) {
            let closed = containers::take_in(self.text, self.reading);
            // The pipe by itself closes the last row of its table.
            if closed && self.slice(&range).trim().len() == 1 {
                self.done = range.end;
                return;
            }
        }
        if self.torn_at(range.clone()) {
            self.done = range.end;
            return;
        }
        let kind = self.item.take().unwrap_or(Kind::Paragraph);
        self.begin(kind, &range);
    }

    /// Reads the table that the parser did not see in the lines of a paragraph, if they hold one.
    fn torn_at(&mut self, range: Range<usize>) -> bool {
        let torn = Some(range).filter(|_| self.level < DEEPEST).and_then(|range| lines::find(self.text, range));
        torn.inspect(|torn| self.torn(torn)).is_some()
    }

    fn torn(&mut self, torn: &lines::Torn<'_>) {
        let before = self.reading.blocks.len();
        if let Some(grid) = plain::grid(torn) {
            self.reading.blocks.push(Block::Table(grid));
        } else {
            nested(&torn.written(), self.reading, self.level + 1);
            if torn.is_headless() {
                containers::behead(self.reading, before);
            }
        }
        if torn.is_headless() {
            containers::join(self.text, self.reading, before);
        }
    }

    /// Front matter stands at the very top; what stands between two rules further down is content.
    fn metadata(&mut self, range: Range<usize>) {
        self.flush();
        self.done = range.end;
        let top = self.level == 0 && self.text.as_str()[..range.start].trim().is_empty();
        if !top && self.level < DEEPEST {
            let lines = self.slice(&range).trim_end();
            let start = lines.find('\n').map_or(lines.len(), |at| at + 1);
            let end = lines.rfind('\n').map_or(start, |at| at + 1).max(start);
            let inner = self.text.slice(range.start + start..range.start + end);
            nested(&inner, self.reading, self.level + 1);
        }
    }

    /// Indented lines below a container's opening line are its content, not code. Fenced lines that all begin with a number may
    /// be a list.
    fn code(&mut self, kind: &CodeBlockKind<'_>, range: Range<usize>) {
        self.flush();
        self.done = range.end;
        if matches!(kind, CodeBlockKind::Indented) && self.container && self.level < DEEPEST {
            let inner = containers::dedent(self.text, range);
            nested(&inner, self.reading, self.level + 1);
        } else if matches!(kind, CodeBlockKind::Fenced(_)) {
            let lines = lines::fenced(self.slice(&range));
            let inner = range.start + lines.start..range.start + lines.end;
            if lines::are_numbered(self.slice(&inner)) {
                self.reading.blocks.push(Block::Code(self.text.slice(inner)));
            }
        }
    }

    fn begin(&mut self, kind: Kind, range: &Range<usize>) {
        self.flush();
        self.inline.restart(range);
        if let Some((mark, range)) = self.mark.take() {
            self.inline.replaced(&mark, range.clone());
            self.inline.space(range);
        }
        self.container = false;
        self.tight = None;
        self.open = Some(kind);
    }

    fn write(&mut self, event: &Event<'_>, range: Range<usize>) {
        let end = range.end;
        self.writing(range.start).event(event, range);
        if let Some(tight) = &mut self.tight {
            tight.end = end;
        }
    }

    /// The text that takes inline events: the open one, or a new one where a tight list has no paragraphs.
    fn writing(&mut self, at: usize) -> &mut Inline<'a> {
        if self.open.is_none() {
            let kind = self.item.take().unwrap_or(Kind::Paragraph);
            self.begin(kind, &(at..at));
            self.tight = Some(at..at);
        }
        &mut self.inline
    }

    fn footnote(&mut self, name: &str, range: Range<usize>) {
        let mark = self.notes.mark(name);
        let in_cell = self.table.as_ref().is_some_and(Pipes::in_cell);
        let text = if in_cell { &mut self.inline } else { self.writing(range.start) };
        text.replaced(&mark, range);
    }

    fn flush(&mut self) {
        let Some(kind) = self.open.take() else { return };
        let text = self.inline.take(&mut self.reading.problems);
        // A line behind an item that is not indented goes on with it, and so do the rows of a table.
        let continued = self.tight.take().is_some_and(|range| self.slice(&range).contains('\n') && self.torn_at(range));
        if continued || text.is_empty() {
            return;
        }
        self.reading.blocks.push(match kind {
            Kind::Heading(level) => Block::Heading { level, text: containers::without_anchor(text) },
            Kind::Paragraph => Block::Paragraph(text),
            Kind::Item(depth, number) => Block::Item { depth, number, text },
        });
    }

    fn end_table(&mut self) {
        if let Some(table) = self.table.take() {
            table.finish(self.reading);
        }
    }

    fn within_region(&mut self, event: &Event<'_>, range: Range<usize>) {
        let Some(region) = &mut self.region else { return };
        let end = range.end;
        region.event(event, range);
        if matches!(event, Event::End(TagEnd::HtmlBlock))
            && let Some(end) = region.comment_end(end)
        {
            self.done = end;
        }
        if region.is_done() {
            self.end_region();
        }
    }

    fn end_region(&mut self) {
        let Some(region) = self.region.take() else { return };
        let text = region.finish();
        if containers::is_component(text.as_str()) {
            self.reading.blocks.push(Block::Paragraph(text.trimmed()));
        } else {
            html::fragment(&text, self.reading);
        }
    }

    fn end(mut self) {
        self.flush();
        self.end_table();
        self.end_region();
    }
}

fn number(level: HeadingLevel) -> u8 {
    level as u8
}
