//! What differs between an endpoint and the same endpoint of the other release.
//!
//! In: a pair of endpoints, and what is known of both sides. Out: a change for each thing that differs. Deliberately not here:
//! how they were paired (`matching`), endpoints without a partner (`whole`).

use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::matching::{Aliases, Votes};
use super::super::name::{NameId, Names, Reading};
use super::super::sheet::{Point, Sheet, Spot, notes as worded, parts};
use super::super::words::Words;
use super::notes::{self, Wording};
use super::parties::{Fate, fates};
use super::{Change, Kind, ports};
use crate::diff::matching::crossed;
use crate::diff::side::{Flow, Party, Text};
use crate::snapshot::{DirectionWord, EndpointRole};

/// Both sides and what is known of them.
pub(in crate::diff) struct Context<'c, 's> {
    pub(in crate::diff) old: &'c Sheet<'s>,
    pub(in crate::diff) new: &'c Sheet<'s>,
    pub(in crate::diff) names: &'c Names,
    pub(in crate::diff) votes: &'c Votes,
    pub(in crate::diff) aliases: &'c Aliases,
    pub(in crate::diff) reading: Reading,
    pub(in crate::diff) worded: Wording,
    pub(in crate::diff) elsewhere: Elsewhere,
}

/// Remote devices that the other rows of an endpoint name, old and new, by its pair; only where there are other rows.
pub(in crate::diff) type Elsewhere = BTreeMap<(usize, usize), (Vec<NameId>, Vec<NameId>)>;

/// An endpoint in both releases.
struct Both<'p, 's> {
    at: (usize, usize),
    a: &'p Point,
    b: &'p Point,
    old: Spot<'s>,
    new: Spot<'s>,
}

impl<'s> Both<'_, 's> {
    fn change(&self, kind: Kind, part: &'static str, before: String, after: String) -> Change<'s> {
        Change { before, after, part, ..Change::of(kind, Some(self.old), Some(self.new)) }
    }
}

impl<'s> Change<'s> {
    pub(super) fn of(kind: Kind, old: Option<Spot<'s>>, new: Option<Spot<'s>>) -> Self {
        Self {
            kind,
            old,
            new,
            before: String::new(),
            after: String::new(),
            part: "",
            further: Vec::new(),
            candidates: (Vec::new(), Vec::new()),
            conditional: false,
        }
    }
}

/// All that differs.
pub(super) fn changes<'s>(context: &Context<'_, 's>, old: usize, new: usize) -> Vec<Change<'s>> {
    let both = Both {
        at: (old, new),
        a: &context.old.points[old],
        b: &context.new.points[new],
        old: context.old.spots[old],
        new: context.new.spots[new],
    };
    let crossed = crossed(context.names, both.a, both.b);
    let mut changes = Vec::new();
    endpoint(context, &both, &mut changes);
    if both.a.role != both.b.role {
        let column = |point: &Point| point.role.map_or("", |role| role.as_str()).to_owned();
        changes.push(both.change(Kind::RoleChanged, "column", column(both.a), column(both.b)));
    } else if crossed {
        changes.push(both.change(Kind::PartiesSwapped, "", owner(&both.old), owner(&both.new)));
    }
    direction(&both, crossed, &mut changes);
    names(context, &both, crossed, &mut changes);
    whereabouts(context, &both, &mut changes);
    changes
}

/// Ports, transport, encryption, condition and label.
fn endpoint<'s>(context: &Context<'_, 's>, both: &Both<'_, 's>, changes: &mut Vec<Change<'s>>) {
    let (Some(old), Some(new)) = (both.old.endpoint, both.new.endpoint) else { return };
    if let Some(kind) = ports::kind(&old.ports, &new.ports) {
        changes.push(both.change(kind, "ports", old.ports.normal.clone(), new.ports.normal.clone()));
    }
    if both.a.transport != both.b.transport {
        let word =
            |transport: Option<crate::snapshot::TransportWord>| transport.map_or("unstated", |word| word.as_str()).to_owned();
        changes.push(both.change(Kind::TransportChanged, "transport", word(old.transport), word(new.transport)));
    }
    if both.a.application != both.b.application {
        let word = |name: &Option<Arc<str>>| name.as_deref().unwrap_or_default().to_owned();
        let encrypts = |name: &Option<Arc<str>>| name.as_deref().is_some_and(|name| Words::built_in().encrypts(name));
        let same = encrypts(&old.application) == encrypts(&new.application);
        let kind = if same { Kind::Renamed } else { Kind::EncryptionChanged };
        changes.push(both.change(kind, "application", word(&old.application), word(&new.application)));
    }
    let telling = |text: &Option<Text>| Words::built_in().telling(text.as_ref().map_or("", |text| context.reading.text(text)));
    if both.a.condition != both.b.condition && telling(&old.condition) != telling(&new.condition) {
        let change = both.change(Kind::ConditionChanged, "condition", shown(&old.condition), shown(&new.condition));
        changes.push(change);
    }
    renamed(context, both, "label", both.a.label == both.b.label, (old.label.as_ref(), new.label.as_ref()), changes);
    if old.side != new.side {
        let side = |side: Option<crate::snapshot::SideLetter>| side.map_or("", |side| side.as_str()).to_owned();
        changes.push(both.change(Kind::Renamed, "side", side(old.side), side(new.side)));
    }
}

/// A name that changed; where it gained or lost a mode, the endpoint holds under another condition.
fn renamed<'s>(
    context: &Context<'_, 's>,
    both: &Both<'_, 's>,
    part: &'static str,
    same: bool,
    (before, after): (Option<&Text>, Option<&Text>),
    changes: &mut Vec<Change<'s>>,
) {
    if same {
        return;
    }
    let modes = |text: Option<&Text>| Words::built_in().modes(text.map_or("", |text| context.reading.text(text)));
    let kind = if modes(before) == modes(after) { Kind::Renamed } else { Kind::ConditionChanged };
    changes.push(both.change(kind, part, shown(&before.cloned()), shown(&after.cloned())));
}

fn direction<'s>(both: &Both<'_, 's>, crossed: bool, changes: &mut Vec<Change<'s>>) {
    let (old, new) = (both.old.flow.direction_of(both.old.endpoint), both.new.flow.direction_of(both.new.endpoint));
    // In a row that was turned round, the same traffic goes the other way.
    let before = if crossed { old.understood.map(turned) } else { old.understood };
    if before == new.understood {
        return;
    }
    let kind = match (before, new.understood) {
        (Some(a), Some(b)) if turned(a) == b => Kind::InitiatorChanged,
        _ => Kind::DirectionChanged,
    };
    // Both as the new row would state them.
    let word = |direction: Option<DirectionWord>| direction.map_or("unstated", |word| word.as_str()).to_owned();
    changes.push(both.change(kind, "direction", word(before), word(new.understood)));
}

const fn turned(direction: DirectionWord) -> DirectionWord {
    match direction {
        DirectionWord::Inbound => DirectionWord::Outbound,
        DirectionWord::Outbound => DirectionWord::Inbound,
        DirectionWord::Bidirectional => DirectionWord::Bidirectional,
    }
}

/// The listener's name and the remote devices.
fn names<'s>(context: &Context<'_, 's>, both: &Both<'_, 's>, crossed: bool, changes: &mut Vec<Change<'s>>) {
    let (old, new) = (both.old.flow, both.new.flow);
    let reading = context.reading;
    if !crossed {
        if old.listener.is_some() || new.listener.is_some() {
            let (a, b) = (both.a.listener, both.b.listener);
            let same = a == b || context.aliases.same_but_for_the_heading(a, b);
            renamed(context, both, "listener", same, (listener(old), listener(new)), changes);
        }
        if both.a.remote != both.b.remote {
            remotes(context, both, &devices(old, reading), &devices(new, reading), changes);
        }
        return;
    }
    // Each party compares with the other column. Whose port it is was renamed; its counterpart is the remote device, and so are
    // both where the port went to the other party.
    let turned = both.a.role != both.b.role;
    let listens = both.a.role == Some(EndpointRole::Listener);
    let pairs = [
        (both.a.listener == both.b.remote, listener(old), new.remote.as_ref(), turned && listens),
        (both.a.remote == both.b.listener, old.remote.as_ref(), listener(new), turned && !listens),
    ];
    for (same, before, after, owner) in pairs {
        if owner {
            renamed(context, both, "listener", same, (before, after), changes);
        } else if !same {
            let parts = |text: Option<&Text>| text.into_iter().flat_map(|text| devices_of(text, reading)).collect();
            let (before, after): (Vec<Device>, Vec<Device>) = (parts(before), parts(after));
            remotes(context, both, &before, &after, changes);
        }
    }
}

fn listener(flow: &Flow) -> Option<&Text> {
    flow.listener.as_ref().map(|party| &party.name)
}

/// A remote device: as it is compared, and as it is shown.
#[derive(Clone)]
pub(super) struct Device {
    pub(super) read: String,
    pub(super) shown: String,
}

/// The remote devices that a row names.
pub(super) fn devices(flow: &Flow, reading: Reading) -> Vec<Device> {
    if flow.remotes.len() > 1 {
        let one = |party: &'_ Party| shown(&Some(party.name.clone()));
        return flow
            .remotes
            .iter()
            .map(|party| Device { read: reading.text(&party.name).to_owned(), shown: one(party) })
            .collect();
    }
    flow.remote.iter().flat_map(|text| devices_of(text, reading)).collect()
}

fn devices_of(text: &Text, reading: Reading) -> Vec<Device> {
    let parts: Vec<&str> = parts(text, reading).collect();
    let whole = parts.len() == 1;
    let one =
        |read: &str| Device { read: read.to_owned(), shown: if whole { shown(&Some(text.clone())) } else { read.to_owned() } };
    parts.into_iter().map(one).collect()
}

/// Devices, one that names a device of the other side and further ones beside it parted into those.
fn parted(devices: &[Device], others: &[Device]) -> Vec<Device> {
    let part = |device: &Device| {
        let mut beside = others.iter().filter_map(|other| Some((other, Words::built_in().beside(&device.read, &other.read)?)));
        let (other, rest) = beside.next()?;
        let one = |text: &str| Device { read: text.to_owned(), shown: text.to_owned() };
        Some(vec![one(&other.read), one(rest)])
    };
    devices.iter().flat_map(|device| part(device).unwrap_or_else(|| vec![device.clone()])).collect()
}

fn remotes<'s>(context: &Context<'_, 's>, both: &Both<'_, 's>, old: &[Device], new: &[Device], changes: &mut Vec<Change<'s>>) {
    let (old, new) = (&parted(old, new), &parted(new, old));
    let id = |device: &Device| context.names.id(&device.read);
    let (old_ids, new_ids): (Vec<_>, Vec<_>) = (old.iter().map(id).collect(), new.iter().map(id).collect());
    let text = |devices: &[Device], at: usize| devices[at].shown.clone();
    let elsewhere = context.elsewhere.get(&both.at);
    for fate in fates(context.names, context.aliases, &old_ids, &new_ids) {
        // What another row of the same endpoint names neither came nor went.
        let known = elsewhere.is_some_and(|(olds, news)| match fate {
            Fate::Added(at) => olds.contains(&new_ids[at]),
            Fate::Removed(at) => news.contains(&old_ids[at]),
            Fate::Renamed(..) => false,
        });
        if known {
            continue;
        }
        changes.push(match fate {
            Fate::Added(at) => both.change(Kind::RemoteAdded, "remote", String::new(), text(new, at)),
            Fate::Removed(at) => both.change(Kind::RemoteRemoved, "remote", text(old, at), String::new()),
            Fate::Renamed(a, b) => both.change(Kind::RemoteRenamed, "remote", text(old, a), text(new, b)),
        });
    }
}

/// Table, section and notes.
fn whereabouts<'s>(context: &Context<'_, 's>, both: &Both<'_, 's>, changes: &mut Vec<Change<'s>>) {
    let same_table = both.a.title == both.b.title || context.votes.same_table(both.a.table, both.b.table);
    if !same_table || both.a.section != both.b.section {
        changes.push(both.change(Kind::Moved, "", standing(&both.old), standing(&both.new)));
    }
    if both.a.notes != both.b.notes {
        let text = |spot: &Spot<'_>| worded(spot.flow, spot.endpoint, context.reading).into_owned();
        let (before, after) = (text(&both.old), text(&both.new));
        if let Some(conditional) = notes::differ(context.worded, &before, &after) {
            changes.push(Change { conditional, ..both.change(Kind::NoteChanged, "", before, after) });
        }
    }
}

/// Table and section, for people.
fn standing(spot: &Spot<'_>) -> String {
    let section = spot.flow.section.iter().map(|text| &*text.clean);
    let table = format!("table {}", spot.table.number);
    std::iter::once(table.as_str()).chain(section).collect::<Vec<_>>().join(" / ")
}

/// Who owns the port.
fn owner(spot: &Spot<'_>) -> String {
    let remote = spot.endpoint.is_some_and(|endpoint| endpoint.role == EndpointRole::Remote);
    let listener = spot.flow.listener.as_ref().map(|party| party.name.clone());
    shown(&if remote { spot.flow.remote.clone() } else { listener })
}

/// A text on one line, with its English beside it where that is known.
pub(in crate::diff) fn shown(text: &Option<Text>) -> String {
    let Some(text) = text else { return String::new() };
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    match &text.english {
        Some(english) if line(english) != line(&text.clean) => format!("{} [{}]", line(&text.clean), line(english)),
        _ => line(&text.clean),
    }
}
