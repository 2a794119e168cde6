//! The workbook in a spreadsheet: another instance in its cell, calculated anew by LibreOffice, and every port compared with the
//! model's arithmetic.
//!
//! `SOFFICE` names the program; `cargo xtask test` finds or installs it and sets the variable.

#[path = "support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};

use calamine::{Data, Reader, Xlsx};
use portolan_model::Interval;
use support::Workspace;

/// LibreOffice trusts the values that a file brings, unless told to calculate.
const ALWAYS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"#;

/// One LibreOffice at a time.
static ALONE: Mutex<()> = Mutex::new(());

/// The sheet with the cell, as the workbook's archive names it.
const SHEET: &str = "xl/worksheets/sheet2.xml";

/// Rows above the headings of that sheet.
const TOP: usize = 3;

/// The workbook with another number in the cell Instance, and nothing else changed.
fn with_instance(workbook: &[u8], instance: u32) -> Vec<u8> {
    let mut old = zip::ZipArchive::new(Cursor::new(workbook)).expect("an archive");
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..old.len() {
        let mut file = old.by_index(at).expect("a file");
        let mut text = Vec::new();
        file.read_to_end(&mut text).expect("its bytes");
        let name = file.name().expect("a name").into_owned();
        if name == SHEET {
            text = changed(&String::from_utf8(text).expect("UTF-8"), instance).into_bytes();
        }
        new.start_file(name, zip::write::SimpleFileOptions::default()).expect("a file");
        new.write_all(&text).expect("its bytes");
    }
    new.finish().expect("an archive").into_inner()
}

fn changed(sheet: &str, instance: u32) -> String {
    let cell = sheet.find("<c r=\"B1\"").expect("the cell Instance");
    let from = cell + sheet[cell..].find("<v>").expect("its value") + 3;
    let to = from + sheet[from..].find("</v>").expect("the value's end");
    format!("{}{instance}{}", &sheet[..from], &sheet[to..])
}

/// The workbook as LibreOffice saves it after calculating.
///
/// One that starts beside another for the first time on a machine was seen to fail, and not again: they run one after the other,
/// and one that fails has a second start, with a profile of its own.
fn calculated(workbook: &[u8], folder: &Path) -> Xlsx<Cursor<Vec<u8>>> {
    let file = folder.join("ports.xlsx");
    fs::write(&file, workbook).expect("the workbook");
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let result = converted(&file, &folder.join("first"))
        .or_else(|said| converted(&file, &folder.join("second")).map_err(|again| format!("{said}\nand once more: {again}")));
    let saved = result.unwrap_or_else(|said| panic!("LibreOffice converts the workbook: {said}"));
    calamine::open_workbook_from_rs(Cursor::new(saved)).expect("a workbook")
}

/// The file that LibreOffice writes with a profile in this folder; or what it said.
fn converted(file: &Path, folder: &Path) -> Result<Vec<u8>, String> {
    let (profile, out) = (folder.join("profile"), folder.join("out"));
    fs::create_dir_all(profile.join("user")).expect("a profile");
    fs::write(profile.join("user/registrymodifications.xcu"), ALWAYS).expect("its settings");
    let program = std::env::var_os("SOFFICE").unwrap_or_else(|| "soffice".into());
    let output = Command::new(program)
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"])
        .arg(&out)
        .arg(file)
        .stdin(Stdio::null())
        .output()
        .expect("LibreOffice starts; `cargo xtask test` installs it, or set SOFFICE");
    let said = String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        return Err(format!("{}: {said}", output.status));
    }
    fs::read(out.join("ports.xlsx")).map_err(|error| format!("{error}: {said}"))
}

/// Rows of a sheet by heading.
fn rows(workbook: &mut Xlsx<Cursor<Vec<u8>>>, sheet: &str, top: usize) -> Vec<BTreeMap<String, Data>> {
    let range = workbook.worksheet_range(sheet).expect("the sheet");
    let mut rows = range.rows().skip(top);
    let headings: Vec<String> = rows.next().expect("headings").iter().map(ToString::to_string).collect();
    rows.map(|row| headings.iter().cloned().zip(row.iter().cloned()).collect()).collect()
}

/// What the published table says of an endpoint: its interval and setting, by document and id.
fn published(table: &Path) -> BTreeMap<(String, String), (Interval<String>, String)> {
    let mut table = csv::Reader::from_path(table).expect("ports.csv");
    let headings = table.headers().expect("headings").clone();
    let at = |name: &str| headings.iter().position(|heading| heading == name).expect("a column");
    let (document, id, start, end, step, setting) =
        (at("document"), at("id"), at("start"), at("end"), at("per_instance"), at("setting"));
    let number = |text: &str| text.parse::<i64>().unwrap_or_default();
    let row = |row: csv::StringRecord| {
        let interval = Interval::new(number(&row[start]), number(&row[end]), number(&row[step]));
        (!row[start].is_empty())
            .then(|| ((row[document].replace('/', "_"), row[id].to_owned()), (interval, row[setting].to_owned())))
    };
    table.records().filter_map(|record| row(record.expect("a row"))).collect()
}

/// What a sheet has to show for the first and last port, in words where there is no such port.
fn expected((interval, setting): &(Interval<String>, String), domain: &str, instance: u32) -> [String; 2] {
    let (first, last) = domain.split_once("..").expect("two ends");
    if !(first.parse::<u32>().expect("a number")..=last.parse().expect("a number")).contains(&instance) {
        return [(); 2].map(|()| format!("outside {domain}"));
    }
    if !setting.is_empty() {
        return [interval.first, interval.last].map(|offset| {
            let offset = offset + interval.per_instance * i64::from(instance);
            format!("{setting} {} {}", if offset < 0 { '-' } else { '+' }, offset.abs())
        });
    }
    interval
        .at(instance)
        .map_or_else(|_| [(); 2].map(|()| "no port".to_owned()), |range| [range.first, range.last].map(|port| port.to_string()))
}

/// Compares all ports at an instance; how many there were to calculate.
fn compare(generated: &Path, instance: u32) -> usize {
    let folder = tempfile::tempdir().expect("a folder");
    let workbook = fs::read(generated.join("ports.xlsx")).expect("the workbook");
    let mut workbook = calculated(&with_instance(&workbook, instance), folder.path());
    let facts = published(&generated.join("ports.csv"));
    let mut compared = 0;
    for row in rows(&mut workbook, "Instances", TOP) {
        let id = row["Id"].to_string();
        // The page's name begins with the document's: several documents may speak of one endpoint.
        let page = row["Page"].to_string();
        let document = page.split("_table-").next().expect("a name").to_owned();
        let Some(fact) = facts.get(&(document, id.clone())) else {
            assert_eq!(row["Start"], row["Ports"], "{id} has no number, and says what it has");
            continue;
        };
        let shown = [row["Start"].to_string(), row["End"].to_string()];
        assert_eq!(shown, expected(fact, &row["Instances"].to_string(), instance), "{id} at instance {instance}");
        compared += 1;
    }
    assert_eq!(compared, facts.len(), "every endpoint with a number");
    for (sheet, top) in [("Ports", 0), ("Instances", TOP)] {
        for row in rows(&mut workbook, sheet, top) {
            assert_eq!(row["In the handbook"], Data::String("open".to_owned()), "the link of {}", row["Id"]);
        }
    }
    compared
}

fn generated() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("generated")
}

#[test]
fn every_port_of_the_guides_follows_the_instance() {
    for instance in [1, 24] {
        assert!(compare(&generated(), instance) > 300);
    }
}

/// Ports that leave the numbers there are, ranges, settings, and a document that knows fewer instances than another.
#[test]
fn what_is_no_port_is_said_in_words() {
    let workspace = Workspace::new();
    let document = "表 1: 表\n\nリスナー\tリスナー プロトコルおよびポート\tリモート デバイス\tトラフィックの方向\t注記\n\
                    甲\tTCP 65400 + (インスタンス番号 * 100)\t乙\t着信\t\n\
                    丙\tUDP 39500~39999、TCP 40007 + (インスタンス番号 * 40)\t乙\t着信\t\n\
                    丁\t次の式で求める UDP ポート : • RangeStart = BasePort + (instNum * 2000) • RangeEnd = RangeStart + 2000\t乙\t着信\t\n戊\tダイナミック\t乙\t着信\t\n";
    workspace.write("source-docs/example/1.0/ja.txt", document);
    workspace.write("portolan.toml", "[lints]\nformula_out_of_range = \"warn\"\n");
    workspace.portolan(&["publish", "--no-html"]).with_code(0);
    for instance in [0, 2, 3, 9] {
        assert!(compare(&workspace.root().join("generated"), instance) >= 3);
    }
}
