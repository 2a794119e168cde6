//! Lines with pipes in which the parser saw no table: a delimiter row of another width, rows cut off by an empty line.
//!
//! In: a paragraph's source. Out: a [`Torn`] table, which writes the same lines as a table the parser reads, or nothing if they
//! are prose. Deliberately not here: the cells of its rows (`plain`, `pipes`).

use std::ops::Range;

use crate::source::Mapped;

/// A paragraph that holds a table.
#[derive(Debug)]
pub(super) struct Torn<'a> {
    text: &'a Mapped,
    lines: Vec<Range<usize>>,
    heading: Option<usize>,
    rows: usize,
}

/// Ranges between unescaped pipes.
pub(super) fn split(line: &str) -> impl Iterator<Item = Range<usize>> {
    let mut escaped = false;
    let pipes = line.bytes().enumerate().filter(move |(_, byte)| {
        let parts = *byte == b'|' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        parts
    });
    let mut start = 0;
    pipes.map(|(at, _)| at).chain([line.len()]).map(move |at| std::mem::replace(&mut start, at + 1)..at)
}

/// Number of cells in a line, without what outer pipes enclose.
fn width(line: &str) -> usize {
    let line = line.trim();
    let outer = usize::from(line.starts_with('|')) + usize::from(line.len() > 1 && line.ends_with('|'));
    split(line).count().saturating_sub(outer)
}

fn has_pipe(line: &str) -> bool {
    split(line).nth(1).is_some()
}

fn is_delimiter(line: &str) -> bool {
    let mark = |c: char| matches!(c, '-' | ':' | '|' | '=' | '+' | '–' | '—' | '─') || c.is_whitespace();
    (line.contains('|') || is_rule(line)) && line.contains(['-', '–', '—', '─', '=']) && line.chars().all(mark)
}

/// `+-----+-----+`: the rule of a table drawn with characters.
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.len() > 2 && line.starts_with('+') && line.ends_with('+')
}

/// Whether a line parts rows: a rule, or a delimiter row further down. No cell of it says anything; one dash may say "none".
pub(super) fn parts_rows(line: &str) -> bool {
    let cells = line.trim().trim_matches('|');
    is_delimiter(line) && (is_rule(line) || cells.split('|').all(|cell| cell.contains("---")))
}

fn is_row(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('|') && split(line).nth(2).is_some()
}

/// A line for the program that lays out the page: `{% if %}`, `:::note`, `{: .wide}`.
pub(super) fn is_directive(line: &str) -> bool {
    [":::", "{%", "{{", "{:", "!!!", "[!"].iter().any(|mark| line.trim_start().starts_with(mark))
}

/// The line that closes a row whose last cell went on over several blocks.
const CLOSING: &str = "|";

/// Whether a paragraph begins with the end of such a row.
pub(super) fn closes_a_row(paragraph: &str) -> bool {
    paragraph.lines().next().is_some_and(|line| line.trim() == CLOSING)
}

/// Looks for a table in a paragraph at `range` of `text`.
pub(super) fn find(text: &Mapped, range: Range<usize>) -> Option<Torn<'_>> {
    let source = text.as_str().get(range.clone())?;
    if !source.contains('|') {
        return None;
    }
    let lines = lines(source, range.start);
    let line = |at: usize| &text.as_str()[lines[at].clone()];
    let first = (0..lines.len()).find(|at| has_pipe(line(*at)) && line(*at) != CLOSING)?;
    let delimiter = (first..lines.len()).find(|at| is_delimiter(line(*at)));
    let (heading, rows) = match delimiter {
        Some(at) if at > first => (Some(at - 1), at + 1),
        Some(at) => (None, at + 1),
        None if (first..lines.len()).all(|at| is_row(line(at)) || is_directive(line(at))) => (None, first),
        None => return None,
    };
    Some(Torn { text, lines, heading, rows })
}

impl<'a> Torn<'a> {
    /// The text that its lines are a part of.
    pub(super) fn text(&self) -> &'a Mapped {
        self.text
    }

    /// All of its lines as they stand.
    pub(super) fn printed_whole(&self) -> &'a str {
        let end = self.lines.last().map_or(0, |line| line.end);
        let start = self.lines.get(self.start()).map_or(end, |line| line.start);
        &self.text.as_str()[start..end]
    }

    /// How many lines it has at most.
    pub(super) fn lines(&self) -> usize {
        self.lines.len()
    }

    /// Whether it has no heading: when it is written, one without text stands in its place.
    pub(super) fn is_headless(&self) -> bool {
        self.heading.is_none()
    }

    fn printed(&self, line: &Range<usize>) -> &'a str {
        &self.text.as_str()[line.clone()]
    }

    /// Lines that stand before it.
    pub(super) fn prose(&self) -> impl Iterator<Item = Range<usize>> {
        let lines = self.lines[..self.start()].iter().filter(|line| !is_delimiter(self.printed(line)));
        lines.cloned()
    }

    /// Its heading, and its rows without the rules between them.
    pub(super) fn table(&self) -> (Option<Range<usize>>, impl Iterator<Item = Range<usize>>) {
        let rule = |line: &&Range<usize>| parts_rows(self.printed(line));
        let rows = self.lines.get(self.rows..).unwrap_or(&[]).iter().filter(move |line| !rule(line));
        (self.heading.map(|at| self.lines[at].clone()), rows.cloned())
    }

    /// Number of its columns.
    pub(super) fn columns(&self) -> usize {
        let widest = || self.lines.get(self.rows..).unwrap_or(&[]).iter().map(|line| width(self.printed(line))).max();
        let columns = self.heading.map(|heading| width(self.printed(&self.lines[heading]))).or_else(widest);
        columns.unwrap_or(1).max(1)
    }

    /// Number of the line that it begins with.
    fn start(&self) -> usize {
        self.heading.unwrap_or(self.rows.min(self.lines.len()))
    }

    /// Markdown that the parser reads as prose, then a table.
    pub(super) fn written(&self) -> Mapped {
        let mut out = self.text.slice(self.lines[0].start..self.lines[0].start);
        for line in self.prose() {
            self.push_line(&mut out, line);
        }
        let at = self.lines[self.start().min(self.lines.len() - 1)].start;
        let columns = self.columns();
        let (heading, rows) = self.table();
        self.push_mark(&mut out, "\n", at);
        let end = heading.as_ref().map_or(at, |heading| heading.end);
        match heading {
            Some(heading) => self.push_line(&mut out, heading),
            None => self.push_mark(&mut out, &format!("{}|\n", "| ".repeat(columns)), at),
        }
        self.push_mark(&mut out, &format!("{}|\n", "|-".repeat(columns)), end);
        for line in rows {
            self.push_line(&mut out, line);
        }
        out
    }

    fn push_line(&self, out: &mut Mapped, line: Range<usize>) {
        let end = line.end;
        out.push_part(self.text, line);
        self.push_mark(out, "\n", end);
    }

    fn push_mark(&self, out: &mut Mapped, mark: &str, at: usize) {
        let raw = self.text.span(at..at).start;
        out.push_replaced(mark, raw..raw);
    }
}

/// Lines without what encloses them: indents and quote marks.
fn lines(source: &str, start: usize) -> Vec<Range<usize>> {
    let mut at = start;
    let mut lines = Vec::new();
    for line in source.split_inclusive('\n') {
        let body = line.trim_start_matches(['>', ' ', '\t']);
        let trimmed = body.trim_end();
        let from = at + line.len() - body.len();
        lines.push(from..from + trimmed.len());
        at += line.len();
    }
    lines
}

/// The lines between the fences of a code block; its end may lack one.
pub(super) fn fenced(block: &str) -> Range<usize> {
    let start = block.find('\n').map_or(block.len(), |at| at + 1);
    let rest = block[start..].trim_end();
    let last = rest.rfind('\n').map_or(0, |at| at + 1);
    let closed = ["```", "~~~"].iter().any(|fence| rest[last..].trim_start().starts_with(fence));
    start..start + if closed { last } else { rest.len() }
}

/// Whether all lines begin with a number, and there are no more than a list of ports has.
pub(super) fn are_numbered(lines: &str) -> bool {
    const MOST: usize = 500;
    let mut printed = lines.lines().map(str::trim_start).filter(|line| !line.is_empty()).peekable();
    let few = lines.lines().take(MOST + 1).count() <= MOST;
    few && printed.peek().is_some() && printed.all(|line| line.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::tests::mapped;

    fn repaired(source: &str) -> Option<(String, bool)> {
        let text = mapped(source);
        find(&text, 0..source.len()).map(|torn| (torn.written().as_str().to_owned(), torn.is_headless()))
    }

    #[test]
    fn a_delimiter_row_of_another_width_is_put_right() {
        let (text, headless) = repaired("使用ポート\n| ポート | 用途 |\n|---|\n| 443 | 管理 |").unwrap();
        assert_eq!((text.as_str(), headless), ("使用ポート\n\n| ポート | 用途 |\n|-|-|\n| 443 | 管理 |\n", false));
    }

    #[test]
    fn rows_without_a_heading_get_an_empty_one() {
        let (text, headless) = repaired("| 443 | web |\n| 22 | shell |").unwrap();
        assert_eq!((text.as_str(), headless), ("\n| | |\n|-|-|\n| 443 | web |\n| 22 | shell |\n", true));
    }

    #[test]
    fn rules_of_drawn_tables_are_no_rows() {
        let drawn = "+----+-----+\n| 号 | 用途 |\n+----+-----+\n| 22 | shell |\n+----+-----+\n| 53 | names |\n+----+-----+";
        let (text, headless) = repaired(drawn).unwrap();
        assert_eq!((text.as_str(), headless), ("\n| 号 | 用途 |\n|-|-|\n| 22 | shell |\n| 53 | names |\n", false));
    }

    #[test]
    fn prose_with_a_pipe_stays_prose() {
        assert_eq!(repaired("run a | b\nand then c"), None);
        assert_eq!(repaired(r"an escaped \| is none"), None);
    }
}
