//! Which side holds an endpoint.
//!
//! In: an endpoint and its row. Out: the side of the port cell, else the one side that the owner's name states.

use portolan_model::Side;

use crate::ir::{Endpoint, EndpointRole, Flow, Party};

/// The side, where the document states one.
pub(super) fn of(flow: &Flow, endpoint: &Endpoint) -> Option<Side> {
    let owner = match (endpoint.role, flow.remotes.as_slice()) {
        (EndpointRole::Listener, _) => flow.listener.as_ref(),
        (EndpointRole::Remote, [remote]) => Some(remote),
        (EndpointRole::Remote, _) => None,
    };
    endpoint.side.or_else(|| named(owner))
}

/// The one side that a name states.
pub(super) fn named(party: Option<&Party>) -> Option<Side> {
    match party.map(|party| party.sides.as_slice()) {
        Some([side]) => Some(*side),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    #[test]
    fn the_port_cell_comes_before_the_name_and_two_sides_are_none() {
        let mut reference = fixture::reference();
        let flow = &mut reference.documents[0].tables[0].flows[0];
        assert_eq!(of(flow, &flow.listens[1]), Some(Side::A), "the listener's name says so");
        flow.listens[1].side = Some(Side::B);
        assert_eq!(of(flow, &flow.listens[1]), Some(Side::B));
        flow.listens[1].side = None;
        flow.listener.as_mut().expect("a listener").sides = vec![Side::A, Side::B];
        assert_eq!(of(flow, &flow.listens[1]), None);
    }
}
