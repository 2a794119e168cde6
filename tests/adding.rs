//! `init`, `add` and `languages`: what is put where, what is told, and that what is refused leaves no trace.

mod support;

use std::fs;
use std::path::Path;

use support::{DOCUMENT, Ended, Workspace};

const NAMES: [&str; 6] = ["--vendor", "Example", "--product", "Widget", "--release", "2.0"];

fn add(workspace: &Workspace, file: &str, more: &[&str]) -> Ended {
    workspace.portolan(&[&["add", file][..], &NAMES, more].concat())
}

fn text(workspace: &Workspace, path: &str) -> String {
    fs::read_to_string(workspace.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn a_document_goes_beside_the_other_releases_byte_for_byte() {
    let workspace = Workspace::new();
    workspace.write("given.txt", DOCUMENT);
    let told = add(&workspace, "given.txt", &["--instances", "0..=3", "--title", "Widget \"2\""]).with_code(0).out;
    assert_eq!(text(&workspace, "source-docs/example/2.0/ja.txt"), DOCUMENT);
    assert_eq!(
        text(&workspace, "source-docs/example/2.0/document.toml"),
        "vendor = \"Example\"\nproduct = \"Widget\"\nrelease = \"2.0\"\ntitle = 'Widget \"2\"'\ninstances = \"0..=3\"\n"
    );
    for part in [
        "added: source-docs/example/2.0/ja.txt",
        "language: ja, detected: 100%",
        "リスナー プロトコルおよびポート → listener_ports (",
        "heading matches \"リスナー + プロトコル + ポート\"",
        "rows: data 2, headings 1, sections 0, notes 0, skipped 0; endpoints 2",
        "msgid \"ロガー\"\n    msgstr \"\"",
        "next: fill in source-docs/example/2.0/en.po",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let catalogue = text(&workspace, "source-docs/example/2.0/en.po");
    assert!(catalogue.contains("#: ja.txt:6\nmsgid \"ルータ\"\nmsgstr \"\"\n"), "{catalogue}");
    let japanese = add(&workspace, "given.txt", &["--replace", "--lang", "ja"]).with_code(0).out;
    assert!(japanese.contains("置き換え: source-docs/example/2.0/ja.txt") && japanese.contains("未訳"), "{japanese}");
    assert_eq!(text(&workspace, "source-docs/example/2.0/en.po"), catalogue, "entries are not written twice");
}

#[test]
fn instances_of_the_release_before_are_taken_over_and_missing_ones_told() {
    let workspace = Workspace::new();
    workspace.write("given.txt", DOCUMENT);
    let told = add(&workspace, "given.txt", &[]).with_code(0).out;
    assert!(told.contains("instances: 0..=3, taken over from 1.0; else --instances\n"), "{told}");
    let described = text(&workspace, "source-docs/example/2.0/document.toml");
    assert!(described.ends_with("instances = \"0..=3\"\ninstances_reason = \"made up\"\n"), "{described}");
    // An older release than any says nothing of itself, and no other one before it does.
    let older = ["add", "given.txt", "--vendor", "Example", "--product", "Widget", "--release", "0.9"];
    let told = workspace.portolan(&older).with_code(0).out;
    assert!(told.contains("instances: not stated, so that formulas hold for instance 0 alone (0..=0)\n"), "{told}");
    assert!(told.contains("into source-docs/example/0.9/document.toml\n"), "{told}");
    let found = workspace.portolan(&["check", "--format", "short"]).with_code(0).out;
    let of_instances: Vec<&str> = found.lines().filter(|line| line.contains("[unstated_instances]")).collect();
    assert!(of_instances.len() == 1 && of_instances[0].starts_with("source-docs/example/0.9/ja.txt:6: warn"), "{found}");
}

#[test]
fn a_language_that_the_text_contradicts_is_doubted() {
    let workspace = Workspace::new();
    workspace.write("given.txt", DOCUMENT);
    let told = add(&workspace, "given.txt", &["--language", "en", "--dry-run"]).out;
    assert!(told.contains("language: en, as told; but it seems to be ja (100%): see --language\n"), "{told}");
    let told = add(&workspace, "given.txt", &["--language", "ja-JP", "--dry-run"]).out;
    assert!(told.contains("language: ja-JP, as told") && !told.contains("seems"), "{told}");
}

#[test]
fn a_format_that_is_not_read_is_told_before_its_language_is_asked_for() {
    let workspace = Workspace::new();
    workspace.write("given.pdf", "%PDF-1.7\n");
    for more in [&[][..], &["--language", "en"]] {
        let refused = add(&workspace, "given.pdf", more).with_code(2).err;
        assert!(refused.contains("PDF is not read") && refused.contains("pdftotext"), "{refused}");
    }
}

#[test]
fn translations_of_other_releases_are_taken_over() {
    let workspace = Workspace::new();
    let po = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\nmsgid \"ルータ\"\nmsgstr \"Router\"\n";
    workspace.write("source-docs/example/1.0/en.po", po);
    workspace.write("given.txt", DOCUMENT);
    let told = add(&workspace, "given.txt", &[]).with_code(0).out;
    assert!(told.contains("1 taken over from other releases (1.0)"), "{told}");
    let catalogue = text(&workspace, "source-docs/example/2.0/en.po");
    assert!(catalogue.contains("#. as in 1.0\n#: ja.txt:6\nmsgid \"ルータ\"\nmsgstr \"Router\"\n"), "{catalogue}");
    workspace.remove("source-docs/example/2.0/en.po");
    let printed = add(&workspace, "given.txt", &["--replace", "--no-catalogue"]).with_code(0).out;
    assert!(printed.contains("entries for source-docs/example/2.0/en.po"), "{printed}");
    assert!(!workspace.root().join("source-docs/example/2.0/en.po").exists());
}

#[test]
fn a_second_language_goes_into_the_description_that_is_there() {
    let workspace = Workspace::new();
    let described = "# By hand.\nvendor = \"Example\"\nproduct = \"Widget\"\nrelease = \"2.0\"\nlanguage = \"ja\"\norigin = \"transcription\"\n\n[[host]]\nname = \"one\"\n";
    workspace.write("source-docs/example/2.0/document.toml", described);
    workspace.write("source-docs/example/2.0/ja.txt", DOCUMENT);
    workspace
        .write("given.md", "# Ports\n\n| Listener | Port | Direction |\n| --- | --- | --- |\n| Router | TCP 443 | Inbound |\n");
    let told = add(&workspace, "given.md", &["--language", "en", "--title", "Ports of the Widget"]).with_code(0).out;
    assert!(told.contains("beside it: ja") && told.contains("language: en, as told"), "{told}");
    let amended = text(&workspace, "source-docs/example/2.0/document.toml");
    assert!(amended.starts_with("# By hand.\n") && amended.contains("[[host]]") && !amended.contains("language ="), "{amended}");
    assert!(amended.contains("[edition.en]\ntitle = \"Ports of the Widget\"\norigin = \"vendor\"\n"), "{amended}");
    workspace.portolan(&["check", "--format", "short"]).with_code(0);
    let refused = add(&workspace, "given.md", &["--language", "de", "--instances", "0..=1"]).with_code(0);
    assert!(refused.out.contains("added"));
    let refused = add(&workspace, "given.md", &["--language", "ko", "--instances", "0..=9"]).with_code(2);
    assert!(refused.err.contains("says instances = \"0..=1\"") && refused.err.contains("help: "), "{}", refused.err);
}

/// The workspace before and after a refusal.
#[track_caller]
fn refused(workspace: &Workspace, arguments: &[&str], reason: &str) {
    let before = workspace.files("");
    let folders = || walkdir::WalkDir::new(workspace.root()).into_iter().filter_map(Result::ok).count();
    let count = folders();
    let ended = workspace.portolan(arguments).with_code(2);
    assert!(ended.err.contains(reason) && ended.err.contains("\n  help: "), "{arguments:?}: {}", ended.err);
    assert!(ended.out.is_empty(), "{}", ended.out);
    assert_eq!((workspace.files("") == before, folders()), (true, count), "{arguments:?} left something");
}

#[test]
fn what_is_refused_leaves_the_workspace_as_it_was() {
    let workspace = Workspace::new();
    workspace.write("given.txt", DOCUMENT);
    let with = |file: &'static str, more: &[&'static str]| [&["add", file][..], &NAMES, more].concat();
    workspace.write("guide.adoc", "|===\n|Port |Use\n|443 |web\n|===\n");
    refused(&workspace, &with("guide.adoc", &["--language", "en"]), "AsciiDoc is not read");
    fs::write(workspace.root().join("bytes.txt"), b"\xef\xbb\xbfthe port is used for the server \xff\xfe\xfd 443\n")
        .expect("written");
    refused(&workspace, &with("bytes.txt", &[]), "holds bytes that are no");
    refused(&workspace, &with("absent.txt", &[]), "absent.txt was not added");
    refused(&workspace, &with("source-docs/example/1.0/ja.txt", &[]), "lies in source-docs/ already");
    refused(&workspace, &with("source-docs", &[]), "it is no file");
    workspace.write("noending", DOCUMENT);
    refused(&workspace, &with("noending", &[]), "no ending that tells its format");
    workspace.write("x.toml", DOCUMENT);
    refused(&workspace, &with("x.toml", &[]), "no ending that tells its format");
    workspace.write("numbers.csv", "1,2,3\n");
    refused(&workspace, &with("numbers.csv", &[]), "nothing tells its language");
    refused(&workspace, &with("given.txt", &["--language", "../x"]), "is no language");
    refused(&workspace, &with("given.txt", &["--instances", "many"]), "instances");
    refused(
        &workspace,
        &["add", "given.txt", "--vendor", "Example", "--product", "Widget", "--release", "1.0"],
        "is there already",
    );
    refused(&workspace, &["add", "given.txt", "--vendor", "V", "--product", "P", "--release", "../.."], "no folder can be named");
    refused(&workspace, &["add", "given.txt", "--vendor", "\u{202e}V", "--product", "P", "--release", "1"], "hidden characters");
    refused(&workspace, &["add", "given.txt", "--vendor", " ", "--product", "P", "--release", "1"], "--vendor is empty");
    refused(
        &workspace,
        &["add", "given.txt", "--vendor", "V", "--product", "P", "--release", "1", "--folder", "../up"],
        "is no name for a folder",
    );
    refused(
        &workspace,
        &["add", "given.txt", "--vendor", "V", "--product", "P", "--release", "1.0", "--folder", "example"],
        "source-docs/example/1.0 holds Example Widget 1.0",
    );
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;
    let workspace = Workspace::new();
    workspace.write("given.txt", DOCUMENT);
    symlink("given.txt", workspace.root().join("link.txt")).expect("a link");
    refused(&workspace, &[&["add", "link.txt"][..], &NAMES].concat(), "it is a symbolic link");
    let elsewhere = tempfile::tempdir().expect("a folder");
    symlink(elsewhere.path(), workspace.root().join("source-docs/v-p")).expect("a link");
    refused(&workspace, &["add", "given.txt", "--vendor", "V", "--product", "P", "--release", "1"], "is a symbolic link");
    assert_eq!(fs::read_dir(elsewhere.path()).expect("a folder").count(), 0);
}

#[test]
fn a_dry_run_tells_the_same_and_writes_nothing() {
    let workspace = Workspace::new();
    workspace.write("given.txt", DOCUMENT);
    let before = workspace.files("");
    let dry = add(&workspace, "given.txt", &["--dry-run"]).with_code(0).out;
    assert_eq!(workspace.files(""), before);
    let wet = add(&workspace, "given.txt", &[]).with_code(0).out;
    assert!(dry.starts_with("would add: ") && wet.starts_with("added: "));
    assert_eq!(dry.lines().find(|line| line.starts_with("understood")), wet.lines().find(|line| line.starts_with("understood")));
}

#[test]
fn japanese_names_make_plain_folders_and_hidden_characters_are_spelt_out() {
    let workspace = Workspace::new();
    workspace.write(
        "悪い\u{202e}名前.md",
        "| リスナー | ポート | \u{1b}[31m凡例\u{202e} |\n| --- | --- | --- |\n| ルータ | TCP 443 | 甲 |\n",
    );
    let arguments = ["add", "悪い\u{202e}名前.md", "--vendor", "シスコ", "--product", "通信装置", "--release", "１.０"];
    let told = workspace.portolan(&arguments).with_code(0).out;
    let path = told.lines().next().and_then(|line| line.split(' ').nth(1)).expect("a path");
    assert!(path.starts_with("source-docs/shisuko-") && path.ends_with("/1.0/ja.md") && path.is_ascii(), "{path}");
    assert!(!told.contains(['\u{202e}', '\u{1b}']), "{told:?}");
    assert!(told.contains("<U+202E>"), "{told}");
}

#[test]
fn words_that_the_report_asks_for_make_the_heading_known() {
    let workspace = Workspace::new();
    workspace.write("given.md", "| Listener | Port | Colour |\n| --- | --- | --- |\n| the Router | TCP 443 | red |\n");
    let told = add(&workspace, "given.md", &["--language", "en"]).with_code(0).out;
    assert!(told.contains("write into vocabulary/en.toml") && told.contains("extra = [\"= Colour\"]"), "{told}");
    assert!(workspace.portolan(&["check", "--format", "short"]).out.contains("[unknown_heading]"));
    let lines: Vec<&str> = told.lines().skip_while(|line| *line != "    [headings]").take(2).collect();
    workspace.write("vocabulary/en.toml", &lines.join("\n"));
    assert!(!workspace.portolan(&["check", "--format", "short"]).out.contains("[unknown_heading]"));
    let before = workspace.portolan(&["languages", "--format", "json", "--workspace", "."]).with_code(0).out;
    let headings =
        |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON")["documents"][0]["headings"].as_u64();
    let here = tempfile::tempdir().expect("a folder");
    let built_in = support::portolan(here.path(), &["languages", "--format", "json"]).with_code(0).out;
    assert_eq!(headings(&before), headings(&built_in).map(|count| count + 1));
    workspace.write("vocabulary/en.toml", "[headings]\nlistner = [\"x\"]\n");
    let broken = workspace.portolan(&["check", "--format", "short"]).with_code(1).out;
    assert!(broken.contains("vocabulary/en.toml:2") && broken.contains("`listner` is no role"), "{broken}");
}

#[test]
fn a_protocol_of_the_workspace_is_one_from_then_on() {
    let workspace = Workspace::new();
    workspace.write("given.md", "| Listener | Protocol | Port |\n| --- | --- | --- |\n| the Router | UDT | 443 |\n");
    add(&workspace, "given.md", &["--language", "en"]).with_code(0);
    assert!(workspace.portolan(&["check", "--format", "short"]).out.contains("[unknown_protocol]"));
    workspace.write("vocabulary/protocols.toml", "transports = { UDT = \"upd\" }\n");
    let broken = workspace.portolan(&["check", "--format", "short"]).with_code(1).out;
    assert!(broken.contains("vocabulary/protocols.toml:1") && broken.contains("`upd` is none of"), "{broken}");
    workspace.write("vocabulary/protocols.toml", "transports = { UDT = \"udp\" }\n");
    assert!(!workspace.portolan(&["check", "--format", "short"]).out.contains("[unknown_protocol]"));
    assert!(workspace.portolan(&["languages", "--workspace", "."]).with_code(0).out.contains("vocabulary/protocols.toml"));
}

#[test]
fn languages_are_those_of_the_vocabularies() {
    let here = tempfile::tempdir().expect("a folder");
    let table = support::portolan(here.path(), &["languages"]).with_code(0).out;
    for language in &portolan_compiler::vocabulary::Vocabulary::in_force().languages {
        let row = table.lines().find(|line| line.trim_start().starts_with(&format!("{} ", language.code))).expect("a row");
        assert!(row.contains(&language.name) && row.contains(&language.english), "{row}");
        assert!(row.contains(&format!("{} ({})", language.extent().headings, language.extent().roles)), "{row}");
    }
    let japanese = support::portolan(here.path(), &["languages", "--lang", "ja"]).with_code(0).out;
    assert!(japanese.contains("文書の言語") && japanese.contains("ja (日本語)"), "{japanese}");
}

#[test]
fn init_makes_a_workspace_and_touches_nothing_that_is_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |path: &str| folder.path().join(path);
    support::portolan(folder.path(), &["init", "ports", "--title", "Our \"ports\""]).with_code(0);
    for path in [
        "portolan.toml",
        "README.md",
        ".gitignore",
        "source-docs/README.md",
        "vocabulary/README.md",
        "book/book.toml",
        "book/theme/portolan.css",
    ] {
        assert!(at("ports").join(path).is_file(), "{path}");
    }
    let ended = support::portolan(&at("ports"), &["check"]).with_code(0);
    assert!(ended.err.contains("documents: 0"), "{}", ended.err);
    let again = support::portolan(folder.path(), &["init", "ports"]).with_code(2);
    assert!(again.err.contains("is a workspace already"), "{}", again.err);
    fs::create_dir(at("full")).expect("a folder");
    fs::write(at("full/mine.txt"), "x").expect("a file");
    let full = support::portolan(folder.path(), &["init", "full"]).with_code(2);
    assert!(full.err.contains("mine.txt is there"), "{}", full.err);
    assert_eq!(support::files(&at("full")).len(), 1);
    fs::create_dir_all(at("fresh/.git")).expect("a folder");
    support::portolan(folder.path(), &["init", "fresh"]).with_code(0);
    assert!(Path::new(&at("fresh/portolan.toml")).is_file());
}

#[test]
fn words_of_the_workspace_help_to_read_what_is_compared() {
    let workspace = Workspace::new();
    let document =
        |port: &str| format!("| Komponente | Port | Richtung |\n| --- | --- | --- |\n| der Router | TCP {port} | eingehend |\n");
    workspace.write("a.md", &document("443"));
    workspace.write("b.md", &document("schwankend"));
    let diff = ["diff", "a.md", "b.md", "--language", "de"];
    assert!(workspace.portolan(&diff).with_code(2).err.contains("no port table was found in ./b.md"));
    workspace.write("vocabulary/de.toml", "[words]\ndynamic = [\"schwankend\"]\n");
    assert!(workspace.portolan(&diff).with_code(1).out.contains("became_dynamic: ports: 443 -> dynamic"));
}

#[test]
fn an_older_release_is_compared_with_the_one_after_it() {
    let workspace = Workspace::new();
    workspace.write("given.csv", "Listener,Protocol,Port\nRouter,TCP,443\n");
    let told = |release: &str| {
        let names = ["--vendor", "Example", "--product", "Gadget", "--release", release];
        workspace.portolan(&[&["add", "given.csv"][..], &names].concat()).with_code(0).out
    };
    assert!(told("2.0").ends_with("next: portolan publish\n"));
    assert!(told("1.0").ends_with(", portolan diff example-gadget/1.0/en example-gadget/2.0/en\n"));
    assert!(told("1.9").ends_with(", portolan diff example-gadget/1.0/en example-gadget/1.9/en\n"));
}
