//! Which role each column has: judged by heading and content together, content first where they disagree.
//!
//! In: heading texts and data cells. Out: a [`Judgement`] a column, with the evidence, and the columns whose content denies
//! their heading. Deliberately not here: what the cells state.

mod company;
mod content;
mod directed;
mod ends;
mod further;
mod gaps;
mod parties;
mod sentences;

use content::{Content, SAMPLE};

use portolan_model::{Direction, Transport};

use super::{list, matrix, ports};
use crate::ir::Role;
use crate::source::Mapped;
use crate::vocabulary::{HeadingMatch, Vocabulary, Word};

/// What was decided about a column.
#[derive(Clone, Debug)]
pub(super) struct Judgement {
    pub(super) role: Role,
    pub(super) heading_role: Option<Role>,
    pub(super) confidence: u8,
    pub(super) why: String,
    /// The content denies the heading.
    pub(super) disputed: bool,
    /// Heading and cells speak of ports.
    pub(super) speaks_of_ports: bool,
    /// It states the ports of rows in which the port column says that there are none.
    pub(super) instead: bool,
    /// Its cells say whether the traffic of their row is let through.
    pub(super) actions: bool,
    /// Its cells name the parties whose ports they state.
    pub(super) names_parties: bool,
    /// Its cells are sentences that name ports.
    pub(super) sentences: bool,
    /// Slashes in its cells part the ends of ranges: "22/22".
    pub(super) slashed: bool,
    /// Its cells name whoever is at the other end: the source of what comes in, the destination of what goes out.
    pub(super) either: bool,
    /// Its cells name both ends in words: "Agent to console".
    pub(super) both_ends: bool,
    /// The direction that its heading states for its ports: "Inbound TCP".
    pub(super) direction: Option<Direction>,
}

/// What stands above a table.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Topic {
    /// It speaks of ports.
    pub(super) ports: bool,
    /// It draws an arrow between the two parties of all rows.
    pub(super) parties: bool,
}

/// Judges all columns of a table. `cells` are the data cells, column by column.
pub(super) fn judge(headings: &[Option<Mapped>], cells: &[Vec<&Mapped>], topic: Topic) -> Vec<Judgement> {
    let about_ports = topic.ports;
    let vocabulary = Vocabulary::in_force();
    let matches: Vec<Option<HeadingMatch>> =
        headings.iter().map(|heading| heading.as_ref().and_then(|text| vocabulary.heading(text.as_str()))).collect();
    let contents: Vec<Content> = cells.iter().map(|column| Content::of(column)).collect();
    let mut judgements: Vec<Judgement> =
        matches.iter().zip(&contents).map(|(found, content)| first(found.as_ref(), *content)).collect();
    versions_of_ip(&mut judgements, &contents);
    ends::name(&mut judgements, &contents, headings, cells);
    ends::both_in_words(&mut judgements, cells);
    directed::ports(&mut judgements, &contents, headings, about_ports);
    one_transport(&mut judgements, headings);
    company::keep(&mut judgements, &contents, headings);
    no_ports_but_transports(&mut judgements, &contents);
    swap_denied(&mut judgements, &contents);
    // Cells have to say what no heading does.
    let headless = headings.iter().all(Option::is_none);
    let spoken = about_ports || headless && cells.iter().flatten().take(SAMPLE).any(|cell| says_port(Some(cell)));
    if about_ports {
        company::ports_headed_as_names(&mut judgements, &contents);
    }
    gaps::fill(&mut judgements, &contents, headings, Topic { ports: spoken, ..topic });
    sentences::with_ports(&mut judgements, headings, cells, about_ports);
    directed::directions(&mut judgements, headings);
    // A range beside a digit template is known to say the same.
    let templated = contents.iter().any(|content| content.templates > 50);
    for (judgement, cells) in judgements.iter_mut().zip(cells) {
        judgement.slashed = judgement.role.holds_ports() && ports::slashes_part_ranges(cells);
    }
    for ((judgement, content), heading) in judgements.iter_mut().zip(&contents).zip(headings) {
        let carried = judgement.role == Role::Extra && !judgement.instead;
        let stated = says_port(heading.as_ref()) || carried && content.transported > 30;
        judgement.speaks_of_ports = content.ports > 30 && !templated && stated;
        judgement.actions = content.filled > 0 && content.actions == 100 && may_tell_actions(judgement.role);
    }
    if !judgements.iter().any(|judgement| judgement.actions) {
        // "Zugriff erlauben; nur intern": a column of decisions has both kinds of them, or names would be some ("message block").
        for (judgement, content) in judgements.iter_mut().zip(&contents) {
            let decides = content.orders >= MOSTLY && content.allowed > 0 && content.filled > 1;
            judgement.actions = decides && may_tell_actions(judgement.role) && judgement.role != Role::Label;
        }
    }
    judgements
}

/// Of so many cells in a hundred that say what becomes of traffic, the column does.
const MOSTLY: usize = 60;

/// Whether a column of this role may say what becomes of traffic: "Action", "Access", "Status".
const fn may_tell_actions(role: Role) -> bool {
    matches!(role, Role::Extra | Role::Notes | Role::Condition | Role::Label)
}

/// The columns of a list.
pub(super) fn of_list() -> Vec<Judgement> {
    let why = "an item of a list that begins or ends with ports";
    list::COLUMNS.map(|(role, sentences)| Judgement { sentences, ..Judgement::given(role, why) }).to_vec()
}

/// The columns of a matrix.
pub(super) fn of_matrix() -> Vec<Judgement> {
    matrix::COLUMNS.map(|role| Judgement::given(role, "ports stand where names of rows and columns cross")).to_vec()
}

/// Whether a cell lets traffic through or stops it: "Allow", "✅ Permit (internal)", "拒否".
pub(super) fn action(cell: &Mapped) -> Option<Word> {
    let vocabulary = Vocabulary::in_force();
    let text = cell.as_str().trim_start_matches(|c: char| !c.is_alphanumeric());
    let ends = |end: usize| !text[end..].starts_with(|c: char| c.is_ascii_alphanumeric());
    let begins = |word: &Word| vocabulary.prefix(*word, text).is_some_and(ends);
    [Word::Deny, Word::Allow].into_iter().find(begins)
}

/// What the first clause of a cell orders, be it with its last word: "Block; no exceptions", "Zugriff erlauben; nur intern".
pub(super) fn order(cell: &Mapped) -> Option<Word> {
    let text = cell.as_str();
    let clause = cell.slice(0..text.find([';', '；', ',', '、', '。', '\n', '(', '（']).unwrap_or(text.len())).trimmed();
    action(&clause).or_else(|| [Word::Deny, Word::Allow].into_iter().find(|word| ends_with_order(*word, clause.as_str())))
}

/// Whether a clause ends with a word that orders, and nothing in front turns it round: "Nicht blockieren" forbids nothing.
fn ends_with_order(word: Word, clause: &str) -> bool {
    let vocabulary = Vocabulary::in_force();
    let mut starts = clause.char_indices().map(|(at, _)| at);
    let at = starts.find(|at| vocabulary.prefix(word, &clause[*at..]) == Some(clause.len() - at));
    vocabulary.ends_with(word, clause) && at.is_some_and(|at| !vocabulary.contains(Word::Except, &clause[..at]))
}

fn first(found: Option<&HeadingMatch>, content: Content) -> Judgement {
    let heading_role = found.map(|found| found.role);
    let role = heading_role.unwrap_or(Role::Extra);
    let agrees = agreement(role, content);
    let evidence = match found {
        Some(found) => format!("heading matches \"{}\" ({}% of it); {}", found.pattern, found.coverage, content.describe()),
        None => format!("no vocabulary knows the heading; {}", content.describe()),
    };
    let certainty = found.map_or(0, |found| 50 + usize::from(found.coverage) / 5);
    let confidence = u8::try_from((certainty + agrees * 3 / 10).min(100)).unwrap_or(100);
    Judgement { heading_role, confidence, ..Judgement::given(role, evidence) }
}

/// The transports that a heading names.
fn transports_of(heading: &Mapped) -> Vec<Transport> {
    let words = heading.as_str().split(|c: char| !c.is_ascii_alphanumeric());
    words.filter_map(|word| Vocabulary::in_force().transport(word)).collect()
}

/// A port column whose heading names one transport ("TCP ports") states it for all its cells.
fn one_transport(judgements: &mut [Judgement], headings: &[Option<Mapped>]) {
    for (judgement, heading) in judgements.iter_mut().zip(headings).filter(|(judgement, _)| judgement.role == Role::ListenerPorts)
    {
        let Some(heading) = heading else { continue };
        let role = match transports_of(heading).as_slice() {
            [Transport::Tcp] => Role::Tcp,
            [Transport::Udp] => Role::Udp,
            _ => continue,
        };
        judgement.set(role, "the heading names one transport");
    }
}

/// "IPv4" is the name of nobody, whatever its column is headed ("Network type").
fn versions_of_ip(judgements: &mut [Judgement], contents: &[Content]) {
    for (judgement, content) in judgements.iter_mut().zip(contents) {
        if content.versions_of_ip >= MOSTLY && matches!(judgement.role, Role::Label | Role::Listener | Role::Remote) {
            judgement.set(Role::Extra, "its cells are versions of IP");
        }
    }
}

/// A column whose heading speaks of ports in part ("listens on: protocol"), but whose cells only name transports, beside one
/// that states ports.
fn no_ports_but_transports(judgements: &mut [Judgement], contents: &[Content]) {
    let stated =
        |index: usize, judgements: &[Judgement]| judgements[index].role == Role::ListenerPorts && contents[index].ports > 50;
    if !(0..judgements.len()).any(|index| stated(index, judgements)) {
        return;
    }
    for (judgement, content) in judgements.iter_mut().zip(contents) {
        if judgement.role == Role::ListenerPorts && content.ports == 0 && content.bare_transports > 70 {
            judgement.set(Role::Protocol, "its cells name transports and no ports");
        }
    }
}

/// How far the content agrees with a role, in percent.
fn agreement(role: Role, content: Content) -> usize {
    match role {
        _ if content.filled == 0 => 50,
        Role::ListenerPorts | Role::RemotePorts | Role::SourcePorts | Role::RangeStart | Role::RangeEnd => content.ports,
        Role::Protocol | Role::Application => content.protocols,
        Role::Direction => content.directions,
        Role::Tcp | Role::Udp => content.ports.max(content.yes_no),
        _ => 100 - content.ports,
    }
}

/// A port column that holds names and a name column that holds ports have changed their headings: content wins.
fn swap_denied(judgements: &mut [Judgement], contents: &[Content]) {
    // "Not applicable" is what a column of ports may say.
    let holds_names = |index: usize| contents[index].filled > 0 && contents[index].ports + contents[index].none < 30;
    // "Any" may be everybody.
    let holds_ports = |index: usize| contents[index].filled > 0 && contents[index].ports > 70 && contents[index].numbers > 0;
    let denied = |judgements: &[Judgement], test: &dyn Fn(Role) -> bool, content: &dyn Fn(usize) -> bool| {
        (0..judgements.len()).find(|index| test(judgements[*index].role) && content(*index))
    };
    let ports = denied(judgements, &|role| matches!(role, Role::ListenerPorts | Role::RemotePorts), &holds_names);
    let names = denied(judgements, &|role| matches!(role, Role::Listener | Role::Remote), &holds_ports);
    let Some(ports) = ports else { return };
    // Few rows may leave the other column empty; a port column that states no port at all is denied all the same.
    let empty = |index: usize| contents[index].filled == 0;
    let counterpart = if judgements[ports].role == Role::ListenerPorts { Role::Listener } else { Role::Remote };
    let vacant = || denied(judgements, &|role| role == counterpart, &empty).filter(|_| contents[ports].ports == 0);
    // A column that nobody's vocabulary knows states the ports that the column headed for them has not one of.
    let unheaded = |judgements: &[Judgement]| {
        let none = contents[ports].ports == 0 && contents[ports].filled > 0;
        let states = |index: usize| {
            let content = contents[index];
            content.ports > 70 && content.numbers > 70 && (content.beyond_counting || content.transported > 0)
        };
        let unknown = |index: &usize| judgements[*index].role == Role::Extra && judgements[*index].heading_role.is_none();
        (0..judgements.len()).filter(unknown).find(|index| none && states(*index))
    };
    let Some(names) = names.or_else(vacant).or_else(|| unheaded(judgements)) else { return };
    let listener = judgements.iter().any(|judgement| judgement.role == Role::Listener);
    // Tables begin with names: "Port: ICE/UDP, default: 7881".
    let names_role =
        if judgements[names].role == Role::Extra && !listener && ports == 0 { Role::Listener } else { judgements[names].role };
    let ports_role = judgements[ports].role;
    for (index, role) in [(ports, names_role), (names, ports_role)] {
        let judgement = &mut judgements[index];
        judgement.role = role;
        judgement.disputed = true;
        judgement.confidence = 80;
        judgement.why = format!("content denies the heading, and content wins: {}", judgement.why);
    }
}

fn says_port(heading: Option<&Mapped>) -> bool {
    heading.is_some_and(|text| Vocabulary::in_force().contains(Word::PortNouns, text.as_str()))
}

impl Judgement {
    /// A role, as sure as what no heading says.
    fn given(role: Role, why: impl Into<String>) -> Self {
        Self {
            role,
            heading_role: None,
            confidence: 60,
            why: why.into(),
            disputed: false,
            speaks_of_ports: false,
            instead: false,
            actions: false,
            names_parties: false,
            sentences: false,
            slashed: false,
            either: false,
            both_ends: false,
            direction: None,
        }
    }

    fn set(&mut self, role: Role, why: &str) {
        self.role = role;
        self.confidence = self.confidence.min(70);
        self.why = format!("{why}; {}", self.why);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    fn text(text: &str) -> Mapped {
        Mapped::verbatim(SourceId(0), text, 0)
    }

    fn judged(headings: &[&str], rows: &[&[&str]]) -> Vec<(Role, bool)> {
        let headings: Vec<_> = headings.iter().map(|heading| Some(text(heading))).collect();
        let rows: Vec<Vec<Mapped>> = rows.iter().map(|row| row.iter().map(|cell| text(cell)).collect()).collect();
        let columns: Vec<Vec<&Mapped>> =
            (0..headings.len()).map(|column| rows.iter().map(|row| &row[column]).collect()).collect();
        judge(&headings, &columns, Topic::default()).into_iter().map(|judgement| (judgement.role, judgement.disputed)).collect()
    }

    #[test]
    fn content_wins_over_headings_in_the_wrong_order() {
        let roles = judged(
            &["Listener", "Listener Protocol and Port", "Remote Port", "Remote Device"],
            &[&["SQL", "TCP 1433", "DB server", ""], &["LDAP", "TCP 389", "Domain controller", "UDP 389"]],
        );
        assert_eq!(roles[2..], [(Role::Remote, true), (Role::RemotePorts, true)]);
    }

    #[test]
    fn unknown_headings_are_judged_by_content() {
        let roles = judged(&["Thing", "L4", "Numbers"], &[&["web", "TCP", "443"], &["dns", "UDP", "53"]]);
        assert_eq!(
            roles.iter().map(|(role, _)| *role).collect::<Vec<_>>(),
            [Role::Listener, Role::Protocol, Role::ListenerPorts]
        );
    }
}
