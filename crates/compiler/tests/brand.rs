//! `[book]` and the files beside it: what is wrong is told with its line, and with what to do.

use std::collections::BTreeMap;

use portolan_compiler::diagnostic::{Language, one_line};
use portolan_compiler::source::SourceSet;
use portolan_compiler::{Compilation, compile};

fn compiled(files: &[(&str, &str)]) -> Compilation {
    let files: BTreeMap<String, Vec<u8>> =
        files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    compile(&SourceSet::new(files))
}

fn findings(files: &[(&str, &str)]) -> Vec<String> {
    compiled(files).diagnostics.iter().map(|found| one_line(found, Language::English)).collect()
}

fn title(settings: &str) -> [String; 2] {
    let title = compiled(&[("portolan.toml", settings)]).settings.book.title;
    [title.en, title.ja]
}

#[test]
fn titles_are_one_or_one_a_language() {
    assert_eq!(title(""), ["Port handbook", "ポート ハンドブック"]);
    assert_eq!(title("[book]\ntitle = \"Ports\"\n"), ["Ports", "Ports"]);
    assert_eq!(title("[book]\ntitle = { en = \"Ports\", ja = \"港\" }\n"), ["Ports", "港"]);
    assert_eq!(title("[book.title]\nja = \"港\"\n"), ["Port handbook", "港"]);
    let wrong = findings(&[("portolan.toml", "[book]\n\ntitle = 3\n")]);
    assert!(wrong[0].starts_with("portolan.toml:3: deny[bad_metadata]") && wrong[0].contains("one a language"), "{wrong:?}");
    assert!(findings(&[("portolan.toml", "[book]\ntitle = { de = \"x\" }\n")])[0].contains("`de`"));
}

#[test]
fn a_colour_that_cannot_be_read_is_refused_with_one_that_can() {
    for (theme, pale) in [("light", "#ffcc00"), ("light", "#ffffff"), ("dark", "#0b5cad"), ("dark", "#000000")] {
        let settings = |colour: &str| format!("[book]\n# ours\naccent = {{ {theme} = \"{colour}\" }}\n");
        let wrong = findings(&[("portolan.toml", &settings(pale))]);
        assert!(wrong[0].starts_with("portolan.toml:3: ") && wrong[0].contains("WCAG 2.2 asks for 4.5 to 1"), "{wrong:?}");
        let proposed = wrong[0].rsplit(';').next().and_then(|rest| rest.trim().split(' ').next()).expect("a colour");
        assert_eq!(findings(&[("portolan.toml", &settings(proposed))]), [""; 0], "{proposed} for {pale}");
    }
    for wrong in ["blue", "#abc", "#12345g", "0b5cad", "#0b5cad; } * { display: none"] {
        let told = findings(&[("portolan.toml", &format!("[book]\naccent = {{ light = \"{wrong}\" }}\n"))]);
        assert!(told[0].contains("is no colour such as #0b5cad"), "{told:?}");
    }
}

#[test]
fn files_that_are_named_have_to_be_there() {
    let told = findings(&[("portolan.toml", "[book]\nlogo = \"book/logo.svg\"\nstyle = \"own.css\"\n")]);
    assert!(
        told[0].starts_with("portolan.toml:2: ") && told[0].contains("book/logo.svg is not there; put the file there"),
        "{told:?}"
    );
    assert!(told[1].starts_with("portolan.toml:3: ") && told[1].contains("book/own.css is not there"), "{told:?}");
    for path in ["../logo.svg", "book/theme/logo.svg", "/etc/logo.svg", "book/logo.html", ".svg"] {
        let told = findings(&[("portolan.toml", &format!("[book]\nlogo = \"{path}\"\n"))]);
        assert!(told[0].contains("is no file directly in book/"), "{path}: {told:?}");
    }
}

#[test]
fn an_introduction_sends_nobody_astray() {
    let introduction = "# Hello\n\n[a](java\tscript:x) [b](JAVASCRIPT:x) [c](<data:text/html,x>)\n\n![d](https://example.org/d.png)\n![e](e.png) ![f](../f.png)\n\n\
        [g](https://example.org) [h](ports.html#x) [i](#here) <mailto:a@example.org> [j](mailto:a@example.org)\n";
    let told = findings(&[("book/introduction.en.md", introduction), ("portolan.toml", "")]);
    let lines: Vec<&str> = told.iter().filter_map(|line| line.split(' ').next()).collect();
    let at = |line: usize| format!("book/introduction.en.md:{line}:");
    assert_eq!(lines, [at(3), at(3), at(5), at(6), at(6)], "{told:#?}");
}

#[test]
fn an_introduction_is_published_in_both_books() {
    let files = [
        ("book/introduction.en.md", "# Hello\n\nOne\n\n![plan](plan.png)\n"),
        ("book/plan.png", "a picture"),
        ("portolan.toml", ""),
    ];
    let published = compiled(&files).files;
    for tag in ["en", "ja"] {
        let page = String::from_utf8_lossy(&published[&format!("book/src/{tag}/introduction.md")]).into_owned();
        assert!(page.contains("<section class=\"introduction\" lang=\"en\"><h2>Hello</h2>\n<p>One</p>"), "{page}");
        assert_eq!(published[&format!("book/src/{tag}/plan.png")], b"a picture");
    }
}
