//! Releases of a made-up product, from their documents to the data files.

use std::collections::BTreeMap;

use crate::compile::{Compilation, compile};
use crate::source::SourceSet;

const HEAD: &str = "Listener\tPort\tRemote\n";

/// A release: folder, `document.toml` behind vendor and product, editions by file name.
type Given<'g> = (&'g str, &'g str, &'g [(&'g str, &'g str)]);

fn compiled(product: &str, releases: &[Given<'_>]) -> Compilation {
    let mut files = BTreeMap::new();
    add(&mut files, product, releases);
    compile(&SourceSet::new(files))
}

fn add(files: &mut BTreeMap<String, Vec<u8>>, product: &str, releases: &[Given<'_>]) {
    for (folder, metadata, editions) in releases {
        let described = format!("vendor = \"V\"\nproduct = \"{product}\"\ninstances = \"0..=3\"\n{metadata}\n");
        files.insert(format!("source-docs/{folder}/document.toml"), described.into_bytes());
        for (name, rows) in *editions {
            files.insert(format!("source-docs/{folder}/{name}"), format!("{HEAD}{rows}").into_bytes());
        }
    }
}

fn text(compilation: &Compilation, path: &str) -> String {
    let known: Vec<_> = compilation.files.keys().filter(|path| path.starts_with("generated")).collect();
    String::from_utf8(compilation.files.get(path).unwrap_or_else(|| panic!("{path} in {known:?}")).clone()).expect("UTF-8")
}

fn changes(compilation: &Compilation) -> Vec<String> {
    let inside = compilation.files.keys().filter_map(|path| path.strip_prefix("generated/changes/"));
    inside.filter_map(|path| path.strip_suffix(".json")).map(str::to_owned).collect()
}

/// `event endpoint-ports release` of each line of the history.
fn history(compilation: &Compilation) -> Vec<String> {
    let text = text(compilation, "generated/history.csv");
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.expect("a row"));
    rows.map(|row| format!("{} {} {} {}", &row[2], &row[3], &row[4], &row[11])).collect()
}

const ROWS: &str = "Router\tTCP 4000\tLogger\nAgent\tUDP 5060\tRouter\n";
const LESS: &str = "Router\tTCP 4001\tLogger\n";
const MORE: &str = "Router\tTCP 4001\tLogger\nVoice\tTCP 6000 + (instance number * 10)\tGateway\n";

#[test]
fn one_release_has_a_history_and_no_changes() {
    let compilation = compiled("P", &[("p/1", "release = \"1\"", &[("en.txt", ROWS)])]);
    assert_eq!(changes(&compilation), Vec::<String>::new());
    assert_eq!(history(&compilation), ["1 1 known 4000", "1 1 known 5060"]);
    assert!(!compilation.files.keys().any(|path| path.contains("/changes.md") || path.contains("/history.md")));
}

#[test]
fn successive_releases_are_compared_in_their_order_and_endpoints_have_lives() {
    let releases: [Given<'_>; 3] = [
        ("p/10", "release = \"10\"", &[("en.txt", MORE)]),
        ("p/8", "release = \"8\"", &[("en.txt", ROWS)]),
        ("p/9", "release = \"9\"", &[("en.txt", LESS)]),
    ];
    let compilation = compiled("P", &releases);
    assert_eq!(changes(&compilation), ["8..9", "9..10"]);
    let expected =
        ["8 8 known 4000", "8 9 port_changed 4001", "8 8 known 5060", "8 9 closed 5060", "10 10 opened 6000 + 10*instance"];
    assert_eq!(history(&compilation), expected);
    let version: serde_json::Value = serde_json::from_str(&text(&compilation, "generated/version.json")).expect("JSON");
    assert_eq!(version["changes"][1]["json"], "generated/changes/9..10.json");
    assert_eq!(version["changes"][0]["ordered_by"], "version");
    assert!(text(&compilation, "generated/changes/9..10.md").contains("6000 + 10\\*instance"));
    assert!(text(&compilation, "generated/changes/8..9.csv").contains("udp 5060 is gone"));
}

#[test]
fn a_life_goes_on_through_names_and_ports_and_what_comes_back_is_born_anew() {
    let rows = [
        "Router\tTCP 4000\tLogger\nAgent\tUDP 5060\tRouter\nStill\tTCP 80\tLogger\n",
        "Call Router\tTCP 4000\tLogger\nAgent\tUDP 5060\tRouter\nStill\tTCP 80\tLogger\n",
        "Call Router\tTCP 4010\tLogger\nStill\tTCP 80\tLogger\nStill\tTCP 80\tLogger\n",
        "Call Router\tTCP 4010\tLogger\nAgent\tUDP 5060\tRouter\nStill\tTCP 80\tLogger\n",
        "Agent\tUDP 5061\tRouter\nStill\tTCP 80\tLogger\n",
    ];
    let mut files = BTreeMap::new();
    for (number, rows) in (1..).zip(rows) {
        let (folder, release) = (format!("p/{number}"), format!("release = \"{number}\""));
        add(&mut files, "P", &[(&folder, &release, &[("en.txt", rows)])]);
    }
    let expected = [
        ["1 1 known 4000", "1 2 renamed 4000", "1 3 port_changed 4010", "1 5 closed 4010"].as_slice(),
        &["1 1 known 5060", "1 3 closed 5060"],
        &["1 1 known 80"],
        &["3 3 duplicated 80", "3 4 merged 80"],
        &["4 4 opened 5060", "4 5 port_changed 5061"],
    ];
    assert_eq!(history(&compile(&SourceSet::new(files))), expected.concat());
}

#[test]
fn days_of_publication_decide_where_all_releases_state_one() {
    let dated = |release: &str, day: &str| format!("release = \"{release}\"\npublished = \"{day}\"");
    let (old, new) = (dated("9", "2020-01-31"), dated("8", "2021-05-14"));
    let both = compiled("P", &[("p/8", &new, &[("en.txt", LESS)]), ("p/9", &old, &[("en.txt", ROWS)])]);
    assert_eq!(changes(&both), ["9..8"]);
    let one = compiled("P", &[("p/8", &new, &[("en.txt", LESS)]), ("p/9", "release = \"9\"", &[("en.txt", ROWS)])]);
    assert_eq!(changes(&one), ["8..9"]);
    let wrong = compiled("P", &[("p/8", &dated("8", "May 2021"), &[("en.txt", LESS)])]);
    assert!(wrong.denied());
}

#[test]
fn a_release_in_two_languages_counts_once() {
    let second = "リスナー\tルータ\nRouter\tTCP 4000\tLogger\n";
    let releases: [Given<'_>; 2] =
        [("p/1", "release = \"1\"", &[("en.txt", ROWS), ("ja.txt", second)]), ("p/2", "release = \"2\"", &[("en.txt", LESS)])];
    let compilation = compiled("P", &releases);
    assert_eq!(changes(&compilation), ["1..2"]);
    let report: serde_json::Value = serde_json::from_str(&text(&compilation, "generated/changes/1..2.json")).expect("JSON");
    assert_eq!(report["comparisons"].as_array().map(Vec::len), Some(1));
    assert_eq!(report["comparisons"][0]["old"]["language"], "en");
}

#[test]
fn products_do_not_meet_and_each_has_its_folder() {
    let mut files = BTreeMap::new();
    for product in ["a", "b"] {
        let folders = ["1", "2"].map(|release| format!("{product}/{release}"));
        add(
            &mut files,
            product,
            &[(&folders[0], "release = \"1\"", &[("en.txt", ROWS)]), (&folders[1], "release = \"2\"", &[("en.txt", LESS)])],
        );
    }
    let compilation = compile(&SourceSet::new(files));
    assert_eq!(changes(&compilation), ["a/1..2", "b/1..2"]);
    let pages: Vec<_> = compilation.files.keys().filter(|path| path.starts_with("book/src/ja/changes")).collect();
    assert_eq!(pages, ["book/src/ja/changes.md", "book/src/ja/changes_a_1..2.md", "book/src/ja/changes_b_1..2.md"]);
}

#[test]
fn every_report_is_valid_by_the_published_schema_and_closes() {
    let compilation =
        compiled("P", &[("p/1", "release = \"1\"", &[("en.txt", ROWS)]), ("p/2", "release = \"2\"", &[("en.txt", MORE)])]);
    let parsed = |path: &str| -> serde_json::Value { serde_json::from_str(&text(&compilation, path)).expect("JSON") };
    let schema = jsonschema::validator_for(&parsed("generated/changes.schema.json")).expect("a schema");
    let mut report = parsed("generated/changes/1..2.json");
    assert!(schema.is_valid(&report));
    report["comparisons"][0]["balance"]["old"] = "two".into();
    assert!(!schema.is_valid(&report), "the schema would take anything");
}

#[test]
fn both_books_tell_the_changes_with_links_to_rows_that_are_there() {
    let compilation =
        compiled("P<b>", &[("p/1", "release = \"1<i>\"", &[("en.txt", ROWS)]), ("p/2", "release = \"2\"", &[("en.txt", MORE)])]);
    for (tag, words) in [("en", "Open before the upgrade: 2"), ("ja", "アップグレード前に開くもの：2")] {
        let page = text(&compilation, &format!("book/src/{tag}/changes_1..2.md"));
        assert!(page.contains(words) && page.contains("<code>6000 + 10*instance</code>"), "{page}");
        assert!(page.contains("6000") && page.contains("6010") && page.contains("6020") && page.contains("0-3"), "{page}");
        assert!(!page.contains("<i>") && !page.contains("<b>"), "{page}");
        let links: Vec<&str> =
            page.split("href=\"p_").skip(1).filter_map(|rest| rest.split_once('"')).map(|(link, _)| link).collect();
        assert!(links.len() >= 4, "{links:?}");
        for link in links {
            let (file, anchor) = link.split_once(".html#").expect("an anchor");
            let target = text(&compilation, &format!("book/src/{tag}/p_{file}.md"));
            assert!(target.contains(&format!("id=\"{anchor}\"")), "{link}");
        }
    }
    assert!(text(&compilation, "book/src/ja/history.md").contains("ポート変更"));
    assert!(text(&compilation, "book/src/en/SUMMARY.md").contains("(changes_1..2.md)"));
}

#[test]
fn an_approval_is_stale_only_where_no_release_meets_it() {
    let releases: [Given<'_>; 3] = [
        ("p/1", "release = \"1\"", &[("en.txt", ROWS)]),
        ("p/2", "release = \"2\"", &[("en.txt", LESS)]),
        ("p/3", "release = \"3\"", &[("en.txt", MORE)]),
    ];
    let report: serde_json::Value =
        serde_json::from_str(&text(&compiled("P", &releases), "generated/changes/1..2.json")).expect("JSON");
    let fingerprint = report["comparisons"][0]["findings"][0]["fingerprint"].as_str().expect("a fingerprint").to_owned();
    let with = |fingerprint: &str| {
        let mut files = BTreeMap::new();
        add(&mut files, "P", &releases);
        let settings = format!("[[approve]]\nfingerprint = \"{fingerprint}\"\nreason = \"known\"\n");
        files.insert("portolan.toml".to_owned(), settings.into_bytes());
        let compilation = compile(&SourceSet::new(files));
        let stale = |pair: &str| text(&compilation, &format!("generated/changes/{pair}.json")).contains("\"stale\": []");
        (stale("1..2"), stale("2..3"), text(&compilation, "generated/changes/1..2.md").contains("Approved"))
    };
    assert_eq!(with(&fingerprint), (true, true, true));
    assert_eq!(with("0123456789abcdef"), (false, false, false));
}

#[test]
fn the_workbook_has_a_sheet_of_changes_where_there_are_any() {
    use calamine::{Reader, Xlsx};
    let open = |compilation: &Compilation| {
        let bytes = compilation.files["generated/ports.xlsx"].clone();
        Xlsx::new(std::io::Cursor::new(bytes)).expect("a workbook that opens")
    };
    let old: Given<'_> = ("p/1", "release = \"1\"", &[("en.txt", ROWS)]);
    let one = open(&compiled("P", &[old]));
    assert!(!one.sheet_names().contains(&"Changes".to_owned()));
    let mut both = open(&compiled("P", &[old, ("p/2", "release = \"2\"", &[("en.txt", LESS)])]));
    let range = both.worksheet_range("Changes").expect("the sheet");
    let rows: Vec<Vec<String>> = range.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect();
    assert_eq!(rows.len(), 3, "{rows:?}");
    let told = |words: &str| rows.iter().any(|row| row.iter().any(|cell| cell == words));
    for words in ["udp 5060 is gone", "udp 5060 がなくなりました", "Close after the upgrade", "TCP 4001"] {
        assert!(told(words), "{words}: {rows:?}");
    }
}
