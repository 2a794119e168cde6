//! Further columns of ports beside the one there is: templates beside ranges, alternatives and defaults, one for each variant.
//!
//! In: judgements that have a port column, and how the cells read. Out: the other columns that state ports too, and those that say
//! the same another way. Deliberately not here: which column is the first.

use super::{Content, Judgement, says_port};
use crate::ir::Role;
use crate::lower::ports;
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// A column of digit templates states the ports; a column of ranges beside it says the same over all instances.
pub(super) fn prefer_templates(judgements: &mut [Judgement], contents: &[Content]) {
    let Some(templates) = contents.iter().position(|content| content.templates > 50) else { return };
    if judgements[templates].role == Role::RemotePorts {
        return;
    }
    for (index, judgement) in judgements.iter_mut().enumerate() {
        if index == templates {
            judgement.set(Role::ListenerPorts, "its cells hold digit templates");
        } else if judgement.role == Role::ListenerPorts || (judgement.role == Role::Extra && contents[index].ports > 80) {
            judgement.set(Role::Extra, "a range beside a digit template states it over all instances");
            judgement.instead = true;
        }
    }
}

/// A column headed as an alternative or a default, with a word for ports or as a protocol ("HTTP"), whose cells all state ports,
/// beside the port column or one of a transport's ports.
pub(super) fn beside(judgements: &mut [Judgement], contents: &[Content], headings: &[Option<Mapped>]) {
    let of_ports = |(judgement, content): (&Judgement, &Content)| match judgement.role {
        Role::ListenerPorts => true,
        Role::Tcp | Role::Udp => content.numbers > 0,
        _ => false,
    };
    if !judgements.iter().zip(contents).any(of_ports) {
        return;
    }
    for ((judgement, content), heading) in judgements.iter_mut().zip(contents).zip(headings) {
        // Shares are rounded down.
        let all = content.ports + content.none >= 99 && content.ports >= 50;
        // The same numbers in all rows are ports where their heading says so, and nobody counts so far.
        let repeated = || content.beyond_counting && says_port(heading.as_ref());
        let stated = content.filled > 1 && all && content.templates == 0 && (content.varied || repeated());
        // Other numbers are priorities, networks, versions.
        let words = [Word::Alternative, Word::Default];
        let vocabulary = Vocabulary::in_force();
        let alternative =
            heading.as_ref().is_some_and(|text| words.into_iter().any(|word| vocabulary.contains(word, text.as_str())));
        let known = judgement.heading_role == Some(Role::Extra) && alternative && !judgement.instead;
        let protocol = || content.beyond_counting && content.numbers + content.none >= 99 && names_protocol(heading.as_ref());
        let unheaded = matches!(judgement.heading_role, None | Some(Role::Extra));
        let may = known || unheaded && (says_port(heading.as_ref()) || protocol());
        if judgement.role == Role::Extra && may && stated {
            judgement.set(Role::ListenerPorts, "all its cells state ports");
        }
    }
}

/// Whether a heading is the name of a protocol and nothing else.
fn names_protocol(heading: Option<&Mapped>) -> bool {
    heading.is_some_and(|text| {
        let (protocols, rest) = ports::parse_protocols(text);
        !protocols.is_empty() && rest.endpoints.is_empty() && !rest.has_words()
    })
}

/// A table about ports that has a column of them for each variant ("Main net", "Test net"): where no heading speaks of ports and
/// one column was taken for them by its cells, the others like it state ports too. So do all columns of a table without headings
/// that holds nothing else.
pub(super) fn by_variant(judgements: &mut [Judgement], contents: &[Content], headings: &[Option<Mapped>], about_ports: bool) {
    let headless = headings.iter().all(Option::is_none) && contents.iter().all(|content| content.ports + content.none >= 99);
    let unknown = |judgements: &[Judgement], index: usize| {
        let named = headings[index].is_some() || headless;
        judgements[index].heading_role.is_none() && named && !says_port(headings[index].as_ref())
    };
    let taken = |index: &usize| judgements[*index].role == Role::ListenerPorts;
    let by_content: Vec<usize> = (0..judgements.len()).filter(taken).collect();
    if !about_ports || by_content.is_empty() || !by_content.iter().all(|index| unknown(judgements, *index)) {
        return;
    }
    // Numbers beside ports that state their transport, or so low that they may count something, are like none of them.
    let transported = by_content.iter().all(|index| contents[*index].transported > 0);
    let alike = |content: &Content| headless || content.beyond_counting && (content.transported > 0 || !transported);
    let take = |judgements: &mut [Judgement], fits: fn(&Content) -> bool| {
        for (index, content) in contents.iter().enumerate() {
            let numbered = content.numbers + content.none >= 99 && content.numbers > 0 && fits(content);
            if judgements[index].role == Role::Extra && unknown(judgements, index) && numbered && alike(content) {
                judgements[index].set(Role::ListenerPorts, "its cells state ports as those of the column beside it");
            }
        }
    };
    take(judgements, |content| content.filled > 1 && content.varied);
    // One number by itself may be anything, unless it stands in a matrix of nodes and kinds of ports.
    if judgements.iter().filter(|judgement| judgement.role == Role::ListenerPorts).count() > 1 {
        take(judgements, |_| true);
    }
}

/// Further columns whose cells all state ports with their transport ("636/tcp" beside "389/tcp"), whatever heads them.
pub(super) fn with_transports(judgements: &mut [Judgement], contents: &[Content]) {
    for (judgement, content) in judgements.iter_mut().zip(contents) {
        let stated = content.transported > 0 && content.transported.min(content.ports) + content.none >= 99;
        if judgement.role == Role::Extra && !judgement.instead && stated && content.templates == 0 {
            judgement.set(Role::ListenerPorts, "all its cells state ports with their transport");
        }
    }
}
