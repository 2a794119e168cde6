//! Footnotes of a table: texts by their marks, and which text a mark means where a mark has several.
//!
//! In: rows, lines and sentences that may define marks; a mark and the word it stands with. Out: definitions; the text that is
//! meant. Deliberately not here: taking marks off a text (`clean`) or a port (`ports`).

use crate::source::{Mapped, key, key_str};
use crate::vocabulary::{Vocabulary, Word};

use super::clean;
use super::ports::is_mark;

/// A footnote's text as printed.
#[derive(Clone, Debug)]
pub(super) struct Definition {
    pub(super) mark: String,
    pub(super) printed_mark: Mapped,
    pub(super) text: Mapped,
    /// The text with the number in front, where nothing parts them: "※1台のみ" may be the text of "※".
    pub(super) with_number: Option<Mapped>,
    pub(super) used: bool,
}

/// The footnotes of one table.
#[derive(Clone, Debug, Default)]
pub(super) struct Footnotes {
    pub(super) definitions: Vec<Definition>,
    /// Numbered notes that stand elsewhere in the document.
    pub(super) elsewhere: Vec<Definition>,
    /// Sentences around the table that say what a mark means, without beginning with it.
    pub(super) legends: Vec<Definition>,
}

/// Splits a line that begins with a mark into mark and text.
pub(super) fn definition(line: &Mapped) -> Option<Definition> {
    let printed = line.as_str();
    if let Some(found) = numbered_definition(line).or_else(|| bracketed_definition(line)) {
        return Some(found);
    }
    let superscript: usize = printed.chars().take_while(|c| is_mark(*c)).map(char::len_utf8).sum();
    let stars = printed.len() - printed.trim_start_matches('*').len();
    let length = superscript.max(stars);
    let number = number_of_mark(&printed[..length], &printed[length..]);
    let text = line.slice(length + number..printed.len()).trimmed();
    if length == 0 || text.is_empty() || stars > 3 || clean::is_pattern(printed) {
        return None;
    }
    let glued = number > 0 && printed[length + number..].starts_with(char::is_alphanumeric);
    let with_number = glued.then(|| line.slice(length..printed.len()).trimmed());
    let printed_mark = line.slice(0..length + number);
    Some(Definition { mark: printed_mark.as_str().to_owned(), printed_mark, text, with_number, used: false })
}

/// The definitions of a text: the one that it begins with, and those behind it whose marks count on ("※1 ... ※2 ..."), since
/// lines of one paragraph run together.
pub(super) fn definitions(text: &Mapped) -> Vec<Definition> {
    let Some(first) = definition(text) else { return Vec::new() };
    let Some(mut number) = number_at_end(&first.mark) else { return vec![first] };
    let printed = text.as_str();
    let mut starts = vec![0];
    let blanks = printed.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, blank)| at + blank.len_utf8());
    // Most words are no mark, and the rest of a long text is not copied for each of them.
    let marks = |rest: &str| rest.starts_with(|c: char| c == '*' || is_mark(c)) || reference(rest).is_some();
    for at in blanks.filter(|at| marks(&printed[*at..])) {
        let counts_on = |found: &Definition| number_at_end(&found.mark) == Some(number + 1);
        if definition(&text.slice(at..printed.len())).as_ref().is_some_and(counts_on) {
            number += 1;
            starts.push(at);
        }
    }
    let ends = starts.iter().skip(1).copied().chain([printed.len()]);
    starts.iter().zip(ends).filter_map(|(start, end)| definition(&text.slice(*start..end).trimmed())).collect()
}

/// The marks that a sentence speaks of, each meaning all of it: "Ports marked with * are optional.", "※印のポートは任意です。"
pub(super) fn legends(text: &Mapped) -> Vec<Definition> {
    let printed = text.as_str();
    let marks = |c: char| c == '*' || is_mark(c);
    let mut found: Vec<Definition> = Vec::new();
    let mut at = 0;
    while let Some(start) = printed[at..].find(marks).map(|start| at + start) {
        at = start + printed[start..].find(|c| !marks(c)).unwrap_or(printed.len() - start);
        let word = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        let within = word(printed[..start].chars().next_back()) || word(printed[at..].chars().next());
        let mark = &printed[start..at];
        if !within && mark.chars().count() <= LONGEST_MARK && found.iter().all(|other| other.mark != mark) {
            let printed_mark = text.slice(start..at);
            found.push(Definition { mark: mark.to_owned(), printed_mark, text: text.trimmed(), with_number: None, used: false });
        }
    }
    found
}

/// A run of more signs than these is a line, and no mark.
const LONGEST_MARK: usize = 3;

/// The number that a mark ends with.
fn number_at_end(mark: &str) -> Option<u32> {
    mark[mark.trim_end_matches(|c: char| c.is_ascii_digit()).len()..].parse().ok()
}

/// Length of the number that belongs to a mark, of one or two digits: "※1", "*3", "†2". A raised figure has none.
pub(super) fn number_of_mark(mark: &str, behind: &str) -> usize {
    let numbered = mark.chars().all(|c| matches!(c, '*' | '※' | '†' | '‡' | '§' | '¶')) && mark.chars().count() == 1;
    let digits = behind.len() - behind.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let part = behind[digits..].starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '/' | '~'));
    if numbered && (1..=2).contains(&digits) && !part { digits } else { 0 }
}

/// "(1): text", "[1] text": a note of a number in brackets.
fn bracketed_definition(line: &Mapped) -> Option<Definition> {
    let printed = line.as_str();
    let squared =
        || printed.strip_prefix('[')?.split_once(']').map(|(number, rest)| (number, rest.trim_start_matches([':', '：'])));
    let round = || {
        let (number, rest) = printed.strip_prefix('(')?.split_once(')')?;
        Some((number, rest.strip_prefix([':', '：'])?))
    };
    let (number, text) = squared().or_else(round).filter(|(_, text)| !text.trim().is_empty())?;
    let numbered = (1..=2).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    numbered.then(|| Definition {
        mark: number.to_owned(),
        printed_mark: line.slice(0..number.len() + 2),
        text: line.slice(printed.len() - text.len()..printed.len()).trimmed(),
        with_number: None,
        used: false,
    })
}

/// "Note 3: text": a note that cells point to by its number.
pub(super) fn numbered_definition(line: &Mapped) -> Option<Definition> {
    let printed = line.as_str();
    let mark = reference(printed)?;
    let rest = printed[mark..].trim_start_matches([' ', '\u{3000}']);
    // "注4 text": in scripts without blanks between words, one parts the mark from its text.
    let blank = || printed[mark..].strip_prefix([' ', '\u{3000}']).filter(|_| !printed.starts_with(|c: char| c.is_ascii()));
    let text = rest.strip_prefix([':', '：', '.', '．', ')', '）']).or_else(blank)?;
    let text = line.slice(printed.len() - text.len()..printed.len()).trimmed();
    let printed_mark = line.slice(0..mark);
    let mark = reference_key(&printed[..mark]);
    (!text.is_empty()).then_some(Definition { mark, printed_mark, text, with_number: None, used: false })
}

/// Length of a pointer to a numbered note with which the text begins: "Note 3".
pub(super) fn reference(text: &str) -> Option<usize> {
    let word = Vocabulary::in_force().prefix(Word::References, text)?;
    let rest = text[word..].trim_start_matches([' ', '\u{3000}', '\u{a0}']);
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let ends = !rest[digits..].starts_with(|c: char| c.is_alphanumeric());
    ((1..=2).contains(&digits) && ends).then(|| text.len() - rest.len() + digits)
}

/// What two spellings of one pointer have in common.
fn reference_key(mark: &str) -> String {
    if reference(mark) == Some(mark.len()) { key_str(mark) } else { mark.to_owned() }
}

impl Footnotes {
    pub(super) fn add(&mut self, definition: Definition) {
        self.definitions.push(definition);
    }

    /// The text that a mark means at the word it stands with.
    ///
    /// Where a mark has several texts, one that begins with the word wins; one that begins with another marked word is not
    /// meant. `words` are the words that carry marks in this table, in order.
    pub(super) fn resolve(&mut self, mark: &str, word: &Mapped, words: &[String]) -> Option<Mapped> {
        let own = key(word);
        let mark = reference_key(mark);
        let begins = |definition: &Definition, word: &str| !word.is_empty() && key(&definition.text).starts_with(word);
        let begins_with_any = |definition: &Definition| {
            let text = key(&definition.text);
            let ends = text.char_indices().map(|(at, letter)| at + letter.len_utf8());
            ends.into_iter().any(|end| words.binary_search_by(|word| word.as_str().cmp(&text[..end])).is_ok())
        };
        let candidates: Vec<usize> = (0..self.definitions.len()).filter(|index| self.definitions[*index].mark == mark).collect();
        if candidates.is_empty() {
            let found = self.resolve_with_number(&mark).or_else(|| self.resolve_elsewhere(&mark));
            return found.or_else(|| Some(self.legends.iter().find(|legend| legend.mark == mark)?.text.clone()));
        }
        let index = candidates
            .iter()
            .copied()
            .find(|index| begins(&self.definitions[*index], &own))
            .or_else(|| candidates.iter().copied().find(|index| !begins_with_any(&self.definitions[*index])))?;
        self.definitions[index].used = true;
        Some(self.definitions[index].text.clone())
    }
}

impl Footnotes {
    /// A text that begins with a number, which was taken for its mark's: "※1台のみ" for a mark "※".
    fn resolve_with_number(&mut self, mark: &str) -> Option<Mapped> {
        let begins = |definition: &&mut Definition| definition.mark.trim_end_matches(|c: char| c.is_ascii_digit()) == mark;
        let found = self.definitions.iter_mut().filter(|definition| !definition.used).find(begins)?;
        let text = found.with_number.clone()?;
        found.used = true;
        Some(text)
    }

    /// The one text that a numbered note has in the document; several are as good as none.
    fn resolve_elsewhere(&self, mark: &str) -> Option<Mapped> {
        let mut found = self.elsewhere.iter().filter(|note| note.mark == mark);
        let first = found.next()?;
        found.all(|other| key(&other.text) == key(&first.text)).then(|| first.text.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    fn text(text: &str) -> Mapped {
        Mapped::verbatim(SourceId(0), text, 0)
    }

    #[test]
    fn notes_are_pointed_to_by_number() {
        let mut footnotes = Footnotes::default();
        footnotes.add(definition(&text("Note 3: Only with a proxy.")).expect("a numbered note"));
        let found = footnotes.resolve("note  3", &text("TCP 80"), &[]).map(|text| text.as_str().to_owned());
        assert_eq!(found.as_deref(), Some("Only with a proxy."));
        assert!(definition(&text("Note that 3 ports are open.")).is_none());
        assert_eq!(reference("Note 443x"), None);
    }

    #[test]
    fn one_mark_with_two_texts_is_told_by_the_word_it_stands_with() {
        let mut footnotes = Footnotes::default();
        for line in ["*Also for pipes.", "* MSDTC answers elsewhere."] {
            footnotes.add(definition(&text(line)).unwrap_or_else(|| panic!("{line} is a footnote")));
        }
        let words = ["msdtc".to_owned(), "udp445".to_owned()];
        let found =
            |footnotes: &mut Footnotes, word| footnotes.resolve("*", &text(word), &words).map(|text| text.as_str().to_owned());
        assert_eq!(found(&mut footnotes, "MSDTC").as_deref(), Some("MSDTC answers elsewhere."));
        assert_eq!(found(&mut footnotes, "UDP 445").as_deref(), Some("Also for pipes."));
        assert_eq!(footnotes.resolve("²", &text("MSDTC"), &words), None);
    }
}
