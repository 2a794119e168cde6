//! Ports as headings: "### 443/tcp" and "### 53/udp" below "## Ports", with paragraphs that say what they are for.
//!
//! In: the blocks of a document from a heading on, and what the headings above speak of. Out: the same as the grid of a list
//! ([`list::COLUMNS`]), the first paragraph below each heading as its words. Headings of one level count where they stand side by
//! side, most of them state ports as items of a list would, and no table stands below one. Deliberately not here: a single
//! heading with a number, which is a title more often than a port.

use super::list::{self, About, PortList};
use crate::ir::Role;
use crate::read::{Block, Cell};
use crate::source::Mapped;

/// Headings that state ports.
pub(super) struct Headed {
    pub(super) list: PortList,
    /// What stands below them and is not part of the rows.
    pub(super) prose: Vec<Mapped>,
}

/// A heading and the paragraphs below it.
struct Section<'a> {
    heading: &'a Mapped,
    below: Vec<&'a Mapped>,
}

/// Headings of one level, side by side.
pub(super) struct Run<'a> {
    sections: Vec<Section<'a>>,
    /// A table stands below one of them.
    holds_table: bool,
    /// How many blocks they and what stands below them are.
    pub(super) blocks: usize,
}

impl<'a> Run<'a> {
    /// The headings of the first block's level, up to one further out; `None` where the first block is none, or has no number.
    pub(super) fn at(blocks: &'a [Block]) -> Option<Self> {
        let Some(Block::Heading { level: own, text }) = blocks.first() else { return None };
        (*own > 0 && has_number(text)).then_some(())?;
        let mut run = Self { sections: Vec::new(), holds_table: false, blocks: 0 };
        for block in blocks {
            match block {
                Block::Heading { level, text } if level == own => {
                    run.sections.push(Section { heading: text, below: Vec::new() });
                }
                Block::Heading { level, .. } if level < own => break,
                Block::Table(_) => run.holds_table = true,
                Block::Code(_) => {}
                Block::Heading { text, .. } | Block::Paragraph(text) | Block::Item { text, .. } => {
                    run.sections.last_mut()?.below.push(text);
                }
            }
            run.blocks += 1;
        }
        Some(run)
    }

    /// The ports that they state; `None` where they are headings as usual.
    pub(super) fn ports(self, about: About) -> Option<Headed> {
        if self.holds_table || self.sections.len() < 2 {
            return None;
        }
        let items: Vec<list::Listed> = self.sections.iter().map(|section| (0, section.heading.clone())).collect();
        let mut list = list::read(&items, about)?;
        let stated = list.grid.rows.len();
        if stated < 2 || stated * 3 < items.len() * 2 {
            return None;
        }
        let mut prose = Vec::new();
        // Rows stand in the order of their headings.
        let mut rows = list.grid.rows.iter_mut().peekable();
        for section in self.sections {
            let row = rows.next_if(|row| row.span == section.heading.whole());
            let words = row.and_then(|row| row.cells.get_mut(NOTES)).filter(|cell| cell.text.is_empty());
            let mut below = section.below.into_iter().cloned();
            if let Some((words, text)) = words.and_then(|words| Some((words, below.next()?))) {
                *words = Cell::own(text);
            }
            prose.extend(below);
        }
        Some(Headed { list, prose })
    }
}

/// Where the words stand among the columns of a list.
const NOTES: usize = {
    let mut at = 0;
    while !matches!(list::COLUMNS[at].0, Role::Notes) {
        at += 1;
    }
    at
};

/// Most headings have none, and are not looked at further.
fn has_number(text: &Mapped) -> bool {
    text.as_str().bytes().any(|byte| byte.is_ascii_digit())
}
