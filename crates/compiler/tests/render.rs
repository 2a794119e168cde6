//! Reports as a reader sees them: marks under full-width text, cut lines, hostile text, both languages.

use std::collections::BTreeMap;

use portolan_compiler::diagnostic::{Diagnostic, Language, Mark, Said, Style, one_line, render, summary};
use portolan_compiler::lints;
use portolan_compiler::source::{Place, SourceSet};

const TEXT: &str = "表 1 : 通信\nリスナー\tプロトコルとポート\tリモート\n記録係（A 側）\tTCP 40010 余り\t窓口\n記録係（B 側）\tTCP 41010\t窓口\n";

fn sources(files: &[(&str, &str)]) -> SourceSet {
    SourceSet::new(files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect::<BTreeMap<_, _>>())
}

fn place(sources: &SourceSet, path: &str, word: &str) -> Place {
    let file = sources.by_path(path).expect("the file is there");
    let at = file.text().as_str().find(word).expect("the word is there");
    file.place(file.text().span(at..at + word.len()))
}

fn finding(sources: &SourceSet) -> Diagnostic {
    let lint = lints::find("bad_metadata").expect("a lint");
    Diagnostic::new(
        lint,
        Said::new("text that is no port: \"余り\"", "ポートではない文字があります:「余り」"),
        Mark::new(&place(sources, "ja.txt", "余り"), Said::new("not understood", "解釈できません")),
    )
    .also(Mark::new(&place(sources, "ja.txt", "TCP 41010"), Said::new("its sibling", "対になる行")))
    .also(Mark::bare(&place(sources, "document.toml", "vendor")))
    .note(Said::new("nothing was dropped", "情報は失われていません"))
    .help(Said::new("remove the word", "この語を削除してください"))
    .sure(80)
}

fn plain(language: Language) -> Style {
    Style { colour: false, language }
}

#[test]
fn marks_far_apart_have_a_part_each() {
    let text = format!("Web,443\n{}Shop,8443\n", "\n".repeat(5_000));
    let sources = sources(&[("a.csv", &text)]);
    let mark = |word| Mark::new(&place(&sources, "a.csv", word), Said::new(word, word));
    let lint = lints::find("bad_metadata").expect("a lint");
    let finding = Diagnostic::new(lint, Said::new("two ports", "二つのポート"), mark("8443")).also(mark("Web"));
    let expected = "\
error[bad_metadata]: two ports
    --> a.csv:5002:6
     |
5002 | Shop,8443
     |      ^^^^ 8443
     |
    ::: a.csv:1:1
     |
   1 | Web,443
     | --- Web";
    let report = render(&finding, &sources, plain(Language::English));
    assert_eq!(report, expected, "\n{report}");
}

#[test]
fn carets_stand_below_full_width_text() {
    let sources = sources(&[("document.toml", "vendor = \"v\"\n"), ("ja.txt", TEXT)]);
    let report = render(&finding(&sources), &sources, plain(Language::English));
    let expected = "\
error[bad_metadata]: text that is no port: \"余り\"
 --> ja.txt:3:20
  |
3 | 記録係（A 側）    TCP 40010 余り    窓口
  |                             ^^^^ not understood
4 | 記録係（B 側）    TCP 41010    窓口
  |                   --------- its sibling
  |
 ::: document.toml:1:1
  |
1 | vendor = \"v\"
  | ------
  |
  = note: nothing was dropped
  = note: this is a guess, 80 % sure
  = help: remove the word";
    assert_eq!(report, expected, "\n{report}");
}

#[test]
fn japanese_reports_are_japanese() {
    let sources = sources(&[("document.toml", "vendor = \"v\"\n"), ("ja.txt", TEXT)]);
    let report = render(&finding(&sources), &sources, plain(Language::Japanese));
    assert!(report.starts_with("エラー[bad_metadata]: ポートではない文字があります:「余り」"), "\n{report}");
    assert!(report.contains("= 補足: 推定です（確度 80 %）") && report.contains("= 対処: この語を削除"), "\n{report}");
}

#[test]
fn a_repair_is_shown_as_a_patch() {
    let sources = sources(&[("document.toml", "vendor = \"v\"\n"), ("ja.txt", TEXT)]);
    let word = place(&sources, "ja.txt", " 余り");
    let finding = finding(&sources).repair(&word, "", Said::new("remove it", "削除する"));
    let report = render(&finding, &sources, plain(Language::English));
    assert!(report.contains("help: remove it") && report.contains("3 - 記録係"), "\n{report}");
}

#[test]
fn long_rows_keep_to_the_screen() {
    let row = format!("{}\tTCP 443 {}\t{}\n", "あ".repeat(300), "余り".repeat(90), "う".repeat(300));
    let sources = sources(&[("ja.txt", &row)]);
    let lint = lints::find("bad_metadata").expect("a lint");
    let mark = Mark::bare(&place(&sources, "ja.txt", &"余り".repeat(90)));
    let report = render(&Diagnostic::new(lint, Said::new("m", "m"), mark), &sources, plain(Language::English));
    assert!(report.lines().all(|line| line.chars().count() < 120), "\n{report}");
    assert!(report.contains("^^^^"), "\n{report}");
}

#[test]
fn vendor_text_cannot_drive_the_terminal() {
    let sources = sources(&[("ja.txt", "x\u{1b}[2J\u{202e}443\u{7}\n")]);
    let lint = lints::find("bad_metadata").expect("a lint");
    let hostile = "quote \u{1b}]0;title\u{7} \u{202e}";
    let finding =
        Diagnostic::new(lint, Said::new(hostile, hostile), Mark::new(&place(&sources, "ja.txt", "443"), Said::new(hostile, "")))
            .note(Said::new(hostile, ""))
            .help(Said::new(hostile, ""))
            .repair(&place(&sources, "ja.txt", "443"), hostile, Said::new(hostile, ""));
    let report = render(&finding, &sources, plain(Language::English)) + &one_line(&finding, Language::English);
    assert!(report.chars().all(|c| c == '\n' || !c.is_control() && c != '\u{202e}'), "{report:?}");
}

#[test]
fn colours_come_only_when_asked_for() {
    let sources = sources(&[("document.toml", "vendor = \"v\"\n"), ("ja.txt", TEXT)]);
    let style = Style { colour: true, language: Language::English };
    assert!(render(&finding(&sources), &sources, style).contains("\u{1b}["));
}

#[test]
fn the_summary_counts_by_level_and_lint() {
    let sources = sources(&[("document.toml", "vendor = \"v\"\n"), ("ja.txt", TEXT)]);
    let found = [finding(&sources), finding(&sources)];
    let text = summary(&found, Language::English);
    assert!(text.starts_with("2 errors, 0 warnings, 0 notes in 1 file\n"), "{text}");
    assert!(text.contains("    2  deny  bad_metadata  a file"), "{text}");
    assert_eq!(summary(&[], Language::English), "");
}
