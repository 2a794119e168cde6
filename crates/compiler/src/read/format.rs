//! Which format a file has: by its ending, unless its text is plainly another, and where the ending says nothing, by the text.
//!
//! In: a file. Out: a [`Format`]. The commands named for formats that are not read were each tried on documents with port
//! tables: what they write is read here. Deliberately not here: how a format is read; each has its file.

use super::csv as values;
use crate::source::{SourceFile, container, ending};

/// Formats that are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// Markdown, and HTML inside it.
    Markdown,
    /// HTML, whole or in part.
    Html,
    /// Separated values.
    Values,
    /// Text with tabs between columns.
    Text,
    /// Sheets.
    Workbook,
    /// Known, but not read.
    Unread {
        /// Its name.
        format: &'static str,
        /// A command that makes a file of it that is read.
        conversion: &'static str,
    },
}

const WORD: Format = Format::Unread { format: "Word document", conversion: "pandoc FILE -o FILE.html" };
// pandoc reads OpenDocument too, but leaves the heading rows of tables out.
const OPEN_TEXT: Format =
    Format::Unread { format: "OpenDocument text", conversion: "save it as .docx, then: pandoc FILE.docx -o FILE.html" };
const OLD_WORD: Format =
    Format::Unread { format: "Word 97 document", conversion: "save it as .docx, then: pandoc FILE.docx -o FILE.html" };
const SLIDES: Format = Format::Unread { format: "presentation", conversion: "copy its tables into a workbook (.xlsx)" };
// A PDF has no columns, only places: what tells them apart is the white space between, which an empty cell has none of.
const PDF: Format = Format::Unread {
    format: "PDF",
    conversion: "pdftotext -layout FILE - | sed -E '/^\\s*$/d; s/\\f//; s/^ +//; s/ {2,}/\\t/g' > FILE.txt, then compare: empty cells are lost",
};
const PICTURE: Format = Format::Unread { format: "picture", conversion: "copy its tables into a workbook (.xlsx)" };
const ASCIIDOC: Format = Format::Unread { format: "AsciiDoc", conversion: "asciidoctor -o FILE.html FILE" };
const RST: Format = Format::Unread { format: "reStructuredText", conversion: "pandoc -f rst -t html FILE -o FILE.html" };

/// Endings of what is read.
const ENDINGS: [&str; 18] = [
    "md", "markdown", "mdx", "mdown", "mkd", "html", "htm", "xhtml", "shtml", "csv", "tsv", "tab", "txt", "xlsx", "xlsm", "xlsb",
    "xls", "ods",
];

/// The format of a file.
pub(super) fn of(file: &SourceFile) -> Format {
    let ending = ending(file.path());
    if let Some(container) = container(file.path(), file.bytes()) {
        return match container {
            "pdf" => PDF,
            "picture" => PICTURE,
            "slides" => SLIDES,
            "text" => OPEN_TEXT,
            _ if file.bytes().starts_with(b"PK") => WORD,
            _ => OLD_WORD,
        };
    }
    if file.decoded().sheets.is_some() {
        return Format::Workbook;
    }
    let text = file.text().as_str();
    match ending.as_str() {
        // Markdown may begin with a table of HTML, and hold Markdown in it.
        "md" | "markdown" | "mdx" | "mdown" | "mkd" if is_page(text) && !begins(text, &["<table"]) => Format::Html,
        "md" | "markdown" | "mdx" | "mdown" | "mkd" => Format::Markdown,
        "html" | "htm" | "xhtml" | "shtml" if has_tags(text) => Format::Html,
        "csv" | "tsv" | "tab" if !is_page(text) => Format::Values,
        "adoc" | "asciidoc" | "asc" => ASCIIDOC,
        "rst" | "rest" => RST,
        // Text holds anything; only what is plainly another format is not read as lines.
        "txt" if is_page(text) => Format::Html,
        "txt" if has_delimiter_row(text) && !text.contains('\t') => Format::Markdown,
        "txt" if values::are_even(text) => Format::Values,
        "txt" => Format::Text,
        _ => by_content(text),
    }
}

/// Whether a text begins as a page or a table of HTML does.
fn is_page(text: &str) -> bool {
    begins(text, &["<!doctype html", "<html", "<head>", "<body", "<table"])
        || begins(text, &["<?xml"]) && text.lines().take(20).any(|line| line.contains("<html"))
}

/// Whether a text begins with one of these, whatever the case of its letters.
fn begins(text: &str, starts: &[&str]) -> bool {
    let text = text.trim_start();
    starts.iter().any(|start| text.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start)))
}

/// Whether a text holds a tag.
fn has_tags(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| text[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!')))
}

/// Whether a text holds the line below a heading of a pipe table.
fn has_delimiter_row(text: &str) -> bool {
    let delimiter =
        |line: &str| line.contains("--") && line.contains('|') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '));
    text.lines().any(|line| delimiter(line.trim_end()))
}

/// Whether a name ends as documents do that are read.
#[must_use]
pub fn ends_as_document(path: &str) -> bool {
    ENDINGS.contains(&ending(path).as_str())
}

/// The format of a text whose name does not tell.
fn by_content(text: &str) -> Format {
    let head: String = text.trim_start().chars().take(4096).flat_map(char::to_lowercase).collect();
    if ["<!doctype html", "<html", "<table", "<?xml"].iter().any(|start| head.starts_with(start)) || head.contains("<table") {
        return Format::Html;
    }
    if head.lines().any(|line| line.starts_with("|===")) {
        return ASCIIDOC;
    }
    if head.lines().any(|line| line.trim_start().starts_with(".. list-table::") || line.starts_with("+---")) {
        return RST;
    }
    if head.lines().any(|line| line.starts_with("# ")) || has_delimiter_row(&head) {
        return Format::Markdown;
    }
    if values::are_even(text) { Format::Values } else { Format::Text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::tests::{problems, sources};
    use crate::read::{Problem, ProblemKind};

    fn format(path: &str, bytes: &[u8]) -> Format {
        of(sources(path, bytes).by_path(path).unwrap())
    }

    #[test]
    fn endings_say_the_format() {
        assert_eq!(format("a/README.MD", b"x"), Format::Markdown);
        assert_eq!(format("a.b/ports.tsv", b"x"), Format::Values);
        assert_eq!(format("notes.txt", b"a\t<b>443</b>\n"), Format::Text);
        assert_eq!(format("notes.txt", b"Ports, hosts and users.\nTCP 443, for the pages, is open.\n"), Format::Text);
    }

    #[test]
    fn content_says_the_format_where_the_ending_does_not() {
        assert_eq!(format("page.aspx", "\u{FEFF}\n<!DOCTYPE html>".as_bytes()), Format::Html);
        assert_eq!(format("ports.xls", b"<html><table>"), Format::Html);
        assert_eq!(format("ports", "ポート | 用途\n--|--\n".as_bytes()), Format::Markdown);
        assert_eq!(format("ports", b"a\tb"), Format::Text);
    }

    #[test]
    fn a_text_that_is_plainly_another_format_is_read_as_that() {
        for path in ["a.txt", "a.csv", "a.md", "a.xls"] {
            assert_eq!(format(path, b" <!DOCTYPE html><table><tr><td>1"), Format::Html, "{path}");
        }
        for path in ["a.txt", "a.html"] {
            assert_eq!(format(path, b"| Port |\n|------|\n| 443 |\n"), Format::Markdown, "{path}");
        }
        assert_eq!(format("a.txt", "サーバ,ポート,用途\nweb,443,\"画面, 管理\"\nmail,25,送信\n".as_bytes()), Format::Values);
        assert_eq!(format("a.txt", b"Server\tPort\nweb\t\"80\n443\"\nmail\t25\n"), Format::Values);
        assert_eq!(format("a.xls", b"Server\tPort\nweb\t443\n"), Format::Text);
        assert_eq!(format("a.html", b"%PDF-1.4"), PDF);
    }

    #[test]
    fn formats_that_are_not_read_are_named_with_a_conversion() {
        let named = |path: &str, bytes: &[u8]| match &problems(path, bytes)[..] {
            [Problem { kind: ProblemKind::UnreadFormat { format, conversion }, .. }] => (*format, conversion.contains("FILE")),
            other => panic!("{path}: {other:?}"),
        };
        assert_eq!(named("a.adoc", b"|===\n"), ("AsciiDoc", true));
        assert_eq!(named("a", b"|===\n|Port\n|==="), ("AsciiDoc", true));
        assert_eq!(named("a.rst", b"x"), ("reStructuredText", true));
        assert_eq!(named("a.txt", b"%PDF-1.4"), ("PDF", true));
        assert_eq!(named("a.docx", b"PK\x03\x04"), ("Word document", true));
        assert_eq!(named("a.zip", b"PK\x03\x04...word/document.xml"), ("Word document", true));
        assert_eq!(named("a.odt", b"PK\x03\x04"), ("OpenDocument text", true));
    }
}
