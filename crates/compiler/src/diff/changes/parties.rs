//! Remote devices that came, went or changed their name.
//!
//! In: the devices that two rows name. Out: what became of each. A device keeps its identity under another spelling; of those
//! left, the most alike are one device renamed. Deliberately not here: how alike two names are (`name`).

use super::super::matching::Aliases;
use super::super::name::{NameId, Names};

/// What became of a remote device.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// New in the row.
    Added(usize),
    /// Gone from the row.
    Removed(usize),
    /// Another name for the same.
    Renamed(usize, usize),
}

/// From which likeness on, in percent, another name is the same device.
const SAME_DEVICE: i64 = 50;

/// The fates of devices that are not the same on both sides.
pub(super) fn fates(names: &Names, aliases: &Aliases, old: &[NameId], new: &[NameId]) -> Vec<Fate> {
    let gone: Vec<usize> = (0..old.len()).filter(|at| !new.contains(&old[*at])).collect();
    let come: Vec<usize> = (0..new.len()).filter(|at| !old.contains(&new[*at])).collect();
    let mut alike: Vec<(i64, usize, usize)> = Vec::new();
    for a in &gone {
        for b in &come {
            let apart = names.differ_in_index(old[*a], new[*b]) || aliases.two_parties(names, old[*a], new[*b]);
            let likeness = if apart { 0 } else { names.likeness(old[*a], new[*b]) };
            if likeness >= SAME_DEVICE {
                alike.push((-likeness, *a, *b));
            }
        }
    }
    // By likeness, then by name: positions never decide.
    alike.sort_unstable_by_key(|(likeness, a, b)| (*likeness, old[*a].min(new[*b]), old[*a].max(new[*b]), *a, *b));
    let mut fates = Vec::new();
    let (mut gone, mut come) = (gone, come);
    for (_, a, b) in alike {
        if gone.contains(&a) && come.contains(&b) {
            gone.retain(|at| *at != a);
            come.retain(|at| *at != b);
            fates.push(Fate::Renamed(a, b));
        }
    }
    fates.extend(gone.into_iter().map(Fate::Removed));
    fates.extend(come.into_iter().map(Fate::Added));
    fates
}
