//! Cells whose lines are numbered: "1. 19080", "2. 443", "3: TCP".
//!
//! In: a cell. Out: its items by their numbers, and the cell without them, so that no number of an item is taken for a port.
//! Deliberately not here: which protocol goes with which port (`row_protocols`), lists with marks of their format, whose numbers
//! the reader takes.

use crate::source::Mapped;

/// A line of a numbered list.
#[derive(Clone, Debug)]
pub struct Line {
    /// The number of the item that the line belongs to.
    pub item: u32,
    /// The line behind it.
    pub text: Mapped,
}

/// The lines of a cell, blank ones too, if its first line and at least one more are numbered from 1 on, each as the one before or
/// one more: "6. a) 30398" and "6. b) 30400" are two lines of one item.
#[must_use]
pub fn lines(cell: &Mapped) -> Option<Vec<Line>> {
    // Nearly all cells say no here.
    if !cell.as_str().trim_start().starts_with('1') || !cell.as_str().contains('\n') {
        return None;
    }
    let mut item = 0;
    let mut lines = Vec::new();
    for line in cell.split('\n') {
        match number(line.as_str()) {
            Some((found, end)) if found == item || found == item + 1 => {
                item = found;
                lines.push(Line { item, text: line.slice(end..line.as_str().len()) });
            }
            None if item > 0 || line.is_blank() => lines.push(Line { item, text: line }),
            _ => return None,
        }
    }
    (item > 1).then_some(lines)
}

/// A cell without the numbers of its lines.
#[must_use]
pub(super) fn without_numbers(cell: &Mapped) -> Option<Mapped> {
    let mut lines = lines(cell)?.into_iter();
    let mut text = lines.next()?.text;
    for line in lines {
        let at = line.text.whole().start;
        text.push_replaced("\n", at..at);
        text.push_part(&line.text, 0..line.text.as_str().len());
    }
    Some(text)
}

/// The number that begins a line, with what closes it and the letter of a part, and where they end. White space has to follow:
/// "1.5" and "1:2" are other things.
fn number(line: &str) -> Option<(u32, usize)> {
    let digits = line.trim_start();
    let behind = digits.trim_start_matches(|c: char| c.is_ascii_digit());
    let length = digits.len() - behind.len();
    if !(1..=2).contains(&length) {
        return None;
    }
    let rest = behind.strip_prefix(['.', ')', '、', '．', ':', '：'])?;
    let open = rest.starts_with(char::is_whitespace) || rest.is_empty() || behind.starts_with(['、', '．']);
    let part = |text: &str| {
        let mut characters = text.chars();
        let letter = characters.next().is_some_and(|c| c.is_ascii_lowercase());
        letter && characters.next() == Some(')') && characters.next().is_none_or(char::is_whitespace)
    };
    let text = rest.trim_start();
    let text = if part(text) { text[2..].trim_start() } else { text };
    let number = digits[..length].parse().ok()?;
    open.then_some((number, line.len() - text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    fn numbered(text: &str) -> Option<Vec<(u32, String)>> {
        let lines = lines(&Mapped::verbatim(SourceId(0), text, 0))?;
        Some(lines.into_iter().map(|line| (line.item, line.text.as_str().to_owned())).collect())
    }

    #[test]
    fn numbers_of_items_are_told_from_ports() {
        let found = numbered("1. 3389\n\n 2. a) 30398\n 2. b) 30400\n3: TCP").unwrap();
        let found: Vec<_> = found.iter().map(|(item, text)| (*item, text.as_str())).collect();
        assert_eq!(found, [(1, "3389"), (1, ""), (2, "30398"), (2, "30400"), (3, "TCP")]);
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in ["1. 443", "1 443\n2 80", "1.5\n2.5", "1. 443\n3. 80", "443\n1. x\n2. y", "1:2\n2:3", "111. 443\n112. 80"] {
            assert_eq!(numbered(text), None, "{text}");
        }
    }
}
