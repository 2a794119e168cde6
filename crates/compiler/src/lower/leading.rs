//! Lines that lead to a table or a list, and lines that are items of one without its markup.
//!
//! In: a line. Out: whether it leads to something, and the ports or the item that it holds. Deliberately not here: what it leads to
//! (`outline`), what it says of that (`governing`).

use super::list;
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// What stands in front of an item of a list, where the text draws it.
const MARKS: [char; 12] = ['-', '–', '‐', '•', '・', '·', '●', '○', '■', '□', '◆', '▪'];

/// A line behind its mark.
pub(super) fn unmarked(line: &Mapped) -> Option<Mapped> {
    let rest = line.as_str().trim_start().strip_prefix(MARKS)?.trim_start();
    let item = line.slice(line.as_str().len() - rest.len()..line.as_str().len());
    rest.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '[' | '(')).then_some(item)
}

/// A line without signs that adorn it ("★ TCP 8333"). What says no ("❌ TCP 23") stays.
pub(super) fn unadorned(line: Mapped) -> Mapped {
    let sign = |c: char| matches!(c, '\u{25A0}'..='\u{27BF}' | '\u{2B00}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}' | '\u{FE0F}' | '\u{200D}');
    let text = line.as_str();
    let rest = text.trim_start_matches(|c: char| sign(c) && !list::NEGATIVE.contains(&c));
    if rest.len() == text.len() { line } else { line.slice(text.len() - rest.len()..text.len()).trimmed() }
}

/// The bare ports behind the colon of a sentence that leads to them, and what leads: "The following ports can be opened: 9001,
/// 9002".
pub(super) fn led_ports(text: &Mapped) -> Option<(Mapped, Mapped)> {
    let (lead, ports) = behind_colon(text)?;
    let follows = Vocabulary::in_force().contains(Word::Following, lead.as_str()) && leads_to_ports(lead.as_str());
    (follows && list::are_bare_ports(&ports)).then_some((lead, ports))
}

/// The same behind a name: "Required ports: 80 (HTTP), 443 (HTTPS)".
pub(super) fn named_ports(text: &Mapped) -> Option<(Mapped, Mapped)> {
    let (lead, ports) = behind_colon(text)?;
    let name = lead.as_str().trim_end_matches([':', '：', ' ']);
    let named = Vocabulary::in_force().ends_with(Word::PortNouns, name) && list::is_short_name(name);
    (named && list::are_bare_ports(&ports)).then_some((lead, ports))
}

/// A line up to its last colon, and what stands behind it.
fn behind_colon(text: &Mapped) -> Option<(Mapped, Mapped)> {
    let printed = text.as_str();
    let at = printed.rfind([':', '：']).filter(|_| !printed.contains('\n'))?;
    let end = at + printed[at..].chars().next().map_or(1, char::len_utf8);
    Some((text.slice(0..end), text.slice(end..printed.len()).trimmed()))
}

/// The lines of a paragraph behind the one that leads to ports, if each states some, and what leads: "Allowed ports:", "TCP 443",
/// "ICMP - ping".
pub(super) fn led_lines(text: &Mapped) -> Option<(Mapped, Vec<Mapped>)> {
    let lines = text.split('\n');
    let at = lines.iter().position(|line| leads_to_ports(line.as_str()))?;
    let led = lines.get(at + 1..).filter(|led| !led.is_empty() && led.iter().all(list::states_ports))?;
    let end: usize = lines[..=at].iter().map(|line| line.as_str().len() + 1).sum();
    Some((text.slice(0..end - 1), led.to_vec()))
}

/// Whether a line ends with a colon and speaks of ports.
pub(super) fn leads_to_ports(text: &str) -> bool {
    text.trim_end().ends_with([':', '：']) && Vocabulary::in_force().contains(Word::PortNouns, text)
}

/// Whether a line leads to what follows: it ends with a colon, it is as short as a heading and no sentence, or it is a sentence
/// that says that ports follow ("以下のポートを開放します。").
pub(super) fn leads(text: &str) -> bool {
    let text = text.trim_end();
    let vocabulary = Vocabulary::in_force();
    if vocabulary.contains(Word::Following, text) && vocabulary.contains(Word::PortNouns, text) && !text.contains('\n') {
        return true;
    }
    let sentence = text.ends_with(|c: char| c.is_ascii_punctuation() || matches!(c, '。' | '．' | '！' | '？'));
    text.ends_with([':', '：']) || !sentence && !text.contains('\n') && text.chars().count() <= SHORT
}

/// A line of more characters than these is no heading.
pub(super) const SHORT: usize = 80;
