//! Records: a service in lines of a key and a value each, "Port: 443", "Protocol: TCP", "Purpose: console".
//!
//! In: the items of a list, the lines of paragraphs that follow each other, or a table of two columns. Out: the same as a grid whose headings are the
//! keys, a row for each record, so that everything behind sees a table. A record holds one port; where a key comes again, the
//! next one begins. Deliberately not here: which role a key has (`roles`), lists without keys (`list`).

use std::collections::{BTreeMap, BTreeSet};

use portolan_model::Ports;

use super::list::Listed;
use super::{heading_rows, ports};
use crate::ir::Role;
use crate::read::{Cell, Cover, Grid, Row};
use crate::source::{Mapped, key};
use crate::vocabulary::Vocabulary;

/// A line taken apart.
#[derive(Clone, Debug)]
pub(super) struct Field {
    key: Mapped,
    value: Mapped,
    line: Mapped,
}

/// One record, with the name that stands above its lines.
type Record<'a> = (Option<&'a Mapped>, Vec<Field>);

/// A key has no more words than this; more of them are a sentence.
const LONGEST_KEY: usize = 4;
/// Records with more cells than these are no table: a table has as many positions at most.
const MOST: usize = 1 << 21;

/// A line as a key and its value, if a short key stands before its first colon.
pub(super) fn field(line: &Mapped) -> Option<Field> {
    let text = line.as_str();
    let (at, colon) = text.match_indices([':', '：']).next()?;
    let key = line.slice(0..at).trimmed();
    let named = key.as_str().contains(char::is_alphabetic) && key.as_str().split_whitespace().count() <= LONGEST_KEY;
    let value = line.slice(at + colon.len()..text.len()).trimmed();
    named.then(|| Field { key, value, line: line.clone() })
}

/// The records of a list: all of its items, or those below an item that names them; a single one has the name of what stands
/// above. `None` where it holds none.
pub(super) fn of_items(items: &[Listed], above: Option<&Mapped>) -> Option<Grid> {
    let mut records: Vec<Record<'_>> = Vec::new();
    // The keys of the last record.
    let mut keys = BTreeSet::new();
    let mut name: Option<&Mapped> = None;
    for (index, (depth, text)) in items.iter().enumerate() {
        let names = items.get(index + 1).is_some_and(|(next, _)| next > depth);
        if names {
            name = Some(text);
            records.push((name, Vec::new()));
            keys.clear();
            continue;
        }
        let field = field(text)?;
        let key = key(&field.key);
        let again = keys.contains(&key);
        match records.last_mut().filter(|record| record.0.is_some() || !again) {
            Some((_, fields)) => fields.push(field),
            None => {
                records.push((name, vec![field]));
                keys.clear();
            }
        }
        keys.insert(key);
    }
    if let [(name @ None, _)] = records.as_mut_slice() {
        *name = above;
    }
    let known = records.iter().all(|(_, fields)| roles(fields).iter().any(|role| !role.holds_ports()));
    (known && records.iter().all(|(_, fields)| states_one_port(fields))).then(|| grid(&records)).flatten()
}

/// The record that lines are, below a name or not. Lines by themselves are one only where a key heads ports.
pub(super) fn of_lines(name: Option<&Mapped>, fields: Vec<Field>) -> Option<Grid> {
    states_one_port(&fields).then(|| grid(&[(name, fields)])).flatten()
}

/// The record that a table of two columns is, below a name: "Port, 9100/tcp" among other properties of one thing.
pub(super) fn of_table(name: Option<&Mapped>, grid: &Grid) -> Option<Grid> {
    let headings = heading_rows::count(grid);
    let (heads, rows) = grid.rows.split_at_checked(headings)?;
    let vocabulary = Vocabulary::in_force();
    let heads_ports = |cell: &Cell| vocabulary.heading(cell.text.as_str()).is_some_and(|found| found.role.holds_ports());
    if name.is_none() || !PROPERTIES.contains(&rows.len()) || heads.iter().flat_map(|row| &row.cells).any(heads_ports) {
        return None;
    }
    let property = |row: &Row| match row.cells.as_slice() {
        [key, value] if key.cover == Cover::Own && value.cover == Cover::Own && !key.text.is_empty() => {
            Some(Field { key: key.text.clone(), value: value.text.clone(), line: value.text.clone() })
        }
        _ => None,
    };
    let fields: Vec<Field> = rows.iter().map(property).collect::<Option<_>>()?;
    // Where most values are ports, the keys name who listens.
    let ported = fields.iter().filter(|field| states_number(&field.value)).count();
    let unnamed = !roles(&fields).into_iter().any(Role::names_a_party);
    (ported == 1 && unnamed && states_one_port(&fields)).then(|| self::grid(&[(name, fields)])).flatten()
}

/// So many properties one thing has in a table: fewer rows are another kind of table, and so are more.
const PROPERTIES: std::ops::RangeInclusive<usize> = 3..=24;

fn states_number(value: &Mapped) -> bool {
    let parsed = ports::parse(value);
    // "Database 17" is a version.
    let stated = |endpoint: &ports::ParsedEndpoint| {
        let named = endpoint.label.is_some() && endpoint.protocol.transport.is_none();
        !named && matches!(endpoint.ports, Ports::Interval(_))
    };
    parsed.is_clean() && parsed.endpoints.iter().any(stated)
}

fn roles(fields: &[Field]) -> Vec<Role> {
    let vocabulary = Vocabulary::in_force();
    fields.iter().filter_map(|field| Some(vocabulary.heading(field.key.as_str())?.role)).collect()
}

/// Whether exactly one key is a heading for ports, and its value states some or that there are none. A key that comes twice would
/// leave one of its values out.
fn states_one_port(fields: &[Field]) -> bool {
    let mut keys = BTreeSet::new();
    if !fields.iter().all(|field| keys.insert(key(&field.key))) {
        return false;
    }
    let heads = |field: &&Field| {
        Vocabulary::in_force().heading(field.key.as_str()).is_some_and(|found| found.role.holds_ports() && found.coverage == 100)
    };
    let mut ports = fields.iter().filter(heads);
    let (Some(field), None) = (ports.next(), ports.next()) else { return false };
    let parsed = ports::parse(&field.value);
    let stated = parsed.endpoints.iter().any(|endpoint| !matches!(endpoint.ports, Ports::Named(_)));
    parsed.none || parsed.is_clean() && stated
}

fn grid(records: &[Record<'_>]) -> Option<Grid> {
    let mut known = BTreeSet::new();
    let fields = records.iter().flat_map(|(_, fields)| fields);
    let keys: Vec<(String, &Mapped)> =
        fields.map(|field| (key(&field.key), &field.key)).filter(|(key, _)| known.insert(key.clone())).collect();
    if keys.len().saturating_mul(records.len()) > MOST {
        return None;
    }
    let first = records.iter().find_map(|(name, fields)| name.cloned().or_else(|| Some(fields.first()?.line.clone())))?;
    let last = records.iter().rev().find_map(|(_, fields)| fields.last())?;
    let nothing = Mapped::empty(first.source(), first.whole().start);
    let heading = |text: &Mapped| Cell { text: text.clone(), cover: Cover::Own, heading: true };
    let headings = std::iter::once(heading(&nothing)).chain(keys.iter().map(|(_, text)| heading(text))).collect();
    let rows = records.iter().filter_map(|(name, fields)| row(*name, fields, &keys));
    let rows = std::iter::once(Row { cells: headings, span: first.whole(), heading: true }).chain(rows).collect();
    Some(Grid { caption: None, rows, span: first.whole().to(last.line.whole()) })
}

fn row(name: Option<&Mapped>, fields: &[Field], keys: &[(String, &Mapped)]) -> Option<Row> {
    let (first, last) = (fields.first()?, fields.last()?);
    let nothing = || Mapped::empty(last.line.source(), last.line.whole().end);
    let stated: BTreeMap<String, &Field> = fields.iter().rev().map(|field| (key(&field.key), field)).collect();
    let value = |(wanted, _): &(String, &Mapped)| Cell::own(stated.get(wanted).map_or_else(nothing, |field| field.value.clone()));
    let name = Cell::own(name.cloned().unwrap_or_else(nothing));
    let cells = std::iter::once(name).chain(keys.iter().map(value)).collect();
    Some(Row { cells, span: first.line.whole().to(last.line.whole()), heading: false })
}
