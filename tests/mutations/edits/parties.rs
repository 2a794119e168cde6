//! Edits of who listens for whom: names, remote devices, columns, places changed and directions.

use portolan_compiler::diff::Kind;
use portolan_compiler::snapshot::{DirectionWord, Document, EndpointRole, Flow, Party, Text};

use super::{Expected, english, flow, one, other_way, plain, shown, suffixed, text, told_as};

pub(super) fn other_column(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let flow = flow(document, row)?;
    if flow.remote.is_none() || !flow.remote_listens.is_empty() || flow.listens.is_empty() {
        return None;
    }
    flow.remote_listens = std::mem::take(&mut flow.listens);
    flow.remote_listens.iter_mut().for_each(|endpoint| endpoint.role = EndpointRole::Remote);
    Some(flow.remote_listens.iter().map(|_| told_as(Kind::RoleChanged, "listener", "remote")).collect())
}

pub(super) fn swapped(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let flow = flow(document, row)?;
    let (listener, remote) = (flow.listener.clone()?, flow.remote.clone()?);
    // Where both columns hold ports, it is as true that the columns changed places.
    if !flow.listens.is_empty() && !flow.remote_listens.is_empty() {
        return None;
    }
    if flow.remotes.len() > 1 || english(&listener.name) == english(&remote) || flow.endpoints().next().is_none() {
        return None;
    }
    // Where another row states it the other way round already, it would only be printed once more.
    let turned_round = |other: &Flow| {
        let name = |party: &Option<Party>| party.as_ref().map(|party| party.name.clean.clone());
        name(&other.listener).as_ref() == Some(&remote.clean)
            && other.remote.as_ref().map(|text| &text.clean) == Some(&listener.name.clean)
    };
    if document.tables.iter().flat_map(|table| &table.flows).any(turned_round) {
        return None;
    }
    let flow = self::flow(document, row)?;
    // The port stays in its column, so that it is the other party's now.
    flow.remotes = vec![Party { name: listener.name.clone(), ..listener.clone() }];
    flow.remote = Some(listener.name.clone());
    flow.listener = Some(Party {
        base: remote.clean.clone(),
        name: remote,
        sides: Vec::new(),
        process: None,
        inherited_from: None,
        ..listener
    });
    flow.direction.understood = flow.direction.understood.map(other_way);
    Some(flow.endpoints().map(|_| plain(Kind::PartiesSwapped)).collect())
}

pub(super) fn turned(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let direction = &mut flow(document, row)?.direction;
    let before = direction.understood.filter(|word| *word != DirectionWord::Bidirectional)?;
    direction.understood = Some(other_way(before));
    one(Kind::InitiatorChanged, before.as_str(), other_way(before).as_str())
}

pub(super) fn both_ways(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let direction = &mut flow(document, row)?.direction;
    let before = direction.understood.filter(|word| *word != DirectionWord::Bidirectional)?;
    direction.understood = Some(DirectionWord::Bidirectional);
    one(Kind::DirectionChanged, before.as_str(), "bidirectional")
}

/// Names the remote devices of a row anew.
pub(super) fn name_devices(flow: &mut Flow, names: Vec<Text>) {
    let like = flow.remote.clone();
    flow.remotes = names
        .iter()
        .map(|name| Party {
            base: name.clean.clone(),
            name: name.clone(),
            sides: Vec::new(),
            opposite: false,
            process: None,
            inherited_from: None,
        })
        .collect();
    let joined = |of: fn(&Text) -> &str, with: &str| names.iter().map(of).collect::<Vec<_>>().join(with);
    flow.remote = like.map(|like| Text {
        english: like.english.as_ref().map(|_| joined(english, ", ")),
        clean: joined(|text| &text.clean, "\n"),
        place: like.place,
    });
}

pub(super) fn device_names(flow: &Flow) -> Option<Vec<Text>> {
    let names: Vec<Text> = flow.remotes.iter().map(|party| party.name.clone()).collect();
    (!names.is_empty()).then_some(names)
}

pub(super) fn device_added(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let flow = flow(document, row)?;
    let mut names = device_names(flow)?;
    names.push(text(&names[0], "Orbital Relay"));
    name_devices(flow, names);
    one(Kind::RemoteAdded, "", "Orbital Relay")
}

pub(super) fn device_removed(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let flow = flow(document, row)?;
    let mut names = device_names(flow).filter(|names| names.len() > 1)?;
    let gone = names.pop()?;
    name_devices(flow, names);
    one(Kind::RemoteRemoved, &shown(&gone), "")
}

pub(super) fn device_renamed(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let flow = flow(document, row)?;
    let mut names = device_names(flow)?;
    let last = names.pop()?;
    let after = suffixed(&last, " gateway");
    names.push(after.clone());
    name_devices(flow, names);
    one(Kind::RemoteRenamed, &shown(&last), &shown(&after))
}

/// Renames a listener in every row that names it, as an editor would; told once a row.
fn rename(document: &mut Document, row: usize, after: impl Fn(&Text) -> Text) -> Option<Vec<Expected>> {
    let name = flow(document, row)?.listener.as_ref()?.name.clone();
    let after = after(&name);
    let mut expected = Vec::new();
    for flow in document.tables.iter_mut().flat_map(|table| &mut table.flows) {
        let Some(party) = flow.listener.as_mut().filter(|party| party.name.clean == name.clean) else { continue };
        party.name = after.clone();
        party.base.clone_from(&after.clean);
        expected.push(told_as(Kind::Renamed, &shown(&name), &shown(&after)));
    }
    Some(expected)
}

pub(super) fn listener_renamed(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    rename(document, row, |name| suffixed(name, " service"))
}

/// No word of the old name is left.
pub(super) fn listener_renamed_wholly(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    // A name that loses a mode tells more than another name.
    let name = english(&flow(document, row)?.listener.as_ref()?.name).to_lowercase();
    let mode = ["ssl", "tls", "secure"].iter().any(|mode| name.contains(mode));
    if mode { None } else { rename(document, row, |name| text(name, "Orbital Relay")) }
}
