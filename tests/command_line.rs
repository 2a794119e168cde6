//! The command line: exit codes, what goes to which stream, help that teaches.

mod support;

use support::{DOCUMENT, Workspace};

#[test]
fn a_sound_workspace_checks_with_code_0() {
    let ended = Workspace::new().portolan(&["check"]).with_code(0);
    assert!(ended.err.contains("documents: 1"), "{}", ended.err);
}

#[test]
fn a_denied_finding_gives_code_1_and_is_shown() {
    let workspace = Workspace::new();
    workspace.break_settings();
    let short = workspace.portolan(&["check", "--format", "short"]).with_code(1);
    assert!(short.out.starts_with("portolan.toml:1:"), "{}", short.out);
    assert!(short.out.contains("bad_metadata") && short.out.contains("colour"), "{}", short.out);
    let full = workspace.portolan(&["check"]).with_code(1);
    assert!(full.out.lines().count() > short.out.lines().count(), "{}", full.out);
    assert!(!full.out.contains('\u{1b}'), "no colours outside of a terminal");
    assert!(workspace.portolan(&["check", "--color", "always"]).with_code(1).out.contains('\u{1b}'));
}

#[test]
fn check_writes_nothing() {
    let workspace = Workspace::new();
    let before = workspace.files("");
    workspace.portolan(&["check"]).with_code(0);
    assert_eq!(workspace.files(""), before);
}

#[test]
fn wrong_usage_and_missing_input_give_code_2() {
    let folder = tempfile::tempdir().expect("a folder");
    for arguments in [["check", "--format=latin"], ["extract", "absent.txt"], ["explain", "no_such_lint"], ["owners", "70000"]] {
        let ended = support::portolan(folder.path(), &arguments).with_code(2);
        assert!(ended.out.is_empty() && !ended.err.is_empty(), "{arguments:?}: {}", ended.err);
    }
    let nowhere = support::portolan(folder.path(), &["--workspace", ".", "check"]).with_code(2);
    assert!(nowhere.err.contains("help: "), "{}", nowhere.err);
}

#[test]
fn the_workspace_is_found_upwards_and_by_name() {
    let workspace = Workspace::new();
    let inner = workspace.root().join("source-docs/example");
    support::portolan(&inner, &["check"]).with_code(0);
    let elsewhere = tempfile::tempdir().expect("a folder");
    let root = workspace.root().to_str().expect("Unicode");
    support::portolan(elsewhere.path(), &["check", "--workspace", root]).with_code(0);
}

#[test]
fn extract_prints_a_table_in_three_formats() {
    let workspace = Workspace::new();
    workspace.write("guide.txt", DOCUMENT);
    let csv = workspace.portolan(&["extract", "--language", "ja", "guide.txt"]).with_code(0).out;
    assert!(csv.starts_with("id,document,product,") && csv.contains("39500-39999") && csv.contains(",ルータ,"), "{csv}");
    let lines = workspace.portolan(&["extract", "--format", "jsonl", "guide.txt"]).with_code(0).out;
    let rows: Vec<serde_json::Value> = lines.lines().map(|line| serde_json::from_str(line).expect("an object")).collect();
    let json = workspace.portolan(&["extract", "--format", "json", "guide.txt"]).with_code(0).out;
    assert_eq!(serde_json::from_str::<Vec<serde_json::Value>>(&json).expect("an array"), rows);
    assert_eq!(rows.len(), csv.lines().count() - 1);
}

#[test]
fn several_files_make_one_table_in_the_order_given() {
    let workspace = Workspace::new();
    workspace.write("b.txt", DOCUMENT);
    workspace.write("a.txt", DOCUMENT);
    let out = workspace.portolan(&["extract", "b.txt", "a.txt"]).with_code(0).out;
    let first = |name: &str| out.find(name).unwrap_or_else(|| panic!("{name} is named in {out}"));
    assert!(first("b.txt") < first("a.txt"));
    assert_eq!(out.matches("id,document").count(), 1);
    let twice = workspace.portolan(&["extract", "b.txt", "a.txt", "b.txt"]).with_code(0).out;
    assert_eq!(twice, out, "a file named twice has its rows once");
}

#[test]
fn every_lint_is_listed_and_explained_in_both_languages() {
    let folder = tempfile::tempdir().expect("a folder");
    let list = support::portolan(folder.path(), &["explain"]).with_code(0).out;
    assert_eq!(list.lines().count(), portolan_compiler::lints::ALL.len());
    for lint in portolan_compiler::lints::ALL {
        let english = support::portolan(folder.path(), &["explain", &format!("warn[{}]", lint.id)]).with_code(0).out;
        let japanese =
            support::portolan(folder.path(), &["explain", &lint.id.replace('_', "-"), "--lang", "ja"]).with_code(0).out;
        assert!(english.contains(lint.page_en.trim()) && japanese.contains(lint.page_ja.trim()), "{}", lint.id);
    }
}

#[test]
fn a_misspelt_lint_is_guessed() {
    let folder = tempfile::tempdir().expect("a folder");
    let ended = support::portolan(folder.path(), &["explain", "transport_missing"]).with_code(2);
    assert!(ended.err.contains("`missing_transport`"), "{}", ended.err);
    let ended = support::portolan(folder.path(), &["explain", "side_distnce"]).with_code(2);
    assert!(ended.err.contains("`side_distance`"), "{}", ended.err);
}

#[test]
fn owners_answers_from_the_workspace_here_or_named() {
    let workspace = Workspace::new();
    let found = workspace.portolan(&["owners", "40047"]).with_code(0);
    assert!(found.out.contains("tcp 40007 + 40*instance") && found.out.contains("instance: 1\n"), "{}", found.out);
    assert!(
        found.out.contains("source: source-docs/example/1.0/ja.txt:6 ") && found.err.is_empty(),
        "{}{}",
        found.out,
        found.err
    );
    let elsewhere = tempfile::tempdir().expect("a folder");
    let root = workspace.root().to_str().expect("Unicode");
    assert_eq!(support::portolan(elsewhere.path(), &["owners", "--workspace", root, "40047"]).with_code(0).out, found.out);
    // What the program itself was built with is another workspace's.
    assert!(workspace.portolan(&["owners", "tcp", "42067"]).with_code(1).out.is_empty());
    support::portolan(elsewhere.path(), &["owners", "--workspace", ".", "42067"]).with_code(2);
    workspace.write("source-docs/example/1.0/ja.txt", &DOCUMENT.replace("UDP 39500~39999", "UDP 39500~39999 を瓶に詰める"));
    let broken = workspace.portolan(&["owners", "40047"]).with_code(0);
    assert!(broken.out == found.out && broken.err.contains("owners may be missing"), "{}", broken.err);
}

#[test]
fn owners_outside_of_a_workspace_says_whose_documents_answer() {
    let folder = tempfile::tempdir().expect("a folder");
    let ended = support::portolan(folder.path(), &["owners", "tcp", "42067"]).with_code(0);
    assert!(ended.err.contains("no workspace is here") && ended.err.contains("11.0(1)"), "{}", ended.err);
    let found = ended.out;
    assert!(
        found.contains("tcp 42027 + 40*instance") && found.contains("instance: 1\n") && found.contains("side: A\n"),
        "{found}"
    );
    for words in [["port", "TCP/42067"], ["port", "42067/tcp"]] {
        assert_eq!(support::portolan(folder.path(), &words).with_code(0).out, found);
    }
    assert!(support::portolan(folder.path(), &["port", "1"]).with_code(1).out.is_empty());
    let of_no_name = support::portolan(folder.path(), &["port", "445"]).with_code(0).out;
    assert!(of_no_name.contains("(not named)\n") && !of_no_name.contains("\n\n"), "{of_no_name}");
}

#[test]
fn owners_of_another_transport_are_told() {
    let ended = Workspace::new().portolan(&["owners", "udp", "40047"]).with_code(1);
    assert!(ended.out.is_empty() && ended.err.contains("listen on udp 40047"), "{}", ended.err);
    assert!(ended.err.contains("tcp 40047 is held; ask portolan owners tcp 40047"), "{}", ended.err);
}

#[test]
fn what_can_be_read_is_extracted_also_beside_what_cannot() {
    let workspace = Workspace::new();
    workspace.write("a.txt", DOCUMENT);
    workspace.write("b.txt", DOCUMENT);
    let ended = workspace.portolan(&["extract", "a.txt", "absent.txt", "b.txt", "gone.txt"]).with_code(2);
    assert!(ended.out.contains("a.txt") && ended.out.contains("b.txt"), "{}", ended.out);
    assert!(ended.err.contains("absent.txt: ") && ended.err.contains("gone.txt: "), "{}", ended.err);
}

#[test]
fn a_file_without_ports_is_no_success() {
    let workspace = Workspace::new();
    workspace.write("prose.txt", "nothing here\n");
    let ended = workspace.portolan(&["extract", "prose.txt"]).with_code(1);
    assert!(ended.err.contains("error[no_ports]") && !ended.err.contains("folder"), "{}", ended.err);
}

#[cfg(unix)]
#[test]
fn a_reader_that_has_seen_enough_is_no_trouble() {
    let workspace = Workspace::new();
    workspace.write("source-docs/example/1.0/ja.txt", &DOCUMENT.replace("UDP ", ""));
    assert!(!workspace.portolan(&["check", "--format", "short"]).with_code(0).out.is_empty(), "there is something to print");
    for format in ["text", "short", "json"] {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_portolan"));
        command.args(["check", "--format", format]).current_dir(workspace.root()).env("LC_ALL", "C").stdout(writer);
        let output = command.output().expect("the command line runs");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(0) && !told.contains("error:"), "{format}: {told}");
    }
}

#[test]
fn an_erratum_bears_the_name_that_git_knows_or_asks_for_one() {
    let workspace = Workspace::new();
    let propose = |name: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_portolan"));
        command.args(["errata", "propose", "ja.txt:7"]).current_dir(workspace.root()).env("LC_ALL", "C");
        for variable in ["GIT_AUTHOR_NAME", "USER", "USERNAME"] {
            command.env_remove(variable);
        }
        let git = [("GIT_CONFIG_COUNT", "1"), ("GIT_CONFIG_KEY_0", "user.name"), ("GIT_CONFIG_VALUE_0", name)];
        let output = command.envs(git).output().expect("the command line runs");
        [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).expect("UTF-8"))
    };
    let [entry, told] = propose("A. Reader");
    assert!(entry.contains("author = \"A. Reader\"") && !told.contains("author"), "{entry}{told}");
    let [entry, told] = propose("");
    assert!(entry.contains("author = \"\"") && told.contains("put your name into `author`"), "{entry}{told}");
}

#[test]
fn trouble_is_told_in_the_language_asked_for() {
    let workspace = Workspace::new();
    let names = ["--vendor", "V", "--product", "P", "--release", "1"];
    for (arguments, told) in [
        (&["explain", "side_distnce"][..], "`side_distance` ではありませんか"),
        (&["diff", "1", "2"], "その名前のファイル・フォルダー・リビジョン・リリースはありません"),
        (&[&["add", "nofile"][..], &names].concat(), "nofile は追加しませんでした"),
        (&["owners", "70000"], "「70000」はポート番号ではありません"),
        (&["owners", "telepathy", "443"], "「telepathy」はトランスポートではありません"),
    ] {
        let err = workspace.portolan(&[&["--lang", "ja"], arguments].concat()).with_code(2).err;
        assert!(err.starts_with("エラー: ") && err.contains(told), "{arguments:?}: {err}");
    }
}

#[test]
fn what_to_do_about_trouble_is_told_in_the_language_asked_for() {
    let workspace = Workspace::new();
    let nothing = "{\"schema_version\": 1, \"documents\": []}";
    for (path, text) in [("given.txt", DOCUMENT), ("rows.json", "[]"), ("nothing.json", nothing), ("other.json", "{}")] {
        workspace.write(path, text);
    }
    let guide = "source-docs/example/1.0/ja.txt";
    let add = ["add", "given.txt", "--vendor", "V", "--product", "P"];
    for (arguments, what, advice) in [
        (
            &[&add[..], &["--release", " "]].concat()[..],
            "given.txt は追加しませんでした: --release が空か",
            "ベンダーの表記どおりに",
        ),
        (&[&add[..], &["--release", ".."]].concat(), "リリース名からフォルダー名を作れません", "--folder NAME で"),
        (&[&add[..], &["--release", "1", "--folder", "../up"]].concat(), "「../up」はフォルダー名として", "英小文字・数字"),
        (&["init", "."], ". はすでにワークスペースです", "文書を追加するには: portolan"),
        (&["init", "given.txt"], "given.txt はフォルダーではありません", "空のフォルダーか、"),
        (&["errata", "propose", "ja.txt:1"], "ja.txt:1 にポート表のセルはありません", "行番号と、"),
        (&["errata", "propose", "no.txt:1"], "「no.txt」という文書はありません", guide),
        (&["diff", guide, "rows.json"], "rows.json: `portolan extract --format json` が出力する一覧で", "文書そのものか、"),
        (&["diff", guide, "other.json"], "other.json: 参照スナップショットではありません", ""),
        (&["diff", guide, "nothing.json"], "新リリース側にフローがないため", ""),
        (&["diff", guide, guide, "--instances", "7"], "インスタンス 7 はどちらの側にもありません", "document.toml に"),
    ] {
        let err = workspace.portolan(&[&["--lang", "ja"], arguments].concat()).with_code(2).err;
        let (told, help) = err.split_once("\n  対処: ").unwrap_or((&err, ""));
        assert!(told.starts_with("エラー: ") && told.contains(what) && help.contains(advice), "{arguments:?}: {err}");
        assert_eq!(help.is_empty(), advice.is_empty(), "{arguments:?}: {err}");
    }
}

/// What is in one language for everybody is what the system or another program says, behind one word or none, and advice that is
/// a command or a list of paths. Sentences that are put together elsewhere and handed over in a variable are not seen here.
#[test]
fn no_sentence_of_our_own_is_in_english_alone() {
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    let files = walkdir::WalkDir::new(source).into_iter().map(|entry| entry.expect("readable").into_path());
    let texts: Vec<String> = files
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .map(|path| std::fs::read_to_string(path).expect("UTF-8"))
        .collect();
    let said = |call: &str| -> Vec<String> { texts.iter().flat_map(|text| literals(text, call)).collect() };
    let (whats, helps) = (said("Trouble::new("), said(".help("));
    for text in &whats {
        assert!(words(text) < 2, "said in English alone, for Trouble::said: {text:?}");
    }
    for text in &helps {
        assert!(text.starts_with("portolan ") || words(text) == 0, "advised in English alone, for Trouble::advice: {text:?}");
    }
    assert!(!whats.is_empty() && !helps.is_empty(), "the calls have other names now");
    let sentence = "Trouble::new(format!(\"{}: \\\"no\\\" (such) file\", path.display())).help(\"look\")";
    assert_eq!(literals(sentence, "Trouble::new("), ["{}: \\\"no\\\" (such) file"]);
    assert_eq!(words("{path}: \\\"no\\\" (such) file"), 3);
}

/// The string literals among the arguments of all calls of a name, as they stand in the source.
fn literals(source: &str, call: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in source.match_indices(call) {
        let (mut depth, mut literal, mut rest) = (1, None::<String>, source[at + call.len()..].chars());
        while depth > 0 {
            let Some(next) = rest.next() else { break };
            match (&mut literal, next) {
                (Some(_), '"') => found.extend(literal.take()),
                (Some(text), '\\') => text.extend([Some('\\'), rest.next()].into_iter().flatten()),
                (Some(text), other) => text.push(other),
                (None, '"') => literal = Some(String::new()),
                (None, '(') => depth += 1,
                (None, ')') => depth -= 1,
                (None, _) => {}
            }
        }
    }
    found
}

/// Words of a format string, without what is put into it.
fn words(format: &str) -> usize {
    let outside = format.split('{').enumerate().map(|(part, text)| match part {
        0 => text,
        _ => text.split_once('}').map_or("", |(_, after)| after),
    });
    let letters = |text: &str| text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).count();
    outside.map(letters).sum()
}

#[test]
fn help_teaches() {
    let folder = tempfile::tempdir().expect("a folder");
    let help = support::portolan(folder.path(), &["--help"]).with_code(0).out;
    for part in ["Examples:", "Exit codes:", "portolan check", "--workspace"] {
        assert!(help.contains(part), "{part}: {help}");
    }
    let page = support::portolan(folder.path(), &["man"]).with_code(0).out;
    assert!(page.contains(".TH portolan"), "{page}");
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(support::portolan(folder.path(), &["completions", shell]).with_code(0).out.contains("portolan"), "{shell}");
    }
}

#[test]
fn check_reports_to_programs_whatever_the_language() {
    let workspace = Workspace::new();
    workspace.break_settings();
    let out = |format: &str| workspace.portolan(&["check", "--format", format, "--lang", "ja"]).with_code(1);
    let json: serde_json::Value = serde_json::from_str(&out("json").out).expect("JSON");
    let findings = json["findings"].as_array().expect("a list");
    assert_eq!(findings[0]["lint"], "bad_metadata");
    let lines: Vec<serde_json::Value> =
        out("jsonl").out.lines().map(|line| serde_json::from_str(line).expect("an object")).collect();
    assert_eq!(&lines, findings);
    let sarif: serde_json::Value = serde_json::from_str(&out("sarif").out).expect("JSON");
    assert_eq!(sarif["runs"][0]["results"].as_array().map(Vec::len), Some(lines.len()));
    assert!(out("github").out.starts_with("::error file=portolan.toml,line=1,"));
    assert!(out("junit").out.contains("<failure type=\"bad_metadata\""));
    assert!(out("json").err.is_empty(), "a program reads no count");
    let schema: serde_json::Value =
        serde_json::from_str(&workspace.portolan(&["check", "--schema"]).with_code(0).out).expect("JSON");
    assert!(jsonschema::validator_for(&schema).expect("a JSON Schema").is_valid(&json));
}

#[test]
fn a_proposed_erratum_is_refused_until_it_is_edited_and_then_corrects() {
    let workspace = Workspace::new();
    let proposed = workspace.portolan(&["errata", "propose", "ja.txt:7", "--author", "A. Reader"]).with_code(0);
    assert!(proposed.err.contains("source-docs/example/1.0/errata.toml"), "{}", proposed.err);
    let errata = "source-docs/example/1.0/errata.toml";
    workspace.write(errata, &proposed.out);
    assert!(workspace.portolan(&["check", "--format", "short"]).with_code(1).out.contains("corrects nothing"));
    let edited =
        proposed.out.replace("corrected = \"UDP 39500", "corrected = \"UDP 39600").replace("reason = \"\"", "reason = \"tried\"");
    workspace.write(errata, &edited);
    let short = workspace.portolan(&["check", "--format", "short"]).with_code(0).out;
    assert!(!short.contains("erratum"), "{short}");
    workspace.portolan(&["publish", "--no-html"]).with_code(0);
    let published = workspace.files("generated");
    let text = |name: &str| {
        let (_, bytes) = published.iter().find(|(path, _)| path.ends_with(name)).expect("a published file");
        String::from_utf8(bytes.clone()).expect("UTF-8")
    };
    assert!(text("ports.csv").contains("39600-39999"));
    let json = text("reference.json");
    assert!(json.contains("\"corrected_from\"") && json.contains("UDP 39500~39999") && json.contains("\"reason\": \"tried\""));
    for place in ["ja.txt:1", "no.txt:7", "ja.txt"] {
        workspace.portolan(&["errata", "propose", place]).with_code(2);
    }
}
