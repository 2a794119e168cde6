//! Whether a text is a gettext catalogue at all.
//!
//! In: the text. Out: the first line that no catalogue has, and why. The parser passes such lines over, and with them the
//! translations that stand there. Deliberately not here: what the entries say.

use std::ops::Range;

/// What begins a string of an entry.
const KEYWORDS: [&str; 5] = ["msgctxt", "msgid_plural", "msgid", "msgstr", "domain"];

/// The first fault: its bytes, and what is wrong.
pub(super) fn fault(text: &str) -> Option<(Range<usize>, &'static str)> {
    let mut at = 0;
    // The line of a msgid whose msgstr has not come yet.
    let mut open: Option<Range<usize>> = None;
    let mut in_entry = false;
    for line in text.split_inclusive('\n') {
        let here = at..at + line.trim_end().len();
        at += line.len();
        let line = line.trim().trim_start_matches('\u{FEFF}');
        if line.is_empty() || line.starts_with('#') {
            in_entry = false;
            continue;
        }
        let keyword = KEYWORDS.iter().find(|keyword| line.starts_with(**keyword));
        let rest = keyword.map_or(line, |keyword| &line[keyword.len()..]);
        let rest = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')).map_or(rest, |(_, rest)| rest).trim();
        match keyword {
            None if !line.starts_with('"') => return Some((here, "neither a comment nor a part of an entry")),
            None if !in_entry => return Some((here, "a text that belongs to no entry")),
            _ if !is_text(rest) => return Some((here, "the text in quotation marks does not end, or something follows it")),
            Some(&"msgid") => {
                if let Some(open) = open.replace(here) {
                    return Some((open, "an entry without msgstr"));
                }
            }
            Some(&"msgstr") if open.is_none() && !line.starts_with("msgstr[") => return Some((here, "a msgstr without msgid")),
            Some(&"msgstr") => open = None,
            _ => {}
        }
        in_entry = true;
    }
    open.map(|open| (open, "an entry without msgstr"))
}

/// One text in quotation marks, to its end.
fn is_text(text: &str) -> bool {
    let Some(inner) = text.strip_prefix('"') else { return false };
    let mut letters = inner.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => drop(letters.next()),
            '"' => return at + 1 == inner.len(),
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Option<(&str, &'static str)> {
        fault(text).map(|(range, reason)| (&text[range], reason))
    }

    #[test]
    fn catalogues_have_no_fault() {
        let whole = "\u{FEFF}# by hand\nmsgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\n#: ja.md:7\r\nmsgctxt \"a\"\r\nmsgid \"ルータ \\\"A\\\"\"\r\n\
                     msgstr \"Router\"\n#~ msgid \"old\"\n\nmsgid \"port\"\nmsgid_plural \"ports\"\nmsgstr[0] \"a\"\nmsgstr[1] \"b\"\n";
        assert_eq!(at(whole), None);
        assert_eq!(at(""), None);
    }

    #[test]
    fn what_is_no_catalogue_is_found_at_its_line() {
        assert_eq!(at("garbage only\n"), Some(("garbage only", "neither a comment nor a part of an entry")));
        let entry = "msgid \"a\"\nmsgstr \"b\"\n\n";
        for (tail, line, reason) in [
            ("<<<<<<< HEAD\n", "<<<<<<< HEAD", "neither"),
            ("msgid \"c\"\nmsgstr \"d\n", "msgstr \"d", "does not end"),
            ("msgid \"c\"\nmsgstr \"d\" e\n", "msgstr \"d\" e", "something follows"),
            ("msgid \"c\"\n", "msgid \"c\"", "without msgstr"),
            ("msgid \"c\"\n\nmsgid \"d\"\nmsgstr \"e\"\n", "msgid \"c\"", "without msgstr"),
            ("msgstr \"c\"\n", "msgstr \"c\"", "without msgid"),
            ("\"c\"\n", "\"c\"", "belongs to no entry"),
        ] {
            let text = format!("{entry}{tail}");
            let (found, why) = at(&text).unwrap_or_else(|| panic!("{tail}: a fault"));
            assert!(found == line && why.contains(reason), "{tail}: {found}: {why}");
        }
    }
}
