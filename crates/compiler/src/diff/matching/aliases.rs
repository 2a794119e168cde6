//! Parties that bear another name throughout: told by the ports that they own, before rows are compared one by one.
//!
//! In: both sides. Out: [`Aliases`], under which a renamed party is one name. Deliberately not here: a name that both sides know;
//! whoever bears it is somebody else, however alike the names are.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::name::{NameId, Names};
use crate::diff::sheet::{Point, Sheet};
use crate::diff::words::Words;

/// A port that more parties own than this does not tell which party it is.
const COMMON: usize = 6;

/// A port of so few parties tells a good deal.
const RARE: usize = 2;

/// So many names that gained or lost the same words have them from the heading they stand in now, and not as their own.
const AFFIXED: usize = 3;

/// Names of both sides that are one party.
#[derive(Debug, Default)]
pub(in crate::diff) struct Aliases {
    one: BTreeMap<NameId, NameId>,
    affixed: BTreeSet<(NameId, NameId)>,
    known: Marked,
}

/// Some of all names, which are numbers without gaps.
type Marked = Vec<bool>;

/// Which port: transport, role and expression.
type Fact = (Option<crate::snapshot::TransportWord>, Option<crate::snapshot::EndpointRole>, u32);

impl Aliases {
    /// Finds the parties of both sides that are one, under whatever name.
    pub(in crate::diff) fn of(old: &Sheet<'_>, new: &Sheet<'_>, names: &Names) -> Self {
        let known: Marked = named(old, names).into_iter().zip(named(new, names)).map(|(old, new)| old && new).collect();
        let (old_owners, new_owners) = (Owners::of(old, &known), Owners::of(new, &known));
        let mut aliases = Self { known, ..Self::default() };
        if old_owners.facts.is_empty() || new_owners.facts.is_empty() {
            return aliases;
        }
        for (a, b) in mutual(&old_owners, &new_owners, names) {
            aliases.one.insert(a.max(b), a.min(b));
        }
        aliases.affixed = affixed(&aliases.one, names);
        aliases
    }

    /// Whether no name stands for another.
    pub(super) fn is_empty(&self) -> bool {
        self.one.is_empty()
    }

    /// The points under one name for each party.
    pub(super) fn applied(&self, points: &[Point]) -> Vec<Point> {
        let name = |name: NameId| self.one.get(&name).copied().unwrap_or(name);
        let renamed = |point: &Point| Point { listener: name(point.listener), remote: name(point.remote), ..point.clone() };
        points.iter().map(renamed).collect()
    }

    /// Whether two names differ in nothing but words that many names gained or lost.
    pub(in crate::diff) fn same_but_for_the_heading(&self, a: NameId, b: NameId) -> bool {
        self.affixed.contains(&(a.min(b), a.max(b)))
    }

    /// Whether two names are those of two parties that both sides know, neither as part of the other.
    pub(in crate::diff) fn two_parties(&self, names: &Names, a: NameId, b: NameId) -> bool {
        let known = |name: NameId| self.known.get(name as usize).is_some_and(|known| *known);
        a != b && known(a) && known(b) && !names.covers(a, b) && !names.covers(b, a)
    }
}

/// All names of parties of a side.
fn named(sheet: &Sheet<'_>, names: &Names) -> Marked {
    let mut marked = vec![false; names.count()];
    for name in sheet.points.iter().flat_map(|point| [point.listener, point.remote]).filter(|name| *name != 0) {
        marked[name as usize] = true;
    }
    marked
}

/// The ports of each party that only one side knows, and how many parties of that side own each port.
struct Owners {
    facts: BTreeMap<NameId, BTreeSet<Fact>>,
    shared: BTreeMap<Fact, BTreeSet<NameId>>,
}

impl Owners {
    fn of(sheet: &Sheet<'_>, known: &Marked) -> Self {
        let mut owners = Self { facts: BTreeMap::new(), shared: BTreeMap::new() };
        for point in sheet.points.iter().filter(|point| point.ports != 0 && !known[point.listener as usize]) {
            let fact = (point.transport, point.role, point.ports);
            owners.facts.entry(point.listener).or_default().insert(fact);
            owners.shared.entry(fact).or_default().insert(point.listener);
        }
        owners
    }

    fn sharing(&self, fact: &Fact) -> usize {
        self.shared.get(fact).map_or(0, BTreeSet::len)
    }
}

/// Pairs of names, each the best for the other and no other as good.
fn mutual(old: &Owners, new: &Owners, names: &Names) -> Vec<(NameId, NameId)> {
    let mut strength: BTreeMap<(NameId, NameId), (usize, usize)> = BTreeMap::new();
    for (fact, olds) in &old.shared {
        let Some(news) = new.shared.get(fact).filter(|news| olds.len() <= COMMON && news.len() <= COMMON) else { continue };
        let rare = usize::from(old.sharing(fact) <= RARE && new.sharing(fact) <= RARE);
        for (a, b) in olds.iter().flat_map(|a| news.iter().map(move |b| (*a, *b))) {
            let (shared, few) = strength.entry((a, b)).or_default();
            *shared += 1;
            *few += rare;
        }
    }
    strength.retain(|(a, b), (shared, few)| {
        let (ports, others) = (old.facts[a].len(), new.facts[b].len());
        let contained = names.covers(*a, *b) || names.covers(*b, *a) || names.holds(*a, *b) || names.holds(*b, *a);
        let alike = contained && *shared * 2 >= ports.min(others);
        let telling = *few >= 2 && *shared * 3 >= ports.max(others) * 2;
        (alike || telling) && !names.differ_in_index(*a, *b)
    });
    let weight = |pair: &(NameId, NameId)| (strength[pair].0, names.likeness(pair.0, pair.1));
    let best = |side: fn(&(NameId, NameId)) -> NameId| {
        let mut ranked: BTreeMap<NameId, Vec<_>> = BTreeMap::new();
        for pair in strength.keys() {
            ranked.entry(side(pair)).or_default().push((weight(pair), *pair));
        }
        let alone = |mut all: Vec<((usize, i64), (NameId, NameId))>| {
            all.sort_unstable();
            let top = all.pop()?;
            all.last().is_none_or(|next| next.0 < top.0).then_some(top.1)
        };
        ranked.into_values().filter_map(alone).collect::<BTreeSet<_>>()
    };
    best(|pair| pair.0).intersection(&best(|pair| pair.1)).copied().collect()
}

/// Those of the pairs that differ by the words of a heading.
fn affixed(one: &BTreeMap<NameId, NameId>, names: &Names) -> BTreeSet<(NameId, NameId)> {
    let mut groups: BTreeMap<(bool, &str), BTreeSet<(NameId, NameId)>> = BTreeMap::new();
    for (a, b) in one {
        let (a_key, b_key) = (names.key(*a), names.key(*b));
        let (long, short) = if a_key.len() > b_key.len() { (a_key, b_key) } else { (b_key, a_key) };
        let pair = (*a.min(b), *a.max(b));
        if let Some(rest) = long.strip_prefix(short) {
            groups.entry((true, rest)).or_default().insert(pair);
        }
        if let Some(rest) = long.strip_suffix(short) {
            groups.entry((false, rest)).or_default().insert(pair);
        }
    }
    let told = |rest: &str| Words::built_in().modes(rest).is_empty();
    groups.into_iter().filter(|((_, rest), pairs)| pairs.len() >= AFFIXED && told(rest)).flat_map(|(_, pairs)| pairs).collect()
}
