//! Texts of the index, each once.
//!
//! In: texts in two languages. Out: their numbers, and the table of them. Number 0 is the empty text. Deliberately not here:
//! which texts the index holds (`index`).

use std::collections::BTreeMap;

use serde_json::Value;

/// A table of texts: as printed, and in English where that is another.
pub(super) struct Interner {
    numbers: BTreeMap<(String, String), usize>,
    texts: Vec<Value>,
}

impl Interner {
    /// A table with the empty text.
    pub(super) fn new() -> Self {
        let mut interner = Self { numbers: BTreeMap::new(), texts: Vec::new() };
        interner.word("");
        interner
    }

    /// The number of a text with its English; none where nobody translated it, or where that is the same.
    pub(super) fn pair(&mut self, original: &str, english: &str) -> usize {
        let english = if english == original { "" } else { english };
        let key = (original.to_owned(), english.to_owned());
        *self.numbers.entry(key).or_insert_with(|| {
            self.texts.push(match english {
                "" => Value::from(vec![original]),
                _ => Value::from(vec![original, english]),
            });
            self.texts.len() - 1
        })
    }

    /// The number of a word that is the same in all languages.
    pub(super) fn word(&mut self, word: &str) -> usize {
        self.pair(word, "")
    }

    /// The table.
    pub(super) fn finish(self) -> Vec<Value> {
        self.texts
    }
}

/// JSON that ends no script element, wherever it is put. Invisible characters were spelt out before.
pub(super) fn safe(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_one_number() {
        let mut interner = Interner::new();
        assert_eq!(interner.word(""), 0);
        assert_eq!(interner.pair("ルータ", "Router"), 1);
        assert_eq!(interner.word("SQL"), 2);
        assert_eq!(interner.pair("ルータ", "Router"), 1);
        assert_eq!(interner.pair("SQL", "SQL"), 2);
        assert_eq!(interner.finish().len(), 3);
    }

    #[test]
    fn nothing_ends_a_script() {
        let text = Value::from("</script>\u{2028}ル");
        assert_eq!(safe(&text), "\"\\u003c/script>\\u2028ル\"");
        assert_eq!(serde_json::from_str::<Value>(&safe(&text)).expect("JSON"), text);
    }
}
