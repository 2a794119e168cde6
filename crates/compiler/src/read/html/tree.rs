//! HTML text to a tree whose elements and texts know their offsets.
//!
//! In: the text. Out: a [`Page`]: scraper's tree, in which each element carries the number of its start tag, and the start
//! tags and texts of the input in order. scraper's own tokenizer knows no offsets, so html5gum's cuts the text and html5ever's
//! tree builder, the one scraper uses, gets its tokens: the text is cut once only. Deliberately not here: what an element means
//! (`tags`) and what is content (`walk`).

use std::convert::Infallible;
use std::ops::Range;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Doctype, Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5ever::{Attribute, LocalName, QualName, ns};
use html5gum::emitters::callback::{Callback, CallbackEmitter, CallbackEvent};
use html5gum::{Emitter, ForwardingEmitter, Span, State, Tokenizer};
use scraper::node::Element;
use scraper::{Html, HtmlTreeSink, Node};

use super::attributes::{Known, Start};
use super::pieces::Piece;
use crate::read::tags::Part;

/// Under this attribute an element carries the number of its start tag. Attributes of the input are not passed on.
const NUMBER: &str = "data-at";

/// Elements nest no deeper than this, as in browsers: the tree builder walks through all that is open for most tags.
const DEEPEST: usize = 512;
/// Elements without an end tag that an end tag among those too deep may close.
const UNCLOSED: usize = 16;

/// A parsed text.
#[derive(Debug)]
pub(super) struct Page {
    /// The tree.
    pub(super) html: Html,
    /// Start tags in the order of the input.
    pub(super) starts: Vec<Start>,
    /// Texts in the order of the input.
    pub(super) pieces: Vec<Piece>,
    /// Whether an element's role makes it a part of a table.
    pub(super) has_roles: bool,
    /// The first start tag that stands too deep: it and those behind it that do have nothing within them.
    pub(super) too_deep: Option<Range<usize>>,
}

impl Page {
    /// Number of an element's start tag; `None` where the tree builder put it in.
    pub(super) fn number(&self, element: &Element) -> Option<usize> {
        let (_, number) = element.attrs().find(|(name, _)| *name == NUMBER)?;
        number.parse().ok().filter(|number| *number < self.starts.len())
    }
}

/// Parses a text.
pub(super) fn parse(text: &str) -> Page {
    let builder = TreeBuilder::new(HtmlTreeSink::new(Html::new_document()), TreeBuilderOpts::default());
    let (mut starts, mut pieces, mut too_deep) = (Vec::new(), Vec::new(), None);
    let feeder = Feeder {
        builder: &builder,
        text,
        starts: &mut starts,
        pieces: &mut pieces,
        tag: None,
        attribute: Known::Other,
        next: None,
        tables: 0,
        closed: Vec::new(),
        too_deep: &mut too_deep,
    };
    let Ok(()) = Tokenizer::new_with_emitter(text, Bridge { inner: CallbackEmitter::new(feeder) }).finish();
    layouts_are_no_tables(&mut starts);
    let has_roles = starts.iter().any(|start| start.part.is_some());
    Page { html: builder.sink.0.into_inner(), starts, pieces, has_roles, too_deep }
}

/// Pages are laid out by styles for tables too: one that does not begin with rows is no table.
fn layouts_are_no_tables(starts: &mut [Start]) {
    for index in 0..starts.len() {
        let rows =
            starts.get(index + 1).is_some_and(|next| matches!(next.part, Some(Part::Row | Part::Group(_) | Part::Caption)));
        if starts[index].is_drawn && !rows {
            starts[index].part = None;
        }
    }
}

type Builder = TreeBuilder<ego_tree::NodeId, HtmlTreeSink>;

/// Passes tokens to the tree builder and notes where they stand.
struct Feeder<'a> {
    builder: &'a Builder,
    text: &'a str,
    starts: &'a mut Vec<Start>,
    pieces: &'a mut Vec<Piece>,
    tag: Option<(Tag, Start)>,
    attribute: Known,
    next: Option<State>,
    /// Tables that are open.
    tables: usize,
    /// Elements that stand too deep and were closed at once; their end tags come later.
    closed: Vec<LocalName>,
    too_deep: &'a mut Option<Range<usize>>,
}

impl Feeder<'_> {
    fn pass(&mut self, token: Token) {
        self.next = match self.builder.process_token(token, 1) {
            TokenSinkResult::Plaintext => Some(State::PlainText),
            TokenSinkResult::RawData(RawKind::Rcdata) => Some(State::RcData),
            TokenSinkResult::RawData(RawKind::Rawtext) => Some(State::RawText),
            TokenSinkResult::RawData(_) => Some(State::ScriptData),
            _ => None,
        };
    }

    /// Without a table the tree builder drops rows and cells, and their texts would run together: they become blocks.
    fn name(&mut self, name: &[u8], end: bool) -> LocalName {
        let name = std::str::from_utf8(name).unwrap_or("span");
        match name {
            "table" if end => self.tables = self.tables.saturating_sub(1),
            "table" => self.tables += 1,
            "td" | "th" | "tr" | "caption" | "thead" | "tbody" | "tfoot" if self.tables == 0 => {
                if !self.starts.is_empty() || end {
                    return LocalName::from("div");
                }
                self.pass_tag(LocalName::from("table"), TagKind::StartTag);
                self.tables = 1;
            }
            _ => (),
        }
        LocalName::from(name)
    }

    fn pass_tag(&mut self, name: LocalName, kind: TagKind) {
        self.pass(Token::TagToken(Tag { kind, name, self_closing: false, attrs: Vec::new(), had_duplicate_attributes: false }));
    }

    fn attribute(&mut self, value: &[u8]) {
        let Some((tag, start)) = &mut self.tag else { return };
        let value = std::str::from_utf8(value).unwrap_or("");
        match self.attribute {
            Known::Builder(name) => tag.attrs.push(attribute(name, value.into())),
            known => start.set(known, value),
        }
    }

    fn finish_tag(&mut self, self_closing: bool, end: usize) {
        let Some((mut tag, mut start)) = self.tag.take() else { return };
        start.range.end = end;
        start.pieces = self.pieces.len();
        tag.self_closing = self_closing;
        tag.attrs.push(attribute(NUMBER, self.starts.len().to_string().into()));
        let (name, range) = (tag.name.clone(), start.range.clone());
        self.starts.push(start);
        self.pass(Token::TagToken(tag));
        // What holds nothing but text has no depth within.
        if self.next.is_none() && !is_empty(&name) && self.stands_too_deep() {
            self.too_deep.get_or_insert(range);
            self.tables -= usize::from(&*name == "table").min(self.tables);
            self.pass_tag(name.clone(), TagKind::EndTag);
            self.closed.push(name);
        }
    }

    /// Whether the start tag just passed made an element with too many around it.
    fn stands_too_deep(&self) -> bool {
        let html = self.builder.sink.0.borrow();
        let Some(newest) = html.tree.nodes().next_back() else { return false };
        let own = |element: &Element| element.attr(NUMBER).is_some_and(|number| number == (self.starts.len() - 1).to_string());
        newest.ancestors().nth(DEEPEST).is_some() && matches!(newest.value(), Node::Element(element) if own(element))
    }

    fn end_tag(&mut self, name: &[u8]) {
        let is_table = name == b"table";
        let known = if is_table { LocalName::from("table") } else { self.name(name, true) };
        let opened = self.closed.iter().rev().take(UNCLOSED).position(|closed| *closed == known);
        if let Some(after) = opened {
            return self.closed.truncate(self.closed.len() - 1 - after);
        }
        let name = if is_table { self.name(name, true) } else { known };
        self.pass_tag(name, TagKind::EndTag);
    }

    fn characters(&mut self, value: &[u8], range: Range<usize>) {
        let value = String::from_utf8_lossy(value);
        self.pieces.push(Piece::new(self.text, range, &value));
        for (index, part) in value.split('\0').enumerate() {
            if index > 0 {
                self.pass(Token::NullCharacterToken);
            }
            if !part.is_empty() {
                self.pass(Token::CharacterTokens(part.into()));
            }
        }
    }
}

/// Elements that have no end tag.
fn is_empty(name: &LocalName) -> bool {
    let names =
        ["area", "base", "br", "col", "embed", "hr", "image", "img", "input", "link", "meta", "param", "source", "track", "wbr"];
    names.contains(&&**name)
}

fn attribute(name: &str, value: StrTendril) -> Attribute {
    Attribute { name: QualName::new(None, ns!(), LocalName::from(name)), value }
}

impl Callback<Infallible, usize> for Feeder<'_> {
    fn handle_event(&mut self, event: CallbackEvent<'_>, span: Span<usize>) -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                let name = self.name(name, false);
                let tag = Tag {
                    kind: TagKind::StartTag,
                    name,
                    self_closing: false,
                    attrs: Vec::new(),
                    had_duplicate_attributes: false,
                };
                self.tag = Some((tag, Start { range: span.start..span.end, ..Start::default() }));
            }
            CallbackEvent::AttributeName { name } => {
                self.attribute = Known::of(name);
                if let (Some((_, start)), Known::Hidden) = (&mut self.tag, self.attribute) {
                    start.set(Known::Hidden, "");
                }
            }
            CallbackEvent::AttributeValue { value } => self.attribute(value),
            CallbackEvent::CloseStartTag { self_closing } => self.finish_tag(self_closing, span.end),
            CallbackEvent::EndTag { name } => self.end_tag(name),
            CallbackEvent::String { value } => self.characters(value, span.start..span.end),
            CallbackEvent::Doctype { name, force_quirks, .. } => {
                let name = Some(String::from_utf8_lossy(name).as_ref().into());
                self.pass(Token::DoctypeToken(Doctype { name, public_id: None, system_id: None, force_quirks }));
            }
            CallbackEvent::Comment { .. } | CallbackEvent::Error(_) => (),
        }
        None
    }
}

/// Carries what the tree builder answers back to the tokenizer.
struct Bridge<'a> {
    inner: CallbackEmitter<Feeder<'a>, Infallible, usize>,
}

impl ForwardingEmitter for Bridge<'_> {
    type Token = Infallible;

    fn inner(&mut self) -> &mut impl Emitter<Token = Infallible> {
        &mut self.inner
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn emit_eof(&mut self) {
        self.inner.emit_eof();
        let feeder = self.inner.callback_mut();
        feeder.pass(Token::EOFToken);
        feeder.builder.end();
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        // Its own answer is a guess by the tag's name; the tree builder's is right.
        let _guess = self.inner.emit_current_tag();
        self.inner.callback_mut().next.take()
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        self.inner.callback_mut().builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}
