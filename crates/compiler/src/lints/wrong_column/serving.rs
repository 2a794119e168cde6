//! Which port another row states as one of the remote device's own.
//!
//! In: the ports in listeners' columns. Out: pairs of a port and the first that says so. Ports of one number are looked up by the
//! words of their listeners and by their sections: documents state one number thousands of times, and comparing all with all of
//! them would take minutes. Deliberately not here: what is said of a pair.

use std::collections::{BTreeMap, BTreeSet};

use super::Pair;
use crate::ir::Party;
use crate::lints::facts::{Stated, grouped, kind, related, same_kind, spoken};

/// Listeners that are remembered for a remote device; where none of them will do, all are looked through.
const REMEMBERED: usize = 8;

/// Each port that another row has as its remote device's, with the first such row.
pub(super) fn pairs<'a>(own: &[Stated<'a>]) -> Vec<Pair<'a>> {
    let by_port = grouped(own.iter().copied(), |stated| Some((stated.port()?, stated.transport())));
    let asking = |stated: &Stated<'_>| stated.flow.remote_listens.is_empty() && !stated.flow.remotes.is_empty();
    let asked = by_port.into_iter().filter(|(_, all)| all.iter().any(asking));
    let mut same_port: BTreeMap<_, _> = asked.map(|(key, all)| (key, Servers::new(all))).collect();
    let found = own.iter().filter(|stated| asking(stated)).filter_map(|stated| {
        let other = same_port.get_mut(&(stated.port()?, stated.transport()))?.of(*stated)?;
        Some((*stated, other))
    });
    found.collect()
}

/// Words of a name.
type Words = BTreeSet<String>;

/// A listener with its ports of one number, by their place among all.
struct Server {
    owner: String,
    names: Vec<Words>,
    ports: Vec<usize>,
}

/// The ports of one number, and how to find them.
struct Servers<'a> {
    all: Vec<Stated<'a>>,
    /// Listeners in the order of their first port.
    servers: Vec<Server>,
    /// Listeners with a word in a name.
    by_word: BTreeMap<String, Vec<usize>>,
    /// Listeners by the word of a name that fewest others have.
    by_rarest: BTreeMap<String, Vec<usize>>,
    /// Ports by owner and the kind of machine that their section names.
    by_section: BTreeMap<(String, Words), Vec<usize>>,
    /// The first listeners that may be a remote device, and whether they are all.
    remembered: BTreeMap<Vec<Words>, (Vec<usize>, bool)>,
}

impl<'a> Servers<'a> {
    fn new(all: Vec<Stated<'a>>) -> Self {
        let mut known: BTreeMap<(String, &str, Option<&str>), usize> = BTreeMap::new();
        let mut servers: Vec<Server> = Vec::new();
        let mut by_section: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (at, stated) in all.iter().enumerate() {
            let Some(party) = &stated.flow.listener else { continue };
            let owner = stated.owner_key();
            by_section.entry((owner.clone(), kind(&stated.flow.section_path()))).or_default().push(at);
            let server = *known.entry((owner.clone(), &*party.base, party.process.as_deref())).or_insert_with(|| {
                servers.push(Server { owner, names: spoken(party), ports: Vec::new() });
                servers.len() - 1
            });
            servers[server].ports.push(at);
        }
        let mut by_word: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, word) in words(&servers) {
            by_word.entry(word.clone()).or_default().push(index);
        }
        let mut by_rarest: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, name) in
            servers.iter().enumerate().flat_map(|(index, server)| server.names.iter().map(move |name| (index, name)))
        {
            if let Some(word) = rarest(name, &by_word) {
                by_rarest.entry(word.clone()).or_default().push(index);
            }
        }
        Self { all, servers, by_word, by_rarest, by_section, remembered: BTreeMap::new() }
    }

    /// The first port that is the remote device's of a row, which states no ports of that device itself.
    fn of(&mut self, stated: Stated<'a>) -> Option<Stated<'a>> {
        let remote = stated.flow.remotes.first()?;
        // The other side of a pair is `side_distance`'s.
        let pair = stated.owner().is_some_and(|own| related(own, remote));
        // Well-known ports are served by many: that the remote device does so as well says nothing.
        let particular = stated.port().is_some_and(|port| port > 1023);
        let owner = stated.owner_key();
        let device = if particular && !pair { self.device(stated, remote, &owner) } else { None };
        let section = self.in_its_section(stated, remote, owner);
        device.into_iter().chain(section).min().map(|at| self.all[at])
    }

    /// The first port in a section named as the remote device, where the row itself is not, and both are one service.
    fn in_its_section(&self, stated: Stated<'_>, remote: &Party, owner: String) -> Option<usize> {
        let kind = Some(kind(&remote.base)).filter(|kind| !kind.is_empty())?;
        let ports = self.by_section.get(&(owner, kind))?;
        let elsewhere = !same_kind(&remote.base, &stated.flow.section_path());
        ports.iter().copied().find(|at| elsewhere && self.all[*at].flow.id != stated.flow.id)
    }

    /// The first port of another listener that may be the remote device.
    fn device(&mut self, stated: Stated<'_>, remote: &Party, owner: &str) -> Option<usize> {
        let names = spoken(remote);
        let first = |servers: &mut dyn Iterator<Item = usize>| first_port(self, servers, stated, owner);
        if let Some((known, all)) = self.remembered.get(&names) {
            let found = first(&mut known.iter().copied());
            if found.is_some() || *all {
                return found;
            }
            return first(&mut self.related(&names).into_iter());
        }
        let mut related = self.related(&names);
        let found = first(&mut related.iter().copied());
        let all = related.len() <= REMEMBERED;
        related.truncate(REMEMBERED);
        self.remembered.insert(names, (related, all));
        found
    }

    /// Listeners one of whose names holds all words of one of these, or the other way round, in order.
    fn related(&self, names: &[Words]) -> Vec<usize> {
        let mut found = BTreeSet::new();
        for name in names {
            let within = |word: &String| self.by_rarest.get(word).into_iter().flatten();
            let around = rarest(name, &self.by_word).and_then(|word| self.by_word.get(word)).into_iter().flatten();
            let may = name.iter().flat_map(within).chain(around).copied();
            found.extend(may.filter(|index| {
                let other = &self.servers[*index].names;
                other.iter().any(|other| name.is_subset(other) || other.is_subset(name))
            }));
        }
        found.into_iter().collect()
    }
}

/// The first port of the listeners, which come in the order of their first ports, that stands in another row and has another owner.
fn first_port(of: &Servers<'_>, servers: &mut dyn Iterator<Item = usize>, stated: Stated<'_>, owner: &str) -> Option<usize> {
    let mut found = None;
    for server in servers.map(|index| &of.servers[index]).filter(|server| server.owner != owner) {
        let port = server.ports.iter().copied().find(|at| of.all[*at].flow.id != stated.flow.id);
        found = found.into_iter().chain(port).min();
        if port.is_some() && port == server.ports.first().copied() {
            break;
        }
    }
    found
}

/// The words of all names, with their listeners.
fn words(servers: &[Server]) -> BTreeSet<(usize, &String)> {
    servers.iter().enumerate().flat_map(|(index, server)| server.names.iter().flatten().map(move |word| (index, word))).collect()
}

/// The word of a name that fewest listeners have.
fn rarest<'w>(name: &'w Words, by_word: &BTreeMap<String, Vec<usize>>) -> Option<&'w String> {
    name.iter().min_by_key(|word| by_word.get(*word).map_or(0, Vec::len))
}
