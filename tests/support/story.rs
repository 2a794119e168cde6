//! The documents of README's story, and what its user writes into files.

use std::fs;
use std::path::Path;

/// Release 1.0 in English, release 2.0 in Japanese.
pub(crate) const FILES: [&str; 2] = ["gateway-1.0.html", "gateway-2.0.md"];

/// The English of what release 2.0 prints in Japanese.
const TRANSLATIONS: &str = include_str!("../story/gateway-2.0.english.csv");

/// What `add` asks the user to write.
const WORDS: &str = "[headings]\nextra = [\"= 監査ランク\"]\n";

/// Plays the user's editor.
pub(crate) fn edit(path: &Path) {
    if path.extension().is_some_and(|ending| ending == "po") {
        translate(path);
    } else {
        fs::write(path, WORDS).expect("written");
    }
}

/// Fills in the entries that `add` wrote, and fails where one has no English. Tells how many there were.
pub(crate) fn translate(path: &Path) -> usize {
    let text = fs::read_to_string(path).expect("a catalogue");
    let known: Vec<(&str, &str)> = TRANSLATIONS.lines().filter_map(|line| line.split_once(',')).collect();
    let mut filled = 0;
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for at in 1..lines.len() {
        let Some(text) = lines[at - 1].strip_prefix("msgid \"").and_then(|rest| rest.strip_suffix('"')) else { continue };
        if text.is_empty() || lines[at] != "msgstr \"\"" {
            continue;
        }
        let (_, english) =
            known.iter().find(|(japanese, _)| *japanese == text).unwrap_or_else(|| panic!("no English for {text}"));
        lines[at] = format!("msgstr \"{english}\"");
        filled += 1;
    }
    fs::write(path, lines.join("\n") + "\n").expect("written");
    filled
}
