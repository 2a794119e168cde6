//! Words of a port cell: labels of the ports behind them, directions of those before them, remarks, names, and what is none.
//!
//! In: the parser at a word. Out: its label, its governing protocols, remarks and leftovers. Deliberately not here: how far words
//! reach (`phrase`), ports and brackets.

use std::ops::Range;

use super::cursor::Cursor;
use super::parser::{Governing, Label, Parser};
use super::{ParsedEndpoint, bracket, expression, item, phrase};
use crate::lower::direction;
use crate::source::Mapped;
use crate::vocabulary::Word;

impl Parser {
    /// Words: a label if ports follow, a remark if they are sentences, a name if they are all there is, else a leftover.
    pub(super) fn words(&mut self) {
        if let Some(length) = phrase::sentences(&self.cursor) {
            let remark = self.cursor.slice(self.cursor.at..self.cursor.at + length).trimmed();
            self.cursor.advance(length);
            self.cell.remarks.push(remark);
            return;
        }
        let range = phrase::words(&mut self.cursor);
        if range.is_empty() {
            return;
        }
        // "HTTPS over 443": nothing but a link.
        let linked = !self.governing.used && !self.governing.protocols.is_empty() && item::before_number(&mut self.cursor);
        let own = self.cursor.slice(range.clone());
        if linked && self.cursor.vocabulary.is(Word::Via, own.as_str()) {
            return self.cell.remarks.push(own);
        }
        if changes_a_number(own.as_str()) {
            return self.leftover(range);
        }
        if self.cursor.vocabulary.is(Word::Roughly, own.as_str()) && item::before_number(&mut self.cursor) {
            return if self.before_range() { self.cell.remarks.push(own) } else { self.leftover(range) };
        }
        if self.party_behind(range.start, &own) {
            return;
        }
        let text = self.cursor.slice(self.name_from(range.start)..range.end);
        if holds_damaged_number(text.as_str()) {
            return self.leftover(range);
        }
        if self.direction_alone(&text) {
            return;
        }
        if let Some(end) = number_of_name(&mut self.cursor) {
            return self.set_label(self.cursor.slice(range.start..end));
        }
        if let Some(end) = self.number_of_something_else(text.as_str()) {
            self.cursor.at = end;
            return self.leftover(range.start..end);
        }
        if phrase::colon_follows(&mut self.cursor) {
            return self.set_label(text);
        }
        if let Some(end) = self.cursor.attempt(phrase::further_names) {
            return self.set_label(self.cursor.slice(range.start..end));
        }
        // An introduction such as "the UDP ports in the range:" names a protocol of its own: it is a remark, no label.
        let introduces = self.cursor.attempt(|cursor| {
            let protocols = item::protocols(cursor)?;
            while cursor.eat_word(Word::Port) {}
            phrase::colon_follows(cursor).then_some(protocols)
        });
        if let Some(protocols) = introduces {
            self.cell.remarks.push(text);
            self.governing = Governing { protocols, announced: true, ..Governing::default() };
            return;
        }
        if phrase::starts_item(&mut self.cursor) && !holds_number(text.as_str()) {
            return self.set_label(text);
        }
        if self.bracket_behind(&text) {
            return self.set_label(text);
        }
        self.loose_words(range, text);
    }

    /// "From 5000 to 5010" has both ends; of "from 1024" and "about 5000" nobody knows which ports are meant.
    fn before_range(&mut self) -> bool {
        let at = self.cursor.at;
        self.cursor.skip_blanks();
        let ports = expression::ports(&mut self.cursor, &Vec::new());
        self.cursor.at = at;
        ports.as_ref().and_then(|ports| ports.interval()).is_some_and(|interval| interval.first < interval.last)
    }

    /// Where the name begins that goes on at `start`: "RPC" of "RPC endpoint mapper TCP 135" is a part of it.
    fn name_from(&self, start: usize) -> usize {
        let Governing { protocols, announced, used, at } = &self.governing;
        let applications =
            !protocols.is_empty() && protocols.iter().all(|one| one.transport.is_none() || one.application.is_some());
        let between = self.cursor.text.as_str().get(at.end..start).unwrap_or("-");
        let goes_on = !announced && !used && applications && between.bytes().all(|byte| byte == b' ');
        if goes_on { at.start } else { start }
    }

    /// "Since version 3": the number counts what the word in front names, and no port. So does one digit behind words that follow
    /// a port ("443 on node 2"), since hardly any service has such a port. Where it ends.
    fn number_of_something_else(&mut self, text: &str) -> Option<usize> {
        let vocabulary = self.cursor.vocabulary.clone();
        let at = self.cursor.at;
        let end = self.cursor.attempt(|cursor| {
            cursor.skip_blanks();
            let number = expression::number(cursor)?;
            let alone = !cursor.rest().starts_with(['/', '-', '+']) && !phrase::colon_follows(cursor);
            Some((number, alone, cursor.at))
        });
        self.cursor.at = at;
        let numbers = self.cell.endpoints.last().is_some_and(|last| last.ports.interval().is_some());
        let few = |number: i64, alone: bool| alone && (0..10).contains(&number) && numbers;
        let (_, _, end) = end.filter(|(number, alone, _)| vocabulary.ends_with(Word::Counted, text) || few(*number, *alone))?;
        Some(end)
    }

    /// "disabled (8501)": a few words, and the port in a bracket that ends the line. "SQL (443), Table (443)": of a list of such, all.
    fn bracket_behind(&mut self, text: &Mapped) -> bool {
        let few = text.as_str().split_whitespace().count() <= 3 && !holds_number(text.as_str());
        let rest = self.cursor.rest().trim_start_matches(' ');
        let line = rest.split('\n').next().unwrap_or("").trim_end_matches([' ', '*']);
        if !few || !(self.cell.endpoints.is_empty() || self.names_with_brackets) {
            return false;
        }
        self.names_with_brackets |= bracket::is_list_of_ports(&self.cursor, line);
        self.names_with_brackets || bracket::is_ports(&self.cursor, line)
    }

    /// "TCP 5022 inbound; TCP 1433 outbound": a direction behind a port is that port's, if the item ends with it. One before all
    /// ports ("HTTPS, inbound, TCP, 9999") is that of the ports behind it.
    fn direction_alone(&mut self, text: &Mapped) -> bool {
        if !self.cursor.ends_at(&[',', ';', '、']) || direction::understand(text.as_str()).is_none() {
            return false;
        }
        let leads = self.cell.endpoints.is_empty() && self.label.is_none() && !self.cursor.ends_at(&[]);
        if leads {
            self.set_label(text.clone());
        }
        leads || self.direct(text)
    }

    /// "443 from the internet, 22 from 10.0.0.0/8": the other end of the connections to the ports last read. "443 to 8443" is a range.
    fn party_behind(&mut self, start: usize, text: &Mapped) -> bool {
        let (vocabulary, printed) = (self.cursor.vocabulary.clone(), text.as_str());
        let before = self.cursor.text.as_str()[..start].trim_end_matches(' ');
        let behind = before.ends_with(|c: char| c.is_ascii_alphanumeric() || c == ')');
        let Some(length) = vocabulary.prefix(Word::From, printed).filter(|_| behind) else { return false };
        let joined = printed.len() - printed.trim_end().rfind(' ').map_or(0, |blank| blank + 1);
        let joins = vocabulary.is(Word::And, &printed[printed.len() - joined..]);
        let party = if joins { text.slice(0..printed.len() - joined).trimmed() } else { text.clone() };
        // A number by itself may be one more port.
        let named = |word: &str| !word.bytes().all(|byte| byte.is_ascii_digit());
        let whole = party.as_str().len() > length && party.as_str()[length..].split_whitespace().all(named);
        let ends = self.cursor.ends_at(&[',', ';', '、', '/', '，']) || joins && phrase::starts_item(&mut self.cursor);
        whole && ends && self.provide_run(&party)
    }

    /// Says from where ports are reached that stand side by side with nothing said of them: "80/443 from the internet". Those of
    /// another line, or before a semicolon, do not.
    fn provide_run(&mut self, text: &Mapped) -> bool {
        let printed = self.cursor.text.as_str();
        let start = self.cursor.text.offset_of_raw(text.whole().start).min(printed.len());
        let begins = printed[..start].rfind(['\n', ';']).map_or(0, |mark| mark + 1);
        let begins = self.cursor.span(begins..begins).start;
        let said = |endpoint: &&mut ParsedEndpoint| {
            let apart = endpoint.span.start < begins;
            apart || endpoint.condition.is_some() || endpoint.label.is_some() || endpoint.direction.is_some()
        };
        self.provide_last(text) && {
            let group = self.groups;
            let before = self.cell.endpoints.iter_mut().rev().skip_while(|endpoint| endpoint.group == group);
            before.take_while(|endpoint| !said(endpoint)).for_each(|endpoint| endpoint.condition = Some(text.clone()));
            true
        }
    }

    /// Says when the ports last read are some; false where that is said.
    fn provide_last(&mut self, text: &Mapped) -> bool {
        let group = self.groups;
        let last = self.cell.endpoints.iter_mut().filter(|endpoint| endpoint.group == group && endpoint.condition.is_none());
        last.map(|endpoint| endpoint.condition = Some(text.clone())).count() > 0
    }

    /// Gives the ports last read a direction of their own; false where they have one.
    pub(super) fn direct(&mut self, text: &Mapped) -> bool {
        let group = self.groups;
        let last = self.cell.endpoints.iter_mut().filter(|endpoint| endpoint.group == group && endpoint.direction.is_none());
        last.map(|endpoint| endpoint.direction = Some(text.clone())).count() > 0
    }

    /// "443: BITS": the name of the port before a colon, up to the end of the item.
    pub(super) fn name_behind_colon(&mut self) -> bool {
        let behind = self.cursor.previous().is_some_and(|c| c.is_ascii_digit()) && self.cursor.rest().starts_with(':');
        if !behind || self.cell.endpoints.is_empty() {
            return false;
        }
        let start = self.cursor.at;
        self.cursor.advance(1);
        self.cursor.skip_blanks();
        let item = phrase::starts_item(&mut self.cursor);
        let range = if item { start..start } else { phrase::words(&mut self.cursor) };
        let ends = self.cursor.ends_at(&[';', ',']);
        let text = self.cursor.slice(range);
        if text.is_empty() || !ends || holds_number(text.as_str()) {
            self.cursor.at = start;
            return false;
        }
        self.label_last(&text)
    }

    /// Names the ports last read; false where they have a name.
    fn label_last(&mut self, text: &Mapped) -> bool {
        let group = self.groups;
        let last = self.cell.endpoints.iter_mut().filter(|endpoint| endpoint.group == group && endpoint.label.is_none());
        last.map(|endpoint| endpoint.label = Some(text.clone())).count() > 0
    }

    /// "1514 / agent": the name of the port before a slash, where nothing follows on the line.
    fn name_behind_slash(&mut self, range: &Range<usize>, text: &Mapped) -> bool {
        let slash = self.cursor.text.as_str()[..range.start].trim_end_matches(' ').ends_with('/');
        if !slash || !self.cursor.ends_at(&[]) || holds_number(text.as_str()) {
            return false;
        }
        self.label_last(text)
    }

    /// "TCP 5432, libpq", "443, optional": a few words that end the line behind a comma name the port before them, or say when it
    /// is one, unless they forbid it.
    fn name_behind_comma(&mut self, range: &Range<usize>, text: &Mapped) -> bool {
        let comma = self.cursor.text.as_str()[..range.start].trim_end_matches(' ').ends_with([',', ';', '、']);
        let brief = text.as_str().split_whitespace().count() <= FEW && !text.as_str().bytes().any(|byte| byte.is_ascii_digit());
        if !comma || !brief || !self.cursor.ends_at(&[]) || self.forbids(text.as_str()) {
            return false;
        }
        if !self.cursor.vocabulary.is(Word::Conditions, text.as_str()) {
            return self.label_last(text);
        }
        self.provide_last(text)
    }

    /// Whether words say that what they stand with is not to be open.
    pub(super) fn forbids(&self, words: &str) -> bool {
        [Word::Deny, Word::Unused].into_iter().any(|word| self.cursor.vocabulary.ends_with(word, words))
    }

    /// Words with no port behind them on their line.
    fn loose_words(&mut self, range: Range<usize>, text: Mapped) {
        if self.name_behind_slash(&range, &text) || self.name_behind_comma(&range, &text) {
            return;
        }
        let rest = self.cursor.rest().to_owned();
        let next_line = rest.starts_with('\n').then(|| rest.trim_start_matches(['\n', ' ', '•']).len());
        let label_of_next = next_line.is_some_and(|left| {
            let at = self.cursor.at;
            self.cursor.at = self.cursor.text.as_str().len() - left;
            let starts = phrase::starts_item(&mut self.cursor);
            self.cursor.at = at;
            starts
        });
        if label_of_next && !holds_number(text.as_str()) {
            return self.set_label(text);
        }
        let all_there_is = self.words_only && rest.trim().is_empty() && self.cell.endpoints.is_empty() && self.label.is_none();
        if all_there_is && !holds_number(text.as_str()) {
            return self.push_named(range);
        }
        self.leftover(range);
    }

    pub(super) fn set_label(&mut self, text: Mapped) {
        self.finish_label();
        let vocabulary = self.cursor.vocabulary.clone();
        let whole = vocabulary.whole_side(text.as_str());
        let named = vocabulary.sides(text.as_str());
        let side = whole.or(if let [side] = named.as_slice() { Some(*side) } else { None });
        // "Side A" is a side and no label; "Router A" is both.
        let pure = whole.is_some() && vocabulary.says_side(text.as_str());
        let text = text.trimmed();
        let direction = direction::understand(text.as_str()).map(|_| text.clone());
        let name = (!pure && direction.is_none()).then_some(text);
        self.label = Some(Label { text: name, side, direction, used_for: None });
        // "UDP ports in a range by these formulas:" keeps its protocol for what follows; a used one ends at a label.
        if self.governing.used && !self.governing.announced {
            self.governing = Governing::default();
        }
    }
}

/// More words than these are no name behind a port.
const FEW: usize = 3;

/// "Node 1: 8080": the number in front of a colon and a port is part of the name. Reads the colon too; where the name ends.
fn number_of_name(cursor: &mut Cursor) -> Option<usize> {
    cursor.attempt(|cursor| {
        cursor.skip_blanks();
        expression::number(cursor)?;
        let end = cursor.at;
        phrase::colon_follows(cursor).then_some(())?;
        cursor.skip_blanks();
        let at = cursor.at;
        expression::number(cursor).filter(|port| *port > 9)?;
        cursor.at = at;
        Some(end)
    })
}

/// Signs that make something else of the number behind them, and name nothing: "~1024", "≠22", "≤ port ≤".
fn changes_a_number(text: &str) -> bool {
    if text.contains(['≤', '≥', '≦', '≧', '⩽', '⩾']) {
        return true;
    }
    let sign = |c: char| matches!(c, '~' | '∼' | '≈' | '≅' | '±' | '≠' | '¬' | '!' | '\\' | '…' | '⋯' | '=') || c.is_whitespace();
    !text.is_empty() && text.chars().all(sign)
}

/// Words that hold digits by themselves may be a damaged port.
fn holds_number(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        digits >= 2 && word.is_ascii()
    })
}

/// A word of three or more digits with a letter among them, such as `4O027`: a port that a reader of letters spoilt.
fn holds_damaged_number(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        word.is_ascii() && digits >= 3 && digits < word.len() && digits * 2 > word.len()
    })
}
