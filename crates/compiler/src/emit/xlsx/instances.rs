//! The sheet Instances: a cell that holds the instance number, and formulas that give every port at that instance.
//!
//! The formulas refer to cells of their own row, links to a second cell that says where the handbook is, so that no text of a
//! document stands in one. Their stored values hold for the instance the sheet opens with, for readers that do not calculate.
//!
//! In: the facts. Out: a sheet with a row for each endpoint, and names for its two cells. Deliberately not here: values for any
//! other instance, which whoever shows the sheet calculates.

use portolan_model::{InstanceDomain, Interval};
use rust_xlsxwriter::{DataValidation, DataValidationRule, FormatBorder, Workbook, XlsxError};

use super::cell::{Cell, Value};
use super::sheet::Sheet;
use crate::emit::book::{anchor, row_page};
use crate::emit::table::{self, Fact, PublishedRow};
use crate::ir::{Endpoint, Reference};

/// The name that formulas know the cell by.
const INSTANCE: &str = "Instance";

/// The name of the cell that holds where the handbook's pages are.
const HANDBOOK: &str = "Handbook";

/// Where they are as published, as seen from the workbook.
const PAGES: &str = "../book/html/en/";

/// Rows above the table: the two cells, and one left free.
const TOP: u32 = 3;

/// What stands for a port where the formula leaves 1..=65535.
const NO_PORT: &str = "no port";

const COLUMNS: [(&str, u16); 18] = [
    ("Listener", 30),
    ("Listener (English)", 30),
    ("Role", 9),
    ("Remote (English)", 30),
    ("Label (English)", 20),
    ("Side", 6),
    ("Transport", 10),
    ("Ports", 24),
    ("Start", 14),
    ("End", 14),
    ("First", 8),
    ("Last", 8),
    ("Per instance", 12),
    ("Setting", 20),
    ("Instances", 11),
    ("Id", 40),
    ("Page", 40),
    ("In the handbook", 16),
];

/// Writes the sheet and gives the cell its name.
pub(super) fn write(workbook: &mut Workbook, reference: &Reference) -> Result<(), XlsxError> {
    let range = range(reference);
    let facts = table::facts(reference).filter_map(|fact| Some((fact, fact.endpoint?)));
    let rows = (TOP + 2..).zip(facts).map(|(number, (fact, endpoint))| row(number, &fact, endpoint, range.first)).collect();
    let sheet = Sheet {
        name: "Instances",
        table: "InstanceTable",
        about: "Every port at the instance that the cell Instance holds",
        columns: &COLUMNS,
        rows,
        top: TOP,
    };
    let worksheet = sheet.write(workbook)?;
    worksheet.write_string_with_format(0, 0, INSTANCE, &super::base().set_bold())?;
    let input = super::base().set_bold().set_border(FormatBorder::Medium);
    worksheet.write_number_with_format(0, 1, f64::from(range.first), &input)?;
    let hint = format!("Put an instance number from {} to {} into the framed cell: all ports follow.", range.first, range.last);
    worksheet.write_string(0, 2, &hint)?;
    worksheet.write_string_with_format(1, 0, HANDBOOK, &super::base().set_bold())?;
    worksheet.write_string_with_format(1, 1, PAGES, &super::base().set_border(FormatBorder::Medium))?;
    worksheet.write_string(1, 2, "Where the handbook is, with a slash at the end: a folder or an address. The links follow.")?;
    worksheet.add_data_validation(0, 1, 0, 1, &validation(range, &hint)?)?;
    workbook.define_name(INSTANCE, "=Instances!$B$1")?;
    workbook.define_name(HANDBOOK, "=Instances!$B$2")?;
    Ok(())
}

/// Where a fact stands in the handbook.
pub(super) fn page(fact: &Fact<'_>) -> String {
    format!("{}.html#{}", row_page(fact.document, fact.table, fact.flow), anchor(fact.id()))
}

/// A link to the page that the row's cell in this column names: no text of a document stands in a formula.
pub(super) fn link(column: impl std::fmt::Display, row: u32) -> Cell {
    let formula = format!("=HYPERLINK({HANDBOOK}&{column}{row},\"open\")");
    Cell::Formula { formula, value: Value::Text("open".to_owned()) }
}

/// From the lowest to the highest instance that any document knows.
fn range(reference: &Reference) -> InstanceDomain {
    let domains = || reference.documents.iter().map(|document| document.instances);
    let (first, last) = (domains().map(|domain| domain.first).min(), domains().map(|domain| domain.last).max());
    InstanceDomain::new(first.unwrap_or(0), last.unwrap_or(0)).unwrap_or(InstanceDomain::SINGLE)
}

fn validation(range: InstanceDomain, hint: &str) -> Result<DataValidation, XlsxError> {
    let end = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
    DataValidation::new()
        .allow_whole_number(DataValidationRule::Between(end(range.first), end(range.last)))
        .set_input_title(INSTANCE)?
        .set_input_message(hint)?
        .set_error_title(INSTANCE)?
        .set_error_message(hint)
}

fn row(number: u32, fact: &Fact<'_>, endpoint: &Endpoint, instance: u32) -> Vec<Cell> {
    let row = PublishedRow::new(fact);
    let [start, end] = match endpoint.ports.interval() {
        Some(interval) => ['K', 'L'].map(|column| formula(number, column, interval, fact.document.instances, instance)),
        None => [Cell::text(&row.ports), Cell::Empty],
    };
    let domain = fact.document.instances;
    vec![
        Cell::text(&row.listener),
        Cell::text(fact.listener_english()),
        Cell::text(&row.role),
        Cell::text(fact.remote_english()),
        Cell::text(fact.label_english()),
        Cell::text(&row.side),
        Cell::text(&row.transport),
        Cell::text(&row.ports),
        start,
        end,
        // The formulas reckon with the ports that there are: 0-65535 holds those from 1.
        Cell::number(endpoint.ports.interval().map(Interval::lowest)),
        Cell::number(row.end),
        Cell::number(row.per_instance),
        Cell::text(&row.setting),
        Cell::text(format!("{}..{}", domain.first, domain.last)),
        Cell::text(&row.id),
        Cell::text(page(fact)),
        link("Q", number),
    ]
}

/// The first (`K`) or last (`L`) port of a row: words outside of the document's instances, the offset behind the name of a
/// setting, words where there is no such port, else the number.
fn formula(row: u32, column: char, interval: &Interval<String>, domain: InstanceDomain, instance: u32) -> Cell {
    let end = format!("{column}{row}+M{row}*{INSTANCE}");
    let outside = format!("OR({INSTANCE}<{},{INSTANCE}>{})", domain.first, domain.last);
    let symbolic = format!("N{row}&IF({end}<0,\" - \",\" + \")&ABS({end})");
    let impossible = format!("OR(K{row}+M{row}*{INSTANCE}<1,L{row}+M{row}*{INSTANCE}>65535,K{row}>L{row})");
    let formula = format!("=IF({outside},\"outside \"&O{row},IF(N{row}<>\"\",{symbolic},IF({impossible},\"{NO_PORT}\",{end})))");
    let first = column == 'K';
    Cell::Formula { formula, value: value(first, interval, domain, instance) }
}

/// What the formula gives, calculated by the model.
fn value(first: bool, interval: &Interval<String>, domain: InstanceDomain, instance: u32) -> Value {
    if !domain.contains(instance) {
        return Value::Text(format!("outside {}..{}", domain.first, domain.last));
    }
    if let Some(setting) = &interval.setting {
        let offset = i128::from(if first { interval.first } else { interval.last });
        let offset = offset + i128::from(interval.per_instance) * i128::from(instance);
        let sign = if offset < 0 { '-' } else { '+' };
        return Value::Text(super::cell::fitting(&format!("{setting} {sign} {}", offset.unsigned_abs())));
    }
    match interval.at(instance) {
        Ok(range) => Value::Number(i64::from(if first { range.first } else { range.last })),
        Err(_) => Value::Text(NO_PORT.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stored_values_follow_the_model() {
        let domain = InstanceDomain { first: 0, last: 24 };
        let given = |first, interval: Interval<&str>, instance| value(first, &interval.map(str::to_owned), domain, instance);
        let range = Interval::new(65000, 65010, 100);
        assert_eq!(given(true, range, 0), Value::Number(65000));
        assert_eq!(given(false, range, 0), Value::Number(65010));
        assert_eq!(given(false, range, 6), Value::Text("no port".to_owned()));
        assert_eq!(given(true, range, 25), Value::Text("outside 0..24".to_owned()));
        let symbolic = Interval { setting: Some("Base"), ..Interval::new(-5, 5, 1) };
        assert_eq!(given(true, symbolic, 2), Value::Text("Base - 3".to_owned()));
        assert_eq!(given(false, symbolic, 2), Value::Text("Base + 7".to_owned()));
    }
}
