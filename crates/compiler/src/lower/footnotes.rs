//! Footnotes of a table: texts by their marks, and which text a mark means where a mark has several.

use crate::source::{Mapped, key};

use super::ports::is_mark;

/// A footnote's text as printed.
#[derive(Clone, Debug)]
pub(super) struct Definition {
    pub(super) mark: String,
    pub(super) printed_mark: Mapped,
    pub(super) text: Mapped,
    pub(super) used: bool,
}

/// The footnotes of one table.
#[derive(Clone, Debug, Default)]
pub(super) struct Footnotes {
    pub(super) definitions: Vec<Definition>,
}

/// Splits a line that begins with a mark into mark and text.
pub(super) fn definition(line: &Mapped) -> Option<Definition> {
    let printed = line.as_str();
    let superscript: usize = printed.chars().take_while(|c| is_mark(*c)).map(char::len_utf8).sum();
    let stars = printed.len() - printed.trim_start_matches('*').len();
    let length = superscript.max(stars);
    let text = line.slice(length..printed.len()).trimmed();
    if length == 0 || text.is_empty() || stars > 3 {
        return None;
    }
    let printed_mark = line.slice(0..length);
    Some(Definition { mark: printed_mark.as_str().to_owned(), printed_mark, text, used: false })
}

impl Footnotes {
    pub(super) fn add(&mut self, definition: Definition) {
        self.definitions.push(definition);
    }

    /// The text that a mark means at the word it stands with.
    ///
    /// Where a mark has several texts, one that begins with the word wins; one that begins with another marked word is not
    /// meant. `words` are the words that carry marks in this table.
    pub(super) fn resolve(&mut self, mark: &str, word: &Mapped, words: &[String]) -> Option<Mapped> {
        let own = key(word);
        let begins = |definition: &Definition, word: &str| !word.is_empty() && key(&definition.text).starts_with(word);
        let candidates: Vec<usize> = (0..self.definitions.len()).filter(|index| self.definitions[*index].mark == mark).collect();
        let index = candidates.iter().copied().find(|index| begins(&self.definitions[*index], &own)).or_else(|| {
            candidates.iter().copied().find(|index| !words.iter().any(|word| begins(&self.definitions[*index], word)))
        })?;
        self.definitions[index].used = true;
        Some(self.definitions[index].text.clone())
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
