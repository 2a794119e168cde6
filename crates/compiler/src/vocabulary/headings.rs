//! Which role a column heading gives, by the patterns of all languages.
//!
//! A pattern is words joined by ` + `; all must stand in the heading. `=` asks for the whole heading. Of several that match,
//! the one that names most of the heading wins, so that "remote port" beats "port".
//!
//! In: a heading. Out: a [`HeadingMatch`], or whether it names a role at all. Deliberately not here: what the cells below it say
//! of it (`lower`).

use super::Language;
use crate::ir::Role;
use crate::source::key_str;

/// The best pattern for a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadingMatch {
    /// The role.
    pub role: Role,
    /// The pattern that gave it.
    pub pattern: String,
    /// How much of the heading the pattern names, in percent.
    pub coverage: u8,
}

#[derive(Debug)]
pub(super) struct Headings {
    patterns: Vec<Pattern>,
    /// Whole words: a pattern that only ends one of them ("ポート" in "サポート") does not stand there.
    whole_words: Vec<String>,
}

#[derive(Debug)]
struct Pattern {
    role: Role,
    text: String,
    words: Vec<Needle>,
    whole: bool,
}

#[derive(Debug)]
struct Needle {
    /// Folded, lower case, words separated by one blank: Latin words match as words.
    spaced: String,
    /// The same without blanks: other scripts match anywhere.
    key: String,
    latin: bool,
}

impl Headings {
    pub(super) fn new<'l>(languages: impl Iterator<Item = &'l Language> + Clone) -> Self {
        let patterns = languages
            .clone()
            .flat_map(|language| &language.headings)
            .flat_map(|(role, patterns)| patterns.iter().map(move |text| Pattern::new(role.0, &text.0)))
            .collect();
        let whole_words = languages.flat_map(|language| &language.lexicon.words).map(|word| key_str(&word.0)).collect();
        Self { patterns, whole_words }
    }
}

impl Pattern {
    fn new(role: Role, text: &str) -> Self {
        let whole = text.starts_with('=');
        let words = text.trim_start_matches('=').split(" + ").map(Needle::new).collect();
        Self { role, text: text.to_owned(), words, whole }
    }

    /// How many characters of the heading the pattern names; 0 where it does not match.
    fn score(&self, heading: &Needle, whole_words: &[String]) -> usize {
        if self.whole {
            // A running number is one; "numbers" are something else.
            let one = self.role == Role::Index;
            return if self.words[0].is(heading, one) { heading.key.chars().count() + 1 } else { 0 };
        }
        let found = self.words.iter().all(|word| word.stands_in(heading, whole_words));
        if found { self.words.iter().map(|word| word.key.chars().count()).sum() } else { 0 }
    }
}

impl Needle {
    fn new(text: &str) -> Self {
        // Exports join the words of a heading: `dst_port`.
        let lower = super::words::folded_lower(&text.replace('_', " "));
        let spaced = lower.split_whitespace().collect::<Vec<_>>().join(" ");
        Self { key: key_str(&text.replace('_', " ")), latin: spaced.is_ascii(), spaced }
    }

    fn stands_in(&self, heading: &Needle, whole_words: &[String]) -> bool {
        if !self.latin {
            let mut places = heading.key.match_indices(&self.key).map(|(at, _)| at);
            return places.any(|at| !super::words::ends_another(&heading.key, at, &self.key, whole_words));
        }
        heading.spaced.match_indices(&self.spaced).any(|(at, found)| {
            let before = heading.spaced[..at].chars().next_back();
            let after = without_plural(&heading.spaced[at + found.len()..]).chars().next();
            !before.is_some_and(|c| c.is_ascii_alphanumeric()) && !after.is_some_and(|c| c.is_ascii_alphanumeric())
        })
    }

    /// Whether the heading is this and nothing else, or its plural unless it must be `one`.
    fn is(&self, heading: &Needle, one: bool) -> bool {
        let rest = heading.key.strip_prefix(&self.key);
        rest.is_some_and(|rest| rest.is_empty() || self.latin && !one && without_plural(rest).is_empty())
    }
}

impl super::Vocabulary {
    /// The role that a heading gives.
    #[must_use]
    pub fn heading(&self, text: &str) -> Option<HeadingMatch> {
        let text = without_frame(text);
        // What stands in brackets explains the heading; it counts only where the rest says nothing.
        let words = self.heading_words(&without_brackets(text)).or_else(|| self.heading_words(text));
        // "Protocol / destination port" is a column of ports, whichever of its words is longer.
        let both = || self.heading_of(&without_brackets(text), Role::ListenerPorts);
        let protocol = words.as_ref().is_some_and(|found| found.role == Role::Protocol) && text.contains(['/', '／', '・', '&']);
        let words = if protocol { both().or(words) } else { words };
        let ports = words.as_ref().is_some_and(|found| found.role == Role::ListenerPorts);
        let end = if ports { self.end_in_brackets(text) } else { None };
        end.or(words).or_else(|| self.heading_words(&parted(text)?))
    }

    /// "Port (min)", "連接埠 (最大)": of a port column, brackets may say which end of a range it holds.
    fn end_in_brackets(&self, text: &str) -> Option<HeadingMatch> {
        let opened = text.contains(['(', '（', '[']);
        let flat = opened.then(|| text.replace(['(', ')', '（', '）', '[', ']'], " "))?;
        self.heading_words(&flat).filter(|found| matches!(found.role, Role::RangeStart | Role::RangeEnd))
    }

    /// Whether any pattern of a role stands in a heading, be it not the best.
    #[must_use]
    pub fn heading_names(&self, text: &str, role: Role) -> bool {
        let heading = Needle::new(&without_brackets(text));
        self.headings
            .patterns
            .iter()
            .any(|pattern| pattern.role == role && pattern.score(&heading, &self.headings.whole_words) > 0)
    }

    fn heading_words(&self, text: &str) -> Option<HeadingMatch> {
        self.best(text, |_| true)
    }

    /// The best pattern of one role.
    fn heading_of(&self, text: &str, role: Role) -> Option<HeadingMatch> {
        self.best(text, |pattern| pattern.role == role)
    }

    fn best(&self, text: &str, may: impl Fn(&Pattern) -> bool) -> Option<HeadingMatch> {
        let heading = Needle::new(text);
        if heading.key.is_empty() {
            return None;
        }
        let Headings { patterns, whole_words } = &self.headings;
        let patterns = patterns.iter().filter(|pattern| may(pattern));
        let best = patterns.map(|pattern| (pattern.score(&heading, whole_words), pattern)).filter(|(score, _)| *score > 0);
        // The first of equals wins, so that the order of languages and roles decides nothing by chance.
        let (score, pattern) = best.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
        let coverage = (score * 100 / heading.key.chars().count().max(1)).min(100) as u8;
        Some(HeadingMatch { role: pattern.role, pattern: pattern.text.clone(), coverage })
    }
}

/// What follows a Latin word, less the sign of its plural: "port" also names "ports" and "port(s)".
fn without_plural(rest: &str) -> &str {
    rest.strip_prefix("(s)").or_else(|| rest.strip_prefix('s')).unwrap_or(rest)
}

/// A heading of one word in which capitals begin the words: `DestinationPort`.
fn parted(text: &str) -> Option<String> {
    let text = text.trim();
    if text.contains(char::is_whitespace) {
        return None;
    }
    let mut parted = String::new();
    for character in text.chars() {
        if character == '_' {
            parted.push(' ');
            continue;
        }
        if character.is_ascii_uppercase() && parted.ends_with(|before: char| before.is_ascii_lowercase()) {
            parted.push(' ');
        }
        parted.push(character);
    }
    Some(parted).filter(|parted| parted != text)
}

/// "[Port]": brackets around all of a heading are no part of it.
fn without_frame(text: &str) -> &str {
    let framed = text.trim().strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    framed.filter(|inside| !inside.contains(['[', ']'])).unwrap_or(text)
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0usize;
    let outside = text.chars().filter(|character| match character {
        '(' | '（' => {
            depth += 1;
            false
        }
        ')' | '）' => {
            depth = depth.saturating_sub(1);
            false
        }
        _ => depth == 0,
    });
    outside.collect()
}

#[cfg(test)]
mod tests {
    use crate::ir::Role;
    use crate::vocabulary::Vocabulary;

    #[test]
    fn the_pattern_that_names_most_wins() {
        for (heading, role) in [
            ("リモート プロトコルおよびポート", Role::RemotePorts),
            ("リモート デバイス （プロセス またはアプリケーション プロトコル）", Role::Remote),
            ("リスナー (プロセスまたはアプリケーション プロトコル)", Role::Listener),
            ("リスナー プロトコルおよびポート", Role::ListenerPorts),
            ("Remote Device (Process or Application Protocol)", Role::Remote),
            ("Remote Protocol and Port", Role::RemotePorts),
            ("Listener (Process or Application Protocol)", Role::Listener),
            ("Source port", Role::SourcePorts),
            ("[ポート]", Role::ListenerPorts),
            ("サポートされるプロトコル", Role::Protocol),
            ("サービス ポート", Role::ListenerPorts),
            ("Destination Port", Role::ListenerPorts),
            ("Start Port", Role::RangeStart),
            ("Port (min)", Role::RangeStart),
            ("連接埠 (最大)", Role::RangeEnd),
            ("Port (TCP)", Role::ListenerPorts),
            ("Port", Role::ListenerPorts),
            ("Destination ports", Role::ListenerPorts),
            ("Source port(s)", Role::SourcePorts),
            ("Protocol", Role::Protocol),
            ("Traffic Direction", Role::Direction),
            ("Zielport", Role::ListenerPorts),
            ("목적", Role::Label),
            ("dst_port", Role::ListenerPorts),
            ("DestinationPort", Role::ListenerPorts),
            ("srcPort", Role::SourcePorts),
            ("end_port", Role::RangeEnd),
            ("Port von", Role::RangeStart),
        ] {
            let found = Vocabulary::built_in().heading(heading).map(|found| found.role);
            assert_eq!(found, Some(role), "{heading}");
        }
    }

    #[test]
    fn other_words_give_no_role() {
        assert_eq!(Vocabulary::built_in().heading("Colour"), None);
    }
}
