//! Ports in lists: "- TCP 443: web pages", "- 8472/udp for the overlay", "- Console: TCP 9090".
//!
//! In: the items of one list. Out: the same as a grid of three columns (name, ports, words), so that everything behind sees a
//! table. An item counts only where it begins with ports, or ends with them behind a colon, and says that they are ports by
//! a transport or the word "port"; numbers in sentences are no ports. A list in which no item does so stays prose.

use super::ports;
use crate::read::{Cell, Grid, Row};
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// The list as a grid; `None` where it states no ports.
pub(super) fn grid(items: &[Mapped]) -> Option<Grid> {
    let mut rows: Vec<Row> = items.iter().filter_map(row).collect();
    // Where one item begins with ports, so do those that begin with a bare number before a bracket or a colon.
    if rows.iter().any(|row| row.cells[0].text.is_empty()) {
        rows = items.iter().filter_map(|item| row(item).or_else(|| numbered(item))).collect();
    }
    let (first, last) = (rows.first()?, rows.last()?);
    let span = first.span.to(last.span);
    Some(Grid { caption: None, rows, span })
}

fn row(item: &Mapped) -> Option<Row> {
    let (name, ports, words) = leading(item).or_else(|| trailing(item))?;
    let cells = [name, ports, words].into_iter().map(|text| Cell::own(text.trimmed())).collect();
    Some(Row { cells, span: item.whole(), heading: false })
}

/// Ports in front: as much of the item as reads as ports, up to a separator.
fn leading(item: &Mapped) -> Option<(Mapped, Mapped, Mapped)> {
    let text = item.as_str();
    if states_qualified_ports(item) {
        let empty = |at: u32| Mapped::empty(item.source(), at);
        return Some((empty(item.whole().start), item.clone(), empty(item.whole().end)));
    }
    let ends = text
        .char_indices()
        .filter(|(_, c)| matches!(c, ':' | '：' | '-' | '–' | '—' | ' ' | '。' | '.' | '(' | '（'))
        .map(|(at, _)| at);
    let end = ends.chain([text.len()]).filter(|end| states_ports(&item.slice(0..*end))).max()?;
    let rest = item.slice(end..text.len());
    let words = rest.as_str().trim_start_matches([' ', ':', '：', '-', '–', '—']);
    let words = rest.slice(rest.as_str().len() - words.len()..rest.as_str().len());
    // "TCP 443 is blocked by" is a sentence about a port only where a separator or a bracket stands behind it.
    let separated = rest.is_empty() || rest.as_str().trim_start().starts_with([':', '：', '-', '–', '—', '(', '（', ',', '、']);
    let brief = rest.as_str().trim_start().starts_with("for ") || rest.as_str().chars().count() < 60;
    (separated || brief).then(|| (Mapped::empty(item.source(), item.whole().start), item.slice(0..end), words))
}

/// A number in front of a bracket or a colon: "9000 (health): never opened".
fn numbered(item: &Mapped) -> Option<Row> {
    let text = item.as_str();
    let end = text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '–' | '/' | ' ')))?;
    let (ports, words) = (item.slice(0..end).trimmed(), item.slice(end..text.len()));
    let parted = words.as_str().starts_with([':', '：', '(', '（']);
    let digits = ports.as_str().bytes().filter(u8::is_ascii_digit).count();
    if !parted || digits < 2 || !ports::parse(&ports).is_clean() {
        return None;
    }
    let skipped = words.as_str().len() - words.as_str().trim_start_matches([':', '：', ' ']).len();
    let words = words.slice(skipped..words.as_str().len());
    let cells = [Mapped::empty(item.source(), item.whole().start), ports, words.trimmed()];
    Some(Row { cells: cells.into_iter().map(Cell::own).collect(), span: item.whole(), heading: false })
}

/// Ports behind a colon: "Console: TCP 9090".
fn trailing(item: &Mapped) -> Option<(Mapped, Mapped, Mapped)> {
    let text = item.as_str();
    let (at, colon) = text.match_indices([':', '：']).next_back()?;
    let ports = item.slice(at + colon.len()..text.len());
    let empty = Mapped::empty(item.source(), item.whole().end);
    states_ports(&ports).then(|| (item.slice(0..at), ports, empty))
}

/// Whether a text is several ports, each with a bracket that says when or for what: "9866 (unencrypted) or 1004 (encrypted)".
fn states_qualified_ports(text: &Mapped) -> bool {
    let brackets = text.as_str().matches(['(', '（']).count();
    let parsed = ports::parse(text);
    let explained = |endpoint: &ports::ParsedEndpoint| endpoint.label.is_some() || endpoint.condition.is_some();
    let numbered = |endpoint: &ports::ParsedEndpoint| matches!(endpoint.ports, portolan_model::Ports::Interval(_));
    brackets > 1
        && parsed.endpoints.len() > 1
        && parsed.is_clean()
        && parsed.remarks.is_empty()
        && Vocabulary::in_force().contains(Word::Port, text.as_str())
        && parsed.endpoints.iter().all(|endpoint| numbered(endpoint) && explained(endpoint))
}

/// Whether a text is ports and says so.
fn states_ports(text: &Mapped) -> bool {
    let digits = text.as_str().bytes().any(|byte| byte.is_ascii_digit());
    if !digits {
        return false;
    }
    let parsed = ports::parse(text);
    let numbered = |endpoint: &ports::ParsedEndpoint| matches!(endpoint.ports, portolan_model::Ports::Interval(_));
    let said = parsed.endpoints.iter().all(|endpoint| endpoint.protocol.transport.is_some())
        || Vocabulary::in_force().contains(Word::Port, text.as_str());
    let bare = parsed.remarks.is_empty() && parsed.endpoints.iter().all(|endpoint| endpoint.label.is_none());
    parsed.is_clean() && said && bare && parsed.endpoints.iter().all(numbered)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    fn cells(item: &str) -> Option<Vec<String>> {
        let row = row(&Mapped::verbatim(SourceId(0), item, 0))?;
        Some(row.cells.iter().map(|cell| cell.text.as_str().to_owned()).collect())
    }

    #[test]
    fn items_that_state_ports_are_rows() {
        for (item, expected) in [
            ("TCP 443: web pages", ["", "TCP 443", "web pages"]),
            ("8472/udp for the overlay", ["", "8472/udp", "for the overlay"]),
            ("Console: TCP 9090", ["Console", "TCP 9090", ""]),
            ("ポート 8080（TCP） - 管理画面", ["", "ポート 8080（TCP）", "管理画面"]),
            ("TCP ports 80, 443", ["", "TCP ports 80, 443", ""]),
        ] {
            assert_eq!(cells(item).as_deref(), Some(expected.map(str::to_owned).as_slice()), "{item}");
        }
    }

    #[test]
    fn sentences_with_numbers_are_not() {
        for item in [
            "Version 443 is needed",
            "See RFC 793",
            "Up to 25 instances",
            "It listens on many ports, of which 443 is the best known one",
        ] {
            assert_eq!(cells(item), None, "{item}");
        }
    }
}
