//! `portolan diff`: ways to name a side, formats, exit codes, approvals.

mod support;

use std::path::Path;
use std::process::Command;

use support::Workspace;
use unicode_width::UnicodeWidthStr;

const OLD: &str = "<table><tr><th>Listener</th><th>Protocol and port</th><th>Remote device</th></tr>\n\
<tr><td>Router</td><td>TCP 40000</td><td>Logger</td></tr>\n<tr><td>Agent</td><td>UDP 5060</td><td>Router</td></tr>\n\
<tr><td>Web</td><td>TCP 8080</td><td>Browser</td></tr></table>\n";
const NEW: &str = "<table><tr><th>Listener</th><th>Protocol and port</th><th>Remote device</th></tr>\n\
<tr><td>Web</td><td>TCP 8080</td><td>Browser</td></tr>\n<tr><td>Router</td><td>TCP 40001</td><td>Logger</td></tr>\n\
<tr><td>Voice</td><td>UDP 16384-32767</td><td>Gateway</td></tr></table>\n";

fn workspace() -> Workspace {
    let workspace = Workspace::new();
    workspace.write("old.html", OLD);
    workspace.write("new.html", NEW);
    workspace
}

/// Makes the workspace a repository whose only commit holds all files.
fn commit(workspace: &Workspace) {
    for arguments in [&["init", "--quiet"] as &[&str], &["add", "--all"], &["commit", "--quiet", "--message", "Old"]] {
        let identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
        let status =
            Command::new("git").current_dir(workspace.root()).args(identity).args(arguments).output().expect("git").status;
        assert!(status.success(), "{arguments:?}");
    }
}

fn diff<'a>(further: &[&'a str]) -> Vec<&'a str> {
    [&["diff", "old.html", "new.html"], further].concat()
}

#[test]
fn the_first_screen_says_what_to_open_and_what_to_close() {
    let ended = workspace().portolan(&diff(&[])).with_code(1);
    let (open, close) = (ended.out.find("OPEN BEFORE THE UPGRADE: 2"), ended.out.find("CLOSE AFTER THE UPGRADE: 2"));
    assert!(open < close && open.is_some(), "{}", ended.out);
    for text in ["+ tcp 40001", "- tcp 40000", "+ udp 16384-32767", "- udp 5060", "new.html:3", "3 old - 1 closed", "= 3 new"] {
        assert!(ended.out.contains(text), "{text}: {}", ended.out);
    }
    assert!(!ended.out.contains("8080"), "what did not change is not told: {}", ended.out);
}

#[test]
fn what_extract_prints_as_a_snapshot_is_a_side_and_a_list_says_what_to_do() {
    let workspace = workspace();
    let snapshot = workspace.portolan(&["extract", "--format", "snapshot", "old.html"]).with_code(0);
    workspace.write("old.json", &snapshot.out);
    let told = workspace.portolan(&["diff", "old.json", "new.html", "--format", "csv"]).with_code(1);
    let of_documents = workspace.portolan(&diff(&["--format", "csv"])).out;
    assert_eq!(told.out, of_documents.replace("./old.html", "old.html"));
    workspace.write("list.json", &workspace.portolan(&["extract", "--format", "json", "old.html"]).out);
    let refused = workspace.portolan(&["diff", "list.json", "new.html"]).with_code(2);
    assert!(refused.err.contains("extract --format snapshot"), "{}", refused.err);
}

/// The report on both releases of this checkout, for a terminal of so many columns.
fn report_in(columns: usize, language: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
    command.args(["diff", "11.0", "12.6", "--all", "--lang", language]).current_dir(env!("CARGO_MANIFEST_DIR"));
    let output = command.env("COLUMNS", columns.to_string()).output().expect("the command line runs");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn the_report_fits_terminals_of_usual_widths_and_loses_no_word() {
    for language in ["en", "ja"] {
        let words = |report: &str| report.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let whole = report_in(10_000, language);
        assert!(whole.lines().any(|line| line.width() > 120), "the report has long lines");
        for columns in [80, 100, 120] {
            let report = report_in(columns, language);
            let wide: Vec<&str> = report.lines().filter(|line| line.width() > columns).collect();
            assert_eq!(wide, Vec::<&str>::new(), "{language}, {columns} columns");
            let (fitted, whole) = (words(&report).concat(), words(&whole).concat());
            assert!(fitted == whole, "{language}, {columns} columns: words are missing or cut");
        }
    }
}

/// A table of listener, port and remote device.
fn table(rows: &[[&str; 3]]) -> String {
    let row = |cells: &[&str; 3]| format!("<tr><td>{}</td></tr>\n", cells.join("</td><td>"));
    let head = "<tr><th>Listener</th><th>Protocol and port</th><th>Remote device</th></tr>\n";
    format!("<table>{head}{}</table>\n", rows.iter().map(row).collect::<String>())
}

/// The kinds of what differs between two tables.
fn kinds(old: &[[&str; 3]], new: &[[&str; 3]]) -> Vec<String> {
    let workspace = Workspace::new();
    workspace.write("old.html", &table(old));
    workspace.write("new.html", &table(new));
    let told = workspace.portolan(&diff(&["--format", "json"])).out;
    let report: serde_json::Value = serde_json::from_str(&told).expect("a report");
    let findings = report["comparisons"][0]["findings"].as_array().expect("findings");
    let mut kinds: Vec<String> = findings.iter().map(|finding| finding["kind"].as_str().expect("a kind").to_owned()).collect();
    kinds.sort();
    kinds
}

#[test]
fn a_party_of_another_name_is_known_by_its_ports() {
    let old = [["Router", "TCP 40000", "Logger"], ["Router", "TCP 40002", "Agent"], ["Router", "UDP 40005", "Agent"]];
    let named = |name: &'static str| old.map(|[_, port, remote]| [name, port, remote]);
    assert_eq!(kinds(&old, &named("Dispatcher")), ["renamed", "renamed", "renamed"]);
    let mut moved = named("Dispatcher");
    moved[2][1] = "UDP 40006";
    assert_eq!(kinds(&old, &moved), ["port_changed", "renamed", "renamed", "renamed"]);
}

#[test]
fn one_known_party_is_no_other_name_of_another() {
    let old =
        [["Image Manager", "TCP 8001", "Agent"], ["Image Manager", "TCP 8000", "Agent"], ["Image Source", "TCP 8002", "Agent"]];
    let mut new = old;
    new[0] = ["Image Source", "TCP 8003", "Agent"];
    assert_eq!(kinds(&old, &new), ["closed", "opened"]);
}

#[test]
fn a_device_named_beside_another_is_a_further_one() {
    let old = [["Router", "TCP 40000", "10.0.0.0/8"]];
    let new = [["Router", "TCP 40000", "10.0.0.0/8 and fd00::/8"]];
    assert_eq!((kinds(&old, &new), kinds(&new, &old)), (vec!["remote_added".to_owned()], vec!["remote_removed".to_owned()]));
}

#[test]
fn a_rule_that_another_row_still_needs_is_not_closed() {
    let workspace = workspace();
    let twice = OLD.replace("</table>", "<tr><td>Router</td><td>TCP 40000</td><td>Archive</td></tr></table>");
    workspace.write("twice.html", &twice);
    let ended = workspace.portolan(&["diff", "twice.html", "old.html"]);
    assert!(ended.out.contains("keep open: Router, line 2, still states it"), "{}", ended.out);
    let gone = OLD.replace("<tr><td>Router</td><td>TCP 40000</td><td>Logger</td></tr>\n", "");
    workspace.write("gone.html", &gone);
    let ended = workspace.portolan(&["diff", "old.html", "gone.html"]);
    assert!(ended.out.contains("- tcp 40000") && !ended.out.contains("keep open"), "{}", ended.out);
}

/// What is to be opened and to be closed between two tables of listener, remote device, ports and protocol.
fn steps(old: &[[&str; 4]], new: &[[&str; 4]]) -> (i32, Vec<String>) {
    let workspace = workspace();
    let table = |rows: &[[&str; 4]]| {
        let rows: String = rows.iter().map(|row| format!("| {} |\n", row.join(" | "))).collect();
        format!("| Component | Remote | Ports | Protocol |\n|---|---|---|---|\n{rows}")
    };
    workspace.write("a.md", &table(old));
    workspace.write("b.md", &table(new));
    let ended = workspace.portolan(&["diff", "a.md", "b.md"]);
    let steps = ended.out.lines().map(str::trim).filter(|line| line.starts_with(['+', '-']));
    (ended.code, steps.map(|line| line.split(" [").next().unwrap_or(line).to_owned()).collect())
}

#[test]
fn what_is_unmatched_is_opened_where_no_old_rule_covers_it() {
    let web = ["Web", "Browser", "443", "TCP"];
    let old = [["Engine", "Manager", "8500; 10000-30000", "TCP"], web];
    let new = [["Engine", "Manager", "8500 (process service); 8501 (proxy service); 8502 (disk service)", "TCP"], web];
    let (code, found) = steps(&old, &new);
    let expected = [
        "+ tcp 8501  proxy service  with Manager  (unmatched, uncertain)",
        "+ tcp 8502  disk service  with Manager  (unmatched, uncertain)",
        "- tcp 10000-30000  with Manager  (unmatched, uncertain)",
    ];
    assert_eq!((code, found), (1, expected.map(str::to_owned).to_vec()));
    // What the old rule lets through needs no other one, and then that rule must stay.
    let wide = [["Engine", "Manager", "8500; 8000-9000", "TCP"], web];
    assert_eq!(steps(&wide, &new), (0, Vec::new()));
}

#[test]
fn a_transport_that_is_not_stated_closes_no_rule() {
    let (stated, unstated) = ([["Engine", "Manager", "8500", "UDP"]], [["Engine", "Manager", "8500", ""]]);
    assert_eq!(steps(&stated, &unstated), (1, Vec::new()));
    assert_eq!(steps(&unstated, &stated), (1, vec!["+ udp 8500  with Manager  (transport_changed)".to_owned()]));
}

#[test]
fn the_level_that_fails_is_asked_for() {
    let workspace = workspace();
    workspace.portolan(&["diff", "new.html", "new.html", "--fail-on", "info"]).with_code(0);
    workspace.write("less.html", &NEW.replace("<tr><td>Web</td><td>TCP 8080</td><td>Browser</td></tr>\n", ""));
    workspace.portolan(&["diff", "new.html", "less.html"]).with_code(0);
    workspace.portolan(&["diff", "new.html", "less.html", "--fail-on", "warn"]).with_code(1);
}

#[test]
fn every_format_is_sound() {
    let workspace = workspace();
    let out = |format: &str| workspace.portolan(&diff(&["--format", format])).with_code(1).out;
    let json: serde_json::Value = serde_json::from_str(&out("json")).expect("JSON");
    let schema: serde_json::Value =
        serde_json::from_str(&workspace.portolan(&["diff", "--schema"]).with_code(0).out).expect("a schema");
    assert!(jsonschema::validator_for(&schema).expect("a JSON Schema").is_valid(&json));
    let html = out("html");
    assert!(html.contains("default-src 'none'") && !html.contains("<script") && !html.contains("src="), "{html}");
    assert!(out("markdown").contains("| Voice | udp | 16384-32767 |"));
    assert_eq!(csv::Reader::from_reader(out("csv").as_bytes()).records().filter_map(Result::ok).count(), 3);
    let sarif: serde_json::Value = serde_json::from_str(&out("sarif")).expect("SARIF");
    assert_eq!(sarif["runs"][0]["results"].as_array().map(Vec::len), Some(3));
    assert!(out("junit").contains("failures=\"3\""));
    assert!(out("github").contains("::error file=./new.html,line=4,title=opened%3A Voice::"), "{}", out("github"));
    workspace.portolan(&diff(&["--format", "xlsx", "--output", "changes.xlsx"])).with_code(1);
    let mut book = calamine::open_workbook_auto(workspace.root().join("changes.xlsx")).expect("a workbook");
    assert_eq!(calamine::Reader::worksheet_range(&mut book, "Changes").expect("a sheet").height(), 4);
}

#[test]
fn what_cannot_be_read_or_compared_is_an_error() {
    let workspace = workspace();
    workspace.write("broken.html", &NEW.replace("TCP 8080", "TCP 8080 @@ zz"));
    workspace.write("prose.txt", "nothing here\n");
    workspace.write("other.json", "{\"schema_version\": 99}");
    for other in ["broken.html", "prose.txt", "other.json", "absent.html", "9.9"] {
        let ended = workspace.portolan(&["diff", "old.html", other]).with_code(2);
        assert!(ended.out.is_empty() && ended.err.starts_with("error: "), "{other}: {} {}", ended.out, ended.err);
    }
    workspace.portolan(&["diff", "old.html", "broken.html", "--partial"]).with_code(1);
    let refused = workspace.portolan(&["diff", "old.html", "broken.html"]).with_code(2).err;
    assert!(refused.contains("1 finding denies it") && !refused.contains(" more"), "{refused}");
    let row = |at: u32| format!("<tr><td>Web {at}</td><td>TCP 808{at} @@ zz</td><td>Browser</td></tr>\n</table>");
    workspace.write("worse.html", &(0..7).fold(NEW.to_owned(), |text, at| text.replace("</table>", &row(at))));
    let refused = workspace.portolan(&["diff", "old.html", "worse.html"]).with_code(2).err;
    assert!(refused.contains("7 findings deny it") && refused.contains("\n  … 2 more: "), "{refused}");
}

#[test]
fn files_of_which_nothing_is_known_are_called_by_their_names() {
    let workspace = workspace();
    let out = |format: &str| workspace.portolan(&diff(&["--format", format])).with_code(1).out;
    assert!(out("text").starts_with("./old.html (en) -> ./new.html (en)\n"), "{}", out("text"));
    assert!(out("markdown").starts_with("# ./old.html -&gt; ./new.html\n"), "{}", out("markdown"));
    assert!(out("junit").contains("<testsuite name=\"./old.html -&gt; ./new.html\""), "{}", out("junit"));
    assert!(out("html").contains("<h1>./old.html \u{2192} ./new.html</h1>"), "{}", out("html"));
}

#[test]
fn directions_of_swapped_parties_are_told_as_the_new_row_states_them() {
    let workspace = workspace();
    let table = |row: &str| format!("| Component | Remote | Ports | Protocol | Direction |\n|---|---|---|---|---|\n{row}\n");
    workspace.write("a.md", &table("| Engine | Manager | 8500 | TCP | Inbound |"));
    workspace.write("b.md", &table("| Manager | Engine | 8500 | TCP | Inbound |"));
    let out = workspace.portolan(&["diff", "a.md", "b.md"]).with_code(1).out;
    assert!(out.contains("parties_swapped") && out.contains("initiator_changed: direction: outbound -> inbound"), "{out}");
}

#[test]
fn instances_are_numbers_and_ranges_that_a_side_knows() {
    let workspace = Workspace::new();
    workspace.write(
        "source-docs/example/2.0/document.toml",
        "vendor = \"Example\"\nproduct = \"Widget\"\nrelease = \"2.0\"\ninstances = \"0..=3\"\n",
    );
    workspace.write("source-docs/example/2.0/ja.txt", &support::DOCUMENT.replace("40007", "41007"));
    let asked = |numbers: &str| workspace.portolan(&["diff", "1.0", "2.0", "--instances", numbers]);
    let told = asked("1..=3").with_code(1).out;
    assert!(told.contains("= 41047, 41087, 41127") && told.contains("= 40047, 40087, 40127"), "{told}");
    let unknown = asked("2,600").with_code(2).err;
    assert!(unknown.contains("neither side knows instance 600: they state 0..=3"), "{unknown}");
    assert!(asked("many").with_code(2).err.contains("neither an instance number nor a range"));
}

#[test]
fn an_approval_silences_and_goes_stale() {
    let workspace = workspace();
    let json: serde_json::Value =
        serde_json::from_str(&workspace.portolan(&diff(&["--format", "json"])).with_code(1).out).expect("JSON");
    let findings = json["comparisons"][0]["findings"].as_array().expect("findings").clone();
    let approve = |fingerprint: &str| format!("[[approve]]\nfingerprint = \"{fingerprint}\"\nreason = \"seen\"\n");
    let all: String = findings.iter().map(|finding| approve(finding["fingerprint"].as_str().expect("a fingerprint"))).collect();
    workspace.write("portolan.toml", &all);
    let ended = workspace.portolan(&diff(&["--fail-on", "info"])).with_code(0);
    assert!(ended.out.contains("approved: seen"), "{}", ended.out);
    workspace.write("portolan.toml", &(all + &approve("0123456789abcdef")));
    let ended = workspace.portolan(&diff(&["--fail-on", "warn"])).with_code(1);
    assert!(ended.out.contains("stale approval 0123456789abcdef"), "{}", ended.out);
}

#[test]
fn what_is_to_be_approved_can_be_pasted() {
    let workspace = workspace();
    let lacking = workspace.portolan(&diff(&["--format", "approvals", "--fail-on", "info"])).with_code(1).out;
    assert_eq!(lacking.matches("[[approve]]").count(), 3, "{lacking}");
    assert!(lacking.contains("# Voice: udp 16384-32767 is new\n"), "{lacking}");
    workspace.write("portolan.toml", &lacking.replace("reason = \"\"", "reason = \"seen\""));
    let left = workspace.portolan(&diff(&["--format", "approvals", "--fail-on", "info"])).with_code(0);
    assert_eq!(left.out, "");
}

#[test]
fn a_document_of_a_revision_comes_with_what_stands_beside_it() {
    let workspace = workspace();
    let described = |release: &str| {
        format!("vendor = \"V\"\nproduct = \"P\"\nrelease = \"{release}\"\nlanguage = \"en\"\ntitle = \"Ports\"\n")
    };
    workspace.write("kept/document.toml", &described("1.0"));
    workspace.write("kept/en.html", OLD);
    commit(&workspace);
    workspace.write("kept/document.toml", &described("2.0"));
    let ended = workspace.portolan(&["diff", "HEAD:kept/en.html", "kept/en.html", "--fail-on", "info"]).with_code(0);
    assert!(ended.out.starts_with("P: 1.0 (en) -> 2.0 (en)"), "{}", ended.out);
}

#[test]
fn revisions_of_a_repository_and_snapshots_are_sides() {
    let workspace = workspace();
    workspace.write("guide.html", OLD);
    commit(&workspace);
    workspace.write("guide.html", NEW);
    let ended = workspace.portolan(&["diff", "HEAD:guide.html", "guide.html"]).with_code(1);
    assert!(ended.out.contains("HEAD:guide.html:2") && ended.out.contains("+ tcp 40001"), "{}", ended.out);
    // Code hosts know files by their paths alone.
    let side = ["diff", "HEAD:guide.html", "guide.html", "--format"];
    let github = workspace.portolan(&[&side[..], &["github"]].concat()).with_code(1).out;
    assert!(github.contains("::warning file=guide.html,line=3,title=closed") && !github.contains("HEAD"), "{github}");
    let sarif = workspace.portolan(&[&side[..], &["sarif"]].concat()).with_code(1).out;
    assert!(sarif.contains("\"uri\": \"guide.html\"") && !sarif.contains("HEAD"), "{sarif}");
    let whole = workspace.portolan(&["diff", "HEAD:source-docs", "source-docs", "--fail-on", "info"]).with_code(0);
    assert!(whole.out.contains("endpoints: "), "{}", whole.out);
    workspace.portolan(&["diff", "HEAD:absent.html", "guide.html"]).with_code(2);
}

#[test]
fn releases_of_this_checkout_compare_by_number() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let ended = support::portolan(root, &["diff", "11.0", "12.6", "--instances", "3"]).with_code(1);
    for text in ["OPEN BEFORE THE UPGRADE", "= 41133", "248 old", "163 new"] {
        assert!(ended.out.contains(text), "{text}: {}", ended.out);
    }
}
