//! A release arrives: the story that README tells, from an empty folder to the changes, with nothing but the program.

mod support;

use std::fs;
use std::path::Path;

use support::{Ended, portolan, story};

fn add(root: &Path, file: &str, release: &str) -> Ended {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/story").join(file);
    let file = file.to_str().expect("Unicode");
    portolan(root, &["add", file, "--vendor", "Example", "--product", "Gateway", "--release", release, "--instances", "0..=3"])
}

#[test]
fn a_release_in_another_language_is_added_translated_published_and_compared() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("ports");
    portolan(folder.path(), &["init", "ports"]).with_code(0);
    add(&root, "gateway-1.0.html", "1.0").with_code(0);
    portolan(&root, &["publish"]).with_code(0);
    assert!(root.join("book/html/en/index.html").is_file() && root.join("generated/ports.xlsx").is_file());
    let manifest = fs::read_to_string(root.join("generated/Cargo.toml")).expect("a manifest");
    assert!(!manifest.contains("path ="), "no path leads out of a workspace of one's own: {manifest}");

    let told = add(&root, "gateway-2.0.md", "2.0").with_code(0).out;
    assert!(told.contains("heading that no vocabulary knows: 監査ランク (line 5)"), "{told}");
    let untranslated = |root: &Path| portolan(root, &["check", "--format", "short"]).out.contains("[untranslated_text]");
    assert!(untranslated(&root), "texts without English are told");
    story::edit(&root.join("vocabulary/ja.toml"));
    let filled = story::translate(&root.join("source-docs/example-gateway/2.0/en.po"));
    assert!(told.contains(&format!("{filled} missing")), "{filled}: {told}");
    let clean = portolan(&root, &["check", "--format", "short"]).with_code(0);
    assert!(clean.out.is_empty(), "{}", clean.out);

    portolan(&root, &["publish"]).with_code(0);
    let diff = portolan(&root, &["diff", "example-gateway/1.0", "example-gateway/2.0", "--format", "json"]);
    assert_eq!(changes(&diff.out), EXPECTED, "{}", diff.out);

    // A third release says the same in the same words: nothing is left to translate.
    let third = add(&root, "gateway-2.0.md", "2.1").with_code(0).out;
    assert!(third.contains(&format!("{filled} taken over from other releases (2.0), 0 missing")), "{third}");
    let none = portolan(&root, &["diff", "example-gateway/2.0", "example-gateway/2.1", "--format", "json"]).with_code(0);
    assert_eq!(changes(&none.out), Vec::<String>::new(), "{}", none.out);
}

/// One line a change.
fn changes(json: &str) -> Vec<String> {
    let report: serde_json::Value = serde_json::from_str(json).expect("JSON");
    let pairs = report["comparisons"].as_array().expect("pairs of releases");
    assert_eq!(pairs.len(), 1);
    let word = |finding: &serde_json::Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
    let findings = pairs[0]["findings"].as_array().expect("findings").iter();
    let line = |finding| ["level", "kind", "component", "before", "after"].map(|key| word(finding, key)).join("|");
    let mut lines: Vec<String> = findings.map(line).collect();
    lines.sort();
    lines
}

/// 8443 moved to 9443, and somebody new listens on 9100; what is only said in another language is no change.
const EXPECTED: [&str; 2] =
    ["err|opened|監視サーバ [Monitoring server]||9100", "err|port_changed|管理コンソール [Web console]|8443|9443"];
