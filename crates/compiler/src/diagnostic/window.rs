//! A source with its lines cut to windows around marks, so that a report stays readable where a table row is one long line.
//!
//! In: a source file and byte spans to mark. Out: text with as many lines as the part of the file it stands for, and the
//! marks' ranges in it. Deliberately not here: how marks are drawn.

use std::collections::BTreeMap;
use std::ops::Range;

use super::visible::push_visible;
use crate::source::{SourceFile, Span};

/// Lines up to this many columns are shown whole.
const WHOLE: usize = 110;
/// Columns kept before a mark's start, after its start, before its end and after its end.
const BEFORE: usize = 24;
const HEAD: usize = 44;
const TAIL: usize = 20;
const AFTER: usize = 24;

/// What to hand to the renderer.
#[derive(Debug)]
pub(super) struct Window {
    /// Number of the first line.
    pub(super) first_line: usize,
    /// One line for each line of the file from the first to the last mark.
    pub(super) text: String,
    /// Ranges of `text`, in the order of the marks.
    pub(super) marks: Vec<Range<usize>>,
}

/// A mark within its line: bytes of the line's text.
struct LineMark {
    index: usize,
    range: Range<usize>,
}

impl Window {
    /// Cuts the windows. Marks that span lines are shown on their first line.
    pub(super) fn new(file: &SourceFile, spans: &[Span]) -> Self {
        let text = file.text().as_str();
        let mut lines: BTreeMap<usize, Vec<LineMark>> = BTreeMap::new();
        let mut starts = BTreeMap::new();
        for (index, span) in spans.iter().enumerate() {
            let at = file.decoded().text_offset(span.start).min(text.len());
            let start = text[..at].rfind('\n').map_or(0, |found| found + 1);
            let end = text[start..].find('\n').map_or(text.len(), |found| start + found);
            let to = file.decoded().text_offset(span.end).clamp(at, end.max(at));
            let line = file.line(span.start) as usize;
            starts.insert(line, (start, end));
            lines.entry(line).or_default().push(LineMark { index, range: at - start..to - start });
        }
        Self::assemble(text, &lines, &starts, spans.len())
    }

    fn assemble(
        text: &str,
        lines: &BTreeMap<usize, Vec<LineMark>>,
        starts: &BTreeMap<usize, (usize, usize)>,
        count: usize,
    ) -> Self {
        let first_line = lines.keys().next().copied().unwrap_or(1);
        let mut window = Self { first_line, text: String::new(), marks: vec![0..0; count] };
        let mut previous: Option<(usize, usize)> = None;
        for (line, marks) in lines {
            let (start, end) = starts[line];
            if let Some((before, before_end)) = previous {
                window.gap(text, before, before_end, *line);
            }
            window.line(&text[start..end], marks);
            previous = Some((*line, end));
        }
        window
    }

    /// Lines between two marked ones: a single one is shown, of more only their number counts.
    fn gap(&mut self, text: &str, before: usize, before_end: usize, line: usize) {
        self.text.push('\n');
        if line - before == 2 {
            let between = text[before_end + 1..].split('\n').next().unwrap_or("");
            self.line(between, &[]);
        }
        self.text.extend(std::iter::repeat_n('\n', line - before - 1));
    }

    fn line(&mut self, line: &str, marks: &[LineMark]) {
        let mut offsets = Vec::new();
        let mut shown = 0;
        for kept in kept(line, marks) {
            if kept.start > shown {
                self.text.push('…');
            }
            for (at, character) in line[kept.clone()].char_indices() {
                offsets.push((kept.start + at, self.text.len()));
                push_visible(&mut self.text, character);
            }
            offsets.push((kept.end, self.text.len()));
            shown = kept.end;
        }
        if shown < line.len() {
            self.text.push('…');
        }
        for mark in marks {
            self.marks[mark.index] = place(&offsets, mark.range.start)..place(&offsets, mark.range.end);
        }
    }
}

fn place(offsets: &[(usize, usize)], at: usize) -> usize {
    let index = offsets.partition_point(|(text, _)| *text < at);
    offsets.get(index).or(offsets.last()).map_or(0, |(_, shown)| *shown)
}

/// The parts of a line to show, in bytes, in order and apart. No more is looked at than is shown: there are lines of megabytes.
fn kept(line: &str, marks: &[LineMark]) -> Vec<Range<usize>> {
    let whole = forward(line, 0, WHOLE);
    if whole == line.len() || marks.is_empty() {
        return std::iter::once(0..whole).collect();
    }
    let mut kept = Vec::new();
    for LineMark { range, .. } in marks {
        let (start, end) = (range.start, range.end);
        kept.push(backward(line, start, BEFORE)..forward(line, start, HEAD).min(end.max(forward(line, start, 1))));
        kept.push(backward(line, end, TAIL).max(start)..forward(line, end, AFTER));
    }
    kept.sort_by_key(|range| range.start);
    let mut apart: Vec<Range<usize>> = Vec::new();
    for range in kept {
        match apart.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => apart.push(range),
        }
    }
    apart
}

/// The byte so many columns behind another one, or the line's end.
fn forward(line: &str, from: usize, columns: usize) -> usize {
    let mut passed = 0;
    let beyond = line[from..].char_indices().find(|(_, character)| {
        let found = passed >= columns;
        passed += width(*character);
        found
    });
    beyond.map_or(line.len(), |(at, _)| from + at)
}

/// The byte so many columns before another one, or the line's beginning.
fn backward(line: &str, from: usize, columns: usize) -> usize {
    let mut passed = 0;
    let within = line[..from].char_indices().rev().take_while(|(_, character)| {
        passed += width(*character);
        passed <= columns
    });
    within.last().map_or(from, |(at, _)| at)
}

/// Roughly how many columns a character takes; only used to decide where to cut.
fn width(character: char) -> usize {
    match character {
        '\t' => 4,
        '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}' => 2,
        '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE6F}' | '\u{FF00}'..='\u{FF60}' | '\u{FFE0}'..='\u{FFE6}' => 2,
        '\u{1F300}'..='\u{1FAFF}' | '\u{20000}'..='\u{3FFFD}' => 2,
        _ => 1,
    }
}

/// Column of a raw offset in its line, counted in characters from 1.
pub(super) fn column(file: &SourceFile, raw: u32) -> usize {
    let text = file.text().as_str();
    let at = file.decoded().text_offset(raw).min(text.len());
    let start = text[..at].rfind('\n').map_or(0, |found| found + 1);
    text[start..at].chars().count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceSet;

    fn window(text: &str, marked: &[&str]) -> Window {
        let set = SourceSet::new(BTreeMap::from([("a.txt".to_owned(), text.as_bytes().to_vec())]));
        let file = set.iter().next().expect("one file");
        let spans: Vec<_> = marked
            .iter()
            .map(|word| {
                let at = text.find(word).expect("the word is there");
                file.text().span(at..at + word.len())
            })
            .collect();
        Window::new(file, &spans)
    }

    #[test]
    fn short_lines_stay_whole() {
        let window = window("a\nルータ\tTCP 443\nb\n", &["443"]);
        assert_eq!((window.first_line, window.text.as_str()), (2, "ルータ    TCP 443"));
        assert_eq!(&window.text[window.marks[0].clone()], "443");
    }

    #[test]
    fn long_lines_are_cut_around_their_marks() {
        let long = format!("{}TCP 443{}", "あ".repeat(400), "い".repeat(400));
        let window = window(&long, &["443"]);
        assert!(window.text.chars().count() < 60, "{}", window.text);
        assert_eq!(&window.text[window.marks[0].clone()], "443");
        assert!(window.text.starts_with('…') && window.text.ends_with('…'));
    }

    #[test]
    fn long_marks_lose_their_middle() {
        let cell = "う".repeat(300);
        let window = window(&format!("x\t{cell}\ty"), &[&cell]);
        assert_eq!(window.text.matches('…').count(), 1);
        assert!(window.text[window.marks[0].clone()].ends_with('う'));
    }

    #[test]
    fn lines_between_marks_keep_their_number() {
        let window = window("one\ntwo\nthree\nfour\nfive", &["one", "five"]);
        assert_eq!(window.text, "one\n\n\n\nfive");
        assert_eq!(&window.text[window.marks[1].clone()], "five");
    }

    #[test]
    fn a_single_line_between_is_shown() {
        let window = window("one\ntwo\nthree", &["one", "three"]);
        assert_eq!(window.text, "one\ntwo\nthree");
    }

    #[test]
    fn hidden_characters_are_spelt_out_without_moving_marks() {
        let window = window("a\u{202e}\u{1b}443", &["443"]);
        assert_eq!(window.text, "a<U+202E>␛443");
        assert_eq!(&window.text[window.marks[0].clone()], "443");
    }
}
