//! Reports for programs: valid by their schemas, true to their places, and harmless whatever a document holds.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test reads its schema")]

use std::collections::BTreeMap;

use portolan_compiler::diagnostic::{
    Diagnostic, Language, Level, Mark, Said, findings_schema, github, json, json_lines, junit, sarif,
};
use portolan_compiler::lints;
use portolan_compiler::source::{Place, SourceSet};
use quick_xml::events::Event;
use serde_json::Value;

const PATH: &str = "source-docs/v/1/表 %, a.txt";
const TEXT: &str = "表 1\n記録係（A 側）\tTCP 40010 余り\t窓口\n記録係（B 側）\tTCP 41010\t窓口\n";
const HOSTILE: &str =
    "x\r\n::error::y %0A ]]> <b a=\"'\">&amp; [l](javascript:0) {0} \u{1b}[2J\u{9b}\u{202e}\u{0}\u{ffff}\u{e0041}";

fn sources() -> SourceSet {
    let files = [(PATH, TEXT), ("portolan.toml", "[lints]\n"), ("h.txt", HOSTILE)];
    SourceSet::new(files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).into_iter().collect::<BTreeMap<_, _>>())
}

fn place(sources: &SourceSet, path: &str, word: &str) -> Place {
    let file = sources.by_path(path).expect("the file is there");
    let at = file.text().as_str().find(word).expect("the word is there");
    file.place(file.text().span(at..at + word.len()))
}

fn found(sources: &SourceSet) -> Vec<Diagnostic> {
    let lint = |id| lints::find(id).expect("a lint");
    let both = |text: &str| Said::new(text, text);
    let word = place(sources, PATH, " 余り");
    let first = Diagnostic::new(
        lint("leftover_text"),
        Said::new("text that is no port: \"余り\"", "ポートではない文字があります:「余り」"),
        Mark::new(&place(sources, PATH, "余り"), Said::new("not understood", "解釈できません")),
    )
    .also(Mark::bare(&place(sources, PATH, "TCP 41010")))
    .help(Said::new("remove the word", "この語を削除してください"))
    .repair(&word, "", Said::new("remove it", "削除する"))
    .sure(80)
    .about("v/1/recorder");
    let hostile = Diagnostic::new(
        lint("bad_metadata"),
        both(HOSTILE),
        Mark::new(&place(sources, "h.txt", HOSTILE.trim_end_matches('\0')), both(HOSTILE)),
    )
    .note(both(HOSTILE))
    .repair(&place(sources, "h.txt", "::"), HOSTILE, both(HOSTILE));
    let mut all = vec![first, hostile.clone(), hostile];
    all[0].level = Level::Warn;
    all
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

fn problems(schema: &str, value: &Value) -> Vec<String> {
    let validator = jsonschema::validator_for(&parsed(schema)).expect("a JSON Schema");
    validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// Nothing that a terminal would act upon, and nothing invisible.
fn is_safe(text: &str) -> bool {
    let invisible = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{e0000}'..='\u{e007f}');
    text.chars().all(|c| c == '\n' || !c.is_control() && !invisible(c))
}

#[test]
fn json_is_as_its_schema_says_and_keeps_what_is_printed() {
    let sources = sources();
    let text = json(&found(&sources), &sources);
    let value = parsed(&text);
    assert_eq!(problems(&findings_schema(), &value), Vec::<String>::new());
    assert!(is_safe(&text), "{text}");
    let first = &value["findings"][0];
    assert_eq!(
        (&first["place"]["line"], &first["place"]["column"], &first["place"]["end_column"]),
        (&2.into(), &20.into(), &22.into())
    );
    assert_eq!(first["message"]["ja"], "ポートではない文字があります:「余り」");
    assert_eq!((&first["fixes"][0]["place"]["printed"], &first["fixes"][0]["replacement"]), (&" 余り".into(), &"".into()));
    assert_eq!(first["related"][0]["printed"], "TCP 41010");
    assert_eq!(value["findings"][1]["place"]["printed"], HOSTILE);
    let lines: Vec<Value> = json_lines(&found(&sources), &sources).lines().map(parsed).collect();
    assert_eq!(Value::from(lines), value["findings"]);
    let mut broken = value.clone();
    broken["findings"][0]["place"]["line"] = "two".into();
    assert_ne!(problems(&findings_schema(), &broken), Vec::<String>::new());
}

#[test]
fn equal_findings_have_fingerprints_of_their_own_that_moving_does_not_change() {
    let sources = sources();
    let prints = |found: &[Diagnostic]| -> Vec<Value> {
        parsed(&json(found, &sources))["findings"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| one["fingerprint"].clone())
            .collect()
    };
    let found = found(&sources);
    let all = prints(&found);
    assert_ne!(all[1], all[2]);
    let moved = SourceSet::new(BTreeMap::from([(PATH.to_owned(), format!("\n\n{TEXT}").into_bytes())]));
    let lint = lints::find("leftover_text").expect("a lint");
    let again = Diagnostic::new(lint, Said::new("m", "m"), Mark::bare(&place(&moved, PATH, "余り")));
    assert_eq!(prints(&[again])[0], all[0]);
}

#[test]
fn sarif_is_valid_by_the_official_schema() {
    let sources = sources();
    let path = format!("{}/tests/data/sarif-schema-2.1.0.json", env!("CARGO_MANIFEST_DIR"));
    let schema = std::fs::read_to_string(path).expect("the schema is readable");
    for language in [Language::English, Language::Japanese] {
        for found in [found(&sources), Vec::new()] {
            let text = sarif(&found, &sources, language);
            assert_eq!(problems(&schema, &parsed(&text)), Vec::<String>::new());
            assert!(is_safe(&text), "{text}");
        }
    }
    let mut broken = parsed(&sarif(&found(&sources), &sources, Language::English));
    broken["runs"][0]["results"][0]["level"] = "loud".into();
    assert_ne!(problems(&schema, &broken), Vec::<String>::new());
}

#[test]
fn sarif_says_where_what_and_how_to_repair() {
    let sources = sources();
    let value = parsed(&sarif(&found(&sources), &sources, Language::Japanese));
    let run = &value["runs"][0];
    let result = &run["results"][0];
    assert_eq!(run["tool"]["driver"]["rules"][1]["id"], "leftover_text");
    assert_eq!((&result["ruleIndex"], &result["level"], &result["rank"]), (&1.into(), &"warning".into(), &80.into()));
    let physical = &result["locations"][0]["physicalLocation"];
    assert_eq!(physical["artifactLocation"]["uri"], "source-docs/v/1/%E8%A1%A8%20%25%2C%20a.txt");
    assert_eq!((&physical["region"]["startColumn"], &physical["region"]["snippet"]["text"]), (&20.into(), &"余り".into()));
    let fix = &result["fixes"][0];
    assert_eq!(fix["description"]["text"], "削除する");
    let replacement = &fix["artifactChanges"][0]["replacements"][0];
    assert_eq!((&replacement["deletedRegion"]["startColumn"], &replacement["insertedContent"]["text"]), (&19.into(), &"".into()));
    let hostile = run["results"][1]["message"]["text"].as_str().expect("a text");
    assert!(hostile.contains("\\[l\\](javascript:0)") && hostile.contains("{{0}}"), "{hostile}");
}

#[test]
fn a_document_cannot_write_github_commands() {
    let sources = sources();
    let text = github(&found(&sources), &sources, Language::English);
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines.len(), 3, "{text}");
    assert!(is_safe(&text), "{text}");
    let first = "::warning file=source-docs/v/1/表 %25%2C a.txt,line=2,endLine=2,col=20,endColumn=22,title=leftover_text::\
                 text that is no port: \"余り\"%0Aremove the word";
    assert_eq!(lines[0], first);
    assert!(lines[1].starts_with("::error file=h.txt,line=1,endLine=2,title=bad_metadata::x  ::error::y %250A "), "{}", lines[1]);
}

/// Elements by name with their attributes and text; fails where the XML is not well formed.
fn elements(xml: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let mut reader = quick_xml::Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let mut found = Vec::new();
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(tag) | Event::Empty(tag) => {
                let attributes = tag.attributes().map(|attribute| attribute.expect("an attribute"));
                let attributes = attributes.map(|attribute| (attribute.key.as_ref().to_owned(), attribute.value.into_owned()));
                found.push((tag.name().as_ref().to_owned(), attributes.collect()));
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

#[test]
fn junit_is_well_formed_and_counts() {
    let sources = sources();
    let text = junit(&found(&sources), &sources, &[PATH, "clean.txt"], Language::English);
    assert!(is_safe(&text) && !text.contains('\u{ffff}'), "{text}");
    let all = elements(&text);
    let named = |name: &str| all.iter().filter(|(tag, _)| tag == name).count();
    assert_eq!((named("testsuite"), named("testcase"), named("failure"), named("skipped")), (3, 5, 2, 1), "{text}");
    let suites = &all[0].1;
    assert_eq!((suites["tests"].as_str(), suites["failures"].as_str(), suites["skipped"].as_str()), ("5", "2", "1"));
    let failure = &all.iter().find(|(tag, _)| tag == "failure").expect("a failure").1["message"];
    assert!(failure.contains("]]&gt; &lt;b a=&quot;&apos;&quot;&gt;&amp;amp;"), "{failure}");
}

#[test]
fn an_empty_report_is_a_report() {
    let sources = sources();
    assert_eq!(parsed(&json(&[], &sources))["findings"], Value::from(Vec::<Value>::new()));
    assert_eq!(json_lines(&[], &sources), "");
    assert_eq!(github(&[], &sources, Language::English), "");
    assert_eq!(elements(&junit(&[], &sources, &["a.txt"], Language::English)).len(), 3);
}
