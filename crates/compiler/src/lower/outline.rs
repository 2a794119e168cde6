//! Blocks to tables: captions, headings that govern a table, tables torn by page breaks put together again.
//!
//! In: the blocks of a reading. Out: [`Outline`]. Deliberately not here: what columns and rows mean.

use std::collections::{BTreeMap, BTreeSet};

use super::caption::{self, Caption};
use super::footnotes::{self, Definition};
use super::leading::{SHORT, leads, leads_to_ports, led_lines, led_ports, named_ports, unadorned, unmarked};
use super::{
    addresses, beside, direction, governing, headed, heading_ends, heading_rows, list, matrix, ports, preamble, records,
    required, stacked, told, transposed,
};
use crate::read::{Block, Grid};
use crate::source::{Mapped, Span, key};
use crate::vocabulary::{Vocabulary, Word};

/// A document's tables and the prose between them.
#[derive(Debug, Default)]
pub(super) struct Outline {
    pub(super) tables: Vec<TornTable>,
    pub(super) prose: Vec<Mapped>,
    /// Lines repeated at the head of a page.
    pub(super) running_heads: Vec<Mapped>,
    /// Items of lists that may state ports, and were not read as such.
    pub(super) doubtful: Vec<Mapped>,
    /// Numbered notes, as headings or paragraphs: any table may point to them.
    pub(super) notes: Vec<Definition>,
}

/// A table in the pieces that page breaks left of it.
#[derive(Debug)]
pub(super) struct TornTable {
    pub(super) caption: Option<Caption>,
    /// The line that leads to it: "Inbound ports:", "**Inbound ports**".
    pub(super) lead: Option<Mapped>,
    /// Headings that govern it, outermost first.
    pub(super) headings: Vec<Mapped>,
    pub(super) pieces: Vec<Grid>,
    /// Prose between it and the next heading, caption or table.
    pub(super) after: Vec<Mapped>,
    /// What it was in the document.
    pub(super) form: Form,
    /// A sentence further above that says which transport all ports have.
    pub(super) every_port: Option<Mapped>,
}

/// What a table was in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A table.
    Table,
    /// A list or sentences: see [`list`].
    List,
    /// A matrix, and whether its corner says who connects: see [`matrix`].
    Matrix { said: bool },
}

/// Reads the outline of a document.
pub(super) fn outline(blocks: Vec<Block>) -> Outline {
    let mut builder = Builder::default();
    let mut blocks = blocks.into_iter();
    loop {
        if let Some(length) = builder.headed(blocks.as_slice()) {
            blocks.by_ref().take(length).for_each(drop);
        }
        let Some(block) = blocks.next() else { break };
        if let Block::Item { depth, text, number } = block {
            builder.record();
            builder.item(depth, text, number.is_some());
            continue;
        }
        if let Block::Code(text) = &block {
            builder.code(text);
            continue;
        }
        if let Block::Paragraph(text) = &block
            && let Some(items) = builder.as_items(text)
        {
            builder.items.extend(items);
            continue;
        }
        if let Block::Paragraph(text) = &block
            && let Some(fields) = builder.as_fields(text)
        {
            builder.list();
            builder.fields.push((text.clone(), fields));
            continue;
        }
        builder.record();
        builder.list();
        // An item names only what stands directly below it.
        builder.name = None;
        match block {
            Block::Heading { level, text } => builder.heading(level, text),
            Block::Paragraph(text) => builder.prose(text),
            Block::Item { .. } | Block::Code(_) => {}
            Block::Table(grid) if builder.properties(&grid) => {}
            Block::Table(grid) => {
                let (above, grid) = preamble::parted(transposed::upright(grid));
                above.into_iter().for_each(|line| builder.prose(line));
                for (lines, grid) in stacked::parted(grid) {
                    lines.into_iter().for_each(|line| builder.prose(line));
                    beside::parted(grid).into_iter().for_each(|grid| builder.table(grid));
                }
            }
        }
    }
    builder.record();
    builder.list();
    builder.close();
    told::take_in(&mut builder.outline, builder.told);
    required::take_in(&mut builder.outline, builder.required);
    builder.outline
}

#[derive(Default)]
struct Builder {
    outline: Outline,
    headings: Vec<(u8, Mapped)>,
    seen: BTreeSet<String>,
    caption: Option<Caption>,
    open: Option<TornTable>,
    /// Items of the list that is being read.
    items: Vec<list::Listed>,
    /// Whether they are numbered.
    numbered: bool,
    /// Paragraphs of keys and values that are being read.
    fields: Vec<(Mapped, Vec<records::Field>)>,
    /// The item or line that stood just above them, if it may name them.
    name: Option<Mapped>,
    /// Whether these items are lines behind a leading line, and no list by their marks.
    led: bool,
    /// The line just read, if it leads to something.
    lead: Option<Mapped>,
    /// The last sentence that says which transport all ports have.
    every_port: Option<Mapped>,
    /// The last sentence that says that ports of one transport follow, and how many headings stood above it.
    announced: Option<(usize, Mapped)>,
    /// Paragraphs that may state ports.
    told: Vec<told::Paragraph>,
    /// Sentences that require some.
    required: Vec<told::Paragraph>,
    /// For each level of headings, how many blocks stood behind the last ones that were looked at for ports.
    looked: BTreeMap<u8, usize>,
}

impl Builder {
    /// An item; a numbered list behind one that is not, or the other way round, is another list.
    fn item(&mut self, depth: u8, text: Mapped, numbered: bool) {
        let text = unadorned(text);
        if depth == 0 {
            if self.numbered != numbered {
                self.list();
            }
            self.numbered = numbered;
        }
        self.items.push((depth, text));
    }

    /// The end of paragraphs of keys and values: a table if they are a record with a port, else prose.
    fn record(&mut self) {
        let paragraphs = std::mem::take(&mut self.fields);
        let name = self.name.take().or_else(|| self.innermost());
        if paragraphs.is_empty() {
            return;
        }
        let fields = paragraphs.iter().flat_map(|(_, fields)| fields).cloned().collect();
        match records::of_lines(name.as_ref(), fields) {
            Some(grid) => self.listed(grid, Vec::new(), Form::Table),
            None => paragraphs.into_iter().for_each(|(text, _)| self.lone_field(text)),
        }
    }

    /// A table of one thing's properties, one of them its port: a record.
    fn properties(&mut self, grid: &Grid) -> bool {
        let record = records::of_table(self.innermost().as_ref(), grid);
        record.map(|record| self.listed(record, Vec::new(), Form::Table)).is_some()
    }

    /// A key and its value that are no record: ports behind a name for them are a list, all else is prose.
    fn lone_field(&mut self, text: Mapped) {
        let Some((lead, ports)) = named_ports(&text) else { return self.prose(text) };
        self.lead = Some(lead);
        self.list_of(vec![(0, ports)]);
    }

    fn innermost(&self) -> Option<Mapped> {
        self.headings.last().map(|(_, text)| text.clone())
    }

    /// The keys and values that all lines of a paragraph are.
    fn as_fields(&self, text: &Mapped) -> Option<Vec<records::Field>> {
        text.split('\n').iter().map(records::field).collect()
    }

    /// The end of a list. What leads to all of it leads to each of its parts that has nothing of its own.
    fn list(&mut self) {
        self.led = false;
        let lead = self.lead.clone();
        for part in list::by_lead(std::mem::take(&mut self.items)) {
            self.lead = part.lead.or_else(|| lead.clone());
            self.list_of(part.items);
        }
    }

    /// A list or a part of one: a table if it states ports, prose in any case.
    fn list_of(&mut self, items: Vec<list::Listed>) {
        if let Some(grid) = records::of_items(&items, self.innermost().as_ref()) {
            return self.listed(grid, Vec::new(), Form::Table);
        }
        if let Some((_, text)) = items.last() {
            self.name = Some(text.clone()).filter(|text| text.as_str().chars().count() <= SHORT);
        }
        let items = list::parted(items);
        let Some(found) = list::read(&items, self.about()) else { return };
        let items = items.into_iter().map(|(_, text)| text);
        self.outline.doubtful.extend(found.doubtful);
        let grid = found.grid;
        if grid.rows.is_empty() {
            return items.for_each(|item| self.prose(item));
        }
        let stated: BTreeSet<Span> = grid.rows.iter().map(|row| row.span).collect();
        let after: Vec<Mapped> = items.filter(|item| !stated.contains(&item.whole())).collect();
        after.iter().for_each(|item| self.require(item));
        self.listed(grid, after, Form::List);
    }

    /// Headings that state ports: how many blocks they were.
    fn headed(&mut self, blocks: &[Block]) -> Option<usize> {
        let Some(Block::Heading { level, .. }) = blocks.first() else { return None };
        let level = *level;
        // Headings side by side are looked at once: before their end is reached, this is one of those that were.
        if self.looked.get(&level).is_some_and(|behind| blocks.len() > *behind) {
            return None;
        }
        let run = headed::Run::at(blocks)?;
        let length = run.blocks;
        self.looked.insert(level, blocks.len() - length);
        let above: Vec<&Mapped> = self.headings.iter().filter(|(other, _)| *other < level).map(|(_, text)| text).collect();
        let near = above.last().copied();
        let found = run.ports(speak_of(near.as_slice(), above.into_iter()))?;
        self.record();
        self.list();
        self.name = None;
        self.lead = None;
        self.headings.retain(|(other, _)| *other < level);
        self.outline.doubtful.extend(found.list.doubtful);
        self.listed(found.list.grid, found.prose, Form::List);
        Some(length)
    }

    /// A table that was a list or paragraphs.
    fn listed(&mut self, grid: Grid, after: Vec<Mapped>, form: Form) {
        self.close();
        let (caption, lead) = (self.caption.take(), self.lead.take());
        let headings = self.headings.iter().map(|(_, text)| text.clone()).collect();
        let every_port = self.sentence_above();
        self.outline.tables.push(TornTable { caption, lead, headings, pieces: vec![grid], after, form, every_port });
    }

    /// The sentence above a table that says which transport its ports have. One that says that ports follow speaks of the first
    /// table of its own section or, where there is none, of those of the sections within it.
    fn sentence_above(&mut self) -> Option<Mapped> {
        let own = |(depth, _): &mut (usize, Mapped)| *depth == self.headings.len();
        let announced = self.announced.take_if(own).or_else(|| self.announced.clone());
        self.every_port.clone().or(announced.map(|(_, sentence)| sentence))
    }

    /// What the line just read, if it leads to something, or the innermost heading speaks of; of firewalls any heading may speak.
    fn about(&self) -> list::About {
        let near: Vec<&Mapped> = self.lead.iter().chain(self.headings.last().map(|(_, text)| text)).collect();
        let negated = near.iter().any(|text| list::negates(text.as_str()));
        let led = self.lead.as_ref().is_some_and(|lead| Vocabulary::in_force().contains(Word::PortNouns, lead.as_str()));
        let around = || self.headings.iter().map(|(_, text)| text);
        let titled = around().any(|text| Vocabulary::in_force().contains(Word::PortNouns, text.as_str()));
        list::About { negated, led, titled, ..speak_of(&near, around()) }
    }

    fn heading(&mut self, level: u8, text: Mapped) {
        self.lead = None;
        if let Some(caption) = caption::of(&text) {
            return self.captioned(caption);
        }
        let key = key(&text);
        // A plain-text line that repeats an earlier heading in the middle of a table is the head of a page.
        if level == 0 && self.open.is_some() && self.seen.contains(&key) {
            self.outline.running_heads.push(text);
            return;
        }
        self.outline.notes.extend(footnotes::numbered_definition(&text));
        self.close();
        self.caption = None;
        self.headings.retain(|(other, _)| *other < level);
        if level == 0 {
            self.headings.clear();
        }
        self.seen.insert(key);
        self.announced.take_if(|(depth, _)| self.headings.len() < *depth);
        self.headings.push((level, text));
    }

    /// The items that a paragraph is: lines with a mark of lists in front that the format did not take for one ("-`443`: web"),
    /// lines of a direction and its ports ("Outbound: TCP port 443"), a line of ports with lines about them below a heading about
    /// ports ("Port 443 (TCP)"), or a line with a number behind a line that leads to ports.
    fn as_items(&mut self, text: &Mapped) -> Option<Vec<list::Listed>> {
        let item = |line: &Mapped| unmarked(line).or_else(|| Some(line.clone()).filter(list::directs_ports));
        let marked: Option<Vec<_>> = text.split('\n').iter().map(|line| item(line).map(|item| (0, item))).collect();
        if marked.is_some() {
            return marked;
        }
        if self.about().ports && list::begins_with_ports(text) {
            return Some(vec![(0, text.clone())]);
        }
        if let Some((lead, ports)) = led_ports(text) {
            self.list();
            self.lead = Some(lead);
            return Some(vec![(0, ports)]);
        }
        if let Some((lead, lines)) = led_lines(text) {
            self.list();
            self.lead = Some(lead);
            return Some(lines.into_iter().map(|line| (0, line)).collect());
        }
        let lead = self.lead.as_ref().is_some_and(|lead| leads_to_ports(lead.as_str()));
        let brief = || !text.as_str().contains('\n') && text.as_str().chars().count() <= BRIEF;
        let numbered = text.as_str().bytes().any(|byte| byte.is_ascii_digit());
        let begins = self.items.is_empty() || self.led;
        self.led = lead && numbered && begins && (brief() || list::names_several(text));
        // "SMB: 445/TCP" below "Ports for sign-in".
        let named = || numbered && self.about().ports && list::names_its_ports(text);
        (self.led || named()).then(|| vec![(0, text.clone())])
    }

    /// Lines of code behind a line that leads to ports: a list of them if each begins with some. What is else in code is a
    /// command, an example or a program's output; where some lines begin with ports, that is told.
    fn code(&mut self, text: &Mapped) {
        if !self.lead.as_ref().is_some_and(|lead| Vocabulary::in_force().contains(Word::PortNouns, lead.as_str())) {
            return;
        }
        let lines: Vec<Mapped> = text.split('\n').iter().map(Mapped::trimmed).filter(|line| !line.is_blank()).collect();
        let (stated, others): (Vec<Mapped>, Vec<Mapped>) = lines.into_iter().partition(ports::begins_with_transport);
        if others.is_empty() {
            self.items.extend(stated.into_iter().map(|line| (0, line)));
        } else {
            self.outline.doubtful.extend(stated);
        }
    }

    fn prose(&mut self, text: Mapped) {
        if let Some(caption) = caption::of(&text) {
            return self.captioned(caption);
        }
        self.outline.notes.extend(footnotes::numbered_definition(&text));
        // ":::image ...:::", ":::info" are for who lays out the page: what leads to a table may stand in front of them.
        if !text.as_str().starts_with(":::") {
            self.lead = leads(text.as_str()).then(|| text.clone());
        }
        if let Some(sentence) = governing::of_every_port(&text) {
            self.of_tables_above(&sentence);
            self.every_port = Some(sentence);
        }
        if let Some(sentence) = governing::announcement(&text) {
            self.announced = Some((self.headings.len(), sentence));
        }
        if self.headings.last().is_some_and(|(_, heading)| governing::is_about_ports(heading)) && told::tells_ports(&text) {
            let headings = self.headings.iter().map(|(_, text)| text.clone()).collect();
            self.told.push(told::Paragraph { headings, text: text.clone() });
        }
        self.require(&text);
        match &mut self.open {
            Some(table) => table.after.push(text),
            None => self.outline.prose.push(text),
        }
    }

    /// Keeps the sentences of a text that require ports.
    fn require(&mut self, text: &Mapped) {
        for text in required::sentences_of(text) {
            let headings = self.headings.iter().map(|(_, text)| text.clone()).collect();
            self.required.push(told::Paragraph { headings, text });
        }
    }

    /// What is said of every port below the tables of a section holds for all of them that nothing above said it of.
    fn of_tables_above(&mut self, sentence: &Mapped) {
        let above: Vec<Span> = self.headings.iter().map(|(_, text)| text.whole()).collect();
        let within = |table: &&mut TornTable| {
            table.every_port.is_none()
                && table.headings.len() >= above.len()
                && table.headings.iter().zip(&above).all(|(own, above)| own.whole() == *above)
        };
        for table in self.outline.tables.iter_mut().rev().take_while(within) {
            table.every_port = Some(sentence.clone());
        }
    }

    fn captioned(&mut self, caption: Caption) {
        self.close();
        self.caption = Some(caption);
    }

    fn table(&mut self, grid: Grid) {
        let grid = heading_rows::spread(addresses::parted(transposed::upright(grid)));
        if let Some(matrix) = matrix::read(&grid) {
            self.caption = grid.caption.as_ref().map(caption::own).or_else(|| self.caption.take());
            return self.listed(matrix.grid, Vec::new(), Form::Matrix { said: matrix.said });
        }
        if self.caption.is_none()
            && grid.caption.is_none()
            && let Some(open) = &mut self.open
            && open.after.is_empty()
            && goes_on(open, &grid)
        {
            open.pieces.push(grid);
            return;
        }
        self.close();
        let lead = self.lead.take();
        let caption = grid.caption.as_ref().map(caption::own).or_else(|| self.caption.take());
        let headings = self.headings.iter().map(|(_, text)| text.clone()).collect();
        let every_port = self.sentence_above();
        self.open =
            Some(TornTable { caption, lead, headings, pieces: vec![grid], after: Vec::new(), form: Form::Table, every_port });
    }

    fn close(&mut self) {
        if let Some(table) = self.open.take() {
            self.outline.tables.push(table);
        }
    }
}

/// What texts speak of: of ports those close by, of firewalls any of them.
fn speak_of<'a>(near: &[&Mapped], mut far: impl Iterator<Item = &'a Mapped>) -> list::About {
    let speaks = |word, text: &Mapped| Vocabulary::in_force().contains(word, text.as_str());
    let ports = near.iter().any(|text| speaks(Word::PortNouns, text));
    let firewalls = near.iter().any(|text| speaks(Word::Firewall, text)) || far.any(|text| speaks(Word::Firewall, text));
    let directed = near.iter().any(|text| direction::mentioned(text.as_str()).is_some() || heading_ends::end_of(text).is_some());
    list::About { ports, firewalls, directed, ..list::About::default() }
}

/// Whether a grid goes on with the open table: its heading is repeated, or it has as many columns and no heading at all.
fn goes_on(open: &TornTable, grid: &Grid) -> bool {
    let Some(first) = open.pieces.first() else { return false };
    let (own, other) = (heading_rows::count(first), heading_rows::count(grid));
    if own == 0 || other == 0 {
        let width = |grid: &Grid| grid.rows.first().map_or(0, |row| row.cells.len());
        let unmarked = grid.rows.iter().all(|row| !row.heading);
        return other == 0 && unmarked && width(first) == width(grid);
    }
    heading_rows::same(&heading_rows::keys(first, own), &heading_rows::keys(grid, other))
}

/// A line of more characters than these is no item of a list without marks.
const BRIEF: usize = 120;
