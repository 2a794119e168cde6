//! `portolan serve`, asked over HTTP.

mod support;

use std::fs;

use support::preview::Preview;
use support::{DOCUMENT, Workspace};

const DOCUMENT_PATH: &str = "source-docs/example/1.0/ja.txt";
const PAGE: &str = "/en/example_1.0_ja_table-1.html";

#[test]
fn the_handbook_is_served_and_nothing_is_written_into_the_workspace() {
    let workspace = Workspace::new();
    let before = workspace.files("");
    let preview = Preview::of(&workspace, &[]);
    preview.made("0");
    let page = preview.get(PAGE);
    assert_eq!(page.status, 200);
    assert!(
        page.body.contains("40007 + 40*instance") && page.body.contains("<script src=\"/_portolan/live.js\""),
        "{}",
        page.body
    );
    let front = preview.get("/");
    assert!(front.status == 307 && front.head.contains("location: /en/index.html"), "{}", front.head);
    assert!(preview.get("/ja/finder.html").status == 200 && preview.get("/ja/css/general.css").status == 200);
    assert_eq!(workspace.files(""), before, "a preview is no publication");
}

#[test]
fn a_changed_document_makes_another_handbook() {
    let workspace = Workspace::new();
    let preview = Preview::of(&workspace, &[]);
    let first = preview.made("0");
    workspace.write(DOCUMENT_PATH, &DOCUMENT.replace("39500", "39400"));
    // A file is written in steps: a handbook of the first of them may come before.
    let shows = |path: &str, what: &str| drop(preview.state(|_| preview.get(path).body.contains(what)));
    shows(PAGE, "39400-39999");
    let second = preview.made(&first);
    workspace.write("portolan.toml", "[book]\ntitle = \"Harbours\"\n");
    shows(PAGE, "<h1 class=\"menu-title\">Harbours</h1>");
    let third = preview.made(&second);
    // A folder that was not there when watching began, and then a file in it.
    workspace.write("vocabulary/ja.toml", "[headings]\nextra = [\"= 監査ランク\"]\n");
    let mut fourth = preview.made(&third);
    // Several times: the first may still be seen by the look that the folder itself brought about.
    for heading in ["監査", "区分", "担当"] {
        workspace.write("vocabulary/ja.toml", &format!("[headings]\nextra = [\"= {heading}\"]\n"));
        fourth = preview.made(&fourth);
    }
    workspace.write("book/theme/portolan.css", "/* another look */\n");
    let fifth = preview.made(&fourth);
    shows("/en/theme/portolan.css", "another look");
    // A folder replaced by another of its name, as by changing branches.
    fs::rename(workspace.root().join("source-docs"), workspace.scratch().join("old")).expect("a folder");
    workspace.write(
        "source-docs/example/1.0/document.toml",
        "vendor = \"E\"\nproduct = \"W\"\nrelease = \"1.0\"\ninstances = \"0..=3\"\n",
    );
    workspace.write(DOCUMENT_PATH, DOCUMENT);
    let mut shown = preview.made(&fifth);
    for number in ["39300", "39200", "39100"] {
        workspace.write(DOCUMENT_PATH, &DOCUMENT.replace("39500", number));
        preview.state(|state| state["shown"] != shown.as_str() && preview.get(PAGE).body.contains(&format!("{number}-39999")));
        shown = preview.made("0");
    }
}

#[test]
fn a_refused_handbook_leaves_the_last_one_and_tells_why_with_the_cells() {
    let workspace = Workspace::new();
    let preview = Preview::of(&workspace, &[]);
    let good = preview.made("0");
    workspace.write(DOCUMENT_PATH, &DOCUMENT.replace("39500~39999", "70000"));
    let state = preview.state(|state| !state["report"].is_null());
    assert_eq!(state["shown"], good.as_str());
    let finding = state["report"]["findings"][0].clone();
    assert_eq!(finding["level"], "deny");
    let text = finding["text"].as_str().expect("text");
    assert!(text.contains("port_out_of_range") && text.contains("UDP 70000") && text.contains("ja.txt:7"), "{text}");
    assert!(preview.get(PAGE).body.contains("39500-39999"), "the last good handbook stays");
    workspace.write(DOCUMENT_PATH, DOCUMENT);
    preview.made(&good);
}

#[test]
fn a_workspace_that_is_broken_from_the_start_is_explained_too() {
    let workspace = Workspace::new();
    workspace.break_settings();
    let preview = Preview::of(&workspace, &[]);
    preview.state(|state| !state["report"].is_null());
    let page = preview.get(PAGE);
    assert_eq!(page.status, 503);
    assert!(page.body.contains("There is no handbook yet") && page.body.contains("live.js"), "{}", page.body);
    // A theme that mdBook refuses is no finding, and no end either.
    workspace.write("portolan.toml", "");
    workspace.write("book/book.toml", "[book\n");
    let told = preview
        .state(|state| state["report"]["findings"][0]["text"].as_str().is_some_and(|text| text.contains("the handbook (en)")));
    assert_eq!(told["shown"], "0");
}

#[test]
fn no_file_outside_of_the_handbook_is_reached() {
    let workspace = Workspace::new();
    let preview = Preview::of(&workspace, &[]);
    preview.made("0");
    for path in [
        "/../../../portolan.toml",
        "/en/../../src/en/index.md",
        "/en/%2e%2e/%2e%2e/src/en/introduction.md",
        "/en/..%2f..%2fbook.toml",
        "/en/..%5c..%5cbook.toml",
        "/%2fetc%2fpasswd",
        "//etc/passwd",
        "//en",
        "/en/index.html%00.css",
    ] {
        let answer = preview.get(path);
        assert_eq!(answer.status, 404, "{path}: {}", answer.head);
        assert!(!answer.head.contains("location:"), "{path}: {}", answer.head);
    }
}

#[test]
fn other_names_and_other_methods_are_refused() {
    let workspace = Workspace::new();
    let preview = Preview::of(&workspace, &[]);
    preview.made("0");
    for host in ["evil.example", "127.0.0.1.evil.example", "192.0.2.1", ""] {
        let answer = preview.ask("GET", PAGE, host);
        assert!(answer.status == 421 && !answer.body.contains("40007"), "{host}: {}", answer.head);
    }
    for path in [PAGE, "/", "/_portolan/state/en/0"] {
        let absolute = format!("http://evil.example{path}");
        assert_eq!(preview.ask("GET", &absolute, "localhost").status, 421, "{absolute}");
        for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
            assert_eq!(preview.ask(method, path, "localhost").status, 405, "{method} {path}");
        }
        let head = preview.ask("HEAD", path, "localhost");
        assert!(head.status < 400 && head.body.is_empty(), "{path}: {}", head.head);
    }
    let answer = preview.ask("GET", PAGE, "localhost:1").head;
    for line in [
        "cross-origin-resource-policy: same-origin",
        "content-security-policy: frame-ancestors 'self'",
        "cache-control: no-store",
    ] {
        assert!(answer.contains(line), "{answer}");
    }
}

#[test]
fn a_port_that_is_taken_is_named() {
    let workspace = Workspace::new();
    let preview = Preview::of(&workspace, &[]);
    let port = preview.address.port().to_string();
    let ended = workspace.portolan(&["serve", "--port", &port]).with_code(2);
    assert!(ended.err.contains(&format!("cannot listen on 127.0.0.1:{port}")) && ended.err.contains("help: "), "{}", ended.err);
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_and_leaves_nothing_behind() {
    let workspace = Workspace::new();
    let preview = Preview::of(&workspace, &[]);
    preview.made("0");
    let left = || fs::read_dir(workspace.scratch()).expect("a folder").count();
    assert_eq!(left(), 1, "the handbook of the preview");
    let (code, said) = preview.interrupt();
    assert_eq!((code, left()), (Some(0), 0), "{said}");
    assert!(!said.contains("warning: this address"), "{said}");
}

#[cfg(unix)]
#[test]
fn an_address_that_others_reach_is_taken_only_if_told_and_with_a_warning() {
    let workspace = Workspace::new();
    let preview = Preview::of(&workspace, &["--address", "0.0.0.0"]);
    assert!(preview.address.ip().is_unspecified());
    assert!(preview.interrupt().1.contains("warning: this address is not only this machine's"));
}
