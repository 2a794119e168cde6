//! Walks a page's tree and writes what it shows.
//!
//! In: a [`Page`]. Out: blocks in the order of the page. The walk keeps its own stack: pages nest deeper than a thread's.
//! Deliberately not here: how the tree comes about (`tree`), and how tables and items are put together (`table`, `flow`).

use ego_tree::iter::Edge;
use scraper::Node;
use scraper::node::Element;

use super::attributes::Start;
use super::flow::{Flow, Part as Terms};
use super::pieces::{Cursor, Writer};
use super::table::Table;
use super::tree::Page;
use crate::read::ink::{Ink, Raise};
use crate::read::tags::{Part, Tag, tag};
use crate::read::{Problem, ProblemKind, Reading};
use crate::source::Mapped;

/// Writes the blocks of a page.
pub(super) fn walk(text: &Mapped, page: &Page, reading: &mut Reading) {
    let mut walker = Walker::new(text, page, reading);
    for edge in page.html.tree.root().traverse() {
        match edge {
            Edge::Open(node) => match node.value() {
                Node::Element(element) => walker.open(element),
                Node::Text(printed) => walker.text(printed),
                _ => (),
            },
            Edge::Close(node) => {
                if let Node::Element(element) = node.value() {
                    walker.close(element);
                }
            }
        }
    }
    walker.flow.flush(walker.reading);
    walker.flow.open_part(None, walker.reading);
}

#[derive(Debug)]
struct Walker<'a, 'r> {
    text: &'a Mapped,
    page: &'a Page,
    cursor: Cursor<'a>,
    reading: &'r mut Reading,
    /// Elements around that are no content, and whether each element around adds to them.
    muted: usize,
    mutes: Vec<bool>,
    /// Main parts around.
    main: usize,
    lines: usize,
    flow: Flow<'a>,
    raise: Raise,
    tables: Vec<Table<'a>>,
    struck: Vec<usize>,
    /// End of the start tag read last.
    tag_end: usize,
    /// Start tags whose element was met.
    seen: Vec<bool>,
}

impl<'a, 'r> Walker<'a, 'r> {
    fn new(text: &'a Mapped, page: &'a Page, reading: &'r mut Reading) -> Self {
        Self {
            text,
            page,
            cursor: Cursor::new(text.as_str(), &page.pieces),
            reading,
            muted: 0,
            mutes: Vec::new(),
            main: 0,
            lines: 0,
            flow: Flow::default(),
            raise: Raise::Level,
            tables: Vec::new(),
            struck: Vec::new(),
            tag_end: 0,
            seen: vec![false; page.starts.len()],
        }
    }

    fn open(&mut self, element: &'a Element) {
        let start = self.page.number(element).map(|number| self.reach(number));
        let tag = self.shape(element, start);
        let mutes = self.mutes(tag, start);
        self.mutes.push(mutes);
        self.muted += usize::from(mutes);
        if self.muted == 0 {
            self.shown(tag, start, element.name() == "ol");
        }
    }

    /// What an element does to the text around it; one that has no meaning of its own may have a role, in a table or as one.
    fn shape(&self, element: &Element, start: Option<&Start>) -> Tag {
        let own = tag(element.name());
        let may = |part: &Part| *part == Part::Table || !self.tables.is_empty();
        let role = start.and_then(|start| start.part).filter(|part| matches!(own, Tag::Block | Tag::Inline) && may(part));
        role.map_or(own, Tag::Table)
    }

    /// The start tag of an element. Texts that follow it come next, wherever the tree builder moved the element; but where it
    /// copied the element, only the first of them stands where it is written.
    fn reach(&mut self, number: usize) -> &'a Start {
        let start = &self.page.starts[number];
        if !std::mem::replace(&mut self.seen[number], true) {
            self.cursor.reach(start.pieces);
            self.tag_end = start.range.end;
        }
        start
    }

    /// Whether an element and all within it is no content.
    fn mutes(&self, tag: Tag, start: Option<&Start>) -> bool {
        let margin = self.main == 0 && self.tables.is_empty();
        match tag {
            Tag::Hidden | Tag::Navigation => true,
            Tag::Margin => margin,
            Tag::Verbatim => self.tables.is_empty(),
            _ => start.is_some_and(|start| start.hidden || start.second),
        }
    }

    fn shown(&mut self, tag: Tag, start: Option<&Start>, numbered: bool) {
        match tag {
            Tag::Table(Part::Table) => {
                self.terms(None);
                let at = start.map_or(self.here(), |start| start.range.start);
                self.tables.push(Table::new(self.text, at, start.is_some_and(|start| start.part.is_some())));
            }
            Tag::Table(part) => {
                let at = self.here();
                if let Some(table) = self.tables.last_mut() {
                    table.open(part, start, at);
                }
            }
            Tag::Image => self.image(start),
            Tag::Above => self.raise(Raise::Above),
            Tag::Below => self.raise(Raise::Below),
            Tag::Struck => self.struck.push(self.here()),
            Tag::Item => self.open_item(start),
            Tag::Heading(level) => {
                self.boundary();
                self.flow.heading = Some(level);
            }
            Tag::List => {
                self.terms(None);
                self.flow.open_list(numbered, start);
            }
            Tag::Terms => self.terms(None),
            Tag::Term => self.terms(Some(Terms::Term)),
            Tag::Meaning => self.terms(Some(Terms::Meaning)),
            Tag::Break => self.line_break(),
            Tag::Main => {
                self.boundary();
                self.main += 1;
            }
            Tag::Verbatim => {
                self.boundary();
                self.lines += 1;
            }
            Tag::Inline | Tag::Hidden | Tag::Navigation => (),
            Tag::Block | Tag::Margin => self.boundary(),
        }
    }

    fn close(&mut self, element: &'a Element) {
        let Some(mutes) = self.mutes.pop() else { return };
        if self.muted > 0 {
            self.muted -= usize::from(mutes);
            return;
        }
        let start = self.page.has_roles.then(|| self.page.number(element)).flatten().map(|number| &self.page.starts[number]);
        match self.shape(element, start) {
            Tag::Table(Part::Table) => self.close_table(),
            Tag::Table(part) => {
                let at = self.here();
                if let Some(table) = self.tables.last_mut() {
                    table.close(part, at);
                }
            }
            Tag::Above | Tag::Below => self.raise(Raise::Level),
            Tag::Struck => self.close_struck(),
            Tag::Item => self.close_item(),
            Tag::Heading(_) => {
                self.boundary();
                self.flow.heading = None;
            }
            Tag::List => {
                self.boundary();
                self.flow.close_list();
            }
            Tag::Terms => self.terms(None),
            Tag::Term | Tag::Meaning => self.boundary(),
            Tag::Main => {
                self.boundary();
                self.main = self.main.saturating_sub(1);
            }
            Tag::Verbatim => {
                self.boundary();
                self.lines = self.lines.saturating_sub(1);
            }
            Tag::Block | Tag::Margin => self.boundary(),
            _ => (),
        }
    }

    fn close_table(&mut self) {
        let Some(table) = self.tables.pop() else { return };
        let at = self.here();
        let lines = if self.tables.is_empty() { None } else { table.lines() };
        let blocks = table.finish(at, self.reading);
        match self.tables.last_mut() {
            Some(outer) => outer.hold(blocks, lines),
            None => self.reading.blocks.extend(blocks),
        }
    }

    fn close_struck(&mut self) {
        let Some(start) = self.struck.pop() else { return };
        let end = self.here().max(start);
        let span = self.text.span(start..end);
        self.reading.problems.push(Problem { kind: ProblemKind::StruckOut, span });
    }

    /// Offset of what was read last.
    fn here(&self) -> usize {
        self.tag_end.max(self.cursor.offset())
    }

    fn text(&mut self, printed: &str) {
        let blank = printed.chars().all(char::is_whitespace);
        if self.muted > 0 || (blank && self.ink_is_idle()) {
            return self.cursor.read(printed, None);
        }
        let lines = self.lines > 0;
        let input = self.text.as_str();
        let at = self.here();
        let Some(ink) = target(&mut self.tables, &mut self.flow.ink, self.text, self.raise, at) else {
            return self.cursor.read(printed, None);
        };
        self.cursor.read(printed, Some(Writer { ink, input, lines }));
    }

    fn ink_is_idle(&self) -> bool {
        self.tables.is_empty() && self.flow.ink.is_none()
    }

    fn image(&mut self, start: Option<&Start>) {
        let Some(start) = start else { return };
        let Some(alt) = &start.alt else { return };
        if let Some(ink) = target(&mut self.tables, &mut self.flow.ink, self.text, self.raise, start.range.start) {
            ink.replaced(alt, start.range.clone());
        }
    }

    fn raise(&mut self, raise: Raise) {
        self.raise = raise;
        if let Some(ink) = self.writing() {
            ink.raise(raise);
        }
    }

    /// The text that is open.
    fn writing(&mut self) -> Option<&mut Ink<'a>> {
        match self.tables.last_mut() {
            Some(table) => table.ink(),
            None => self.flow.ink.as_mut(),
        }
    }

    fn line_break(&mut self) {
        if let Some(ink) = self.writing() {
            ink.block();
        }
    }

    fn open_item(&mut self, start: Option<&Start>) {
        self.boundary();
        if !self.tables.is_empty() {
            if let Some(ink) = self.writing() {
                ink.item();
            }
            return;
        }
        self.flow.open_item(start);
    }

    fn close_item(&mut self) {
        self.boundary();
        if !self.tables.is_empty() {
            if let Some(ink) = self.writing() {
                ink.item_end();
            }
            return;
        }
        self.flow.close_item();
    }

    /// A part of a list of terms begins, or with nothing, something that is none.
    fn terms(&mut self, part: Option<Terms>) {
        self.boundary();
        if self.tables.is_empty() {
            self.flow.open_part(part, self.reading);
        }
    }

    /// Text before and after stands apart.
    fn boundary(&mut self) {
        if self.tables.is_empty() {
            self.flow.flush(self.reading);
        } else {
            self.line_break();
        }
    }
}

/// Where text goes: the innermost table's cell or caption, else the page. Between cells it goes nowhere.
fn target<'s, 'a>(
    tables: &'s mut [Table<'a>],
    ink: &'s mut Option<Ink<'a>>,
    text: &'a Mapped,
    raise: Raise,
    at: usize,
) -> Option<&'s mut Ink<'a>> {
    if let Some(table) = tables.last_mut() {
        return table.ink();
    }
    Some(ink.get_or_insert_with(|| {
        let mut ink = Ink::new(text, at);
        ink.raise(raise);
        ink
    }))
}
