//! What a block's text stands for as bytes: another encoding, single bytes, base64, or a workbook drawn as lines of cells.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};

/// The bytes that a block of this kind stands for.
pub(super) fn of(ending: &str, words: &[&str], body: &str) -> Result<Vec<u8>, String> {
    let encoding = words.iter().find_map(|word| word.strip_prefix("encoding="));
    match encoding {
        Some(encoding) => encoded(body, encoding),
        None if words.contains(&"escaped") => Ok(unescaped(body)),
        None if words.contains(&"base64") => decoded(body),
        None if ending == "xlsx" => workbook(body).map_err(|error| error.to_string()),
        None => Ok(body.as_bytes().to_vec()),
    }
}

/// The text in another encoding; `utf-16le` and `utf-16be` begin with their mark.
fn encoded(text: &str, name: &str) -> Result<Vec<u8>, String> {
    match name {
        "utf-16le" => return Ok(marked(text).flat_map(u16::to_le_bytes).collect()),
        "utf-16be" => return Ok(marked(text).flat_map(u16::to_be_bytes).collect()),
        "utf-8-bom" => return Ok(format!("\u{FEFF}{text}").into_bytes()),
        _ => (),
    }
    let encoding = encoding_rs::Encoding::for_label(name.as_bytes()).ok_or_else(|| format!("`{name}` is no encoding"))?;
    let (bytes, _, unmappable) = encoding.encode(text);
    if unmappable { Err(format!("`{name}` cannot hold the text")) } else { Ok(bytes.into_owned()) }
}

fn marked(text: &str) -> impl Iterator<Item = u16> {
    std::iter::once(0xFEFF).chain(text.encode_utf16())
}

fn decoded(body: &str) -> Result<Vec<u8>, String> {
    use base64::Engine as _;
    let text: String = body.split_whitespace().collect();
    base64::engine::general_purpose::STANDARD.decode(text).map_err(|error| error.to_string())
}

/// `\xNN` as the byte; everything else as it stands. Without the last line break.
fn unescaped(body: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = body.trim_end_matches('\n');
    while let Some(at) = rest.find("\\x") {
        bytes.extend_from_slice(&rest.as_bytes()[..at]);
        let digits = rest.get(at + 2..at + 4).unwrap_or("");
        bytes.extend(u8::from_str_radix(digits, 16));
        rest = &rest[at + 2 + digits.len()..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    bytes
}

/// A workbook from lines: `[name]` begins a sheet, `|` parts cells, `<` and `^` belong to the cell to the left and above.
/// Numbers are numbers, `2024-08-10` is a date, and what begins with `'` is text.
fn workbook(body: &str) -> Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
    let mut book = Workbook::new();
    for part in body.split("\n[").filter(|part| !part.trim().is_empty()) {
        let (name, lines) = part.split_once('\n').unwrap_or((part, ""));
        let sheet = book.add_worksheet().set_name(name.trim_start_matches('[').trim_end_matches(']'))?;
        let cells: Vec<Vec<&str>> = lines.lines().map(|line| line.split('|').map(str::trim).collect()).collect();
        draw(sheet, &cells)?;
    }
    book.save_to_buffer()
}

fn draw(sheet: &mut Worksheet, cells: &[Vec<&str>]) -> Result<(), rust_xlsxwriter::XlsxError> {
    let at = |row: usize, column: usize| cells.get(row).and_then(|row| row.get(column)).copied();
    for (row, line) in cells.iter().enumerate() {
        for (column, text) in line.iter().enumerate().filter(|(_, text)| !matches!(**text, "" | "<" | "^")) {
            let right = (column + 1..).take_while(|next| at(row, *next) == Some("<")).last().unwrap_or(column);
            let below = (row + 1..).take_while(|next| at(*next, column) == Some("^")).last().unwrap_or(row);
            let (top, left) = (u32::try_from(row).unwrap_or(0), u16::try_from(column).unwrap_or(0));
            if (right, below) != (column, row) {
                let (bottom, right) = (u32::try_from(below).unwrap_or(0), u16::try_from(right).unwrap_or(0));
                sheet.merge_range(top, left, bottom, right, text, &Format::new())?;
            }
            write(sheet, top, left, text)?;
        }
    }
    Ok(())
}

fn write(sheet: &mut Worksheet, row: u32, column: u16, text: &str) -> Result<(), rust_xlsxwriter::XlsxError> {
    if let Some(text) = text.strip_prefix('\'') {
        sheet.write(row, column, text)?;
    } else if let Ok(number) = text.parse::<f64>() {
        sheet.write(row, column, number)?;
    } else if let (10, Ok(date)) = (text.len(), ExcelDateTime::parse_from_str(text)) {
        sheet.write_with_format(row, column, date, &Format::new().set_num_format("d-mmm"))?;
    } else if let Some(struck) = text.strip_prefix('~').and_then(|text| text.strip_suffix('~')) {
        sheet.write_with_format(row, column, struck, &Format::new().set_font_strikethrough())?;
    } else {
        sheet.write(row, column, text)?;
    }
    Ok(())
}
