//! Columns whose cells name a party and its ports in one: "Web tier: 80, 443" below "Destination".
//!
//! In: judgements by heading, and how the cells read. Out: such a column made the port column. Deliberately not here: how the
//! name becomes the row's party (`flow`).

use super::{Content, Judgement};
use crate::ir::Role;

/// Makes the column of parties with ports the port column, where the table is about traffic between parties and no other column
/// states ports. Where both parties have ports, those of the one that listens count.
pub(super) fn with_ports(judgements: &mut [Judgement], contents: &[Content]) {
    let party = |judgement: &Judgement| matches!(judgement.role, Role::Listener | Role::Remote);
    if !judgements.iter().any(party) {
        return;
    }
    let may = |judgement: &Judgement| party(judgement) || judgement.role == Role::Extra && judgement.heading_role.is_none();
    let found = (0..judgements.len())
        .filter(|index| may(&judgements[*index]) && contents[*index].announced > 50 && contents[*index].ports > 60)
        .max_by_key(|index| (judgements[*index].role == Role::Listener, contents[*index].announced));
    if let Some(index) = found {
        judgements[index].set(Role::ListenerPorts, "its cells name parties with their ports, and no column states ports");
        judgements[index].names_parties = true;
    }
}
