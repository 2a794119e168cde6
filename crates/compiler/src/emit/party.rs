//! Who a name stands for, and which side.
//!
//! In: parties and endpoints with their rows. Out: names without side and process, in both languages; the side of the port cell,
//! else the one side that the owner's name states. Deliberately not here: taking names apart (`lower`).

use portolan_model::Side;

use crate::ir::{Endpoint, EndpointRole, Flow, Party};

/// English for the name without side and process. Translations keep those in brackets behind the name.
pub(super) fn english_base(party: &Party) -> &str {
    match party.name.english.as_deref() {
        Some(english) if party.base == party.name.clean => english,
        Some(english) => english.split(" (").next().unwrap_or(english),
        None => &party.base,
    }
}

/// The side, where the document states one.
pub(super) fn side(flow: &Flow, endpoint: &Endpoint) -> Option<Side> {
    let owner = match (endpoint.role, flow.remotes.as_slice()) {
        (EndpointRole::Listener, _) => flow.listener.as_ref(),
        (EndpointRole::Remote, [remote]) => Some(remote),
        (EndpointRole::Remote, _) => None,
    };
    endpoint.side.or_else(|| named_side(owner))
}

/// The one side that a name states.
pub(super) fn named_side(party: Option<&Party>) -> Option<Side> {
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
    fn side_and_process_are_no_part_of_the_base() {
        let mut reference = fixture::reference();
        let flow = &mut reference.documents[0].tables[0].flows[0];
        let party = flow.listener.as_mut().expect("a listener");
        assert_eq!(english_base(party), "Router (side A)");
        party.base = "ルータ".into();
        assert_eq!(english_base(party), "Router");
    }

    #[test]
    fn the_port_cell_comes_before_the_name_and_two_sides_are_none() {
        let mut reference = fixture::reference();
        let flow = &mut reference.documents[0].tables[0].flows[0];
        assert_eq!(side(flow, &flow.listens[1]), Some(Side::A), "the listener's name says so");
        flow.listens[1].side = Some(Side::B);
        assert_eq!(side(flow, &flow.listens[1]), Some(Side::B));
        flow.listens[1].side = None;
        flow.listener.as_mut().expect("a listener").sides = vec![Side::A, Side::B];
        assert_eq!(side(flow, &flow.listens[1]), None);
    }
}
