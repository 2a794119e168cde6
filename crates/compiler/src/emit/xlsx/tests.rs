//! The workbook, read back with another library.

use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx};

use super::emit;
use crate::diagnostic::{Diagnostic, Mark, Said};
use crate::emit::changes::Upgrades;
use crate::fixture;
use crate::ir::Reference;

fn open(reference: &Reference, diagnostics: &[Diagnostic]) -> Xlsx<Cursor<Vec<u8>>> {
    let bytes = emit(reference, diagnostics, &Upgrades::default()).expect("a workbook");
    calamine::open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook that opens")
}

fn sheet(reference: &Reference, name: &str) -> Range<Data> {
    open(reference, &[]).worksheet_range(name).expect("the sheet")
}

/// The value below a heading.
fn below(range: &Range<Data>, top: usize, heading: &str, row: usize) -> Data {
    let headings: Vec<_> = range.rows().nth(top).expect("a heading").iter().map(ToString::to_string).collect();
    let column = headings.iter().position(|name| name == heading).unwrap_or_else(|| panic!("{heading} in {headings:?}"));
    range.rows().nth(top + row).expect("a row")[column].clone()
}

#[test]
fn the_sheets_are_there_and_hold_tables() {
    let mut workbook = open(&fixture::reference(), &[]);
    let names = ["Ports", "Instances", "By component", "Findings", "Corrections", "Coverage", "Sources"];
    assert_eq!(workbook.sheet_names(), names);
    workbook.load_tables().expect("tables");
    let tables: Vec<_> = workbook.table_names().into_iter().cloned().collect();
    assert_eq!(tables, ["PortTable", "InstanceTable", "ComponentTable", "CorrectionTable", "CoverageTable", "SourceTable"]);
}

#[test]
fn ports_are_text_to_read_and_numbers_to_sort_by() {
    let ports = sheet(&fixture::reference(), "Ports");
    assert_eq!(below(&ports, 0, "Ports", 1), Data::String("41004 + 40*instance".to_owned()));
    assert_eq!(below(&ports, 0, "Start", 1), Data::Float(41004.0));
    assert_eq!(below(&ports, 0, "End", 2), Data::Float(39999.0));
    assert_eq!(below(&ports, 0, "Listener", 1), Data::String("ルータ (A 側)".to_owned()));
    assert_eq!(below(&ports, 0, "Listener (English)", 1), Data::String("Router (side A)".to_owned()));
    assert_eq!(below(&ports, 0, "Start", 4), Data::Empty);
    assert_eq!(below(&ports, 0, "Id", 5), Data::String("watch".to_owned()));
}

#[test]
fn the_instance_drives_formulas_with_values_of_instance_0() {
    let mut workbook = open(&fixture::reference(), &[]);
    assert!(workbook.defined_names().contains(&("Instance".to_owned(), "Instances!$B$1".to_owned())));
    let values = workbook.worksheet_range("Instances").expect("the sheet");
    assert_eq!(values.get((0, 1)), Some(&Data::Float(0.0)));
    assert_eq!(below(&values, 3, "Start", 1), Data::Float(41004.0));
    assert_eq!(below(&values, 3, "Start", 3), Data::String("RTPPortRangeStart + 0".to_owned()));
    assert_eq!(below(&values, 3, "End", 3), Data::String("RTPPortRangeStart + 2000".to_owned()));
    assert_eq!(below(&values, 3, "Start", 4), Data::String("dynamic".to_owned()));
    let formulas = workbook.worksheet_formula("Instances").expect("formulas");
    let written: Vec<_> = formulas.used_cells().map(|(_, _, formula)| formula.clone()).collect();
    let written: Vec<_> = written.into_iter().filter(|formula| !formula.starts_with("HYPERLINK")).collect();
    assert_eq!(written.len(), 6);
    let expected = "IF(OR(Instance<0,Instance>24),\"outside \"&O5,IF(N5<>\"\",N5&IF(K5+M5*Instance<0,\" - \",\" + \")\
                    &ABS(K5+M5*Instance),IF(OR(K5+M5*Instance<1,L5+M5*Instance>65535,K5>L5),\"no port\",K5+M5*Instance)))";
    assert_eq!(written[0], expected);
}

#[test]
fn facts_link_to_their_place_in_the_handbook() {
    let mut workbook = open(&fixture::reference(), &[]);
    assert!(workbook.defined_names().contains(&("Handbook".to_owned(), "Instances!$B$2".to_owned())));
    for (name, top, column) in [("Ports", 0, "AF"), ("Instances", 3, "Q")] {
        let values = workbook.worksheet_range(name).expect("the sheet");
        let Data::String(page) = below(&values, top, "Page", 1) else { panic!("{name} names no page") };
        assert!(page.ends_with("table-1.html#router.side-a.private-low"), "{page}");
        let formulas = workbook.worksheet_formula(name).expect("formulas");
        let first = formulas.used_cells().map(|(_, _, formula)| formula.clone()).find(|formula| formula.starts_with("HYPERLINK"));
        assert_eq!(first, Some(format!("HYPERLINK(Handbook&{column}{},\"open\")", top + 2)), "{name}");
    }
}

#[test]
fn components_collect_their_ports() {
    let components = sheet(&fixture::reference(), "By component");
    let rows: Vec<_> = components.rows().skip(1).map(|row| row.iter().map(ToString::to_string).collect::<Vec<_>>()).collect();
    let router = ["ルータ (A 側)", "Router (side A)", "tcp", "41004 + 40*instance", "1", "listener", "1", "product/11.0/ja"];
    assert!(rows.iter().any(|row| row == &router), "{rows:?}");
    let gateway = ["ゲートウェイ", "ゲートウェイ", "tcp", "dynamic", "1", "remote", "1", "product/11.0/ja"];
    assert!(rows.iter().any(|row| row == &gateway), "{rows:?}");
}

#[test]
fn findings_are_told_in_both_languages() {
    let reference = fixture::reference();
    let flow = &reference.documents[0].tables[0].flows[0];
    let said = Said::new("=wrong", "誤り");
    let finding = Diagnostic::new(crate::lints::ALL[0], said, Mark::bare(&flow.place)).about(&flow.id);
    let findings = open(&reference, &[finding]).worksheet_range("Findings").expect("the sheet");
    assert_eq!(below(&findings, 0, "Message", 1), Data::String("=wrong".to_owned()));
    assert_eq!(below(&findings, 0, "Message (Japanese)", 1), Data::String("誤り".to_owned()));
    assert_eq!(below(&findings, 0, "Line", 1), Data::Float(2.0));
    assert_eq!(below(&findings, 0, "Concerns", 1), Data::String("router.side-a".to_owned()));
}

#[test]
fn nothing_hostile_becomes_a_formula_or_a_link() {
    let reference = fixture::hostile();
    let mut workbook = open(&reference, &[]);
    for name in workbook.sheet_names() {
        let formulas = workbook.worksheet_formula(&name).expect("formulas");
        for (row, _, formula) in formulas.used_cells() {
            assert!(formula.starts_with("HYPERLINK(Handbook&") && formula.len() < 40, "{name}, row {row}: {formula}");
        }
        assert!(workbook.worksheet_range(&name).is_ok(), "{name}");
    }
    let ports = workbook.worksheet_range("Ports").expect("the sheet");
    let listener = reference.documents[0].tables[0].flows[0].listener_name();
    assert_eq!(below(&ports, 0, "Listener", 1), Data::String(super::cell::fitting(&listener)));
}

#[test]
#[allow(clippy::disallowed_methods, reason = "time has to pass, to show that it makes no difference")]
fn the_same_facts_give_the_same_bytes_at_any_time() {
    let first = emit(&fixture::reference(), &[], &Upgrades::default()).expect("a workbook");
    // Longer than the two seconds that a file time in an archive counts.
    std::thread::sleep(std::time::Duration::from_millis(2100));
    assert!(emit(&fixture::reference(), &[], &Upgrades::default()).expect("a workbook") == first);
}

#[test]
fn a_reference_without_documents_is_a_workbook_too() {
    let ports = sheet(&Reference::default(), "Ports");
    assert_eq!(ports.rows().count(), 1);
}

#[test]
fn corrections_stand_beside_the_facts_and_in_a_sheet_of_their_own() {
    let reference = fixture::reference();
    let printed = Data::String("listener_ports: UDP 39500~39990".to_owned());
    assert_eq!(below(&sheet(&reference, "Ports"), 0, "Printed before correction", 1), printed);
    assert_eq!(below(&sheet(&reference, "Ports"), 0, "Printed before correction", 3), Data::Empty);
    let corrections = sheet(&reference, "Corrections");
    assert_eq!(below(&corrections, 0, "Printed", 1), Data::String("UDP 39500~39990".to_owned()));
    assert_eq!(below(&corrections, 0, "Reason", 1), Data::String("the range was cut".to_owned()));
    assert_eq!(below(&corrections, 0, "Concerns", 1), Data::String("router.side-a".to_owned()));
    assert_eq!(corrections.height(), 2);
}
