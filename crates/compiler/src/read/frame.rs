//! The frame of a spreadsheet that an export printed with the sheet: letters above the columns, numbers before the rows.
//!
//! In: rows of cells as printed. Out: the same rows without their frame, or as they were. It is a frame only where both sides are
//! there: "A, B, C" alone may be headings, and numbers alone count the rows of a table. Deliberately not here: what the sheet holds
//! (`rows`).

use super::grid::RawRow;
use crate::source::Mapped;

/// Fewer letters than these may be anything.
const LETTERS: usize = 2;

/// Takes the frame off, and says whether there was one.
pub(super) fn take_off(rows: &mut Vec<RawRow>) -> bool {
    let Some((letters, numbered)) = rows.split_first() else { return false };
    if !are_letters(letters) || !count_up(numbered) {
        return false;
    }
    rows.remove(0);
    rows.iter_mut().filter(|row| !row.cells.is_empty()).for_each(|row| drop(row.cells.remove(0)));
    true
}

/// Whether a row is the names of columns from A on, behind an empty corner. Between them may be cells of nothing: bars that hold
/// rows or columns in place are drawn so.
fn are_letters(row: &RawRow) -> bool {
    let Some((corner, others)) = row.cells.split_first() else { return false };
    let printed = || others.iter().map(|cell| cell.text.as_str().trim()).filter(|text| !text.is_empty());
    corner.text.is_blank() && printed().count() >= LETTERS && (0..).zip(printed()).all(|(column, text)| text == letters(column))
}

/// The name of a column, counted from 0: "A" to "Z", then "AA".
fn letters(column: usize) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or(0));
    let before = if column < 26 { String::new() } else { letters(column / 26 - 1) };
    format!("{before}{last}")
}

/// Whether all rows begin with their number, from 1 on, in a cell of its own; bars have none.
fn count_up(rows: &[RawRow]) -> bool {
    let first = |row: &RawRow| row.cells.first().map(|cell| (cell.columns, number(&cell.text)));
    let numbers: Vec<_> = rows.iter().filter_map(first).collect();
    let alone = numbers.iter().all(|(columns, _)| *columns == 1);
    let mut expected = 1_usize..;
    let counts = numbers.iter().all(|(_, number)| match number {
        Number::None => true,
        Number::Counted(number) => expected.next() == Some(*number),
        Number::Text => false,
    });
    alone && counts && expected.start > 1
}

/// What stands where a row's number does.
enum Number {
    None,
    Counted(usize),
    Text,
}

fn number(text: &Mapped) -> Number {
    match text.as_str().trim() {
        "" => Number::None,
        text => text.parse().map_or(Number::Text, Number::Counted),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::grid::RawCell;
    use crate::read::tests::mapped;

    fn taken_off(rows: &[&[&str]]) -> Option<Vec<String>> {
        let cell = |text: &&str| RawCell { text: mapped(text), heading: false, rows: 1, columns: 1 };
        let row = |cells: &&[&str]| RawRow {
            cells: cells.iter().map(cell).collect(),
            span: mapped("x").whole(),
            group: 0,
            heading: false,
        };
        let mut rows: Vec<RawRow> = rows.iter().map(row).collect();
        let show = |row: &RawRow| row.cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join("|");
        take_off(&mut rows).then(|| rows.iter().map(show).collect())
    }

    #[test]
    fn a_frame_has_letters_above_and_numbers_before() {
        let framed: [&[&str]; 4] = [&["", "A", "", "B"], &["1", "Port", "", "Use"], &["", "", "", ""], &["2", "443", "", "Web"]];
        assert_eq!(taken_off(&framed).unwrap(), ["Port||Use", "||", "443||Web"]);
    }

    #[test]
    fn letters_or_numbers_alone_are_content() {
        assert_eq!(taken_off(&[&["", "A", "B"], &["Web", "443", "80"]]), None);
        assert_eq!(taken_off(&[&["", "Port", "Use"], &["1", "443", "Web"]]), None);
        assert_eq!(taken_off(&[&["", "A", "B"], &["443", "x", "x"]]), None);
        assert_eq!(taken_off(&[&["", "A", "B"]]), None);
    }

    #[test]
    fn columns_are_named_as_in_a_spreadsheet() {
        assert_eq!([0, 25, 26, 701, 702].map(letters), ["A", "Z", "AA", "ZZ", "AAA"]);
    }
}
