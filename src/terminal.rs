//! Reports that fit into the terminal.
//!
//! In: a report in lines, and the columns there are: `COLUMNS`, where it is set, else those of the terminal that standard output is.
//! Out: the report, with lines that are too long going on below, further in. Deliberately not here: colours, which `anstream` takes
//! out again, and output to a file or another program, which wants its lines whole.

use terminal_size::Width;
use textwrap::{Options, WordSplitter, WrapAlgorithm};

/// Columns fewer than these leave no room to read in.
const NARROWEST: usize = 40;
/// How much further in a line goes on.
const FURTHER: usize = 4;

/// A report as the terminal takes it.
pub(crate) fn fitted(report: String) -> String {
    match width() {
        Some(width) => report.lines().map(|line| filled(line, width) + "\n").collect(),
        None => report,
    }
}

fn width() -> Option<usize> {
    let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let width = asked.or_else(|| terminal_size::terminal_size().map(|(Width(columns), _)| usize::from(columns)));
    width.map(|width| width.max(NARROWEST))
}

/// Only blanks part words: paths, names and ports stay whole, unless one alone is wider than the terminal.
fn filled(line: &str, width: usize) -> String {
    let indent = " ".repeat(line.len() - line.trim_start_matches(' ').len() + FURTHER);
    let options = Options::new(width)
        .subsequent_indent(&indent)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    textwrap::fill(line, options)
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr;

    use super::filled;

    #[test]
    fn lines_that_are_too_long_go_on_further_in_and_wide_characters_count_twice() {
        assert_eq!(filled("  + tcp 443  with a gateway far away", 24), "  + tcp 443  with a\n      gateway far away");
        assert_eq!(filled("    短い行", 40), "    短い行");
        let japanese = filled("    + tcp 42027  ピアと通信する管理サーバのサービス  (opened) [69ef68e27df74880]", 40);
        assert!(japanese.lines().all(|line| line.width() <= 40), "{japanese}");
        assert!(japanese.contains("\n        ") && japanese.contains("[69ef68e27df74880]"), "{japanese}");
    }

    #[test]
    fn colours_take_no_room() {
        let line = "    \u{1b}[31m+\u{1b}[0m tcp 443 with a gateway";
        assert_eq!(filled(line, 40), line);
    }
}
