//! Edits of what is printed where: rows repeated, split, moved, new and gone, and such as change nothing.

use portolan_compiler::diff::Kind;
use portolan_compiler::snapshot::{DirectionWord, Document, Endpoint, Flow, Party, Table, Text};

use super::parties::{device_names, name_devices};
use super::ports::restate;
use super::{Expected, flow, one, other_way, place, plain, text, told_as};

pub(super) fn repeated(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let copy = flow(document, row)?.clone();
    copy.endpoints().next()?;
    let (table, row) = place(document, row)?;
    let expected = copy.endpoints().map(|_| plain(Kind::Duplicated)).collect();
    document.tables[table].flows.insert(row, copy);
    Some(expected)
}

pub(super) fn other_way_too(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let mut copy = flow(document, row)?.clone();
    let direction = copy.direction.understood.filter(|word| *word != DirectionWord::Bidirectional)?;
    copy.direction.understood = Some(other_way(direction));
    let (table, at) = place(document, row)?;
    // Where other rows state the port already, whatever their direction, it is they that would be repeated.
    let name = |flow: &Flow| flow.listener.as_ref().map(|party| party.name.clean.clone());
    if name(&copy).is_none()
        || document.tables.iter().flat_map(|table| &table.flows).filter(|flow| name(flow) == name(&copy)).count() > 1
    {
        return None;
    }
    let expected: Vec<Expected> = copy.endpoints().map(|endpoint| told_as(Kind::Opened, "", &endpoint.ports.normal)).collect();
    document.tables[table].flows.insert(at + 1, copy);
    (!expected.is_empty()).then_some(expected)
}

pub(super) fn split(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let (table, at) = place(document, row)?;
    let whole = flow(document, row)?;
    let mut names = device_names(whole).filter(|names| names.len() > 1)?;
    whole.endpoints().next()?;
    let mut part = whole.clone();
    let last = names.pop()?;
    name_devices(whole, names);
    name_devices(&mut part, vec![last]);
    let expected = part.endpoints().map(|_| plain(Kind::Split)).collect();
    document.tables[table].flows.insert(at + 1, part);
    Some(expected)
}

pub(super) fn moved(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let (table, at) = place(document, row)?;
    let other = (table + 1) % document.tables.len();
    let title = |table: &Table| table.headings.iter().chain(&table.title).map(|text| text.clean.clone()).collect::<Vec<_>>();
    let (here, there) = (&document.tables[table], &document.tables[other]);
    if here.flows.len() < 3 || there.flows.len() < 3 || title(here) == title(there) || here.flows[at].listener.is_none() {
        return None;
    }
    let flow = document.tables[table].flows.remove(at);
    document.tables[other].flows.push(flow);
    Some(vec![plain(Kind::Moved)])
}

pub(super) fn reworded(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let flow = flow(document, row)?;
    let note = flow.notes.first_mut()?;
    *note = text(note, "Quite another sentence.");
    Some(vec![plain(Kind::NoteChanged)])
}

pub(super) fn new_row(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let mut copy = flow(document, row)?.clone();
    let like = copy.listener.clone()?;
    copy.listener = Some(Party { base: "Orbital Relay".to_owned(), name: text(&like.name, "Orbital Relay"), ..like });
    copy.notes.clear();
    let (table, at) = place(document, row)?;
    let endpoint = copy.listens.first_mut()?;
    restate(endpoint, "47111");
    copy.listens.truncate(1);
    copy.remote_listens.clear();
    document.tables[table].flows.insert(at, copy);
    one(Kind::Opened, "", "47111")
}

pub(super) fn new_port(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let flow = flow(document, row)?;
    let mut further = flow.listens.first()?.clone();
    restate(&mut further, "47111");
    flow.listens.insert(0, further);
    one(Kind::Opened, "", "47111")
}

pub(super) fn row_gone(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let (table, at) = place(document, row)?;
    let gone = document.tables[table].flows[at].clone();
    gone.listener.as_ref()?;
    // Printed twice, it would only be printed once less.
    let owned = |flow: &Flow| {
        let ports = flow.endpoints().map(|endpoint| (endpoint.role, endpoint.transport, endpoint.ports.normal.clone()));
        (flow.listener.as_ref().map(|party| party.name.clean.clone()), ports.collect::<Vec<_>>())
    };
    let flows = document.tables.iter().flat_map(|table| &table.flows);
    let named = |flow: &&Flow| {
        flow.listener.as_ref().map(|party| &party.name.clean) == gone.listener.as_ref().map(|party| &party.name.clean)
    };
    if owned(&gone).1.is_empty() || flows.filter(named).count() > 1 {
        return None;
    }
    document.tables[table].flows.remove(at);
    Some(gone.endpoints().map(|endpoint| told_as(Kind::Closed, &endpoint.ports.normal, "")).collect())
}

pub(super) fn port_gone(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let flow = flow(document, row)?;
    let key = |endpoint: &Endpoint| (endpoint.transport, endpoint.ports.normal.clone());
    let last = flow.listens.last().filter(|_| flow.listens.len() > 1)?.clone();
    if flow.listens.iter().filter(|other| key(other) == key(&last)).count() > 1 {
        return None;
    }
    flow.listens.pop();
    one(Kind::Closed, &last.ports.normal, "")
}

pub(super) fn cut(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let (table, at) = place(document, row)?;
    if at == 0 {
        return None;
    }
    let mut rest = document.tables[table].clone();
    rest.flows = document.tables[table].flows.split_off(at);
    rest.id.push_str("-2");
    rest.number.push('b');
    document.tables.insert(table + 1, rest);
    Some(Vec::new())
}

pub(super) fn reversed(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let (table, at) = place(document, row)?;
    document.tables[table].flows[at..].reverse();
    document.tables.rotate_left(table);
    Some(Vec::new())
}

pub(super) fn wide(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let flow = flow(document, row)?;
    let widened = |text: &mut Text| {
        let wide = |c: char| if ('!'..='~').contains(&c) { char::from_u32(c as u32 + 0xFEE0).unwrap_or(c) } else { c };
        text.clean = text.clean.chars().map(wide).collect();
    };
    if let Some(party) = &mut flow.listener {
        widened(&mut party.name);
    }
    flow.remote.iter_mut().for_each(widened);
    flow.remotes.iter_mut().for_each(|party| widened(&mut party.name));
    flow.notes.iter_mut().for_each(widened);
    Some(Vec::new())
}
