//! Git as its users set it up: facts in `git diff` through textconv, and `portolan diff` between revisions as a workflow runs it.

mod support;

use std::path::Path;
use std::process::Command;

use support::Workspace;

/// Git in a folder, without the settings of whoever runs the test.
fn git(folder: &Path, arguments: &[&str]) -> String {
    let nowhere = if cfg!(windows) { "NUL" } else { "/dev/null" };
    let mut command = Command::new("git");
    command.args(["-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "core.pager=cat"]);
    command.args(arguments).current_dir(folder).env("GIT_CONFIG_GLOBAL", nowhere).env("GIT_CONFIG_NOSYSTEM", "1");
    let output = command.output().expect("git is there");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "git {arguments:?}: {out}{err}");
    out.into_owned()
}

const OLD: &str = "<p>Ports</p><table><tr><th>Listener</th><th>Protocol and port</th><th>Remote device</th></tr>\n\
<tr><td>Router</td><td>TCP 40000</td><td>Logger</td></tr>\n<tr><td>Web</td><td>TCP 8080</td><td>Browser</td></tr></table>\n";
const METADATA: &str = "vendor = \"Example\"\nproduct = \"Gadget\"\nrelease = \"2.0\"\n";
const DOCUMENT: &str = "source-docs/gadget/2.0/en.html";

/// A repository with one document, committed.
fn repository() -> Workspace {
    let workspace = Workspace::new();
    workspace.write("source-docs/gadget/2.0/document.toml", METADATA);
    workspace.write(DOCUMENT, OLD);
    git(workspace.root(), &["init", "--quiet"]);
    git(workspace.root(), &["add", "."]);
    git(workspace.root(), &["commit", "--quiet", "--message", "Begin"]);
    workspace
}

fn with_driver() -> Workspace {
    let workspace = repository();
    workspace.write(".gitattributes", "source-docs/**/*.html diff=portolan\nsource-docs/**/*.txt diff=portolan\n");
    let program = env!("CARGO_BIN_EXE_portolan").replace('\\', "/");
    git(workspace.root(), &["config", "diff.portolan.textconv", &format!("'{program}' extract --textconv")]);
    workspace
}

#[test]
fn git_shows_facts_instead_of_markup() {
    let workspace = with_driver();
    // Markup alone is no change of facts; a row above moves all lines below.
    workspace.write(DOCUMENT, &OLD.replace("<p>Ports</p>", "\n\n<p class=x>Ports</p>\n").replace("<td>", "<td align=left>"));
    assert!(!git(workspace.root(), &["diff"]).contains("\n+ "), "only markup changed");
    workspace.write(DOCUMENT, &("\n\n".to_owned() + &OLD.replace("40000", "40001")));
    let shown = git(workspace.root(), &["diff"]);
    let changed: Vec<&str> = shown.lines().filter(|line| line.starts_with("-  ") || line.starts_with("+  ")).collect();
    assert_eq!(changed, ["-  Router | tcp 40000 | remote=Logger", "+  Router | tcp 40001 | remote=Logger"], "{shown}");
}

#[test]
fn a_document_with_findings_is_shown_all_the_same() {
    let workspace = with_driver();
    workspace.write(DOCUMENT, &OLD.replace("TCP 40000", "TCP 40000 garbled"));
    let shown = git(workspace.root(), &["diff"]);
    assert!(shown.contains("  Router | tcp 40000 |") && shown.contains("+! leftover_text: "), "{shown}");
}

#[test]
fn a_pull_request_is_told_what_it_changes() {
    let workspace = repository();
    let run = |workspace: &Workspace| {
        workspace.portolan(&["diff", "HEAD:source-docs", "source-docs", "--format", "github", "--fail-on", "err"])
    };
    let same = run(&workspace).with_code(0);
    assert!(!same.out.contains("::error"), "{}", same.out);
    workspace.write(DOCUMENT, &OLD.replace("40000", "40001"));
    let told = run(&workspace).with_code(1);
    let expected = format!("::error file={DOCUMENT},line=2,title=port_changed%3A Router::ports: 40000 -> 40001 [");
    assert!(told.out.contains(&expected), "{}", told.out);
}
