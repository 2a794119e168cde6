//! Cells, and what Excel takes in one.
//!
//! In: texts and numbers. Out: [`Cell`]s. Deliberately not here: how they look, and writing them (`sheet`).

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    /// A text, never a formula, a number or a link, whatever it looks like.
    Text(String),
    /// A number to sort by.
    Number(i64),
    /// A formula of our own, with its value as long as nobody calculates it anew.
    Formula {
        /// The formula.
        formula: String,
        /// Its value.
        value: Value,
    },
    /// Nothing.
    Empty,
}

/// The value of a formula.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// A text.
    Text(String),
    /// A number.
    Number(i64),
}

impl Cell {
    /// A text; an empty one is nothing.
    pub(super) fn text(text: impl AsRef<str>) -> Self {
        let text = text.as_ref();
        if text.is_empty() { Self::Empty } else { Self::Text(fitting(text)) }
    }

    /// A number, if there is one.
    pub(super) fn number(number: Option<i64>) -> Self {
        number.map_or(Self::Empty, Self::Number)
    }

    /// How many there are.
    pub(super) fn count(count: usize) -> Self {
        Self::number(i64::try_from(count).ok())
    }
}

/// What a cell holds: 32,767 characters, counted as UTF-16 does.
const LONGEST: usize = 32_767;

/// A text that a cell holds: a longer one is cut and shows it; what no XML file may hold is replaced.
pub(super) fn fitting(text: &str) -> String {
    let text = text.replace(['\u{FFFE}', '\u{FFFF}'], "\u{FFFD}");
    if text.encode_utf16().count() <= LONGEST {
        return text;
    }
    let mut room = LONGEST - 1;
    let kept = text.chars().take_while(|character| {
        let fits = character.len_utf16() <= room;
        room = room.saturating_sub(character.len_utf16());
        fits
    });
    kept.chain(std::iter::once('…')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_fit_into_a_cell() {
        assert_eq!(fitting("=1+1"), "=1+1");
        assert_eq!(fitting("a\u{FFFF}b"), "a\u{FFFD}b");
        let longest = "ポ".repeat(LONGEST);
        assert_eq!(fitting(&longest), longest);
        let cut = fitting(&"🦀".repeat(LONGEST));
        assert!(cut.ends_with("🦀…"));
        assert_eq!(cut.encode_utf16().count(), LONGEST);
    }
}
