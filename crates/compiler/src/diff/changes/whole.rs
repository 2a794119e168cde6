//! All changes of a document, in the order of the new release, and the balance of its endpoints.
//!
//! In: a matching, and what is known of both sides. Out: changes and balance. Deliberately not here: what differs within a pair
//! (`pair`).

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use super::super::matching::{Matching, Tie};
use super::super::name::NameId;
use super::super::sheet::Sheet;
use super::{Balance, Change, Context, Kind, pair};

/// The changes that a matching stands for.
pub(super) fn changes<'s>(context: &Context<'_, 's>, matching: &Matching) -> Vec<Change<'s>> {
    let mut changes = Vec::new();
    for (old, new) in &matching.pairs {
        changes.extend(pair::changes(context, *old, *new));
    }
    changes.extend(spare(context, matching));
    changes.extend(alone(context, matching));
    changes.extend(matching.ties.iter().map(|tie| tied(context, tie)));
    let mut changes = gathered(changes);
    settle_remotes(context, matching, &mut changes);
    changes
}

/// Endpoints that came or went.
fn alone<'s>(context: &Context<'_, 's>, matching: &Matching) -> Vec<Change<'s>> {
    let stated = |change: &Change<'_>| change.before.clone() + &change.after;
    let mut changes = Vec::new();
    // Endpoints, which nearly all points are, do not ask for them.
    let rows = (LazyCell::new(|| named_rows(context.old)), LazyCell::new(|| named_rows(context.new)));
    for old in &matching.closed {
        let spot = context.old.spots[*old];
        let before = spot.endpoint.map_or_else(String::new, |endpoint| endpoint.ports.normal.clone());
        let point = &context.old.points[*old];
        if spot.endpoint.is_some() || !rows.1.contains(&(point.listener, point.remote)) {
            changes.push(Change { before, ..Change::of(Kind::Closed, Some(spot), None) });
        }
    }
    for new in &matching.opened {
        let spot = context.new.spots[*new];
        let after = spot.endpoint.map_or_else(String::new, |endpoint| endpoint.ports.normal.clone());
        let point = &context.new.points[*new];
        if spot.endpoint.is_some() || !rows.0.contains(&(point.listener, point.remote)) {
            changes.push(Change { after, ..Change::of(Kind::Opened, None, Some(spot)) });
        }
    }
    debug_assert!(changes.iter().all(|change| change.old.is_none() || change.new.is_none() || !stated(change).is_empty()));
    changes
}

/// Who listens for whom, in every row: a row that only lost or gained its port is neither opened nor closed.
fn named_rows(sheet: &Sheet<'_>) -> BTreeSet<(NameId, NameId)> {
    sheet.points.iter().map(|point| (point.listener, point.remote)).collect()
}

/// Endpoints printed once more or once fewer.
fn spare<'s>(context: &Context<'_, 's>, matching: &Matching) -> Vec<Change<'s>> {
    let merged = matching.merged.iter().map(|(old, new)| {
        let (old, new) = (context.old.spots[*old], context.new.spots[*new]);
        Change { before: listed(&old), after: listed(&new), ..Change::of(Kind::Merged, Some(old), Some(new)) }
    });
    let repeated = matching.repeated.iter().map(|(new, old)| {
        let (a, b) = (&context.old.points[*old], &context.new.points[*new]);
        let part = b.remote != 0 && a.remote != b.remote && context.names.covers(a.remote, b.remote);
        let kind = if part { Kind::Split } else { Kind::Duplicated };
        let (old, new) = (context.old.spots[*old], context.new.spots[*new]);
        Change { before: listed(&old), after: listed(&new), ..Change::of(kind, Some(old), Some(new)) }
    });
    merged.chain(repeated).collect()
}

fn listed(spot: &super::Spot<'_>) -> String {
    spot.endpoint.map_or_else(String::new, |endpoint| endpoint.ports.normal.clone())
}

fn tied<'s>(context: &Context<'_, 's>, tie: &Tie) -> Change<'s> {
    let olds: Vec<_> = tie.olds.iter().map(|at| context.old.spots[*at]).collect();
    let news: Vec<_> = tie.news.iter().map(|at| context.new.spots[*at]).collect();
    let ports = |spots: &[super::Spot<'_>]| spots.iter().map(listed).collect::<Vec<_>>().join(", ");
    Change {
        before: ports(&olds),
        after: ports(&news),
        candidates: (olds.clone(), news.clone()),
        ..Change::of(Kind::Unmatched, olds.first().copied(), news.first().copied())
    }
}

/// Changes of a row that all its endpoints share are told once.
fn gathered(changes: Vec<Change<'_>>) -> Vec<Change<'_>> {
    let mut seen: BTreeMap<(Kind, String, String, String, &'static str), usize> = BTreeMap::new();
    let mut kept: Vec<Change<'_>> = Vec::new();
    for change in changes {
        let row =
            |spot: Option<super::Spot<'_>>| spot.map_or_else(String::new, |spot| format!("{}\n{}", spot.table.id, spot.flow.id));
        let of_row = matches!(
            change.kind,
            Kind::Renamed
                | Kind::RemoteAdded
                | Kind::RemoteRemoved
                | Kind::RemoteRenamed
                | Kind::Moved
                | Kind::NoteChanged
                | Kind::DirectionChanged
                | Kind::InitiatorChanged
        ) && matches!(change.part, "listener" | "remote" | "direction" | "");
        let key =
            (change.kind, row(change.old) + "\n" + &row(change.new), change.before.clone(), change.after.clone(), change.part);
        match seen.get(&key).filter(|_| of_row) {
            Some(at) => kept[*at].further.push((change.old, change.new)),
            None => {
                seen.insert(key, kept.len());
                kept.push(change);
            }
        }
    }
    kept
}

/// Remote devices of endpoints that are printed once more or once fewer: added where no row of the endpoint named them before,
/// removed where none names them now, and no other row tells it.
fn settle_remotes<'s>(context: &Context<'_, 's>, matching: &Matching, changes: &mut Vec<Change<'s>>) {
    let mut further: Vec<Change<'s>> = Vec::new();
    let met = Met::of(matching);
    for (new, old) in &matching.repeated {
        let (olds, _) = met.group(context, *old, *new);
        let whole = context.old.points[*old].remote;
        for (id, shown) in named(context, &context.new.spots[*new]) {
            if !olds.contains(&id) && !context.names.covers(whole, id) {
                further.push(remote(context, Kind::RemoteAdded, (*old, *new), shown));
            }
        }
    }
    for (old, new) in &matching.merged {
        let (_, news) = met.group(context, *old, *new);
        let whole = context.new.points[*new].remote;
        for (id, shown) in named(context, &context.old.spots[*old]) {
            if !news.contains(&id) && !context.names.covers(whole, id) {
                further.push(remote(context, Kind::RemoteRemoved, (*old, *new), shown));
            }
        }
    }
    further.retain(|change| !changes.iter().any(|told| same_finding(told, change)));
    changes.extend(gathered(further));
}

fn remote<'s>(context: &Context<'_, 's>, kind: Kind, (old, new): (usize, usize), shown: String) -> Change<'s> {
    let change = Change { part: "remote", ..Change::of(kind, Some(context.old.spots[old]), Some(context.new.spots[new])) };
    match kind {
        Kind::RemoteAdded => Change { after: shown, ..change },
        _ => Change { before: shown, ..change },
    }
}

/// Whether another row of the same endpoint already tells it.
fn same_finding(told: &Change<'_>, change: &Change<'_>) -> bool {
    let same_row =
        |a: Option<super::Spot<'_>>, b: Option<super::Spot<'_>>| a.map(|spot| &*spot.flow.id) == b.map(|spot| &*spot.flow.id);
    let same_words = told.before == change.before && told.after == change.after;
    told.kind == change.kind && same_words && (same_row(told.old, change.old) || same_row(told.new, change.new))
}

/// The remote devices of all rows of those endpoints that are printed once more or once fewer, by pair.
pub(super) fn elsewhere(context: &Context<'_, '_>, matching: &Matching) -> pair::Elsewhere {
    let olds: BTreeSet<usize> = matching.repeated.iter().map(|(_, old)| *old).collect();
    let news: BTreeSet<usize> = matching.merged.iter().map(|(_, new)| *new).collect();
    let several = matching.pairs.iter().filter(|(old, new)| olds.contains(old) || news.contains(new));
    let met = Met::of(matching);
    several.map(|(old, new)| ((*old, *new), met.group(context, *old, *new))).collect()
}

/// The remote devices of a row.
fn named(context: &Context<'_, '_>, spot: &super::Spot<'_>) -> Vec<(NameId, String)> {
    pair::devices(spot.flow, context.reading).into_iter().map(|device| (context.names.id(&device.read), device.shown)).collect()
}

/// Which points of the other side each point continues in, or comes from.
struct Met {
    news: BTreeMap<usize, Vec<usize>>,
    olds: BTreeMap<usize, Vec<usize>>,
}

impl Met {
    /// Of the points that are printed once more or once fewer, and of those they meet; of all others nothing is asked.
    fn of(matching: &Matching) -> Self {
        let mut met = Self { news: BTreeMap::new(), olds: BTreeMap::new() };
        let spare = || matching.merged.iter().copied().chain(matching.repeated.iter().map(|(new, old)| (*old, *new)));
        let (olds, news): (BTreeSet<usize>, BTreeSet<usize>) = spare().unzip();
        let pairs = matching.pairs.iter().copied().filter(|(old, new)| olds.contains(old) || news.contains(new));
        for (old, new) in pairs.chain(spare()) {
            met.news.entry(old).or_default().push(new);
            met.olds.entry(new).or_default().push(old);
        }
        met
    }

    /// The remote devices of all rows that continue in, or come from, the two points.
    fn group(&self, context: &Context<'_, '_>, old: usize, new: usize) -> (Vec<NameId>, Vec<NameId>) {
        let (further_news, further_olds) = (self.news.get(&old), self.olds.get(&new));
        let olds: BTreeSet<usize> = further_olds.into_iter().flatten().copied().chain([old]).collect();
        let news: BTreeSet<usize> = further_news.into_iter().flatten().copied().chain([new]).collect();
        let ids = |sheet: &Sheet<'_>, points: &BTreeSet<usize>| -> Vec<NameId> {
            let devices = points.iter().flat_map(|at| pair::devices(sheet.spots[*at].flow, context.reading));
            let ids: BTreeSet<NameId> = devices.map(|device| context.names.id(&device.read)).collect();
            ids.into_iter().collect()
        };
        (ids(context.old, &olds), ids(context.new, &news))
    }
}

/// Endpoints counted; rows without one are no part of it.
pub(super) fn balance(context: &Context<'_, '_>, matching: &Matching) -> Balance {
    let count = |sheet: &Sheet<'_>, points: &mut dyn Iterator<Item = usize>| {
        points.filter(|at| sheet.spots[*at].endpoint.is_some()).count()
    };
    let ties = |of: fn(&Tie) -> &BTreeSet<usize>| -> Vec<usize> {
        matching.ties.iter().flat_map(|tie| of(tie).iter().copied()).collect()
    };
    let (old, new) = (context.old, context.new);
    Balance {
        old: count(old, &mut (0..old.spots.len())),
        closed: count(old, &mut matching.closed.iter().copied()),
        merged: count(old, &mut matching.merged.iter().map(|(old, _)| *old)),
        unmatched_old: count(old, &mut ties(|tie| &tie.olds).into_iter()),
        opened: count(new, &mut matching.opened.iter().copied()),
        repeated: count(new, &mut matching.repeated.iter().map(|(new, _)| *new)),
        unmatched_new: count(new, &mut ties(|tie| &tie.news).into_iter()),
        new: count(new, &mut (0..new.spots.len())),
    }
}
