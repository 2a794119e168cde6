//! What became of every endpoint, also of those that did not change: what a history is made of.
//!
//! In: a matching. Out: a [`Link`] for each endpoint of either side. Deliberately not here: what differs.

use super::super::matching::Matching;
use super::super::sheet::Sheet;
use super::Context;

/// How an endpoint goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It stands in both releases.
    Same,
    /// Printed as one with another; that one is the new end.
    Merged,
    /// Another one, printed again; that one is the old end.
    Repeated,
    /// Only the new release has it.
    Opened,
    /// Only the old release has it.
    Closed,
    /// It has more than one like.
    Unmatched,
}

/// An endpoint's way from one release to the next, by ids.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// How it goes on.
    pub fate: Fate,
    /// Its id in the old release.
    pub old: Option<String>,
    /// Its id in the new release.
    pub new: Option<String>,
}

/// The links of a matching, in the order of the old release, then of the new one.
pub(super) fn of(context: &Context<'_, '_>, matching: &Matching) -> Vec<Link> {
    let (old, new) = (|at: &usize| id(context.old, *at), |at: &usize| id(context.new, *at));
    let pair = |fate, a: &usize, b: &usize| Link { fate, old: old(a), new: new(b) };
    let same = matching.pairs.iter().map(|(a, b)| pair(Fate::Same, a, b));
    let merged = matching.merged.iter().map(|(a, b)| pair(Fate::Merged, a, b));
    let repeated = matching.repeated.iter().map(|(b, a)| pair(Fate::Repeated, a, b));
    let closed = matching.closed.iter().map(|at| Link { fate: Fate::Closed, old: old(at), new: None });
    let opened = matching.opened.iter().map(|at| Link { fate: Fate::Opened, old: None, new: new(at) });
    let ties = matching.ties.iter().flat_map(|tie| {
        let olds = tie.olds.iter().map(|at| Link { fate: Fate::Unmatched, old: old(at), new: None });
        olds.chain(tie.news.iter().map(|at| Link { fate: Fate::Unmatched, old: None, new: new(at) }))
    });
    let all = same.chain(merged).chain(repeated).chain(closed).chain(opened).chain(ties);
    // Rows without ports have no history.
    all.filter(|link| link.old.is_some() || link.new.is_some()).collect()
}

/// The endpoint's id; none for a row that states no port.
fn id(sheet: &Sheet<'_>, at: usize) -> Option<String> {
    sheet.spots.get(at)?.endpoint.map(|endpoint| endpoint.id.to_string())
}
