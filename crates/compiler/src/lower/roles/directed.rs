//! Columns of ports under a direction or a transport: "Inbound", "Outbound TCP", "UDP (agents)".
//!
//! In: judgements by heading, and how the cells read. Out: such columns as those of ports, and the direction that a heading states
//! for its ports. Deliberately not here: a column whose cells state the direction of their row.

use super::{Content, Judgement, transports_of};
use crate::ir::Role;
use crate::lower::direction;
use crate::source::Mapped;

/// Columns headed by a direction or a transport whose cells state ports.
pub(super) fn ports(judgements: &mut [Judgement], contents: &[Content], headings: &[Option<Mapped>], about_ports: bool) {
    let beside = |judgement: &Judgement| judgement.role.holds_ports() || judgement.role == Role::Protocol;
    let stated = |content: &Content| content.ports + content.none >= 99 && content.numbers > 0 && content.directions == 0;
    // "Inbound" beside "Outbound" is how rules of firewalls are printed.
    let rules = headings.iter().zip(contents).filter(|(heading, content)| {
        heading.as_ref().is_some_and(|heading| stated_by(heading).is_some()) && stated(content) && content.beyond_counting
    });
    let sure = about_ports || judgements.iter().any(beside) || rules.count() > 1;
    for ((judgement, content), heading) in judgements.iter_mut().zip(contents).zip(headings) {
        let Some(heading) = heading.as_ref().filter(|_| matches!(judgement.role, Role::Extra | Role::Direction)) else {
            continue;
        };
        let named = transports_of(heading).len() == 1 && brief(heading);
        let directed = stated_by(heading).is_some();
        if stated(content) && (named || directed && (sure || content.transported > 0)) {
            judgement.set(Role::ListenerPorts, "its heading states a direction or a transport, and its cells ports");
            judgement.heading_role = directed.then_some(Role::ListenerPorts).or(judgement.heading_role);
        }
    }
}

/// The direction that each heading of a port column states, where no column states one for each row.
pub(super) fn directions(judgements: &mut [Judgement], headings: &[Option<Mapped>]) {
    if judgements.iter().any(|judgement| judgement.role == Role::Direction) {
        return;
    }
    for (judgement, heading) in judgements.iter_mut().zip(headings) {
        if matches!(judgement.role, Role::ListenerPorts | Role::Tcp | Role::Udp) {
            judgement.direction = heading.as_ref().and_then(stated_by);
        }
    }
}

/// The direction of a heading: the one that it is, or the one that it mentions.
fn stated_by(heading: &Mapped) -> Option<portolan_model::Direction> {
    direction::understand(heading.as_str()).or_else(|| direction::mentioned(heading.as_str()))
}

/// "TCP window size of the node" is a setting of TCP: a heading that states a transport has few words besides.
fn brief(heading: &Mapped) -> bool {
    heading.as_str().split_whitespace().count() <= 3
}
