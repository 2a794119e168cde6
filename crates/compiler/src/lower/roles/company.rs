//! Columns judged by the company they keep: the two ends of a range, words beside numbers, a protocol beside its number.
//!
//! In: judgements by heading, and how the cells read. Out: roles put right, each with the reason. Deliberately not here:
//! columns judged by themselves (`super`).

use super::{Content, Judgement};
use crate::ir::Role;
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// Puts roles right that make sense only beside other columns.
pub(super) fn keep(judgements: &mut [Judgement], contents: &[Content], headings: &[Option<Mapped>]) {
    ports_headed_as_numbers(judgements, contents);
    transports_headed_as_parties(judgements, contents, headings);
    source_and_destination(judgements, headings);
    protocols_beside_their_names(judgements, contents);
    ranges_beside_defaults(judgements, contents, headings);
    words_beside_numbers(judgements, contents);
    ends_behind_parties(judgements);
    ends_that_state_none(judgements, contents);
    from_and_to(judgements, contents);
    ports_headed_as_listeners(judgements, contents);
    behind_their_party(judgements);
    any_remote_port(judgements, contents);
    lone_ends(judgements, contents);
}

fn first(judgements: &[Judgement], role: Role) -> Option<usize> {
    judgements.iter().position(|judgement| judgement.role == role)
}

fn has_ports(judgements: &[Judgement]) -> bool {
    judgements.iter().any(|judgement| matches!(judgement.role, Role::ListenerPorts | Role::Tcp | Role::Udp))
}

/// A column headed as the running numbers of rows whose numbers are too high for that is judged by its cells.
fn ports_headed_as_numbers(judgements: &mut [Judgement], contents: &[Content]) {
    for (judgement, content) in judgements.iter_mut().zip(contents) {
        if judgement.role == Role::Index && content.numbers > 50 && content.beyond_counting {
            judgement.set(Role::Extra, "its numbers are too high to number the rows");
            judgement.heading_role = None;
        }
    }
}

/// "Source port, destination, protocol": a column headed as the listener whose cells are numbers alone states its ports, where another
/// states source ports or transports, and none ports.
fn ports_headed_as_listeners(judgements: &mut [Judgement], contents: &[Content]) {
    let beside = |judgements: &[Judgement]| {
        let transports = |(judgement, content): (&Judgement, &Content)| {
            judgement.role == Role::Protocol && content.filled > 0 && content.bare_transports > 70
        };
        first(judgements, Role::SourcePorts).is_some() || judgements.iter().zip(contents).any(transports)
    };
    if has_ports(judgements) || !beside(judgements) {
        return;
    }
    for (judgement, content) in judgements.iter_mut().zip(contents) {
        if judgement.role == Role::Listener && is_bare(content) {
            judgement.set(
                Role::ListenerPorts,
                "its cells are numbers and no names, and no other column states where connections lead",
            );
            judgement.disputed = true;
        }
    }
}

/// Whether all cells are numbers, and too high to count with.
const fn is_bare(content: &Content) -> bool {
    content.filled > 0 && content.numbers == 100 && content.ports == 100 && content.labelled == 0 && content.beyond_counting
}

/// A column headed as a name ("daemon") whose cells are all numbers too high to count with is judged by its cells, beside others
/// of such numbers that no vocabulary knows: a table of services and what they listen on.
pub(super) fn ports_headed_as_names(judgements: &mut [Judgement], contents: &[Content]) {
    let unknown = |(judgement, content): (&Judgement, &Content)| judgement.heading_role.is_none() && is_bare(content);
    let worded = contents.iter().any(|content| content.filled > 0 && content.ports == 0);
    if has_ports(judgements) || !worded || !judgements.iter().zip(contents).any(unknown) {
        return;
    }
    for (judgement, content) in judgements.iter_mut().zip(contents) {
        if matches!(judgement.role, Role::Listener | Role::Label) && is_bare(content) {
            judgement.set(Role::Extra, "its cells are numbers, and no names");
            judgement.heading_role = None;
        }
    }
}

/// "Destination protocol": a column headed as a party whose cells name transports alone is the protocol column, if no other is.
fn transports_headed_as_parties(judgements: &mut [Judgement], contents: &[Content], headings: &[Option<Mapped>]) {
    if first(judgements, Role::Protocol).is_some() {
        return;
    }
    let found = (0..judgements.len()).find(|index| {
        matches!(judgements[*index].role, Role::Listener | Role::Remote)
            && contents[*index].filled > 0
            && contents[*index].bare_transports.min(contents[*index].mere_protocols) > 90
    });
    let Some(index) = found else { return };
    judgements[index].set(Role::Protocol, "its cells name transports, and no other column is headed as the protocols");
    judgements[index].disputed |= !names(headings[index].as_ref(), Role::Protocol);
}

/// "Source component" beside "destination component": of two columns headed alike, the one whose heading names the other party
/// as well is that party's.
fn source_and_destination(judgements: &mut [Judgement], headings: &[Option<Mapped>]) {
    for (role, other) in [(Role::Listener, Role::Remote), (Role::Remote, Role::Listener)] {
        let of = |role: Role| (0..judgements.len()).filter(|index| judgements[*index].role == role).collect::<Vec<_>>();
        let (both, none) = (of(role), of(other));
        let named: Vec<usize> = both.iter().copied().filter(|index| names(headings[*index].as_ref(), other)).collect();
        if let ([index], true) = (named.as_slice(), both.len() > 1 && none.is_empty()) {
            judgements[*index].set(other, "its heading names this party too, and another column the other one");
        }
    }
}

fn names(heading: Option<&Mapped>, role: Role) -> bool {
    heading.is_some_and(|text| Vocabulary::in_force().heading_names(text.as_str(), role))
}

/// Of two columns headed as protocols, one that names none (`6` beside `TCP`) says it another way.
fn protocols_beside_their_names(judgements: &mut [Judgement], contents: &[Content]) {
    let headed = |judgements: &[Judgement], index: usize| judgements[index].role == Role::Protocol && contents[index].filled > 0;
    let named = (0..judgements.len()).any(|index| headed(judgements, index) && contents[index].transports > 70);
    for (index, content) in contents.iter().enumerate() {
        if named && headed(judgements, index) && content.protocols == 0 {
            judgements[index].set(Role::Extra, "another column names the protocols");
        }
    }
}

/// Of two port columns of one side, one that states no number ("fixed", "all ports") describes the other.
fn words_beside_numbers(judgements: &mut [Judgement], contents: &[Content]) {
    for role in [Role::ListenerPorts, Role::RemotePorts] {
        let numbered = judgements.iter().zip(contents).any(|(judgement, content)| judgement.role == role && content.numbers > 0);
        for (judgement, content) in judgements.iter_mut().zip(contents) {
            if numbered && judgement.role == role && content.filled > 0 && content.numbers == 0 {
                judgement.set(Role::Extra, "its cells state no number, and a column of the same side does");
                // "any" beside numbers describes them; other words under a heading of ports deny it.
                judgement.disputed |= content.ports == 0;
            }
        }
    }
}

/// Beside a column of default ports, one of ranges says which others may be set; where a row has no default, its range holds.
fn ranges_beside_defaults(judgements: &mut [Judgement], contents: &[Content], headings: &[Option<Mapped>]) {
    let vocabulary = Vocabulary::in_force();
    let default = |index: usize| headings[index].as_ref().is_some_and(|text| vocabulary.contains(Word::Default, text.as_str()));
    let ports = |judgements: &[Judgement], index: usize| judgements[index].role == Role::ListenerPorts;
    let stated = (0..judgements.len()).any(|index| ports(judgements, index) && default(index) && contents[index].numbers > 0);
    for index in 0..judgements.len() {
        let ranges =
            contents[index].filled > 0 && contents[index].ranges + contents[index].none >= 99 && contents[index].ranges > 0;
        if stated && ports(judgements, index) && !default(index) && ranges {
            judgements[index].set(Role::Extra, "a range beside a default port says what it may be set to");
            judgements[index].instead = true;
        }
    }
}

/// "From, from port, to, to port": ends of a range that stand behind one party each are the ports of the parties.
fn ends_behind_parties(judgements: &mut [Judgement]) {
    let (Some(start), Some(end)) = (first(judgements, Role::RangeStart), first(judgements, Role::RangeEnd)) else { return };
    let party = |index: usize| index.checked_sub(1).map(|before| judgements[before].role);
    if (party(start), party(end)) == (Some(Role::Remote), Some(Role::Listener)) {
        judgements[start].set(Role::SourcePorts, "it stands behind the remote party, and the other end behind the listener");
        judgements[end].set(Role::ListenerPorts, "it stands behind the listener, and the other end behind the remote party");
    }
}

/// "Start" and "end" may be times: a column that states no ports is no end of a range.
fn ends_that_state_none(judgements: &mut [Judgement], contents: &[Content]) {
    for (judgement, content) in judgements.iter_mut().zip(contents) {
        if matches!(judgement.role, Role::RangeStart | Role::RangeEnd) && content.filled > 0 && content.ports < 50 {
            judgement.set(Role::Extra, "its cells state no ports");
        }
    }
}

/// "From" and "to" side by side over numbers alone, where no other column states ports: the ends of a range, not two parties.
fn from_and_to(judgements: &mut [Judgement], contents: &[Content]) {
    let bare = |index: usize| contents[index].numbers == 100 && contents[index].transported == 0 && contents[index].labelled == 0;
    let pair = (1..judgements.len()).find(|to| {
        (judgements[to - 1].role, judgements[*to].role) == (Role::Remote, Role::Listener) && bare(to - 1) && bare(*to)
    });
    let Some(to) = pair.filter(|_| !has_ports(judgements)) else { return };
    judgements[to - 1].set(Role::RangeStart, "its cells and those of the column behind it are numbers");
    judgements[to].set(Role::RangeEnd, "its cells and those of the column before it are numbers");
}

/// Where two port columns stand behind two parties ("source, port, destination, port"), the one behind the remote party holds
/// its ports: nobody listens there.
fn behind_their_party(judgements: &mut [Judgement]) {
    let party = |judgements: &[Judgement], index: usize| {
        let before = judgements[..index].iter().rev().map(|judgement| judgement.role);
        before.into_iter().find(|role| matches!(role, Role::Listener | Role::Remote))
    };
    let behind = |judgements: &[Judgement], role: Role| -> Vec<usize> {
        let ports = (0..judgements.len()).filter(|index| judgements[*index].role == Role::ListenerPorts);
        ports.filter(|index| party(judgements, *index) == Some(role)).collect()
    };
    if behind(judgements, Role::Listener).is_empty() {
        return;
    }
    for index in behind(judgements, Role::Remote) {
        judgements[index]
            .set(Role::SourcePorts, "it stands behind the remote party, and another port column behind the listener");
    }
}

/// A column of remote ports that says "any" throughout, beside ports that are listened on: from where connections come.
fn any_remote_port(judgements: &mut [Judgement], contents: &[Content]) {
    if !has_ports(judgements) {
        return;
    }
    for (judgement, content) in judgements.iter_mut().zip(contents) {
        let all = content.filled > 0 && content.ports == 100 && content.numbers == 0 && !content.varied;
        if judgement.role == Role::RemotePorts && all {
            judgement.set(Role::SourcePorts, "its cells name no port, and nobody listens on all");
        }
    }
}

/// One end alone: a port column is the other end, or the start is all there is.
fn lone_ends(judgements: &mut [Judgement], contents: &[Content]) {
    let (start, end) = (first(judgements, Role::RangeStart), first(judgements, Role::RangeEnd));
    match (start, end) {
        (None, Some(_)) => {
            if let Some(ports) = first(judgements, Role::ListenerPorts).filter(|ports| contents[*ports].transported == 0) {
                judgements[ports].set(Role::RangeStart, "another column states where its ranges end");
            }
        }
        (Some(start), None) => judgements[start].set(Role::ListenerPorts, "no column states where its ranges end"),
        _ => {}
    }
}
