//! A workbook's cells by position: only those that hold something take room, wherever on their sheet they stand.
//!
//! In: a workbook's bytes. Out: each sheet's filled cells by row and column, and its merged areas. The library lays out most
//! formats cell by cell over all that lies between them, of which one stray cell in the last column makes gigabytes; where it
//! offers the cells one after the other, they are taken so. Deliberately not here: what is printed.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{
    Data, Dimensions, Reader, SheetVisible, Sheets, StyleRange, Xlsx, XlsxError, XlsxFormulaMetadata, expand_shared_formula,
    open_workbook_auto_from_rs,
};

/// Rows and columns of the largest sheet that spreadsheets have.
const ROWS: u32 = 1 << 20;
const COLUMNS: u32 = 1 << 14;

/// Row and column, from 0.
pub(super) type Position = (u32, u32);

/// A cell that holds something.
#[derive(Debug, Default)]
pub(super) struct Held {
    pub(super) value: Data,
    /// Its formula, where the workbook holds no value of it.
    pub(super) formula: String,
}

/// A sheet as the library gives it.
#[derive(Debug, Default)]
pub(super) struct Loaded {
    pub(super) name: String,
    pub(super) hidden: bool,
    /// Cells by column, by row.
    pub(super) rows: BTreeMap<u32, BTreeMap<u32, Held>>,
    pub(super) merged: Vec<Dimensions>,
    pub(super) styles: StyleRange,
    /// Cells that no sheet can have, by their place.
    pub(super) impossible: usize,
}

type Book<'a> = Sheets<Cursor<&'a [u8]>>;

/// All sheets in order.
pub(super) fn load(bytes: &[u8]) -> Result<Vec<Loaded>, String> {
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let known = book.sheets_metadata().to_vec();
    let mut sheets = Vec::new();
    for sheet in known {
        let hidden = sheet.visible != SheetVisible::Visible;
        let mut loaded = Loaded { name: sheet.name, hidden, ..Loaded::default() };
        loaded.values(&mut book)?;
        loaded.formulas(&mut book);
        loaded.merged = merged(&mut book, &loaded.name);
        loaded.styles = book.worksheet_style(&loaded.name).unwrap_or_default();
        sheets.push(loaded);
    }
    Ok(sheets)
}

fn merged(book: &mut Book<'_>, name: &str) -> Vec<Dimensions> {
    let merged = match book {
        Sheets::Xlsx(xlsx) => xlsx.merge_cells_by_sheet_name(name).ok(),
        Sheets::Xls(xls) => xls.merge_cells_by_sheet_name(name).ok(),
        _ => None,
    };
    merged.unwrap_or_default()
}

impl Loaded {
    fn values(&mut self, book: &mut Book<'_>) -> Result<(), String> {
        let name = self.name.clone();
        match book {
            Sheets::Xlsx(book) => self.xlsx_values(book).map_err(|error| error.to_string()),
            Sheets::Xlsb(book) => {
                let mut cells = book.worksheet_cells_reader(&name).map_err(|error| error.to_string())?;
                while let Some(cell) = cells.next_cell().map_err(|error| error.to_string())? {
                    self.value(cell.get_position(), cell.get_value().clone().into());
                }
                Ok(())
            }
            _ => {
                let range = book.worksheet_range(&name).map_err(|error| error.to_string())?;
                let first = range.start().unwrap_or_default();
                range.used_cells().for_each(|(row, column, value)| self.value(from(first, row, column), value.clone()));
                Ok(())
            }
        }
    }

    fn xlsx_values(&mut self, book: &mut Xlsx<Cursor<&[u8]>>) -> Result<(), XlsxError> {
        let mut cells = match book.worksheet_cells_reader(&self.name) {
            // A sheet of charts has no cells.
            Err(XlsxError::NotAWorksheet(_)) => return Ok(()),
            opened => opened?,
        };
        while let Some(cell) = cells.next_cell()? {
            self.value(cell.get_position(), cell.get_value().clone().into());
        }
        Ok(())
    }

    fn value(&mut self, (row, column): Position, value: Data) {
        if value == Data::Empty {
            return;
        }
        if row >= ROWS || column >= COLUMNS {
            self.impossible += 1;
            return;
        }
        self.rows.entry(row).or_default().insert(column, Held { value, formula: String::new() });
    }

    /// Formulas without a value; one that cannot be read is left out, as spreadsheets show the values.
    fn formulas(&mut self, book: &mut Book<'_>) {
        let name = self.name.clone();
        match book {
            Sheets::Xlsx(book) => self.xlsx_formulas(book).unwrap_or_default(),
            Sheets::Xlsb(book) => {
                let Ok(mut cells) = book.worksheet_cells_reader(&name) else { return };
                while let Ok(Some(cell)) = cells.next_formula() {
                    self.formula(cell.get_position(), || cell.get_value().clone());
                }
            }
            _ => {
                let range = book.worksheet_formula(&name).unwrap_or_default();
                let first = range.start().unwrap_or_default();
                range.used_cells().for_each(|(row, column, text)| self.formula(from(first, row, column), || text.clone()));
            }
        }
    }

    /// A formula that several cells share stands with the first of them only.
    fn xlsx_formulas(&mut self, book: &mut Xlsx<Cursor<&[u8]>>) -> Result<(), XlsxError> {
        let mut cells = book.worksheet_cells_reader(&self.name)?;
        let mut shared: BTreeMap<usize, (Position, String)> = BTreeMap::new();
        while let Some(cell) = cells.next_cell_with_formula_metadata()? {
            match cell.formula {
                Some(XlsxFormulaMetadata::Normal { formula }) => self.formula(cell.pos, || formula),
                Some(XlsxFormulaMetadata::Shared { shared_index, range, formula }) => {
                    let start = range.map_or(cell.pos, |range| range.start);
                    shared.insert(shared_index, (start, formula.clone()));
                    self.formula(cell.pos, || formula);
                }
                Some(XlsxFormulaMetadata::SharedDerived { shared_index }) => {
                    let Some((start, formula)) = shared.get(&shared_index) else { continue };
                    self.formula(cell.pos, || expand_shared_formula(formula, *start, cell.pos).unwrap_or_default());
                }
                _ => (),
            }
        }
        Ok(())
    }

    fn formula(&mut self, (row, column): Position, text: impl FnOnce() -> String) {
        let valued = self.rows.get(&row).is_some_and(|cells| cells.contains_key(&column));
        if valued || row >= ROWS || column >= COLUMNS {
            return;
        }
        let formula = text();
        if !formula.is_empty() {
            self.rows.entry(row).or_default().insert(column, Held { value: Data::Empty, formula });
        }
    }
}

/// A position relative to the first cell of a range.
fn from(first: Position, row: usize, column: usize) -> Position {
    let after = |first: u32, by: usize| first.saturating_add(u32::try_from(by).unwrap_or(u32::MAX));
    (after(first.0, row), after(first.1, column))
}
