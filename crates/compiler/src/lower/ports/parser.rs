//! The cell as a whole: what governs what. Labels and protocols hold for the ports behind them, within limits.
//!
//! In: the folded text of a cell. Out: a [`PortCell`], in which each character is an endpoint, carried or left over. Deliberately
//! not here: how an expression, a protocol, words or a bracket are read (the modules beside it).

use std::ops::Range;

use portolan_model::{Ports, Side};

use super::cursor::Cursor;
use super::expression::{self, Definitions};
use super::{Arrow, ParsedEndpoint, PortCell, Protocol, asides, bounds, item, phrase};
use crate::source::Mapped;
use crate::vocabulary::Word;

/// A cell of more brackets than these is damaged.
const MOST_BRACKETS: usize = 2000;

/// A label and how far it reaches.
#[derive(Clone, Debug, Default)]
pub(super) struct Label {
    pub(super) text: Option<Mapped>,
    pub(super) side: Option<Side>,
    /// The words, where they are a direction and no name ("Inbound: TCP 443").
    pub(super) direction: Option<Mapped>,
    /// The protocol of the first port it governed; it governs further ones of the same protocol only.
    pub(super) used_for: Option<Protocol>,
}

/// Protocols that hold for the ports behind them.
#[derive(Clone, Debug, Default)]
pub(super) struct Governing {
    pub(super) protocols: Vec<Protocol>,
    /// Announced by a colon ("TCP:"): holds over line breaks too.
    pub(super) announced: bool,
    /// A port has been read with them.
    pub(super) used: bool,
    /// Where they stand.
    pub(super) at: Range<usize>,
}

pub(super) struct Parser {
    pub(super) cursor: Cursor,
    pub(super) cell: PortCell,
    pub(super) definitions: Definitions,
    defined_at: Vec<Range<usize>>,
    pub(super) label: Option<Label>,
    pub(super) governing: Governing,
    /// Words read before any port, in case the cell turns out to hold a name and no port.
    pub(super) words_only: bool,
    pub(super) groups: usize,
    /// Brackets that were opened around ports and wait for their end.
    pub(super) open_brackets: usize,
    /// The line lists names, each with its ports in a bracket.
    pub(super) names_with_brackets: bool,
}

impl Parser {
    /// `text` is folded.
    pub(super) fn new(text: Mapped) -> Self {
        Self {
            cursor: Cursor::new(text),
            cell: PortCell::default(),
            definitions: Vec::new(),
            defined_at: Vec::new(),
            label: None,
            governing: Governing::default(),
            words_only: true,
            groups: 0,
            open_brackets: 0,
            names_with_brackets: false,
        }
    }

    pub(super) fn run(mut self) -> PortCell {
        if let Some(cell) = self.whole_cell() {
            return cell;
        }
        while !self.cursor.done() {
            let before = self.cursor.at;
            self.step();
            if self.cursor.at == before {
                let length = self.cursor.peek().map_or(1, char::len_utf8);
                self.leftover(before..before + length);
                self.cursor.advance(length);
            }
        }
        self.finish_definitions();
        self.finish_label();
        self.finish_protocols();
        bounds::join_over_colons(&mut self.cell);
        merge_leftovers(&mut self.cell, &self.cursor.text);
        self.cell
    }

    /// A cell that is one word: no port, a port somebody else decides, or nothing.
    fn whole_cell(&mut self) -> Option<PortCell> {
        let text = self.cursor.text.as_str().trim();
        let dashes = !text.is_empty() && text.chars().all(|c| matches!(c, '-' | 'ー' | '―' | '/'));
        let vocabulary = self.cursor.vocabulary.clone();
        // A cross that says no is folded to the star that means all.
        let nothing = text != "*" && [Word::None, Word::No].into_iter().any(|word| vocabulary.is(word, text));
        if text.is_empty() || dashes || nothing {
            return Some(PortCell { none: !text.is_empty(), ..PortCell::default() });
        }
        // Each bracket is looked for its end.
        if text.matches(['(', '[']).take(MOST_BRACKETS + 1).count() > MOST_BRACKETS {
            self.leftover(0..self.cursor.text.as_str().len());
            return Some(std::mem::take(&mut self.cell));
        }
        // An address has no port, and who looks for one has to read it.
        if asides::are_addresses(text) {
            self.cell.remarks.push(self.cursor.slice(0..self.cursor.text.as_str().len()).trimmed());
            return Some(std::mem::take(&mut self.cell));
        }
        // A formula whose value nobody computed states no port, whatever numbers stand in it.
        if text.starts_with('=') {
            self.leftover(0..self.cursor.text.as_str().len());
            return Some(std::mem::take(&mut self.cell));
        }
        if let Some(port) = measured(text) {
            self.push(Ports::linear_range(i64::from(port), i64::from(port), 0), Vec::new(), 0..self.cursor.text.as_str().len());
            return Some(std::mem::take(&mut self.cell));
        }
        if text.contains('*') && text.chars().all(|c| matches!(c, '*' | '/' | ' ')) && !text.contains("**") {
            self.push(Ports::Any, Vec::new(), 0..self.cursor.text.as_str().len());
            return Some(std::mem::take(&mut self.cell));
        }
        if let Some(protocols) = any_of_protocols(&self.cursor) {
            self.push(Ports::Any, protocols, 0..self.cursor.text.as_str().len());
            return Some(std::mem::take(&mut self.cell));
        }
        if vocabulary.is(Word::Various, text) {
            self.push_named(0..self.cursor.text.as_str().len());
            return Some(std::mem::take(&mut self.cell));
        }
        None
    }

    fn step(&mut self) {
        self.cursor.skip_blanks();
        let Some(character) = self.cursor.peek() else { return };
        match character {
            '\n' => self.line_break(),
            '.' | '…' if self.series() => {}
            '+' if self.joins_numbers() => self.cursor.advance(1),
            '•' | ',' | ';' | '、' | '&' | '/' | '|' | '·' | '・' | '.' | '"' | '\'' | '`' | '「' | '」' => {
                self.cursor.advance(character.len_utf8())
            }
            '-' if self.is_bullet() => self.cursor.advance(1),
            ':' | '*' | '[' if self.any_address() => {}
            '(' | '[' => self.bracket(),
            ')' | ']' if self.open_brackets > 0 => {
                self.open_brackets -= 1;
                self.cursor.advance(1);
            }
            '^' => self.raised(),
            _ if expression::is_mark(character) || character == '*' => self.mark(),
            _ => self.words_or_item(),
        }
    }

    /// `- 7000` at the beginning of a line: an item of a list that is typed by hand.
    fn is_bullet(&self) -> bool {
        let before = self.cursor.text.as_str()[..self.cursor.at].trim_end_matches(' ');
        (before.is_empty() || before.ends_with('\n')) && self.cursor.rest().starts_with("- ")
    }

    /// "80 + 443": a plus between numbers that no formula took.
    fn joins_numbers(&mut self) -> bool {
        let before = self.cursor.text.as_str()[..self.cursor.at].trim_end_matches(' ');
        let behind = self.cursor.rest()[1..].trim_start_matches(' ');
        let vocabulary = &self.cursor.vocabulary;
        let assigned = || [Word::Dynamic, Word::Ephemeral].iter().any(|word| vocabulary.prefix(*word, behind).is_some());
        let number = behind.starts_with(|c: char| c.is_ascii_digit());
        before.ends_with(|c: char| c.is_ascii_digit()) && (number || assigned())
    }

    /// A line break ends a used label unless a list goes on, and protocols unless a colon announced them.
    fn line_break(&mut self) {
        self.cursor.advance(1);
        self.cursor.skip_blanks();
        self.names_with_brackets = false;
        let list = self.cursor.peek() == Some('•');
        if !list && self.label.as_ref().is_some_and(|label| label.used_for.is_some()) {
            self.label = None;
        }
        if !self.governing.announced {
            self.finish_protocols();
        }
    }

    fn words_or_item(&mut self) {
        // "<= 1024" is a bound where nobody stands before it, and an arrow else.
        let bound = self.label.is_none() && bounds::sign_stands_here(&mut self.cursor);
        if self.address()
            || self.version_of_ip()
            || self.unknown_placeholder()
            || self.name_behind_colon()
            || self.reference()
            || !bound && self.arrow()
            || self.definition()
        {
            return;
        }
        if self.exclusion() || self.doubtful_numbers() || self.offset() || self.item() || self.named_number() {
            return;
        }
        if self.negative() {
            return;
        }
        let joins = self.cursor.eat_word(Word::And);
        if joins && (self.cursor.rest().starts_with([' ', '\n']) || phrase::starts_item(&mut self.cursor)) {
            return;
        }
        if self.cursor.eat_word(Word::Port) || self.cursor.eat_word(Word::Default) || self.restricted() {
            self.cursor.skip_blanks();
            self.cursor.eat(":");
            return;
        }
        self.words();
    }

    /// `portmap/111`: a name that no protocol has, and its port.
    fn named_number(&mut self) -> bool {
        let start = self.cursor.at;
        let found = self.cursor.attempt(|cursor| {
            let name = name_before_slash(cursor)?;
            let end = cursor.at + name;
            cursor.advance(name + 1);
            expression::number(cursor)?;
            Some(end)
        });
        let Some(end) = found else { return false };
        self.cursor.at = end + 1;
        self.set_label(self.cursor.slice(start..end));
        self.item()
    }

    fn arrow(&mut self) -> bool {
        let rest = self.cursor.rest();
        let body = rest.trim_start_matches(['<', '-', '=', '\\']);
        let run = rest.len() - body.len();
        let (head, tail) = (rest.starts_with('<'), body.starts_with('>'));
        let drawn = match rest.chars().next() {
            Some('→' | '⇒') => Some((Arrow::Right, 3)),
            Some('←' | '⇐') => Some((Arrow::Left, 3)),
            Some('↔' | '⇔') => Some((Arrow::Both, 3)),
            _ if run == 0 || !(rest[..run].contains('-') || rest[..run].contains('=')) => None,
            _ if head && tail => Some((Arrow::Both, run + 1)),
            _ if tail => Some((Arrow::Right, run + 1)),
            _ if head => Some((Arrow::Left, run)),
            _ => None,
        };
        let Some((arrow, length)) = drawn else { return false };
        // "49152 -> 65535" may be a range or a port that is mapped to another: nobody can tell.
        let between = self.cursor.text.as_str()[..self.cursor.at].trim_end_matches(' ').ends_with(|c: char| c.is_ascii_digit())
            && self.cursor.rest()[length..].trim_start_matches(' ').starts_with(|c: char| c.is_ascii_digit());
        if between {
            self.leftover(self.cursor.at..self.cursor.at + length);
            self.cursor.advance(length);
            return true;
        }
        // `←→` is drawn with two signs.
        self.cell.arrow = Some(match (self.cell.arrow, arrow) {
            (Some(Arrow::Left), Arrow::Right) | (Some(Arrow::Right), Arrow::Left) => Arrow::Both,
            _ => arrow,
        });
        self.cursor.advance(length);
        true
    }

    /// `RangeStart = Base + (instance * 2000)`: names an expression for the rest of the cell.
    fn definition(&mut self) -> bool {
        let definitions = &self.definitions;
        let start = self.cursor.at;
        let found = self.cursor.attempt(|cursor| {
            let name = cursor.identifier()?.to_owned();
            cursor.advance(name.len());
            cursor.skip_blanks();
            cursor.eat("=").then_some(())?;
            cursor.skip_blanks();
            Some((name, expression::linear(cursor, definitions)?))
        });
        let Some(definition) = found else { return false };
        self.definitions.push(definition);
        self.defined_at.push(start..self.cursor.at);
        self.words_only = false;
        true
    }

    pub(super) fn push(&mut self, ports: Ports<String>, protocols: Vec<Protocol>, range: Range<usize>) {
        self.words_only = false;
        self.governing.used = true;
        // "Block UDP 1434": nobody is to open what the words in front forbid.
        if self.is_forbidden() {
            return self.leftover(range);
        }
        self.groups += 1;
        let protocols = if protocols.is_empty() { vec![Protocol::default()] } else { protocols };
        let first = protocols[0].clone();
        if self.label.as_ref().and_then(|label| label.used_for.as_ref()).is_some_and(|used| *used != first) {
            self.label = None;
        }
        if let Some(label) = &mut self.label {
            label.used_for = Some(first);
        }
        let Label { text: label, side, direction, .. } = self.label.clone().unwrap_or_default();
        for protocol in protocols {
            self.cell.endpoints.push(ParsedEndpoint {
                protocol,
                ports: ports.clone(),
                label: label.clone(),
                side,
                condition: None,
                direction: direction.clone(),
                marks: Vec::new(),
                span: self.cursor.span(range.clone()),
                group: self.groups,
            });
        }
    }

    /// Whether the label forbids its ports.
    fn is_forbidden(&self) -> bool {
        let label = self.label.as_ref().filter(|label| label.used_for.is_none()).and_then(|label| label.text.as_ref());
        label.is_some_and(|label| self.forbids(label.as_str()))
    }

    pub(super) fn push_named(&mut self, range: Range<usize>) {
        let name = self.cursor.slice(range.clone()).trimmed();
        self.push(Ports::Named(name.as_str().to_owned()), self.governing.protocols.clone(), range);
    }

    pub(super) fn leftover(&mut self, range: Range<usize>) {
        self.words_only = false;
        let part = self.cursor.slice(range);
        self.cell.leftovers.push(part);
    }

    /// Definitions become ports: two over one setting are the ends of a range, others stand alone under their names.
    fn finish_definitions(&mut self) {
        let definitions = std::mem::take(&mut self.definitions);
        let spans = std::mem::take(&mut self.defined_at);
        let protocols = self.governing.protocols.clone();
        if let [(_, first), (_, last)] = definitions.as_slice()
            && first.setting == last.setting
            && first.per_instance == last.per_instance
        {
            let ports = expression::between(first.clone(), last);
            self.label = None;
            return self.push(ports, protocols, spans[0].start..spans[1].end);
        }
        for ((name, linear), range) in definitions.into_iter().zip(spans) {
            let name = self.cursor.slice(range.start..range.start + name.len());
            self.label = Some(Label { text: Some(name), ..Label::default() });
            self.push(expression::between(linear.clone(), &linear), protocols.clone(), range);
        }
    }

    /// A label that no port follows is text the grammar did not understand.
    pub(super) fn finish_label(&mut self) {
        if let Some(Label { text: Some(text), used_for: None, .. }) = self.label.take() {
            self.cell.leftovers.push(text);
        }
    }
}

/// `*/TCP`, `TCP/*`, `*:udp`: all ports of a transport.
fn any_of_protocols(cursor: &Cursor) -> Option<Vec<Protocol>> {
    let text = cursor.text.as_str().trim();
    let name = text.strip_prefix('*').or_else(|| text.strip_suffix('*'))?.trim();
    let name = name.strip_prefix(['/', ':']).or_else(|| name.strip_suffix(['/', ':']))?.trim();
    let at = cursor.text.as_str().find(name).filter(|_| !name.is_empty())?;
    let mut named = Cursor::new(cursor.slice(at..at + name.len()));
    let found = item::protocols(&mut named).filter(|found| found.iter().all(Protocol::is_transport))?;
    named.done().then_some(found)
}

/// The value of up to five digits that nothing else stands with.
pub(super) fn plain_number(text: &str) -> Option<i64> {
    let digits = (1..=5).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

/// A port written like a measure: `443.0` by programs that calculate, `1.900` where a point parts the thousands.
fn measured(text: &str) -> Option<u16> {
    let (whole, rest) = text.split_once('.')?;
    let thousands = (1..=2).contains(&whole.len()) && rest.len() == 3;
    let number = (2..=5).contains(&whole.len()) && rest == "0";
    let digits = if thousands { [whole, rest].concat() } else { whole.to_owned() };
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    if plain && (thousands || number) { digits.parse().ok() } else { None }
}

/// Length of a name that ends at a slash and has letters, but is no protocol.
fn name_before_slash(cursor: &Cursor) -> Option<usize> {
    let rest = cursor.rest();
    let length = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')))?;
    let named = rest[..length].starts_with(|c: char| c.is_ascii_alphabetic());
    (named && rest[length..].starts_with('/')).then_some(length)
}

/// Leftovers with nothing but white space between them are one.
fn merge_leftovers(cell: &mut PortCell, text: &Mapped) {
    let mut merged: Vec<Mapped> = Vec::new();
    cell.leftovers.sort_by_key(|part| part.whole());
    for part in std::mem::take(&mut cell.leftovers) {
        match merged.last_mut() {
            Some(last) if between(text, last, &part).trim().is_empty() => {
                let whole = last.whole().to(part.whole());
                *last = text.slice(text.offset_of_raw(whole.start)..text.offset_of_raw(whole.end));
            }
            _ => merged.push(part),
        }
    }
    cell.leftovers = merged;
}

fn between<'a>(text: &'a Mapped, first: &Mapped, second: &Mapped) -> &'a str {
    let (end, start) = (text.offset_of_raw(first.whole().end), text.offset_of_raw(second.whole().start));
    text.as_str().get(end..start).unwrap_or("")
}
