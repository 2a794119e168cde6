//! How likely two points are the same endpoint, as a number.
//!
//! In: two points and what was matched so far. Out: a score, or none where it cannot be. The shares are data; they were set so
//! that names weigh about as much as ports with transport, role and label, and neither alone is enough ([`LIKELY`]).
//! Deliberately not here: which points are compared (`blocks`, `candidates`), and which pairs are taken (`assign`).

use super::State;
use crate::diff::sheet::Point;
use crate::snapshot::PortExpression;

/// What each piece of evidence is worth where it is perfect.
mod share {
    pub(super) const LISTENER: i64 = 330;
    pub(super) const REMOTE: i64 = 150;
    pub(super) const PORTS: i64 = 240;
    pub(super) const TRANSPORT: i64 = 70;
    pub(super) const ROLE: i64 = 60;
    pub(super) const LABEL: i64 = 70;
    pub(super) const TABLE: i64 = 60;
    pub(super) const SECTION: i64 = 60;
    pub(super) const ROW: i64 = 40;
    pub(super) const ID: i64 = 30;
    pub(super) const DETAIL: i64 = 10;
}

/// From which score on two points that nothing else joins may be the same endpoint.
pub(super) const LIKELY: i64 = 560;

/// From which likeness on, in percent, a name is another wording of the same.
pub(in crate::diff) const SAME_NAME: i64 = 50;

/// Names of two points, compared straight and with the parties changed round.
struct Parties {
    listener: i64,
    remote: i64,
    crossed: bool,
}

/// The score of two points; none where they cannot be the same endpoint.
pub(super) fn score(state: &State<'_, '_>, old: usize, new: usize) -> Option<i64> {
    let (a, b) = (&state.old.points[old], &state.new.points[new]);
    if (a.ports == 0) != (b.ports == 0) || a.side.is_some() && b.side.is_some() && a.side != b.side {
        return None;
    }
    let parties = parties(state, a, b)?;
    // Two parties that both releases know: one's port is not the other's, even under the same number.
    if !parties.crossed && state.aliases.two_parties(state.names, a.listener, b.listener) {
        return None;
    }
    let ports = ports(state, old, new);
    let table = state.votes.same_table(a.table, b.table) || a.title == b.title && a.title != 0;
    let owner_kept = (a.role == b.role) != parties.crossed;
    let mut score = share::LISTENER * parties.listener / 100 + share::REMOTE * parties.remote / 100 + share::PORTS * ports / 100;
    score += share::TRANSPORT * half(a.transport == b.transport, a.transport.is_none() || b.transport.is_none()) / 100;
    score += if owner_kept { share::ROLE } else { 0 };
    score += share::LABEL * label(state, a, b) / 100;
    score += if table { share::TABLE } else { 0 };
    score += share::SECTION * state.names.likeness(a.section, b.section) / 100;
    score += if state.votes.same_row(a.flow, b.flow) { share::ROW } else { 0 };
    score += if state.old.spots[old].id() == state.new.spots[new].id() { share::ID } else { 0 };
    let details = [a.direction == b.direction, a.condition == b.condition, a.application == b.application, a.notes == b.notes];
    score += share::DETAIL * details.into_iter().filter(|same| *same).count() as i64;
    let same_thing = parties.listener >= SAME_NAME || ports >= 80 && table && owner_kept && a.transport == b.transport;
    (same_thing && score >= LIKELY).then_some(score)
}

fn half(whole: bool, half: bool) -> i64 {
    if whole {
        100
    } else if half {
        50
    } else {
        0
    }
}

fn parties(state: &State<'_, '_>, a: &Point, b: &Point) -> Option<Parties> {
    let names = state.names;
    let straight = Parties {
        listener: if names.differ_in_index(a.listener, b.listener) { -1 } else { names.likeness(a.listener, b.listener) },
        remote: one_sided(state, a.remote, b.remote),
        crossed: false,
    };
    let crossed = (a.remote != 0 && b.remote != 0).then(|| Parties {
        listener: names.likeness(a.listener, b.remote),
        remote: names.likeness(a.remote, b.listener),
        crossed: true,
    });
    let crossed = crossed.filter(|crossed| {
        let conflict = names.differ_in_index(a.listener, b.remote) || names.differ_in_index(a.remote, b.listener);
        !conflict && crossed.listener >= SAME_NAME && crossed.remote >= SAME_NAME
    });
    match crossed {
        Some(crossed) if crossed.listener + crossed.remote > straight.listener + straight.remote => Some(crossed),
        _ => (straight.listener >= 0).then_some(straight),
    }
}

/// Two remote devices; naming none on both sides tells a little, on one side less.
fn one_sided(state: &State<'_, '_>, a: u32, b: u32) -> i64 {
    match (a, b) {
        (0, 0) => 70,
        (0, _) | (_, 0) => 30,
        _ if state.names.differ_in_index(a, b) => 0,
        _ => state.names.likeness(a, b),
    }
}

fn label(state: &State<'_, '_>, a: &Point, b: &Point) -> i64 {
    match (a.label, b.label) {
        (0, 0) => 100,
        (0, _) | (_, 0) => 40,
        (a, b) if state.names.differ_in_index(a, b) => 0,
        (a, b) => state.names.likeness(a, b),
    }
}

/// How near two port expressions are, in percent.
fn ports(state: &State<'_, '_>, old: usize, new: usize) -> i64 {
    if state.old.points[old].ports == state.new.points[new].ports {
        return 100;
    }
    let expression =
        |endpoint: Option<&'_ crate::diff::side::Endpoint>| endpoint.map(|endpoint| endpoint.ports.expression.clone());
    match (expression(state.old.spots[old].endpoint), expression(state.new.spots[new].endpoint)) {
        (
            Some(PortExpression::Interval { setting: s, first: f, last: l, per_instance: p, .. }),
            Some(PortExpression::Interval { setting: t, first: g, last: m, per_instance: q, .. }),
        ) if s == t => {
            let holds = f <= g && m <= l || g <= f && l <= m;
            let steps = if p == q { 25 } else { 0 };
            if holds && p == q { 80 } else { steps }
        }
        _ => 0,
    }
}

/// How far apart two ports are: decides only between two ways of pairing the same points, since it grows faster than distance.
pub(super) fn distance(state: &State<'_, '_>, old: usize, new: usize) -> i64 {
    let first = |endpoint: Option<&crate::diff::side::Endpoint>| match endpoint.map(|endpoint| &endpoint.ports.expression) {
        Some(PortExpression::Interval { first, .. }) => *first,
        _ => 0,
    };
    let apart = first(state.old.spots[old].endpoint).saturating_sub(first(state.new.spots[new].endpoint)).saturating_abs();
    apart.min(70_000).pow(2)
}

/// Whose port it is and whose it was, for the words of a report.
pub(in crate::diff) fn crossed(names: &crate::diff::name::Names, a: &Point, b: &Point) -> bool {
    if (a.listener, a.remote) == (b.listener, b.remote) {
        // Nothing is more alike than the same, and nearly all rows name the same parties as before.
        return false;
    }
    let likeness = |x, y| if names.differ_in_index(x, y) { 0 } else { names.likeness(x, y) };
    let across = likeness(a.listener, b.remote).min(likeness(a.remote, b.listener));
    a.remote != 0
        && b.remote != 0
        && across >= SAME_NAME
        && across > likeness(a.listener, b.listener).min(likeness(a.remote, b.remote))
}
