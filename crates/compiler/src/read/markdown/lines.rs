//! Lines with pipes in which the parser saw no table: a delimiter row of another width, rows cut off by an empty line.
//!
//! In: a paragraph's source. Out: the same lines as a table the parser reads, or nothing if they are prose.

use std::ops::Range;

use crate::source::Mapped;

/// A paragraph that holds a table.
#[derive(Debug)]
pub(super) struct Repaired {
    /// Markdown that the parser reads as prose, then a table.
    pub(super) text: Mapped,
    /// Whether the table has no heading: one without text stands in its place.
    pub(super) headless: bool,
}

/// Ranges between unescaped pipes.
pub(super) fn split(line: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let (mut start, mut escaped) = (0, false);
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            b'|' if !escaped => {
                parts.push(start..at);
                start = at + 1;
            }
            _ => escaped = byte == b'\\' && !escaped,
        }
    }
    parts.push(start..line.len());
    parts
}

/// Number of cells in a line, without what outer pipes enclose.
fn width(line: &str) -> usize {
    let line = line.trim();
    let outer = usize::from(line.starts_with('|')) + usize::from(line.len() > 1 && line.ends_with('|'));
    split(line).len().saturating_sub(outer)
}

fn has_pipe(line: &str) -> bool {
    split(line).len() > 1
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

fn is_row(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('|') && split(line).len() > 2
}

/// Looks for a table in a paragraph at `range` of `text`.
pub(super) fn repair(text: &Mapped, range: Range<usize>) -> Option<Repaired> {
    let source = text.as_str().get(range.clone())?;
    if !source.contains('|') {
        return None;
    }
    let lines = lines(source, range.start);
    let line = |at: usize| &text.as_str()[lines[at].clone()];
    let first = (0..lines.len()).find(|at| has_pipe(line(*at)))?;
    let delimiter = (first..lines.len()).find(|at| is_delimiter(line(*at)));
    let plan = match delimiter {
        Some(at) if at > first => Plan { heading: Some(at - 1), rows: at + 1 },
        Some(at) => Plan { heading: None, rows: at + 1 },
        None if (first..lines.len()).all(|at| is_row(line(at))) => Plan { heading: None, rows: first },
        None => return None,
    };
    Some(plan.write(text, &lines))
}

/// Which lines are what.
#[derive(Debug)]
struct Plan {
    heading: Option<usize>,
    rows: usize,
}

impl Plan {
    fn write(&self, text: &Mapped, lines: &[Range<usize>]) -> Repaired {
        let mut out = text.slice(lines[0].start..lines[0].start);
        let before = self.heading.unwrap_or(self.rows.min(lines.len()));
        let prose = lines[..before].iter().filter(|line| !is_delimiter(&text.as_str()[(*line).clone()]));
        for line in prose {
            push_line(&mut out, text, line.clone());
        }
        let at = lines[before.min(lines.len() - 1)].start;
        let widest = lines.get(self.rows..).unwrap_or(&[]).iter().map(|line| width(&text.as_str()[line.clone()])).max();
        let columns = match self.heading {
            Some(heading) => width(&text.as_str()[lines[heading].clone()]),
            None => widest.unwrap_or(1),
        };
        push_mark(&mut out, "\n", text, at);
        match self.heading {
            Some(heading) => push_line(&mut out, text, lines[heading].clone()),
            None => push_mark(&mut out, &format!("{}|\n", "| ".repeat(columns.max(1))), text, at),
        }
        push_mark(&mut out, &format!("{}|\n", "|-".repeat(columns.max(1))), text, at);
        let rule = |line: &Range<usize>| is_rule(&text.as_str()[line.clone()]) && is_delimiter(&text.as_str()[line.clone()]);
        for line in lines.get(self.rows..).unwrap_or(&[]).iter().filter(|line| !rule(line)) {
            push_line(&mut out, text, line.clone());
        }
        Repaired { text: out, headless: self.heading.is_none() }
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

fn push_line(out: &mut Mapped, text: &Mapped, line: Range<usize>) {
    let end = line.end;
    out.push_part(text, line);
    push_mark(out, "\n", text, end);
}

fn push_mark(out: &mut Mapped, mark: &str, text: &Mapped, at: usize) {
    let raw = text.span(at..at).start;
    out.push_replaced(mark, raw..raw);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::tests::mapped;

    fn repaired(source: &str) -> Option<(String, bool)> {
        let text = mapped(source);
        repair(&text, 0..source.len()).map(|repaired| (repaired.text.as_str().to_owned(), repaired.headless))
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
