//! The build script is a door: it writes below `OUT_DIR` and nowhere else, and lets no denied finding through unsaid.

mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use support::Workspace;

/// The build script that this test was built with: cargo keeps it beside its `OUT_DIR`, under another digest.
fn script() -> PathBuf {
    let build = Path::new(env!("OUT_DIR")).ancestors().nth(2).expect("cargo's build folder");
    let name = format!("build-script-build{}", std::env::consts::EXE_SUFFIX);
    let entries = std::fs::read_dir(build).expect("cargo's build folder").filter_map(Result::ok);
    let ours = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with("portolan-"));
    let scripts = ours.map(|entry| entry.path().join(&name)).filter(|script| script.is_file());
    let built = |script: &PathBuf| script.metadata().and_then(|file| file.modified()).expect("a time");
    scripts.max_by_key(built).expect("the build script was built")
}

/// Runs it as cargo would, for a workspace.
fn run(workspace: &Workspace, out: &Path, mode: Option<&str>) -> Output {
    let mut command = Command::new(script());
    command.current_dir(workspace.root()).env("CARGO_MANIFEST_DIR", workspace.root()).env("OUT_DIR", out);
    match mode {
        Some(mode) => command.env("PORTOLAN_DOCS", mode),
        None => command.env_remove("PORTOLAN_DOCS"),
    };
    command.output().expect("the build script runs")
}

#[test]
fn only_out_dir_changes() {
    let (workspace, out) = (Workspace::new(), tempfile::tempdir().expect("a folder"));
    let before = workspace.files("");
    let output = run(&workspace, out.path(), None);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(workspace.files(""), before);
    let written = support::files(out.path());
    assert!(
        written.contains_key(Path::new("reference.rs")) && written.contains_key(Path::new("publication/generated/ports.csv"))
    );
}

#[test]
fn what_is_no_longer_published_leaves_out_dir() {
    let (workspace, out) = (Workspace::new(), tempfile::tempdir().expect("a folder"));
    run(&workspace, out.path(), None);
    let before = support::files(out.path()).len();
    workspace.remove("source-docs/example/1.0/ja.txt");
    run(&workspace, out.path(), None);
    assert!(support::files(out.path()).len() < before);
}

#[test]
fn a_denied_finding_fails_the_build_and_says_why() {
    let (workspace, out) = (Workspace::new(), tempfile::tempdir().expect("a folder"));
    workspace.break_settings();
    let output = run(&workspace, out.path(), None);
    let (said, report) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(!output.status.success());
    assert!(said.contains("cargo::error=portolan.toml:1:") && said.contains("PORTOLAN_DOCS=report"), "{said}");
    assert!(report.contains("colour"), "{report}");
}

#[test]
fn report_mode_tells_the_same_and_succeeds() {
    let (workspace, out) = (Workspace::new(), tempfile::tempdir().expect("a folder"));
    workspace.break_settings();
    let output = run(&workspace, out.path(), Some("report"));
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success());
    assert!(said.contains("cargo::warning=portolan.toml:1:") && !said.contains("cargo::error"), "{said}");
    assert!(
        support::files(out.path()).contains_key(Path::new("publication/generated/ports.csv")),
        "what was understood is emitted"
    );
}
