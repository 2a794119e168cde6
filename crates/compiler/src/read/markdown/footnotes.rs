//! Marks of footnotes as a page shows them: `[^1]` is a raised 1.
//!
//! In: names of footnotes, as they are met. Out: their marks. Deliberately not here: the texts of footnotes, which lowering
//! finds.

use crate::read::ink::raised;

/// Names of footnotes, in the order of their first mention.
#[derive(Debug, Default)]
pub(super) struct Footnotes {
    names: Vec<String>,
}

impl Footnotes {
    /// A footnote's mark: its number, or its place among those that have names, raised.
    pub(super) fn mark(&mut self, name: &str) -> String {
        if name.bytes().all(|byte| byte.is_ascii_digit()) {
            return raised(name);
        }
        let known = self.names.iter().position(|other| other == name);
        let place = known.unwrap_or_else(|| {
            self.names.push(name.to_owned());
            self.names.len() - 1
        });
        raised(&(place + 1).to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_the_same_mark_wherever_it_stands() {
        let mut notes = Footnotes::default();
        assert_eq!(["12", "qos", "管理", "qos"].map(|name| notes.mark(name)), ["¹²", "¹", "²", "¹"]);
    }
}
