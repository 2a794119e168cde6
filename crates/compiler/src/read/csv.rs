//! Separated values: comma, semicolon, tab or bar, told by which of them cuts the lines most evenly.
//!
//! In: the text. Out: tables, and paragraphs for lines around them. The crate `csv` says what the fields are; it does not say
//! where they stand, so their bytes are found again here, by the same rules of quoting. Deliberately not here: which lines are a
//! table (`rows`).

use std::ops::Range;

use super::grid::{RawCell, RawRow};
use super::ink::Ink;
use super::{Problem, ProblemKind, Reading, inline, rows};
use crate::source::{Mapped, is_plain};

/// How much of a file is read to tell its separator.
const SAMPLE: usize = 1 << 16;

/// A line of a table has more bytes than this, as a rule.
const SHORT_LINE: usize = 16;

/// Reads separated values.
pub(super) fn read(text: &Mapped, reading: &mut Reading) {
    let (start, separator) = separator(text.as_str());
    let source = &text.as_str()[start..];
    let mut reader = reader(source, separator);
    let mut record = csv::ByteRecord::new();
    // A list of many lines would be copied each time that it grows; room that nothing is written to costs nothing. Files may
    // hold nothing but line ends, for which there is to be no room.
    let ends = source.bytes().filter(|byte| *byte == b'\n').count();
    let mut lines = Vec::with_capacity(ends.min(source.len() / SHORT_LINE) + 1);
    loop {
        let from = usize::try_from(reader.position().byte()).unwrap_or(0).min(source.len());
        match reader.read_byte_record(&mut record) {
            Ok(true) => (),
            Ok(false) => break,
            Err(error) => {
                let span = text.span(start + from..text.as_str().len());
                reading.problems.push(Problem { kind: ProblemKind::Broken { reason: error.to_string() }, span });
                break;
            }
        }
        let to = usize::try_from(reader.position().byte()).unwrap_or(0).clamp(from, source.len());
        line(text, start + from..start + to, separator, &record, &mut lines);
    }
    rows::blocks(lines, reading);
}

fn reader(source: &str, separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(source.as_bytes())
}

/// Where the values begin, and what separates them. `sep=;` in the first line is how Excel is told.
fn separator(source: &str) -> (usize, u8) {
    let head = source.split('\n').next().unwrap_or("");
    if let Some([separator]) = head.trim_end().strip_prefix("sep=").map(str::as_bytes) {
        return ((head.len() + 1).min(source.len()), *separator);
    }
    let cut = (0..=SAMPLE.min(source.len())).rev().find(|at| source.is_char_boundary(*at)).unwrap_or(0);
    let even = |separator: &u8| evenness(&source[..cut], *separator);
    // Of equals the last counts: commas are what the format is named after.
    let best = [b'|', b'\t', b';', b','].into_iter().max_by_key(even).unwrap_or(b',');
    (0, best)
}

/// How many lines have the most common number of fields, weighed by how many fields that is; nothing for single fields.
fn evenness(source: &str, separator: u8) -> (usize, usize) {
    let mut counts = std::collections::BTreeMap::new();
    for record in reader(source, separator).byte_records().map_while(Result::ok).filter(|record| record.len() > 1) {
        *counts.entry(record.len()).or_insert(0usize) += 1;
    }
    counts.into_iter().map(|(width, lines)| (lines, width)).max().unwrap_or_default()
}

/// Whether a text of unknown format is separated values: nearly all of its lines have the same fields, three or more; or
/// fields between tabs are quoted over line ends.
pub(super) fn are_even(text: &str) -> bool {
    let cut = (0..=SAMPLE.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let sample = &text[..cut];
    if sample.contains('\t') {
        let open = |line: &str| (line.contains("\t\"") || line.starts_with('"')) && line.matches('"').count() % 2 == 1;
        return sample.lines().any(open);
    }
    let lines = sample.lines().filter(|line| !line.trim().is_empty()).count();
    let (even, width) = [b'|', b';', b','].iter().map(|separator| evenness(sample, *separator)).max().unwrap_or_default();
    even > 1 && width > 2 && even * 5 >= lines * 4
}

/// Adds a record, after an empty line where it follows one: the reader leaves those out.
fn line(text: &Mapped, range: Range<usize>, separator: u8, record: &csv::ByteRecord, lines: &mut Vec<RawRow>) {
    let source = &text.as_str()[range.clone()];
    let body = source.trim_start_matches(['\n', '\r']);
    let range = range.end - body.len()..range.start + source.trim_end_matches(['\n', '\r']).len();
    let span = text.span(range.start..range.end.max(range.start));
    let empty = source.len() > body.len() && !(lines.is_empty() || source.len() == body.len() + 1 && source.starts_with('\n'));
    if empty {
        lines.push(RawRow { cells: Vec::new(), span, group: 0, heading: false });
    }
    let places = fields(&text.as_str()[range.start..range.end.max(range.start)], separator, record.len());
    let cells = record.iter().enumerate().map(|(column, value)| {
        let place = places.get(column).map(|place| range.start + place.start..range.start + place.end);
        cell(text, value, place.unwrap_or(range.clone()))
    });
    lines.push(RawRow { cells: cells.collect(), span, group: 0, heading: false });
}

fn cell(text: &Mapped, value: &[u8], place: Range<usize>) -> RawCell {
    let written = &text.as_str()[place.clone()];
    if written.as_bytes() == value && stands_as_written(value) {
        return RawCell { text: text.slice(place), heading: false, rows: 1, columns: 1 };
    }
    let mut ink = Ink::new(text, place.start);
    if written.as_bytes() == value && !value.contains(&b'"') {
        // Most fields are not quoted, and stand as they are.
        typed(&mut ink, written, place.start);
    } else {
        unquoted(&mut ink, written, &String::from_utf8_lossy(value), place);
    }
    let text = ink.finish();
    let text = if text.as_str().contains('<') { inline::markup(&text) } else { text };
    RawCell { text, heading: false, rows: 1, columns: 1 }
}

/// Whether a field is plain and nothing in it makes it anything but text: most are, and are taken as they stand.
fn stands_as_written(written: &[u8]) -> bool {
    is_plain(written) && !written.iter().any(|byte| matches!(byte, b'"' | b'<'))
}

/// A field whose value is not what is written.
fn unquoted(ink: &mut Ink<'_>, written: &str, value: &str, place: Range<usize>) {
    let inner = written.trim_matches(' ').strip_prefix('"').map_or(written, |inner| inner.strip_suffix('"').unwrap_or(inner));
    let start = place.start + written.find(inner).unwrap_or(0);
    if inner == value {
        typed(ink, inner, start);
    } else if inner.replace("\"\"", "\"") == value {
        quoted(ink, inner, start);
    } else {
        ink.replaced(value, place);
    }
}

/// Text as it stands; its lines are blocks.
fn typed(ink: &mut Ink<'_>, text: &str, start: usize) {
    let mut at = start;
    for line in text.split_inclusive('\n') {
        ink.text(at..at + line.len());
        at += line.len();
        if line.ends_with('\n') {
            ink.block();
        }
    }
}

/// Text in which a quote is written twice.
fn quoted(ink: &mut Ink<'_>, text: &str, start: usize) {
    let mut at = start;
    for (index, part) in text.split("\"\"").enumerate() {
        if index > 0 {
            ink.replaced("\"", at..at + 2);
            at += 2;
        }
        typed(ink, part, at);
        at += part.len();
    }
}

/// Where the fields of a record stand, quotes included. `count` is how many there should be.
fn fields(record: &str, separator: u8, count: usize) -> Vec<Range<usize>> {
    let mut fields = Vec::with_capacity(count);
    if !record.contains('"') {
        let mut start = 0;
        for (end, _) in record.bytes().enumerate().filter(|(_, byte)| *byte == separator) {
            fields.push(start..end);
            start = end + 1;
        }
        fields.push(start..record.len());
        return fields;
    }
    let (mut start, mut in_quotes, mut fresh) = (0, false, true);
    for (at, byte) in record.bytes().enumerate() {
        match byte {
            b'"' if fresh => in_quotes = true,
            b'"' if in_quotes => in_quotes = false,
            // A quote that is written twice closes and opens again.
            b'"' if record[start..].starts_with('"') && record.as_bytes()[at - 1] == b'"' => in_quotes = true,
            _ if byte == separator && !in_quotes => {
                fields.push(start..at);
                start = at + 1;
                fresh = true;
                continue;
            }
            _ => (),
        }
        fresh = false;
    }
    fields.push(start..record.len());
    fields
}

#[cfg(test)]
mod tests {
    use crate::read::tests::{holds_at_every_cut, leads_to, problems, shown};

    fn table(csv: &str) -> Vec<String> {
        shown("a.csv", csv.as_bytes())
    }

    #[test]
    fn the_separator_is_told_by_the_lines() {
        for separator in [",", ";", "\t", "|"] {
            let csv = ["Port,Use", "443,\"web, admin; x\"", "22,shell"].join("\n").replace("t,U", &format!("t{separator}U"));
            let csv = csv.replace("3,\"", &format!("3{separator}\"")).replace("2,s", &format!("2{separator}s"));
            assert_eq!(table(&csv), ["|Port|Use", "|443|web, admin; x", "|22|shell"], "{separator:?}");
        }
        assert_eq!(table("sep=;\r\na;b,c\r\n"), ["|a|b,c"]);
    }

    #[test]
    fn quoted_fields_lead_to_their_bytes() {
        let csv = "\u{FEFF}ポート,説明\r\n443,\"一行目\r\n二行目 8445 \"\"x\"\" 80\"\r\n";
        assert_eq!(table(csv), ["|ポート|説明", "|443|一行目\n二行目 8445 \"x\" 80"]);
        for number in ["443", "8445", "80"] {
            assert_eq!(leads_to("a.csv", csv.as_bytes(), number).last().map(String::as_str), Some(number));
        }
        assert_eq!(leads_to("a.csv", csv.as_bytes(), "\"x\""), ["\"\"x\"\""]);
    }

    #[test]
    fn lines_above_a_table_are_text_and_empty_lines_part_tables() {
        let csv = "サーバ一覧,,\n\nPort,Use,\n443,web,\n\nNode,Port\na,1\n";
        assert_eq!(table(csv), ["サーバ一覧", "|Port|Use", "|443|web", "|Node|Port", "|a|1"]);
    }

    #[test]
    fn fields_that_are_more_than_a_line_of_text_are_no_plain_ones() {
        let csv = "Port,Use,Note\n443,web  server,<b>TLS</b> only\n 22 ,a\tb,x\n";
        assert_eq!(table(csv), ["|Port|Use|Note", "|443|web server|TLS only", "|22|a b|x"]);
        assert_eq!(leads_to("a.csv", csv.as_bytes(), "22"), ["22"]);
    }

    #[test]
    fn an_empty_line_among_numbers_parts_nothing() {
        assert_eq!(table("Port,Use\r\n443,web\r\n\r\n22,shell\r\n"), ["|Port|Use", "|443|web", "|22|shell"]);
    }

    #[test]
    fn rows_of_another_width_are_said() {
        assert_eq!(table("a,b,c\n1,2\n3,4,5\n6,7,8\n"), ["|a|b|c", "|1|2|-", "|3|4|5", "|6|7|8"]);
        assert_eq!(problems("a.csv", b"a,b,c\n1,2\n3,4,5\n6,7,8\n").len(), 1);
    }

    #[test]
    fn no_cut_of_a_file_panics() {
        holds_at_every_cut("a.csv", "sep=;\nポート;\"a \"\"b\"\";\n\"\r\n\n443;\"x\";;\n".as_bytes());
    }
}
