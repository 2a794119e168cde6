//! The published table as comma-separated values, for programs and for spreadsheets.
//!
//! In: [`PublishedRow`]s. Out: UTF-8 bytes of two profiles. Programs want neither a byte order mark nor changed cells;
//! a spreadsheet takes UTF-8 without a mark for a national encoding, and runs cells that look like formulas. Deliberately not
//! here: which columns there are (`table`).

use std::borrow::Cow;

use super::table::{PublishedRow, Value};

/// What a spreadsheet may take for the beginning of a formula.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// `ports.csv`: no byte order mark, lines end with LF, cells as they are.
#[must_use]
pub fn plain(rows: &[PublishedRow]) -> Vec<u8> {
    let cells = rows.iter().map(|row| row.values().map(text));
    write(PublishedRow::COLUMNS, cells, csv::Terminator::Any(b'\n'))
}

/// `ports.excel.csv`: a byte order mark, lines end with CR LF, no text is taken for a formula.
#[must_use]
pub fn excel(rows: &[PublishedRow]) -> Vec<u8> {
    let cells = rows.iter().map(|row| row.values().map(guarded));
    let mut bytes = "\u{FEFF}".as_bytes().to_vec();
    bytes.append(&mut write(PublishedRow::COLUMNS, cells, csv::Terminator::CRLF));
    bytes
}

/// Lines of a table with its heading, quoted as RFC 4180 asks.
pub(super) fn write<'r, const N: usize>(
    headings: [&str; N],
    rows: impl Iterator<Item = [Cow<'r, str>; N]>,
    terminator: csv::Terminator,
) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(terminator).from_writer(Vec::new());
    // Writing to memory cannot fail, and every record has N fields.
    let _ = writer.write_record(headings);
    for row in rows {
        let _ = writer.write_record(row.iter().map(|cell| cell.as_bytes()));
    }
    writer.into_inner().unwrap_or_default()
}

fn text(value: Value<'_>) -> Cow<'_, str> {
    match value {
        Value::Text(text) => Cow::Borrowed(text),
        Value::Number(number) => Cow::Owned(number.map(|number| number.to_string()).unwrap_or_default()),
    }
}

/// Our own numbers stay numbers, even negative ones; texts that begin like a formula get an apostrophe.
fn guarded(value: Value<'_>) -> Cow<'_, str> {
    match value {
        // White space before a formula does not stop every spreadsheet.
        Value::Text(cell) if cell.trim_start_matches([' ', '\n', '\u{3000}']).starts_with(FORMULA) => {
            Cow::Owned(format!("'{cell}"))
        }
        other => text(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::table::rows;
    use crate::fixture;

    #[test]
    fn the_plain_profile_has_no_mark_and_ends_lines_with_lf() {
        let csv = String::from_utf8(plain(&rows(&fixture::reference()))).expect("UTF-8");
        let mut lines = csv.lines();
        let heading = "id,document,product,release,language,table,section,listener,role,transport,application,label,side,condition,\
                       ports,start,end,per_instance,setting,remote,direction,notes,extra,file,line";
        assert_eq!(lines.next(), Some(heading));
        let first = "router.side-a.private-low,product/11.0/ja,Product,11.0(1),ja,1,リスナー / ロガー,ルータ (A 側),listener,tcp,,\
                     プライベート低,A,,41004 + 40*instance,41004,41004,40,,ロガー,bidirectional,\
                     プライベート / ネットワーク / すべて,QoS=AF31,source-docs/product/11.0/ja.txt,2";
        assert_eq!(lines.next(), Some(first));
        assert_eq!(lines.count(), 4);
        assert!(csv.ends_with('\n') && !csv.contains('\r'));
    }

    #[test]
    fn the_spreadsheet_profile_has_a_mark_and_ends_lines_with_crlf() {
        let csv = String::from_utf8(excel(&rows(&fixture::reference()))).expect("UTF-8");
        assert!(csv.starts_with("\u{FEFF}id,document"));
        assert_eq!(csv.matches("\r\n").count(), 6);
        assert_eq!(csv.matches('\n').count(), 6);
    }

    #[test]
    fn no_text_is_taken_for_a_formula() {
        for text in ["=1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1", " =1"] {
            assert_eq!(guarded(Value::Text(text)), format!("'{text}"));
        }
        for text in ["", "1=1", "'=1", "10-20", "ルータ"] {
            assert_eq!(guarded(Value::Text(text)), text);
        }
        assert_eq!(guarded(Value::Number(Some(-5))), "-5");
    }

    #[test]
    fn both_profiles_read_back_as_the_same_table() {
        let rows = rows(&fixture::hostile());
        let bytes = plain(&rows);
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        let read: Vec<_> = reader.records().map(|record| record.expect("a record")).collect();
        assert_eq!(read.len(), 1);
        assert_eq!(read[0][7], rows[0].listener);
        let bytes = excel(&rows);
        let mut reader = csv::Reader::from_reader(&bytes[3..]);
        let guarded = reader.records().next().expect("a row").expect("a record");
        assert_eq!(guarded[7], format!("'{}", rows[0].listener));
        assert_eq!(guarded[21], format!("'{}", rows[0].notes));
    }
}
