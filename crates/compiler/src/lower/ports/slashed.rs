//! Ranges whose ends a slash parts, as the consoles of some clouds print them: "22/22", "1/65535", "-1/-1" for all ports.
//!
//! In: a cell, or the cells of a column. Out: the cell with dashes in place of such slashes; whether the slashes of a column are some.
//! Deliberately not here: "80/443" by itself, which is two ports unless its column says otherwise.

use crate::source::Mapped;

/// A port cell of a few pairs has no more characters.
const LONGEST: usize = 120;

/// The two ends of a range; -1 stands for no end.
type Pair = (i32, i32);

/// The cell with its slashes as dashes, if its pairs are ranges beyond doubt: both ends are the same, or hold all ports.
pub(super) fn in_dashes(cell: &Mapped) -> Option<Mapped> {
    written(cell, |pair| is_sure(*pair))
}

/// The same of a column in which slashes part the ends of ranges.
#[must_use]
pub fn ranges_over_slashes(cell: &Mapped) -> Option<Mapped> {
    written(cell, |(first, last)| first <= last)
}

/// Whether slashes part the ends of ranges in a column: all that have one are pairs that rise, and some are so beyond doubt.
#[must_use]
pub fn slashes_part_ranges(cells: &[&Mapped]) -> bool {
    let mut sure = false;
    for cell in cells.iter().filter(|cell| cell.as_str().contains('/')) {
        let Some(pairs) = pairs(cell.as_str()) else { return false };
        if pairs.iter().any(|(_, (first, last))| first > last) {
            return false;
        }
        sure |= pairs.iter().any(|(_, pair)| is_sure(*pair));
    }
    sure
}

const fn is_sure((first, last): Pair) -> bool {
    first == last || matches!((first, last), (0 | 1, 65535))
}

fn written(cell: &Mapped, is_range: impl Fn(&Pair) -> bool) -> Option<Mapped> {
    let text = cell.as_str();
    // Nearly all cells have no slash.
    if text.len() > LONGEST || !text.contains('/') {
        return None;
    }
    let pairs = pairs(text).filter(|pairs| pairs.iter().all(|(_, pair)| is_range(pair)))?;
    let mut written = Mapped::empty(cell.source(), cell.whole().start);
    let mut at = 0;
    for (range, (first, last)) in pairs {
        written.push_part(cell, at..range.start);
        at = range.end;
        let span = cell.span(range);
        let ports = match (first, last) {
            (-1, _) => "*".to_owned(),
            (first, last) if first == last => first.to_string(),
            (first, last) => format!("{first}-{last}"),
        };
        written.push_replaced(&ports, span.start..span.end);
    }
    written.push_part(cell, at..text.len());
    Some(written)
}

/// The pairs of numbers that a cell consists of, parted by commas, blanks or line breaks.
fn pairs(text: &str) -> Option<Vec<(std::ops::Range<usize>, Pair)>> {
    let mut pairs = Vec::new();
    let mut at = 0;
    for part in text.split_inclusive([',', '、', '，', ';', ' ', '\n']) {
        let word = part.trim_end_matches([',', '、', '，', ';', ' ', '\n']);
        if !word.is_empty() {
            let (first, last) = word.split_once('/')?;
            pairs.push((at..at + word.len(), (end(first)?, end(last)?)));
        }
        at += part.len();
    }
    (!pairs.is_empty()).then_some(pairs)
}

fn end(text: &str) -> Option<i32> {
    let port = (1..=5).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if port { text.parse().ok().filter(|port| *port <= 65535) } else { (text == "-1").then_some(-1) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    fn cell(text: &str) -> Mapped {
        Mapped::verbatim(SourceId(0), text, 0)
    }

    #[test]
    fn ends_that_are_the_same_or_hold_all_ports_are_those_of_ranges() {
        let written = |text: &str| in_dashes(&cell(text)).map(|cell| cell.as_str().to_owned());
        assert_eq!(written("22/22").as_deref(), Some("22"));
        assert_eq!(written("1/65535").as_deref(), Some("1-65535"));
        assert_eq!(written("-1/-1").as_deref(), Some("*"));
        assert_eq!(written("22/22, 80/80").as_deref(), Some("22, 80"));
        for text in ["80/443", "22/22, 80/443", "22/tcp", "TCP 22/22", "22", ""] {
            assert_eq!(written(text), None, "{text}");
        }
    }

    #[test]
    fn a_column_says_so_by_some_of_its_cells() {
        let says = |cells: &[&str]| {
            let cells: Vec<Mapped> = cells.iter().map(|text| cell(text)).collect();
            slashes_part_ranges(&cells.iter().collect::<Vec<_>>())
        };
        assert!(says(&["22/22", "30000/32767", "443"]));
        assert!(!says(&["80/443", "30000/32767"]));
        assert!(!says(&["22/22", "443/80"]));
        assert!(!says(&["22/22", "443/tcp"]));
    }
}
